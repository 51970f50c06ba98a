using System.Runtime.CompilerServices;
using Corpus.CompilerServices;

namespace Corpus;

/// <summary>In how many meetings of a corpus each word stands, counted once a corpus.</summary>
internal sealed class DocumentFrequencies
{
    /// <summary>Kept as long as the corpus is.</summary>
    private static readonly ConditionalWeakTable<MeetingCatalog, DocumentFrequencies> Counted = [];

    private readonly FrequencyList _words;
    private readonly int _meetings;

    private DocumentFrequencies(MeetingCatalog catalog)
    {
        _meetings = catalog.Meetings.Count;
        _words = catalog.Meetings.SelectMany(meeting => meeting.Statements).Words();
    }

    public static DocumentFrequencies Of(MeetingCatalog catalog) => Counted.GetValue(catalog, static catalog => new DocumentFrequencies(catalog));

    /// <summary>The weight of a word: how often it stands in a text, and in how few of the corpus.</summary>
    public double Weight(WordFrequency word) => word.Count * (Math.Log((1.0 + _meetings) / (1 + _words[word].Range)) + 1);
}
