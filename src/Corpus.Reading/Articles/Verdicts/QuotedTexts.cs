using System.Collections.Immutable;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Articles.Verdicts;

/// <summary>Texts that can be quoted, with the names by which a writer calls them: identifiers, addresses, and identifiers of statements.</summary>
/// <remarks>Thread-safe. What is asked for seldom, the identifiers of statements and the table of addresses, is made when it is first asked for.</remarks>
internal sealed class QuotedTexts
{
    private readonly ImmutableArray<QuotedTextNames> _names;
    private readonly int[] _firstPassages;
    private readonly QuotedStatements?[] _statements;
    private readonly Lazy<Dictionary<string, ImmutableArray<int>>> _byId;
    private readonly Lazy<Dictionary<string, int>> _byAddress;

    /// <param name="names">One for each text of the index, in its order.</param>
    public QuotedTexts(QuotationIndex index, ImmutableArray<QuotedTextNames> names)
    {
        Index = index;
        _names = names;
        _firstPassages = new int[names.Length + 1];
        for (int text = 0; text < names.Length; text++)
        {
            _firstPassages[text + 1] = _firstPassages[text] + index.Texts[text].Passages.Length;
        }

        _statements = new QuotedStatements?[names.Length];
        _byId = new(TextsById);
        _byAddress = new(TextsByAddress);
    }

    public QuotationIndex Index { get; }

    /// <summary>The identifiers of all texts, each once.</summary>
    public IEnumerable<string> Ids => _byId.Value.Keys;

    public string IdOf(int text) => Index.Texts[text].Id;

    public QuotedTextNames NamesOf(int text) => _names[text];

    /// <summary>What an identifier names, "2025-03-30" or "2025-03-30/2/3"; null when nothing has it.</summary>
    public NamedSource? ById(string id)
    {
        if (_byId.Value.TryGetValue(id, out ImmutableArray<int> texts))
        {
            return NamedSource.OfTexts(texts);
        }

        foreach (int text in TextsOfStatement(id))
        {
            if (StatementsOf(text).ById.TryGetValue(id, out int passage))
            {
                return NamedSource.OfStatement(text, _firstPassages[text] + passage);
            }
        }

        return null;
    }

    /// <summary>The text that was published at an address; null when none was.</summary>
    public NamedSource? ByAddress(string address) =>
        _byAddress.Value.TryGetValue(PublishedAddress.Plain(address), out int text) ? NamedSource.OfText(text) : null;

    /// <summary>The identifier of the statement that is a passage of the index; null for a heading or another passage that is none.</summary>
    public string? StatementIdOf(int passage)
    {
        int text = Index.Passages.TextOf(passage);
        return StatementsOf(text).IdOf(passage - _firstPassages[text]);
    }

    /// <summary>The identifiers of the statements of the texts that the identifier of a statement begins with.</summary>
    public IEnumerable<string> StatementIdsNear(string id) => TextsOfStatement(id).SelectMany(text => StatementsOf(text).ById.Keys);

    private ImmutableArray<int> TextsOfStatement(string id)
    {
        int end = id.IndexOf('/');
        return end > 0 && _byId.Value.TryGetValue(id.Substring(0, end), out ImmutableArray<int> texts) ? texts : ImmutableArray<int>.Empty;
    }

    private QuotedStatements StatementsOf(int text) =>
        _statements[text] ??= new QuotedStatements(Index.Texts[text].Passages, _names[text].StatementIds());

    private Dictionary<string, ImmutableArray<int>> TextsById() => Enumerable.Range(0, _names.Length)
        .GroupBy(IdOf, StringComparer.Ordinal)
        .ToDictionary(static texts => texts.Key, static texts => ImmutableArray.CreateRange(texts), StringComparer.Ordinal);

    private Dictionary<string, int> TextsByAddress()
    {
        Dictionary<string, int> byAddress = new(StringComparer.Ordinal);
        for (int text = _names.Length - 1; text >= 0; text--)
        {
            if (_names[text].Address is string address)
            {
                byAddress[PublishedAddress.Plain(address)] = text;
            }
        }

        return byAddress;
    }
}

/// <summary>What a text is called.</summary>
/// <param name="FileName">As a message calls it: "2025-03-30.txt".</param>
/// <param name="Address">Where it was published; null where nobody knows.</param>
/// <param name="StatementIds">Makes the identifiers of its statements, in its order; called when one is first asked for.</param>
internal sealed record QuotedTextNames(string FileName, string? Address, Func<IReadOnlyList<string>> StatementIds);
