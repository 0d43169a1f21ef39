// The typing field: any input method, no paste, no drop, no script. Everything per keystroke happens here; the program hears of it
// once a second.
import { listen } from "./typing-input.js";
import { AttemptClock, TypedText } from "./typing-log.js";
import { TypingSheet } from "./typing-sheet.js";

const beginning = new Set(["compositionStarted", "textInserted", "textDeleted"]); // what starts the clock of practice

/**
 * @param {{field: HTMLTextAreaElement, sheet: HTMLElement, source: string, payloads: any[][], begun: boolean, elapsed: number, limit: number,
 *   penalty: number, record: (event: any) => void}} desk begun: whether the attempt's clock runs; in practice the first input starts it
 * @param {any} listener
 */
export function startTyping({ field, sheet, source, payloads, begun, elapsed, limit, penalty, handle }, listener) {
  const log = payloads.flat();
  const model = new TypedText();
  log.forEach((happened) => model.apply(happened));
  model.composing = "";
  let clock = begun ? new AttemptClock(elapsed, log.at(-1)?.at ?? 0) : null;
  const now = () => clock?.now() ?? 0;
  const paper = new TypingSheet(sheet, source);
  let over = false;
  let live = { correct: 0, errors: 0, reached: 0, cell: null };

  const write = (happened) => {
    if (clock === null && !beginning.has(happened.kind)) {
      return; // the keyboard comes and goes before the clock runs
    }
    clock ??= new AttemptClock(0, 0);
    model.apply(happened);
    handle.record(happened);
  };
  const input = listen(field, {
    model, write, now,
    over: () => over,
    changed: () => draw(),
    refused: (kind) => void listener.invokeMethodAsync("Refused", kind),
  });

  const draw = () => {
    live = paper.show(model.text, input.composing ? model.caret : field.selectionStart, model.composing);
    if (live.cell) {
      // The real field lies where the eye is, so that the input method's candidates open there.
      field.style.transform = `translate(${live.cell.offsetLeft}px, ${live.cell.offsetTop}px)`;
    }
  };

  // What is typed before the log listens would be lost: only now may the field take text.
  field.readOnly = false;

  const caretMoved = () => { if (document.activeElement === field && !input.composing) { draw(); } };
  document.addEventListener("selectionchange", caretMoved);
  const seen = () => input.note(document.visibilityState === "hidden" ? "pageHidden" : "pageShown");
  document.addEventListener("visibilitychange", seen);
  const resized = () => draw();
  addEventListener("resize", resized);
  const aim = () => field.focus({ preventScroll: true });
  sheet.addEventListener("mousedown", (pressed) => { pressed.preventDefault(); aim(); });

  const watch = setInterval(() => {
    if (input.composing && document.activeElement !== field) {
      input.endComposition(); // no event told that the keyboard has gone
    }
    input.inspect();
  }, 400);
  const tick = setInterval(tell, 1000);

  field.value = model.text;
  field.setSelectionRange(model.text.length, model.text.length);
  model.caret = model.text.length;
  if (log.length > 0) {
    input.note("resumed");
  }
  draw();
  aim();
  tell();

  function tell() {
    const since = now();
    const left = limit - since;
    const counted = live.correct + live.errors;
    void listener.invokeMethodAsync("Ticked", {
      started: clock !== null,
      secondsLeft: Math.max(0, Math.ceil(left / 1000)),
      perMinute: since < 3000 ? 0 : Math.max(0, Math.round(((live.correct - penalty * live.errors) * 60_000) / since)),
      accuracy: counted === 0 ? 10_000 : Math.floor((live.correct * 10_000) / counted),
      done: live.reached,
      length: paper.length,
      focused: document.activeElement === field,
    });
    if (clock !== null && left <= 0 && !over) {
      finish();
      void listener.invokeMethodAsync("TimeUp");
    }
  }

  function finish() {
    if (input.composing) {
      field.blur(); // the input method commits or gives up what it holds …
      input.endComposition(); // … and what stands in the field counts
    }
    over = true;
    field.readOnly = true;
  }

  return {
    aim,
    finish,
    stop() {
      over = true;
      clearInterval(watch);
      clearInterval(tick);
      document.removeEventListener("selectionchange", caretMoved);
      document.removeEventListener("visibilitychange", seen);
      removeEventListener("resize", resized);
    },
  };
}
