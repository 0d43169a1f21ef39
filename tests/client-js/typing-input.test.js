import { test } from "node:test";
import assert from "node:assert/strict";
import { listen } from "../../src/Jiangshang.Client/wwwroot/js/typing-input.js";
import { TypedText } from "../../src/Jiangshang.Client/wwwroot/js/typing-log.js";

/** A field and the events a browser would send. */
class Field {
  value = ""; selectionStart = 0;
  #heard = new Map();
  addEventListener(name, act) { this.#heard.set(name, act); }
  setSelectionRange(from) { this.selectionStart = from; }
  fire(name, event = {}) {
    let prevented = false;
    this.#heard.get(name)?.({ isTrusted: true, isComposing: false, inputType: "", preventDefault() { prevented = true; }, ...event });
    return prevented;
  }

  becomes(value, caret = value.length) { this.value = value; this.selectionStart = caret; }
}

function open() {
  const field = new Field();
  const model = new TypedText();
  const log = [];
  const refusals = [];
  let at = 0;
  const input = listen(field, {
    model, now: () => ++at, over: () => false,
    write: (happened) => {
      // The server takes no event that lies before the one written before it.
      assert.ok(happened.at >= (log.at(-1)?.at ?? 0), `${happened.kind} at ${happened.at} after ${log.at(-1)?.at}`);
      model.apply(happened);
      log.push(happened);
    },
    refused: (kind) => refusals.push(kind),
  });
  return { field, model, log, input, refusals, kinds: () => log.map((happened) => happened.kind) };
}

const compose = (field, before, phrase) => {
  field.fire("compositionstart");
  for (let length = 1; length <= phrase.length; length++) {
    field.becomes(before + phrase.slice(0, length));
    field.fire("compositionupdate", { data: phrase.slice(0, length) });
    field.fire("input", { isComposing: true, inputType: "insertCompositionText" });
  }
};

test("pinyin: the phrase chosen is one insertion between its composition's events", () => {
  const { field, log, model } = open();
  compose(field, "", "dianshang");
  field.becomes("电商");
  field.fire("compositionend", { data: "电商" });
  assert.equal(model.text, "电商");
  assert.deepEqual(log.slice(-2).map(({ kind, text }) => [kind, text]), [["compositionEnded", "电商"], ["textInserted", "电商"]]);
});

test("a field that loses the keyboard amid a composition records what stands in it, though no end was sent", () => {
  const { field, model, kinds, input } = open();
  compose(field, "", "nihao");
  field.fire("blur");
  assert.equal(model.text, "nihao");
  assert.equal(input.composing, false);
  assert.deepEqual(kinds().slice(-3), ["compositionEnded", "textInserted", "focusLost"]);
});

test("an end that comes after the keyboard has gone changes what it changes and is no second end", () => {
  const { field, model, kinds } = open();
  compose(field, "", "nihao");
  field.fire("blur");
  field.becomes("你好");
  field.fire("compositionend", { data: "你好" });
  assert.equal(model.text, "你好");
  assert.equal(kinds().filter((kind) => kind === "compositionEnded").length, 1);
});

test("a composition that begins before the last one ended ends it", () => {
  const { field, model, kinds } = open();
  compose(field, "", "ni");
  field.becomes("你");
  compose(field, "你", "hao");
  field.becomes("你好");
  field.fire("compositionend", { data: "好" });
  assert.equal(model.text, "你好");
  assert.equal(kinds().filter((kind) => kind === "compositionEnded").length, 2);
});

test("text that comes in before the composition's end is named by the end", () => {
  const { field, log, model } = open();
  compose(field, "", "dian");
  field.becomes("电");
  field.fire("input", { inputType: "insertFromComposition" });
  field.fire("compositionend", { data: "电" });
  assert.equal(model.text, "电");
  assert.deepEqual(log.slice(-2).map(({ kind, text }) => [kind, text]), [["compositionEnded", "电"], ["textInserted", "电"]]);
});

test("a phone's keyboard without key codes: words grow, are corrected, and are committed with a space", () => {
  const { field, model } = open();
  field.fire("compositionstart");
  for (const word of ["t", "te", "teh"]) {
    field.becomes(word);
    field.fire("compositionupdate", { data: word });
    field.fire("input", { isComposing: false, inputType: "insertCompositionText" }); // some phones say so
  }
  field.fire("compositionend", { data: "teh" });
  field.becomes("the");
  field.fire("input", { inputType: "insertReplacementText", data: "the" });
  field.becomes("the ");
  field.fire("input", { inputType: "insertText", data: " " });
  assert.equal(model.text, "the ");
});

test("wubi, voice and handwriting commit without composing", () => {
  const { field, model, kinds } = open();
  field.becomes("王");
  field.fire("input", { inputType: "insertText", data: "王" });
  field.becomes("王，今天发货。");
  field.fire("input", { inputType: "insertReplacementText", data: "，今天发货。" });
  assert.equal(model.text, "王，今天发货。");
  assert.deepEqual(kinds(), ["textInserted", "textInserted"]);
});

test("a rare character that comes in halves is written down when it is whole", () => {
  const { field, log, input } = open();
  field.becomes("\ud842");
  field.fire("input", { inputType: "insertText" });
  assert.deepEqual(log, []);
  input.inspect();
  field.becomes("𠮷");
  field.fire("input", { inputType: "insertText" });
  assert.deepEqual(log.map(({ kind, text }) => [kind, text]), [["textInserted", "𠮷"]]);
});

test("a half that stays alone is taken out of the field, silently", () => {
  const { field, log, input } = open();
  field.becomes("\ud842");
  field.fire("input", { inputType: "insertText" });
  for (let look = 0; look < 3; look++) { input.inspect(); }
  assert.equal(field.value, "");
  assert.deepEqual(log, []);
});

test("paste, drop and undo are refused and said; what a script puts in is taken out", () => {
  const { field, refusals, model, input, log } = open();
  assert.ok(field.fire("beforeinput", { inputType: "insertFromPaste", data: "全文" }));
  assert.ok(field.fire("beforeinput", { inputType: "insertFromDrop", data: "全文" }));
  assert.ok(field.fire("beforeinput", { inputType: "historyUndo" }));
  assert.ok(!field.fire("beforeinput", { inputType: "insertReplacementText", data: "好" }));
  assert.deepEqual(refusals, ["paste", "drop", "undo"]);
  field.value = "全文";
  input.inspect();
  assert.equal(field.value, "");
  assert.equal(model.text, "");
  assert.deepEqual(log.map((happened) => happened.input), ["paste", "drop", "script"]);
});

test("whatever order the events come in, the log adds up to the field", () => {
  for (let seed = 1; seed <= 300; seed++) {
    let dice = seed * 104729;
    const roll = (sides) => { dice = (dice * 48271) % 2147483647; return dice % sides; };
    const { field, model, log, input } = open();
    for (let step = 0; step < 80; step++) {
      const characters = [...field.value];
      const place = roll(characters.length + 1);
      characters.splice(place, roll(3) === 0 ? roll(3) : 0, ...[..."电𠮷😀a的"].slice(0, roll(3)));
      const name = ["input", "compositionstart", "compositionupdate", "compositionend", "blur", "focus", "input"][roll(7)];
      if (name !== "focus" && name !== "blur") {
        field.becomes(characters.join(""), roll(2) ? characters.slice(0, place).join("").length : characters.join("").length);
      }
      field.fire(name, { data: "电", isComposing: roll(2) === 0, inputType: ["insertText", "insertCompositionText", "deleteContentBackward"][roll(3)] });
    }
    field.fire("blur");
    assert.equal(model.text, field.value, `seed ${seed}`);
    const replayed = new TypedText();
    JSON.parse(JSON.stringify(log)).forEach((happened) => replayed.apply(happened));
    assert.equal(replayed.text, field.value, `seed ${seed}`);
    input.inspect();
    assert.ok(log.every((happened) => happened.input !== "script"), `seed ${seed}`);
  }
});
