using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>Where in a sentence a main clause can begin.</summary>
internal static class ClauseStart
{
    /// <summary>How much may be inserted behind a conjunction; the bounds keep the reading linear.</summary>
    private const int MostInserted = 30;

    private const int MostInsertedCommas = 3;

    /// <summary>"on the protection of undersea cables" is six.</summary>
    private const int MostWordsOfTopic = 9;

    /// <summary>"whose latest plan" is three.</summary>
    private const int MostWordsOfOwned = 4;

    /// <summary>Words that what follows belongs to.</summary>
    private const WordClass LeadsOn = WordClass.Preposition | WordClass.Subordinator | WordClass.Determiner | WordClass.Conjunction;

    /// <summary>
    /// A subject stands at the beginning, behind a comma, or behind a short adverbial without one ("At the meeting the
    /// Ministers confirmed"); behind a preposition or "that" it is no subject of the main clause.
    /// </summary>
    public static bool CanBeAt(Sentence sentence, int index, out bool isAtBoundary)
    {
        // "Had the Ministers agreed, the base would have closed": a condition, and no clause of its own.
        bool isInverted = index == 1 && FunctionWords.IsAny(sentence.Lower(0), WordClass.Have | WordClass.Be | WordClass.Modal);
        if (isInverted)
        {
            isAtBoundary = false;
            return false;
        }

        string before = sentence.Lower(index - 1);

        // "Minister Lund but not Minister Hale agreed", "Not even Minister Hale agreed": he did not.
        if ((before == "not" && sentence.IsCapitalized(index)) || (before is "even" or "yet" && sentence.Is(index - 2, "not")))
        {
            isAtBoundary = false;
            return false;
        }

        isAtBoundary = before is "" or "," or ";" or ":" or "\u2014" or "-" or "while" || IsBehindQuotation(sentence, index);
        return isAtBoundary
            || !(IsBehindRelative(sentence, index) || FunctionWords.IsAny(before, LeadsOn) || IsObject(sentence, index) || (sentence.IsCapitalized(index - 1) && index > 1 && Adverbials.Skip(sentence, 0) != index));
    }

    /// <summary>"The engineers, whose plan Minister Lund had rejected, left": he is the subject of what is said of them.</summary>
    private static bool IsBehindRelative(Sentence sentence, int index)
    {
        int at = index - 1;
        while (at > index - MostWordsOfOwned && sentence.IsWord(at) && !FunctionWords.IsAny(sentence.Lower(at), WordClass.Relative))
        {
            at--;
        }

        return at > 0 && at > index - MostWordsOfOwned && FunctionWords.IsAny(sentence.Lower(at), WordClass.Relative);
    }

    /// <summary>"“We are safer together,” the Ministers wrote": a quotation with its comma inside.</summary>
    private static bool IsBehindQuotation(Sentence sentence, int index) =>
        index > 1 && sentence.Quotations.CloseOfFirst == index - 1 && sentence.Lower(index - 2) is "," or "!" or "?" or ".";

    /// <summary>"after meeting Minister Lund": the object of a participle, but not "During the meeting Minister Lund".</summary>
    private static bool IsObject(Sentence sentence, int index) =>
        index > 1
        && sentence.Lower(index - 1).EndsWith("ing", StringComparison.Ordinal)
        && !FunctionWords.IsAny(sentence.Lower(index - 2), WordClass.Determiner);

    /// <summary>The token behind "(2)", in "(1) asked for …, (2) requested … and (3) raised …"; the same token where there is no number.</summary>
    public static int BehindNumber(Sentence sentence, int index) =>
        sentence.Is(index, "(") && sentence.Is(index + 2, ")") && sentence.Lower(index + 1).Length <= 2 ? index + 3 : index;

    /// <summary>What is joined begins behind the conjunction, or behind something set off by commas: "and, in this context, …".</summary>
    public static IEnumerable<int> Behind(Sentence sentence, int index)
    {
        yield return BehindNumber(sentence, index);
        int from = sentence.Is(index, "and") || (sentence.Is(index, "then") && sentence.Is(index + 1, ",")) ? index + 1 : index;
        if (from > index)
        {
            yield return from;
        }

        // "; on cables, Secretary Mattis expressed"
        if (BehindTopic(sentence, from) is int topic)
        {
            yield return topic;
        }

        // "; in response, Secretary Mattis expressed"
        int adverbial = Adverbials.Skip(sentence, from);
        if (sentence.Is(adverbial, ","))
        {
            int commas = adverbial > from ? MostInsertedCommas - 1 : 0;
            for (int i = adverbial > from ? adverbial : from + 1; i < from + MostInserted && commas < MostInsertedCommas; i++)
            {
                if (sentence.Is(i, ","))
                {
                    commas++;
                    yield return i + 1;
                }
            }
        }
    }

    /// <summary>Behind the comma of "on cables,", "as for the fishing fleets,"; null where no such words begin, or no comma closes them.</summary>
    private static int? BehindTopic(Sentence sentence, int index)
    {
        int comma = index + 1;
        while (comma < index + MostWordsOfTopic && sentence.IsWord(comma) && !FunctionWords.IsAny(sentence.Lower(comma), WordClass.Joint | WordClass.Relative | WordClass.Be | WordClass.Have | WordClass.Modal))
        {
            comma++;
        }

        bool isLedIn = FunctionWords.IsPreposition(sentence.Lower(index)) || (sentence.Is(index, "as") && sentence.Is(index + 1, "for"));
        return isLedIn && comma > index + 1 && sentence.Is(comma, ",") ? comma + 1 : null;
    }
}
