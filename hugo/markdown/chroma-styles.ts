/**
 * The styles that come with Chroma 2, as far as our tokens go. A row has the style's name and the CSS of the block, of
 * a marked line and of line numbers in the line and in a table; then, for each CSS, the classes of tokens that have it.
 * Recorded from Hugo 0.169.
 */
const table = `
RPGLE | color:#272822;background-color:#fafafa; | background-color:#e1e1e1 | color:#7f7f7f | color:#7f7f7f |
  k,kc,no color:#00a8c8 | kt color:#800000 | nb,bp,nn,nv,nl color:#111 | nc,nd,nf,na color:#75af00 | nt,o
  color:#f92672 | s,si,sr,ss color:#d88200 | se color:#8045ff | m color:#ae81ff | c color:#75715e | cp color:#2e7d32
  | p color:#f00 | ge font-style:italic | gs font-weight:bold
abap | background-color:#fff; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt color:#00f | nb,bp,nc,no,nd,nf,nn,nt,na,nv,nl color:#000 | s,se,si,sr,ss color:#5a2 | m color:#3af | c,cp
  color:#888;font-style:italic
algol | background-color:#fff; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt font-weight:bold;text-decoration:underline | nb,bp font-weight:bold;font-style:italic | nc,no,nf,nn,nv
  color:#666;font-weight:bold;font-style:italic | s,se,si,sr,ss color:#666;font-style:italic | c
  color:#888;font-style:italic | cp color:#888;font-weight:bold
algol_nu | background-color:#fff; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt font-weight:bold | nb,bp font-weight:bold;font-style:italic | nc,no,nf,nn,nv
  color:#666;font-weight:bold;font-style:italic | s,se,si,sr,ss color:#666;font-style:italic | c
  color:#888;font-style:italic | cp color:#888;font-weight:bold
arduino | background-color:#fff; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,nb,bp,o,cp color:#728e00 | kc,kt color:#00979d | nc,no,nd,nn,nt,na,nv,nl color:#434f54 | nf color:#d35400 |
  s,se,si,sr,ss color:#7f8c8d | m color:#8a7b52 | c color:#95a5a6
ashen | color:#b4b4b4;background-color:#121212; | background-color:#292929 | color:#5a5a5a | color:#5a5a5a |
  k,bp color:#b14242 | kc,kt,nb,nc,no,m color:#4a8b8b | nd font-weight:bold;font-style:italic | nn
  color:#d87c4a;font-weight:bold | nt color:#d87c4a;font-style:italic | na color:#a7a7a7 | nl color:#b4b4b4 |
  s,si,ss color:#df6464 | se,p color:#d5d5d5 | sr,o,gp color:#d87c4a | c,cp color:#737373;font-style:italic | gd
  color:#c53030 | gi,gs font-weight:bold | ge text-decoration:underline | gh color:#df6464;font-weight:bold
aura-theme-dark | color:#edecee;background-color:#15141b; | background-color:#29263c | color:#6d6d6d | color:#6d6d6d |
  k,nt,se,o color:#a277ff | kc,no,s,si,sr,ss,m,gi color:#61ffca | kt,nb,bp,nc color:#82e2ff | nd,na,nl,p
  color:#f694ff | nf color:#ffca85 | nn,gp color:#edecee | c,cp color:#6d6d6d;font-style:italic | gd color:#ff6767 |
  ge font-style:italic | gs font-weight:bold | gh color:#a277ff;font-weight:bold
aura-theme-dark-soft | color:#bdbdbd;background-color:#15141b; | background-color:#29263c | color:#6d6d6d | color:#6d6d6d |
  k,nt,se,o color:#8464c6 | kc,no,s,si,sr,ss,m,gi color:#54c59f | kt,nb,bp,nc color:#6cb2c7 | nd,na,nl,p
  color:#c17ac8 | nf color:#c7a06f | nn,gp color:#bdbdbd | c,cp color:#6d6d6d;font-style:italic | gd color:#c55858 |
  ge font-style:italic | gs font-weight:bold | gh color:#8464c6;font-weight:bold
autumn | background-color:#fff; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,kc,ss color:#00a | kt,nb,bp color:#0aa | nc color:#0a0;text-decoration:underline | no,nv,gd color:#a00 | nd
  color:#888 | nf,gi color:#0a0 | nn color:#0aa;text-decoration:underline | nt color:#1e90ff;font-weight:bold | na
  color:#1e90ff | s,se,si color:#a50 | sr,m color:#099 | c color:#aaa;font-style:italic | cp color:#4c8317 | ge
  font-style:italic | gs font-weight:bold | gh color:#000080;font-weight:bold | gp color:#555
average | color:#757575;background-color:#000; | background-color:#191919 | color:#7f7f7f | color:#7f7f7f |
  k,kc,nb,nt,nv,nl,o,gd color:#ec0000 | kt,nc,nf,na color:#5f5fff | bp,nn,p,gp color:#757575 | no,nd,s,se,si,sr,ss,m
  color:#008900 | gi,gh font-weight:bold | ge text-decoration:underline | gs font-style:italic
base16-snazzy | color:#e2e4e5;background-color:#282a36; | background-color:#3d3f4a | color:#7f7f7f | color:#7f7f7f |
  k,kc,nt,o color:#ff6ac1 | kt color:#9aedfe | nb,nv,nl,gd color:#ff5c57 | bp,nn,p,gp color:#e2e4e5 | nc
  color:#f3f99d | no,nd,m color:#ff9f43 | nf,na color:#57c7ff | s,se,si,sr,ss color:#5af78e | c,cp color:#78787e |
  gi,gh font-weight:bold | ge text-decoration:underline | gs font-style:italic
borland | background-color:#fff; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt,nt color:#000080;font-weight:bold | na color:#f00 | s,se,si,sr,ss,m color:#00f | c
  color:#080;font-style:italic | cp color:#008080 | gd color:#000;background-color:#fdd | gi
  color:#000;background-color:#dfd | ge font-style:italic | gs font-weight:bold | gh color:#999 | gp color:#555
bw | background-color:#fff; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,kc,nc,nn,nt,gs,gh,gp font-weight:bold | s,sr,ss,c,ge font-style:italic | se,si
  font-weight:bold;font-style:italic
catppuccin-frappe | color:#c6d0f5;background-color:#303446; | background-color:#51576d | color:#838ba7 | color:#838ba7 |
  k,nt color:#ca9ee6 | kc,nn,m color:#ef9f76 | kt color:#e78284 | nb,bp,nl color:#99d1db | nc,no color:#e5c890 | nd
  color:#8caaee;font-weight:bold | nf,na,se color:#8caaee | nv color:#f2d5cf | s,si,ss color:#a6d189 | sr
  color:#81c8be | o color:#99d1db;font-weight:bold | c,cp color:#737994;font-style:italic | gd
  color:#e78284;background-color:#414559 | gi color:#a6d189;background-color:#414559 | ge font-style:italic | gs
  font-weight:bold | gh color:#ef9f76;font-weight:bold | gp color:#c6d0f5
catppuccin-latte | color:#4c4f69;background-color:#eff1f5; | background-color:#bcc0cc | color:#8c8fa1 | color:#8c8fa1 |
  k,nt color:#8839ef | kc,nn,m color:#fe640b | kt color:#d20f39 | nb,bp,nl color:#04a5e5 | nc,no color:#df8e1d | nd
  color:#1e66f5;font-weight:bold | nf,na,se color:#1e66f5 | nv color:#dc8a78 | s,si,ss color:#40a02b | sr
  color:#179299 | o color:#04a5e5;font-weight:bold | c,cp color:#9ca0b0;font-style:italic | gd
  color:#d20f39;background-color:#ccd0da | gi color:#40a02b;background-color:#ccd0da | ge font-style:italic | gs
  font-weight:bold | gh color:#fe640b;font-weight:bold | gp color:#4c4f69
catppuccin-macchiato | color:#cad3f5;background-color:#24273a; | background-color:#494d64 | color:#8087a2 | color:#8087a2 |
  k,nt color:#c6a0f6 | kc,nn,m color:#f5a97f | kt color:#ed8796 | nb,bp,nl color:#91d7e3 | nc,no color:#eed49f | nd
  color:#8aadf4;font-weight:bold | nf,na,se color:#8aadf4 | nv color:#f4dbd6 | s,si,ss color:#a6da95 | sr
  color:#8bd5ca | o color:#91d7e3;font-weight:bold | c,cp color:#6e738d;font-style:italic | gd
  color:#ed8796;background-color:#363a4f | gi color:#a6da95;background-color:#363a4f | ge font-style:italic | gs
  font-weight:bold | gh color:#f5a97f;font-weight:bold | gp color:#cad3f5
catppuccin-mocha | color:#cdd6f4;background-color:#1e1e2e; | background-color:#45475a | color:#7f849c | color:#7f849c |
  k,nt color:#cba6f7 | kc,nn,m color:#fab387 | kt color:#f38ba8 | nb,bp,nl color:#89dceb | nc,no color:#f9e2af | nd
  color:#89b4fa;font-weight:bold | nf,na,se color:#89b4fa | nv color:#f5e0dc | s,si,ss color:#a6e3a1 | sr
  color:#94e2d5 | o color:#89dceb;font-weight:bold | c,cp color:#6c7086;font-style:italic | gd
  color:#f38ba8;background-color:#313244 | gi color:#a6e3a1;background-color:#313244 | ge font-style:italic | gs
  font-weight:bold | gh color:#fab387;font-weight:bold | gp color:#cdd6f4
colorful | background-color:#fff; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,kc color:#080;font-weight:bold | kt color:#339;font-weight:bold | nb,bp color:#007020 | nc
  color:#b06;font-weight:bold | no color:#036;font-weight:bold | nd color:#555;font-weight:bold | nf
  color:#06b;font-weight:bold | nn color:#0e84b5;font-weight:bold | nt color:#070 | na color:#00c | nv color:#963 |
  nl color:#970;font-weight:bold | s background-color:#fff0f0 | se
  color:#666;background-color:#fff0f0;font-weight:bold | si background-color:#eee | sr
  color:#000;background-color:#fff0ff | ss color:#a60;background-color:#fff0f0 | m color:#60e;font-weight:bold | o
  color:#333 | c color:#888 | cp color:#579 | gd color:#a00000 | gi color:#00a000 | ge font-style:italic | gs
  font-weight:bold | gh color:#000080;font-weight:bold | gp color:#c65d09;font-weight:bold
darcula | color:#a9b7c6;background-color:#2b2b2b; | background-color:#404040 | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt,se,gd color:#cc7832 | bp,nc,nn,nl,p,gp color:#a9b7c6 | no,na color:#9876aa | nd,cp color:#bbb529 | nf
  color:#ffc66d | nt color:#e8bf6a | s,si,sr,ss,gi color:#6a8759 | m color:#6897bb | c color:#808080 | ge
  font-style:italic | gs,gh font-weight:bold
doom-one | color:#b0c4de;background-color:#282c34; | background-color:#3d4148 | color:#58626f | color:#58626f |
  k color:#c678dd | kc,no color:#b756ff;font-weight:bold | kt,nb,bp color:#ef8383 | nc,nn color:#76a9f9 | nd
  color:#e5c07b | nf color:#00b1f7 | nt color:#e06c75 | na color:#b3d23c | nv color:#dcaeea | nl color:#f5a40d |
  s,si color:#98c379 | se color:#d26464;font-weight:bold | sr,ss color:#56b6c2 | m color:#d19a66 | o color:#c7bf54 |
  c,cp color:#8a93a5;font-style:italic | p color:#b0c4de | gi,gp color:#a6e22e | ge font-style:italic | gs
  font-weight:bold | gh color:#a2cbff;font-weight:bold
doom-one2 | color:#b0c4de;background-color:#282c34; | background-color:#3d4148 | color:#58626f | color:#58626f |
  k,nt color:#76a9f9 | kc,kt,nb,bp,nd color:#e5c07b | nc,nn color:#ca72ff | no color:#aa89ea;font-weight:bold | nf
  color:#00b1f7 | na color:#cebc3a | nv color:#dcaeea | nl color:#f5a40d | s,si color:#98c379 | se
  color:#d26464;font-weight:bold | sr,ss color:#56b6c2 | m color:#d19a66 | o color:#54b1c7 | c,cp
  color:#8a93a5;font-style:italic | p color:#abb2bf | gd color:#b0c4de | gi,gp color:#a6e22e | ge font-style:italic
  | gs font-weight:bold | gh color:#a2cbff;font-weight:bold
dracula | color:#f8f8f2;background-color:#282a36; | background-color:#3d3f4a | color:#7f7f7f | color:#7f7f7f |
  k,kc,nt,o,cp color:#ff79c6 | kt color:#8be9fd | nb,nv,nl color:#8be9fd;font-style:italic | bp font-style:italic |
  nc,nf,na color:#50fa7b | no,nd,nn,p,gs,gp color:#f8f8f2 | s,se,si,sr,ss color:#f1fa8c | m color:#bd93f9 | c
  color:#6272a4 | gd color:#f55 | gi color:#50fa7b;font-weight:bold | ge text-decoration:underline | gh
  font-weight:bold
emacs | background-color:#f8f8f8; | background-color:#dfdfdf | color:#7f7f7f | color:#7f7f7f |
  k,kc color:#a2f;font-weight:bold | kt color:#0b0;font-weight:bold | nb,bp,nd color:#a2f | nc color:#00f | no
  color:#800 | nf,gi color:#00a000 | nn color:#00f;font-weight:bold | nt color:#008000;font-weight:bold | na,s
  color:#b44 | nv,ss color:#b8860b | nl color:#a0a000 | se color:#b62;font-weight:bold | si
  color:#b68;font-weight:bold | sr color:#b68 | m,o color:#666 | c color:#080;font-style:italic | cp color:#080 | gd
  color:#a00000 | ge font-style:italic | gs font-weight:bold | gh,gp color:#000080;font-weight:bold
evergarden | color:#d6cbb4;background-color:#252b2e; | background-color:#3a4042 | color:#6b655a | color:#6b655a |
  k,kc,nl,cp color:#e67e80 | kt color:#dbbc7f | nb,bp,no,m color:#d699b6 | nf,s,se,si,sr color:#b2c98f | nt,o
  color:#7a8478 | na,gh color:#d699b6;font-weight:bold | ss color:#e69875 | c color:#859289;font-style:italic | gd
  color:#252b2e;background-color:#e67e80 | gi color:#252b2e;background-color:#b2c98f | ge color:#6e8585 | gs,gp
  color:#d6cbb4
friendly | background-color:#f0f0f0; | background-color:#d8d8d8 | color:#7f7f7f | color:#7f7f7f |
  k,kc color:#007020;font-weight:bold | kt color:#902000 | nb,bp,cp color:#007020 | nc,nn
  color:#0e84b5;font-weight:bold | no color:#60add5 | nd color:#555;font-weight:bold | nf color:#06287e | nt
  color:#062873;font-weight:bold | na,s color:#4070a0 | nv color:#bb60d5 | nl color:#002070;font-weight:bold | se
  color:#4070a0;font-weight:bold | si color:#70a0d0 | sr color:#235388 | ss color:#517918 | m color:#40a070 | o
  color:#666 | c color:#60a0b0;font-style:italic | gd color:#a00000 | gi color:#00a000 | ge font-style:italic | gs
  font-weight:bold | gh color:#000080;font-weight:bold | gp color:#c65d09;font-weight:bold
fruity | color:#fff;background-color:#111; | background-color:#282828 | color:#7f7f7f | color:#7f7f7f |
  k,kc,nt color:#fb660a;font-weight:bold | kt color:#cdcaa9;font-weight:bold | no,s,se,si,sr,ss color:#0086d2 |
  nf,na color:#ff0086;font-weight:bold | nv color:#fb660a | m color:#0086f7;font-weight:bold | c
  color:#080;background-color:#0f140f;font-style:italic | cp
  color:#ff0007;background-color:#0f140f;font-weight:bold;font-style:italic | gh font-weight:bold
github | background-color:#f7f7f7; | background-color:#dedede | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt color:#cf222e | nb,nf color:#6639ba | bp color:#6a737d | nc,na,p,ge color:#1f2328 | no,nd,nt,m,o
  color:#0550ae | nn color:#24292e | nv color:#953800 | nl color:#900;font-weight:bold | s,se,si,sr color:#0a3069 |
  ss color:#032f62 | c,cp color:#57606a | gd color:#82071e;background-color:#ffebe9 | gi
  color:#116329;background-color:#dafbe1
github-dark | color:#e6edf3;background-color:#0d1117; | background-color:#6e7681 | color:#6e7681 | color:#737679 |
  k,kt,nn color:#ff7b72 | kc,nv,se,sr color:#79c0ff | nc color:#f0883e;font-weight:bold | no,nl,gh
  color:#79c0ff;font-weight:bold | nd,nf color:#d2a8ff;font-weight:bold | nt color:#7ee787 | s,si,ss,m color:#a5d6ff
  | o color:#ff7b72;font-weight:bold | c color:#8b949e;font-style:italic | cp
  color:#8b949e;font-weight:bold;font-style:italic | gd color:#ffa198;background-color:#490202 | gi
  color:#56d364;background-color:#0f5323 | ge font-style:italic | gs font-weight:bold | gp color:#8b949e
gruvbox | color:#ebdbb2;background-color:#282828; | background-color:#3d3d3d | color:#756d59 | color:#756d59 |
  k,kc,o color:#fe8019 | kt,nb,bp,nf color:#fabd2f | no,m color:#d3869b | nn,s,se,si,sr color:#b8bb26 | nt,nl
  color:#fb4934 | na,gh color:#b8bb26;font-weight:bold | ss color:#83a598 | c color:#928374;font-style:italic | cp
  color:#8ec07c | gd color:#282828;background-color:#fb4934 | gi color:#282828;background-color:#b8bb26 | ge
  color:#83a598;text-decoration:underline | gs,gp color:#ebdbb2
gruvbox-light | color:#3c3836;background-color:#fbf1c7; | background-color:#e1d8b3 | color:#9d9b9a | color:#9d9b9a |
  k,kc,o color:#af3a03 | kt,nb,bp,nf color:#b57614 | no color:#d3869b | nn,s,se,si,sr color:#79740e | nt,nl
  color:#9d0006 | na,gh color:#79740e;font-weight:bold | ss color:#076678 | m color:#8f3f71 | c
  color:#928374;font-style:italic | cp color:#427b58 | gd color:#282828;background-color:#9d0006 | gi
  color:#282828;background-color:#79740e | ge color:#076678;text-decoration:underline | gs,gp color:#3c3836
hr_high_contrast | color:#000; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt color:#467faf | nb,bp,nc,no,nd,nf,nn,nt,na,nv,nl,m color:#fff | s,se,si,sr,ss color:#a87662 | o
  color:#e4e400 | c,cp color:#5a8349
hrdark | color:#1d2432; | background-color:#e5e5e5 | color:#8e9198 | color:#8e9198 |
  k,kc,kt,o color:#ff636f | nb,bp,nc,no,nd,nf,nn,nt,na,nv,nl color:#58a1dd | s,se,si,sr,ss,m color:#a6be9d | c,cp
  color:#828b96;font-style:italic
igor | background-color:#fff; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt color:#00f | nc color:#007575 | nd color:#cc00a3 | nf color:#c34e00 | s,se,si,sr,ss color:#009c00 | c,cp
  color:#f00;font-style:italic
kanagawa-dragon | color:#c5c9c5;background-color:#181616; | background-color:#393836 | color:#625e5a | color:#625e5a |
  k color:#8992a7 | kc,no color:#b6927b | kt,nc color:#8ea4a2 | nb,bp,se,sr color:#c4746e | nd
  color:#b6927b;font-weight:bold | nf,nt color:#8ba4b0 | nn,na color:#c4b28a | nl,si color:#949fb5 | s,ss
  color:#8a9a7b | m color:#a292a3 | o color:#c4746e;font-weight:bold | c color:#737c73;font-style:italic | cp
  color:#c4746e;font-style:italic | gd color:#c34043;background-color:#43242b | gi
  color:#76946a;background-color:#2b3328 | ge font-style:italic | gs font-weight:bold | gh
  color:#8ba4b0;font-weight:bold | gp color:#c5c9c5
kanagawa-lotus | color:#545464;background-color:#f2ecbc; | background-color:#e4d794 | color:#a09cac | color:#a09cac |
  k color:#624c83 | kc,no color:#cc6d00 | kt,nc color:#597b75 | nb,bp color:#c84053 | nd
  color:#cc6d00;font-weight:bold | nf,nt color:#4d699b | nn,na color:#77713f | nl,si color:#6693bf | s,ss
  color:#6f894e | se,sr color:#836f4a | m color:#b35b79 | o color:#836f4a;font-weight:bold | c
  color:#8a8980;font-style:italic | cp color:#c84053;font-style:italic | gd color:#d7474b;background-color:#d9a594 |
  gi color:#6e915f;background-color:#b7d0ae | ge font-style:italic | gs font-weight:bold | gh
  color:#4d699b;font-weight:bold | gp color:#545464
kanagawa-wave | color:#dcd7ba;background-color:#1f1f28; | background-color:#363646 | color:#54546d | color:#54546d |
  k color:#957fb8 | kc,no color:#ffa066 | kt,nc color:#7aa89f | nb,bp color:#e46876 | nd
  color:#ffa066;font-weight:bold | nf,nt color:#7e9cd8 | nn,na color:#e6c384 | nl,si color:#7fb4ca | s,ss
  color:#98bb6c | se,sr color:#c0a36e | m color:#d27e99 | o color:#c0a36e;font-weight:bold | c
  color:#727169;font-style:italic | cp color:#e46876;font-style:italic | gd color:#c34043;background-color:#43242b |
  gi color:#76946a;background-color:#2b3328 | ge font-style:italic | gs font-weight:bold | gh
  color:#7e9cd8;font-weight:bold | gp color:#dcd7ba
lovelace | background-color:#fff; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,nt color:#2838b0 | kc color:#444;font-style:italic | kt color:#2838b0;font-style:italic | nb,na,gi color:#388038
  | bp color:#388038;font-style:italic | nc,nd color:#287088 | no color:#b85820 | nf color:#785840 | nn,nl,cp
  color:#289870 | nv color:#b04040 | s,ss color:#b83838 | se color:#709030 | si
  color:#b83838;text-decoration:underline | sr color:#a848a8 | m,gp color:#444 | o,gh color:#666 | c
  color:#888;font-style:italic | p color:#888 | gd color:#c02828 | ge font-style:italic | gs font-weight:bold
manni | background-color:#f0f3f3; | background-color:#d8dada | color:#7f7f7f | color:#7f7f7f |
  k,kc color:#069;font-weight:bold | kt color:#078;font-weight:bold | nb,bp color:#366 | nc
  color:#0a8;font-weight:bold | no color:#360 | nd,nl color:#99f | nf color:#c0f | nn color:#0cf;font-weight:bold |
  nt color:#309;font-weight:bold | na color:#309 | nv color:#033 | s color:#c30 | se color:#c30;font-weight:bold |
  si color:#a00 | sr color:#3aa | ss color:#fc3 | m color:#f60 | o color:#555 | c color:#09f;font-style:italic | cp
  color:#099 | gd background-color:#fcc | gi background-color:#cfc | ge font-style:italic | gs font-weight:bold | gh
  color:#030;font-weight:bold | gp color:#009;font-weight:bold
modus-operandi | color:#000;background-color:#fff; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k color:#5317ac | kc,m color:#0000c0 | kt color:#005a5f | nb,bp color:#8f0075 | nf color:#721045 | nv,o
  color:#00538b | s,se,si,sr,ss color:#2544bb | c,cp color:#505050
modus-vivendi | color:#fff;background-color:#000; | background-color:#191919 | color:#7f7f7f | color:#7f7f7f |
  k color:#b6a0ff | kc,m color:#00bcff | kt color:#6ae4b9 | nb,bp color:#f78fe7 | nf color:#feacd0 | nv,o
  color:#00d3d0 | s,se,si,sr,ss color:#79a8ff | c,cp color:#a8a8a8
monokai | color:#f8f8f2;background-color:#272822; | background-color:#3c3d38 | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt,no color:#66d9ef | nc,nd,nf,na,gi color:#a6e22e | nt,o,gd color:#f92672 | s,si,sr,ss color:#e6db74 | se,m
  color:#ae81ff | c,cp color:#75715e | p color:#f8f8f2 | ge font-style:italic | gs font-weight:bold
monokailight | color:#272822;background-color:#fafafa; | background-color:#e1e1e1 | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt,no color:#00a8c8 | nb,bp,nn,nv,nl,p color:#111 | nc,nd,nf,na color:#75af00 | nt,o color:#f92672 |
  s,si,sr,ss color:#d88200 | se color:#8045ff | m color:#ae81ff | c,cp color:#75715e | ge font-style:italic | gs
  font-weight:bold
murphy | background-color:#fff; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,kc color:#289;font-weight:bold | kt color:#66f;font-weight:bold | nb,bp color:#072 | nc
  color:#e9e;font-weight:bold | no,nf color:#5ed;font-weight:bold | nd color:#555;font-weight:bold | nn
  color:#0e84b5;font-weight:bold | nt color:#070 | na color:#007 | nv color:#036 | nl color:#970;font-weight:bold |
  s background-color:#e0e0ff | se color:#666;background-color:#e0e0ff;font-weight:bold | si background-color:#eee |
  sr color:#000;background-color:#e0e0ff | ss color:#fc8;background-color:#e0e0ff | m color:#60e;font-weight:bold |
  o color:#333 | c color:#666;font-style:italic | cp color:#579 | gd color:#a00000 | gi color:#00a000 | ge
  font-style:italic | gs font-weight:bold | gh color:#000080;font-weight:bold | gp color:#c65d09;font-weight:bold
native | color:#d0d0d0;background-color:#202020; | background-color:#363636 | color:#686868 | color:#686868 |
  k,kc,kt,nt color:#6ab825;font-weight:bold | nb,bp color:#24909d | nc,nn color:#447fcf;text-decoration:underline |
  no,nv color:#40ffff | nd color:#ffa500 | nf color:#447fcf | na color:#bbb | s,se,si,sr,ss color:#ed9d13 | m
  color:#3677a9 | c color:#999;font-style:italic | cp color:#cd2828;font-weight:bold | gd color:#d22323 | gi
  color:#589819 | ge font-style:italic | gs font-weight:bold | gh color:#fff;font-weight:bold | gp color:#aaa
nord | color:#d8dee9;background-color:#2e3440; | background-color:#424853 | color:#6c6f74 | color:#6c6f74 |
  k,kc color:#81a1c1;font-weight:bold | kt,nb,bp,nt,o color:#81a1c1 | nc,no,nn,na,nl color:#8fbcbb | nd
  color:#d08770 | nf color:#88c0d0 | s,si,ss,gi color:#a3be8c | se,sr color:#ebcb8b | m color:#b48ead | c
  color:#616e87;font-style:italic | cp color:#5e81ac;font-style:italic | p color:#eceff4 | gd color:#bf616a | ge
  font-style:italic | gs font-weight:bold | gh color:#88c0d0;font-weight:bold | gp color:#4c566a;font-weight:bold
nordic | color:#bbc3d4;background-color:#242933; | background-color:#393e47 | color:#5d616a | color:#5d616a |
  k,kc color:#d08770;font-weight:bold | kt,nd color:#d08770 | nb,bp,nt,o color:#5e81ac | nc,no,nn,na,nl
  color:#8fbcbb | nf color:#88c0d0 | s,si,ss,gi color:#a3be8c | se,sr color:#ebcb8b | m color:#b48ead | c
  color:#4c566a;font-style:italic | cp color:#5e81ac;font-style:italic | p color:#eceff4 | gd color:#c5727a | ge
  font-style:italic | gs font-weight:bold | gh color:#88c0d0;font-weight:bold | gp color:#1e222a;font-weight:bold
onedark | color:#abb2bf;background-color:#282c34; | background-color:#3d4148 | color:#55595f | color:#55595f |
  k color:#c678dd | kc,kt,nb,bp,nc color:#e5c07b | no,nn,nt,na,nv,nl,gd color:#e06c75 | nd color:#61afef | nf
  color:#61afef;font-weight:bold | s,se,si,sr,ss color:#98c379 | m color:#d19a66 | o color:#56b6c2 | c,cp
  color:#7f848e | p color:#abb2bf | gi color:#98c379;font-weight:bold
onesenterprise | color:#000; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt,o,p color:#f00 | nb,bp,nc,no,nd,nf,nn,nt,na,nv,nl color:#00f | c color:#008000 | cp color:#963200
paraiso-dark | color:#e7e9db;background-color:#2f1e2e; | background-color:#433442 | color:#7f7f7f | color:#7f7f7f |
  k,kc color:#815ba4 | kt,nc,nn color:#fec418 | no,nv,gd color:#ef6155 | nd,nt,o color:#5bc4bf | nf,na color:#06b6ef
  | s,sr,ss,gi color:#48b685 | se,si,m color:#f99b15 | c,cp color:#776e71 | p color:#e7e9db | ge font-style:italic |
  gs,gh font-weight:bold | gp color:#776e71;font-weight:bold
paraiso-light | color:#2f1e2e;background-color:#e7e9db; | background-color:#cfd1c5 | color:#7f7f7f | color:#7f7f7f |
  k,kc color:#815ba4 | kt,nc,nn color:#fec418 | no,nv,gd color:#ef6155 | nd,nt,o color:#5bc4bf | nf,na color:#06b6ef
  | s,sr,ss,gi color:#48b685 | se,si,m color:#f99b15 | c,cp color:#8d8687 | p color:#2f1e2e | ge font-style:italic |
  gs,gh font-weight:bold | gp color:#8d8687;font-weight:bold
pastie | background-color:#fff; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,kc color:#080;font-weight:bold | kt color:#888;font-weight:bold | nb,bp color:#038 | nc,nn,nt
  color:#b06;font-weight:bold | no color:#036;font-weight:bold | nd,gp color:#555 | nf color:#06b;font-weight:bold |
  na,nv color:#369 | nl color:#369;font-style:italic | s color:#d20;background-color:#fff0f0 | se
  color:#04d;background-color:#fff0f0 | si color:#33b;background-color:#fff0f0 | sr
  color:#080;background-color:#fff0ff | ss color:#a60;background-color:#fff0f0 | m color:#00d;font-weight:bold | c
  color:#888 | cp color:#c00;font-weight:bold | gd color:#000;background-color:#fdd | gi
  color:#000;background-color:#dfd | ge font-style:italic | gs font-weight:bold | gh color:#333
perldoc | background-color:#eed; | background-color:#d6d6c6 | color:#7f7f7f | color:#7f7f7f |
  k,kc,nt color:#8b008b;font-weight:bold | kt color:#00688b;font-weight:bold | nb,bp,na color:#658b00 | nc
  color:#008b45;font-weight:bold | no,nv color:#00688b | nd color:#707a7c | nf color:#008b45 | nn
  color:#008b45;text-decoration:underline | s,se,si,ss color:#cd5555 | sr color:#1c7e71 | m color:#b452cd | c
  color:#228b22 | cp color:#1e889b | gd color:#a00 | gi color:#0a0 | ge font-style:italic | gs font-weight:bold | gh
  color:#000080;font-weight:bold | gp color:#555
pygments | ; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,kc,nt color:#008000;font-weight:bold | kt color:#b00040 | nb,bp color:#008000 | nc,nn
  color:#00f;font-weight:bold | no color:#800 | nd color:#a2f | nf color:#00f | na color:#7d9029 | nv,ss
  color:#19177c | nl color:#a0a000 | s color:#ba2121 | se color:#b62;font-weight:bold | si
  color:#b68;font-weight:bold | sr color:#b68 | m,o color:#666 | c color:#408080;font-style:italic | cp
  color:#bc7a00 | gd color:#a00000 | gi color:#00a000 | ge font-style:italic | gs font-weight:bold | gh,gp
  color:#000080;font-weight:bold
rainbow_dash | color:#4d4d4d;background-color:#fff; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,kc,nt,gh,gp color:#2c5dcd;font-weight:bold | kt,nb,bp,m color:#5918bb;font-weight:bold | nc
  text-decoration:underline | no color:#318495 | nd,nf color:#ff8000;font-weight:bold | na
  color:#2c5dcd;font-style:italic | s,si,sr color:#0c6 | se,ss color:#c5060b;font-weight:bold | o color:#2c5dcd | c
  color:#0080ff;font-style:italic | cp color:#0080ff | gd background-color:#fcc | gi background-color:#cfc | ge
  font-style:italic | gs font-weight:bold
rose-pine | color:#e0def4;background-color:#191724; | background-color:#302e39 | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt,se color:#31748f | nb,bp,nf,nn,nt,na,nv,nl color:#ebbcba | nc,gi color:#9ccfd8 | no,s,si,sr,ss,m
  color:#f6c177 | nd,o,p color:#908caa | c,cp color:#6e6a86 | gd color:#eb6f92 | ge font-style:italic | gs
  font-weight:bold
rose-pine-dawn | color:#575279;background-color:#faf4ed; | background-color:#e1dbd5 | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt,se color:#286983 | nb,bp,nf,nn,nt,na,nv,nl color:#d7827e | nc,gi color:#56949f | no,s,si,sr,ss,m
  color:#ea9d34 | nd,o,p color:#797593 | c,cp color:#9893a5 | gd color:#b4637a | ge font-style:italic | gs
  font-weight:bold
rose-pine-moon | color:#e0def4;background-color:#232136; | background-color:#39374a | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt,se color:#3e8fb0 | nb,bp,nf,nn,nt,na,nv,nl color:#ea9a97 | nc,gi color:#9ccfd8 | no,s,si,sr,ss,m
  color:#f6c177 | nd,o,p color:#908caa | c,cp color:#6e6a86 | gd color:#eb6f92 | ge font-style:italic | gs
  font-weight:bold
rrt | color:#f8f8f2;background-color:#000; | background-color:#191919 | color:#7c7c79 | color:#7c7c79 |
  k,kc,gd color:#f00 | kt color:#ee82ee | no color:#7fffd4 | nf color:#ff0 | nv color:#eedd82 | s,se,si,sr
  color:#87ceeb | ss,m color:#f60 | c,gi color:#0f0 | cp color:#e5e5e5 | ge font-style:italic | gs font-weight:bold
  | gh color:#ff0;font-weight:bold
solarized-dark | color:#93a1a1;background-color:#002b36; | background-color:#19404a | color:#495050 | color:#495050 |
  k,o,cp,gi color:#719e07 | kc,no,se,gh color:#cb4b16 | kt,sr,gd color:#dc322f | nb color:#b58900 |
  bp,nc,nd,nf,nt,nv color:#268bd2 | na color:#93a1a1 | s,si,ss,m color:#2aa198 | c color:#586e75 | ge
  font-style:italic | gs font-weight:bold
solarized-dark256 | color:#8a8a8a;background-color:#1c1c1c; | background-color:#323232 | color:#454545 | color:#454545 |
  k,cp,gi color:#5f8700 | kc,no,gh color:#d75f00 | kt,se,sr,gd color:#af0000 | nb,bp,nc,nd,nf,nt,nv color:#0087ff |
  na color:#8a8a8a | s,si,ss,m color:#00afaf | c color:#4e4e4e | ge font-style:italic | gs font-weight:bold
solarized-light | color:#586e75;background-color:#fdf6e3; | background-color:#e3ddcc | color:#7f7f7f | color:#7f7f7f |
  k color:#859900 | kc,kt color:#859900;font-weight:bold | nb,bp,nc color:#cb4b16 | no,nd,nf,nn,na,nv,nl
  color:#268bd2 | nt color:#268bd2;font-weight:bold | s,se,si,sr,ss color:#2aa198 | m color:#2aa198;font-weight:bold
  | c,cp color:#93a1a1;font-style:italic | gd,gi,ge,gs,gh,gp color:#d33682
swapoff | color:#e5e5e5;background-color:#000; | background-color:#191919 | color:#727272 | color:#727272 |
  k,kc,kt,nb,bp color:#fff;font-weight:bold | nt,gs,gh font-weight:bold | na,c color:#007f7f | s,se,si,sr,ss
  color:#0ff;font-weight:bold | m color:#ff0;font-weight:bold | cp color:#0f0;font-weight:bold
tango | background-color:#f8f8f8; | background-color:#dfdfdf | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt,nt color:#204a87;font-weight:bold | nb color:#204a87 | bp color:#3465a4 | nc,no,nf,nn,nv color:#000 | nd
  color:#5c35cc;font-weight:bold | na color:#c4a000 | nl color:#f57900 | s,se,si,sr,ss color:#4e9a06 | m
  color:#0000cf;font-weight:bold | o color:#ce5c00;font-weight:bold | c,cp color:#8f5902;font-style:italic | p,gs
  color:#000;font-weight:bold | gd color:#a40000 | gi color:#00a000 | ge color:#000;font-style:italic | gh
  color:#000080;font-weight:bold | gp color:#8f5902
tokyonight-day | color:#3760bf;background-color:#e1e2e7; | background-color:#a1a6c5 | color:#6172b0 | color:#6172b0 |
  k,nt color:#9854f1 | kc,nn,m color:#8c6c3e | kt color:#0db9d7 | nb,bp,nl,s,si,ss color:#587539 | nc,no
  color:#b15c00 | nd color:#2e7de9;font-weight:bold | nf,na,se color:#2e7de9 | sr color:#007197 | o
  color:#587539;font-weight:bold | c,cp color:#a1a6c5;font-style:italic | gd color:#c64343;background-color:#e9e9ed
  | gi color:#587539;background-color:#e9e9ed | ge font-style:italic | gs font-weight:bold | gh
  color:#8c6c3e;font-weight:bold | gp color:#3760bf
tokyonight-moon | color:#c8d3f5;background-color:#222436; | background-color:#444a73 | color:#828bb8 | color:#828bb8 |
  k,nt color:#c099ff | kc,nn,m color:#ffc777 | kt color:#4fd6be | nb,bp,nl,s,si,ss color:#c3e88d | nc,no
  color:#ff966c | nd color:#82aaff;font-weight:bold | nf,na,se color:#82aaff | sr color:#86e1fc | o
  color:#c3e88d;font-weight:bold | c,cp color:#444a73;font-style:italic | gd color:#c53b53;background-color:#1b1d2b
  | gi color:#c3e88d;background-color:#1b1d2b | ge font-style:italic | gs font-weight:bold | gh
  color:#ffc777;font-weight:bold | gp color:#c8d3f5
tokyonight-night | color:#c0caf5;background-color:#1a1b26; | background-color:#414868 | color:#a9b1d6 | color:#a9b1d6 |
  k,nt color:#bb9af7 | kc,nn,m color:#e0af68 | kt color:#41a6b5 | nb,bp,nl,s,si,ss color:#9ece6a | nc,no
  color:#ff9e64 | nd color:#7aa2f7;font-weight:bold | nf,na,se color:#7aa2f7 | sr color:#7dcfff | o
  color:#9ece6a;font-weight:bold | c,cp color:#414868;font-style:italic | gd color:#db4b4b;background-color:#15161e
  | gi color:#9ece6a;background-color:#15161e | ge font-style:italic | gs font-weight:bold | gh
  color:#e0af68;font-weight:bold | gp color:#c0caf5
tokyonight-storm | color:#c0caf5;background-color:#1a1b26; | background-color:#414868 | color:#a9b1d6 | color:#a9b1d6 |
  k,nt color:#bb9af7 | kc,nn,m color:#e0af68 | kt color:#41a6b5 | nb,bp,nl,s,si,ss color:#9ece6a | nc,no
  color:#ff9e64 | nd color:#7aa2f7;font-weight:bold | nf,na,se color:#7aa2f7 | sr color:#7dcfff | o
  color:#9ece6a;font-weight:bold | c,cp color:#414868;font-style:italic | gd color:#db4b4b;background-color:#15161e
  | gi color:#9ece6a;background-color:#15161e | ge font-style:italic | gs font-weight:bold | gh
  color:#e0af68;font-weight:bold | gp color:#c0caf5
trac | background-color:#fff; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,kc,o,gs font-weight:bold | kt,nc color:#458;font-weight:bold | nb,bp,gh color:#999 | no,na,nv color:#008080 | nf
  color:#900;font-weight:bold | nn,gp color:#555 | nt color:#000080 | s,se,si,ss color:#b84 | sr color:#808000 | m
  color:#099 | c color:#998;font-style:italic | cp color:#999;font-weight:bold | gd color:#000;background-color:#fdd
  | gi color:#000;background-color:#dfd | ge font-style:italic
vim | color:#ccc;background-color:#000; | background-color:#191919 | color:#666 | color:#666 |
  k,kc color:#cdcd00 | kt,gi color:#00cd00 | nb,bp,m color:#cd00cd | nc,nv color:#00cdcd | s,se,si,sr,ss,gd
  color:#cd0000 | o color:#39c | c,cp color:#000080 | ge font-style:italic | gs font-weight:bold | gh,gp
  color:#000080;font-weight:bold
vs | background-color:#fff; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,kc,cp color:#00f | kt,nc color:#2b91af | s,se,si,sr,ss color:#a31515 | c color:#008000 | ge font-style:italic |
  gs,gh,gp font-weight:bold
vulcan | color:#c9c9c9;background-color:#282c34; | background-color:#3d4148 | color:#7f7f7f | color:#7f7f7f |
  k,nb,bp,cp color:#7fbaf5 | kc color:#cf5967;background-color:#43454f | kt color:#57c7ff;font-weight:bold |
  nc,no,nd,gi color:#ecbe7b | nf,sr color:#57c7ff | nn,gp color:#c9c9c9 | nt,na,o color:#bc74c4 | nv
  color:#bc74c4;font-style:italic | nl,gd color:#cf5967 | s,si,ss color:#82cc6a | se,m,p color:#56b6c2 | c
  color:#3e4460 | ge text-decoration:underline | gs color:#cf5967;font-weight:bold | gh
  color:#ecbe7b;font-weight:bold
witchhazel | color:#f8f8f2;background-color:#433e56; | background-color:#555166 | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt color:#c2ffdf | bp color:#80cbc4 | nc,nd,nf,na color:#ceb1ff | no,m color:#c5a3ff | nt,o color:#ffb8d1 |
  s,se,si,sr,ss color:#1bc5e0 | c,cp color:#b0bec5 | p color:#f8f8f2 | gd color:#f92672 | gi color:#a6e22e | ge
  font-style:italic | gs font-weight:bold
xcode | background-color:#fff; | background-color:#e5e5e5 | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt,nb color:#a90d91 | bp color:#5b269a | nc color:#3f6e75 | no,nd,nf,nn,nt,nv,nl,o color:#000 | na
  color:#836c28 | s,se,si,sr,ss color:#c41a16 | m color:#1c01ce | c color:#177500 | cp color:#633820
xcode-dark | color:#fff;background-color:#1f1f24; | background-color:#353539 | color:#7f7f7f | color:#7f7f7f |
  k,kc,kt color:#fc5fa3 | nb color:#d0a8ff | bp color:#a167e6 | nc color:#5dd8ff | nf,nv color:#41a1c0 | s,se,sr,ss
  color:#fc6a5d | si,p color:#fff | m color:#d0bf69 | c color:#6c7986 | cp color:#fd8f3f
`;

