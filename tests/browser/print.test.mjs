// Every policy on A4, as it is pinned on a wall.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { serve } from "./server.mjs";
import { browse, folder, policies, window } from "./site.mjs";

let server, browser, place;
before(async () => {
  [server, browser, place] = await Promise.all([
    serve(folder),
    browse(),
    mkdtemp(join(tmpdir(), "gongji-")),
  ]);
});
after(async () => {
  await browser?.close();
  await server?.close();
  if (place) await rm(place, { recursive: true });
});

const run = async (program, ...args) => (await promisify(execFile)(program, args)).stdout;
const flat = (text) => text.normalize("NFC").replace(/\s+/g, "");

for (const address of policies) {
  test(address, async () => {
    const tab = await browser.newPage(window(1280));
    const path = join(place, "policy.pdf");
    await tab.goto(server.origin + address);
    const words = await tab.evaluate(() => {
      const text = (it) => document.querySelector(it).textContent;
      return {
        title: text("h1"),
        headings: [...document.querySelectorAll(".article h2, .article h3")].map((it) =>
          [...it.childNodes].filter((node) => !node.matches?.(".anchor")).map((node) => node.textContent).join("")),
        address: text(".address bdi"),
        sample: document.querySelector(".sample")?.textContent ?? "",
        contents: text(".contents summary"),
        navigation: [".skip", "footer.site a", ".versions h3"].map(text),
      };
    });
    await tab.pdf({ path, preferCSSPageSize: true, tagged: true });
    await tab.emulateMedia({ media: "print" });
    const shown = await tab.locator("nav:visible, .anchor:visible, footer:visible, .skip:visible").count();
    assert.equal(shown, 0, "navigation is printed");
    await tab.close();

    const about = await run("pdfinfo", path);
    assert.match(about, /Page size: .*\(A4\)/);
    assert.match(about, /Tagged: +yes/);
    const sheets = (await run("pdftotext", "-layout", path, "-")).split("\f").slice(0, -1);
    assert.equal(sheets.length, Number(about.match(/Pages: +(\d+)/)[1]));
    assert.ok(sheets.length > 1, "one sheet only");
    sheets.forEach((it, at) => {
      const last = flat(it.trimEnd().split("\n").at(-1));
      assert.equal(last, `${at + 1}/${sheets.length}`, "the page's number");
    });

    const text = flat(sheets.join(" "));
    assert.ok(flat(sheets[0]).includes(flat(words.title)), "no title on the first sheet");
    for (const it of [words.address, words.sample, ...words.headings]) {
      assert.ok(text.includes(flat(it)), `not printed: ${it}`);
    }
    for (const it of words.navigation) assert.ok(!text.includes(flat(it)), `printed: ${it}`);
    const lines = sheets.join("\n").split("\n").map((it) => flat(it));
    assert.ok(!lines.includes(flat(words.contents)), "the contents are printed");
  });
}
