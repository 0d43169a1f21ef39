// Before the program is here: the theme and language chosen last time.
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
    addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-en]").forEach((say) => { say.textContent = say.dataset.en; }));
  }
})();
