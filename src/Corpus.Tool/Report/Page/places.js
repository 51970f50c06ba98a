// The texts and redlines stand in noscript elements, which a browser with script takes in as they are and without making elements of them: so a page of a
// thousand texts opens at once. What is opened is made elements of here; without script the browser does it.

// What stands in a text or redline, as elements, whether it was opened or not.
function contentOf(one) {
  const closed = one.querySelector(":scope > noscript");
  if (!closed) {
    return one;
  }
  const template = document.createElement("template");
  template.innerHTML = closed.textContent;
  return template.content;
}

function unfold(one) {
  const closed = one.querySelector(":scope > noscript");
  closed?.replaceWith(contentOf(one));
}

function placeOfAddress() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

// The element that the address names; a place in a text that was not opened is not there before the text is.
function target() {
  const place = placeOfAddress();
  const one = (document.getElementById(place) ?? document.getElementById(place.split(/[/:]/)[0]))?.closest(".one");
  if (one?.querySelector(":scope > noscript")) {
    unfold(one);
    if (one.id !== place) {
      // Goes there again, so that the browser finds it.
      location.replace(location.hash);
    }
  }
  return document.getElementById(place);
}
