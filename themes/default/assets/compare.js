// Any two versions side by side, on the page of all versions. Neighbors have a page of their own, made
// without this: what stands here is for the other pairs, and marks whole words as the browser cuts them.

const form = document.getElementById("page-picker");
if (form) offer(form, form.dataset);

function offer(form, words) {
  const box = document.getElementById("page-picked");
  const status = box.querySelector("[role=status]");
  const place = box.querySelector(".comparison");
  const [from, to] = form.querySelectorAll("select");
  let asked = 0;

  form.hidden = box.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    // The earlier version stands first, however they were chosen.
    const chosen = [from, to].map((it) => it.selectedIndex).sort((a, b) => a - b).map((at) => from.options[at]);
    place.replaceChildren();
    if (chosen[0] === chosen[1]) {
      status.textContent = words.choose;
      return;
    }
    const turn = ++asked;
    status.textContent = words.loading;
    try {
      const records = await Promise.all(chosen.map(load));
      if (turn !== asked) return; // Another pair was asked for meanwhile.
      const rows = align(...records.map((it) => units(it.document, words.redacted)), records[1].locale);
      const changed = rows.filter((it) => it.kind !== "same" && it.kind !== "article").length;
      if (changed) place.append(table(rows, chosen, records[1].locale, words));
      status.textContent = changed ? `${words.done} ${changed}` : words.same;
    } catch {
      // Not there, or not in the form that is known here.
      if (turn === asked) status.textContent = words.failed;
    }
  });
}

const loaded = new Map();
function load(option) {
  const { value } = option;
  if (!loaded.has(value)) {
    const record = fetch(value).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)));
    record.catch(() => loaded.delete(value)); // A failure may be tried again.
    loaded.set(value, record);
  }
  return loaded.get(value);
}

// 1. A text of record as a list of units, each the words that one fact states.

function units(body, redacted) {
  const list = [];
  const seen = new Map();
  let article = "";
  let depth = 0;
  const text = (leaf) => (leaf.text ? inlines(leaf.text) : redacted).normalize("NFC");
  const add = (key, parts, more) => {
    // A fact may be stated more than once: the nth is compared with the nth.
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    list.push({ key: `${key} ${nth}`, article, depth, parts, ...more });
  };
  const one = (key, name, leaf, more) => add(key, [{ label: "", text: text(leaf) }], { name, ...more });
  const rows = (key, parts) => add(key, parts.filter((it) => it.text), { name: "compare-fields" });
  const under = (blocks) => {
    depth++;
    for (const it of blocks) {
      const [[kind, block]] = Object.entries(it);
      BLOCKS[kind]?.(block);
    }
    depth--;
  };
  const BLOCKS = {
    paragraph: (it) => one(it.key, "compare-text", it.text),
    note: (it) => one(it.key, "note", it.text, { mark: "※" }),
    heading: (it) => one(it.key, "compare-heading", it.text),
    list: (it) => it.items.forEach((item, at) => {
      one(item.key, "compare-item", item.text, it.ordered ? { number: `${at + 1}.` } : { mark: "•" });
      under(item.blocks);
    }),
    fields: (it) => it.rows.forEach((row) => rows(row.key, [{ label: text(row.label), text: text(row.value) }])),
    table: (it) => {
      one(`${it.key}#caption`, "compare-caption", it.caption);
      const heads = it.columns.map((column) => text(column.title));
      for (const row of it.rows) rows(row.key, row.cells.map((cell, at) => ({ label: heads[at] ?? "", text: text(cell) })));
    },
    group: (it) => {
      one(`${it.key}#title`, "compare-heading", it.title);
      under(it.blocks);
    },
  };
  one("#title", "compare-title", body.title);
  under(body.preamble);
  for (const it of body.articles) {
    article = it.key;
    one(`${it.key}#title`, "compare-title", it.title, { number: it.number, heading: true });
    under(it.blocks);
  }
  return list;
}

function inlines(list) {
  return list.map((it) => {
    if (it === "break") return "\n";
    const [[kind, value]] = Object.entries(it);
    if (kind === "time") return value.text;
    if (kind === "link") return inlines(value.content);
    return typeof value === "string" ? value : inlines(value);
  }).join("");
}

