namespace Corpus.Generator.Tests.Sayings;

/// <summary>What a reader says of one sentence; null where the row does not judge a field.</summary>
internal sealed class Saying(string file, int line, string text, int level)
{
    public string Place { get; } = $"{file}:{line}";

    public string Text { get; } = text;

    /// <summary>0 for a paragraph, 1 for an item, 2 for an item in an item.</summary>
    public int Level { get; } = level;

    /// <summary>The words that stand for the braces of a row of alternatives.</summary>
    public string Chosen { get; init; } = "";

    public bool IsLeadIn => Text.EndsWith(':');

    public List<string> Speakers { get; } = [];

    public List<SaidAct> Acts { get; } = [];

    public List<string>? Topics { get; set; }

    public List<string>? Terms { get; set; }

    public List<string>? Countries { get; set; }

    public List<string>? Places { get; set; }

    public List<string>? References { get; set; }

    /// <summary>Why the row is not met; null where it has to be.</summary>
    public string? Known { get; set; }
}

/// <summary>A verb of a row, its content, "first words … last words", and who did it: null where the row does not judge that.</summary>
internal sealed record SaidAct(string Verb, string Content, IReadOnlyList<string>? Speakers)
{
    /// <summary>An inherited verb is written "*Verb".</summary>
    public bool IsMetBy(string verb, string content, IEnumerable<string> speakers)
    {
        int gap = Content.IndexOf(" … ", StringComparison.Ordinal);
        bool isBy = Speakers == null || Speakers.Order(StringComparer.Ordinal).SequenceEqual(speakers.Order(StringComparer.Ordinal));
        return isBy && verb == Verb && (gap < 0
            ? content == Content
            : content.StartsWith(Content[..gap], StringComparison.Ordinal)
                && content.EndsWith(Content[(gap + 3)..], StringComparison.Ordinal));
    }
}
