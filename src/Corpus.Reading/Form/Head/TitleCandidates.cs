using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Head;

/// <summary>The lines of a head that are nothing else and so can be its title, and which of them is.</summary>
internal sealed class TitleCandidates(DocumentLines document, Grammar grammar)
{
    /// <summary>A head has a handful of lines; in a text without any sentence every line could be a title.</summary>
    private const int Most = 8;

    private readonly string _content = document.Content;
    private readonly List<TitleCandidate> _candidates = [];

    public IReadOnlyList<TitleCandidate> All => _candidates;

    public bool IsFull => _candidates.Count >= Most;

    /// <summary>Adds a line, as a candidate of its own or as the rest of the one before it.</summary>
    /// <param name="lastKnown">The last line that is something else of the head: no title goes on behind it.</param>
    public void Add(int index, Fragment place, int lastKnown)
    {
        if (_candidates.LastOrDefault() is { } before && lastKnown <= before.LastLine && Continues(before, index, place))
        {
            before.Fragments.Add(place);
            before.LastLine = index;
            return;
        }

        _candidates.Add(new TitleCandidate(index, [place]));
    }

    /// <summary>
    /// The first with a word that titles are made of, else the first with a verb ("Defense Chiefs Agree to Train"), else the first of several
    /// words, else the first; null where there is none.
    /// </summary>
    public TitleCandidate? Find()
    {
        TitleCandidate? saysSomething = null;
        TitleCandidate? longEnough = null;
        foreach (TitleCandidate candidate in _candidates)
        {
            Fragment first = candidate.Fragments[0];
            Fragment last = candidate.Fragments[candidate.Fragments.Count - 1];
            if (TitleForm.HasTitleWord(_content, first.Start, last.End) && !IsKindOfText(candidate))
            {
                return candidate;
            }

            saysSomething ??= HasVerb(candidate) ? candidate : null;
            longEnough ??= !IsKindOfText(candidate) && Word.Read(_content, first.Start, first.End).End < first.End ? candidate : null;
        }

        return saysSomething ?? longEnough ?? (_candidates.Count > 0 ? _candidates[0] : null);
    }

    /// <summary>In small letters or with the capitals of a headline: "agree", "Agree".</summary>
    private bool HasVerb(TitleCandidate candidate) => candidate.Fragments.Exists(line =>
    {
        string words = _content.Substring(line.Start, line.Length).ToLowerInvariant();
        return grammar.Verbs.IsInHeadline(words);
    });

    /// <summary>A title wraps onto a second line, with a blank line between only where nothing else can be meant.</summary>
    private bool Continues(TitleCandidate candidate, int index, Fragment place)
    {
        Fragment last = candidate.Fragments[candidate.Fragments.Count - 1];
        if (candidate.Fragments.Count >= TitleForm.MostLines)
        {
            return false;
        }

        char first = _content[place.Start];
        if (char.IsLower(first) || first is '(' or '（' || Connector.IsLast(_content, last.Start, last.End))
        {
            return true;
        }

        // "Both sides agree to …" says more than the headline above it.
        if (grammar.Subjects.IsMinistersWithVerb(_content, place.Start, place.End))
        {
            return false;
        }

        // "(Summary)" closes a title.
        bool isClosed = _content[last.End - 1] is ')' or '）';
        return index == candidate.LastLine + 1 && !isClosed && !document.IsMeantBreakBefore(index);
    }

    /// <summary>"Readout" above or below the title says what kind of text it is, "Minister of Defence | Communiqué" whose as well.</summary>
    private bool IsKindOfText(TitleCandidate candidate)
    {
        Fragment line = candidate.Fragments[0];
        int bar = _content.LastIndexOf('|', line.End - 1, line.Length);
        int start = bar < 0 ? line.Start : Blank.Skip(_content, bar + 1, line.End);
        Word word = Word.Read(_content, start, line.End);
        return candidate.Fragments.Count == 1 && word.End == line.End && TitleForm.IsTitleWord(word.Core) && !TitleForm.HasTitleWord(_content, line.Start, Math.Max(line.Start, bar));
    }
}

/// <summary>One line, or several that belong together, that can be the title.</summary>
/// <param name="FirstLine">The index of its first line.</param>
internal sealed record TitleCandidate(int FirstLine, List<Fragment> Fragments)
{
    public int LastLine { get; set; } = FirstLine;
}
