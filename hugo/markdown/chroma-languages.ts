/**
 * The languages that Hugo's highlighter, Chroma 2, knows by name, alias or file name, and the grammar of highlight.js
 * that is nearest. `-` is a language that is known to Hugo and is not coloured here; `+` says that Chroma ends code
 * in it with a line end; `*.` is a file name, which Hugo compares with capitals. Recorded from Hugo 0.169.
 */
const table = `
-: caddyfile, caddy, caddyfile-directives, caddyfile-d, genshitext, restructuredtext, rst, rest, plaintext, text,
  plain, no-highlight, *.txt, xorg, xorg.conf, lighttpd configuration file, lighty, lighttpd, wdte, gettext, pot, po,
  zed, vhs, tape, cassette, typoscripthtmldata, typoscriptcssdata, csv, powerquery, pq, cheetah, spitfire, *.tmpl,
  *.spt, whiley, termcap, *.termcap.src, tablegen, *.td, apl, mlir, terminfo, *.terminfo.src, sieve, *.siv, io, lox,
  groff, nroff, man, *.1p, *.3pm, gemfile.lock, gemfile-lock, gemfilelock, tal, uxntal, z80 assembly, z80, bicep,
  core, cue, bqn, jungle, stas, snbt, myghty, *.myt, *.autodelegate, snobol, cfstatement, cfs, jsonata, rego, sed,
  gsed, ssed, gleam, minizinc, mzn, *.dzn, *.fzn, iscdhcpd, *.dhcpd.conf, modelica, *.mo, mason, *.mhtml, *.mc, *.mi,
  *.autohandler, *.dhandler, turing, *.tu, scdoc, *.scd, pig, newspeak, *.ns2, ballerina, *.bal, hare, *.ha, microcad,
  *.µcad, *.ucad, *.mcad, alloy, *.als, onesenterprise, ones, 1s, 1s:enterprise, epf, erf, hcl, plutus core,
  plutus-core, plc, ampl, *.mod, *.run, rpmspec, spec, yang, postscript, postscr, *.ps, *.eps, *.epsf, *.epsi, *.pfa,
  *.t42, promql, chaiscript, chai, hlb, lean4, lean, ragel, sourcepawn, sp, *.inc, rexx, arexx, *.rex, *.rx, al,
  *.dal, povray, pov, protocol buffer text format, txtpb, *.textproto, *.textpb, *.pbtxt, atl, j, *.ijs, monkeyc,
  chapel, chpl, terraform, tf, forth, *.frt, *.fth, *.fs, odin, hexdump, turtle, *.ttl, kdl, dax, dylan, *.dyl,
  *.intr, cfengine3, cf3, *.cf, moonbit, mbt, tradingview, tv, sparql, *.rq, natural, squidconf, squid.conf, squid,
  psl, typoscript, zig, *.zon, lateralus, ltl, modula-2, modula2, m2, *.def, kakoune, kak, kakrc, kakscript,
  mcfunction, mcf, jsonnet, *.libsonnet, cobol, cob, cpy, ring, *.rh, *.rform, typst, *.typ, spade, rgbds assembly,
  rgbasm, arturo, art, webvtt, vtt, nu, antlr, abap, promela, *.pml, *.prom, *.prm, *.pr, *.pm, org mode, org,
  orgmode, prql, morrowindscript, morrowind, mwscript, gdscript3, gd3, vlang, *.vv, *.v.mod, gnuplot, *.plot, *.plt,
  rpgle, sqlrpgle, rpg iv, v shell, vsh, vshell, factor, igor, igorpro, *.ipf, gdscript, gd, openedge abl, openedge,
  abl, progress, openedgeabl, *.p, *.cls, *.w, *.i, lilypond, *.ly
abnf: abnf
actionscript: actionscript, as, actionscript 3, as3, actionscript3
ada: ada, ada95, ada2005, *.adb, *.ads
apache: apacheconf, aconf, apache, *..htaccess, *.apache.conf, *.apache2.conf
applescript: applescript
arduino: arduino, *.ino
armasm: armasm
autohotkey: autohotkey, ahk, *.ahkl
autoit: autoit, *.au3
awk: awk, gawk, mawk, nawk
bash: tcsh, csh, fish, fishshell, *.load, bash, sh, ksh, zsh, shell, *.ebuild, *.eclass, *..env, *.env, *.exheres-0,
  *.exlib, *.zshrc, *..bashrc, *.bashrc, *..zshrc
basic: blitzbasic, b3d, bplus, *.bb, *.decls, qbasic, basic
bnf: bnf
brainfuck: brainfuck, bf, *.b
c: c, h, *.idc, c3, *.c3i, *.c3t
capnproto: cap'n proto, capnp
ceylon: ceylon
clojure: fennel, fnl, clojure, clj, edn, janet, *.jdn
cmake: *.cmake.in, cmake, *.cmakelists.txt
coffeescript: coffeescript, coffee-script, coffee
coq: coq
cpp: holyc, hc, hh, hc.z, metal, c++, cpp, *.hpp, *.h++, *.cc, *.cxx, *.hxx, *.cp, *.tpp
crystal: crystal, cr
csharp: c#, csharp, *.cs, beef
css: css
d: d, *.di
dart: dart
delphi: objectpascal, *.pas, *.dpr, *.dpk, *.lpr, *.lpk
diff+: diff, udiff, *.patch
django: mako, *.mao, django, jinja
dns: dns, zone, bind
dockerfile: docker, dockerfile, containerfile
dos: batchfile, bat, batch, dosbatch, winbatch, *.cmd
dts: devicetree, dts, *.dtsi
ebnf: ebnf
elixir: elixir, ex, exs, *.eex
elm: elm
erb: erb
erlang: erlang, *.erl, *.hrl, *.es, *.escript
fortran: fortranfixed, f, fortran, f90, f03, f95
fsharp: fsharp, *.fsi
gherkin: gherkin, cucumber, feature
glsl: glsl, *.vert, *.frag, *.geo, hlsl, *.hlsli, *.cginc, *.fx, *.fxh
go: go, golang, templ
graphql: graphql, graphqls, gql
groovy: groovy, *.gradle
handlebars: go-html-template, go-text-template, *.html.handlebars, *.html.hbs, go template, go-template, *.gotmpl,
  *.go.tmpl, handlebars, hbs
haskell: idris, idr, agda, haskell, hs
haxe: haxe, hx, hxsl
http: http
hy: hy, hylang
ini: desktop file, desktop, desktop_entry, pacmanconf, *.pacman.conf, toml, *.poetry.lock, *.uv.lock, ini, cfg,
  dosini, *.inf, *.service, *.socket, *.container, *.network, build, *.pod, *.kube, *.volume, *.image, *..gitconfig,
  *..editorconfig, *.pylintrc, *..pylintrc, systemd, *.automount, *.device, *.dnssd, *.link, *.mount, *.netdev,
  *.path, *.scope, *.slice, *.swap, *.target, *.timer, pkgconfig, *.pc, reg, registry
java: java
javascript: ucode, *.uc, javascript, js, *.jsm, *.mjs, *.cjs, react, jsx, solidity, sol
json: json, jsonl, *.jsonc, *.json5, *.avsc, *..luaurc
julia: julia, jl
kotlin: kotlin, *.kt, *.kts
latex: tex, latex, *.aux, *.toc, bibtex, bib
lisp: emacslisp, emacs, elisp, emacs-lisp, *.el, common lisp, common-lisp, cl, lisp
llvm: llvm, *.ll
lua: lua, *.wlua, luau
makefile: makefile, make, mf, bsdmake, *.mak, *.mk, *.justfile, *..justfile
markdown: markdown, md, mkd
mathematica: mathematica, mma, nb, *.cdf, *.m, *.ma, *.mt, *.mx, *.nbp, *.wl
matlab: matlab, octave
moonscript: moonscript, moon
nginx: nginx configuration file, nginx, *.nginx.conf
nim: nim, nimrod
nix: nix, nixos
nsis: nsis, nsi, nsh
objectivec: objective-c, objectivec, obj-c, objc
ocaml: ocaml, *.ml, *.mli, *.mll, *.mly
openscad: openscad, *.scad
perl: raku, perl6, pl6, perl, pl, *.t
pgsql: plpgsql, postgresql sql dialect, postgresql, postgres
php: php, php3, php4, php5
php-template: phtml
pony: pony
powershell: powershell, posh, ps1, psm1, psd1, pwsh
prolog: prolog, *.ecl, *.pro
properties: properties, java-properties
protobuf: protocol buffer, protobuf, proto
puppet: puppet, *.pp
python: meson, meson.build, *.meson.options, *.meson_options.txt, cython, pyx, pyrex, *.pxd, *.pxi, python 2,
  python2, py2, mojo, 🔥, python, py, sage, python3, py3, starlark, *.pyi, *.pyw, *.jy, *.sc, *.bzl, *.star, *.tac
qml: qml, qbs
r: r, splus, s
reasonml: reasonml, reason, *.re, *.rei
ruby: ruby, rb, duby, *.rbw, *.rake, *.gemspec, *.rbx, *.gemfile, *..pryrc, *.json.jbuilder
rust: rust, rs, *.rs.in, webgpu shading language, wgsl
sas: sas
scala: scala
scheme: scheme, scm, *.ss, racket, rkt, *.rktd, *.rktl
scilab: scilab, *.sci, *.sce, *.tst
scss: sass, scss
shell+: bash session, bash-session, console, shell-session, *.sh-session
smali: smali
smalltalk: smalltalk, squeak, st
sml: standard ml, sml, *.sig, *.fun
sql: cassandra cql, cassandra, cql, mysql, mariadb, sql, arangodb aql, aql, materialize sql dialect, materialize,
  mzsql, transact-sql, tsql, t-sql
stylus: stylus, *.styl
swift: swift
tcl: tcl, *.rvt
thrift: thrift
twig: twig
typescript: typescript, ts, tsx, *.mts, *.cts
vala: vala, vapi
vbnet: vb.net, vbnet, *.vb, bas
verilog: verilog, v, systemverilog, sv, *.svh
vhdl: vhdl, *.vhd
vim: viml, vim, *..vimrc, *..exrc, *..gvimrc, *._vimrc, *._exrc, *._gvimrc, *.vimrc, *.gvimrc
wasm: webassembly text format, wast, wat
x86asm: ndisasm, nasm, tasm, gas, asm
xml: genshi, kid, xml+genshi, xml+kid, html+genshi, svelte, smarty, *.tpl, xml, *.xsl, *.rss, *.xslt, *.xsd, *.wsdl,
  *.wsf, *.svg, *.qrc, *.csproj, *.vcxproj, *.fsproj, angular2, ng2, dtd, html, *.htm, *.xhtml, vue, vuejs
yaml: yaml, *.yml
`;

export interface Language {
  /** The grammar's name; nothing when there is none. */
  readonly grammar: string | undefined;
  readonly endsLine: boolean;
}

/** Finds languages by what a fence says; reads the table once, when it is made. */
export function languageFinder(): (name: string) => Language | undefined {
  const names = new Map<string, Language>();
  const files = new Map<string, Language>();
  for (const row of table.trim().split(/\n(?! )/)) {
    const [, grammar, plus, list = ""] = /^([^:+]+)(\+?): (.*)$/s.exec(row) ?? [];
    const language = { grammar: grammar === "-" ? undefined : grammar, endsLine: plus === "+" };
    for (const name of list.split(/,\s+/)) {
      if (name.startsWith("*.")) files.set(name.slice(2), language);
      else names.set(name, language);
    }
  }
  return (name) => names.get(name.toLowerCase()) ?? files.get(name);
}
