using System.Globalization;

namespace Corpus.Tool.Exporting.Tei;

/// <summary>
/// The sentences of a text: an <c>s</c> each, in a <c>said</c> with <c>who</c> where the text says who speaks (<c>s</c> itself cannot have one), after a milestone with its line.
/// What leads statements in and is none stands between them as it is.
/// </summary>
internal sealed class TeiSentences(Meeting meeting, TeiElements tei)
{
    private readonly Dictionary<Person, string> _people = meeting.Participants
        .Select((participant, i) => (participant.Person, Id: $"#p{i + 1}"))
        .DistinctBy(one => one.Person)
        .ToDictionary(one => one.Person, one => one.Id);

    private int _line;

    /// <summary>Writes those of a paragraph or an item.</summary>
    public void Write(Block block)
    {
        string text = block.Text;
        int done = 0;
        foreach (Statement statement in block.Statements)
        {
            int start = text.IndexOf(statement.Text, done, StringComparison.Ordinal);
            if (start >= 0)
            {
                tei.Text(text[done..start]);
                done = start + statement.Text.Length;
            }

            Write(statement);
        }

        tei.Text(text[done..]);
    }

    private void Write(Statement statement)
    {
        if (statement.Line != _line)
        {
            _line = statement.Line;
            tei.Empty("milestone", ("unit", "line"), ("n", _line.ToString(CultureInfo.InvariantCulture)));
        }

        string who = string.Join(' ', statement.Speakers.Where(_people.ContainsKey).Select(person => _people[person]));
        if (who.Length == 0)
        {
            Sentence(statement);
        }
        else
        {
            tei.Inline("said", () => Sentence(statement), ("who", who), ("direct", "false"));
        }
    }

    private void Sentence(Statement statement)
    {
        IEnumerable<string> topics = statement.Topics.Select(topic => $"#topic-{topic.Id}");
        IEnumerable<string> verbs = statement.Acts.Select(act => $"#verb-{act.Verb}").Distinct();
        tei.Inline("s", () => WithReferences(statement), ("n", statement.Id), ("ana", string.Join(' ', topics.Concat(verbs))));
    }

    /// <summary>The day of an event, as far as the text says, is the label of its reference: <c>ref</c> has no attribute for days.</summary>
    private void WithReferences(Statement statement)
    {
        string text = statement.Text;
        int done = 0;
        foreach (EventReference reference in statement.References)
        {
            int start = text.IndexOf(reference.Text, done, StringComparison.Ordinal);
            if (start >= 0)
            {
                tei.Text(text[done..start]);
                tei.Inline("ref", () => tei.Text(reference.Text), ("type", "event"), ("n", reference.Date?.ToString()));
                done = start + reference.Text.Length;
            }
        }

        tei.Text(text[done..]);
    }
}
