#!/usr/bin/env python3
"""The counts and measures of the five texts, worked out apart from the library: what CountingGoldenTests compares with.

Run by hand in this folder, standard library only:  python3 counting.py
Reads counting.input.txt (a statement a line: meeting, tab, text; a test keeps it as the library gives them) and writes
counting.expected.txt (what, tab, value ...). The formulas are those of the papers, written out here once more.
"""
import math
import re
from collections import Counter, defaultdict

WORD = re.compile(
    r"(?<![^\W_])(?:[^\W\d_]\.){2,}(?:['’][^\W_]+)?"
    r"|[^\W_]+(?:(?:['’&+]|(?<=\d)[.,](?=\d))[^\W_]+)*")
SENTENCE_END = re.compile(r"[.?!][\"'”’)\]]*\s")
ABBREVIATIONS = {"mr", "mrs", "ms", "dr", "gen", "lt", "col", "adm", "no", "etc", "st", "mt"}

meetings, texts = [], []
for line in open("counting.input.txt", encoding="utf-8"):
    meeting, text = line.rstrip("\n").split("\t")
    meetings.append(meeting)
    texts.append(text)


def key(word):
    return word.lower().replace("’", "'")


def sentences(text):
    """The words of a statement, a list of (start, end, key) a sentence."""
    result, last = [[]], None
    for match in WORD.finditer(text):
        if last is not None:
            end = SENTENCE_END.search(text[last.end():match.start()] + " ")
            plain = end and match.group()[0].isupper() and key(last.group()) not in ABBREVIATIONS
            if plain and len(last.group()) > 1 and text[last.end():match.start()].strip() != "":
                result.append([])
        result[-1].append((match.start(), match.end(), key(match.group())))
        last = match
    return result


cut = [sentences(text) for text in texts]
flat = [[word for sentence in statement for word in sentence] for statement in cut]
order = list(dict.fromkeys(meetings))
out = []


def put(*values):
    out.append("\t".join(repr(v) if isinstance(v, float) else str(v) for v in values))


def fits(pattern, word):
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def find(phrase, statement):
    """(index of the first word, number of words) in the flat list of words."""
    parts, found, offset = phrase.split(), [], 0
    for sentence in statement:
        for i in range(len(sentence) - len(parts) + 1):
            if all(fits(p, sentence[i + k][2]) for k, p in enumerate(parts)):
                found.append((offset + i, len(parts)))
        offset += len(sentence)
    return found


def counts(chosen, n):
    counter, where = Counter(), defaultdict(set)
    for s in chosen:
        for sentence in cut[s]:
            words = [w[2] for w in sentence]
            for i in range(len(words) - n + 1):
                gram = " ".join(words[i:i + n])
                counter[gram] += 1
                where[gram].add(meetings[s])
    return counter, where


