// The banner on a clinic's own site, which is another site than the policies': what is pasted
// there stays true, and goes by itself.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { browse } from "./site.mjs";

const file = new URL("../../themes/default/assets/banner.js", import.meta.url);
const code = readFileSync(fileURLToPath(file), "utf8");

let browser;
before(async () => { browser = await browse(); });
after(() => browser?.close());

const SCRIPT = '<script src="https://policies.example/x/banner.js" defer></script>';
const pasted = (lang, effective = "2027-01-01") =>
  `<aside class="gongji-banner" lang="${lang}" data-effective="${effective}">` +
  '<a href="https://policies.example/old/">old</a></aside>';
const page = (lang, body, head = "") =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
const version = (effective, announced = "2026-11-30") => ({
  version: effective,
  announced,
  effective,
  texts: {
    ko: { text: `변경 ${effective} <b>`, href: `https://policies.example/ko/${effective}/` },
    en: { text: `Change ${effective}`, href: `https://policies.example/en/${effective}/` },
  },
});
const BOTH = [version("2027-03-09"), version("2027-01-01")];

/** The banners of a page of the clinic, read from New York at a moment. */
async function banners(html, upcoming, now, status = 200) {
  const context = await browser.newContext({ timezoneId: "America/New_York" });
  try {
    const tab = await context.newPage();
    const faults = [];
    tab.on("pageerror", (it) => faults.push(String(it)));
    await tab.clock.setFixedTime(new Date(now));
    let answered;
    const read = new Promise((resolve) => { answered = resolve; });
    await tab.route("**/*", async (route) => {
      const address = route.request().url();
      if (address === "https://policies.example/x/banner.js") {
        return route.fulfill({ body: code, contentType: "text/javascript" });
      }
      if (address === "https://policies.example/x/upcoming.json") {
        const body = JSON.stringify({ clinic: "x", time_zone: "Asia/Seoul", upcoming });
        const headers = { "access-control-allow-origin": "*" };
        await route.fulfill({ status, body, headers, contentType: "application/json" });
        return answered(route.request().headers());
      }
      return route.fulfill({ body: html, contentType: "text/html; charset=utf-8" });
    });
    await tab.goto("https://clinic.example/");
    const headers = await read;
    assert.ok(!("cookie" in headers) && !("referer" in headers), JSON.stringify(headers));
    await tab.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 50); }));
    assert.deepEqual(faults, []);
    assert.equal(await tab.evaluate(() => document.cookie + localStorage.length), "0");
    assert.equal(await tab.locator("b").count(), 0);
    return await tab.$$eval(".gongji-banner", (all) => all.map((it) => {
      const link = it.querySelector("a");
      return `${it.lang}: ${link?.textContent} -> ${link?.href}`;
    }));
  } finally {
    await context.close();
  }
}

const KO = "ko: 변경 2027-01-01 <b> -> https://policies.example/ko/2027-01-01/";
const EN = "en: Change 2027-01-01 -> https://policies.example/en/2027-01-01/";
const DECEMBER = "2026-12-01T00:00:00Z";

test("the nearest notice is shown, in the language of what is pasted", async () => {
  const html = page("en", pasted("ko") + pasted("en") + SCRIPT);
  assert.deepEqual(await banners(html, BOTH, DECEMBER), [KO, EN]);
});

test("with nothing pasted but the script, it is in the language of the page, or in Korean", async () => {
  assert.deepEqual(await banners(page("en-US", "<p>x", SCRIPT), BOTH, DECEMBER), [EN]);
  assert.deepEqual(await banners(page("fr", `<p>x</p>${SCRIPT}`), BOTH, DECEMBER), [KO]);
});

test("it goes when the day is over in Seoul, and the next one comes", async () => {
  const html = page("ko", pasted("ko") + SCRIPT);
  const [last, first] = ["2027-01-01T14:59:00Z", "2027-01-01T15:00:00Z"];
  assert.deepEqual(await banners(html, [version("2027-01-01")], last), [KO]);
  assert.deepEqual(await banners(html, [version("2027-01-01")], first), []);
  const next = "ko: 변경 2027-03-09 <b> -> https://policies.example/ko/2027-03-09/";
  assert.deepEqual(await banners(html, BOTH, first), [next]);
});

test("it goes even if upcoming.json is out of reach", async () => {
  const html = page("ko", pasted("ko") + SCRIPT);
  const old = "ko: old -> https://policies.example/old/";
  assert.deepEqual(await banners(html, [], DECEMBER, 404), [old]);
  assert.deepEqual(await banners(html, [], "2027-01-03T00:00:00Z", 404), []);
});

test("what is withdrawn or not yet announced is not shown", async () => {
  assert.deepEqual(await banners(page("ko", pasted("ko") + SCRIPT), [], DECEMBER), []);
  const later = [version("2027-01-01", "2026-12-05")];
  assert.deepEqual(await banners(page("ko", SCRIPT), later, DECEMBER), []);
});

test("an address that is not of the web is not followed", async () => {
  const bad = version("2027-01-01");
  bad.texts.ko.href = "javascript:alert(1)";
  const html = page("ko", pasted("ko") + SCRIPT);
  const old = "ko: old -> https://policies.example/old/";
  assert.deepEqual(await banners(html, [bad], DECEMBER), [old]);
});
