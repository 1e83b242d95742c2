// Every page, style sheet and picture through the Nu Html Checker. A warning is a failure too.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { filesOf, folder } from "./site.mjs";

const checker = String(createRequire(import.meta.url)("vnu-jar"));
const BATCH = 500;

async function complaints(kind, files) {
  assert.ok(files.length > 0, `no ${kind} to check`);
  const found = [];
  for (let at = 0; at < files.length; at += BATCH) {
    const args = ["-jar", checker, `--${kind}`, "--format", "json", "--stdout", "--exit-zero-always"];
    const batch = files.slice(at, at + BATCH);
    const { stdout } = await promisify(execFile)("java", [...args, ...batch], { maxBuffer: 2 ** 28 });
    found.push(...JSON.parse(stdout).messages);
  }
  return found.map((it) => {
    const file = it.url?.replace(`file:${folder}/`, "");
    return `${file}:${it.lastLine}: ${it.subType ?? it.type}: ${it.message}`;
  });
}

for (const kind of ["html", "css", "svg"]) {
  const files = filesOf(`.${kind}`);
  test(`${files.length} ${kind} files have no errors and no warnings`, async () => {
    assert.deepEqual(await complaints(kind, files), []);
  });
}

test("the checker does find errors and warnings", async () => {
  const place = await mkdtemp(join(tmpdir(), "gongji-"));
  try {
    const page = join(place, "bad.html");
    await writeFile(page, "<!doctype html><title>bad</title><section><p><div></section>");
    const text = (await complaints("html", [page])).join("\n");
    assert.match(text, /error:/);
    assert.match(text, /warning:/);
  } finally {
    await rm(place, { recursive: true });
  }
});
