// What a reader meets: on narrow and wide screens, without the script and with it, from right to
// left.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { serve } from "./server.mjs";
import { addresses, browse, filesOf, folder, pages, policies, window } from "./site.mjs";

let server, browser;
before(async () => {
  [server, browser] = await Promise.all([serve(folder), browse()]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const url = (address) => server.origin + address;

/** Opens a tab for as long as `use` runs. */
async function inTab(options, use) {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** What the tab asks of other hosts, and what its console complains of. */
function watch(tab) {
  const found = [];
  tab.on("request", (it) => {
    if (!it.url().startsWith(`${server.origin}/`)) found.push(`asked for ${it.url()}`);
  });
  tab.on("console", (it) => {
    if (["error", "warning"].includes(it.type())) found.push(`console: ${it.text()}`);
  });
  tab.on("pageerror", (it) => found.push(`script: ${it}`));
  return found;
}

/** How many pixels of the page lie beyond the window's edge. */
const overflow = (tab) =>
  tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("every page", () => {
  for (const { address } of pages) {
    test(`${address} fits its window, asks nothing of others, has nothing to complain of`, () =>
      inTab({}, async (tab) => {
        const found = watch(tab);
        for (const width of [320, 360, 1280]) {
          await tab.setViewportSize({ width, height: 800 });
          await tab.goto(url(address));
          assert.equal(await overflow(tab), 0, `scrolls sideways at ${width} px`);
        }
        assert.deepEqual(found, []);
      }));
  }

  test("a breach of the security policy would be seen", () =>
    inTab({}, async (tab) => {
      const found = watch(tab);
      await tab.goto(url(policies[0]));
      await tab.evaluate(() => {
        document.body.setAttribute("style", "color: red");
        return fetch("https://other.example/").catch(() => {});
      });
      const text = found.join("\n");
      assert.match(text, /style-src/);
      assert.match(text, /connect-src/);
    }));

  test("every link leads somewhere", () =>
    inTab({ javaScriptEnabled: false }, async (tab) => {
      const linked = new Map();
      const anchors = new Map();
      for (const { address } of pages) {
        await tab.goto(url(address));
        const { links, ids } = await tab.evaluate(() => {
          // Full addresses are those of the site's own host, which is not this one.
          const canonical = document.querySelector("link[rel=canonical]")?.href;
          const home = canonical && new URL(canonical).origin;
          const here = (it) => (home && it.startsWith(home) ? it.replace(home, location.origin) : it);
          const written = [...document.querySelectorAll("[href], [src]")]
            .map((it) => it.getAttribute("href") ?? it.getAttribute("src"));
          const links = written.map((it) => here(new URL(it, location.href).href));
          return { links, ids: [...document.querySelectorAll("[id]")].map((it) => it.id) };
        });
        anchors.set(url(address), new Set(ids));
        for (const link of links) linked.set(link, address);
      }
      const dead = [];
      for (const [link, from] of linked) {
        if (/^(mailto|tel):/.test(link)) continue;
        const [place, anchor] = link.split("#");
        if (place.startsWith(server.origin)) {
          const answer = anchors.has(place) ? { status: 200 } : await fetch(place);
          const known = anchor === undefined || anchors.get(place)?.has(decodeURIComponent(anchor));
          if (answer.status !== 200 || !known) dead.push(`${link} on ${from}`);
        } else if (!/^https?:\/\/[\w-]+\.[\w.-]+/.test(link)) {
          dead.push(`${link} on ${from}`);
        }
      }
      assert.deepEqual(dead, []);
      assert.ok(linked.size > 100, `only ${linked.size} links`);
    }));

  test("an address that leads nowhere answers with the nearest page for that", () =>
    inTab({}, async (tab) => {
      const clinic = policies[0].split("/")[1];
      for (const gone of ["/gone/", "/en/gone", `/${clinic}/en/gone/`, `/${clinic}/gone`]) {
        const answer = await tab.goto(url(gone));
        assert.equal(answer.status(), 404, gone);
        assert.ok((await tab.locator("main a").count()) > 0, gone);
      }
      const shortened = await tab.goto(url(`/${clinic}/en/`));
      assert.equal(shortened.url(), url(`/${clinic}/en/privacy/`));
    }));
});

describe("every policy", () => {
  for (const address of policies) {
    test(`${address} is whole without the script`, () =>
      inTab(window(360, { javaScriptEnabled: false }), async (tab) => {
        await tab.goto(url(address));
        const { articles, hidden, contents } = await tab.evaluate(() => {
          const seen = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
          const all = [...document.querySelectorAll(".head, .preamble, .article")]
            .flatMap((it) => [it, ...it.querySelectorAll("*")]);
          return {
            articles: [...document.querySelectorAll(".article")].map((it) => it.innerText),
            // The address is for paper.
            hidden: all.filter((it) => !it.checkVisibility(seen) && !it.closest(".address"))
              .map((it) => it.outerHTML.slice(0, 80)),
            contents: document.querySelectorAll(".contents li").length,
          };
        });
        assert.deepEqual(hidden, []);
        assert.equal(articles.length, contents);
        assert.ok(articles.length > 3 && articles.every((it) => it.trim().length > 20));

        const last = tab.locator(".contents li:last-child a");
        const target = new URL(await last.getAttribute("href"), tab.url()).hash;
        await last.click();
        assert.equal(new URL(tab.url()).hash, target);
        assert.ok(await tab.locator(`[id="${target.slice(1)}"]`).evaluate((it) => {
          const { top } = it.getBoundingClientRect();
          return top >= -1 && top < innerHeight;
        }), "the section is not in sight");

        const other = tab.locator(".languages a:not([aria-current])").first();
        const language = await other.getAttribute("hreflang");
        await other.click();
        assert.equal(await tab.locator("html").getAttribute("lang"), language);
      }));

    test(`${address} shows wide tables as cards on a phone`, () =>
      inTab(window(360), async (tab) => {
        await tab.goto(url(address));
        const cells = () => tab.evaluate(() =>
          [...document.querySelectorAll(".table:has(thead th:nth-child(3)) tbody td")].map((it) => ({
            display: getComputedStyle(it).display,
            label: getComputedStyle(it, "::before").content,
            header: it.dataset.label,
          })));
        const heads = () => tab.evaluate(() =>
          [...document.querySelectorAll("thead")].map((it) => getComputedStyle(it).display));
        for (const { display, label, header } of await cells()) {
          assert.notEqual(display, "table-cell");
          // Shown once, and once for the screen reader: the real header.
          assert.equal(label, `${JSON.stringify(header)} / ""`);
        }
        await tab.emulateMedia({ media: "print" });
        assert.ok((await cells()).every((it) => it.display === "table-cell" && it.label === "none"));
        assert.ok((await heads()).every((it) => it === "table-header-group"));
        await tab.emulateMedia({ media: "screen" });
        await tab.setViewportSize({ width: 1280, height: 800 });
        assert.ok((await cells()).every((it) => it.display === "table-cell"));
      }));

    test(`${address} breaks no telephone number, date or English word`, () =>
      inTab({}, async (tab) => {
        await tab.goto(url(address));
        for (const width of [320, 360, 768, 1280]) {
          await tab.setViewportSize({ width, height: 800 });
          assert.deepEqual(await tab.evaluate(brokenWords), [], `at ${width} px`);
        }
      }));

    test(`${address} reads from right to left`, () =>
      inTab({}, async (tab) => {
        const found = watch(tab);
        await tab.route(url(address), async (route) => {
          const answer = await route.fetch();
          // The article says its language too, as its text may not be in the page's.
          const text = (await answer.text())
            .replace(/<html [^>]*>/, '<html lang="ar" dir="rtl">')
            .replace(/(<article [^>]*?)lang="[^"]*" dir="[^"]*"/, '$1lang="ar" dir="rtl"');
          await route.fulfill({ response: answer, body: text });
        });
        for (const width of [320, 360, 1280]) {
          await tab.setViewportSize({ width, height: 800 });
          await tab.goto(url(address));
          assert.equal(await tab.locator("html").getAttribute("dir"), "rtl");
          assert.equal(await overflow(tab), 0, `scrolls sideways at ${width} px`);
        }
        const left = async (it) => (await tab.locator(it).boundingBox()).x;
        assert.ok((await left(".contents")) > (await left(".articles")));
        assert.deepEqual(found, []);
      }));
  }
});

/** Runs in the page. Addresses and digests may break; what is taller than a line is broken. */
function brokenWords() {
  const found = [];
  const range = document.createRange();
  const lines = () => {
    const tops = [...range.getClientRects()].filter((it) => it.width > 0).map((it) => it.top);
    return tops.some((it) => Math.abs(it - tops[0]) > 8);
  };
  for (const it of document.querySelectorAll('a[href^="tel:"], time')) {
    range.selectNodeContents(it);
    if (lines()) found.push(it.textContent);
  }
  const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const shown = node.parentElement;
    // The headers of cards are there for the ear, in a pixel.
    const card = shown.closest("thead") && getComputedStyle(shown).display === "block";
    if (card || shown.closest('[href^="mailto:"], [href^="http"], .digest code')) continue;
    for (const { 0: word, index } of node.data.matchAll(/[A-Za-z]{2,18}|\+?\d[\d -]+\d/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (lines()) found.push(word);
    }
  }
  return found;
}

describe("with the script", () => {
  const [address] = policies;

  test("another language opens at the same section", () =>
    inTab(window(1280), async (tab) => {
      await tab.goto(url(address));
      const section = await tab.locator(".article").nth(2).getAttribute("id");
      await tab.goto(url(`${address}#${section}`));
      await tab.locator(".languages a:not([aria-current])").first().click();
      const there = new URL(tab.url());
      assert.notEqual(there.pathname, address);
      assert.equal(there.hash, `#${section}`);
      assert.ok(await tab.locator(`[id="${section}"] h2`).isVisible());
      // And after moving on without loading anew.
      const next = await tab.locator(".article").nth(3).getAttribute("id");
      await tab.locator(`.contents a[href="#${next}"]`).click();
      await tab.locator(".languages a:not([aria-current])").first().click();
      assert.equal(tab.url(), url(`${address}#${next}`));
    }));

  test("the link of a section is copied, and said to be", () =>
    inTab(window(1280), async (tab, context) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.origin });
      await tab.goto(url(address));
      const live = tab.locator("#page-live");
      const words = await live.getAttribute("data-copied");
      const section = tab.locator(".article").nth(2);
      const anchor = section.locator(".article-head .anchor");
      assert.equal(await live.getAttribute("role"), "status");
      assert.equal(await live.textContent(), "");
      for (const _twice of [1, 2]) {
        await anchor.click();
        await tab.waitForFunction(() => document.getElementById("page-live").textContent);
        assert.equal(await live.textContent(), words);
        const copied = await tab.evaluate(() => navigator.clipboard.readText());
        assert.equal(copied, url(`${address}#${await section.getAttribute("id")}`));
        assert.equal(tab.url(), copied);
      }
    }));

  test("the contents show where the reader is", () =>
    inTab(window(1280), async (tab) => {
      await tab.goto(url(address));
      const section = await tab.locator(".article").nth(4).getAttribute("id");
      await tab.locator(`[id="${section}"]`).evaluate((it) => it.scrollIntoView());
      const current = tab.locator('.contents a[aria-current="true"]');
      await current.waitFor();
      assert.equal(await current.getAttribute("href"), `#${section}`);
      assert.equal(await current.count(), 1);
    }));

  test("the first stop of the keyboard skips to the text", () =>
    inTab(window(360), async (tab) => {
      await tab.goto(url(address));
      await tab.keyboard.press("Tab");
      const skip = tab.locator(".skip");
      assert.ok(await skip.evaluate((it) => it === document.activeElement));
      assert.ok((await skip.boundingBox()).y >= 0, "it is out of sight");
      await tab.keyboard.press("Enter");
      await tab.keyboard.press("Tab");
      assert.ok(await tab.evaluate(() => Boolean(document.activeElement.closest("main"))));
    }));
});

describe("the filter of the directory", () => {
  const directories = addresses("directory").filter((it) => /^\/\w+\/$/.test(it));
  const lists = filesOf("clinics.json").map((it) => it.slice(folder.length).replace("clinics.json", ""));

  const names = async (directory) => {
    const list = await (await fetch(url(`${directory}clinics.json`))).json();
    return list.map(([name]) => name);
  };

  /** Types each query and compares the names that are left. */
  async function look(directory, queries) {
    await inTab(window(360), async (tab) => {
      const complaints = watch(tab);
      await tab.goto(url(directory));
      const shown = await tab.locator(".clinics bdi").count();
      const field = tab.locator("#page-filter");
      for (const [query, wanted] of queries(await names(directory))) {
        await field.fill(query);
        await tab.waitForFunction(() => document.querySelector(".count").textContent);
        const left = await tab.locator(".clinics:visible bdi:visible").allTextContents();
        assert.deepEqual(left, wanted.slice(0, 50), query);
        await field.fill("");
        await tab.waitForFunction(() => !document.querySelector(".count").textContent);
        assert.equal(await tab.locator(".clinics bdi:visible").count(), shown);
      }
      assert.equal(await overflow(tab), 0);
      assert.deepEqual(complaints, []);
    });
  }

  test("each language has a directory and a list", () => {
    assert.ok(directories.includes("/ko/") && directories.includes("/en/"));
    assert.deepEqual(directories, lists);
  });

  test("finds by Hangul, whole or in pieces", () =>
    look("/ko/", (names) => {
      const name = names.find((it) => /^[가-힣]{4}/.test(it));
      const part = name.slice(1, 4);
      const wanted = names.filter((it) => it.includes(part));
      return [
        [name, names.filter((it) => it.includes(name))],
        [part, wanted],
        [part.normalize("NFD"), wanted],
        [` ${part} `, wanted],
        ["없는 이름", []],
      ];
    }));

  test("finds by Latin letters, large or small", () =>
    look("/en/", (names) => {
      const name = names.at(-1);
      const part = name.split(" ")[0];
      const wanted = names.filter((it) => it.toLowerCase().includes(part.toLowerCase()));
      return [
        [name, names.filter((it) => it.includes(name))],
        [part.toLowerCase(), wanted],
        [part.toUpperCase(), wanted],
        ["no such name", []],
      ];
    }));

  test("says so when the list cannot be had, and works when it can again", () =>
    inTab(window(360), async (tab) => {
      await tab.route("**/clinics.json", (it) => it.abort());
      await tab.goto(url("/en/"));
      const failed = await tab.locator("#page-clinics").getAttribute("data-failed");
      const field = tab.locator("#page-filter");
      await field.fill("a");
      await tab.waitForFunction((it) => document.querySelector(".count").textContent === it, failed);
      assert.ok((await tab.locator(".clinics bdi:visible").count()) > 0, "the names are gone");
      await tab.unroute("**/clinics.json");
      const name = await tab.locator(".clinics bdi").first().textContent();
      await field.fill(name);
      await tab.locator(".filter ~ .clinics bdi").first().waitFor();
    }));
});
