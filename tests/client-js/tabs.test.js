import { test } from "node:test";
import assert from "node:assert/strict";
import { claim } from "../../src/Jiangshang.Client/wwwroot/js/tabs.js";

/** A channel that reaches the other tabs in the next turn, as the browser's does. */
function channels() {
  const open = new Set();
  return class {
    constructor() { open.add(this); }
    postMessage(data) { for (const other of open) { if (other !== this) { setTimeout(() => other.onmessage?.({ data }), 0); } } }
    close() { open.delete(this); }
  };
}

test("without locks the second tab is told and may take over", async () => {
  const Channel = channels();
  const lost = [];
  const first = await claim("a", () => { lost.push("first"); }, { locks: null, Channel, wait: 30 });
  const second = await claim("a", () => { lost.push("second"); }, { locks: null, Channel, wait: 30 });
  assert.equal(first.held, true);
  assert.equal(second.held, false);
  await second.takeOver();
  assert.equal(second.held, true);
  assert.equal(first.held, false);
  assert.deepEqual(lost, ["first"]);
});

test("a closed tab lets go", async () => {
  const Channel = channels();
  const first = await claim("b", () => {}, { locks: null, Channel, wait: 30 });
  first.release();
  const second = await claim("b", () => {}, { locks: null, Channel, wait: 30 });
  assert.equal(second.held, true);
});
