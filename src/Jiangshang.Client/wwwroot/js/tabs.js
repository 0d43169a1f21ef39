// One attempt, one tab. The second is told, and may take over; the first then stops writing.

/**
 * @param {string} name @param {() => Promise<void>|void} lost called in the tab that had it, before it lets go
 * @returns {Promise<{held: boolean, takeOver(): Promise<void>, release(): void}>}
 */
export async function claim(name, lost, { locks = navigator.locks, Channel = BroadcastChannel, wait = 300 } = {}) {
  const channel = new Channel(name);
  const me = Math.random().toString(36).slice(2);
  let held = false;
  let letGo = () => {};
  let answered = () => {};

  channel.onmessage = async ({ data }) => {
    if (data.from === me) {
      return;
    }
    if (data.ask === "who" && held) {
      channel.postMessage({ from: me, ask: "mine" });
    } else if (data.ask === "mine") {
      answered();
    } else if (data.ask === "yield" && held) {
      held = false;
      await lost();
      letGo();
      channel.postMessage({ from: me, ask: "yielded" });
    } else if (data.ask === "yielded") {
      answered();
    }
  };

  // Locks exist only on https and localhost; on a school's plain http the other tabs are asked.
  held = locks ? await lock({ ifAvailable: true }) : !(await heard("who"));

  return {
    get held() { return held; },
    async takeOver() {
      await heard("yield", wait * 10);
      held = locks ? await lock({ steal: true }) : true;
    },
    release() {
      held = false;
      letGo();
      channel.close();
    },
  };

  /** @returns {Promise<boolean>} */
  function lock(how) {
    return new Promise((resolve) => {
      locks.request(name, how, (granted) => {
        resolve(granted !== null);
        return granted === null ? undefined : new Promise((release) => { letGo = () => release(undefined); });
      }).catch(() => {
        if (held) {
          held = false;
          void lost();
        }
      });
    });
  }

  /** Asks the other tabs and says whether one answered in time. */
  function heard(ask, patience = wait) {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), patience);
      answered = () => { clearTimeout(timer); resolve(true); };
      channel.postMessage({ from: me, ask });
    });
  }
}
