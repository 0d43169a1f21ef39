// Stand-ins for the browser and the server.

export class FakeClock {
  #now = 0;
  #timers = new Map();
  #next = 1;
  now = () => this.#now;
  after = (milliseconds, act) => { this.#timers.set(this.#next, { due: this.#now + milliseconds, act }); return this.#next++; };
  cancel = (timer) => { this.#timers.delete(timer); };

  async advance(milliseconds) {
    const end = this.#now + milliseconds;
    for (;;) {
      await this.settle();
      const due = [...this.#timers].filter(([, timer]) => timer.due <= end).sort(([, left], [, right]) => left.due - right.due)[0];
      if (!due) {
        break;
      }
      this.#timers.delete(due[0]);
      this.#now = due[1].due;
      due[1].act();
    }
    this.#now = end;
  }

  settle = async () => { for (let turn = 0; turn < 20; turn++) { await Promise.resolve(); } };
}

export class MemoryStore {
  #entries = new Map();
  aside = [];
  through = 0;
  async put(attempt, entry) { this.#entries.set(`${attempt}/${entry.sequence}`, structuredClone(entry)); }
  async readAll() { return [...this.#entries.values()].sort((left, right) => left.sequence - right.sequence).map((entry) => structuredClone(entry)); }
  async acknowledge(attempt, through) { this.through = through; }
  async setAside(attempt, entries) { this.aside.push(...entries); this.#entries.clear(); }
  async remove() { this.#entries.clear(); }
}

/** An old computer: what it is told to keep is kept when the test says so. */
export class SlowStore extends MemoryStore {
  #waiting = [];
  async put(attempt, entry) {
    await new Promise((resolve) => this.#waiting.push(resolve));
    await super.put(attempt, entry);
  }

  finish() { this.#waiting.splice(0).forEach((resolve) => resolve()); }
}

/** Keeps the server's promises: in order, without a gap, once each. */
export class FakeServer {
  calls = 0;
  down = false;
  loseAnswers = 0;
  refuse = null;
  /** What the workshop cannot read: refused when it is the first of a request, and never saved. */
  bad = (_payload) => false;
  hold = false;
  seen = [];
  #held = [];

  constructor(entries = []) { this.entries = entries; }

  send = async (entries) => {
    this.calls++;
    if (this.down) {
      throw new TypeError("Failed to fetch");
    }
    entries = structuredClone(entries); // as it went over the wire, whatever becomes of it here
    this.seen.push(entries);
    if (this.hold) {
      await new Promise((resolve) => this.#held.push(resolve));
    }
    if (this.refuse) {
      return { kind: "refused", ...this.refuse };
    }
    const last = this.entries.at(-1)?.sequence ?? 0;
    if (entries[0].sequence > last + 1) {
      return { kind: "behind", through: last, state: "open" };
    }
    const fresh = entries.filter((entry) => entry.sequence > last);
    const firstBad = fresh.findIndex((entry) => this.bad(entry.payload));
    if (firstBad === 0 && fresh.length === entries.length) {
      return { kind: "refused", reason: "journalEntryRefused", wording: { zh: "不收", en: "Not accepted" }, lasting: true };
    }
    this.entries.push(...structuredClone(firstBad < 0 ? fresh : fresh.slice(0, firstBad)));
    if (this.loseAnswers > 0) {
      this.loseAnswers--;
      throw new TypeError("Failed to fetch");
    }
    return { kind: "saved", through: this.entries.at(-1).sequence, state: "open" };
  };

  async release() {
    this.hold = false;
    this.#held.splice(0).forEach((resolve) => resolve());
  }
}
