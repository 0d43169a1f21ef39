// Before the program is here: the theme and language chosen last time, and style sheets that did not come asked for again.
(() => {
  const read = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const paint = () => {
    const chosen = read("jiangshang.theme") ?? "light";
    document.documentElement.dataset.theme = chosen === "system" ? (dark.matches ? "dark" : "light") : chosen;
  };
  paint();
  dark.addEventListener("change", paint);
  addEventListener("storage", (change) => change.key === "jiangshang.theme" && paint());
  if (/(?:^|; )language=en(?:;|$)/.test(document.cookie)) {
    document.documentElement.lang = "en";
    document.title = "Jiangshang";
    addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-en]").forEach((say) => { say.dataset.zh ??= say.textContent; say.textContent = say.dataset.en; }));
  }

  let pause = 1000;
  addEventListener("error", ({ target: sheet }) => {
    if (sheet instanceof HTMLLinkElement && sheet.rel === "stylesheet") {
      setTimeout(() => {
        const again = /** @type {HTMLLinkElement} */ (sheet.cloneNode());
        sheet.replaceWith(again);
      }, pause);
      pause = Math.min(30_000, pause * 2);
    }
  }, true);

  // A page that the browser kept whole and shows again on Back may be of somebody who has signed out since.
  addEventListener("pageshow", (shown) => { if (shown.persisted) { location.reload(); } });
})();
