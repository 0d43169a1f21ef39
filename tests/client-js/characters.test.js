import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { sound, splits } from "../../src/Jiangshang.Client/wwwroot/js/characters.js";
import { TypedText, changeBetween } from "../../src/Jiangshang.Client/wwwroot/js/typing-log.js";

const play = (log) => { const text = new TypedText(); log.forEach((happened) => text.apply(happened)); return text.text; };
const dice = (seed) => (sides) => { seed = (seed * 48271) % 2147483647; return seed % sides; };

/** What fingers and input methods put in at once, rare and composed characters among it. */
const alphabet = ["电", "商", "a", " ", "\n", "，", "𠮷", "𠮶", "😀", "😁", "e\u0301", "e\u0300", "👍", "👍🏽", "👩‍💻", "👨‍👩‍👧", "❤️", "🇨🇳", "🇨🇦", "1️⃣", "葛󠄀", "กำ"];

test("one rare character replaced by its neighbour is one whole character in the log", () => {
  for (const [before, after] of [["😀", "😁"], ["𠮷", "𠮶"], ["e\u0301", "e\u0300"], ["👩‍💻", "👩‍🔬"], ["🇨🇳", "🇨🇦"]]) {
    assert.deepEqual(changeBetween(before, after, after.length, 4), { kind: "textInserted", at: 4, start: 0, end: before.length, text: after });
  }
});

test("whatever is typed, replaced and deleted, the log holds whole characters and adds up to exactly the text", () => {
  for (let seed = 1; seed <= 400; seed++) {
    const roll = dice(seed * 7919);
    const log = [];
    let characters = [];
    for (let step = 0; step < 60; step++) {
      const from = roll(characters.length + 1);
      const gone = roll(3) === 0 ? roll(characters.length - from + 1) : 0;
      const put = Array.from({ length: roll(3) }, () => alphabet[roll(alphabet.length)]);
      const before = characters.join("");
      characters = characters.toSpliced(from, gone, ...put);
      const after = characters.join("");
      // Phones tell the caret late or not at all: the text must be exact wherever it is said to be.
      const caret = roll(4) === 0 ? roll(after.length + 1) : [...characters.slice(0, from), ...put].join("").length;
      const change = changeBetween(before, after, caret, step);
      if (change) {
        log.push(change);
        assert.ok((change.text ?? "").isWellFormed(), `seed ${seed}`);
        assert.ok(!splits(before, change.start) && !splits(before, change.end), `seed ${seed}: ${JSON.stringify(change)} in ${before}`);
      }
      assert.equal(play(JSON.parse(JSON.stringify(log))), after, `seed ${seed}, step ${step}`);
    }
  }
});

test("characters end where Unicode's own segmentation ends them", () => {
  const segmenter = new Intl.Segmenter("zh", { granularity: "grapheme" });
  const roll = dice(17);
  for (let round = 0; round < 3000; round++) {
    const text = Array.from({ length: 1 + roll(6) }, () => alphabet[roll(alphabet.length)]).join("");
    const ends = new Set([...segmenter.segment(text)].map(({ index }) => index));
    for (let place = 1; place < text.length; place++) {
      assert.equal(splits(text, place), !ends.has(place), `${JSON.stringify(text)} at ${place}`);
    }
  }
});

test("half a character is in no text", () => {
  assert.equal(sound("a\ud83d"), "a");
  assert.equal(sound("\ude00a\ud83d\ude00"), "a😀");
  assert.equal(sound("𠮷"), "𠮷");
});

test("the shared logs add up to their texts, as they do on the server", () => {
  const cases = JSON.parse(readFileSync(new URL("./typing-logs.json", import.meta.url), "utf8"));
  assert.ok(cases.length >= 20);
  for (const { events, text } of cases) {
    assert.equal(play(events), text);
  }
});
