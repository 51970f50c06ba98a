using System.Globalization;
using Corpus.Reading.Collections;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Sentences;

/// <summary>The one form in which the grammar compares a word or a sign: "the U. S.’ “Pull‐Aside”" is the, u.s., ', “, pull-aside, ”.</summary>
internal static class Spelling
{
    private static readonly char[] Others = ['\u2019', '\u2010', '\u2011', ' '];

    private static readonly WordPool Known = new(OfWord);

    /// <summary>The words of a lexicon entry, as a sentence would have them.</summary>
    public static string[] Words(string phrase) => [.. TokenDialect.Sentence.In(phrase).Select(token => Of(phrase, token))];

    /// <summary>A word in lower case with straight apostrophes and plain hyphens; a sign as the one that stands for its kind.</summary>
    public static string Of(string text, Token token) => token.IsWord ? Known.Of(text, token.Start, token.Length) : OfSign(text[token.Start]);

    private static string OfWord(string written)
    {
        string word = written.ToLowerInvariant();
        return word.IndexOfAny(Others) < 0
            ? word
            : word.Replace('\u2019', '\'').Replace('\u2010', '-').Replace('\u2011', '-').Replace(" ", string.Empty);
    }

    private static string OfSign(char c) => c switch
    {
        ',' => ",",
        ';' => ";",
        ':' => ":",
        '.' => ".",
        '(' => "(",
        ')' => ")",
        '"' or '\u201F' => "\"",
        '\u201C' => "\u201C",
        '\u201D' => "\u201D",
        '\u2013' or '\u2014' => "\u2014",
        '\u2018' or '\u2019' or '\'' => "'",
        _ => c.ToString(CultureInfo.InvariantCulture),
    };
}
