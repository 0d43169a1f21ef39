// Joins one attempt's journal to the browser: its store, its server, its page's comings and goings.
import { Journal } from "./journal.js";
import { JournalStore } from "./journal-store.js";
import { sender } from "./journal-server.js";
import { claim } from "./tabs.js";

const clock = {
  now: () => performance.now(),
  after: (milliseconds, act) => setTimeout(act, milliseconds),
  cancel: (timer) => clearTimeout(timer),
  jitter: () => 0.8 + 0.4 * Math.random(),
};

/**
 * @param {{attempt: string, person: string, mode: "list"|"latest", entries: import("./journal.js").Entry[]}} attempt
 * @param {any} listener the workbench
 */
export async function openAttempt({ attempt, person, mode, entries }, listener) {
  const tab = await claim(`jiangshang-attempt-${attempt}`, async () => {
    await journal?.flush();
    journal?.close();
    await listener.invokeMethodAsync("TabLost");
  });
  let journal = /** @type {Journal|null} */ (null);
  let payloads = [];
  if (tab.held) {
    await begin();
  }

  async function begin() {
    journal = new Journal({
      attempt, mode, clock,
      store: new JournalStore(person),
      send: sender(attempt),
      changed: (state) => void listener.invokeMethodAsync("SaveStateChanged", state),
    });
    payloads = await journal.open(entries);
  }

  const hidden = () => document.visibilityState === "hidden" && journal?.lastWords();
  const leaving = () => journal?.lastWords();
  const online = () => journal?.retryNow();
  const unsaved = (event) => {
    if (journal && journal.state.standing !== "saved") {
      event.preventDefault();
      event.returnValue = true; // browsers of lab PCs ask for both
    }
  };
  // Somebody signed in again in another tab: what waits goes now.
  const session = new BroadcastChannel("jiangshang-session");
  session.onmessage = ({ data }) => { if (data === "signed-in") { journal?.retryNow(); } };
  document.addEventListener("visibilitychange", hidden);
  addEventListener("pagehide", leaving);
  addEventListener("online", online);
  addEventListener("beforeunload", unsaved);

  return {
    held: () => tab.held,
    payloads: () => payloads,
    journal: () => journal,
    record: (item) => { journal?.record(item); },
    retry: () => journal?.retryNow(),
    drain: () => journal.drain(),
    takeOver: () => tab.takeOver(),
    cutBack: () => journal?.cutBack(),
    async finish() {
      stop();
      await journal?.finish();
    },
    async close() {
      stop();
      journal?.lastWords();
      journal?.close();
    },
  };

  function stop() {
    document.removeEventListener("visibilitychange", hidden);
    removeEventListener("pagehide", leaving);
    removeEventListener("online", online);
    removeEventListener("beforeunload", unsaved);
    session.close();
    tab.release();
  }
}

/**
 * Uploads a file and tells how far it is.
 * @param {HTMLInputElement} input @param {number} index @param {string} attempt @param {any} listener
 * @returns {Promise<{ok: boolean, status: number, body: string}>}
 */
export function upload(input, index, attempt, listener) {
  return new Promise((resolve) => {
    const file = input.files?.[index];
    const request = new XMLHttpRequest();
    request.open("POST", `api/attempts/${attempt}/artefacts`);
    request.upload.onprogress = ({ loaded, total }) => void listener.invokeMethodAsync("UploadProgressed", index, Math.floor((loaded * 100) / Math.max(1, total)));
    request.onloadend = () => resolve({ ok: request.status >= 200 && request.status < 300, status: request.status, body: request.responseText });
    const form = new FormData();
    form.append("file", /** @type {File} */ (file));
    request.send(form);
  });
}

/** @param {HTMLInputElement} input */
export function chosenFiles(input) {
  return [...(input.files ?? [])].map(({ name, size, type }) => ({ name, size, type }));
}

/** The last file that was asked for takes the field away with it: then there is nothing to forget. @param {HTMLInputElement|null} input */
export function forgetFiles(input) { if (input) { input.value = ""; } }
