// The banner on a clinic's own site: says that the privacy policy changes, and goes by itself when
// the day of the change is over. Keeps nothing in the browser and sends nothing but one request,
// for upcoming.json, which stands beside this file.
(() => {
  const script = document.currentScript;

  // The date where the clinic is, wherever the reader is: 2027-01-01.
  function today(timeZone) {
    const parts = new Intl.DateTimeFormat("en-CA", {
      timeZone, calendar: "gregory", numberingSystem: "latn",
      year: "numeric", month: "2-digit", day: "2-digit",
    }).formatToParts(new Date());
    const part = (type) => parts.find((it) => it.type === type).value;
    return `${part("year")}-${part("month")}-${part("day")}`;
  }

  const banners = () => document.querySelectorAll("aside.gongji-banner");

  // What was pasted into the page may be old, and upcoming.json out of reach.
  for (const banner of banners()) {
    if (banner.dataset.effective < today("Asia/Seoul")) banner.remove();
  }

  fetch(new URL("upcoming.json", script.src), { credentials: "omit", referrerPolicy: "no-referrer" })
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
    .then(show)
    .catch(() => {});

  function show({ time_zone: timeZone = "Asia/Seoul", upcoming }) {
    const now = today(timeZone);
    const [next] = upcoming
      .filter((it) => !(it.announced > now) && it.effective >= now)
      .sort((a, b) => (a.effective < b.effective ? -1 : 1));
    if (!next) {
      for (const banner of banners()) banner.remove();
      return;
    }
    if (!banners().length) insert();
    for (const banner of banners()) fill(banner, next);
  }

  function insert() {
    const banner = document.createElement("aside");
    banner.className = "gongji-banner";
    banner.lang = document.documentElement.lang;
    if (document.body.contains(script)) script.before(banner);
    else document.body.prepend(banner);
  }

  function fill(banner, { effective, texts }) {
    const language = pick(banner.lang || document.documentElement.lang, Object.keys(texts));
    const { text, href } = texts[language];
    const address = new URL(href, script.src);
    if (!/^https?:$/.test(address.protocol)) return;
    const link = banner.querySelector("a") ?? banner.appendChild(document.createElement("a"));
    link.textContent = text;
    link.href = address.href;
    banner.lang = language;
    banner.dir = "auto";
    banner.dataset.effective = effective;
  }

  // The language itself, or a near one (en for en-US, zh-Hant for zh), or Korean.
  function pick(wanted, known) {
    const base = (tag) => tag.toLowerCase().split("-")[0];
    return known.find((it) => it.toLowerCase() === wanted.toLowerCase())
      ?? known.find((it) => base(it) === base(wanted))
      ?? known.find((it) => it === "ko")
      ?? known[0];
  }
})();
