using System.Collections.Immutable;
using Corpus.Generator.Project;
using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Collections;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Linking;
using Corpus.Reading.Meaning;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Sharing;
using Corpus.Reading.Text;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Cases;

/// <summary>A message of the generator: its rule, the file's name, its line from 1, and its words.</summary>
internal sealed record CaseMessage(string Rule, string FileName, int Line, string Text);

/// <summary>What the generator reads in a folder of cases, as one project of a user.</summary>
internal sealed record CaseCorpus(
    ImmutableDictionary<string, ReadMeeting> Meetings, CorpusLinks Links, ImmutableArray<CaseMessage> Messages)
{
    /// <remarks>
    /// A driver that keeps what each step gave takes time by the square of the documents. So the generator says its messages, and what it read is asked
    /// for once more of those who share it.
    /// </remarks>
    public static CaseCorpus Of(string folder)
    {
        TestProject project = TestProject.Empty.With([.. Files(folder)]);
        GeneratorDriver driver = project.CreateDriver(new CorpusGenerator(), tracksSteps: false).RunGenerators(TestProject.CreateCompilation());
        ILookup<FileRole, TextFile> texts = project.Files
            .Select(file => ProjectFile.Read(file, new TestOptions(project.Properties), CancellationToken.None)!)
            .ToLookup(file => file.Role, file => file.Text);
        ILookup<bool, LexiconFile> lexicons = texts[FileRole.Lexicon]
            .Select(text => SharedTexts.Lexicon(text, CancellationToken.None))
            .ToLookup(file => file.Kind == LexiconKind.People);
        LexiconModel model = SharedLexicon.Model([.. lexicons[false]], CancellationToken.None);
        ImmutableArray<ReadMeeting> read = [.. Read(texts[FileRole.Document], model)];
        CorpusLinks links = CorpusLinker.Link(
            read,
            model,
            LexiconModelBuilder.BuildPeople([.. lexicons[true]], model, CancellationToken.None),
            texts[FileRole.Sources].Select(text => SharedTexts.Sources(text, CancellationToken.None)).ToEquatableArray(),
            CancellationToken.None);
        return new CaseCorpus(
            read.ToImmutableDictionary(meeting => meeting.Form.FileName), links, [.. driver.GetRunResult().Diagnostics.Select(Message)]);
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

    private static IEnumerable<ReadMeeting> Read(IEnumerable<TextFile> documents, LexiconModel model)
    {
        Grammar grammar = SharedLexicon.Grammar(SharedLexicon.Forms(model));
        CompiledLexicon words = SharedLexicon.Words(model, CancellationToken.None);
        return from text in documents
               let form = SharedTexts.Form(text, DocumentKind.IsPlain(text), grammar, CancellationToken.None)
               select SharedTexts.Meaning(form, words, CancellationToken.None);
    }

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
