// Lays what is typed against the beginning of the source it comes closest to, as the scorer does, but step by step: each
// keystroke costs one row of a narrow band, so an old computer keeps up. It is a preview; the score comes from the log.

const band = 48; // how far typing may run away from the source before the preview gives up following
const far = 1e9;

/** The counted characters of a text: code points without white space, and where each stands. @param {string} text */
export function counted(text) {
  const characters = [];
  const positions = [];
  let index = 0;
  for (const character of text) {
    if (!/\s/u.test(character)) {
      characters.push(character);
      positions.push(index);
    }
    index += character.length;
  }
  return { characters, positions };
}

export class Aligner {
  #source;
  #typed = [];
  /** @type {{from: number, cost: number[], right: number[]}[]} row r: r typed characters against source prefixes from..from+n */
  #rows = [];

  /** @param {string[]} source counted characters */
  constructor(source) {
    this.#source = source;
    this.#rows = [this.#firstRow()];
  }

  /**
   * @param {string[]} typed counted characters
   * @returns {{reached: number, outcomes: {kind: "correct"|"wrong"|"missing"|"extra", source: number, typed: number}[],
   *   correct: number, errors: number}} in order; source/typed are −1 where there is none
   */
  align(typed) {
    let same = 0;
    while (same < typed.length && same < this.#typed.length && typed[same] === this.#typed[same]) {
      same++;
    }
    this.#rows.length = same + 1;
    for (let row = same; row < typed.length; row++) {
      this.#rows.push(this.#nextRow(this.#rows[row], typed[row]));
    }
    this.#typed = typed;
    return this.#trace(typed);
  }

  #firstRow() {
    const cost = [];
    for (let column = 0; column <= Math.min(band, this.#source.length); column++) {
      cost.push(column);
    }
    return { from: 0, cost, right: cost.map(() => 0) };
  }

  #nextRow(above, character) {
    const best = above.from + above.cost.indexOf(Math.min(...above.cost));
    const from = Math.max(0, Math.min(best + 1, this.#source.length) - band);
    const to = Math.min(this.#source.length, best + 1 + band);
    const row = { from, cost: [], right: [] };
    for (let column = from; column <= to; column++) {
      const extra = this.#at(above, column, 1, 0);
      const hit = column > 0 && this.#source[column - 1] === character;
      const meet = column > 0 ? this.#at(above, column - 1, hit ? 0 : 1, hit ? 1 : 0) : null;
      const missing = column > from ? { cost: row.cost.at(-1) + 1, right: row.right.at(-1) } : null;
      const chosen = better(better(meet, extra), missing);
      row.cost.push(chosen.cost);
      row.right.push(chosen.right);
    }
    return row;
  }

  #at(row, column, cost, right) {
    const place = column - row.from;
    return place >= 0 && place < row.cost.length ? { cost: row.cost[place] + cost, right: row.right[place] + right } : { cost: far, right: 0 };
  }

  #trace(typed) {
    const last = this.#rows[typed.length];
    let place = 0;
    for (let next = 1; next < last.cost.length; next++) {
      if (last.cost[next] < last.cost[place] || (last.cost[next] === last.cost[place] && last.right[next] > last.right[place])) {
        place = next;
      }
    }
    let column = last.from + place;
    const reached = column;
    const outcomes = [];
    for (let row = typed.length; row > 0 || column > 0;) {
      const here = this.#at(this.#rows[row], column, 0, 0);
      const hit = row > 0 && column > 0 && this.#source[column - 1] === typed[row - 1];
      const meet = row > 0 && column > 0 ? this.#at(this.#rows[row - 1], column - 1, hit ? 0 : 1, hit ? 1 : 0) : null;
      if (meet && same(meet, here)) {
        outcomes.push({ kind: hit ? "correct" : "wrong", source: --column, typed: --row });
      } else if (row > 0 && same(this.#at(this.#rows[row - 1], column, 1, 0), here)) {
        outcomes.push({ kind: "extra", source: -1, typed: --row });
      } else {
        outcomes.push({ kind: "missing", source: --column, typed: -1 });
      }
    }
    outcomes.reverse();
    return {
      reached,
      outcomes,
      correct: outcomes.filter((outcome) => outcome.kind === "correct").length,
      errors: outcomes.filter((outcome) => outcome.kind !== "correct").length,
    };
  }
}

const same = (left, right) => left.cost === right.cost && left.right === right.right && left.cost < far;

function better(left, right) {
  if (left === null || right === null) {
    return left ?? right;
  }
  return right.cost < left.cost || (right.cost === left.cost && right.right > left.right) ? right : left;
}
