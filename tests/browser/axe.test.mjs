// Every page by the rules of WCAG 2.2 AA that a machine can check: on a phone and on a desk, light
// and dark.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { serve } from "./server.mjs";
import { browse, folder, pages, window } from "./site.mjs";

const { source } = createRequire(import.meta.url)("axe-core");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const MODES = [360, 1280].flatMap((width) => ["light", "dark"].map((scheme) => ({ width, scheme })));

let server, browser;
const tabs = [];
before(async () => {
  [server, browser] = await Promise.all([serve(folder), browse()]);
  for (const mode of MODES) {
    tabs.push({ ...mode, tab: await browser.newPage(window(mode.width, { colorScheme: mode.scheme })) });
  }
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Rules that the page in this tab breaks, each with its elements. */
async function violations(tab) {
  // Evaluated, not added as a script: the pages' security policy stays as it is.
  await tab.evaluate(source);
  const found = await tab.evaluate((values) => {
    const runOnly = { type: "tag", values };
    return globalThis.axe.run({ runOnly, resultTypes: ["violations"] });
  }, TAGS);
  return found.violations.map(({ id, help, nodes }) => ({
    id, help, elements: nodes.map((it) => `${it.target}: ${it.failureSummary}`),
  }));
}

for (const { address } of pages) {
  test(address, async () => {
    for (const { tab, width, scheme } of tabs) {
      await tab.goto(server.origin + address);
      assert.deepEqual(await violations(tab), [], `${width} px, ${scheme}`);
    }
  });
}

test("the rules do find what is wrong", async () => {
  const { tab } = tabs[0];
  await tab.goto(server.origin + pages[0].address);
  await tab.evaluate(() => {
    document.documentElement.removeAttribute("lang");
    document.querySelector("h1").style.color = "#ddd";
  });
  const ids = (await violations(tab)).map((it) => it.id);
  assert.ok(ids.includes("html-has-lang") && ids.includes("color-contrast"), String(ids));
});
