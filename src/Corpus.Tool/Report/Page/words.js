// Words and phrases as the package defines them, so that the page finds what `corpus find` finds: a word is a run of letters, digits and
// marks; apostrophes, "&" and "+" inside it belong to it, points and commas between digits, and the full stops of initials.

const apostrophe = /['\u2018\u2019\u201B\u02BC]/;
const letter = /^\p{L}$/u;
const digit = /^\p{Nd}$/u;
const mark = /^\p{M}$/u;
const part = /^[\p{L}\p{Nd}\p{M}]$/u;
const small = /\p{Ll}/u;
const surrogate = /[\uD800-\uDFFF]/;

// By character code, because a text has few different ones and the question is asked of each.
function asked(rule) {
  const answers = new Map();
  return (text, at) => {
    const sign = text[at];
    let answer = answers.get(sign);
    if (answer === undefined) {
      answers.set(sign, answer = sign !== undefined && rule(sign));
    }
    return answer;
  };
}

const isApostrophe = asked(sign => apostrophe.test(sign));
const isLetter = asked(sign => letter.test(sign));
const isDigit = asked(sign => digit.test(sign));
const isMark = asked(sign => mark.test(sign));
const isPart = asked(sign => part.test(sign) && !apostrophe.test(sign));
const isSurrogate = asked(sign => surrogate.test(sign));

function isPair(text, at) {
  return text[at] >= "\uD800" && text[at] <= "\uDBFF" && text[at + 1] >= "\uDC00" && text[at + 1] <= "\uDFFF";
}

function isPartBeyond(text, at) {
  return part.test(text.slice(at, at + 2));
}

function beginsWord(text, at) {
  return isPair(text, at)
    ? isPartBeyond(text, at) && !mark.test(text.slice(at, at + 2))
    : (isLetter(text, at) || isDigit(text, at)) && !isApostrophe(text, at);
}

function isInside(text, at) {
  return isPart(text, at) || isApostrophe(text, at) || text[at] === "&" || text[at] === "+";
}

function isInitial(text, at) {
  return isLetter(text, at) && (at === 0 || text[at - 1] === "." || !(isInside(text, at - 1) || isSurrogate(text, at - 1)));
}

function endsInitials(text, stop) {
  return stop >= 3 && text[stop - 2] === "." && isInitial(text, stop - 3);
}

function isStopOfInitial(text, at) {
  const alone = isLetter(text, at + 1) && !isApostrophe(text, at + 1) && !isPart(text, at + 2) && !isSurrogate(text, at + 2);
  return isInitial(text, at - 1) && (alone || (endsInitials(text, at) && isApostrophe(text, at + 1) && beginsWord(text, at + 2)));
}

function joins(text, at) {
  const sign = text[at];
  if (sign === "." || sign === ",") {
    return (isDigit(text, at - 1) && isDigit(text, at + 1)) || (sign === "." && isStopOfInitial(text, at));
  }
  return (sign === "&" || sign === "+" || isApostrophe(text, at)) && beginsWord(text, at + 1);
}

function partLength(text, at) {
  return isPair(text, at) ? (isPartBeyond(text, at) ? 2 : 0) : isPart(text, at) ? 1 : 0;
}

function endOfWord(text, start) {
  let end = start + partLength(text, start);
  for (let more = 1; more > 0; end += more) {
    more = partLength(text, end) || (end < text.length && joins(text, end) ? 1 : 0);
  }
  const closes = text[end] === "." && end - start >= 3 && isInitial(text, end - 1) && endsInitials(text, end);
  return closes ? end + 1 : end;
}

// The words of a text: where each starts and ends, one behind the other.
function wordsOf(text) {
  const words = [];
  for (let at = 0; at < text.length;) {
    if (partLength(text, at) > 0 && !isMark(text, at)) {
      const end = endOfWord(text, at);
      words.push(at, end);
      at = end;
    } else {
      at += isPair(text, at) ? 2 : 1;
    }
  }
  return words;
}

// One letter for those that differ in case only, and one apostrophe; never another length.
function foldSign(sign) {
  if (apostrophe.test(sign)) {
    return "'";
  }
  const capital = sign.toUpperCase().length === 1 ? sign.toUpperCase() : sign;
  const lower = capital.toLowerCase().length === 1 ? capital.toLowerCase() : capital;
  return lower >= "\u0080" && lower.toUpperCase() === capital ? lower : sign;
}

const foldedSigns = new Map();

function fold(text) {
  return text.replace(/[A-Z]+/g, capitals => capitals.toLowerCase()).replace(/[^\x00-\x7F]/g, sign => {
    let folded = foldedSigns.get(sign);
    if (folded === undefined) {
      foldedSigns.set(sign, folded = foldSign(sign));
    }
    return folded;
  });
}

// The words of a phrase; null where it has a "*" that is not at the end of a word, or a word before it.
function phraseOf(text) {
  const cut = wordsOf(text);
  const phrase = [];
  const stars = new Set();
  for (let i = 0; i < cut.length; i += 2) {
    const written = text.slice(cut[i], cut[i + 1]);
    const letters = Array.from(written).filter(sign => /\p{L}/u.test(sign));
    const isPrefix = text[cut[i + 1]] === "*";
    if (isPrefix) {
      stars.add(cut[i + 1]);
      if (text[cut[i + 1] + 1] === "*" || cut[i + 2] === cut[i + 1] + 1) {
        return null;
      }
    }
    phrase.push({
      key: fold(written),
      isPrefix,
      isCapitals: letters.length > 1 && letters.every(sign => /\p{Lu}/u.test(sign)),
    });
  }
  return [...text.matchAll(/\*/g)].some(star => !stars.has(star.index)) ? null : phrase;
}

// What every text with the phrase has: the longest run of ASCII in its words.
function landmarkOf(phrase) {
  return phrase.flatMap(word => word.key.split(/[^\x00-\x7F]|'/)).reduce((longest, run) => run.length > longest.length ? run : longest, "");
}

// One statement, made ready for searching when it is first looked at.
class SearchedText {
  #key;
  #words;

  constructor(statement) {
    this.id = statement.id;
    this.text = statement.querySelector(".x").textContent;
    // Where a sentence begins within it.
    this.breaks = new Set((statement.dataset.breaks ?? "").split(" ").filter(Boolean).map(Number));
  }

  get key() { return this.#key ??= fold(this.text); }

  get words() { return this.#words ??= Int32Array.from(wordsOf(this.text)); }

  makeReady() {
    return this.key.length + this.words.length;
  }

  // The places where a phrase stands; one that begins again inside itself is two.
  *places(phrase, landmark) {
    if (!this.key.includes(landmark)) {
      return;
    }
    for (let first = 0; first + 2 * phrase.length <= this.words.length; first += 2) {
      if (this.#standsAt(phrase, first)) {
        const behind = first + 2 * phrase.length;
        yield { first, behind, start: this.words[first], end: this.words[behind - 1] };
      }
    }
  }

  #standsAt(phrase, first) {
    for (let i = 0; i < phrase.length; i++) {
      const start = this.words[first + 2 * i];
      const end = this.words[first + 2 * i + 1];
      if (!this.#fits(phrase[i], start, end) || (i > 0 && this.breaks.has(start))) {
        return false;
      }
    }
    return true;
  }

  #fits(word, start, end) {
    const length = word.key.length;
    return (end - start === length || (word.isPrefix && end - start > length))
      && this.key.startsWith(word.key, start)
      && !(word.isCapitals && small.test(this.text.slice(start, start + length)));
  }
}
