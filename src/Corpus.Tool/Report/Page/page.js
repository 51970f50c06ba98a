// What happens when another view or place is opened. The views themselves are shown and hidden by the style.

const concordance = new Concordance();

function opened() {
  const place = target();
  const view = place?.closest(".view") ?? document.querySelector(".view");
  for (const link of document.querySelectorAll(".masthead nav a")) {
    if (link.hash === `#${view.id}`) {
      link.setAttribute("aria-current", "page");
    } else {
      link.removeAttribute("aria-current");
    }
  }
  openMeeting(place);
}

document.querySelector(".skip").addEventListener("click", event => {
  // The address keeps the view that is open.
  event.preventDefault();
  document.getElementById("main").focus();
});

document.addEventListener("click", event => {
  const phrase = event.target.closest("a[data-phrase]")?.dataset.phrase;
  if (phrase !== undefined) {
    setTimeout(() => concordance.open(phrase));
  }
});

document.addEventListener("keydown", event => {
  // Out of one topic to the whole text, out of a text to the list of them.
  const place = event.key === "Escape" && !event.defaultPrevented ? target() : null;
  const one = place?.closest(".one");
  if (one) {
    location.hash = place.matches(".topics li") ? encodeURIComponent(one.id) : one.querySelector(".back a").hash;
  }
});

for (const table of document.querySelectorAll("table.heat")) {
  makeGrid(table);
}
addEventListener("beforeprint", () => {
  // The list of texts is printed with all of them.
  target()?.closest(".view")?.querySelectorAll(".one").forEach(unfold);
});
addEventListener("hashchange", opened);
opened();
(window.requestIdleCallback ?? setTimeout)(() => concordance.prepare());
