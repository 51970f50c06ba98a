// The tables of topics as grids: one stop of the Tab key each, and the arrows from cell to cell (WAI-ARIA Authoring Practices, "Grid").

const moves = {
  ArrowRight: (row, column) => [row, column + 1],
  ArrowLeft: (row, column) => [row, column - 1],
  ArrowDown: (row, column) => [row + 1, column],
  ArrowUp: (row, column) => [row - 1, column],
  Home: row => [row, 0],
  End: row => [row, -1],
};

function stopOf(cell) {
  return cell.querySelector("a") ?? cell;
}

function moveTo(table, row, column) {
  const cells = table.rows[row]?.cells;
  const cell = column < 0 ? cells?.[cells.length - 1] : cells?.[column];
  if (cell) {
    table.querySelector("[data-stop]").tabIndex = -1;
    table.querySelector("[data-stop]").removeAttribute("data-stop");
    const stop = stopOf(cell);
    stop.tabIndex = 0;
    stop.dataset.stop = "";
    stop.focus();
    // The heading of the row covers what the browser takes for seen.
    const hidden = table.rows[row].cells[0].getBoundingClientRect().right - cell.getBoundingClientRect().left;
    if (hidden > 0 && cell.cellIndex > 0) {
      table.parentElement.scrollLeft -= hidden;
    }
  }
}

function makeGrid(table) {
  table.setAttribute("role", "grid");
  table.parentElement.removeAttribute("tabindex");
  for (const link of table.querySelectorAll("a")) {
    link.tabIndex = -1;
  }
  const first = table.querySelector("tbody a") ?? stopOf(table.rows[0].cells[0]);
  first.tabIndex = 0;
  first.dataset.stop = "";
  table.addEventListener("keydown", event => {
    const cell = event.target.closest("th, td");
    if (cell && moves[event.key] && !event.altKey && !event.ctrlKey && !event.metaKey) {
      const [row, column] = moves[event.key](cell.parentElement.rowIndex, cell.cellIndex);
      if (row >= 0 && (column >= 0 || event.key === "End")) {
        event.preventDefault();
        moveTo(table, row, column);
      }
    }
  });
}
