using System.Globalization;
using Corpus.Generator.Tests.Family;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Cases;

/// <summary>How an answer of a case was met: right, missing (nothing was read where something is), or wrong.</summary>
internal enum Verdict
{
    Right,
    Missing,
    Wrong,
}

/// <summary>One answer with its verdict, and what was read.</summary>
internal sealed record Judgement(string Column, Verdict Verdict, string Expected, string Read)
{
    public override string ToString() => $"{Verdict} {Column}: {Expected}\n      read {Read}";
}

/// <summary>Holds a document to the answers beside it.</summary>
internal sealed class CaseJudge(CaseCorpus corpus, CaseDocument document)
{
    private readonly ReadMeeting? _meeting = corpus.Meetings.GetValueOrDefault(document.FileName);
    private readonly List<CaseMessage> _messages = [.. corpus.MessagesOf(document.FileName)];

    public IEnumerable<Judgement> Judge() => document.Lines
        .Where(line => line.Name is not ("kind" or "file" or "participant" or "section" or "paragraph" or "item") && !line.Name.StartsWith("said", StringComparison.Ordinal))
        .Select(Judge)
        .Concat(Participants())
        .Concat(Form())
        .Concat(Said());

    private Judgement Judge(CaseLine line) => line.Name switch
    {
        "says" => Of(line, Says(line.Value), Shown()),
        "never" => Of(line, !Says(line.Value), Shown()),
        "quiet" => Of(line, _messages.Count == 0, Shown()),
        "kept" => Of(line, IsKept(line.Value), Shown()),
        "same" => Same(line),
        "apart" => Apart(line),
        "statements" => Value(line, Statements.Count.ToString(CultureInfo.InvariantCulture)),
        "sentence" => Sentence(line),
        "topics" or "countries" or "places" or "term" or "ref" => Named(line),
        _ => Value(line, Head(line.Name)),
    };

    private string Head(string name)
    {
        FamilyReading? reading = _meeting == null ? null : new FamilyReading(_meeting);
        return name switch
        {
            "title" => reading?.Title,
            "published" => reading?.Published,
            "issuer" => reading?.Issuer,
            "held" => reading?.Held,
            "format" => reading?.Format,
            "start" => reading?.Start,
            "length" => reading?.Length,
            "place" => reading?.Place,
            "identity" => _meeting?.Head?.Id,
            _ => throw new FormatException($"{document.FileName}: no answer is called '{name}'."),
        } ?? "-";
    }

    private Judgement Value(CaseLine line, string read)
    {
        bool isRight = line.Value == read || IsInParts(line.Value, read) || (line.MayBeMissing && read == "-" && _messages.Count > 0);
        return new Judgement(line.Name, isRight ? Verdict.Right : read == "-" ? Verdict.Missing : Verdict.Wrong, line.Value, read);
    }

    /// <summary>"Maputo | * | MZ": part by part, those with a star not judged.</summary>
    private static bool IsInParts(string expected, string read)
    {
        string[] wanted = expected.Split(" | ");
        string[] found = read.Split(" | ");
        return wanted.Length == found.Length && wanted.Zip(found).All(static pair => pair.First == "*" || pair.First == pair.Second);
    }

    private static Judgement Of(CaseLine line, bool isRight, string read) =>
        new(line.Name, isRight ? Verdict.Right : line.Name == "says" ? Verdict.Missing : Verdict.Wrong, line.Value, read);

    private string Shown() => string.Join("\n           ", _messages.Select(message => $"{message.Rule} {message.Line} {message.Text}"));

