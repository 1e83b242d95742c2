// What shows how a policy changed: views without the script, any two versions with it, the poster.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { serve } from "./server.mjs";
import { addresses, browse, folder, window } from "./site.mjs";

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

test("the site shows how its policies changed", () => {
  for (const kind of ["history", "compare", "notice", "poster"]) {
    assert.ok(addresses(kind).length >= 6, `only ${addresses(kind).length} of ${kind}`);
  }
});

for (const address of addresses("compare")) {
  test(`${address}: three views without the script`, async () => {
    const context = await browser.newContext(window(360, { javaScriptEnabled: false }));
    const tab = await context.newPage();
    await tab.goto(server.origin + address);
    const views = ["columns", "redline", "changes"];
    const shown = async () => {
      const found = [];
      for (const view of views) {
        if (await tab.locator(`section.as-${view}`).isVisible()) found.push(view);
      }
      return found;
    };
    assert.deepEqual(await shown(), ["columns"]);
    for (const view of views) {
      await tab.locator(`#page-as-${view}`).check();
      assert.deepEqual(await shown(), [view]);
    }
    // On a phone each half of a pair says which it is.
    await tab.locator("#page-as-columns").check();
    const labels = await tab.locator("table.compare td").evaluateAll((cells) =>
      cells.map((it) => getComputedStyle(it, "::before").content));
    assert.ok(labels.length > 3);
    assert.deepEqual(labels.filter((it) => !/^".+"$/.test(it)), [], "a cell without its label");
    await context.close();
  });

  test(`${address}: no cell is empty, and marks are words too`, async () => {
    const tab = await browser.newPage(window(1280));
    await tab.goto(server.origin + address);
    const found = await tab.evaluate(() => ({
      empty: [...document.querySelectorAll("table.compare td")].filter((it) => !it.textContent.trim()).length,
      marks: document.querySelectorAll("table.compare ins, table.compare del").length,
      silent: [...document.querySelectorAll("table.compare ins, table.compare del")]
        .filter((it) => !it.querySelector(".vh") && !it.closest("td")?.querySelector(".vh")).length,
    }));
    assert.equal(found.empty, 0);
    assert.ok(found.marks > 0);
    assert.equal(found.silent, 0, "a mark that a screen reader does not tell");
    await tab.close();
  });
}

const picked = addresses("history").filter((it) => it.includes("/we-want-clinic/"));
for (const address of picked) {
  test(`${address}: any two versions`, async () => {
    const tab = await browser.newPage(window(1280));
    const wrong = [];
    tab.on("pageerror", (it) => wrong.push(String(it)));
    await tab.goto(server.origin + address);
    const form = tab.locator("#page-picker");
    await form.waitFor({ state: "visible" });
    await form.locator("button").click();
    await tab.locator("#page-picked table.compare").waitFor();
    const rows = await tab.locator("#page-picked table.compare tbody tr").count();
    assert.ok(rows > 10, `only ${rows} rows`);
    assert.ok((await tab.locator("#page-picked [role=status]").textContent()).trim());
    assert.deepEqual(wrong, []);
    await tab.close();
  });
}

for (const address of addresses("poster")) {
  test(`${address}: one sheet of A4`, async () => {
    const tab = await browser.newPage(window(1280));
    const path = join(place, "poster.pdf");
    await tab.goto(server.origin + address);
    const title = await tab.locator("h1").textContent();
    await tab.pdf({ path, preferCSSPageSize: true, tagged: true });
    await tab.close();
    const about = await run("pdfinfo", path);
    assert.match(about, /Pages: +1\n/);
    assert.match(about, /Page size: .*\(A4\)/);
    const text = (await run("pdftotext", path, "-")).replace(/\s+/g, "");
    assert.ok(text.includes(title.replace(/\s+/g, "")), "the title is not on it");
  });
}
