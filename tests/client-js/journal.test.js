import { test } from "node:test";
import assert from "node:assert/strict";
import { Journal } from "../../src/Jiangshang.Client/wwwroot/js/journal.js";
import { FakeClock, FakeServer, MemoryStore, SlowStore } from "./given.js";

const open = async ({ store = new MemoryStore(), server = new FakeServer(), clock = new FakeClock(), mode = "list" } = {}) => {
  const states = [];
  const journal = new Journal({ attempt: "a", mode, store, clock, send: server.send, changed: (state) => states.push(state) });
  const payloads = await journal.open(structuredClone(server.entries));
  return { journal, store, server, clock, states, payloads };
};

test("what is recorded is on the server within two seconds, however busy the keyboard", async () => {
  const { journal, server, clock } = await open();
  for (let at = 0; at < 2100; at += 100) {
    journal.record({ at });
    await clock.advance(100);
  }
  assert.ok(server.entries.flatMap((entry) => entry.payload).length >= 19);
});

test("events that come together become one entry", async () => {
  const { journal, server, clock } = await open();
  journal.record(1);
  journal.record(2);
  journal.record(3);
  await clock.advance(2000);
  assert.deepEqual(server.entries, [{ sequence: 1, payload: [1, 2, 3] }]);
});

test("of drafts only the last one of a burst is sent", async () => {
  const { journal, server, clock } = await open({ mode: "latest" });
  journal.record({ answer: "一" });
  journal.record({ answer: "一二" });
  await clock.advance(2000);
  assert.deepEqual(server.entries, [{ sequence: 1, payload: { answer: "一二" } }]);
});

test("it never says saved while anything is unacknowledged", async () => {
  const { journal, server, clock, states } = await open();
  server.hold = true;
  journal.record(1);
  await clock.advance(2000);
  assert.equal(journal.state.standing, "saving");
  journal.record(2);
  await server.release();
  await clock.settle();
  assert.equal(journal.state.standing, "saving");
  await clock.advance(2000);
  assert.equal(journal.state.standing, "saved");
  assert.equal(states.at(-1).standing, "saved");
});

for (const mode of ["list", "latest"]) {
  test(`what is recorded while a slow computer still writes reaches the server whole (${mode})`, async () => {
    const store = new SlowStore();
    const { journal, server, clock } = await open({ store, mode });
    journal.record(1);
    await clock.advance(700);
    journal.record(2);
    server.hold = true;
    for (let turn = 0; turn < 3; turn++) {
      store.finish();
      await clock.settle();
    }
    journal.record(3);
    await server.release();
    for (let turn = 0; turn < 5; turn++) {
      store.finish();
      await clock.advance(3000);
    }
    const there = server.entries.map((entry) => entry.payload);
    assert.deepEqual(mode === "list" ? there.flat() : there.at(-1), mode === "list" ? [1, 2, 3] : 3);
  });
}

test("an entry never changes once it has been sent", async () => {
  const { journal, server, clock } = await open();
  server.hold = true;
  journal.record(1);
  await clock.advance(2000);
  journal.record(2);
  assert.deepEqual(server.seen[0], [{ sequence: 1, payload: [1] }]);
  await server.release();
  await clock.advance(5000);
  assert.deepEqual(server.entries, [{ sequence: 1, payload: [1] }, { sequence: 2, payload: [2] }]);
});

