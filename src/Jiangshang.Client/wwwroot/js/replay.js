// Plays a typing log back on the same sheet it was typed on.
import { TypedText } from "./typing-log.js";
import { TypingSheet } from "./typing-sheet.js";

/** @param {HTMLElement} sheet @param {string} source @param {import("./typing-log.js").TypingEvent[]} log @param {any} listener */
export function openReplay(sheet, source, log, listener) {
  const paper = new TypingSheet(sheet, source);
  const end = log.at(-1)?.at ?? 0;
  let text = new TypedText();
  let next = 0;
  let at = 0;
  let speed = 1;
  let frame = 0;
  let before = 0;
  let told = -1;

  function seek(moment) {
    if (moment < at) {
      text = new TypedText();
      next = 0;
    }
    at = Math.min(end, Math.max(0, moment));
    while (next < log.length && log[next].at <= at) {
      text.apply(log[next++]);
    }
    paper.show(text.text, text.caret, text.composing);
    const tenth = Math.floor(at / 100);
    if (tenth !== told) {
      told = tenth;
      void listener.invokeMethodAsync("Played", at, frame !== 0);
    }
  }

  function step(now) {
    const passed = (now - before) * speed;
    before = now;
    frame = at + passed >= end ? 0 : requestAnimationFrame(step);
    seek(at + passed);
    if (frame === 0) {
      void listener.invokeMethodAsync("Played", at, false);
    }
  }

  seek(0);
  return {
    play() {
      if (frame === 0) {
        if (at >= end) {
          seek(0);
        }
        before = performance.now();
        frame = requestAnimationFrame(step);
      }
    },
    pause() {
      cancelAnimationFrame(frame);
      frame = 0;
      void listener.invokeMethodAsync("Played", at, false);
    },
    seek,
    pace(times) { speed = times; },
    stop() { cancelAnimationFrame(frame); },
  };
}