// 2. Units are paired by key, never by likeness. The order is that of the later version; what was
// deleted stands where it stood.

function align(before, after, locale) {
  const old = new Map(before.map((it, at) => [it.key, at]));
  const kept = after.map((it) => old.get(it.key)).filter((at) => at !== undefined);
  const still = new Set(rising(kept));
  const present = new Set(kept);
  const deleted = (at, rows) => {
    for (; at < before.length && !present.has(at); at++) rows.push({ kind: "deleted", before: before[at] });
  };
  const rows = [];
  deleted(0, rows);
  for (const unit of after) {
    const at = old.get(unit.key);
    if (at === undefined) {
      rows.push({ kind: "new", after: unit });
      continue;
    }
    const pair = { kind: "same", before: before[at], after: unit };
    if (JSON.stringify(before[at].parts) !== JSON.stringify(unit.parts)) {
      Object.assign(pair, { kind: "changed", marks: mark(before[at].parts, unit.parts, locale) });
    } else if (!still.has(at)) pair.kind = "moved";
    rows.push(pair);
    deleted(at + 1, rows);
  }
  return titled(rows);
}

// The longest rising sequence: what keeps its place. The rest was moved.
function rising(list) {
  const ends = [];
  const trail = [];
  for (const value of list) {
    let at = ends.findIndex((end) => end.value > value);
    if (at < 0) at = ends.length;
    const link = { value, before: ends[at - 1] };
    ends[at] = link;
  }
  for (let link = ends.at(-1); link; link = link.before) trail.push(link.value);
  return trail;
}

// The heading of an article in which something changed is shown, even if it is the same itself. What
// is new or deleted as a whole stands in one row, with all that stands under it.
function titled(rows) {
  const unit = (row) => row.after ?? row.before;
  const touched = new Set(rows.filter((it) => it.kind !== "same").map((it) => unit(it).article));
  const out = [];
  for (const row of rows) {
    const { heading, article, depth } = unit(row);
    if (row.kind === "same" && heading && touched.has(article)) row.kind = "article";
    const last = out.at(-1);
    const belongs = last?.kind === row.kind && unit(last).article === article && unit(last).depth < depth;
    if (belongs && (row.kind === "new" || row.kind === "deleted")) last.under.push(unit(row));
    else out.push({ ...row, under: [] });
  }
  return out;
}

// 3. Words of a pair: the longest common sequence, between what both begin and end with.

const LIMIT = 2_000_000; // Beyond this many comparisons the middle counts as replaced.

function mark(before, after, locale) {
  const sides = [[], []];
  const count = Math.max(before.length, after.length);
  for (let at = 0; at < count; at++) {
    const parts = [before[at], after[at]].map((it) => it ?? { label: "", text: "" });
    const label = words(parts[0].label, parts[1].label, locale);
    const text = words(parts[0].text, parts[1].text, locale);
    for (const side of [0, 1]) {
      if ([before, after][side][at]) sides[side].push({ label: label[side], text: text[side] });
    }
  }
  return sides;
}

function cut(text, locale) {
  if (!globalThis.Intl?.Segmenter) return text.split(/(?<=\s)|(?=\s)/);
  const words = [];
  let joins = false;
  for (const { segment } of new Intl.Segmenter(locale, { granularity: "word" }).segment(text)) {
    const last = words.at(-1) ?? "";
    // A phone, an address of mail or of a page is one word, and so is a number with its unit:
    // 043-211-2877, help@example.com, 3년.
    const links = /^[-@./:_+]$/.test(segment) && /[\da-z]$/i.test(last);
    const unit = /\d$/.test(last) && /^\p{L}/u.test(segment);
    if (links || unit || (joins && /^[\da-z]/i.test(segment))) words.push(words.pop() + segment);
    else words.push(segment);
    joins = links;
  }
  return words;
}

