import { test } from "node:test";
import assert from "node:assert/strict";
import { clear, countUnsent, unsentWorks } from "../../src/Jiangshang.Client/wwwroot/js/journal-store.js";

const databases = {
  "never answers": { open: () => ({}) },
  "is refused": { open: () => { throw new DOMException("denied", "SecurityError"); } },
  "fails": { open: () => { const request = { error: new Error("disk"), onerror() {} }; setTimeout(() => request.onerror(), 1); return request; } },
};

for (const [what, database] of Object.entries(databases)) {
  test(`signing out goes on when the browser's database ${what}`, async (context) => {
    context.mock.timers.enable({ apis: ["setTimeout"] });
    globalThis.indexedDB = database;
    const all = Promise.all([countUnsent("p"), unsentWorks("p"), clear()]);
    for (let turn = 0; turn < 10; turn++) {
      await Promise.resolve();
      context.mock.timers.tick(1000);
    }
    assert.deepEqual(await all, [0, [], false]);
  });
}
