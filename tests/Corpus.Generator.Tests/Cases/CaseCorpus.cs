using System.Collections.Immutable;
using Corpus.Generator.Project;
using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Linking;
using Corpus.Reading.Meaning.Readings;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Cases;

/// <summary>A message of the generator: its rule, the file's name, its line from 1, and its words.</summary>
internal sealed record CaseMessage(string Rule, string FileName, int Line, string Text);

/// <summary>What the generator reads in a folder of cases, as one project of a user.</summary>
internal sealed record CaseCorpus(
    ImmutableDictionary<string, ReadMeeting> Meetings, CorpusLinks Links, ImmutableArray<CaseMessage> Messages)
{
    public static CaseCorpus Of(string folder)
    {
        TestProject project = TestProject.Empty.With([.. Files(folder)]);
        GeneratorDriverRunResult result = project.Run();
        ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps = result.Results[0].TrackedSteps;
        return new CaseCorpus(
            Outputs<ReadMeeting>(steps[Steps.Read]).ToImmutableDictionary(meeting => meeting.Form.FileName),
            Outputs<CorpusLinks>(steps[Steps.Links]).Single(),
            [.. result.Diagnostics.Select(Message)]);
    }

    public IEnumerable<CaseMessage> MessagesOf(string fileName) => Messages.Where(message => message.FileName == fileName);

    /// <summary>The identifier of the person who takes part in a document under a family name; null when nobody does.</summary>
    public string? Person(string fileName, string familyName)
    {
        ReadMeeting meeting = Meetings[fileName];
        int index = meeting.Head?.Participants.Items.ToList().FindIndex(one => one.Name == familyName) ?? -1;
        return index < 0 ? null : Links.Of(meeting)?.People[index];
    }

    private static IEnumerable<TestFile> Files(string folder)
    {
        foreach (string path in Directory.GetFiles(folder, "*.expected"))
        {
            CaseDocument document = CaseDocument.Of(path[..^".expected".Length]);
            yield return TestFile.Document(document.FileName, document.Content!);
        }

        string with = Path.Combine(folder, "with");
        foreach (string path in Directory.Exists(with) ? Directory.GetFiles(with, "*.txt") : [])
        {
            string content = File.ReadAllText(path);
            yield return Path.GetFileName(path) == "sources.txt" ? TestFile.Sources(content) : TestFile.Lexicon(Path.GetFileName(path), content);
        }
    }

    private static IEnumerable<T> Outputs<T>(ImmutableArray<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(step => step.Outputs).Select(output => (T)output.Value);

    private static CaseMessage Message(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return new CaseMessage(
            diagnostic.Id,
            Path.GetFileName(place.Path) ?? "",
            place.StartLinePosition.Line + 1,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
