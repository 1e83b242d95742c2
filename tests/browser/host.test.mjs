// `gongji serve --production` as a reader's browser meets it: the language it asks for, the page for
// addresses that lead nowhere, what it keeps, and that the guard of the headers lets the pages live.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { browse, window } from "./browser.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const program = process.env.GONGJI_BIN ?? join(repository, "target/debug/gongji");
const CLINIC = "medius";

describe("the hosted site", () => {
  let browser, server, origin, root;

  before(async () => {
    browser = await browse();
    root = mkdtempSync(join(tmpdir(), "gongji-host-"));
    cpSync(join(repository, "content"), join(root, "content"), { recursive: true });
    const args = ["--root", root, "serve", "--production", "--port", "0", "--format", "json"];
    server = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
    origin = await new Promise((told, failed) => {
      let text = "";
      server.on("error", failed).on("exit", () => failed(new Error("it ended")));
      server.stdout.on("data", (it) => {
        text += it;
        const line = text.split("\n").find((it) => it.includes('"serving"'));
        if (line) told(JSON.parse(line).address.replace(/\/$/, ""));
      });
    });
  });

  after(async () => {
    await browser?.close();
    const ended = new Promise((done) => { server.on("exit", done); });
    server?.kill("SIGTERM");
    assert.equal(await ended, 0, "ends when it is told to");
    rmSync(root, { recursive: true, force: true });
  });

  /** A tab of a reader of these languages, and what went wrong in it. */
  async function reader(locale, use, more = {}) {
    const context = await browser.newContext({ ...window(360), locale, ...more });
    try {
      const tab = await context.newPage();
      const faults = [];
      tab.on("console", (it) => it.type() === "error" && faults.push(it.text()));
      tab.on("pageerror", (it) => faults.push(String(it)));
      await use(tab, faults);
    } finally {
      await context.close();
    }
  }

  for (const [locale, expected] of [["ko-KR", "ko"], ["en-GB", "en"]]) {
    test(`a reader of ${locale} comes to the policy and the directory in that language`, () =>
      reader(locale, async (tab, faults) => {
        await tab.goto(`${origin}/${CLINIC}/`);
        assert.equal(tab.url(), `${origin}/${CLINIC}/${expected}/privacy/`);
        assert.equal(await tab.locator("html").getAttribute("lang"), expected);
        await tab.goto(`${origin}/`);
        assert.equal(tab.url(), `${origin}/${expected}/`);
        // A language that was chosen stays, whatever the browser asks for.
        await tab.goto(`${origin}/${CLINIC}/${expected}/privacy/`);
        const other = tab.locator(".languages a:not([aria-current])").first();
        const chosen = await other.getAttribute("hreflang");
        await other.click();
        await tab.reload();
        assert.equal(await tab.locator("html").getAttribute("lang"), chosen);
        assert.deepEqual(faults, []);
      }));

    test(`a reader of ${locale} is told in that language that there is no such page`, () =>
      reader(locale, async (tab) => {
        for (const address of [`/${CLINIC}/nothing/here`, "/nothing"]) {
          const answer = await tab.goto(origin + address);
          assert.equal(answer.status(), 404, address);
          assert.equal(await tab.locator("html").getAttribute("lang"), expected, address);
          assert.ok(await tab.locator("main a").first().isVisible(), address);
        }
      }));
  }

  test("a reader of a language that is not there chooses", () =>
    reader("fi-FI", async (tab, faults) => {
      await tab.goto(`${origin}/${CLINIC}/`);
      assert.equal(tab.url(), `${origin}/${CLINIC}/`);
      assert.ok((await tab.locator("main a").count()) >= 2);
      await tab.locator("main a").first().click();
      assert.match(tab.url(), /\/privacy\/$/);
      assert.deepEqual(faults, []);
    }));

  test("a page that did not change is not sent again, and its style never is", () =>
    reader("ko-KR", async (tab, faults) => {
      const answers = [];
      tab.on("response", (it) => answers.push(it));
      const page = `${origin}/${CLINIC}/ko/privacy/`;
      await tab.goto(page);
      const first = answers.length;
      assert.ok(answers.every((it) => it.status() === 200));
      await tab.goto(`${origin}/ko/`);
      await tab.goto(page);
      const again = answers.slice(first).filter((it) => it.url() === page);
      assert.equal(again.length, 1);
      const assets = answers.slice(first).filter((it) => it.url().includes("/assets/"));
      assert.ok(assets.every((it) => it.fromCache?.() !== false), "assets are kept");
      const headers = await again[0].allHeaders();
      assert.equal(headers["content-encoding"] ?? "br", "br");
      assert.deepEqual(faults, []);
    }));

  test("any two versions can be compared on the hosted pages", () =>
    reader("ko-KR", async (tab, faults) => {
      await tab.goto(`${origin}/${CLINIC}/ko/privacy/history/`);
      const button = tab.locator(".picker button");
      if ((await button.count()) > 0) {
        await button.click();
        await tab.locator(".picked table.compare, .picked .redline").first().waitFor();
      }
      assert.deepEqual(faults, []);
    }, window(1280)));
});
