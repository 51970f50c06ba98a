using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Linking;

/// <summary>What linking gives back: the corpus, and for each of its documents what only the whole can say of it.</summary>
/// <param name="Documents">In the ordinal order of their paths.</param>
internal sealed record CorpusLinks(
    LinkedCorpus Corpus,
    EquatableArray<DocumentLinks> Documents,
    EquatableArray<ReadFinding> Findings)
{
    /// <summary>The meeting with its links; null where it has no place in the corpus (no day, or a duplicate).</summary>
    public LinkedMeeting? Of(ReadMeeting meeting)
    {
        int index = Documents.Items.BinarySearch(DocumentLinks.At(meeting.Form.Path), DocumentLinks.ByPath);
        if (index < 0 || meeting.Head is null)
        {
            return null;
        }

        DocumentLinks links = Documents[index];
        return new LinkedMeeting(meeting, links.TypeName, links.Url, links.People, links.Terms);
    }
}
