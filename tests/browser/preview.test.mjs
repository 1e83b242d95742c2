// `gongji serve`: what a writer sees who has a page open and edits the files it is made of.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import {
  cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { browse, window } from "./browser.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const program = process.env.GONGJI_BIN ?? join(repository, "target/debug/gongji");
const NAME = "content/happy-clinic/clinic.yaml";
const FACTS = "content/happy-clinic/privacy/2026-01-01.yaml";
const POLICY = "/happy-clinic/ko/privacy/";

let browser;
before(async () => { browser = await browse(); });
after(() => browser?.close());

/** A copy of a site, its preview, and a tab, for as long as `use` runs. */
async function previewed({ from = "tests/suite/small/content", args = ["--drafts"], tab = {} }, use) {
  const root = mkdtempSync(join(tmpdir(), "gongji-preview-"));
  cpSync(join(repository, from), join(root, "content"), { recursive: true });
  const serve = ["--root", root, "--as-of", "2026-11-22", "serve", "--port", "0", "--format", "json"];
  const server = spawn(program, [...serve, ...args], {
    env: { LANG: "en", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((done) => { server.on("exit", done); });
  const context = await browser.newContext({ ...window(1280), ...tab });
  try {
    const line = await new Promise((told, failed) => {
      server.stdout.once("data", (it) => told(String(it)));
      server.on("error", failed).on("exit", () => failed(new Error("it ended")));
    });
    const origin = JSON.parse(line).address.replace(/\/$/, "");
    const page = await context.newPage();
    const faults = [];
    page.on("console", (it) => it.type() === "error" && faults.push(it.text()));
    page.on("pageerror", (it) => faults.push(String(it)));
    await use({ page, context, faults, root, url: (address) => origin + address, ...files(root) });
  } finally {
    await context.close();
    server.kill("SIGTERM");
    assert.equal(await ended, 0, "ends when it is told to");
    rmSync(root, { recursive: true, force: true });
  }
}

/** What editors do to the files of a site. */
function files(root) {
  const read = (path) => readFileSync(join(root, path), "utf8");
  const write = (path, text) => writeFileSync(join(root, path), text);
  /** As vim and many others save: a new file is put in the old one's place. */
  const replace = (path, text) => {
    const made = join(root, `${path}.123~`);
    writeFileSync(made, text);
    renameSync(made, join(root, path));
  };
  const swap = (path, from, to, save = write) => {
    const text = read(path);
    assert.equal(text.split(from).length, 2, `${path} has ${from} not once`);
    save(path, text.replace(from, to));
  };
  return { read, write, replace, swap };
}

/** Opens a page, and waits until it would be told of changes. */
async function open(page, address) {
  const listening = page.waitForRequest((it) => it.url().endsWith("/-/events"));
  await page.goto(address);
  await listening;
  // The connection has to be there, and the watcher: the first change would else be seen late.
  await page.waitForTimeout(300);
}

const heading = (page) => page.locator("h1").first();
const mistakes = (page) => page.locator("gongji-preview .mistakes");
const top = (page, id) =>
  page.evaluate((it) => document.getElementById(it).getBoundingClientRect().top, id);

describe("an edit shows in the open browser", () => {
  const saves = { "written in place": "write", "put in the old one's place": "replace" };
  for (const [how, save] of Object.entries(saves)) {
    test(`when the file is ${how}`, () =>
      previewed({}, async ({ page, faults, url, ...site }) => {
        await open(page, url("/happy-clinic/en/privacy/"));
        await heading(page).filter({ hasText: "Happy Clinic" }).waitFor();
        for (const [from, to] of [["Happy", "Joyful"], ["Joyful", "Merry"]]) {
          site.swap(NAME, `${from} Clinic`, `${to} Clinic`, site[save]);
          await heading(page).filter({ hasText: `${to} Clinic` }).waitFor();
        }
        assert.deepEqual(faults, []);
      }));
  }

  test("on the directory too, and when a clinic comes or goes", () =>
    previewed({}, async ({ page, root, url, ...site }) => {
      await open(page, url("/en/"));
      await page.getByText("Happy Clinic").waitFor();
      site.swap(NAME, "Happy Clinic", "Joyful Clinic");
      await page.getByText("Joyful Clinic").waitFor();
      cpSync(join(root, "content/green-dental"), join(root, "content/a-new-one"), { recursive: true });
      site.swap("content/a-new-one/clinic.yaml", "Green", "Brand New");
      await page.getByText("Brand New").waitFor();
      rmSync(join(root, "content/a-new-one"), { recursive: true });
      await page.getByText("Brand New").waitFor({ state: "detached" });
    }));

  test("when a theme or a language is begun while it runs", () =>
    previewed({}, async ({ page, root, url, ...site }) => {
      await open(page, url(POLICY));
      const color = () => heading(page).evaluate((it) => getComputedStyle(it).color);
      const old = await color();
      mkdirSync(join(root, "themes/default/assets"), { recursive: true });
      const css = readFileSync(join(repository, "themes/default/assets/gongji.css"), "utf8");
      site.write("themes/default/assets/gongji.css", `${css}\nh1 { color: rgb(1, 2, 3) }`);
      await page.waitForFunction(
        (it) => getComputedStyle(document.querySelector("h1")).color !== it, old);
      assert.equal(await color(), "rgb(1, 2, 3)");
      mkdirSync(join(root, "locales/ko"), { recursive: true });
      const messages = readFileSync(join(repository, "locales/ko/officer.ftl"), "utf8");
      site.write("locales/ko/officer.ftl", messages.replace(/^officer = .*/m, "officer = 우리 담당자"));
      await page.locator("h2", { hasText: "우리 담당자" }).waitFor();
    }));

  test("and a page that it does not concern is left alone", () =>
    previewed({}, async ({ page, url, ...site }) => {
      await open(page, url(POLICY));
      await page.evaluate(() => { globalThis.mark = true; });
      const asked = page.waitForResponse((it) => it.request().method() === "HEAD");
      site.swap("content/green-dental/clinic.yaml", "Green", "Blue");
      await asked;
      await page.waitForTimeout(200);
      assert.ok(await page.evaluate(() => globalThis.mark), "it was loaded again");
    }));

  test("in a tab that was hidden, when it is seen again", () =>
    previewed({}, async ({ page, url, ...site }) => {
      await open(page, url("/happy-clinic/en/privacy/"));
      const turn = (isHidden) => page.evaluate((it) => {
        Object.defineProperty(document, "hidden", { value: it, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }, isHidden);
      await turn(true);
      site.swap(NAME, "Happy Clinic", "Joyful Clinic");
      await page.waitForTimeout(300);
      assert.match(await heading(page).textContent(), /Happy/);
      await turn(false);
      await heading(page).filter({ hasText: "Joyful" }).waitFor();
    }));
});

test("the reader stays at the line that was read, though what is above it grows", () =>
  previewed({ tab: window(360) }, async ({ page, url, ...site }) => {
    await open(page, url(POLICY));
    await page.evaluate(() => document.getElementById("officer").scrollIntoView());
    await page.evaluate(() => scrollBy(0, 37));
    const isOpen = () => page.locator(".contents details").evaluate((it) => it.open);
    await page.locator(".contents details").evaluate((it) => { it.open = !it.open; });
    const wasOpen = await isOpen();
    const [at, height] = [await top(page, "officer"), await page.evaluate(() => document.body.scrollHeight)];
    const items = "required: [login-id, password, name]";
    const more = "required: [login-id, password, name, address, medical-history]";
    site.swap("content/happy-clinic/privacy/2026-01-01.yaml", items, more);
    await page.waitForFunction((it) => document.body.scrollHeight !== it, height);
    await page.waitForLoadState();
    assert.equal(await isOpen(), wasOpen);
    assert.ok(Math.abs((await top(page, "officer")) - at) < 2, `${at} ${await top(page, "officer")}`);
  }));

test("the section of the address does not draw the reader back", () =>
  previewed({ from: "content", tab: window(360) }, async ({ page, url, ...site }) => {
    await open(page, `${url("/all-clinic/en/privacy/2027-01-11/")}#officer`);
    await page.evaluate(() => scrollTo(0, 400));
    const old = await page.evaluate(() => scrollY);
    const text = await heading(page).textContent();
    const clinic = site.read("content/all-clinic/clinic.yaml");
    const name = clinic.match(/en: ([\w' ]+)/)[1];
    site.write("content/all-clinic/clinic.yaml", clinic.replaceAll(name, name.replace(/^./, "Q")));
    await page.waitForFunction((it) => document.querySelector("h1").textContent !== it, text);
    await page.waitForLoadState();
    assert.ok(Math.abs((await page.evaluate(() => scrollY)) - old) < 3);
  }));

describe("a mistake", () => {
  test("is shown over the last page that was right, and goes when it is mended", () =>
    previewed({}, async ({ page, faults, url, ...site }) => {
      await open(page, url(POLICY));
      assert.equal(await mistakes(page).count(), 0);
      site.swap(FACTS, "until: membership-ends", "until: membership-end", site.replace);
      await mistakes(page).waitFor();
      const text = await mistakes(page).locator("pre").textContent();
      assert.match(text, /error\[unknown_word\]/);
      assert.match(text, /content\/happy-clinic\/privacy\/2026-01-01\.yaml:\d+:\d+/);
      assert.match(text, /\^\^\^\^/);
      assert.match(text, /did you mean `membership-ends`/);
      assert.match(await heading(page).textContent(), /해맑은의원/);
      assert.equal(await mistakes(page).getAttribute("role"), "alert");
      site.swap(FACTS, "until: membership-end }", "until: membership-ends }", site.replace);
      await mistakes(page).waitFor({ state: "detached" });
      assert.match(await heading(page).textContent(), /해맑은의원/);
      assert.deepEqual(faults, []);
    }));

  test("stands alone where the page was never right", () =>
    previewed({}, async ({ page, url, ...site }) => {
      site.write(FACTS, "effective: [");
      const answer = await page.goto(url(POLICY));
      assert.equal(answer.status(), 500);
      await mistakes(page).waitFor();
      assert.equal(await page.locator("gongji-preview .close").count(), 0);
      site.write(FACTS, readFileSync(join(repository, "tests/suite/small", FACTS), "utf8"));
      await heading(page).filter({ hasText: "해맑은의원" }).waitFor();
    }));

  test("can be closed, stays closed, and can be opened again", () =>
    previewed({}, async ({ page, url, ...site }) => {
      await open(page, url(POLICY));
      site.swap(FACTS, "until: membership-ends", "until: membership-end");
      await mistakes(page).waitFor();
      await page.keyboard.press("Escape");
      await mistakes(page).waitFor({ state: "hidden" });
      await page.reload();
      await page.getByRole("button", { name: "1 error" }).click();
      await mistakes(page).waitFor();
      await page.getByRole("button", { name: "Close" }).click();
      await mistakes(page).waitFor({ state: "hidden" });
      // Another mistake is another matter.
      site.swap(NAME, "kind: medical-institution", "kind: hospital");
      await mistakes(page).waitFor();
    }));

  test("in a theme or in the settings is shown on every page", () =>
    previewed({}, async ({ page, root, url, ...site }) => {
      await open(page, url("/en/"));
      mkdirSync(join(root, "themes/default/templates"), { recursive: true });
      site.write("themes/default/templates/directory.html", "{% if %}");
      await mistakes(page).filter({ hasText: "themes/default/templates/directory.html:1:" }).waitFor();
      await page.getByText("Happy Clinic").waitFor();
      const css = await page.locator('link[rel="stylesheet"]').first().getAttribute("href");
      assert.equal((await page.request.get(url(css))).status(), 200, "the old page keeps its style");
      rmSync(join(root, "themes"), { recursive: true });
      await mistakes(page).waitFor({ state: "detached" });
      site.swap("content/site.yaml", "base_url", "base_uri");
      await mistakes(page).filter({ hasText: "content/site.yaml:" }).waitFor();
      site.swap("content/site.yaml", "base_uri", "base_url");
      await mistakes(page).waitFor({ state: "detached" });
    }));
});

describe("the bar", () => {
  const bar = (page) => page.locator("gongji-preview .bar");

  test("says in the page's language what is shown, and is not printed", () =>
    previewed({}, async ({ page, url }) => {
      await page.goto(url(POLICY));
      assert.equal(await bar(page).innerText(), "미리보기\n2026년 11월 22일 기준\n초안 포함");
      await page.goto(url("/happy-clinic/en/privacy/"));
      assert.equal(await bar(page).innerText(), "Preview\nas of November 22, 2026\ndrafts are shown");
      await page.emulateMedia({ media: "print" });
      assert.ok(!(await bar(page).isVisible()));
    }));

  test("keeps out of the page's way, on a phone and from right to left", () =>
    previewed({ from: "content", args: [] }, async ({ page, faults, url }) => {
      await page.route("**/privacy/**", async (route) => {
        const answer = await route.fetch();
        const body = (await answer.text())
          .replace(/<html lang="en" dir="ltr">/, '<html lang="ar" dir="rtl">');
        await route.fulfill({ response: answer, body });
      });
      const addresses = ["/ko/", "/medius/", "/medius/ko/privacy/", "/medius/en/privacy/",
        "/medius/ko/privacy/notice/2026-12-21/poster/"];
      for (const address of addresses) {
        for (const width of [320, 360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(url(address));
          const spare = () => {
            const it = document.documentElement;
            return it.scrollWidth - it.clientWidth;
          };
          assert.equal(await page.evaluate(spare), 0, `${address} scrolls sideways at ${width} px`);
          const box = await bar(page).boundingBox();
          assert.ok(box.x >= 0 && box.x + box.width <= width, `${address} ${width}`);
          // At the end of the page it stands below the last line.
          await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
          const end = await page.locator("footer").last().boundingBox();
          const last = await bar(page).boundingBox();
          assert.ok(!end || last.y >= end.y + end.height - 1, `${address} ${width}`);
        }
      }
      assert.deepEqual(faults, []);
    }));
});
