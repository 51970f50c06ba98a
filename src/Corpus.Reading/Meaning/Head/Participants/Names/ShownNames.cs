using Corpus.Reading.English;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.Participants.Names;

/// <summary>
/// The names by which the text itself calls its ministers: "Minister Kihara" shows which word of "Kihara Minoru" is the
/// family name, whatever order the text follows.
/// </summary>
internal sealed class ShownNames
{
    private static readonly WordSet Titles = WordLists.Set("honorifics: called by").And(WordLists.Set("honorifics: forms of address"));

    private static readonly WordSet WordsOfOffice = WordLists.Set("honorifics: inside a title")
        .And(WordLists.Set("function-words: joins the words of a title"));

    private static readonly WordSet Adverbs = WordLists.Set("adverbials: adverbs between subject and verb");

    /// <summary>No family name has more words.</summary>
    private const int MostWordsOfRun = 4;

    private readonly HashSet<string> _names;

    /// <summary>Names of several words: "García Robles", "van der Loon".</summary>
    private readonly HashSet<string> _runs;

    /// <summary>Words that stand alone before a verb of saying, which can be names; looked for when they are first asked for, which is seldom.</summary>
    private readonly Lazy<HashSet<string>> _alone;

    private ShownNames(IEnumerable<string> names, IEnumerable<string> runs, Lazy<HashSet<string>> alone)
    {
        _alone = alone;
        _names = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);
        _runs = new HashSet<string>(runs, StringComparer.OrdinalIgnoreCase);
    }

    public static ShownNames In(ParsedDocument form, HeadLexicon lexicon)
    {
        ShownNames shown = new([], [], new Lazy<HashSet<string>>(() => Alone(form, lexicon)));
        shown.Read(form.Title?.Text);
        foreach (LocatedText sentence in form.OpeningRest)
        {
            shown.Read(sentence.Text);
        }

        foreach (ParsedSection section in form.Sections)
        {
            foreach (ParsedBlock block in section.Blocks)
            {
                shown.Read(block.Text);
                foreach (ParsedSentence sentence in block.Sentences)
                {
                    // "Benavides Loera agreed": two family names begin a sentence without a title.
                    shown.AddRun(sentence.Text.Text, Word.Read(sentence.Text.Text, 0, sentence.Text.Text.Length));
                }
            }
        }

        return shown;
    }

    /// <summary>These and some that are known to be family names.</summary>
    public ShownNames And(IEnumerable<string> names) => new(_names.Concat(names), _runs, _alone);

    /// <summary>True where a minister is called by this word alone.</summary>
    public bool Contains(string word) => _names.Contains(word);

    /// <summary>
    /// The words of a name by which the text calls the person, where they are several: "García Robles" of "Elena García
    /// Robles". With the first word it would be the whole name again, with a word left out at the end.
    /// </summary>
    public (int First, int Next)? RunIn(IReadOnlyList<string> words)
    {
        for (int length = Math.Min(MostWordsOfRun, words.Count - 1); length > 1; length--)
        {
            int first = words.Count - length;
            if (_runs.Contains(string.Join(" ", words.Skip(first))))
            {
                return (first, words.Count);
            }
        }

        return null;
    }

    /// <summary>
    /// What tells of a name how the text calls its bearer: where it gives none of the words a title, the one that stands alone, "Olmedo highlighted"
    /// of "Carmen Olmedo Rivas". "Halim" alone of "Halim bin Osman" is no family name.
    /// </summary>
    public ShownNames For(IReadOnlyList<string> words) =>
        words.Count < 2 || words.Any(_names.Contains) || words.Any(NameParticle.LeadsFather) || words.Count(_alone.Value.Contains) != 1
            ? this
            : And(words.Where(_alone.Value.Contains));

    /// <summary>
    /// The words of the body with a capital that have none beside them, before a verb of saying. "Israel thanked them" does not call Israel Katz so, and
    /// "the frigate Olmedo in the port" nobody.
    /// </summary>
    private static HashSet<string> Alone(ParsedDocument form, HeadLexicon lexicon)
    {
        HashSet<string> alone = new(StringComparer.Ordinal);
        foreach (ParsedSentence sentence in form.BodySentences)
        {
            AddAlone(alone, sentence.Text.Text, lexicon);
        }

        return alone;
    }

    private static void AddAlone(HashSet<string> alone, string text, HeadLexicon lexicon)
    {
        bool isBehindCapital = false;
        for (Word word = Word.Read(text, 0, text.Length); !word.IsNone;)
        {
            Word next = Word.Read(text, word.End, text.Length);
            bool isAlone = word.IsCapitalized && !isBehindCapital && word.Core.Length > 2 && char.IsLetter(text[word.End - 1]);
            if (isAlone && Says(text, next, lexicon) && !lexicon.IsCountryOrPlace(word.Core))
            {
                alone.Add(word.Core);
            }

            isBehindCapital = word.IsCapitalized && char.IsLetter(text[word.End - 1]);
            word = next;
        }
    }

    private static bool Says(string text, Word word, HeadLexicon lexicon)
    {
        Word verb = Adverbs.Contains(word.Core) ? Word.Read(text, word.End, text.Length) : word;
        return verb.IsLowerCase && lexicon.IsVerb(verb.Core);
    }

    private void Read(string? text)
    {
        if (text is null)
        {
            return;
        }

        for (Word word = Word.Read(text, 0, text.Length); !word.IsNone; word = Word.Read(text, word.End, text.Length))
        {
            if (word.IsCapitalized && Titles.Contains(word.Core))
            {
                AddBehind(text, word);
            }
            else if (word.IsCapitalized && ForceRank.InFull(word.Core.ToLowerInvariant()) != null)
            {
                // A rank tells of no word that it is the family name, but which words of a name are.
                AddRun(text, Word.Read(text, word.End, text.Length));
            }
        }
    }

    private void AddBehind(string text, Word title)
    {
        Word name = Word.Read(text, title.End, text.Length);
        while (WordsOfOffice.Contains(name.Core))
        {
            name = Word.Read(text, name.End, text.Length);
        }

        AddRun(text, name);
        Word next = Word.Read(text, name.End, text.Length);
        bool isWhole = !(next.IsCapitalized || NameParticle.JoinsFamilyNames(next.Core)) || !char.IsLetter(text[name.End - 1]);
        string core = WithoutGenitive(name.Core);
        if (isWhole && name.IsCapitalized && core.Length > 1)
        {
            _names.Add(core);
        }
    }

    private void AddRun(string text, Word first)
    {
        List<string> run = [];
        for (Word word = first; run.Count < MostWordsOfRun && (word.IsCapitalized || NameParticle.IsSmall(word.Core) || NameParticle.JoinsFamilyNames(word.Core) || NameParticle.Leads(word.Core)); word = Word.Read(text, word.End, text.Length))
        {
            string core = WithoutGenitive(word.Core);
            run.Add(core);
            if (run.Count > 1 && word.IsCapitalized)
            {
                _runs.Add(string.Join(" ", run));
            }

            if (core.Length < word.Core.Length || !char.IsLetter(text[word.End - 1]))
            {
                break;
            }
        }
    }

    private static string WithoutGenitive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal)
            ? word.Substring(0, word.Length - 2)
            : word;
}
