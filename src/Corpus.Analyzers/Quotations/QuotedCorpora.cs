using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Corpus.Analyzers.Texts;
using Corpus.Reading.Articles.Verdicts;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Matching.Quotations.Sources;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Transcripts;

namespace Corpus.Analyzers.Quotations;

/// <summary>The corpora that a project can quote: the built-in one and its own. Nothing is read before the first quotation is met.</summary>
/// <remarks>An index is kept with the texts that it is made of, so that a key that is pressed in an article or in C# makes none anew.</remarks>
internal sealed class QuotedCorpora
{
    private static readonly Lazy<QuotedTexts> BuiltInOnly = new(() => TextsOf(BuiltInTexts.Corpus));
    private static readonly ConditionalWeakTable<ReadMeeting, QuotedCorpora> Known = new();

    private readonly ImmutableArray<ReadMeeting> _documents;
    private readonly Lazy<QuotedTexts> _ownTexts;
    private readonly Lazy<QuotedTexts> _all;

    private QuotedCorpora(ReadCorpus own, ImmutableArray<ReadMeeting> documents)
    {
        Own = own;
        _documents = documents;
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

    public static QuotedCorpora Of(ProjectTexts project, CancellationToken cancellation)
    {
        ImmutableArray<ReadMeeting> documents = project.Documents.Select(file => project.Read(file, cancellation)).ToImmutableArray();
        ImmutableArray<SourceList> sources = project.Sources.Select(file => SourcesReader.Read(file, cancellation)).ToImmutableArray();
        QuotedCorpora made = new(new ReadCorpus(documents, sources, documents.IsEmpty ? BuiltIn.Lexicon : project.Lexicon), documents);
        if (documents.IsEmpty)
        {
            return made;
        }

        QuotedCorpora known = Known.GetValue(documents[0], _ => made);
        if (known.IsOf(documents))
        {
            return known;
        }

        // An edit to another document than the first.
        Known.Remove(documents[0]);
        return Known.GetValue(documents[0], _ => made);
    }

    private bool IsOf(ImmutableArray<ReadMeeting> documents)
    {
        bool isOf = documents.Length == _documents.Length;
        for (int i = 0; i < documents.Length && isOf; i++)
        {
            isOf = ReferenceEquals(documents[i], _documents[i]);
        }

        return isOf;
    }

    private static QuotedTexts TextsOf(params ReadCorpus[] corpora)
    {
        QuotationNames names = QuotationNames.Of(BuiltIn.Lexicon).And(corpora.SelectMany(NamesOf));
        return new QuotedTexts(
            QuotationIndex.Of(corpora.SelectMany(static corpus => corpus.Meetings).Select(QuotableReading.Of).ToImmutableArray(), names),
            corpora.SelectMany(static corpus => corpus.Meetings, NamesOf).ToImmutableArray());
    }

    /// <summary>What a corpus calls countries, places and people.</summary>
    private static IEnumerable<(string Of, string Name)> NamesOf(ReadCorpus corpus) =>
    [
        .. corpus.Lexicon.Countries.SelectMany(static country => country.Names.Concat(country.Adjectives), static (country, name) => ("country " + country.Code, name)),
        .. corpus.Lexicon.Places.SelectMany(static place => place.Names, static (place, name) => ("place " + place.Id, name)),
        .. corpus.Meetings.SelectMany(QuotableReading.NamesOf),
    ];

    private static QuotedTextNames NamesOf(ReadCorpus corpus, ReadMeeting meeting) =>
        new(meeting.Form.FileName, corpus.AddressOf(meeting), () => ReadStatementIds.Of(meeting));
}
