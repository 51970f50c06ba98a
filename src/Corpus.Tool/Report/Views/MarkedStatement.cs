using Corpus.Reading.Matching;
using Corpus.Tool.Report.Markup;

namespace Corpus.Tool.Report.Views;

/// <summary>The text of a statement with its reporting verbs, and the names of who speaks, marked where they stand.</summary>
internal static class MarkedStatement
{
    private static readonly TemplateFile Templates = TemplateFile.Embedded("reading.html");

    /// <summary>The text, every character of it.</summary>
    public static Html Of(Statement statement)
    {
        string text = statement.Text;
        List<Html> pieces = [];
        int at = 0;
        foreach ((int start, int end, string part) in Marks(statement).Distinct().OrderBy(mark => mark.Start))
        {
            if (start < at)
            {
                continue;
            }

            pieces.Add(text[at..start]);
            pieces.Add(Templates[part].Fill(("text", text[start..end])));
            at = end;
        }

        pieces.Add(text[at..]);
        return Html.Join(pieces);
    }

    private static IEnumerable<(int Start, int End, string Part)> Marks(Statement statement)
    {
        foreach (Act act in statement.Acts)
        {
            if (act.VerbRange is not { } verb)
            {
                continue;
            }

            (int start, int length) = verb.GetOffsetAndLength(statement.Text.Length);
            yield return (start, start + length, "verb");
            foreach (Person speaker in act.Speakers)
            {
                if (NameBefore(statement.Text, speaker.Name, start) is { } name)
                {
                    yield return (name.Start, name.End, "speaker");
                }
            }
        }
    }

    /// <summary>The name that stands last before the verb: "Minister A welcomed B and stated" has the speaker of both verbs once.</summary>
    private static TextMatch? NameBefore(string text, string name, int verb)
    {
        // A name of a text can be anything; what is no phrase is not looked for.
        if (name.Contains('*', StringComparison.Ordinal) || Reading.Matching.Words.Of(name).Count == 0)
        {
            return null;
        }

        List<TextMatch> before = [.. Phrase.Parse(name, nameof(name)).In(text).Where(match => match.End <= verb)];
        return before.Count == 0 ? null : before[^1];
    }
}
