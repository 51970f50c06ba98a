using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Linking;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Analyzers.Quotations;

/// <summary>The texts of a corpus, each read by itself.</summary>
/// <param name="lexicon">With which they were read: its names are what no quotation may lose.</param>
internal sealed class ReadCorpus(ImmutableArray<ReadMeeting> documents, ImmutableArray<SourceList> sources, LexiconModel lexicon)
{
    private readonly Lazy<SourceLinks> _published = new(() => SourceLinks.Of(sources.ToEquatableArray(), documents));

    public LexiconModel Lexicon => lexicon;

    /// <summary>In the order of their days, each identity once, as the lookups have them; a text without a day is in no corpus.</summary>
    public ImmutableArray<ReadMeeting> Meetings { get; } = MeetingOrder.Of(documents).Meetings.Select(static meeting => meeting.Document).ToImmutableArray();

    /// <summary>Where a text is published; null where no list says.</summary>
    public string? AddressOf(ReadMeeting meeting) => _published.Value.UrlOf(meeting.Form.FileName);

    /// <summary>The place of the meeting that the lookup <c>Meetings</c> has under a name, "On20250330" or "Latest"; -1 when there is none.</summary>
    public int ByMember(string name)
    {
        for (int i = 0; i < Meetings.Length; i++)
        {
            if (Meetings[i].Head is { } head && MeetingNames.Member(head) == name)
            {
                return i;
            }
        }

        return name == MeetingNames.Latest ? Meetings.Length - 1 : -1;
    }

    /// <summary>The name that the lookup <c>Meetings</c> has for a meeting.</summary>
    public static string MemberOf(ReadMeeting meeting) => MeetingNames.Member(meeting.Head!);
}
