/** The parts of Eleventy's development server that an open page is spoken to with. */
export interface LiveServer {
  augmentContentWithNotifier(html: string, ...more: unknown[]): string;
  sendUpdateNotification(message: { readonly type: string; readonly url?: string }): void;
  /** Has all open pages load themselves anew. */
  reload(event: object): void;
}

/**
 * Beside Eleventy's own script, which comes back to a server that was started anew only when the window
 * gets the focus: this one does at once, and it goes to the page that it is sent to.
 */
const script = `<script type="module">
let lost = false;
const listen = () => {
  const socket = new WebSocket(location.origin.replace("http", "ws"));
  socket.onopen = () => lost && location.reload();
  socket.onclose = () => { lost = true; setTimeout(listen, 300); };
  socket.onmessage = ({ data }) => {
    const { type, url } = JSON.parse(data);
    if (type !== "hugo.navigate") return;
    if (url === location.pathname) location.reload();
    else location.assign(url);
  };
};
listen();
</script>`;

/** Puts the script into every page that is served; the files on disk are left as they are. */
export function addLiveScript(server: LiveServer): void {
  const add = server.augmentContentWithNotifier.bind(server);
  server.augmentContentWithNotifier = (html, ...more) => {
    const served = add(html, ...more);
    const head = served.indexOf("</head>");
    return head < 0 ? served + script : served.slice(0, head) + script + served.slice(head);
  };
}

/** After a build, sends all open pages to the one that `shown` names, where it names one. */
export function followChanges(server: LiveServer, shown: () => string | undefined): void {
  const reload = server.reload.bind(server);
  server.reload = (event) => {
    const url = shown();
    if (url === undefined) reload(event);
    else server.sendUpdateNotification({ type: "hugo.navigate", url });
  };
}
