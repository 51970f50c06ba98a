using System.Globalization;
using System.Text;

namespace Corpus.Benchmarks.Summaries;

/// <summary>How the body of a made document is laid out.</summary>
public enum DocumentShape
{
    /// <summary>Numbered sections with paragraphs and items, as published.</summary>
    Sections,

    /// <summary>The whole body in one line.</summary>
    OneLine,

    /// <summary>The whole body in one line without the end of a sentence.</summary>
    OneSentence,
}

/// <summary>
/// Makes summaries from the sentences of the published five. The same number gives the same text on every machine: a
/// seeded <see cref="Random"/> keeps its sequence in every version of .NET.
/// </summary>
internal sealed class SummaryMaker
{
    private static readonly DateOnly FirstDay = new(2019, 9, 11);

    private static readonly string[] Headings =
    [
        "Overview",
        "Regional Security Environment",
        "Further Strengthening the Alliance Capabilities to Deter and Respond",
        "Realignment of U.S. Forces etc.",
    ];

    private static readonly string[] Venues = ["at the Ministry of Defense", "in Hawaii", "in Napoli"];

    private readonly SentencePool _pool = SentencePool.Load();
    private readonly HashSet<string> _published = [.. Folders.Summaries.Select(file => Path.GetFileNameWithoutExtension(file))];

    /// <summary>Documents of the length of the published ones, each of another day, with their file names.</summary>
    public IEnumerable<(string FileName, string Text)> Documents(int count) => Enumerable
        .Range(0, int.MaxValue)
        .Select(number => FirstDay.AddDays(2 * number))
        .Where(day => !_published.Contains(Iso(day)))
        .Take(count)
        .Select((day, number) => (Iso(day) + ".txt", Document(day, number)));

    /// <summary>One document of about <paramref name="length"/> characters, for the file name "2019-09-11.txt".</summary>
    public string OneDocument(int length, DocumentShape shape)
    {
        var random = new Random(length);
        var text = Head(FirstDay, random);
        var wording = new OtherWords(random);
        for (int section = 1; text.Length < length; section++)
        {
            if (shape == DocumentShape.Sections)
            {
                AppendSection(text, section, random, wording);
                continue;
            }

            string sentence = wording.Vary(Any(_pool.Openers, random));
            text.Append(shape == DocumentShape.OneLine ? sentence : sentence.TrimEnd('.') + ",").Append(' ');
        }

        return text.ToString();
    }

    private string Document(DateOnly day, int number)
    {
        var random = new Random(number);
        StringBuilder text = Head(day, random);
        var wording = new OtherWords(random);
        for (int section = 1; section <= Headings.Length; section++)
        {
            AppendSection(text, section, random, wording);
        }

        return text.ToString();
    }

    private static StringBuilder Head(DateOnly day, Random random)
    {
        string start = new TimeOnly(8 + random.Next(9), 5 * random.Next(12)).ToString("HH:mm", CultureInfo.InvariantCulture);
        return new StringBuilder()
            .Append("Japan-U.S. Defense Ministerial Meeting (Summary)\n\n")
            .Append(CultureInfo.InvariantCulture, $"{day:MMMM d, yyyy}\nMinistry of Defense\n\n")
            .Append(CultureInfo.InvariantCulture, $"On {day:MMMM d}, {Ministers.MeetingOn(day)} held discussions from {start} ")
            .Append(CultureInfo.InvariantCulture, $"for approximately {30 + (5 * random.Next(14))} minutes {Any(Venues, random)}. ")
            .Append("The summary is as follows.\n\n");
    }

    private void AppendSection(StringBuilder text, int number, Random random, OtherWords wording)
    {
        text.Append(CultureInfo.InvariantCulture, $"{number} {Headings[(number - 1) % Headings.Length]}\n\n");
        AppendParagraph(text, random, wording);
        if (number % 4 != 3)
        {
            return;
        }

        text.Append("The key points of the discussion are as follows:\n\n");
        for (int item = 1; item <= 4; item++)
        {
            text.Append(CultureInfo.InvariantCulture, $"- ({item}) {wording.Vary(Any(_pool.Openers, random))}\n");
        }

        text.Append('\n');
    }

    private void AppendParagraph(StringBuilder text, Random random, OtherWords wording)
    {
        int sentences = 2 + random.Next(2);
        for (int sentence = 0; sentence < sentences; sentence++)
        {
            bool leansOnLast = sentence > 0 && random.Next(4) == 0;
            text.Append(wording.Vary(Any(leansOnLast ? _pool.Followers : _pool.Openers, random)));
            text.Append(sentence + 1 < sentences ? " " : "\n\n");
        }
    }

    private static string Any(IReadOnlyList<string> choices, Random random) => choices[random.Next(choices.Count)];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
