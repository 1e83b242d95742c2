// A static host on this machine: it sends what `_headers` says, follows `_redirects`, and answers
// an address that leads nowhere with the nearest 404.html up the tree.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".xml": "application/xml",
};

/** Serves `folder` until `close()`. */
export async function serve(folder) {
  const rules = parseHeaders(await text(join(folder, "_headers")));
  const redirects = parseRedirects(await text(join(folder, "_redirects")));

  const server = createServer(async (request, response) => {
    const address = decodeURIComponent(new URL(request.url, "http://host").pathname);
    const headers = { "Content-Type": TYPES[extname(address)] ?? TYPES[".html"] };
    for (const rule of rules) if (rule.matches.test(address)) Object.assign(headers, rule.headers);

    const body = await file(folder, address);
    const target = body ? undefined : redirects.find((it) => it.matches.test(address));
    if (body) {
      response.writeHead(200, headers).end(body);
    } else if (target) {
      const Location = address.replace(target.matches, target.to);
      response.writeHead(target.status, { ...headers, Location }).end();
    } else {
      headers["Content-Type"] = TYPES[".html"];
      response.writeHead(404, headers).end(await notFound(folder, address));
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    }),
  };
}

async function file(folder, address) {
  const path = address.endsWith("/") ? `${address}index.html` : address;
  return readFile(join(folder, normalize(path))).catch(() => undefined);
}

async function notFound(folder, address) {
  for (let at = address; at !== ""; ) {
    at = at.slice(0, at.lastIndexOf("/"));
    const page = await file(folder, `${at}/404.html`);
    if (page) return page;
  }
  return "";
}

/** A path at the margin, its headers indented under it; `*` matches anything. */
function parseHeaders(source) {
  const rules = [];
  for (const line of source.split("\n").filter((it) => it.trim())) {
    if (/^\S/.test(line)) {
      rules.push({ matches: pattern(line.trim()), headers: {} });
    } else {
      // `! Name` takes back what a rule above set; the line after it sets it anew.
      if (/^\s+!/.test(line)) continue;
      const [, name, value] = line.match(/^\s+([^:]+):\s*(.*)$/);
      rules.at(-1).headers[name] = value;
    }
  }
  return rules;
}

/** `from to status` on a line; `:name` matches one part of a path. */
function parseRedirects(source) {
  const lines = source.split("\n").filter((it) => it.trim() && !it.startsWith("#"));
  return lines.map((line) => {
    const [from, to, status] = line.trim().split(/\s+/);
    return { matches: pattern(from), to: to.replace(/:(\w+)/g, "$$<$1>"), status: Number(status) };
  });
}

function pattern(path) {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replace(/:(\w+)/g, "(?<$1>[^/]+)");
  return new RegExp(`^${source}$`);
}

const text = (path) => readFile(path, "utf8").catch(() => "");
