using Corpus.CompilerServices;
using Corpus.Reading.Articles;
using Corpus.Reading.Articles.Marks;
using Corpus.Reading.Articles.Verdicts;
using Corpus.Reading.Findings;
using Corpus.Reading.Matching.Quotations;
using Corpus.Tool.Checking.Articles;

namespace Corpus.Tool.Checking.Quotations;

/// <summary>Tells of each quotation of an article what it is: what is wrong as a build finds it, and beside it what is right.</summary>
internal sealed class QuotationJudge
{
    private readonly ReadArticle _article;
    private readonly QuotedTexts _texts;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<(int Start, int Length), QuotationFinding> _findings = [];
    private readonly List<CheckedQuotation> _checked = [];

    private QuotationJudge(ReadArticle article, QuotedTexts texts, CancellationToken cancellation)
    {
        _article = article;
        _texts = texts;
        _cancellation = cancellation;
    }

    /// <summary>Its quotations that are of our texts or say so, in the order of their places. What is near none of them and names none is none of ours.</summary>
    /// <param name="told">Told what share of them is done, from 0 to 1.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IReadOnlyList<CheckedQuotation> Check(ReadArticle article, QuotedTexts texts, Action<double> told, CancellationToken cancellation)
    {
        QuotationJudge judge = new(article, texts, cancellation);

        // Each is looked at twice: for what is wrong of it, and then for where it stands.
        double looks = 2.0 * article.Content.Quotations.Length;
        Article read = new(article.Path, article.Text, article.Form == ArticleForm.Markdown);
        List<QuotationFinding> links = [];
        foreach (QuotationFinding found in ArticleChecker.Check(read, article.Content, texts, judged => told(judged / looks), cancellation))
        {
            if (found.Finding.Id == Rules.UnknownLink.Id)
            {
                links.Add(found);
            }
            else
            {
                judge._findings.TryAdd((found.Finding.Place.Start, found.Finding.Place.Length), found);
            }
        }

        for (int i = 0; i < article.Content.Quotations.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            judge.Add(article.Content.Quotations[i], outer: null, isOfRight: false);
            told((article.Content.Quotations.Length + i + 1) / looks);
        }

        judge.AddLinks(links);
        return [.. judge._checked.OrderBy(static one => one.Start)];
    }

    /// <param name="outer">The source of the quotation around it.</param>
    /// <param name="isOfRight">True in a quotation that was judged as a whole: of those in it only what is wrong is told.</param>
    private void Add(ArticleQuotation quotation, ArticleSource? outer, bool isOfRight)
    {
        if (quotation.IsExempt)
        {
            return;
        }

        ArticleSource? named = quotation.Source ?? outer;
        bool isJudged = _findings.TryGetValue((quotation.Place.Start, quotation.Place.Length), out QuotationFinding? found);
        if (isJudged)
        {
            AddWrong(quotation, named, found!);
        }
        else if (!isOfRight && (named is not null || !(quotation.NamesOther || quotation.Nested.Any(static nested => nested.Source is not null))))
        {
            isJudged = AddRight(quotation, named);
        }

        foreach (ArticleQuotation nested in quotation.Nested)
        {
            Add(nested, named, isOfRight || isJudged);
        }
    }

    private void AddWrong(ArticleQuotation quotation, ArticleSource? named, QuotationFinding found)
    {
        bool isUnsourced = found.Finding.Id == Rules.UnsourcedMisquotation.Id;
        SourcedMatch match = SourcedMatch.Of(_texts, quotation.Words, (isUnsourced ? null : SourceOf(named)) ?? NamedSource.Nothing, _cancellation);
        CheckedQuotation wrong = Of(quotation, VerdictOf(found.Finding.Id), isUnsourced ? null : named, match) with
        {
            Finding = Shown(found),
            Suggestion = found.RightWords,
        };
        if (wrong.Verdict == CheckVerdict.Misattributed)
        {
            // A statement is named only in the place of a statement.
            wrong = wrong with { Found = found.RightSource ?? _texts.IdOf(_texts.Index.Passages.TextOf(match.Passage)) };
        }

        _checked.Add(QuotationFix.For(wrong, found, quotation));
    }

