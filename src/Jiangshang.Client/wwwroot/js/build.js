// Which build the server runs. A page left open over an upgrade has the old program and would talk to the new server: it says so and
// offers to load anew. What was done is kept: journals and drafts lie on the server and on this computer.

let first = /** @type {string|null} */ (null);

/** @param {string|null} mark what the server's answer is marked with @returns {boolean} whether the server has another build by now */
export function heard(mark) {
  if (!mark) {
    return false;
  }
  first ??= mark;
  if (mark === first) {
    return false;
  }
  show();
  return true;
}

function show() {
  const bar = document.getElementById("upgraded");
  if (bar?.hidden) {
    bar.hidden = false;
    bar.querySelector("button")?.addEventListener("click", () => location.reload());
  }
}
