// Draws the source with the own text beneath it, character under character, and keeps the line being typed in view.
import { Aligner, counted } from "./typing-align.js";

// Half as wide as a Chinese character; the letters and signs that are wider get a whole cell.
const narrow = /^(?![%@&MWmw])[\u0020-\u1fff]$/u;

/** Whether a line may not break between the two: numbers and words stay whole, a line begins with no closing mark and ends with no opening one. */
export function together(before, character) {
  return before !== "" && !/\s/u.test(before) && (
    /[、，。！？；：…）》〉】」』”’%]/u.test(character)
    || /[（《〈【「『“‘]/u.test(before)
    || (/[0-9A-Za-z.%+-]/u.test(before) && /[0-9A-Za-z.%+-]/u.test(character)));
}

export class TypingSheet {
  #root; #source; #aligner; #cells = []; #shown = []; #scrolled = -1; #caretCell = -1;

  /** @param {HTMLElement} root @param {string} source */
  constructor(root, source) {
    this.#root = root;
    this.#source = counted(source);
    this.#aligner = new Aligner(this.#source.characters);
    this.#build(source);
  }

  get length() { return this.#source.characters.length; }

  /**
   * @param {string} text @param {number} caret @param {string} composing
   * @returns {{correct: number, errors: number, reached: number, cell: HTMLElement|null}}
   */
  show(text, caret, composing) {
    const typed = counted(text);
    const { outcomes, reached, correct, errors } = this.#aligner.align(typed.characters);
    const next = new Array(this.#cells.length);
    let cell = -1;
    let caretCell = reached;
    for (const outcome of outcomes) {
      if (outcome.source >= 0) {
        cell = outcome.source;
        next[cell] = { kind: outcome.kind, own: outcome.typed >= 0 ? typed.characters[outcome.typed] : "", extra: "" };
      } else if (cell >= 0) {
        next[cell] = { ...next[cell], extra: next[cell].extra + typed.characters[outcome.typed] };
      }
      if (outcome.typed >= 0 && typed.positions[outcome.typed] >= caret) {
        caretCell = Math.min(caretCell, Math.max(0, cell));
      }
    }
    for (let place = 0; place < this.#cells.length; place++) {
      this.#paint(place, next[place]);
    }
    this.#point(Math.min(caretCell, this.#cells.length - 1), composing);
    return { correct, errors, reached, cell: this.#cells[Math.max(0, this.#caretCell)]?.own ?? null };
  }

  #build(source) {
    const sheet = document.createDocumentFragment();
    for (const paragraph of source.split("\n")) {
      const block = document.createElement("div");
      block.className = "typing-paragraph";
      let before = "";
      let word = block;
      for (const character of paragraph) {
        const cell = document.createElement("span");
        const blank = /\s/u.test(character);
        cell.className = `typing-cell${narrow.test(character) ? " narrow" : ""}${blank ? " blank" : ""}`;
        const above = document.createElement("span");
        above.className = "typing-source";
        above.textContent = character;
        const own = document.createElement("span");
        own.className = "typing-own";
        cell.append(above, own);
        if (!together(before, character)) {
          word = document.createElement("span");
          word.className = "typing-word";
          block.append(word);
        }
        before = character;
        word.append(cell);
        if (!blank) {
          this.#cells.push({ cell, own });
        }
      }
      sheet.append(block);
    }
    this.#root.replaceChildren(sheet);
  }

  #paint(place, now) {
    const shown = this.#shown[place];
    const key = now ? `${now.kind}|${now.own}|${now.extra}` : "";
    if (shown === key) {
      return;
    }
    this.#shown[place] = key;
    const { cell, own } = this.#cells[place];
    cell.dataset.outcome = now?.kind ?? "";
    own.textContent = now?.own ?? "";
    if (now?.extra) {
      const extra = document.createElement("i");
      extra.textContent = now.extra;
      own.append(extra);
    }
  }

  #point(place, composing) {
    if (place !== this.#caretCell) {
      this.#cells[this.#caretCell]?.cell.classList.remove("current");
      this.#cells[place]?.cell.classList.add("current");
      this.#caretCell = place;
      this.#follow(place);
    }
    const own = this.#cells[place]?.own;
    if (own) {
      own.dataset.composing = composing;
    }
    if (this.#composingAt && this.#composingAt !== own) {
      delete this.#composingAt.dataset.composing;
    }
    this.#composingAt = own;
  }

  #composingAt = null;

  // The line being typed stays second from the top: what comes next is always in sight, and nothing moves within a line.
  #follow(place) {
    const cell = this.#cells[place]?.cell;
    if (!cell || cell.offsetTop === this.#scrolled) {
      return;
    }
    this.#scrolled = cell.offsetTop;
    this.#root.parentElement.scrollTop = Math.max(0, cell.offsetTop - cell.offsetHeight * 1.4);
  }
}
