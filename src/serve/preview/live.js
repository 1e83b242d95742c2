// Follows the changes of the site: a page that differs is loaded again, and the reader stays where
// they were. Loading it anew, and not exchanging parts of it, runs its own scripts as ever.
{
  const { page, turn } = document.currentScript.dataset;
  const inside = document.querySelector("gongji-preview")?.shadowRoot;
  const PLACE = "gongji-preview-place";
  const CLOSED = "gongji-preview-closed";

  // What a tab remembers; where that is not allowed, it remembers nothing.
  const keep = (name, value) => { try { sessionStorage.setItem(name, value); } catch {} };
  const kept = (name) => { try { return sessionStorage.getItem(name); } catch { return null; } };

  // 1. Changes. The turn says how often something changed: a page that was made before the last one
  // may be old, and so may one whose connection was lost.
  let source, known = turn, isLost = false;
  function listen() {
    source?.close();
    source = new EventSource("/-/events");
    source.onmessage = ({ data }) => {
      if (!isLost && data === known) return;
      [isLost, known] = [false, data];
      compare();
    };
    source.onerror = () => {
      isLost = true;
      if (source.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
    };
  }
  // Most changes are of other pages.
  async function compare() {
    const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" }).catch(() => null);
    if (answer && answer.headers.get("etag") !== `"${page}"`) again();
  }
  // A browser has six connections to a host: tabs that nobody sees leave theirs to the others.
  const follow = () => (document.hidden ? source?.close() : listen());
  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", ({ persisted }) => persisted && follow());
  follow();

  // 2. The place. It is kept by the elements near the top of the window, because what changed may
  // be above them.
  function again() {
    const near = [];
    for (const it of document.querySelectorAll("[id]")) {
      if (it.offsetParent) near.push([it.id, it.getBoundingClientRect().top]);
    }
    near.sort((a, b) => Math.abs(a[1]) - Math.abs(b[1]));
    const details = [...document.querySelectorAll("details")].map((it) => it.open);
    const focus = document.activeElement?.id;
    const path = location.pathname;
    keep(PLACE, JSON.stringify({ path, y: scrollY, near: near.slice(0, 8), details, focus }));
    history.scrollRestoration = "manual";
    location.reload();
  }
  const place = JSON.parse(kept(PLACE) ?? "null");
  try { sessionStorage.removeItem(PLACE); } catch {}
  if (place?.path === location.pathname) {
    const all = document.querySelectorAll("details");
    if (all.length === place.details.length) all.forEach((it, at) => { it.open = place.details[at]; });
    const restore = () => {
      const [id, top] = place.near.find(([id]) => document.getElementById(id)) ?? [];
      const y = id ? document.getElementById(id).getBoundingClientRect().top + scrollY - top : place.y;
      scrollTo({ top: place.y ? y : 0, behavior: "instant" });
    };
    restore();
    if (place.focus) document.getElementById(place.focus)?.focus({ preventScroll: true });
    // The browser goes to the section of the address once more when all is there.
    addEventListener("load", () => {
      restore();
      history.scrollRestoration = "auto";
    });
  }

  // 3. The mistakes, which may be closed: those that were are not opened again.
  const mistakes = inside?.querySelector(".mistakes");
  const close = inside?.querySelector(".close");
  const reopen = inside?.querySelector(".again");
  function show(isShown) {
    mistakes.hidden = !isShown;
    reopen.hidden = isShown;
    if (isShown) mistakes.focus({ preventScroll: true });
  }
  if (close) {
    const { digest } = mistakes.dataset;
    close.onclick = () => {
      keep(CLOSED, digest);
      show(false);
      reopen.focus({ preventScroll: true });
    };
    reopen.onclick = () => show(true);
    mistakes.onkeydown = ({ key }) => { if (key === "Escape") close.click(); };
    if (!mistakes.hidden) show(kept(CLOSED) !== digest);
  } else {
    mistakes?.focus({ preventScroll: true });
  }
}
