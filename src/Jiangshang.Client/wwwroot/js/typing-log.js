// The event log of typing and the text it adds up to. The log is the truth: what it does not say did not happen.
import { splits } from "./characters.js";

/** @typedef {{kind: string, at: number, start?: number, end?: number, text?: string, input?: string, length?: number}} TypingEvent */

/** Plays events forward. */
export class TypedText {
  text = "";
  caret = 0;
  composing = "";

  /** @param {TypingEvent} happened */
  apply(happened) {
    switch (happened.kind) {
      case "textInserted":
        this.text = this.text.slice(0, happened.start) + happened.text + this.text.slice(happened.end);
        this.caret = happened.start + happened.text.length;
        break;
      case "textDeleted":
        this.text = this.text.slice(0, happened.start) + this.text.slice(happened.end);
        this.caret = happened.start;
        break;
      case "compositionStarted":
      case "compositionEnded":
        this.composing = "";
        break;
      case "compositionUpdated":
        this.composing = happened.text;
        break;
    }
  }
}

/**
 * What changed between two texts, as the one event that makes the second of the first. Where several would, the one that ends at the
 * caret is what a person did. It begins and ends between whole characters: half of one could be neither written down nor scored.
 * @param {string} before @param {string} after @param {number} caret @param {number} at @returns {TypingEvent|null}
 */
export function changeBetween(before, after, caret, at) {
  if (before === after) {
    return null;
  }
  let tail = 0;
  const longestTail = Math.min(before.length, after.length, Math.max(0, after.length - caret));
  while (tail < longestTail && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail++;
  }
  let head = 0;
  const longestHead = Math.min(before.length, after.length) - tail;
  while (head < longestHead && before[head] === after[head]) {
    head++;
  }
  while (tail > 0 && (splits(before, before.length - tail) || splits(after, after.length - tail))) {
    tail--;
  }
  while (head > 0 && (splits(before, head) || splits(after, head))) {
    head--;
  }
  const text = after.slice(head, after.length - tail);
  const end = before.length - tail;
  return text.length > 0
    ? { kind: "textInserted", at, start: head, end, text }
    : { kind: "textDeleted", at, start: head, end };
}

/** The attempt's clock: from the server's start, on this machine's steady counter, never back. */
export class AttemptClock {
  #from; #counter; #last;

  /** @param {number} elapsed ms since the attempt was opened, by the server @param {number} last the last moment in the log */
  constructor(elapsed, last, counter = () => performance.now()) {
    this.#counter = counter;
    this.#from = Math.max(elapsed, last) - counter();
    this.#last = last;
  }

  now() {
    this.#last = Math.max(this.#last, Math.round(this.#from + this.#counter()));
    return this.#last;
  }
}
