using System.Reflection;
using Corpus.Reading.Transcripts;

namespace Corpus.Tests.Corpora;

/// <summary>A line of a transcript that names an entry names it as the union calls it; a keyword that nobody has thought of would keep the old name.</summary>
public sealed class RenamedTranscriptTests
{
    /// <summary>With an identifier that a union can change.</summary>
    private static readonly string[] Naming =
        ["Head.meeting", "Head.place", "Head.participant", "Statement.by", "Statement.terms", "Statement.places", "Act.by"];

    /// <summary>With none, or with one that is the same in every corpus: a topic, the code of a country.</summary>
    private static readonly string[] Others =
    [
        "Head.title", "Head.date", "Head.dateline", "Head.rest", "Head.published", "Head.issuer", "Head.opening", "Head.format", "Head.start", "Head.minutes", "Head.incomplete", "Head.source", "Head.contents",
        "Body.section", "Body.paragraph", "Body.item", "Body.text", "Body.lead-in", "Body.end",
        "Statement.act", "Statement.inherited", "Statement.topics", "Statement.countries", "Statement.reference", "Statement.ministerial",
    ];

    [Fact]
    public void Each_keyword_of_a_meeting_is_known_to_name_an_entry_or_none() => Assert.Equal(
        Naming.Concat(Others).Order(StringComparer.Ordinal),
        new[] { typeof(Keyword.Head), typeof(Keyword.Body), typeof(Keyword.Statement), typeof(Keyword.Act) }
            .SelectMany(group => group.GetFields(BindingFlags.Public | BindingFlags.Static), (group, field) => $"{group.Name}.{field.GetRawConstantValue()}")
            .Order(StringComparer.Ordinal));
}