    /// <summary>"CORPUS003/CORPUS018 5 | words": a message of one of the rules, at the line, with the words.</summary>
    private bool Says(string value)
    {
        string[] parts = value.Split('|', StringSplitOptions.TrimEntries);
        string[] where = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] rules = where[0].Split('/');
        string line = where.Length > 1 ? where[1] : "*";
        return _messages.Any(message =>
            (rules.Contains("*") || rules.Contains(message.Rule))
            && (line == "*" || line == message.Line.ToString(CultureInfo.InvariantCulture))
            && (parts.Length < 2 || message.Text.Contains(parts[1], StringComparison.Ordinal)));
    }

    private bool IsKept(string words) =>
        Statements.Any(statement => statement.Texts[0].Contains(words, StringComparison.Ordinal))
        || _messages.Any(message => message.Text.Contains(words, StringComparison.Ordinal));

    private Judgement Same(CaseLine line)
    {
        string[] parts = line.Value.Split('|', StringSplitOptions.TrimEntries);
        string? here = corpus.Person(document.FileName, parts[0]);
        string? there = corpus.Person(parts[1], parts[0]);
        bool isSaid = line.MayBeMissing && _messages.Any(message => message.Text.Contains(parts[0], StringComparison.Ordinal));
        return Of(line, (here != null && here == there) || isSaid, $"{here} and {there}");
    }

    private Judgement Apart(CaseLine line)
    {
        string[] parts = line.Value.Split('|', StringSplitOptions.TrimEntries);
        string? here = corpus.Person(document.FileName, parts[0]);
        string? there = corpus.Person(parts[1], parts[0]);
        return Of(line, here != null && there != null && here != there, $"{here} and {there}");
    }

    private List<CaseStatement> Statements => _meeting?.Head is not { } head
        ? []
        : [.. _meeting.StatementTexts().Zip(_meeting.Statements.Items).Select(pair => new CaseStatement([pair.First], [pair.Second], head))];

    /// <summary>The statement that a number means: the one whose text the case gives, so that one too many moves no other.</summary>
    private CaseStatement? Statement(string number)
    {
        List<CaseStatement> statements = Statements;
        int index = int.Parse(number, CultureInfo.InvariantCulture) - 1;
        string? words = document.All("sentence").Select(line => line.Value.Split('|', 2, StringSplitOptions.TrimEntries))
            .FirstOrDefault(parts => parts[0] == number)?[1];
        return statements.Find(statement => words != null && IsSentence(words, statement.Texts[0]))
            ?? (index < statements.Count ? statements[index] : null);
    }

    private static bool IsSentence(string words, string text)
    {
        string[] ends = words.Split(" … ");
        return ends.Length == 1
            ? text == words
            : text.StartsWith(ends[0], StringComparison.Ordinal) && text.EndsWith(ends[1], StringComparison.Ordinal);
    }

    private Judgement Sentence(CaseLine line)
    {
        string[] parts = line.Value.Split('|', StringSplitOptions.TrimEntries);
        string read = Statement(parts[0])?.Texts[0] ?? "-";
        return Of(line, IsSentence(parts[1], read), read);
    }

    private Judgement Named(CaseLine line)
    {
        string[] parts = line.Value.Split(' ', 2);
        CaseStatement? statement = Statement(parts[0]);

        // A statement with two terms has a row for each.
        string[] expected = line.Name is "term" or "ref"
            ? [.. document.All(line.Name).Select(static other => other.Value.Split(' ', 2)).Where(other => other[0] == parts[0]).Select(static other => other[1])]
            : parts[1].Split(',', StringSplitOptions.TrimEntries);
        IReadOnlyList<string> read = statement?.Named(line.Name) ?? [];
        bool isRight = statement?.Names(line.Name, expected) ?? false;
        bool isMissing = read.All(one => expected.Contains(one));
        return new Judgement(line.Name, isRight ? Verdict.Right : isMissing ? Verdict.Missing : Verdict.Wrong, line.Value, string.Join(", ", read));
    }

    private IEnumerable<Judgement> Said() => document.All("said")
        .GroupBy(line => line.Value.Split(' ', 2)[0])
        .Select(group => Said(group.Key, [.. group.Select(line => line.Value.Split(' ', 2)[1])]));

    private Judgement Said(string number, string[] answers)
    {
        CaseStatement? statement = Statement(number);
        bool isRight = statement?.Says(answers) ?? false;
        bool isMissing = statement == null || (statement.Acts.Count == 0 && statement.Speakers.Count == 0);
        return new Judgement(
            $"said {number}", isRight ? Verdict.Right : isMissing ? Verdict.Missing : Verdict.Wrong,
            string.Join(" or ", answers), statement == null ? "-" : $"{statement.Said}\n           in: {statement.Texts[0]}");
    }

    private IEnumerable<Judgement> Participants()
    {
        CaseLine[] lines = [.. document.All("participant")];
        if (lines.Length == 0)
        {
            yield break;
        }

        List<ReadParticipant> read = [.. _meeting?.Head?.Participants.Items ?? []];
        foreach (CaseLine line in lines)
        {
            int found = read.FindIndex(one => IsParticipant(line.Value, one));
            if (found >= 0)
            {
                yield return new Judgement("participant", Verdict.Right, line.Value, Show(read[found]));
                read.RemoveAt(found);
            }
            else
            {
                string family = line.Value.Split('|')[0].Trim();
                bool isOther = read.Any(one => one.Name.Contains(family, StringComparison.OrdinalIgnoreCase) || family.Contains(one.Name, StringComparison.OrdinalIgnoreCase));
                bool isSaid = line.MayBeMissing && !isOther && _messages.Count > 0;
                yield return new Judgement(
                    "participant", isSaid ? Verdict.Right : isOther ? Verdict.Wrong : Verdict.Missing, line.Value, string.Join("; ", read.Select(Show)));
            }
        }

        foreach (ReadParticipant one in read)
        {
            yield return new Judgement("participant", Verdict.Wrong, "-", Show(one));
        }
    }

    private static string Show(ReadParticipant one) => $"{one.Name} | {one.GivenName ?? "-"} | {one.OfficeId} | {one.CountryCode} | {one.Qualifier ?? "-"}";

    private static bool IsParticipant(string expected, ReadParticipant one)
    {
        string[] parts = expected.Split('|', StringSplitOptions.TrimEntries);
        string[] read = [one.Name, one.GivenName ?? "-", one.OfficeId, one.CountryCode, one.Qualifier ?? "-"];
        return parts.Zip(read).All(pair => IsPart(pair.First, pair.Second)) && (parts.Length > 4 || one.Qualifier == null || parts[2] == "*");
    }

    private static bool IsPart(string expected, string read) =>
        expected == "*" || (expected.StartsWith('!') ? read != expected[1..] : expected == "-" || expected == read);

    /// <summary>The shape of the body where the case judges it, as in Family.</summary>
    private IEnumerable<Judgement> Form()
    {
        FamilyReading? reading = _meeting == null ? null : new FamilyReading(_meeting);
        if (document.All("section").Any())
        {
            yield return Lines("section", document.All("section").Select(line => line.Value), reading?.Sections ?? []);
        }

        string[] blocks = [.. document.Lines.Where(line => line.Name is "paragraph" or "item").Select(line => line.Value)];
        if (blocks.Length > 0)
        {
            yield return Lines("blocks", blocks.Select(Shape), reading?.Shapes ?? []);
            string[] texts = [.. reading?.Blocks.Select(block => block.Text) ?? []];
            string[] words = [.. blocks.Select(value => value[(value.LastIndexOf('|') + 1)..].Trim())];
            yield return Lines("first words", words, texts.Select((text, i) => i < words.Length && text.StartsWith(words[i], StringComparison.Ordinal) ? words[i] : text));
        }

        static string Shape(string value) => value[..value.LastIndexOf('|')].Trim();
    }

    private static Judgement Lines(string column, IEnumerable<string> expected, IEnumerable<string> read)
    {
        string wanted = string.Join(" / ", expected);
        string found = string.Join(" / ", read);
        return new Judgement(column, wanted == found ? Verdict.Right : Verdict.Wrong, wanted, found);
    }
}
