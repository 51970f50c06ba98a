using System.Collections.Immutable;
using Corpus.Reading.Articles.Marks;
using Corpus.Reading.Articles.Markup.Inlines;
using Corpus.Reading.Articles.Pairs;
using Corpus.Reading.Articles.Verdicts;
using Corpus.Reading.Findings;
using Corpus.Reading.Text;

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

    /// <summary>Where the addresses stand that are words of what is quoted, and name nothing.</summary>
    private readonly HashSet<int> _words = [];

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
        Check(article, ArticleReader.Read(article.Content, article.IsMarkdown, address => texts.ByAddress(address) is not null, cancellation), texts, judged: null, cancellation);

    /// <summary>The same of an article that was read already.</summary>
    /// <param name="judged">Told after each quotation how many were judged; null where nobody waits.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<QuotationFinding> Check(
        Article article, ArticleContent content, QuotedTexts texts, Action<int>? judged = null, CancellationToken cancellation = default)
    {
        ArticleChecker checker = new(article, content, texts, cancellation);
        for (int i = 0; i < content.Quotations.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            checker._findings.AddRange(checker.Judge(content.Quotations[i], outer: null));
            judged?.Invoke(i + 1);
        }

        checker.CheckSources();
        return ImmutableArray.CreateRange(checker._findings.OrderBy(static found => found.Finding.Place.Start));
    }

    /// <summary>Links that lead nowhere, behind a quotation or not.</summary>
    private void CheckSources()
    {
        NearestIdentifier nearest = new(_texts);
        foreach (ArticleSource source in _content.Sources)
        {
            string id = source.Link.Identifier;
            if (_words.Contains(source.Place.Start) || _texts.ById(id) is not null)
            {
                continue;
            }

            string? near = nearest.Of(id);
            string? having = StandsIn(_sources.FirstWith(source), near ?? id);
            string? right = having ?? near;
            string advice = having is not null ? $"; '{right}' has the words before it" : right is not null ? $"; '{right}' is near" : nearest.Several(id);
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
        if (quotation is null)
        {
            return null;
        }

        int end = id.IndexOf('/');
        string near = end < 0 ? id : id.Substring(0, end);
        if (_texts.ById(near) is { } text && SourcedMatch.Of(_texts, quotation.Words, text, _cancellation) is { IsFaithful: true } own)
        {
            return (end < 0 ? null : _texts.StatementIdOf(own.Passage)) ?? near;
        }

        if (!QuotationVerdicts.HasEnoughWords(quotation.Words))
        {
            // A word or two stand in many a text, and say nothing of which was meant.
            return null;
        }

        SourcedMatch match = SourcedMatch.Of(_texts, quotation.Words, NamedSource.Nothing, _cancellation);
        return match.IsFaithful ? _texts.IdOf(_texts.Index.Passages.TextOf(match.Passage)) : null;
    }

    /// <param name="outer">The source of the quotation around it.</param>
    private List<QuotationFinding> Judge(ArticleQuotation quotation, ArticleSource? outer)
    {
        ArticleSource? named = quotation.Source ?? outer;
        if (quotation.IsExempt || (named is null && quotation.NamesOther))
        {
            return [];
        }

        NamedSource? source = named is null ? NamedSource.Nothing : SourceOf(named);
        if (source is null)
        {
            // That the link leads nowhere is said at the link.
            return [];
        }

        QuotationFinding? whole = VerdictOf(quotation, source);
        if (whole is not null && named is not null && !quotation.IsSourceDirect && whole.Finding.Id != Rules.Misquoted.Id)
        {
            // "“…” does not occur in [March]": with words between, the link may say what the quotation is compared with, or whose it is not.
            source = NamedSource.Nothing;
            whole = VerdictOf(quotation, source);
        }

        // Words that name no source, with others in them that do, are those of whoever quotes.
        bool isQuoting = named is null && quotation.Nested.Any(static nested => nested.Source is not null);
        bool isTranslation = quotation.Marks is MarkKind.Low or MarkKind.Corner && whole?.Finding.Id == Rules.StandsNowhere.Id;
        bool isNearNothing = isQuoting || (whole is null ? source.IsNothing : whole.Finding.Id == Rules.StandsNowhere.Id);
        return isNearNothing ? JudgeNested(quotation, named, isQuoting || isTranslation ? null : whole) : whole is null ? [] : [WithReplacement(whole, quotation, named)];
    }

    /// <summary>An address between the marks is a note of the writer's, or one of the words; both are tried.</summary>
    private QuotationFinding? VerdictOf(ArticleQuotation quotation, NamedSource source)
    {
        QuotationFinding? without = Of(quotation.Words);
        QuotationFinding? with = without is null || quotation.WithAddresses is null ? without : Of(quotation.WithAddresses);
        if (with is null && quotation.WithAddresses is string words && SourcedMatch.Of(_texts, words, source, _cancellation).IsFaithful)
        {
            _words.UnionWith(quotation.Addresses);
        }

        return with is { RightWords: null } ? without : with;

        QuotationFinding? Of(string words) => QuotationVerdicts.Of(_texts, words, source, _article.Path, quotation.Place, _cancellation);
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

    /// <summary>Word by word; all of them anew where that cannot be done, and nothing would be lost but signs of markup and the ends of lines.</summary>
    private QuotationFinding WithWords(QuotationFinding finding, ArticleQuotation quotation, string words)
    {
        if (quotation.Read is not (InlineText paragraph, MarkedWords marked) || quotation.Written is not Fragment place)
        {
            return finding;
        }

        string? kept = quotation.Addresses.IsEmpty ? WordReplacement.Of(_article.Content, place, paragraph, marked, words, _article.IsMarkdown, _cancellation) : null;
        return kept is not null ? finding.MendedBy(place, kept)
            : WordReplacement.IsPlain(_article.Content, paragraph, marked) ? finding.MendedBy(place, MarkupWriter.Write(words, quotation.Marks, _article.IsMarkdown))
            : finding;
    }

    private QuotationFinding WithReplacement(QuotationFinding finding, ArticleQuotation quotation, ArticleSource? named)
    {
        if (finding.RightWords is string words)
        {
            return WithWords(finding, quotation, words);
        }

        bool isOfOne = finding.RightSource is not null && named is not null && _sources.IsOfOne(named);
        return isOfOne
            ? finding.MendedBy(named!.Place, SourceReplacements.LinkTo(finding.RightSource!))
            : finding;
    }
}
