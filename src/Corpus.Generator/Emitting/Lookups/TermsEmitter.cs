using Corpus.Generator.Emitting.CSharp;
using Corpus.Reading.Linking;

namespace Corpus.Generator.Emitting.Lookups;

/// <summary>Writes the lookup <c>Terms</c>.</summary>
internal static class TermsEmitter
{
    public const string TypeName = "Terms";

    public static string Emit(LinkedCorpus corpus, EmitOptions options)
    {
        LookupEmitter lookup = new(TypeName, "Term", "term", options);
        return lookup.Emit("The terms of the corpus: acronyms that its texts write beside their long form.", corpus.Terms.Select(Member));

        LookupMember Member(TermEntry term, int position) => lookup.Member(
            term.Id,
            position,
            XmlText.Of(term.Acronym + ": " + string.Join("; ", term.Expansions)) + ".",
            Tooltip.Quote("First mention, ", term.First),
            "In " + Tooltip.Count(term.Mentions.Count, "meeting", "meetings") + ": " + Tooltip.Days(corpus, term.Mentions) + ".");
    }
}
