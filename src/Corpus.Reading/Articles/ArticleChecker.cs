using System.Collections.Immutable;
using Corpus.Reading.Articles.Marks;
using Corpus.Reading.Articles.Verdicts;
using Corpus.Reading.Findings;

namespace Corpus.Reading.Articles;

/// <summary>Checks what an article quotes against the texts that it is from.</summary>
internal sealed class ArticleChecker
{
    private readonly Article _article;
    private readonly ArticleContent _content;
    private readonly QuotedTexts _texts;
    private readonly CancellationToken _cancellation;
    private readonly List<QuotationFinding> _findings = [];
    private readonly SourceReplacements _sources;

    private ArticleChecker(Article article, ArticleContent content, QuotedTexts texts, CancellationToken cancellation)
    {
        _article = article;
        _texts = texts;
        _cancellation = cancellation;
        _content = content;
        _sources = new SourceReplacements(_content);
    }

    /// <summary>What is wrong, in the order of the places; empty when nothing is.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<QuotationFinding> Check(Article article, QuotedTexts texts, CancellationToken cancellation = default) =>
        Check(article, ArticleReader.Read(article.Content, article.IsMarkdown, address => texts.ByAddress(address) is not null, cancellation), texts, cancellation);

    /// <summary>The same of an article that was read already.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<QuotationFinding> Check(Article article, ArticleContent content, QuotedTexts texts, CancellationToken cancellation = default)
    {
        ArticleChecker checker = new(article, content, texts, cancellation);
        checker.CheckSources();
        foreach (ArticleQuotation quotation in checker._content.Quotations)
        {
            cancellation.ThrowIfCancellationRequested();
            checker._findings.AddRange(checker.Judge(quotation, outer: null));
        }

        return ImmutableArray.CreateRange(checker._findings.OrderBy(static found => found.Finding.Place.Start));
    }

    /// <summary>Links that lead nowhere, behind a quotation or not.</summary>
    private void CheckSources()
    {
        NearestIdentifier nearest = new(_texts);
        foreach (ArticleSource source in _content.Sources)
        {
            string id = source.Link.Identifier;
            if (_texts.ById(id) is not null)
            {
                continue;
            }

            string? near = nearest.Of(id);
            string? having = StandsIn(_sources.FirstWith(source), near ?? id);
            string? right = having ?? near;
            string advice = having is not null ? $"; '{right}' has the words before it" : right is not null ? $"; '{right}' is near" : "";
            ReadFinding finding = ReadFinding.Create(Rules.UnknownLink, _article.Path, source.Place, QuotedInMessage.Written(id), advice);
            QuotationFinding found = new(finding, null, right);
            _findings.Add(right is null ? found : found.MendedBy(source.Place, SourceReplacements.LinkTo(right)));
        }
    }

    /// <summary>
    /// The text that has the words of a quotation, the one with the nearest identifier before others; null where none has. Where the identifier is that of
    /// a statement, so is what is said.
    /// </summary>
    private string? StandsIn(ArticleQuotation? quotation, string id)
    {
        if (quotation is null || !QuotationVerdicts.HasEnoughWords(quotation.Words))
        {
            return null;
        }

        int end = id.IndexOf('/');
        string near = end < 0 ? id : id.Substring(0, end);
        if (_texts.ById(near) is { } text && SourcedMatch.Of(_texts, quotation.Words, text, _cancellation) is { IsFaithful: true } own)
        {
            return (end < 0 ? null : _texts.StatementIdOf(own.Passage)) ?? near;
        }

        SourcedMatch match = SourcedMatch.Of(_texts, quotation.Words, NamedSource.Nothing, _cancellation);
        return match.IsFaithful ? _texts.IdOf(_texts.Index.Passages.TextOf(match.Passage)) : null;
    }

    /// <param name="outer">The source of the quotation around it.</param>
    private List<QuotationFinding> Judge(ArticleQuotation quotation, ArticleSource? outer)
    {
        ArticleSource? named = quotation.Source ?? outer;
        if (named is null && quotation.NamesOther)
        {
            return [];
        }

        NamedSource? source = named is null ? NamedSource.Nothing : SourceOf(named);
        if (source is null)
        {
            // That the link leads nowhere is said at the link.
            return [];
        }

        QuotationFinding? whole = QuotationVerdicts.Of(_texts, quotation.Words, source, _article.Path, quotation.Place, _cancellation);
        if (whole is not null && named is not null && !quotation.IsSourceDirect && whole.Finding.Id != Rules.Misquoted.Id)
        {
            // "“…” does not occur in [March]": with words between, the link may say what the quotation is compared with, or whose it is not.
            source = NamedSource.Nothing;
            whole = QuotationVerdicts.Of(_texts, quotation.Words, source, _article.Path, quotation.Place, _cancellation);
        }

        bool isNearNothing = whole is null ? source.IsNothing : whole.Finding.Id == Rules.StandsNowhere.Id;
        return isNearNothing ? JudgeNested(quotation, named, whole) : whole is null ? [] : [WithReplacement(whole, quotation, named)];
    }

    /// <summary>Somebody else's words, in which ours are quoted: then what is said of those counts.</summary>
    private List<QuotationFinding> JudgeNested(ArticleQuotation quotation, ArticleSource? named, QuotationFinding? whole)
    {
        List<QuotationFinding> findings = [];
        bool isSomethingOurs = false;
        foreach (ArticleQuotation nested in quotation.Nested)
        {
            List<QuotationFinding> found = Judge(nested, named);
            bool isOurs = QuotationVerdicts.HasEnoughWords(nested.Words) && found.TrueForAll(static one => one.Finding.Id != Rules.StandsNowhere.Id);
            isSomethingOurs |= isOurs;
            findings.AddRange(isOurs || nested.Source is not null ? found : []);
        }

        return whole is null || isSomethingOurs ? findings : [WithReplacement(whole, quotation, named)];
    }

    private NamedSource? SourceOf(ArticleSource source) => source.Link.Kind == SourceKind.Identifier
        ? _texts.ById(source.Link.Identifier)
        : _texts.ByAddress(source.Link.Target.Address);

    private QuotationFinding WithReplacement(QuotationFinding finding, ArticleQuotation quotation, ArticleSource? named)
    {
        if (finding.RightWords is string words)
        {
            return finding.MendedBy(quotation.Place, MarkupWriter.Write(words, quotation.Marks, _article.IsMarkdown));
        }

        bool isOfOne = finding.RightSource is not null && named is not null && _sources.IsOfOne(named);
        return isOfOne
            ? finding.MendedBy(named!.Place, SourceReplacements.LinkTo(finding.RightSource!))
            : finding;
    }
}
