using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants.Names;

namespace Corpus.Reading.Meaning.Head.Participants.Phrases;

/// <summary>
/// Tells where the title ends of which an office of the lexicon is found: a title that is longer is another office, whatever
/// office stands inside it. "Prime Minister" is no Minister, "Secretary of Commerce" no Secretary.
/// </summary>
internal sealed class TitleBounds(OpeningText text, HeadLexicon lexicon, OfficeCountry countries)
{
    /// <summary>No title has more words; the bound keeps the reading linear.</summary>
    private const int Most = 12;

    private static readonly WordSet PartsInSmallLetters = WordLists.SetIgnoringCase("roles: parts of titles in small letters");
    private static readonly WordSet Fields = WordLists.Set("roles: fields of ministries");
    private static readonly WordSet Generals = WordLists.Set("roles: behind which General is an office");
    private static readonly WordSet GoesOn = WordLists.Set("function-words: goes on an office");
    private static readonly WordSet And = WordLists.Set("function-words: and");
    private static readonly WordSet JoinsName = WordLists.Set("names: joins the words of a name");

    private static readonly WordSet SentenceWords = WordLists.SetIgnoringCase("function-words: opens a sentence")
        .And(WordLists.Set("names: capital for the sentence only"))
        .And(WordLists.Set("adverbials: opens a sentence with a day or an occasion"));

    /// <summary>The first token of the title whose office begins at a token.</summary>
    public int FirstOf(int index)
    {
        // "at Palazzo Rossi the Minister": what stands before the article is no part of the title.
        int first = index;
        bool isWhole = text.Plain(index) == "the";
        while (!isWhole && first > 0 && first > index - Most && IsPartBefore(first - 1))
        {
            first--;
        }

        return first;
    }

    /// <summary>The token behind the title whose office ends before a token.</summary>
    /// <param name="startsPerson">True for a token at which somebody else is named.</param>
    public int NextOf(int officeNext, Func<int, bool> startsPerson)
    {
        int next = officeNext;
        while (next < officeNext + Most && BehindMore(next, officeNext, startsPerson) is int behind && behind > next)
        {
            next = behind;
        }

        return next;
    }

    /// <summary>The end of a run of words with capitals, joined by small words; the country behind "of" is none of it.</summary>
    public int RunEnd(int first)
    {
        int end = first;
        for (int i = first; i < first + Most && (text.IsCapitalized(i) || IsJoint(i)); i++)
        {
            if (i > first && countries.LeadsIn(i) && countries.InFull(BehindArticle(i + 1), out _) != null)
            {
                break;
            }

            end = text.IsCapitalized(i) ? i + 1 : end;
        }

        return end;
    }

    /// <summary>"Minister for the Armed Forces", but "Palazzo Rossi the Minister": without another joint before it an article begins something new.</summary>
    private bool IsJoint(int index) => JoinsName.Contains(text.Plain(index)) && (text.Plain(index) != "the" || JoinsName.Contains(text.Plain(index - 1)));

    /// <summary>True for a noun with its capital that says what a ministry is of, and names nobody.</summary>
    public bool IsField(int index) => Fields.Contains(text.Word(index));

    /// <summary>
    /// True for a part of a title: "Commerce Secretary", "vice minister"; for no country, place, day, or first word of a
    /// sentence.
    /// </summary>
    private bool IsPartBefore(int index)
    {
        string word = text.Word(index);
        return word.Length > 0
            && !text.IsPossessive(index)
            && (text.IsCapitalized(index) ? IsNameOfOffice(index, word) : PartsInSmallLetters.Contains(word));
    }

    private bool IsNameOfOffice(int index, string word) =>
        char.IsLetter(word[word.Length - 1])
        && !SentenceWords.Contains(text.Plain(index))
        && WeekdayName.Of(text.Plain(index)) == null
        && !Honorific.LeadsName(word)
        && MonthName.OfCapitalized(word) == null
        && !countries.EndsBefore(index + 1)
        && !EndsPlace(index + 1);

    private bool EndsPlace(int next)
    {
        for (int first = next - 1; first >= 0 && first >= next - Most; first--)
        {
            if (lexicon.Places.At(text.Text, text.StartOf(first)) is { } place && text.TokenFrom(place.End, first) == next)
            {
                return true;
            }
        }

        return false;
    }

    private int BehindMore(int index, int officeNext, Func<int, bool> startsPerson)
    {
        // "Minister for Defence" / "Industry", "Secretary" / "General"
        bool isGeneral = index == officeNext && text.Word(index) == "General" && Generals.Contains(text.Plain(index - 1));
        if (IsField(index) || isGeneral)
        {
            return index + 1;
        }

        if (text.IsComma(index))
        {
            return Math.Max(index, BehindMoreFields(index + 1, startsPerson));
        }

        if (!GoesOn.Contains(text.Plain(index)) && !And.Contains(text.Plain(index)))
        {
            return index;
        }

        int named = BehindArticle(index + 1);
        bool isOther = countries.InFull(named, out _) != null || startsPerson(index + 1);
        return text.IsCapitalized(named) && !isOther ? named + 1 : index;
    }

    /// <summary>
    /// Behind "Security and Employment" of "Minister for Home Affairs, Security and Employment Byron Camilleri": what else the ministry is of; -1 where
    /// somebody's name stands there, "Minister for Home Affairs, Inia Seruiratu".
    /// </summary>
    private int BehindMoreFields(int first, Func<int, bool> startsPerson)
    {
        for (int i = first; i < first + Most && text.IsCapitalized(i) && !startsPerson(i);)
        {
            int next = i + 1;
            while (IsField(next))
            {
                next++;
            }

            if (And.Contains(text.Plain(next)))
            {
                int last = BehindArticle(next + 1);
                return text.IsCapitalized(last) && !startsPerson(next + 1) ? last + 1 : -1;
            }

            bool isField = IsField(next - 1) && text.IsComma(next);
            i = isField ? next + 1 : first + Most;
        }

        return -1;
    }

    private int BehindArticle(int index) => text.Plain(index) == "the" ? index + 1 : index;
}
