import { test } from "node:test";
import assert from "node:assert/strict";
import { Aligner, counted } from "../../src/Jiangshang.Client/wwwroot/js/typing-align.js";
import { together } from "../../src/Jiangshang.Client/wwwroot/js/typing-sheet.js";
import { AttemptClock, TypedText, changeBetween } from "../../src/Jiangshang.Client/wwwroot/js/typing-log.js";

const play = (log) => { const text = new TypedText(); log.forEach((happened) => text.apply(happened)); return text; };
const align = (source, typed) => new Aligner(counted(source).characters).align(counted(typed).characters);

test("the change between two texts, played back, gives the second", () => {
  let dice = 7;
  const roll = (sides) => { dice = (dice * 48271) % 2147483647; return dice % sides; };
  for (let round = 0; round < 3000; round++) {
    const before = Array.from({ length: roll(9) }, () => "电商的的客"[roll(5)]).join("");
    const from = roll(before.length + 1);
    const to = from + roll(before.length - from + 1);
    const put = Array.from({ length: roll(4) }, () => "的客服"[roll(3)]).join("");
    const after = before.slice(0, from) + put + before.slice(to);
    const change = changeBetween(before, after, from + put.length, 5);
    const text = new TypedText();
    text.text = before;
    if (change) { text.apply(change); }
    assert.equal(text.text, after);
  }
});

test("a character typed among equal ones is placed at the caret", () => {
  assert.deepEqual(changeBetween("的的", "的的的", 1, 0), { kind: "textInserted", at: 0, start: 0, end: 0, text: "的" });
});

test("a selection typed over is one event", () => {
  assert.deepEqual(changeBetween("电商平台", "电子平台", 2, 3), { kind: "textInserted", at: 3, start: 1, end: 2, text: "子" });
});

test("a phrase under composition is shown but not yet text", () => {
  const text = play([
    { kind: "compositionStarted", at: 0 }, { kind: "compositionUpdated", at: 1, text: "dian" },
  ]);
  assert.equal(text.text, "");
  assert.equal(text.composing, "dian");
});

test("the attempt's clock never goes back, not even after a reload with a slow server", () => {
  let counter = 1000;
  const clock = new AttemptClock(500, 800, () => counter);
  assert.equal(clock.now(), 800);
  counter = 1100;
  assert.equal(clock.now(), 900);
  counter = 1050;
  assert.equal(clock.now(), 900);
});

test("white space counts in neither text", () => {
  assert.deepEqual(align("电 商\n平台", "电商平台"), align("电商平台", "电 商 平 台"));
});

test("wrong, missing and extra characters are told apart", () => {
  assert.deepEqual(align("你好请问", "你号请问").outcomes.map((outcome) => outcome.kind), ["correct", "wrong", "correct", "correct"]);
  assert.deepEqual(align("你好请问您", "你请问您").outcomes.map((outcome) => outcome.kind), ["correct", "missing", "correct", "correct", "correct"]);
  assert.deepEqual(align("你好请问", "你好好请问").errors, 1);
});

test("what has not been typed yet is no error", () => {
  const { errors, reached, correct } = align("您好，请问有什么可以帮您", "您好，");
  assert.deepEqual({ errors, reached, correct }, { errors: 0, reached: 3, correct: 3 });
});

test("step by step it says the same as all at once, deletions included", () => {
  const source = counted("顾客下单后，仓库按订单拣货、打包并贴上面单，当天交给快递。").characters;
  const aligner = new Aligner(source);
  let typed = [];
  for (const step of ["顾", "客", "下", "但", "-", "单", "后", "，", "仓", "仓", "库", "按", "单", "拣", "-", "-", "拣", "货"]) {
    typed = step === "-" ? typed.slice(0, -1) : [...typed, step];
    assert.deepEqual(aligner.align(typed), new Aligner(source).align(typed));
  }
});

test("the costs are those of the edit distance", () => {
  let dice = 11;
  const roll = (sides) => { dice = (dice * 48271) % 2147483647; return dice % sides; };
  for (let round = 0; round < 300; round++) {
    const source = Array.from({ length: 1 + roll(14) }, () => "甲乙丙"[roll(3)]);
    const typed = Array.from({ length: roll(14) }, () => "甲乙丙"[roll(3)]);
    assert.equal(new Aligner(source).align(typed).errors, fewestCorrections(source, typed));
  }
});

function fewestCorrections(source, typed) {
  let row = source.map((_, place) => place + 1);
  row.unshift(0);
  for (const character of typed) {
    const next = [row[0] + 1];
    for (let column = 1; column <= source.length; column++) {
      next.push(Math.min(next[column - 1] + 1, row[column] + 1, row[column - 1] + (source[column - 1] === character ? 0 : 1)));
    }
    row = next;
  }
  return Math.min(...row);
}

test("a line of the sheet breaks neither a number nor before a closing mark nor after an opening one", () => {
  assert.ok(["1.", ".5", "5%", "PC", "元。", "“满", "）。"].every(([before, after]) => together(before, after)));
  assert.ok(!["元减", "5元", "元1", "。得", "” ", "　“"].some(([before, after]) => together(before, after)));
});
