// Arrow keys inside the map; one cell at a time can be reached with Tab.

/** @param {HTMLElement} map */
export function moveByArrows(map) {
  const cells = () => /** @type {HTMLElement[]} */ ([...map.querySelectorAll("[data-cell]")]);

  const refresh = () => {
    const all = cells();
    const reached = all.filter((cell) => cell.tabIndex === 0);
    for (const cell of all) {
      if (!reached.includes(cell) || cell !== reached[0]) { cell.tabIndex = -1; }
    }
    if (reached.length === 0 && all.length > 0) { all[0].tabIndex = 0; }
  };

  const start = () => {
    for (const cell of cells()) { cell.tabIndex = -1; }
    refresh();
  };

  const go = (cell) => {
    for (const other of map.querySelectorAll('[data-cell][tabindex="0"]')) { other.setAttribute("tabindex", "-1"); }
    cell.tabIndex = 0;
    cell.focus();
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  // Not every student has every requirement: the next cell that there is, in the same direction.
  const onKey = (pressed) => {
    const here = /** @type {HTMLElement} */ (pressed.target).closest?.("[data-cell]")?.closest("td, th");
    const [down, across] = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[pressed.key] ?? [0, 0];
    if (!here || (down === 0 && across === 0) || pressed.altKey || pressed.ctrlKey || pressed.metaKey) { return; }
    pressed.preventDefault();
    const rows = [...map.querySelectorAll("tr.columns, tbody tr")];
    const column = (cell) => [...cell.parentElement.children].filter((other) => !other.matches(".student, .corner")).indexOf(cell);
    const at = (row, place) => [...(rows[row]?.children ?? [])].filter((other) => !other.matches(".student, .corner"))[place];
    let [row, place] = [rows.indexOf(here.parentElement) + down, column(here) + across];
    for (let cell = at(row, place); cell; [row, place] = [row + down, place + across], cell = at(row, place)) {
      const goal = cell.querySelector("[data-cell]");
      if (goal) { go(goal); return; }
    }
  };

  map.addEventListener("keydown", onKey);
  start();
  return { refresh: start, stop: () => map.removeEventListener("keydown", onKey) };
}
