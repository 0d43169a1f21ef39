// The journal of one attempt: what was done, in order, first on this computer, then on the server. It promises two things:
// nothing recorded is forgotten before the server has acknowledged it, and it never claims "saved" while anything is not.
// No browser API in here: the store, the server and the clock are handed in, so that node can test it.

/**
 * @typedef {{sequence: number, payload: any}} Entry
 * @typedef {{kind: "saved", through: number, state?: string, serverNow?: string}
 *   | {kind: "behind", through: number, state: string}
 *   | {kind: "refused", reason: string, wording?: {zh: string, en: string}, lasting: boolean}
 *   | {kind: "unreachable"}} Reply  "behind": the server lacks entries before these
 * @typedef {{put(attempt: string, entry: Entry): Promise<void>, readAll(attempt: string): Promise<Entry[]>,
 *   acknowledge(attempt: string, through: number): Promise<void>, setAside(attempt: string, entries: Entry[]): Promise<void>,
 *   remove(attempt: string): Promise<void>}} Store
 * @typedef {{now(): number, after(milliseconds: number, act: () => void): any, cancel(timer: any): void, jitter?(): number}} Clock
 * @typedef {{standing: "saved"|"saving"|"onlyHere"|"refused", unsaved: number, reason: string|null, lasting: boolean,
 *   wording: {zh: string, en: string}|null, attemptState: string, setAside: number, storeFailed: boolean}} State
 */

const idleBeforeFlush = 600; // ms of quiet after a change …
const longestUnsent = 2000; // … but never longer than this after the first one
const firstRetry = 1000;
const longestRetry = 30_000;
const batchEntries = 200;
const batchCharacters = 400_000;
const storePatience = 3000; // ms; an old disk answers in a tenth of it, a store that hangs answers never
const mostEventsInEntry = 2000; // a request that hangs for minutes must not grow an entry the server refuses for its size
const keepaliveCharacters = 60_000; // browsers refuse more in a request that outlives its page

const entryRefused = "journalEntryRefused";

export class Journal {
  #attempt; #mode; #store; #send; #clock; #changed;
  /** @type {Entry[]} recorded and not acknowledged, in order; the last may still be growing */
  #unsaved = [];
  /** @type {Entry|null} */ #growing = null;
  #last = 0;
  #savedThrough = 0;
  #timer = null;
  #firstUnsentAt = null;
  #failures = 0;
  #refusal = null;
  #attemptState = "open";
  #setAside = 0;
  #storeFailed = false;
  #storeHangs = false;
  /** @type {Map<number, Entry>} acknowledged, kept in this window because the store does not keep them */ #inMemory = new Map();
  #sending = null;
  #dirty = new Set();
  #persisting = null;
  #shown = "";
  #closed = false;

  /**
   * @param {{attempt: string, mode: "list"|"latest", store: Store, clock: Clock, changed?: (state: State) => void,
   *   send: (entries: Entry[], lastWords: boolean) => Promise<Reply>}} options
   *   mode "list": each entry is a list of events; "latest": each entry is a whole draft, the last one counts
   */
  constructor({ attempt, mode, store, send, clock, changed = () => {} }) {
    this.#attempt = attempt;
    this.#mode = mode;
    this.#store = store;
    this.#send = send;
    this.#clock = clock;
    this.#changed = changed;
  }

  /** @returns {State} */
  get state() {
    const refused = this.#refusal !== null && this.#unsaved.length > 0;
    return {
      standing: refused ? "refused" : this.#unsaved.length === 0 ? "saved" : this.#failures > 0 ? "onlyHere" : "saving",
      unsaved: this.#unsaved.length,
      reason: this.#refusal?.reason ?? null,
      lasting: this.#refusal?.lasting ?? false,
      wording: this.#refusal?.wording ?? null,
      attemptState: this.#attemptState,
      setAside: this.#setAside,
      storeFailed: this.#storeFailed,
    };
  }

