// The browser, for tests of every kind.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Starts Chromium: `CHROMIUM`, or where systems put it. */
export function browse() {
  const usual = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
  const found = usual.map((it) => `/usr/bin/${it}`).find((it) => existsSync(it));
  const executablePath = process.env.CHROMIUM ?? found;
  if (!executablePath) throw new Error("no Chromium: install it, or say where in CHROMIUM");
  return chromium.launch({ executablePath });
}

/** A window of this width. */
export const window = (width, more = {}) => ({ viewport: { width, height: 800 }, ...more });
