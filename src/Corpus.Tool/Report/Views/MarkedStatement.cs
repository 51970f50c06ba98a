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
        Dictionary<string, List<TextMatch>> names = [];
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
                if (LastBefore(start, PlacesOf(names, speaker.Name, statement.Text)) is { } name)
                {
                    yield return (name.Start, name.End, "speaker");
                }
            }
        }
    }

    /// <summary>Where a name stands, looked for once. A name of a text can be anything; one that is no phrase is not looked for.</summary>
    private static List<TextMatch> PlacesOf(Dictionary<string, List<TextMatch>> names, string name, string text)
    {
        if (!names.TryGetValue(name, out List<TextMatch>? places))
        {
            bool isPhrase = !name.Contains('*', StringComparison.Ordinal) && Reading.Matching.Words.Of(name).Count > 0;
            names.Add(name, places = isPhrase ? Phrase.Parse(name, nameof(name)).In(text) : []);
        }

        return places;
    }

    /// <summary>The name that stands last before the verb: "Minister A welcomed B and stated" has the speaker of both verbs once.</summary>
    private static TextMatch? LastBefore(int verb, List<TextMatch> places)
    {
        int found = places.BinarySearch(new TextMatch(verb, 0), Comparer<TextMatch>.Create((one, other) => one.Start.CompareTo(other.Start)));
        int last = (found < 0 ? ~found : found) - 1;
        return last >= 0 && places[last].End <= verb ? places[last] : null;
    }
}