  get last() { return this.#last; }

  /**
   * Lays what this computer kept beside what the server has. The server's word stands for every sequence it holds; what only this
   * computer has goes on after it; what contradicts it (work went on elsewhere meanwhile) is set aside, never sent, never deleted.
   * @param {Entry[]} fromServer @returns {Promise<any[]>} the payloads to go on from, in order
   */
  async open(fromServer) {
    const kept = await this.#readStore();
    this.#savedThrough = fromServer.at(-1)?.sequence ?? 0;
    const onServer = new Map(fromServer.map((entry) => [entry.sequence, JSON.stringify(entry.payload)]));
    const contradicts = kept.some((entry) => onServer.has(entry.sequence) && onServer.get(entry.sequence) !== JSON.stringify(entry.payload));
    const ahead = kept.filter((entry) => entry.sequence > this.#savedThrough);
    const follows = ahead.every((entry, place) => entry.sequence === this.#savedThrough + 1 + place);
    if (contradicts || !follows) {
      const odd = kept.filter((entry) => onServer.get(entry.sequence) !== JSON.stringify(entry.payload));
      this.#setAside = odd.length;
      await this.#quietly(() => this.#store.setAside(this.#attempt, odd));
    } else {
      this.#unsaved = ahead;
    }
    this.#last = this.#unsaved.at(-1)?.sequence ?? this.#savedThrough;
    await this.#quietly(() => this.#store.acknowledge(this.#attempt, this.#savedThrough));
    if (this.#unsaved.length > 0) {
      this.#schedule(0);
    }
    this.#tell();
    return [...fromServer, ...this.#unsaved].map((entry) => entry.payload);
  }

  /** Records an event (list) or a draft (latest). @param {any} item @returns {number} its entry's sequence */
  record(item) {
    if (this.#mode === "list" && this.#growing?.payload.length >= mostEventsInEntry) {
      this.#seal();
    }
    if (this.#mode === "latest" && this.#refusal?.reason === entryRefused) {
      this.#replaceRefused(item);
    } else if (this.#growing === null) {
      this.#growing = { sequence: ++this.#last, payload: this.#mode === "list" ? [] : null };
      this.#unsaved.push(this.#growing);
      this.#firstUnsentAt ??= this.#clock.now();
    }
    if (this.#mode === "list") {
      this.#growing.payload.push(item);
    } else if (this.#growing !== null) {
      this.#growing.payload = item;
    }
    if (this.#growing !== null) {
      this.#dirty.add(this.#growing);
    }
    this.#persisting ??= this.#persist();
    if (this.#failures === 0) {
      this.#schedule(Math.max(0, Math.min(idleBeforeFlush, this.#firstUnsentAt + longestUnsent - this.#clock.now())));
    }
    this.#tell();
    return this.#last;
  }

  /** Sends what is unsaved. One request at a time. @returns {Promise<void>} */
  flush() {
    this.#sending ??= this.#flushOnce().finally(() => { this.#sending = null; });
    return this.#sending;
  }

  /** The page may be gone in a moment: sends everything unsaved in a request that outlives it. Sending twice stores once. */
  lastWords() {
    this.#seal();
    const entries = this.#batch(keepaliveCharacters);
    if (entries.length > 0 && this.#refusal?.lasting !== true) {
      this.#send(entries, true).then((reply) => this.#hear(reply, entries), () => {});
    }
  }

  /** The network is back, or the person asks: try at once. */
  retryNow() {
    if (this.#unsaved.length > 0 && this.#refusal?.lasting !== true) {
      this.#schedule(0);
    }
  }

  /**
   * Sends until nothing is unsaved. Goes on through network failures until told to stop.
   * @param {() => boolean} [giveUp] @returns {Promise<{saved: boolean, last: number}>}
   */
  async drain(giveUp = () => false) {
    while (this.#unsaved.length > 0 && this.#refusal?.lasting !== true && !giveUp()) {
      await this.flush();
      if (this.#failures > 0 && this.#unsaved.length > 0) {
        await new Promise((resolve) => this.#clock.after(firstRetry, () => resolve(undefined)));
      }
    }
    return { saved: this.#unsaved.length === 0, last: this.#last };
  }

  /** Gives up what the server refused, to go on from what it has: set aside on this computer, never sent, never deleted. */
  async cutBack() {
    this.close();
    await this.#persisting;
    await this.#quietly(() => this.#store.setAside(this.#attempt, this.#unsaved));
    this.#unsaved = [];
    this.#tell();
  }

  /** The server has the submission: nothing is kept here any longer. */
  async finish() {
    this.close();
    await this.#persisting;
    await this.#quietly(() => this.#store.remove(this.#attempt));
  }

  close() {
    this.#closed = true;
    this.#clock.cancel(this.#timer);
  }

  async #flushOnce() {
    this.#clock.cancel(this.#timer);
    this.#timer = null;
    this.#seal();
    const sealed = this.#last; // what is recorded while this computer still writes may go on growing: the next request takes it
    await this.#persisting;
    const entries = this.#batch(batchCharacters, sealed);
    if (entries.length === 0) {
      return;
    }
    let reply;
    try {
      reply = await this.#send(entries, false);
    } catch {
      reply = { kind: "unreachable" };
    }
    await this.#hear(reply, entries);
  }

  /** @param {Reply} reply @param {Entry[]} sent */
  async #hear(reply, sent) {
    if (reply.kind === "saved") {
      this.#failures = 0;
      this.#refusal = null;
      this.#attemptState = reply.state ?? this.#attemptState;
      if (reply.through < this.#savedThrough) {
        await this.#sendAgainFrom(reply.through);
      } else {
        this.#acknowledged(reply.through);
      }
    } else if (reply.kind === "behind") {
      this.#attemptState = reply.state;
      this.#failures++;
      await this.#sendAgainFrom(reply.through);
    } else if (reply.kind === "refused" && reply.reason === entryRefused && this.#mode === "latest" && this.#fillRefused(sent[0])) {
      this.#failures = 0;
    } else if (reply.kind === "refused") {
      this.#refusal = { reason: reply.reason, wording: reply.wording ?? null, lasting: reply.lasting };
      this.#failures++;
    } else {
      this.#failures++;
    }
    if (this.#unsaved.length > 0 && this.#refusal?.lasting !== true) {
      this.#schedule(this.#failures === 0 ? idleBeforeFlush : this.#backOff());
    }
    this.#tell();
  }

  #acknowledged(through) {
    this.#savedThrough = through;
    if (this.#storeFailed) {
      this.#unsaved.filter((entry) => entry.sequence <= through).forEach((entry) => this.#inMemory.set(entry.sequence, entry));
    }
    this.#unsaved = this.#unsaved.filter((entry) => entry.sequence > through);
    this.#firstUnsentAt = this.#unsaved.length > 0 ? this.#clock.now() : null;
    if (this.#growing !== null && this.#growing.sequence <= through) {
      this.#growing = null;
    }
    void this.#quietly(() => this.#store.acknowledge(this.#attempt, through));
  }

  // The server has less than it once acknowledged (it was restored from a backup): this computer still has the rest.
  async #sendAgainFrom(through) {
    const kept = new Map((await this.#readStore()).map((entry) => [entry.sequence, entry]));
    this.#inMemory.forEach((entry, sequence) => kept.set(sequence, entry));
    this.#unsaved.forEach((entry) => kept.set(entry.sequence, entry));
    const again = [...kept.values()].filter((entry) => entry.sequence > through).sort((left, right) => left.sequence - right.sequence);
    if (again.length > 0 && again[0].sequence === through + 1) {
      this.#savedThrough = through;
      this.#unsaved = again;
    } else if (again.length > 0) {
      this.#refusal = { reason: "missing", wording: null, lasting: true };
    }
  }

  // The server will never take this draft. A later one says all that counts: it goes in the refused one's place, and the rest goes on.
  #fillRefused(refused) {
    const newest = this.#unsaved.at(-1)?.payload;
    const entry = this.#unsaved.find((kept) => kept.sequence === refused.sequence);
    if (!entry || JSON.stringify(newest) === JSON.stringify(refused.payload)) {
      return false; // what is on screen is what was refused: it stays unsaved, and says so, until it is changed
    }
    entry.payload = structuredClone(newest);
    this.#dirty.add(entry);
    this.#persisting ??= this.#persist();
    return true;
  }

  // What was refused has been changed on screen: the new draft takes its place, and that of all that waited behind it.
  #replaceRefused(item) {
    this.#refusal = null;
    this.#failures = 0;
    for (const entry of this.#unsaved) {
      entry.payload = item;
      this.#dirty.add(entry);
    }
    this.#firstUnsentAt ??= this.#clock.now();
  }

  #batch(characters, through = this.#last) {
    const entries = [];
    for (const entry of this.#unsaved) {
      characters -= JSON.stringify(entry).length;
      if (entry.sequence > through || (entries.length > 0 && (characters < 0 || entries.length >= batchEntries))) {
        break;
      }
      entries.push(entry);
    }
    return entries;
  }

  // An entry that has been sent never changes again: the server may have it although its answer was lost.
  #seal() { this.#growing = null; }

  async #persist() {
    while (this.#dirty.size > 0) {
      const [entry] = this.#dirty;
      this.#dirty.delete(entry);
      try {
        await this.#within(() => this.#store.put(this.#attempt, { sequence: entry.sequence, payload: entry.payload }));
      } catch {
        this.#storeFailed = true;
        this.#tell();
      }
    }
    this.#persisting = null;
  }

