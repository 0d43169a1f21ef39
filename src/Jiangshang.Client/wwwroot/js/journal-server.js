// Sends journal entries and reads what the server's answer means for the journal.
import { heard } from "./build.js";

/** @param {string} attempt */
export function sender(attempt, fetching = fetch) {
  const address = `api/attempts/${attempt}`;

  return async function send(entries, lastWords) {
    let response;
    try {
      response = await fetching(`${address}/journal`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ entries }),
        keepalive: lastWords,
        credentials: "same-origin",
      });
    } catch {
      return { kind: "unreachable" };
    }
    heard(response.headers?.get("x-jiangshang-build") ?? null);
    if (response.ok) {
      const saved = await response.json();
      return { kind: "saved", through: saved.savedThrough, state: saved.state, serverNow: saved.serverNow };
    }
    if (response.status === 401) {
      return { kind: "refused", reason: "signedOut", lasting: false };
    }
    if (response.status >= 500 || response.status === 408 || response.status === 429) {
      return { kind: "unreachable" };
    }
    const rejection = await response.json().catch(() => null);
    if (response.status === 409 && !lastWords) {
      const held = await whatTheServerHas();
      if (held === null) {
        return { kind: "unreachable" };
      }
      if (held.state === "open" && held.through < entries[0].sequence - 1) {
        return { kind: "behind", ...held };
      }
    }
    return { kind: "refused", reason: rejection?.type ?? `status${response.status}`, wording: rejection?.wording, lasting: true };
  };

  async function whatTheServerHas() {
    try {
      const response = await fetching(address, { credentials: "same-origin" });
      if (!response.ok) {
        return null;
      }
      const view = await response.json();
      return { through: view.journal.at(-1)?.sequence ?? 0, state: view.state };
    } catch {
      return null;
    }
  }
}
