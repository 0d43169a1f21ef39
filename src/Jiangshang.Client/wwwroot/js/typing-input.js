// What happens in the typing field, whatever the input method: keyboard, phone, voice, handwriting, pinyin, wubi. The log is made from
// the difference between the text it adds up to and the field, so both are equal by construction, in whatever order the browser's events come.
import { sound } from "./characters.js";
import { changeBetween } from "./typing-log.js";

const refusedTypes = new Map([
  ["insertFromPaste", "paste"], ["insertFromPasteAsQuotation", "paste"], ["insertFromYank", "paste"],
  ["insertFromDrop", "drop"], ["deleteByDrag", "drop"],
]);

/**
 * @param {{value: string, selectionStart: number, setSelectionRange(from: number, to: number): void,
 *   addEventListener(name: string, act: (event: any) => void): void}} field
 * @param {{model: import("./typing-log.js").TypedText, write: (event: any) => void, now: () => number, over: () => boolean,
 *   changed?: () => void, refused?: (input: "paste"|"drop"|"undo") => void}} desk
 */
export function listen(field, { model, write, now, over, changed = () => {}, refused = () => {} }) {
  let composing = false;
  let half = 0; // looks at the field since half a character was seen in it

  const note = (kind, more = {}) => { if (!over()) { write({ kind, at: now(), ...more }); } };

  const refuse = (input, length) => {
    note("inputRefused", { input, length });
    if (input !== "script") {
      refused(input);
    }
  };

  const unlogged = () => changeBetween(model.text, sound(field.value), sound(field.value.slice(0, field.selectionStart)).length, now());

  const settle = (change = unlogged()) => {
    if (change && !over()) {
      // Stamped as it is written: what was written since the change was found must not lie behind it.
      write({ ...change, at: now() });
    }
    changed();
  };

  const restore = () => {
    field.value = model.text;
    field.setSelectionRange(model.caret, model.caret);
  };

  // Some input methods end a composition without saying so: when the field loses the keyboard, when the next one begins, when they
  // put text in beside it. What stands in the field then is text.
  const endComposition = (text) => {
    const change = unlogged();
    if (composing) {
      composing = false;
      note("compositionEnded", { text: sound(text ?? change?.text ?? "") });
    }
    settle(change);
  };

  const events = {
    beforeinput(event) {
      const input = refusedTypes.get(event.inputType);
      const history = event.inputType?.startsWith("history");
      if (over() || input || history) {
        event.preventDefault();
        if (input) {
          refuse(input, (event.data ?? event.dataTransfer?.getData("text") ?? "").length);
        } else if (history) {
          refused("undo");
        }
      }
    },
    input(event) {
      if (!event.isTrusted) {
        refuse("script", Math.max(0, field.value.length - model.text.length));
        restore();
      } else if (!event.isComposing && !(composing && event.inputType === "insertCompositionText")) {
        endComposition();
      }
    },
    compositionstart() {
      if (composing) {
        endComposition();
      }
      composing = true;
      note("compositionStarted");
    },
    compositionupdate(event) {
      if (composing) {
        note("compositionUpdated", { text: sound(event.data ?? "") });
        changed();
      }
    },
    compositionend(event) { endComposition(event.data ?? ""); },
    paste(event) {
      event.preventDefault();
      refuse("paste", (event.clipboardData?.getData("text") ?? "").length);
    },
    drop(event) {
      event.preventDefault();
      refuse("drop", (event.dataTransfer?.getData("text") ?? "").length);
    },
    dragover(event) { event.preventDefault(); },
    blur() {
      endComposition();
      note("focusLost");
    },
    focus() { note("focusGained"); },
  };
  Object.entries(events).forEach(([name, act]) => field.addEventListener(name, act));

  return {
    get composing() { return composing; },
    note,
    endComposition: () => endComposition(),
    /** A script can set the value without any event: what the log does not know is taken out again. Called now and then. */
    inspect() {
      if (composing || over() || field.value === model.text) {
        half = 0;
      } else if (sound(field.value) === model.text && half < 2) {
        half++; // the other half of a character may still come
      } else {
        if (sound(field.value) !== model.text) {
          refuse("script", Math.abs(field.value.length - model.text.length));
        }
        half = 0;
        restore();
        changed();
      }
    },
  };
}
