import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright";
import { findChromium } from "../../scripts/find-chromium.ts";

/** The Chromium that `npm test` chose; as root it must run without its sandbox, and offline without its calls home. */
export function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM || findChromium();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--disable-gpu",
    ],
  });
}

const types = new Map([
  [".html", "text/html; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".avif", "image/avif"],
  [".webp", "image/webp"],
  [".woff2", "font/woff2"],
  [".xml", "application/xml"],
]);
const compressed = new Set([".html", ".css", ".js", ".svg", ".xml"]);

export interface StaticServer {
  readonly origin: string;
  /** Bytes of each body as sent, by path. */
  readonly sent: Map<string, number>;
  close(): Promise<void>;
}

/** Serves a built site as a plain host would: gzip for text, `404.html` for what is not there. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = normalize(path.endsWith("/") ? `${path}index.html` : path);
    readFile(join(folder, file))
      .then((body) => ({ status: 200, body, ending: extname(file) }))
      .catch(async () => ({
        status: 404,
        body: await readFile(join(folder, "404.html")).catch(() => Buffer.from("")),
        ending: ".html",
      }))
      .then(({ status, body, ending }) => {
        const packed = compressed.has(ending) ? gzipSync(body) : body;
        sent.set(path, packed.length);
        response.writeHead(status, {
          "content-type": types.get(ending) ?? "application/octet-stream",
          ...(compressed.has(ending) ? { "content-encoding": "gzip" } : {}),
        });
        response.end(packed);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    sent,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
