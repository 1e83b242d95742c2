// How long an edit takes from the saved file to the open page, in Chromium:
// `node benches/preview.mjs [EDITS]` after `cargo build --release` and `npm ci` in tests/browser.

import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { browse, window } from "../tests/browser/browser.mjs";

const repository = fileURLToPath(new URL("..", import.meta.url));
const program = process.env.GONGJI_BIN ?? join(repository, "target/release/gongji");
const edits = Number(process.argv[2] ?? 20);

const root = mkdtempSync(join(tmpdir(), "gongji-preview-"));
cpSync(join(repository, "content"), join(root, "content"), { recursive: true });
const began = performance.now();
const server = spawn(program, ["--root", root, "serve", "--drafts", "--port", "0", "--format", "json"], {
  stdio: ["ignore", "pipe", "inherit"],
});
const line = await new Promise((told) => server.stdout.once("data", (it) => told(String(it))));
console.log(`start: ${Math.round(performance.now() - began)} ms`);
const origin = JSON.parse(line).address.replace(/\/$/, "");

const browser = await browse();
const page = await (await browser.newContext(window(1280))).newPage();
const facts = join(root, "content/all-clinic/privacy/2027-01-11.yaml");
const text = readFileSync(facts, "utf8");
const officer = /(^officer:\n(?:.*\n)*?  name: ).*$/m;
if (!officer.test(text)) throw new Error(`${facts} has no officer with a name`);

/** Saves the name of the officer in a draft, and waits until its open page shows it. */
async function edit(name, replace) {
  const made = text.replace(officer, `$1"${name}"`);
  const from = Date.now();
  if (replace) {
    writeFileSync(`${facts}~`, made);
    renameSync(`${facts}~`, facts);
  } else {
    writeFileSync(facts, made);
  }
  for (;;) {
    try {
      // When the new page was first painted, by the clock of the browser.
      const shown = await page.waitForFunction((name) => {
        const [paint] = performance.getEntriesByName("first-contentful-paint");
        const isThere = document.body?.innerText.includes(name) && paint;
        return isThere && performance.timeOrigin + paint.startTime;
      }, name, { timeout: 20_000 });
      return Math.round((await shown.jsonValue()) - from);
    } catch (error) {
      // The page was loaded anew while it was asked.
      if (!/context|navigat/i.test(String(error))) throw error;
    }
  }
}

try {
  await page.goto(`${origin}/all-clinic/ko/privacy/2027-01-11/`);
  await page.waitForTimeout(2000);
  for (const [how, replace] of [["in place", false], ["by another file", true]]) {
    const times = [];
    for (let at = 0; at < edits; at += 1) {
      times.push(await edit(`${how} ${at}`, replace));
      await page.waitForTimeout(300);
    }
    times.sort((a, b) => a - b);
    const of = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))];
    console.log(`saved ${how}: median ${of(0.5)} ms, 90th percentile ${of(0.9)} ms, most ${of(1)} ms`);
  }
} finally {
  await browser.close();
  server.kill("SIGTERM");
  rmSync(root, { recursive: true, force: true });
}
