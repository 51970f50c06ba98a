using Corpus.Reading.Collections;

namespace Corpus.Reading.Linking;

/// <summary>One term, with the long forms met so far.</summary>
internal sealed class KnownTerm(string id, string acronym)
{
    private readonly List<string> _expansions = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public string Id => id;

    public void Expand(string longForm)
    {
        if (_seen.Add(longForm))
        {
            _expansions.Add(longForm);
        }
    }

    public TermEntry ToEntry(MentionList mentions) =>
        new(id, acronym, _expansions.ToEquatableArray(), mentions.Meetings) { First = mentions.First };
}
