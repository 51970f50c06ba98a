using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Corpus.CompilerServices;

namespace Corpus;

/// <summary>
/// A corpus as a value: to pass on, to ask, to compare. That of compiled texts is <c>Meetings.Corpus</c>, of the built-in ones and of
/// a project's own; <see cref="Read(IEnumerable{string}, CorpusReadOptions?, IProgress{ReadProgress}?, CancellationToken)"/> makes one of files
/// while a program runs. Immutable and thread-safe; a meeting is built when it is first asked for.
/// </summary>
/// <example><code>int sentences = Meetings.Corpus.Statements.Count;</code></example>
public sealed class MeetingCorpus
{
    /// <summary>Null for a corpus that was built with the program: not even the type of an empty array is to be loaded before its first answer.</summary>
    /// <remarks>An array, because the runtime would load the assembly of immutable ones before the corpus is there.</remarks>
    private readonly Finding[]? _findings;

    internal MeetingCorpus(MeetingCatalog catalog, Finding[]? findings = null)
    {
        Catalog = catalog;
        _findings = findings;
        Statements = new StatementList(catalog.Meetings);
    }

    internal MeetingCatalog Catalog { get; }

    /// <summary>All meetings, in the order of their days, then of their identifiers.</summary>
    public IReadOnlyList<Meeting> Meetings => Catalog.Meetings;

    /// <summary>
    /// Every sentence of all meetings, in order: what is asked, counted and compared. Enumerating builds one meeting after the other; the count
    /// builds them all.
    /// <para>Example: <c>Meetings.Corpus.Statements.Concordance("deter* and respond").SortedByRight(1)</c></para>
    /// </summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>Everyone who took part, in the order of the identifiers.</summary>
    public Lookup<Person> People => Catalog.People;

    /// <summary>The offices under which they took part, in the order of the identifiers.</summary>
    public Lookup<Office> Offices => Catalog.Offices;

    /// <summary>Where meetings were held, and what statements name, in the order of the identifiers.</summary>
    public Lookup<Place> Places => Catalog.Places;

    /// <summary>The countries of people and places, and those that statements name, in the order of their codes.</summary>
    public Lookup<Country> Countries => Catalog.Countries;

    /// <summary>What statements are about, in the order of the identifiers.</summary>
    public Lookup<Topic> Topics => Catalog.Topics;

    /// <summary>The acronyms of the texts, in the order of the identifiers.</summary>
    public Lookup<Term> Terms => Catalog.Terms;

    /// <summary>
    /// What was found wrong in texts, lexicons and lists of sources when they were read, in the order of the files and lines. Empty for a
    /// compiled corpus, whose build has reported it.
    /// </summary>
    public ImmutableArray<Finding> Findings => ImmutableCollectionsMarshal.AsImmutableArray(_findings ?? []);

    /// <summary>The meeting with an identifier.</summary>
    /// <param name="id">The identifier, as in "2025-03-30".</param>
    /// <returns>The meeting.</returns>
    /// <exception cref="ArgumentNullException">The identifier is null.</exception>
    /// <exception cref="KeyNotFoundException">The corpus has none with that identifier; the message names the nearest.</exception>
    public Meeting ById(string id) => Catalog.MeetingById(id);

    /// <summary>The meeting with an identifier, if there is one.</summary>
    /// <param name="id">The identifier, as in "2025-03-30".</param>
    /// <param name="meeting">The meeting, or null.</param>
    /// <returns>True when there is one.</returns>
    /// <exception cref="ArgumentNullException">The identifier is null.</exception>
    public bool TryGet(string id, [NotNullWhen(true)] out Meeting? meeting) => Catalog.TryGetMeeting(id, out meeting);

    /// <summary>The meeting with an identifier, written in any way: upper and lower case, hyphens and blanks do not count.</summary>
    /// <param name="text">The identifier, as in "20250330".</param>
    /// <returns>The meeting; null when there is none.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public Meeting? Find(string text) => Catalog.FindMeeting(text);

    /// <summary>
    /// Both corpora as one, in the order of the days, linked anew: <see cref="Meeting.Previous"/> and <see cref="Meeting.Next"/> go from one corpus to the
    /// other, a person or topic of both is one and has the meetings of both, and an acronym that one of them explains is a term in the texts of both.
    /// <para>Example: <c>MeetingCorpus all = Meetings.Corpus.Union(MeetingCorpus.Read(["2024-07-28.txt"]));</c></para>
    /// </summary>
    /// <remarks>
    /// One text, by the SHA-256 of its file, counts once, as this corpus has read it. Another text of the same identifier gets a number behind
    /// it: "2025-03-30-2". People are one where country, family name and given name agree; a given name that only one of the corpora knows
    /// agrees with any, as long as one person alone fits. Then they can be called otherwise than before: two of a name are told apart by country or
    /// given name, "BrownGB". All entries belong to the union; neither corpus changes. Makes every meeting of both once.
    /// </remarks>
    /// <param name="other">The other corpus, as a rule of texts of one's own.</param>
    /// <returns>The union, with the <see cref="Findings"/> of both.</returns>
    /// <exception cref="ArgumentNullException">The other corpus is null.</exception>
    public MeetingCorpus Union(MeetingCorpus other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return CorpusUnion.Of(this, other);
    }

