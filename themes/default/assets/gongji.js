// Four conveniences. Every page is whole without them: nothing here is needed to read.

const live = document.getElementById("page-live");

// 1. The language links, and the link to the Korean original, lead to the section being read.
// Section names are the same in every language.
function keepHash() {
  for (const a of document.querySelectorAll("a[data-keep-hash]")) a.hash = location.hash;
}
addEventListener("hashchange", keepHash);
keepHash();

// 2. An anchor also copies its address. Following the link goes on as usual, so the address bar
// agrees, and where copying is not allowed (plain http) it is just a link.
document.addEventListener("click", (event) => {
  const a = event.target.closest("a.anchor");
  if (!a || !navigator.clipboard) return;
  navigator.clipboard.writeText(a.href).then(() => say(live.dataset.copied), () => {});
});

let silence;
function say(text) {
  // The same text twice is not announced twice, so it is taken away first.
  live.textContent = "";
  clearTimeout(silence);
  setTimeout(() => { live.textContent = text; }, 50);
  silence = setTimeout(() => { live.textContent = ""; }, 4000);
}

// 3. The contents beside the text show where the reader is: in the section that crosses a line
// near the top of the window.
const reading = new IntersectionObserver((crossed) => {
  for (const { target, isIntersecting } of crossed) {
    const a = document.querySelector(`.contents a[href="#${target.id}"]`);
    if (isIntersecting) a?.setAttribute("aria-current", "true");
    else a?.removeAttribute("aria-current");
  }
}, { rootMargin: "-8% 0px -91%" });
for (const section of document.querySelectorAll(".article")) reading.observe(section);

// 4. The directory's filter. Its field is made here because it would be dead without the script.
const clinics = document.getElementById("page-clinics");
if (clinics) filter(clinics, clinics.dataset);

function filter(page, words) {
  const LIMIT = 50;
  const label = make("label", words.label);
  const input = make("input");
  const count = make("p");
  const found = make("ul");
  label.htmlFor = input.id = "page-filter";
  input.type = "search";
  input.autocomplete = "off";
  count.setAttribute("role", "status");
  count.className = "count";
  found.className = "clinics";
  found.hidden = true;
  const box = make("div");
  box.className = "filter";
  box.append(label, input);
  page.before(box, count, found);

  // Hangul may be typed or stored as separate jamo; NFC makes both the same.
  const fold = (text) => text.normalize("NFC").toLowerCase();
  let rows;
  function load() {
    // Fetched once, on first focus: most readers never filter. A failure may be tried again.
    rows ??= fetch(words.index)
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
      .then((list) => list.map(([name, href, kind]) => ({ name, href, kind, key: fold(name) })));
    rows.catch(() => { rows = undefined; });
    return rows;
  }

  async function show() {
    const wanted = fold(input.value.trim());
    let hits;
    try {
      hits = wanted && (await load()).filter((row) => row.key.includes(wanted));
    } catch {
      count.textContent = words.failed;
      return;
    }
    if (wanted !== fold(input.value.trim())) return; // Typed on while the list was loading.
    page.hidden = Boolean(wanted);
    found.hidden = !wanted;
    found.replaceChildren(...(hits || []).slice(0, LIMIT).map(item));
    if (!wanted) count.textContent = "";
    else if (!hits.length) count.textContent = words.none;
    else count.textContent = `${words.count} ${hits.length}. ${hits.length > LIMIT ? words.more : ""}`;
  }

  input.addEventListener("focus", () => load().catch(() => {}), { once: true });
  input.addEventListener("input", show);
}

function item(row) {
  const a = make("a");
  a.href = row.href;
  a.append(make("bdi", row.name));
  const li = make("li");
  li.append(a, " ", make("span", row.kind));
  return li;
}

function make(tag, text = "") {
  const node = document.createElement(tag);
  node.textContent = text;
  return node;
}
