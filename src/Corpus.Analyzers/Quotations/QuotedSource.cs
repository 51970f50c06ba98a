using Corpus.Reading.Articles.Verdicts;
using Corpus.Reading.Linking;
using Corpus.Reading.Meaning.Readings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Analyzers.Quotations;

/// <summary>What a quotation in C# is said to be from.</summary>
internal sealed class QuotedSource
{
    private readonly ReadCorpus? _corpus;

    private QuotedSource(QuotedTexts texts, NamedSource named, ReadCorpus? corpus, SyntaxNode? member)
    {
        Texts = texts;
        Named = named;
        Member = member;
        _corpus = corpus;
    }

    /// <summary>Among which it is looked for.</summary>
    public QuotedTexts Texts { get; }

    public NamedSource Named { get; }

    /// <summary>The name of the member that says so, as it is written; null where any text will do.</summary>
    public SyntaxNode? Member { get; }

    /// <summary>What <c>[Quoted]</c> says: any text of the corpora at hand.</summary>
    public static QuotedSource OfAny(QuotedCorpora corpora) => new(corpora.All, NamedSource.AnyText, null, null);

    /// <summary>What an expression says: <c>Meetings.On20250330</c>, <c>Meetings.Corpus</c>; null for a meeting that no member of a lookup names.</summary>
    /// <param name="corpora">Asked for where it is one: whoever quotes nothing reads nothing.</param>
    public static QuotedSource? Of(IOperation? quoted, QuotingSymbols symbols, Func<QuotedCorpora> corpora)
    {
        quoted = WhatIsQuoted(quoted);
        if (quoted is not IPropertyReferenceOperation { Instance: null, Property: var property })
        {
            return null;
        }

        bool isBuiltIn = symbols.IsBuiltIn(property.ContainingType);
        if (!isBuiltIn && !symbols.IsOwn(property.ContainingType))
        {
            return null;
        }

        return property.Name == MeetingNames.Corpus ? OfCorpus(corpora(), isBuiltIn) : OfMeeting(corpora(), isBuiltIn, property.Name, quoted.Syntax);
    }

    /// <summary>
    /// The member of the lookup that is to be written in place of <see cref="Member"/>; null where that lookup does not have the text, or where the built-in
    /// corpus and the project have a text of that identifier each.
    /// </summary>
    public string? MemberOf(string id)
    {
        bool isOne = Texts.ById(id) is { Texts.Length: 1 };
        ReadMeeting? meeting = !isOne ? null : _corpus?.Meetings.FirstOrDefault(meeting => meeting.Head!.Id == id);
        return meeting is null ? null : ReadCorpus.MemberOf(meeting);
    }

    /// <summary>Behind conversions, and before "?.".</summary>
    private static IOperation? WhatIsQuoted(IOperation? quoted)
    {
        while (true)
        {
            switch (quoted)
            {
                case IConversionOperation conversion:
                    quoted = conversion.Operand;
                    break;
                case IConditionalAccessInstanceOperation instance:
                    IOperation? access = instance.Parent;
                    while (access is not null and not IConditionalAccessOperation)
                    {
                        access = access.Parent;
                    }

                    quoted = (access as IConditionalAccessOperation)?.Operation;
                    break;
                default:
                    return quoted;
            }
        }
    }

    private static QuotedSource OfCorpus(QuotedCorpora corpora, bool isBuiltIn) => new(
        isBuiltIn ? QuotedCorpora.BuiltInTextsOnly : corpora.OwnTextsOnly, NamedSource.AnyText, null, null);

    private static QuotedSource? OfMeeting(QuotedCorpora corpora, bool isBuiltIn, string member, SyntaxNode written)
    {
        ReadCorpus corpus = isBuiltIn ? QuotedCorpora.BuiltIn : corpora.Own;
        int text = corpus.ByMember(member);
        SyntaxNode name = written is MemberAccessExpressionSyntax access ? access.Name : written;
        return text < 0 ? null : new QuotedSource(corpora.All, NamedSource.OfText(isBuiltIn ? text : QuotedCorpora.FirstOwn + text), corpus, name);
    }
}
