// The few things about the page itself that the program cannot reach.
export { heard } from "./build.js";

/** @returns {{language: string|null, theme: string|null, navigation: string|null}} */
export function preferences() {
  return { language: spoken(), theme: read("theme"), navigation: read("navigation") };
}

/** @param {string} name @param {string} value */
export function prefer(name, value) {
  if (name === "language") {
    document.cookie = `language=${value}; path=/; max-age=31536000; samesite=lax`;
    document.documentElement.lang = value === "en" ? "en" : "zh-CN";
    document.querySelectorAll("[data-en]").forEach((say) => { say.dataset.zh ??= say.textContent; say.textContent = value === "en" ? say.dataset.en : say.dataset.zh; });
    return;
  }

  try { localStorage.setItem(`jiangshang.${name}`, value); } catch { /* private window: kept for this visit only */ }
  if (name === "theme") {
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    document.documentElement.dataset.theme = value === "system" ? (dark ? "dark" : "light") : value;
  }
}

/** A cookie and no local storage: the sign-in page, which the server writes, speaks the same language. */
function spoken() {
  return /(?:^|; )language=(en|zh)(?:;|$)/.exec(document.cookie)?.[1] ?? null;
}

function read(name) {
  try { return localStorage.getItem(`jiangshang.${name}`); } catch { return null; }
}

/** After a page turn: to the top, and the keyboard to the page's heading. */
export function arrive() {
  scrollTo(0, 0);
  const heading = document.querySelector("main h1");
  if (heading && !document.querySelector("dialog[open]")) {
    heading.setAttribute("tabindex", "-1");
    heading.focus({ preventScroll: true });
  }
}

const owner = "jiangshang.person";
let watched = false;

/**
 * Says whose page this is. When somebody else signs in, or this person signs out, in another tab, the page goes: a page of one person
 * must not act with the session of another, nor stay readable for the next at the same computer.
 * @param {string} person
 */
export function present(person) {
  try { localStorage.setItem(owner, person); } catch { return; }
  if (!watched) {
    watched = true;
    addEventListener("storage", (change) => {
      if (change.key === owner && change.newValue !== person) {
        if (change.newValue === null) {
          forgetDrafts();
        }
        location.replace("/");
      }
    });
  }
}

/** Signed out: nothing of the person stays in this browser but what the server has not got yet, which lies apart. */
export function leave() {
  forgetDrafts();
  try { localStorage.removeItem(owner); } catch { /* nothing was kept */ }
  location.replace("/sign-in");
}

const drafts = "jiangshang.draft.";

function forgetDrafts() {
  try {
    Object.keys(sessionStorage).filter((key) => key.startsWith(drafts)).forEach((key) => sessionStorage.removeItem(key));
  } catch { /* nothing was kept */ }
}

/** What is typed into a form, for this window and this person. @param {string} person @param {string} form @param {string|null} text null forgets it */
export function keepDraft(person, form, text) {
  const key = `${drafts}${person}.${form}`;
  try {
    if (text === null) { sessionStorage.removeItem(key); } else { sessionStorage.setItem(key, text); }
  } catch { /* full or forbidden: it is on the page still */ }
}

/** @param {string} person @param {string} form @returns {string|null} */
export function keptDraft(person, form) {
  try { return sessionStorage.getItem(`${drafts}${person}.${form}`); } catch { return null; }
}

/** Tells when somebody may have signed in beside this page. @param {any} listener */
export function listenForSession(listener) {
  const look = () => void listener.invokeMethodAsync("LookAsync");
  const channel = new BroadcastChannel("jiangshang-session");
  channel.onmessage = look;
  addEventListener("focus", look);
  const now = setInterval(look, 5000);
  return { stop() { channel.close(); removeEventListener("focus", look); clearInterval(now); } };
}

/** Ctrl K (and, on a Mac, Command K) anywhere. @param {any} listener */
export function listenForSearch(listener) {
  const onKey = (pressed) => {
    if ((pressed.ctrlKey || pressed.metaKey) && !pressed.altKey && pressed.key?.toLowerCase() === "k") {
      pressed.preventDefault();
      listener.invokeMethodAsync("Open");
    }
  };
  addEventListener("keydown", onKey);
  return { stop: () => removeEventListener("keydown", onKey) };
}

/** Single keys for fast marking; never while a text is being written. @param {any} listener */
export function listenForKeys(listener) {
  const onKey = (pressed) => {
    const target = /** @type {HTMLElement} */ (pressed.target);
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.isComposing
      || target.closest("input:not([type=radio]), textarea, select, dialog")) {
      return;
    }
    if (/^[1-9jJkK]$/.test(pressed.key)) {
      pressed.preventDefault();
      listener.invokeMethodAsync("HandleKeyAsync", pressed.key.toLowerCase());
    }
  };
  addEventListener("keydown", onKey);
  return { stop: () => removeEventListener("keydown", onKey) };
}

/**
 * Opens a dialog with the keyboard in its first field, or on its first action where there is nothing to fill in: the browser
 * alone would choose the button that closes it.
 * @param {HTMLDialogElement} dialog
 */
export function openDialog(dialog) {
  if (!dialog.open) {
    dialog.showModal();
    const first = ".body :is(input, select, textarea):not([disabled]), footer :is(button, a):not([disabled])";
    /** @type {HTMLElement|null} */ (dialog.querySelector(first))?.focus();
  }
}
/** @param {HTMLDialogElement} dialog */
export function closeDialog(dialog) { if (dialog.open) { dialog.close(); } }

/** Hands a text to the person as a file. @param {string} name @param {string} type @param {string} text */
export function download(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function print() { window.print(); }

/** @param {string} text @returns {Promise<boolean>} */
export async function copy(text) {
  try { await navigator.clipboard.writeText(text); return true; } catch { return false; }
}