  async #readStore() {
    try {
      return await this.#within(() => this.#store.readAll(this.#attempt));
    } catch {
      this.#storeFailed = true;
      return [];
    }
  }

  async #quietly(act) {
    try {
      await this.#within(act);
    } catch {
      this.#storeFailed = true;
    }
  }

  // A store that does not answer must hold up neither the work nor its way to the server. It is given one chance.
  #within(act) {
    return new Promise((resolve, reject) => {
      if (this.#storeHangs) {
        reject(new Error("The store does not answer."));
        return;
      }
      const timer = this.#clock.after(storePatience, () => {
        this.#storeHangs = true;
        reject(new Error("The store does not answer."));
      });
      act().finally(() => this.#clock.cancel(timer)).then(resolve, reject);
    });
  }

  #backOff() {
    return Math.min(longestRetry, firstRetry * 2 ** Math.min(this.#failures - 1, 10)) * (this.#clock.jitter?.() ?? 1);
  }

  #schedule(delay) {
    if (this.#closed) {
      return;
    }
    this.#clock.cancel(this.#timer);
    this.#timer = this.#clock.after(delay, () => void this.flush());
  }

  #tell() {
    const state = this.state;
    const shown = JSON.stringify(state.standing === "saving" ? { ...state, unsaved: 0 } : state);
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.#changed(state);
    }
  }
}