    /// <returns>False where it is none of our quotations.</returns>
    private bool AddRight(ArticleQuotation quotation, ArticleSource? named)
    {
        NamedSource? source = SourceOf(named);
        if (source is null)
        {
            // The link is told of.
            return true;
        }

        SourcedMatch? match = Faithful(quotation, source);
        if (match is null && named is not null && !quotation.IsSourceDirect)
        {
            (match, named) = (Faithful(quotation, NamedSource.Nothing), null);
        }

        if (match is not null)
        {
            _checked.Add(Of(quotation, match.Verdict == MatchVerdict.Exact ? CheckVerdict.Exact : CheckVerdict.Altered, named, match));
        }

        return match is not null;
    }

    /// <summary>An address between the marks is a note of the writer's, or one of the words.</summary>
    private SourcedMatch? Faithful(ArticleQuotation quotation, NamedSource source) =>
        Faithful(quotation.Words, source) ?? (quotation.WithAddresses is string words ? Faithful(words, source) : null);

    private SourcedMatch? Faithful(string words, NamedSource source)
    {
        bool mayBe = !source.IsNothing || QuotationVerdicts.HasEnoughWords(words);
        return mayBe && SourcedMatch.Of(_texts, words, source, _cancellation) is { IsFaithful: true } match ? match : null;
    }

    private void AddLinks(List<QuotationFinding> links)
    {
        if (links.Count == 0)
        {
            return;
        }

        Dictionary<int, ArticleQuotation> quotations = [];
        foreach (ArticleQuotation quotation in _article.Content.Quotations.SelectMany(WithNested).Where(static quotation => quotation.Source is not null))
        {
            quotations.TryAdd(quotation.Source!.Place.Start, quotation);
        }

        Dictionary<int, ArticleSource> sources = _article.Content.Sources.ToDictionary(static source => source.Place.Start);
        foreach (QuotationFinding found in links)
        {
            string words = quotations.TryGetValue(found.Finding.Place.Start, out ArticleQuotation? quotation) ? quotation.Words : "";
            CheckedQuotation wrong = new(_article, found.Finding.Place.Start, _article.PlaceOf(found.Finding.Place), CheckVerdict.UnknownSource, words)
            {
                Named = sources[found.Finding.Place.Start].Link.Identifier,
                Found = found.RightSource,
                Finding = Shown(found),
            };
            _checked.Add(QuotationFix.For(wrong, found, null));
        }
    }

    private static IEnumerable<ArticleQuotation> WithNested(ArticleQuotation quotation) => quotation.Nested.SelectMany(WithNested).Prepend(quotation);

    private CheckedQuotation Of(ArticleQuotation quotation, CheckVerdict verdict, ArticleSource? named, SourcedMatch match) =>
        new(_article, quotation.Place.Start, _article.PlaceOf(quotation.Place), verdict, quotation.Words)
        {
            Named = named is null ? null : IdOf(named),
            Found = match.Passage < 0 ? null : _texts.StatementIdOf(match.Passage) ?? _texts.IdOf(_texts.Index.Passages.TextOf(match.Passage)),
            FoundLine = match.Passage < 0 ? 0 : _texts.Index.Passages[match.Passage].Line,
        };

    /// <summary>The identifier that an article writes, or that of the text at the address that it writes.</summary>
    private string IdOf(ArticleSource source) => source.Link.Kind == SourceKind.Identifier
        ? source.Link.Identifier
        : _texts.ByAddress(source.Link.Target.Address) is { } text ? _texts.IdOf(text.Texts[0]) : source.Link.Target.Address;

    private NamedSource? SourceOf(ArticleSource? source) => source is null ? NamedSource.Nothing
        : source.Link.Kind == SourceKind.Identifier ? _texts.ById(source.Link.Identifier)
        : _texts.ByAddress(source.Link.Target.Address);

    private static Finding Shown(QuotationFinding found) => RunTimeFindings.Of([found.Finding])[0];

    private static CheckVerdict VerdictOf(string rule) =>
        rule == Rules.Misquoted.Id ? CheckVerdict.Misquoted
        : rule == Rules.StandsElsewhere.Id ? CheckVerdict.Misattributed
        : rule == Rules.UnsourcedMisquotation.Id ? CheckVerdict.Unsourced
        : CheckVerdict.NotFound;
}
