// Where journals lie on this computer: IndexedDB, one database for the school's site.

const name = "jiangshang";

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

const patience = 3000; // ms; a database that has not answered by then never will

/** A promise that is refused when it takes too long. @template T @param {Promise<T>} promise @returns {Promise<T>} */
export function within(promise, milliseconds = patience) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The browser's database does not answer.")), milliseconds);
    promise.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}

/** @returns {Promise<IDBDatabase>} */
async function openDatabase() {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("entries", { keyPath: ["attempt", "sequence"] });
    request.result.createObjectStore("attempts", { keyPath: "attempt" });
  };
  return done(request);
}

const whole = (attempt) => IDBKeyRange.bound([attempt, 0], [attempt, Number.MAX_SAFE_INTEGER]);
const aside = (attempt) => `${attempt}~set-aside`;

export class JournalStore {
  #person;
  /** @type {Promise<IDBDatabase>|null} */ #opened = null;

  /** @param {string} person whose work it is: computers are shared */
  constructor(person) { this.#person = person; }

  async put(attempt, entry) {
    const [entries] = await this.#write("entries");
    return committed(entries.put({ attempt, person: this.#person, ...entry }));
  }

  async readAll(attempt) {
    const kept = await done((await this.#read("entries")).getAll(whole(attempt)));
    return kept.filter((entry) => entry.person === this.#person).map(({ sequence, payload }) => ({ sequence, payload }));
  }

  async acknowledge(attempt, through) {
    const [attempts] = await this.#write("attempts");
    return committed(attempts.put({ attempt, person: this.#person, through }));
  }

  async setAside(attempt, odd) {
    const [entries] = await this.#write("entries");
    for (const entry of odd) {
      entries.put({ attempt: aside(attempt), person: this.#person, ...entry });
    }
    return committed(entries.delete(whole(attempt)));
  }

  async remove(attempt) {
    const [entries, attempts] = await this.#write("entries", "attempts");
    entries.delete(whole(attempt));
    entries.delete(whole(aside(attempt)));
    return committed(attempts.delete(attempt));
  }

  // A browser may close a database under its page (memory, a cleaned profile): the next look opens it anew.
  get #database() {
    this.#opened ??= openDatabase().then((database) => {
      database.onclose = () => { this.#opened = null; };
      database.onversionchange = () => { this.#opened = null; database.close(); };
      return database;
    });
    return this.#opened;
  }

  async #read(store) { return (await this.#database).transaction(store).objectStore(store); }

  async #write(...stores) {
    const transaction = (await this.#database).transaction(stores, "readwrite", { durability: "relaxed" });
    return stores.map((store) => transaction.objectStore(store));
  }
}

/** Resolves once the request's whole transaction is in. @param {IDBRequest} request */
function committed(request) {
  return new Promise((resolve, reject) => {
    const transaction = /** @type {IDBTransaction} */ (request.transaction);
    transaction.oncomplete = () => resolve(undefined);
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}

/**
 * Work of this person with entries the server has not acknowledged; what was set aside on purpose is not among it.
 * @param {string} person @returns {Promise<{attempt: string, entries: number}[]>}
 */
export async function unsentWorks(person) {
  try {
    const { database, entries, through } = await everything();
    database.close();
    const works = new Map();
    for (const { attempt, sequence, person: whose } of entries) {
      if (whose === person && attempt !== aside(attempt.split("~")[0]) && sequence > (through.get(attempt) ?? 0)) {
        works.set(attempt, (works.get(attempt) ?? 0) + 1);
      }
    }
    return [...works].map(([attempt, count]) => ({ attempt, entries: count }));
  } catch {
    return []; // A private window, or a database that does not answer, keeps nothing that could be sent.
  }
}

/** How many entries of this person the server has not acknowledged. @param {string} person @returns {Promise<number>} */
export async function countUnsent(person) {
  return (await unsentWorks(person)).reduce((count, work) => count + work.entries, 0);
}

/**
 * Sign-out on a shared computer: removes what the server has. What it has not stays, under its person's name, and is offered to nobody
 * else. Never keeps anybody from signing out.
 * @returns {Promise<boolean>} whether it could be done
 */
export async function clear() {
  try {
    const { database, entries, through } = await everything();
    const unsent = new Set();
    const transaction = database.transaction(["entries", "attempts"], "readwrite");
    for (const { attempt, sequence } of entries) {
      if (sequence <= (through.get(attempt) ?? 0)) {
        transaction.objectStore("entries").delete([attempt, sequence]);
      } else {
        unsent.add(attempt);
      }
    }
    for (const attempt of through.keys()) {
      if (!unsent.has(attempt)) {
        transaction.objectStore("attempts").delete(attempt);
      }
    }
    await within(new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    }));
    database.close();
    return true;
  } catch {
    return false;
  }
}

async function everything() {
  const database = await within(openDatabase());
  const entries = await within(done(database.transaction("entries").objectStore("entries").getAll()));
  const attempts = await within(done(database.transaction("attempts").objectStore("attempts").getAll()));
  return { database, entries, through: new Map(attempts.map((attempt) => [attempt.attempt, attempt.through])) };
}
