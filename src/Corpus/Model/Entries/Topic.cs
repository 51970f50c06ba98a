using System.Text.Json.Serialization;
using Corpus.CompilerServices;
using Corpus.Json;
using Corpus.Reading.Transcripts;

namespace Corpus;

/// <summary>
/// A matter that statements are about, marked by the phrases of the lexicon. Immutable and thread-safe; equal to every
/// topic with the same <see cref="Id"/>, in whichever corpus.
/// </summary>
/// <example><code>DateOnly first = Topics.TaiwanStrait.FirstMention.Meeting.Date;</code></example>
[JsonConverter(typeof(TopicConverter))]
public sealed record Topic
{
    private readonly Entry _entry;

    internal Topic(Entry entry)
    {
        _entry = entry;
        Label = entry.Text(Keyword.Topic.Label) ?? entry.Id;
    }

    /// <summary>Identifies the topic: "TaiwanStrait".</summary>
    public string Id => _entry.Id;

    /// <summary>The name for people to read: "Taiwan Strait".</summary>
    public string Label { get; }

    /// <summary>The meetings with a statement on the topic, in the order of their days. A meeting is built when it is read from the list.</summary>
    public IReadOnlyList<Meeting> Meetings => _entry.Meetings(Keyword.Topic.Mentions);

    /// <summary>The statements on the topic, in order: its history. Builds the meetings concerned and no other.</summary>
    public IReadOnlyList<Statement> Statements => _entry.Statements(Keyword.Topic.Mentions, this, On);

    /// <summary>The first statement on the topic; builds its meeting only.</summary>
    public Statement FirstMention => _entry.First(Keyword.Topic.Mentions, this, On);

    /// <summary>The last statement on the topic; builds its meeting only.</summary>
    public Statement LastMention => _entry.Last(Keyword.Topic.Mentions, this, On);

    /// <summary>
    /// How it was worded, meeting by meeting: an entry for each meeting of the corpus, in the order of their days, also for those that do not
    /// mention it. A meeting is built when its entry is asked for it.
    /// <para>Example: <c>foreach (Wording wording in Topics.TaiwanStrait.Wordings) Console.WriteLine(wording.Changes?.ToMarkdown());</c></para>
    /// </summary>
    public IReadOnlyList<Wording> Wordings => Wording.All(_entry.Catalog, this, _entry.Positions(Keyword.Topic.Mentions));

    /// <inheritdoc/>
    public bool Equals(Topic? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The label.</summary>
    public override string ToString() => OneLine.Of(Label);

    private static bool On(Statement statement, Topic topic) => statement.Topics.Contains(topic);
}