function words(before, after, locale) {
  if (before === after) return [[{ text: before }], [{ text: after }]];
  const [a, b] = [cut(before, locale), cut(after, locale)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const [inX, inY] = common(x, y);
  const runs = (all, middle, kept, op) => {
    const ops = all.map((_, at) => {
      const inside = at - start;
      return inside < 0 || inside >= middle.length || kept.has(inside) ? "" : op;
    });
    // A lone space between two marked words is marked with them.
    for (let at = 1; at + 1 < all.length; at++) {
      if (!ops[at] && !all[at].trim() && ops[at - 1] && ops[at + 1]) ops[at] = op;
    }
    const out = [];
    all.forEach((text, at) => {
      if (out.length && out.at(-1).op === ops[at]) out.at(-1).text += text;
      else out.push({ op: ops[at], text });
    });
    return out;
  };
  return [runs(a, x, inX, "del"), runs(b, y, inY, "ins")];
}

function common(x, y) {
  const [inX, inY] = [new Set(), new Set()];
  if (x.length * y.length > LIMIT) return [inX, inY];
  const width = y.length + 1;
  const length = new Uint32Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      const here = i * width + j;
      length[here] = x[i] === y[j] ? length[here + width + 1] + 1 : Math.max(length[here + width], length[here + 1]);
    }
  }
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    const here = i * width + j;
    if (x[i] === y[j]) {
      inX.add(i++);
      inY.add(j++);
    } else if (length[here + width] >= length[here + 1]) i++;
    else j++;
  }
  return [inX, inY];
}

// 4. The table, in the markup of the pages that gongji makes. Only text is set, never markup.

function table(rows, chosen, locale, words) {
  const labels = [words.before, words.after];
  const head = element("tr");
  labels.forEach((word, at) => head.append(element("th", { scope: "col" }, `${word} (${chosen[at].text})`)));
  const body = element("tbody");
  let folding = false;
  for (const row of rows) {
    if (row.kind === "same" && folding) continue;
    folding = row.kind === "same";
    const sides = folding ? [note(words.omitted), note(words.unchanged)] : [0, 1].map((side) => cell(row, side, words));
    const name = row.kind === "moved" ? "changed" : row.kind;
    const tr = body.appendChild(element("tr", { class: `compare-${name}` }));
    sides.forEach((nodes, side) => tr.append(element("td", { "data-label": labels[side] }, ...nodes)));
  }
  const made = element("table", { class: "compare" }, element("caption", {}, words.label), element("thead", {}, head), body);
  // A version without a translation is compared in Korean.
  if (locale !== document.documentElement.lang) Object.assign(made, { lang: locale, dir: "ltr" });
  return made;
}

function cell(row, side, words) {
  const unit = side ? row.after : row.before;
  if (!unit) return note(side ? words.deleted : words.new);
  const op = { new: "ins", deleted: "del" }[row.kind] ?? "";
  const run = (text) => [{ op, text }];
  const whole = (it) => it.parts.map((part) => ({ label: run(part.label), text: run(part.text) }));
  const moved = row.kind === "moved" ? [element("p", { class: "compare-moved" }, words.moved)] : [];
  const under = row.under.map((it) => show(it, whole(it), words));
  return [...moved, show(unit, row.marks?.[side] ?? whole(unit), words), ...under];
}

function note(text) {
  return [element("p", { class: "compare-note" }, text)];
}

function show(unit, parts, words) {
  const spans = (list) => list.filter((it) => it.text).map(({ op, text }) => {
    if (!op) return text;
    const [start, end] = op === "del" ? [words.deletion, words.deletionEnd] : [words.insertion, words.insertionEnd];
    const said = (word) => element("span", { class: "vh" }, ` ${word} `);
    return element(op, {}, said(start), text, said(end));
  });
  if (unit.name === "compare-fields") {
    const pair = (it) => element("div", {}, element("dt", {}, ...spans(it.label)), element("dd", {}, ...spans(it.text)));
    return element("dl", { class: unit.name }, ...parts.map(pair));
  }
  const before = [];
  if (unit.mark) before.push(element("span", { "aria-hidden": "true" }, `${unit.mark} `));
  if (unit.number) before.push(element("span", { class: "compare-number" }, unit.number), " ");
  return element("p", { class: unit.name }, ...before, ...parts.flatMap((it) => spans(it.text)));
}

function element(tag, attributes = {}, ...content) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...content);
  return node;
}
