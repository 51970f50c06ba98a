// The concordance: every place where a phrase stands, looked for in slices, so that a key press never waits for the one before it.

const page = 30;
const sliceMilliseconds = 6;
const context = 110;

class Concordance {
  #view = document.getElementById("concordance");
  #input = document.getElementById("phrase");
  #order = document.getElementById("order");
  #found = this.#view.querySelector(".found");
  #list = this.#view.querySelector(".kwic");
  #more = this.#view.querySelector(".more");
  #meetings = Array.from(document.querySelectorAll(".meeting"));
  #texts = [];
  #lines = [];
  #turn = 0;

  constructor() {
    const form = this.#view.querySelector("form");
    form.hidden = false;
    form.addEventListener("submit", event => event.preventDefault());
    this.#input.addEventListener("input", () => this.#search());
    this.#input.addEventListener("keydown", event => {
      if (event.key === "Escape" && this.#input.value !== "") {
        event.preventDefault();
        this.open("");
      }
    });
    this.#order.addEventListener("change", () => this.#search());
    this.#more.addEventListener("click", () => this.#showMore());
  }

  // Looks for a phrase that somebody asked for elsewhere in the page.
  open(phrase) {
    this.#input.value = phrase;
    this.#input.focus();
    this.#search();
  }

  // Makes the texts ready while nobody waits; a search goes on with what is ready.
  async prepare() {
    const turn = this.#turn;
    for (let i = 0, until = 0; i < this.#meetings.length && turn === this.#turn; i++) {
      if (performance.now() > until) {
        await this.#pause();
        until = performance.now() + sliceMilliseconds;
      }
      this.#textsOf(i).forEach(text => text.makeReady());
    }
  }

  #textsOf(meeting) {
    return this.#texts[meeting] ??= Array.from(contentOf(this.#meetings[meeting]).querySelectorAll(".s"), statement => new SearchedText(statement));
  }

  // A new turn of the event loop, behind the keys that were pressed meanwhile.
  #pause() {
    return new Promise(resolve => setTimeout(resolve));
  }

  async #search() {
    const turn = ++this.#turn;
    const phrase = phraseOf(this.#input.value);
    this.#lines = [];
    if (!phrase || phrase.length === 0) {
      this.#show(0);
      this.#found.textContent = phrase ? "" : "A * stands only at the end of a word.";
      return;
    }

    if (await this.#collect(phrase, turn)) {
      this.#sort();
      this.#show(page);
      this.#tell(phrase);
    }
  }

  // All lines of a phrase; false where another search began meanwhile.
  async #collect(phrase, turn) {
    const landmark = landmarkOf(phrase);
    let until = performance.now() + sliceMilliseconds;
    let isFirst = true;
    for (let meeting = 0; meeting < this.#meetings.length; meeting++) {
      if (performance.now() > until) {
        if (isFirst) {
          this.#show(this.#order.value === "" ? page : 0);
          // What is shown so far is shown anew when all is found.
          this.#more.hidden = true;
          this.#found.textContent = "Looking …";
        }
        isFirst &&= this.#order.value === "" && this.#lines.length < page;
        await this.#pause();
        if (turn !== this.#turn) {
          return false;
        }
        until = performance.now() + sliceMilliseconds;
      }
      for (const text of this.#textsOf(meeting)) {
        for (const place of text.places(phrase, landmark)) {
          this.#lines.push({ text, ...place });
        }
      }
    }
    return true;
  }

  #sort() {
    const side = this.#order.value;
    if (side === "") {
      return;
    }
    for (const line of this.#lines) {
      line.neighbour = this.#neighbour(line, side);
    }
    this.#lines.sort((one, other) => one.neighbour < other.neighbour ? -1 : one.neighbour > other.neighbour ? 1 : 0);
  }

  #neighbour({ text, first, behind }, side) {
    const at = side === "left" ? first - 2 : behind;
    return at >= 0 && at < text.words.length ? text.key.slice(text.words[at], text.words[at + 1]) : "";
  }

  #tell(phrase) {
    const count = this.#lines.length;
    const texts = new Set(this.#lines.map(line => line.text.id.split("/")[0])).size;
    this.#found.textContent = count > 0
      ? `${count.toLocaleString("en")} ${count === 1 ? "line" : "lines"} in ${texts.toLocaleString("en")} ${texts === 1 ? "text" : "texts"}`
      : "This stands nowhere. ";
    if (count === 0 && !phrase.at(-1).isPrefix) {
      const wider = document.createElement("button");
      wider.type = "button";
      wider.textContent = `Look for ${this.#input.value.trimEnd()}*`;
      wider.addEventListener("click", () => this.open(`${this.#input.value.trimEnd()}*`));
      this.#found.append(wider);
    }
  }

  #show(count) {
    this.#list.replaceChildren(...this.#lines.slice(0, count).map(line => this.#row(line)));
    this.#more.hidden = this.#lines.length <= count;
  }

  #showMore() {
    const shown = this.#list.children.length;
    this.#list.append(...this.#lines.slice(shown, shown + page).map(line => this.#row(line)));
    this.#more.hidden = this.#lines.length <= this.#list.children.length;
    this.#list.children[shown]?.querySelector("a").focus();
  }

  #row({ text, start, end }) {
    const row = document.createElement("li");
    const where = document.createElement("a");
    where.href = `#${encodeURIComponent(text.id)}`;
    where.textContent = text.id;
    const left = this.#piece("span", "left");
    const behind = this.#piece("span", "behind");
    left.append(this.#piece("bdi", "", text.text.slice(Math.max(0, start - context), start)));
    behind.append(this.#piece("mark", "", text.text.slice(start, end)), this.#piece("bdi", "", text.text.slice(end, end + context)));
    row.append(where, left, behind);
    return row;
  }

  #piece(name, kind, text = "") {
    return Object.assign(document.createElement(name), { className: kind, textContent: text });
  }
}
