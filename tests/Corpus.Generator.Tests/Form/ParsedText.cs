using Corpus.Generator.Project;
using Corpus.Generator.Tests.Meaning.Statements;
using Corpus.Reading.Form;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Form;

/// <summary>Texts parsed as the generator does it, with the words of the lexicon that comes with the package.</summary>
internal static class ParsedText
{
    public static Grammar Grammar { get; } = new(LexiconForms.Of(BuiltInLexicon.Model));

    public static ParsedDocument Of(TextFile file) => Of(file, Grammar);

    /// <summary>A text of no day of its own.</summary>
    public static ParsedDocument Of(string content) => Of(new TextFile("texts/made.txt", content, Kind: "", IsUtf8: true, IsBuiltIn: false));

    public static ParsedDocument Of(TextFile file, Grammar grammar) =>
        DocumentParser.Parse(file, DocumentKind.IsPlain(file), grammar, CancellationToken.None);
}