everything = range(len(texts))
for n in (1, 2, 4):
    counter, where = counts(everything, n)
    total = sum(counter.values())
    put("total", n, total, len(counter))
    for gram, count in sorted((g, c) for g, c in counter.items() if c >= n // 2):
        put("frequency", gram, count, count / total * 1_000_000, len(where[gram]))


def xlogx(o, e):
    return o * math.log(o / e) if o > 0 else 0.0


def g2(a, b, n1, n2):
    n, share = n1 + n2, (a + b) / (n1 + n2)
    if share in (0, 1):
        return 0.0
    value = 2 * (xlogx(a, n1 * share) + xlogx(b, n2 * share) + xlogx(n1 - a, n1 * (1 - share)) + xlogx(n2 - b, n2 * (1 - share)))
    return math.copysign(max(value, 0.0), a / n1 - b / n2)


def yates(a, b, n1, n2):
    cells = [(a, n1, a + b), (b, n2, a + b), (n1 - a, n1, n1 + n2 - a - b), (n2 - b, n2, n1 + n2 - a - b)]
    value = sum(max(0.0, abs(o - row * column / (n1 + n2)) - 0.5) ** 2 / (row * column / (n1 + n2)) for o, row, column in cells)
    return math.copysign(value, a / n1 - b / n2)


def keyness(mine, reference):
    one, _ = counts(mine, 1)
    two, _ = counts(reference, 1)
    n1, n2 = sum(one.values()), sum(two.values())
    for word in sorted(set(one) | set(two)):
        a, b = one[word], two[word]
        value = g2(a, b, n1, n2)
        ratio = math.log2(((a or 0.5) / n1) / ((b or 0.5) / n2))
        put("keyness", word, a, b, value, yates(a, b, n1, n2), ratio, math.erfc(math.sqrt(abs(value) / 2)))


keyness([s for s in everything if meetings[s] == order[-1]], [s for s in everything if meetings[s] != order[-1]])

for phrase, span in (("alliance", 3), ("deter*", 5), ("security environment", 5), ("the", 2)):
    nodes, near, together, word_counts = 0, 0, Counter(), Counter()
    for s in everything:
        words = [w[2] for w in flat[s]]
        word_counts.update(words)
        places = set()
        for first, length in find(phrase, cut[s]):
            nodes += 1
            places.update(range(max(0, first - span), first))
            places.update(range(first + length, min(len(words), first + length + span)))
        near += len(places)
        together.update(words[p] for p in places)
    n = sum(word_counts.values())
    for word in sorted(together):
        o, c = together[word], word_counts[word]
        e = nodes * c * 2 * span / n
        put("collocate", phrase, span, word, c, o, e, g2(o, c - o, near, n - near),
            math.log2(o / e), (o - e) / math.sqrt(o), 14 + math.log2(2 * o / (nodes + c)))

for phrase in ("deter*", "okinawa", "ministers", "security environment", "taiwan strait"):
    sizes, hits, positions, offset = Counter(), Counter(), [], 0
    for s in everything:
        found = find(phrase, cut[s])
        sizes[meetings[s]] += len(flat[s])
        hits[meetings[s]] += len(found)
        positions += [offset + first for first, _ in found]
        offset += len(flat[s])
    total, count = sum(sizes.values()), sum(hits.values())
    rates = [hits[m] / sizes[m] for m in order]
    mean = sum(rates) / len(rates)
    deviation = math.sqrt(sum((r - mean) ** 2 for r in rates) / len(rates))
    juilland = 1 - deviation / mean / math.sqrt(len(rates) - 1)
    dp = sum(abs(sizes[m] / total - hits[m] / count) for m in order) / 2
    put("dispersion", phrase, count, juilland, dp, dp / (1 - min(sizes.values()) / total))
    put("positions", phrase, " ".join(map(str, positions)))
    put("parts", phrase, " ".join(f"{m}:{sizes[m]}:{hits[m]}" for m in order))

for phrase in ("deter* and respond", "indo pacific", "u.s.", "japan's"):
    lines = [f"{s}:{flat[s][first][0]}:{flat[s][first + length - 1][1] - flat[s][first][0]}"
             for s in everything for first, length in find(phrase, cut[s])]
    put("concordance", phrase, " ".join(lines))

vectors = {}
for m in order:
    vectors[m], _ = counts([s for s in everything if meetings[s] == m], 1)
documents = Counter(word for m in order for word in vectors[m])
weights = {m: {w: c * (math.log((1 + len(order)) / (1 + documents[w])) + 1) for w, c in vectors[m].items()} for m in order}
for one in order:
    for two in order:
        dot = sum(value * weights[two].get(word, 0.0) for word, value in weights[one].items())
        norms = [math.sqrt(sum(v * v for v in weights[m].values())) for m in (one, two)]
        put("similarity", one, two, dot / norms[0] / norms[1])

with open("counting.expected.txt", "w", encoding="utf-8", newline="\n") as file:
    file.write("\n".join(out) + "\n")
