using Corpus.Generator.Diagnostics;
using Corpus.Generator.Emitting;
using Corpus.Generator.Emitting.CSharp;
using Corpus.Generator.Project;
using Corpus.Reading.Collections;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Linking;
using Corpus.Reading.Meaning;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Sharing;
using Corpus.Reading.Transcripts;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator;

/// <summary>
/// Turns summaries of ministers' meetings into C#: files -> forms -> meanings -> one corpus -> code. A document is parsed
/// and read on its own, so that an edit to one leaves the others as they are.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ProjectOptions> options = InCompilation(context, Options(context));
        IncrementalValueProvider<string?> tooOld = context.ParseOptionsProvider.Select(static (parse, _) => LanguageOption.TooOld(parse));
        IncrementalValuesProvider<ProjectFile> files = Files(context);

        IncrementalValuesProvider<ProjectFile> documents = Documents(files);
        IncrementalValuesProvider<LexiconFile> lexicons = ReadLexicons(files);
        IncrementalValueProvider<LexiconModel> model = Merge(lexicons);
        IncrementalValueProvider<CompiledLexicon> lexicon = Compile(model);
        IncrementalValueProvider<PeopleModel> people = MergePeople(lexicons, model);
        IncrementalValuesProvider<ParsedDocument> parsed = Parse(documents, CompileForms(model));
        IncrementalValueProvider<EquatableArray<SourceList>> sources = ReadSources(files);
        IncrementalValuesProvider<ReadMeeting> read = Read(parsed, lexicon);
        IncrementalValueProvider<CorpusLinks> links = Link(read, lexicon, people, sources);

        IncrementalValueProvider<ReportOptions> report = options.Select(static (project, _) => project.Report);
        context.Report(options.Select(static (project, _) => project.Findings), report);
        context.Report(lexicons.Select(static (file, _) => file.Findings), report);
        context.Report(lexicon.Select(static (words, _) => words.Model.Findings), report);
        context.Report(people.Select(static (named, _) => named.Findings), report);
        context.Report(sources.Select(static (lists, _) => lists.SelectMany(list => list.Findings).ToEquatableArray()), report);
        context.Report(documents.Select(static (document, _) => DocumentKind.Check(document.Text)), report);
        context.Report(parsed.Select(static (document, _) => document.Findings), report);
        context.Report(read.Select(static (meeting, _) => meeting.Findings), report);
        context.Report(links.Select(static (all, _) => all.Findings), report);
        context.Report(links.Combine(tooOld).Select(static (all, _) => LanguageOption.Check(all.Right, all.Left.Documents.Count > 0)), report);

        IncrementalValueProvider<EmitOptions?> emit = options.Combine(tooOld).Combine(AreLong(read)).Select(static (all, _) =>
            all.Left.Right is null ? new EmitOptions(all.Left.Left.Namespace, all.Left.Left.IsPublic, all.Right) : null);
        context.Emit(Meetings(read, links).Combine(emit), static pair => pair.Right is null ? [] : [CorpusEmitter.Meeting(pair.Left, pair.Right)]);
        context.Emit(WholeCorpus(links).Combine(emit), static pair => pair.Right is null ? [] : CorpusEmitter.Lookups(pair.Left, pair.Right));
        context.Emit(lexicon.Combine(options), static pair => pair.Right.IsModel ? [CorpusEmitter.Verbs(pair.Left.Model)] : []);
    }

    private static IncrementalValueProvider<ProjectOptions> Options(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectOptions.Read(provider))
            .WithTrackingName(Steps.Options);

    /// <summary>The options as the compilation bears them out.</summary>
    /// <remarks>Runs each time anything is compiled, and comes to the same end nearly always.</remarks>
    private static IncrementalValueProvider<ProjectOptions> InCompilation(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectOptions> options) => options
        .Combine(context.CompilationProvider)
        .Select(static (pair, _) => pair.Left.For(pair.Right, CorpusEmitter.TypeNames));

    private static IncrementalValuesProvider<ProjectFile> Files(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AdditionalTextsProvider.Collect().Select(static (files, _) => SamePath.In(files)))
            .Where(static pair => pair.Right.IsFirst(pair.Left))
            .Select(static (pair, _) => pair.Left)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => ProjectFile.Read(pair.Left, pair.Right, cancellation))
            .Where(static file => file is not null)!;

    private static IncrementalValuesProvider<ProjectFile> Documents(IncrementalValuesProvider<ProjectFile> files) => files
        .Where(static file => file.Role == FileRole.Document)
        .WithTrackingName(Steps.Documents);

    private static IncrementalValuesProvider<ParsedDocument> Parse(
        IncrementalValuesProvider<ProjectFile> documents, IncrementalValueProvider<Grammar> grammar) => documents
        .Combine(grammar)
        .Select(static (pair, cancellation) => SharedTexts.Form(
            pair.Left.Text, DocumentKind.IsPlain(pair.Left.Text), pair.Right, cancellation))
        .WithTrackingName(Steps.Parsed);

    private static IncrementalValuesProvider<LexiconFile> ReadLexicons(IncrementalValuesProvider<ProjectFile> files) => files
        .Where(static file => file.Role == FileRole.Lexicon)
        .Select(static (file, cancellation) => SharedTexts.Lexicon(file.Text, cancellation))
        .WithTrackingName(Steps.LexiconFiles);

    /// <summary>The lexicon without the people, who are no matter of reading: an edit to them reads no document again.</summary>
    private static IncrementalValueProvider<LexiconModel> Merge(IncrementalValuesProvider<LexiconFile> lexicons) => lexicons
        .Where(static file => file.Kind != LexiconKind.People)
        .Collect()
        .Select(static (all, cancellation) => SharedLexicon.Model(all, cancellation));

    private static IncrementalValueProvider<PeopleModel> MergePeople(
        IncrementalValuesProvider<LexiconFile> lexicons, IncrementalValueProvider<LexiconModel> model) => lexicons
        .Where(static file => file.Kind == LexiconKind.People)
        .Collect()
        .Combine(model)
        .Select(static (pair, cancellation) => LexiconModelBuilder.BuildPeople(pair.Left, pair.Right, cancellation))
        .WithTrackingName(Steps.People);

    private static IncrementalValueProvider<CompiledLexicon> Compile(IncrementalValueProvider<LexiconModel> model) => model
        .Select(static (words, cancellation) => SharedLexicon.Words(words, cancellation))
        .WithTrackingName(Steps.Lexicon);

    /// <summary>The words that form is told by: equal after an edit to the topics, and then no document is parsed again.</summary>
    private static IncrementalValueProvider<Grammar> CompileForms(IncrementalValueProvider<LexiconModel> model) => model
        .Select(static (words, _) => SharedLexicon.Forms(words))
        .WithTrackingName(Steps.Forms)
        .Select(static (forms, _) => SharedLexicon.Grammar(forms));

    private static IncrementalValueProvider<EquatableArray<SourceList>> ReadSources(IncrementalValuesProvider<ProjectFile> files) => files
        .Where(static file => file.Role == FileRole.Sources)
        .Select(static (file, cancellation) => SharedTexts.Sources(file.Text, cancellation))
        .Collect()
        .Select(static (lists, _) => new EquatableArray<SourceList>(lists))
        .WithTrackingName(Steps.Sources);

    private static IncrementalValuesProvider<ReadMeeting> Read(
        IncrementalValuesProvider<ParsedDocument> parsed, IncrementalValueProvider<CompiledLexicon> lexicon) => parsed
        .Combine(lexicon)
        .Select(static (pair, cancellation) => SharedTexts.Meaning(pair.Left, pair.Right, cancellation))
        .WithTrackingName(Steps.Read);

    private static IncrementalValueProvider<CorpusLinks> Link(
        IncrementalValuesProvider<ReadMeeting> read,
        IncrementalValueProvider<CompiledLexicon> lexicon,
        IncrementalValueProvider<PeopleModel> people,
        IncrementalValueProvider<EquatableArray<SourceList>> sources) => read
        .Collect()
        .Combine(lexicon.Combine(people))
        .Combine(sources)
        .Select(static (all, cancellation) => CorpusLinker.Link(
            all.Left.Left, all.Left.Right.Left.Model, all.Left.Right.Right, all.Right, cancellation))
        .WithTrackingName(Steps.Links);

    private static IncrementalValuesProvider<LinkedMeeting> Meetings(
        IncrementalValuesProvider<ReadMeeting> read, IncrementalValueProvider<CorpusLinks> links) => read
        .Combine(links)
        .Select(static (pair, _) => pair.Right.Of(pair.Left))
        .Where(static meeting => meeting is not null)
        .WithTrackingName(Steps.Linked)!;

    /// <summary>True when the transcripts together are too long for string literals.</summary>
    private static IncrementalValueProvider<bool> AreLong(IncrementalValuesProvider<ReadMeeting> read) => read
        .Select(static (meeting, _) => TranscriptSize.Of(meeting))
        .Collect()
        .Select(static (sizes, _) => sizes.Sum(static size => (long)size) > TranscriptLiteral.MostOfMeetings)
        .WithTrackingName(Steps.AreLong);

    private static IncrementalValueProvider<LinkedCorpus> WholeCorpus(IncrementalValueProvider<CorpusLinks> links) => links
        .Select(static (all, _) => all.Corpus)
        .WithTrackingName(Steps.Corpus);
}
