using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>The countries that a document's title names, by code and in its order, and what it says of them.</summary>
internal sealed class TitleCountries
{
    private const int MostWordsOfVenue = 4;

    private static readonly WordSet LeadsInOtherSide = WordLists.Set("function-words: leads in the other side");
    private static readonly WordSet Meeting = WordLists.Set("verb-forms: verbs that a participant follows");
    private static readonly WordSet Joints = WordLists.Set("function-words: joins noun phrases");
    private static readonly WordSet Colleagues = WordLists.SetIgnoringCase("honorifics: counterparts");
    private static readonly WordSet Whose = WordLists.Set("function-words: whose");

    private readonly string _title;

    public TitleCountries(LocatedText? title, HeadLexicon lexicon)
    {
        _title = title?.Text ?? "";
        TopicOfTitle topics = new(_title);
        NamedMatch<CountryDefinition>[] named = [.. lexicon.Countries.In(_title)];
        All = Codes(named);
        Parties = Codes(named.Where((match, i) => !IsVenue(match.Start, match.End) && !topics.IsAt(match.Start, match.End, IsPaired(named, i))));
        Counterparts = Codes(OtherSide(named));
        Joined = [.. named
            .Where((_, i) => IsPaired(named, i))
            .Select(match => new CountryOfTitle(match.Things[0].Code, _title.Substring(match.Start, match.Length)))];
    }

    public EquatableArray<string> All { get; }

    /// <summary>Those that took part: where they met, in "Bilateral meetings in Brunei: Japan-New Zealand", is no party to it.</summary>
    public EquatableArray<string> Parties { get; }

    /// <summary>Those that are the other side: of "Meeting with the Thai Minister", "Visit to Australia", "Minister meets Thai counterpart".</summary>
    public EquatableArray<string> Counterparts { get; }

    /// <summary>Those that a sign joins, "Australia-Japan-Philippines": somebody of each took part.</summary>
    public IReadOnlyList<CountryOfTitle> Joined { get; }

    private bool IsPaired(NamedMatch<CountryDefinition>[] named, int index) => IsJoined(named, index) || (index > 0 && IsJoined(named, index - 1));

    /// <summary>True where a sign and nothing else stands between a country and the next.</summary>
    private bool IsJoined(NamedMatch<CountryDefinition>[] named, int index) =>
        index + 1 < named.Length
        && named[index + 1].Start == named[index].End + 1
        && _title[named[index].End] is '-' or '\u2010' or '\u2011' or '\u2013' or '/';

    /// <summary>The other side, and those who stand behind it in a list: "meets with US, Japan and Australia counterparts".</summary>
    private IEnumerable<NamedMatch<CountryDefinition>> OtherSide(NamedMatch<CountryDefinition>[] named)
    {
        bool isOther = false;
        for (int i = 0; i < named.Length; i++)
        {
            isOther = IsOtherSide(named[i].Start, named[i].End) || (isOther && IsListed(named[i - 1].End, named[i].Start));
            if (isOther)
            {
                yield return named[i];
            }
        }
    }

    private bool IsListed(int end, int start) => start > end && _title.Substring(end, start - end).Trim(' ', ',') is var between && (between.Length == 0 || Joints.Contains(between));

    private bool IsOtherSide(int start, int end)
    {
        string before = WordBefore(start);
        return LeadsInOtherSide.Contains(before) || Meeting.Contains(before) || Colleagues.Contains(Word.Read(_title, end, _title.Length).Core);
    }

    /// <summary>
    /// True for where they met: "in Brunei", "in Vientiane, Lao PDR", but not "in Tokyo, Japan-Australia Meeting".
    /// </summary>
    private bool IsVenue(int start, int end)
    {
        Word before = Word.ReadBack(_title, 0, start);
        bool isApposed = !before.IsNone && _title[before.End - 1] == ',';
        for (int count = 0; count < MostWordsOfVenue && isApposed && before.IsCapitalized; count++)
        {
            before = Word.ReadBack(_title, 0, before.Start);
        }

        bool isJoined = end < _title.Length && _title[end] is '-' or '–';
        return !isJoined && string.Equals(before.Core, "in", StringComparison.OrdinalIgnoreCase);
    }

    private string WordBefore(int index)
    {
        Word before = Word.ReadBack(_title, 0, index);
        before = before.Core == "the" || Whose.Contains(before.Core) ? Word.ReadBack(_title, 0, before.Start) : before;
        return before.Core.ToLowerInvariant();
    }

    private static EquatableArray<string> Codes(IEnumerable<NamedMatch<CountryDefinition>> matches) =>
        matches.Select(static match => match.Things[0].Code).Distinct(StringComparer.Ordinal).ToEquatableArray();

    /// <summary>A country as the title calls it: "U.S.".</summary>
    internal readonly record struct CountryOfTitle(string Code, string Name);
}
