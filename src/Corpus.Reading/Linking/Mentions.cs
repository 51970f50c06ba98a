using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Linking;

/// <summary>Which meetings mention what: one pass over all statements.</summary>
internal sealed class Mentions
{
    public Dictionary<string, MentionList> Topics { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, MentionList> Terms { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, MentionList> Countries { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, MentionList> Places { get; } = new(StringComparer.Ordinal);

    public static Mentions Of(ImmutableArray<DatedMeeting> meetings, TermLinks terms, CancellationToken cancellation)
    {
        var mentions = new Mentions();
        for (int meeting = 0; meeting < meetings.Length; meeting++)
        {
            cancellation.ThrowIfCancellationRequested();
            mentions.Add(meetings[meeting], meeting, terms.Of(meeting));
        }

        return mentions;
    }

    private void Add(DatedMeeting meeting, int index, EquatableArray<EquatableArray<string>> terms)
    {
        int statement = 0;
        foreach (string text in meeting.Document.StatementTexts())
        {
            StatementReading reading = meeting.Document.Statements[statement];
            Mention mention = new(meeting.Head.Date, text);
            Add(Topics, reading.Topics, index, mention);
            Add(Terms, terms[statement], index, mention);
            Add(Countries, reading.Countries, index, mention);
            Add(Places, reading.Places, index, mention);
            statement++;
        }
    }

    private static void Add(Dictionary<string, MentionList> lists, EquatableArray<string> ids, int meeting, Mention mention)
    {
        foreach (string id in ids)
        {
            if (!lists.TryGetValue(id, out MentionList? list))
            {
                lists.Add(id, list = new MentionList(mention));
            }

            list.Add(meeting, mention);
        }
    }
}
