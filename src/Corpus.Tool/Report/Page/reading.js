// The text that is open: what can be copied of it, and the statements on one topic alone.

function say(words) {
  document.querySelector(".said").textContent = words;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Where a browser does not give a file the clipboard.
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
}

// What is selected of a statement, or all of it, and where it is to be found.
function quotationOf(statement) {
  const text = statement.querySelector(".x");
  const selection = getSelection();
  const isWithin = !selection.isCollapsed && text.contains(selection.anchorNode) && text.contains(selection.focusNode);
  const words = (isWithin ? selection.toString().trim() : "") || text.textContent;
  const { before, behind } = statement.closest(".meeting").dataset;
  return `“${words}” (${before}${statement.dataset.cited}${behind})`;
}

function copyButton(statement) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "copy";
  button.setAttribute("aria-label", `Copy quotation with citation, ${statement.id}`);
  // The press would take the selection away before it is copied.
  button.addEventListener("mousedown", event => event.preventDefault());
  button.addEventListener("click", async () => {
    await copy(quotationOf(statement));
    say("Copied with its citation.");
    button.textContent = "copied";
    setTimeout(() => button.textContent = "copy", 2000);
  });
  return button;
}

// The buttons of a meeting are made when it is opened: those of a thousand would be most of the page.
function giveButtons(meeting) {
  if (meeting.dataset.ready === undefined) {
    meeting.dataset.ready = "";
    for (const statement of meeting.querySelectorAll(".s")) {
      statement.querySelector(".m").append(copyButton(statement));
    }
  }
}

// Shows the statements on the topic alone to which a link leads, until all are asked for.
function showTopic(meeting, entry) {
  meeting.querySelector(".only")?.remove();
  const link = entry?.querySelector("a.t").getAttribute("href");
  let count = 0;
  for (const statement of meeting.querySelectorAll(".s")) {
    const isOn = !link || Array.from(statement.querySelectorAll("a.t")).some(topic => topic.getAttribute("href") === link);
    statement.hidden = !isOn;
    count += isOn ? 1 : 0;
  }
  for (const lead of meeting.querySelectorAll(".lead, .marker")) {
    lead.hidden = Boolean(link) && !lead.parentElement.querySelector(".s:not([hidden])");
  }
  for (const section of meeting.querySelectorAll("section")) {
    section.hidden = Boolean(link) && !section.querySelector(".s:not([hidden])");
  }
  if (link) {
    meeting.querySelector("header").append(onlyBar(meeting, entry, count));
  }
}

function onlyBar(meeting, entry, count) {
  const bar = document.createElement("p");
  bar.className = "only";
  const all = document.createElement("a");
  all.href = `#${encodeURIComponent(meeting.id)}`;
  all.textContent = "Show the whole text";
  const label = entry.querySelector("a.t").textContent;
  const words = `${count} ${count === 1 ? "statement" : "statements"} on ${label}. `;
  bar.append(words, all);
  say(words);
  return bar;
}

function openMeeting(target) {
  const meeting = target?.closest(".meeting");
  if (meeting) {
    giveButtons(meeting);
    showTopic(meeting, target.closest(".topics li"));
  }
}
