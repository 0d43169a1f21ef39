// Where journals lie on this computer: IndexedDB, one database for the school's site.

const name = "jiangshang";

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

/** @returns {Promise<IDBDatabase>} */
function openDatabase() {
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
  #database = openDatabase();

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
    return committed(attempts.delete(attempt));
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
    const { entries, through } = await everything();
    const works = new Map();
    for (const { attempt, sequence, person: whose } of entries) {
      if (whose === person && attempt !== aside(attempt.split("~")[0]) && sequence > (through.get(attempt) ?? 0)) {
        works.set(attempt, (works.get(attempt) ?? 0) + 1);
      }
    }
    return [...works].map(([attempt, count]) => ({ attempt, entries: count }));
  } catch {
    return []; // A private window keeps nothing, so nothing lies here.
  }
}

/** How many entries of this person the server has not acknowledged. @param {string} person @returns {Promise<number>} */
export async function countUnsent(person) {
  const { entries, through } = await everything();
  return entries.filter((entry) => entry.person === person && entry.sequence > (through.get(entry.attempt) ?? 0)).length;
}

/** Sign-out on a shared computer: removes what the server has, or all of it. @param {boolean} unsentToo */
export async function clear(unsentToo) {
  const { database, entries, through } = await everything();
  const transaction = database.transaction(["entries", "attempts"], "readwrite");
  for (const { attempt, sequence } of entries) {
    if (unsentToo || sequence <= (through.get(attempt) ?? 0)) {
      transaction.objectStore("entries").delete([attempt, sequence]);
    }
  }
  return new Promise((resolve) => { transaction.oncomplete = resolve; });
}

async function everything() {
  const database = await openDatabase();
  const entries = await done(database.transaction("entries").objectStore("entries").getAll());
  const attempts = await done(database.transaction("attempts").objectStore("attempts").getAll());
  return { database, entries, through: new Map(attempts.map((attempt) => [attempt.attempt, attempt.through])) };
}
