using System.Collections.Immutable;
using Corpus.Analyzers.Texts;
using Corpus.Reading.Articles.Verdicts;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Matching.Quotations.Sources;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Sharing;
using Corpus.Reading.Transcripts;

namespace Corpus.Analyzers.Quotations;

/// <summary>The corpora that a project can quote: the built-in one and its own. Nothing is read before the first quotation is met.</summary>
/// <remarks>An index is kept with the texts that it is made of, so that a key that is pressed in an article or in C# makes none anew.</remarks>
internal sealed class QuotedCorpora
{
    private static readonly Lazy<QuotedTexts> BuiltInOnly = new(() => TextsOf(BuiltInTexts.Corpus));
    private static readonly LatestByList<QuotedCorpora> Known = new();

    /// <summary>Of a project without documents.</summary>
    private static readonly Lazy<QuotedCorpora> BuiltInAlone = new(() => new(new ReadCorpus(
        ImmutableArray<ReadMeeting>.Empty, ImmutableArray<SourceList>.Empty, BuiltIn.Lexicon)));

    private readonly Lazy<QuotedTexts> _ownTexts;
    private readonly Lazy<QuotedTexts> _all;

    private QuotedCorpora(ReadCorpus own)
    {
        Own = own;
        _ownTexts = new(() => TextsOf(own));
        _all = new(() => own.Meetings.IsEmpty ? BuiltInOnly.Value : TextsOf(BuiltInTexts.Corpus, own));
    }

    public static ReadCorpus BuiltIn => BuiltInTexts.Corpus;

    public static QuotedTexts BuiltInTextsOnly => BuiltInOnly.Value;

    public ReadCorpus Own { get; }

    public QuotedTexts OwnTextsOnly => _ownTexts.Value;

    /// <summary>The built-in texts, and behind them those of the project.</summary>
    public QuotedTexts All => _all.Value;

    /// <summary>The place in <see cref="All"/> of the first text of the project.</summary>
    public static int FirstOwn => BuiltIn.Meetings.Length;

    /// <summary>Those of a project: made again when one of its texts or of its lists of sources is another.</summary>
    public static QuotedCorpora Of(ProjectTexts project, CancellationToken cancellation)
    {
        ImmutableArray<ReadMeeting> documents = project.Documents.Select(file => project.Read(file, cancellation)).ToImmutableArray();
        ImmutableArray<SourceList> sources = project.Sources.Select(file => SharedTexts.Sources(file, cancellation)).ToImmutableArray();
        return documents.IsEmpty
            ? BuiltInAlone.Value
            : Known.For(
                ImmutableArray<object>.CastUp(documents).AddRange(ImmutableArray<object>.CastUp(sources)),
                () => new QuotedCorpora(new ReadCorpus(documents, sources, project.Lexicon)));
    }

    private static QuotedTexts TextsOf(params ReadCorpus[] corpora)
    {
        // Those of the built-in lexicon in any case: a project can do without it, and its texts name countries all the same.
        QuotationNames names = QuotationNames.Of(BuiltIn.Lexicon).And(corpora.SelectMany(
            static corpus => QuotationNames.In(corpus.Lexicon).Concat(corpus.Meetings.SelectMany(QuotableReading.NamesOf))));
        return new QuotedTexts(
            QuotationIndex.Of(corpora.SelectMany(static corpus => corpus.Meetings).Select(QuotableReading.Of).ToImmutableArray(), names),
            corpora.SelectMany(static corpus => corpus.Meetings, (corpus, meeting) => NamesOf(corpus, meeting, IsAnothersToo(corpus, meeting))).ToImmutableArray());

        bool IsAnothersToo(ReadCorpus corpus, ReadMeeting meeting) => corpora.Any(
            other => other != corpus && other.Meetings.Any(one => one.Form.FileName == meeting.Form.FileName));
    }

    /// <param name="isAnothersToo">True where built-in corpus and project have a file of that name each: then a message says which it means.</param>
    private static QuotedTextNames NamesOf(ReadCorpus corpus, ReadMeeting meeting, bool isAnothersToo) => new(
        isAnothersToo && corpus == BuiltIn ? "the built-in " + meeting.Form.FileName : meeting.Form.FileName, corpus.AddressOf(meeting), () => ReadStatementIds.Of(meeting));
}
