// What a person sees as one character may be several units of a string: halves of a surrogate pair, marks over a letter, parts of an
// emoji. The rule is our own and not Intl.Segmenter's, so that every browser writes the same log.

const high = (unit) => unit >= 0xd800 && unit <= 0xdbff;
const low = (unit) => unit >= 0xdc00 && unit <= 0xdfff;
const joiner = 0x200d;
// Marks, joiners and variation selectors, skin tones, and the tags of the flags of regions hang on the character before them.
const hanging = /^[\p{M}\u0e33\u0eb3\p{Emoji_Modifier}\u200c\u200d\u{e0020}-\u{e007f}]$/u;
const pictured = /^\p{Extended_Pictographic}$/u;
const indicator = /^\p{Regional_Indicator}$/u;

/** The code point that ends before the place. @param {string} text @param {number} place */
function before(text, place) {
  const unit = text.charCodeAt(place - 1);
  const start = low(unit) && place > 1 && high(text.charCodeAt(place - 2)) ? place - 2 : place - 1;
  return { start, code: /** @type {number} */ (text.codePointAt(start)) };
}

/** Whether the place lies inside a character. @param {string} text @param {number} place */
export function splits(text, place) {
  if (place <= 0 || place >= text.length) {
    return false;
  }
  if (low(text.charCodeAt(place)) && high(text.charCodeAt(place - 1))) {
    return true;
  }
  const next = String.fromCodePoint(/** @type {number} */ (text.codePointAt(place)));
  if (/\s/u.test(String.fromCodePoint(before(text, place).code))) {
    return false; // a mark after a line break stands for itself
  }
  if (hanging.test(next)) {
    return true;
  }
  const last = before(text, place);
  if (last.code === joiner && pictured.test(next)) {
    return joined(text, last.start);
  }
  return indicator.test(next) && indicatorsBefore(text, place) % 2 === 1;
}

/** Whether the joiner hangs on a picture. @param {string} text @param {number} place where the joiner stands */
function joined(text, place) {
  for (let at = place; at > 0;) {
    const { start, code } = before(text, at);
    const character = String.fromCodePoint(code);
    if (!hanging.test(character) || code === joiner) {
      return pictured.test(character);
    }
    at = start;
  }
  return false;
}

// A flag is two of these in a row.
function indicatorsBefore(text, place) {
  let count = 0;
  for (let at = place; at > 0; count++) {
    const { start, code } = before(text, at);
    if (!indicator.test(String.fromCodePoint(code))) {
      break;
    }
    at = start;
  }
  return count;
}

const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The text without halves of characters: some systems deliver a rare character in two events, and half a character is in no text.
 * @param {string} text
 */
export function sound(text) {
  return text.isWellFormed?.() ? text : text.replace(halves, "");
}