test("ten minutes without a network lose nothing and are caught up", async () => {
  const { journal, server, clock } = await open();
  server.down = true;
  for (let minute = 0; minute < 10; minute++) {
    journal.record(minute);
    await clock.advance(60_000);
  }
  assert.equal(journal.state.standing, "onlyHere");
  server.down = false;
  await clock.advance(31_000);
  assert.deepEqual(server.entries.flatMap((entry) => entry.payload), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  assert.equal(journal.state.standing, "saved");
});

test("attempts to reach the server grow rarer, up to half a minute", async () => {
  const { journal, server, clock } = await open();
  server.down = true;
  journal.record(1);
  await clock.advance(120_000);
  assert.ok(server.calls <= 12, `${server.calls} calls`);
  assert.ok(server.calls >= 6, `${server.calls} calls`);
});

test("after a crash the local entries are sent and the work goes on after them", async () => {
  const before = await open();
  before.server.down = true;
  before.journal.record("不");
  before.journal.record("丢");
  await before.clock.settle();
  before.journal.close();

  const after = await open({ store: before.store, server: Object.assign(before.server, { down: false }) });
  assert.deepEqual(after.payloads, [["不", "丢"]]);
  after.journal.record("字");
  await after.clock.advance(3000);
  assert.deepEqual(after.server.entries.flatMap((entry) => entry.payload), ["不", "丢", "字"]);
});

test("an answer that was lost stores nothing twice", async () => {
  const { journal, server, clock } = await open();
  server.loseAnswers = 1;
  journal.record(1);
  await clock.advance(10_000);
  assert.deepEqual(server.entries, [{ sequence: 1, payload: [1] }]);
  assert.equal(journal.state.standing, "saved");
});

test("work that went on elsewhere wins; what contradicts it is set aside, not sent and not deleted", async () => {
  const store = new MemoryStore();
  await store.put("a", { sequence: 1, payload: ["here"] });
  await store.put("a", { sequence: 2, payload: ["more"] });
  const server = new FakeServer([{ sequence: 1, payload: ["elsewhere"] }]);
  const { journal, payloads, clock } = await open({ store, server });
  assert.deepEqual(payloads, [["elsewhere"]]);
  assert.equal(journal.state.setAside, 2);
  journal.record("next");
  await clock.advance(3000);
  assert.deepEqual(server.entries.map((entry) => entry.payload), [["elsewhere"], ["next"]]);
  assert.equal(store.aside.length, 2);
});

test("a server restored from a backup gets back what it lost", async () => {
  const { journal, server, clock } = await open();
  journal.record(1);
  await clock.advance(3000);
  journal.record(2);
  await clock.advance(3000);
  server.entries = server.entries.slice(0, 1);
  journal.record(3);
  await clock.advance(10_000);
  assert.deepEqual(server.entries.flatMap((entry) => entry.payload), [1, 2, 3]);
});

test("a refusal is shown with its reason and not asked again", async () => {
  const { journal, server, clock } = await open();
  server.refuse = { reason: "attempt-closed", wording: { zh: "时间到了", en: "Time is up" }, lasting: true };
  journal.record(1);
  await clock.advance(60_000);
  assert.equal(journal.state.standing, "refused");
  assert.equal(journal.state.wording.zh, "时间到了");
  assert.equal(server.calls, 1);
});

test("an ended session is tried again, for the student signs in beside it", async () => {
  const { journal, server, clock } = await open();
  server.refuse = { reason: "signedOut", lasting: false };
  journal.record(1);
  await clock.advance(3000);
  assert.equal(journal.state.standing, "refused");
  server.refuse = null;
  await clock.advance(31_000);
  assert.equal(journal.state.standing, "saved");
});

test("draining waits until the server has everything, then names the last entry", async () => {
  const { journal, server, clock } = await open();
  server.down = true;
  journal.record(1);
  const drained = journal.drain();
  await clock.advance(5000);
  server.down = false;
  await clock.advance(40_000);
  assert.deepEqual(await drained, { saved: true, last: 1 });
});

test("the last words of a closing page carry everything unsaved", async () => {
  const { journal, server, clock } = await open();
  journal.record(1);
  journal.lastWords();
  await clock.settle();
  assert.deepEqual(server.entries, [{ sequence: 1, payload: [1] }]);
  assert.equal(journal.state.standing, "saved");
});

test("after the submission nothing is left on this computer", async () => {
  const { journal, store, clock } = await open();
  journal.record(1);
  await clock.advance(3000);
  await journal.finish();
  assert.deepEqual(await store.readAll("a"), []);
});

test("a full disk is admitted and the work still reaches the server", async () => {
  const store = new MemoryStore();
  store.put = () => Promise.reject(new Error("quota"));
  const { journal, server, clock } = await open({ store });
  journal.record(1);
  await clock.advance(3000);
  assert.equal(journal.state.storeFailed, true);
  assert.deepEqual(server.entries, [{ sequence: 1, payload: [1] }]);
});

test("whatever the network does, the server ends with exactly what was recorded, in order", async () => {
  for (let seed = 1; seed <= 40; seed++) {
    let dice = seed;
    const roll = (sides) => { dice = (dice * 48271) % 2147483647; return dice % sides; };
    let { journal, server, clock, store } = await open();
    const recorded = [];
    for (let step = 0; step < 60; step++) {
      server.down = roll(3) === 0;
      server.loseAnswers = roll(4) === 0 ? 1 : 0;
      journal.record(step);
      recorded.push(step);
      await clock.advance(roll(3000));
      if (roll(12) === 0) {
        journal.close();
        await clock.settle();
        ({ journal, clock } = await open({ store, server: Object.assign(server, { down: false }) }));
      }
    }
    Object.assign(server, { down: false, loseAnswers: 0 });
    await clock.advance(120_000);
    assert.deepEqual(server.entries.flatMap((entry) => entry.payload), recorded, `seed ${seed}`);
    assert.equal(journal.state.standing, "saved");
  }
});

test("a store that never answers holds up neither the work nor its way to the server", async () => {
  const never = () => new Promise(() => {});
  const store = { put: never, readAll: never, acknowledge: never, setAside: never, remove: never };
  const server = new FakeServer([{ sequence: 1, payload: ["早"] }]);
  const clock = new FakeClock();
  const states = [];
  const journal = new Journal({ attempt: "a", mode: "list", store, clock, send: server.send, changed: (state) => states.push(state) });
  const opened = journal.open(structuredClone(server.entries));
  await clock.settle();
  assert.deepEqual(states, [], "nothing is said before it is known");
  await clock.advance(4000);
  assert.deepEqual(await opened, [["早"]]);
  assert.equal(journal.state.storeFailed, true);
  journal.record("晚");
  assert.equal(journal.state.standing, "saving");
  await clock.advance(2000);
  assert.deepEqual(server.entries.flatMap((entry) => entry.payload), ["早", "晚"]);
  assert.equal(journal.state.standing, "saved");
  const finished = journal.finish();
  await clock.advance(4000);
  await finished;
});

test("without a store, what an elder copy of the server lacks is sent again from this window", async () => {
  const store = new MemoryStore();
  store.put = () => Promise.reject(new Error("quota"));
  const { journal, server, clock } = await open({ store });
  for (const word of ["一", "二", "三"]) {
    journal.record(word);
    await clock.advance(3000);
  }
  server.entries = server.entries.slice(0, 1);
  journal.record("四");
  await clock.advance(10_000);
  assert.deepEqual(server.entries.flatMap((entry) => entry.payload), ["一", "二", "三", "四"]);
});

test("a later draft takes the place of one the server cannot read", async () => {
  const { journal, server, clock } = await open({ mode: "latest" });
  server.bad = (draft) => draft.answer === "bad";
  server.down = true;
  journal.record({ answer: "bad" });
  await clock.advance(2000);
  journal.record({ answer: "good" });
  await clock.advance(100);
  server.down = false;
  await clock.advance(60_000);
  assert.equal(journal.state.standing, "saved");
  assert.deepEqual(server.entries.at(-1).payload, { answer: "good" });
  assert.ok(server.entries.every((entry, place) => entry.sequence === place + 1));
});

test("a refused draft on screen is never called saved, and the next one goes on in its place", async () => {
  const { journal, server, clock } = await open({ mode: "latest" });
  server.bad = (draft) => draft.answer === "bad";
  journal.record({ answer: "bad" });
  await clock.advance(10_000);
  assert.equal(journal.state.standing, "refused");
  assert.deepEqual(journal.state.wording, { zh: "不收", en: "Not accepted" });
  journal.record({ answer: "better" });
  await clock.advance(10_000);
  assert.equal(journal.state.standing, "saved");
  assert.deepEqual(server.entries, [{ sequence: 1, payload: { answer: "better" } }]);
});

test("in a list of events nothing after a refused one is called saved; going on from what is saved sets it aside", async () => {
  const store = new MemoryStore();
  const { journal, server, clock } = await open({ store });
  server.bad = (events) => events.includes("bad");
  journal.record("good");
  await clock.advance(2000);
  journal.record("bad");
  await clock.advance(2000);
  journal.record("after");
  await clock.advance(60_000);
  assert.equal(journal.state.standing, "refused");
  assert.equal(journal.state.unsaved, 2);
  assert.deepEqual(server.entries, [{ sequence: 1, payload: ["good"] }]);
  await journal.cutBack();
  assert.deepEqual(store.aside.map((entry) => entry.payload), [["bad"], ["after"]]);
  const again = await open({ store, server });
  again.journal.record("on");
  await again.clock.advance(2000);
  assert.equal(again.journal.state.standing, "saved");
  assert.deepEqual(server.entries.at(-1), { sequence: 2, payload: ["on"] });
});

test("an entry never grows beyond what the server takes, however long a request hangs", async () => {
  const { journal, server, clock } = await open();
  server.hold = true;
  for (let event = 0; event < 5000; event++) {
    journal.record(event);
  }
  await clock.advance(2000);
  await server.release();
  await clock.advance(60_000);
  assert.equal(journal.state.standing, "saved");
  assert.ok(server.entries.every((entry) => entry.payload.length <= 2000));
  assert.deepEqual(server.entries.flatMap((entry) => entry.payload), Array.from({ length: 5000 }, (_, event) => event));
});
