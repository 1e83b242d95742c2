// What all tests of pages share: the built site and the list of its pages.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export { browse, window } from "./browser.mjs";

/** The folder that `gongji build` wrote: `GONGJI_SITE`, or `public/` of this repository. */
export const folder = resolve(
  process.env.GONGJI_SITE ?? fileURLToPath(new URL("../../public", import.meta.url)),
);

const names = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
const files = names.map((it) => it.replaceAll("\\", "/")).sort();

/** Paths of the files whose names end so. */
export const filesOf = (extension) =>
  files.filter((it) => it.endsWith(extension)).map((it) => join(folder, it));

/** Every page: its address, and what kind of page its `<body>` says it is. */
export const pages = files
  .filter((it) => it.endsWith(".html"))
  .map((it) => ({
    address: `/${it.replace(/(^|\/)index\.html$/, "$1")}`,
    kind: readFileSync(join(folder, it), "utf8").match(/<body class="([\w-]+)"/)?.[1],
  }));

if (!pages.length) throw new Error(`no pages in ${folder}: run \`cargo run --release -- build\``);

/** The addresses of the pages of a kind. */
export const addresses = (kind) => pages.filter((it) => it.kind === kind).map((it) => it.address);

/** Policies at the address that always shows the version in force: the others are of the same make. */
export const policies = addresses("policy").filter((it) => it.endsWith("/privacy/"));
