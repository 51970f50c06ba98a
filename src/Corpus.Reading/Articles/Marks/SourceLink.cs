using Corpus.Reading.Articles.Markup;
using Corpus.Reading.Articles.Verdicts;

namespace Corpus.Reading.Articles.Marks;

/// <summary>What kind of source a link names.</summary>
internal enum SourceKind
{
    /// <summary>A text or a statement by its identifier: "corpus:2025-03-30".</summary>
    Identifier,

    /// <summary>"corpus:none": the words are not to be checked.</summary>
    None,

    /// <summary>A text by the address where it was published.</summary>
    Address,

    /// <summary>Another page of the web.</summary>
    Other,
}

/// <summary>A link that names a source.</summary>
internal sealed record SourceLink(LinkTarget Target, SourceKind Kind)
{
    /// <summary>What stands in the place of an identifier where nothing is to be checked.</summary>
    public const string Exempt = NearestIdentifier.Exempt;

    /// <summary>What a link names; null for one that leads to another article, a heading or a mail box.</summary>
    /// <param name="isPublished">True for an address where a text was published.</param>
    public static SourceLink? Of(LinkTarget target, Func<string, bool> isPublished)
    {
        string address = target.Address;
        if (address.StartsWith(BareLink.Scheme, StringComparison.OrdinalIgnoreCase))
        {
            SourceLink named = new(target, SourceKind.Identifier);
            return named.Identifier.Equals(Exempt, StringComparison.OrdinalIgnoreCase) ? new SourceLink(target, SourceKind.None) : named;
        }

        return !PublishedAddress.Is(address) ? null : new SourceLink(target, isPublished(address) ? SourceKind.Address : SourceKind.Other);
    }

    /// <summary>The identifier in "corpus:2025-03-30/2/3".</summary>
    public string Identifier
    {
        get
        {
            string id = Target.Address.Substring(BareLink.Scheme.Length);
            int end = id.IndexOf('#');
            return Uri.UnescapeDataString(end < 0 ? id : id.Substring(0, end)).TrimEnd('/');
        }
    }
}

/// <summary>A link that names a source, in a paragraph.</summary>
internal sealed record PlacedSource(SourceLink Link, int TextStart, int TextEnd);
