using System.Collections.Immutable;
using Corpus.Reading.Articles.Verdicts;

namespace Corpus.Tool.Checking.Quotations;

/// <summary>Makes the texts of a corpus ready to be quoted by articles, with the names by which a writer calls them.</summary>
internal static class QuotableTexts
{
    /// <summary>Those of a corpus.</summary>
    public static QuotedTexts Of(MeetingCorpus corpus)
    {
        ILookup<string, Meeting> byFile = corpus.Meetings.ToLookup(static meeting => meeting.Source.FileName, StringComparer.Ordinal);
        return new QuotedTexts(corpus.Quotable.Index, [.. corpus.Quotable.Meetings.Select(meeting => NamesOf(meeting, byFile))]);
    }

    /// <summary>A message says of two files of one name which it means, as a build does.</summary>
    private static QuotedTextNames NamesOf(Meeting meeting, ILookup<string, Meeting> byFile)
    {
        string file = meeting.Source.FileName;
        bool isBuiltIn = byFile[file].Skip(1).Any() && Meetings.Corpus.TryGet(meeting.Id, out Meeting? builtIn) && builtIn.IsSameTextAs(meeting);
        return new QuotedTextNames(
            isBuiltIn ? "the built-in " + file : file,
            meeting.Source.Url?.OriginalString,
            () => ImmutableArray.CreateRange(meeting.Statements, static statement => statement.Id));
    }
}
