using System.Collections.Immutable;
using Corpus.Reading.Articles.Verdicts;
using Corpus.Reading.Matching.Quotations;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus;

/// <summary>Checks quotations against the meetings of a corpus.</summary>
internal static class QuotationChecking
{
    public static Quotation Quote(MeetingCorpus corpus, string words, Meeting? from)
    {
        QuotationCheck check = Check(corpus, words, from);
        return check.Verdict is QuotationVerdict.Exact or QuotationVerdict.Altered
            ? check.Found!
            : throw new MisquotationException(words, from, check);
    }

    public static QuotationCheck Check(MeetingCorpus corpus, string words, Meeting? from)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (!HasWord(words))
        {
            throw new ArgumentException(
                "There is no word to look for. Give the words of the quotation, without the marks around them, as in \"peace and stability across the Taiwan Strait\".",
                nameof(words));
        }

        if (from is not null)
        {
            Meeting own = Own(corpus, from);

            // The other meetings need not be made ready for words that are right.
            QuotationCheck alone = Check(own.Quotable, words, 0);
            return alone.Verdict is QuotationVerdict.Exact or QuotationVerdict.Altered ? alone : Check(corpus.Quotable, words, corpus.Quotable.TextOf(own));
        }

        return Check(corpus.Quotable, words, QuotationMatcher.AnyText);
    }

    private static Meeting Own(MeetingCorpus corpus, Meeting from) =>
        corpus.TryGet(from.Id, out Meeting? own) && own.IsSameTextAs(from)
            ? own
            : throw new ArgumentException($"The corpus has no meeting '{from.Id}' with this text. Ask the corpus that it is part of.", nameof(from));

    private static bool HasWord(string words) => !Corpus.Reading.Matching.Words.Next(words, 0).IsNone;

    private static QuotationCheck Check(QuotableMeetings source, string words, int from)
    {
        QuotationMatch match = QuotationMatcher.Check(source.Index, words, from);
        Quotation? found = match.Found.IsEmpty ? null : FoundAt(source, words, match);
        Statement? nearest = match.NearestPassage < 0 ? null : source.StatementOf(match.NearestPassage);
        return new QuotationCheck(words, (QuotationVerdict)match.Verdict, found, nearest, match.Suggestion, WhereOf(source, match));
    }

    private static string? WhereOf(QuotableMeetings source, QuotationMatch match)
    {
        int passage = match.Found.IsEmpty ? match.NearestPassage : source.Index.Passages.At(match.Found[0].Start);
        return passage < 0 || match.Verdict is MatchVerdict.Exact or MatchVerdict.Altered
            ? null
            : PlaceNames.Of(source.Index.Passages[passage], source.Meetings[source.Index.Passages.TextOf(passage)].Source.FileName);
    }

    private static Quotation FoundAt(QuotableMeetings source, string words, QuotationMatch match)
    {
        ImmutableArray<PlaceRange> places = match.Found;
        return new Quotation(words, source.MeetingAt(places[0].Start), new QuotedPlaces(places), source, match.IsAltered);
    }
}