export interface Style {
  readonly block: string;
  readonly markedLine: string;
  readonly lineNumber: string;
  readonly tableLineNumber: string;
  /** The CSS of Chroma's short class names. */
  readonly tokens: ReadonlyMap<string, string>;
}

/** Finds styles by name; a name that is none has Chroma's `swapoff`. */
export function styleFinder(): (name: string) => Style {
  const rows = new Map<string, string>();
  for (const row of table.trim().split(/\n(?! )/))
    rows.set(row.slice(0, row.indexOf(" |")).toLowerCase(), row);
  const styles = new Map<string, Style>();
  return (name) => {
    const known = rows.has(name.toLowerCase()) ? name.toLowerCase() : "swapoff";
    const style = styles.get(known) ?? readStyle(rows.get(known) ?? "");
    styles.set(known, style);
    return style;
  };
}

function readStyle(row: string): Style {
  const [, block = "", markedLine = "", lineNumber = "", tableLineNumber = "", ...groups] = row
    .split("|")
    .map((part) => part.trim());
  const tokens = new Map<string, string>();
  for (const group of groups) {
    const [classes = "", css = ""] = group.split(/\s+/);
    for (const name of classes.split(",")) tokens.set(name, css);
  }
  return { block, markedLine, lineNumber, tableLineNumber, tokens };
}
