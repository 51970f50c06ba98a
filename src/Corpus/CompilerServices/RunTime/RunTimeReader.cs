using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Form;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Linking;
using Corpus.Reading.Meaning;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;
using Corpus.Reading.Transcripts;

namespace Corpus.CompilerServices;

/// <summary>The steps of the generator, one after the other, over texts that a program has at run time.</summary>
internal sealed class RunTimeReader(CorpusReadOptions options, IProgress<ReadProgress>? progress, CancellationToken cancellation)
{
    private int _read;

    public MeetingCorpus Read(CorpusText[] texts)
    {
        if (texts.Contains(null))
        {
            throw new ArgumentNullException(nameof(texts), "One of the texts is null.");
        }

        RunTimeLexicon lexicon = RunTimeLexicon.Of(options, cancellation);
        ILookup<bool, CorpusText> isFirst = IsFirstOfName(texts);
        CorpusText[] available = [.. isFirst[true].Where(IsThere)];
        CorpusText[] lists = [.. Given(options.Sources)];
        ImmutableArray<SourceList> sources = [.. lists.Where(IsThere).Select(list => SourcesReader.Read(File(list), cancellation))];
        ImmutableArray<ReadMeeting> read = [.. ReadAll(available, lexicon)];
        ImmutableArray<ReadMeeting> sound = [.. read.Where(meeting => !Findings(meeting).Any(IsError))];
        CorpusLinks links = CorpusLinker.Link(sound, lexicon.Words.Model, lexicon.People, sources.ToEquatableArray(), cancellation);

        IEnumerable<ReadFinding> findings =
        [
            .. lexicon.Findings,
            .. sources.SelectMany(list => list.Findings),
            .. isFirst[true].Concat(lists).Concat(Given(options.Lexicons)).Where(text => !IsThere(text)).Select(Unavailable),
            .. isFirst[false].Select(SecondOfName),
            .. read.SelectMany(Findings),
            .. links.Findings,
        ];
        return new MeetingCorpus(new RunTimeCatalog(CatalogEntries.Of(links.Corpus), Transcripts(sound, links)), RunTimeFindings.Of(findings));
    }

    public static TextFile File(CorpusText text) =>
        new(text.Name, text.Content, text.IsDocument ? "Document" : "", text.IsUtf8, IsBuiltIn: false);

    /// <summary>A document is known by its name, so each name is read once.</summary>
    private static ILookup<bool, CorpusText> IsFirstOfName(CorpusText[] texts)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        return texts.Distinct().ToLookup(text => names.Add(text.Name));
    }

    private static IEnumerable<ReadFinding> Findings(ReadMeeting meeting) => meeting.Form.Findings.Concat(meeting.Findings);

    private static bool IsError(ReadFinding finding) => Rules.ById(finding.Id).Severity == Severity.Error;

    /// <summary>None where nobody set them.</summary>
    public static ImmutableArray<CorpusText> Given(ImmutableArray<CorpusText> texts) => texts.IsDefault ? [] : texts;

    public static bool IsThere(CorpusText text) => text.Unavailable is null;

    private ReadMeeting[] ReadAll(CorpusText[] texts, RunTimeLexicon lexicon)
    {
        ReadMeeting[] read = new ReadMeeting[texts.Length];
        ParallelOptions parallel = new()
        {
            CancellationToken = cancellation,
            MaxDegreeOfParallelism = options.MaxDegreeOfParallelism ?? Environment.ProcessorCount,
        };
        Parallel.For(0, texts.Length, parallel, i =>
        {
            read[i] = MeetingReader.Read(
                DocumentParser.Parse(File(texts[i]), texts[i].IsDocument, lexicon.Grammar, cancellation), lexicon.Words, cancellation);
            progress?.Report(new ReadProgress(Interlocked.Increment(ref _read), texts.Length, texts[i].Name));
        });
        return read;
    }

    /// <summary>In the order of the corpus.</summary>
    private string[] Transcripts(ImmutableArray<ReadMeeting> read, CorpusLinks links)
    {
        Dictionary<string, string> byId = new(StringComparer.Ordinal);
        foreach (LinkedMeeting meeting in read.Select(links.Of).OfType<LinkedMeeting>())
        {
            cancellation.ThrowIfCancellationRequested();
            byId.Add(meeting.Head.Id, MeetingTranscript.Text(meeting));
        }

        return [.. links.Corpus.Meetings.Select(meeting => byId[meeting.Id])];
    }

    private static ReadFinding SecondOfName(CorpusText text) => ReadFinding.Create(
        Rules.DuplicateDocument, text.Name, Fragment.TopOfFile, Path.GetFileNameWithoutExtension(text.Name), text.Name);

    private static ReadFinding Unavailable(CorpusText text) => ReadFinding.Create(
        Rules.UnreadableFile, text.Name, Fragment.TopOfFile, text.Unavailable!, "Look at its path and at who may read it");
}