    /// <summary>
    /// The corpus of files, read while the program runs as a build reads them: with the same rules, lexicon and findings. What is wrong with a file is a finding and no
    /// exception. A text with an error, which would stop a build, is in <see cref="Findings"/> and not in <see cref="Meetings"/>.
    /// <para>Example: <c>MeetingCorpus mine = MeetingCorpus.Read(Directory.GetFiles("summaries", "*.txt"));</c></para>
    /// </summary>
    /// <param name="paths">The files, each a text in UTF-8 that is named after its day ("2025-03-30.txt"). A path that is there twice is read once.</param>
    /// <param name="options">Lexicons and lists of sources; those of the package alone when null.</param>
    /// <param name="progress">Is told of each text that was read, from any thread; nobody when null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The corpus; empty when there is no file.</returns>
    /// <exception cref="ArgumentNullException">The paths, or one of them, are null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static MeetingCorpus Read(
        IEnumerable<string> paths, CorpusReadOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Read(paths.Distinct(StringComparer.Ordinal).Select(CorpusText.FromFile), options, progress, cancellation);
    }

    /// <summary>
    /// The corpus of texts that are in memory, read as <see cref="Read(IEnumerable{string}, CorpusReadOptions?, IProgress{ReadProgress}?, CancellationToken)"/> reads files.
    /// <para>Example: <c>MeetingCorpus one = MeetingCorpus.Read([new CorpusText("2024-07-28.txt", text)]);</c></para>
    /// </summary>
    /// <param name="texts">The texts. Two of one name have one identity: the second is a finding.</param>
    /// <param name="options">Lexicons and lists of sources; those of the package alone when null.</param>
    /// <param name="progress">Is told of each text that was read, from any thread; nobody when null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The corpus; empty when there is no text.</returns>
    /// <exception cref="ArgumentNullException">The texts, or one of them, are null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static MeetingCorpus Read(
        IEnumerable<CorpusText> texts, CorpusReadOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new RunTimeReader(options ?? CorpusReadOptions.Usual, progress, cancellation).Read([.. texts]);
    }

    /// <summary>
    /// A quotation of one of the texts: the first that has the words, to the word or altered and marked so.
    /// <para>Example: <c>Quotation line = Meetings.Corpus.Quote("the greatest alliance in the world");</c></para>
    /// </summary>
    /// <param name="words">The words, without the quotation marks around them.</param>
    /// <returns>The quotation, with the place where its words first stand.</returns>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    /// <exception cref="ArgumentException">There is no word.</exception>
    /// <exception cref="MisquotationException">No text has the words; the exception has the nearest.</exception>
    public Quotation Quote(string words) => QuotationChecking.Quote(this, words, from: null);

    /// <summary>
    /// Tells what a quotation is beside the texts: exact, altered and marked so, misquoted, of another text, or nowhere. No exception for a wrong one.
    /// The texts are made ready when this is first called, once for the corpus.
    /// <para>Example: <c>QuotationVerdict verdict = Meetings.Corpus.CheckQuotation("peace and security", Meetings.On20250330).Verdict;</c></para>
    /// </summary>
    /// <param name="words">The words, without the quotation marks around them.</param>
    /// <param name="from">The meeting whose text they are said to be, of this corpus; null for any.</param>
    /// <returns>The verdict, where the words stand, what is nearest to them, and the right words.</returns>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    /// <exception cref="ArgumentException">There is no word, or the corpus has no such meeting.</exception>
    public QuotationCheck CheckQuotation(string words, Meeting? from = null) => QuotationChecking.Check(this, words, from);

    internal QuotableMeetings Quotable => Catalog.Quotable;

    /// <summary>How many meetings of which days: "5 meetings, 2023-06-01 to 2025-10-29".</summary>
    public override string ToString() => Meetings.Count switch
    {
        0 => "no meetings",
        1 => $"1 meeting, {Meetings[0].Date:O}",
        int count => $"{count} meetings, {Meetings[0].Date:O} to {Meetings[^1].Date:O}",
    };
}
