using System.Globalization;
using System.Text;
using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Phrases;

/// <summary>
/// A phrase of the lexicon in the form in which it is compared: case, blanks, hyphens and the shape of quotes do not
/// matter. A phrase in capitals only ("US", "ROK") is compared as it is written, or "us" would be the United States.
/// </summary>
internal sealed class Phrase
{
    /// <summary>Longer phrases are refused, so that the work for each word of a text has a bound.</summary>
    public const int MostWords = 32;

    private Phrase(string text, List<Token> tokens)
    {
        Text = text;
        Tokens = tokens;
        IsCaseSensitive = HasOnlyCapitals(text);
        Key = (IsCaseSensitive ? "=" : string.Empty) + MakeKey(text, tokens);
    }

    public string Text { get; }

    /// <summary>Its words and signs, without the "*" of a wildcard.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    public bool IsCaseSensitive { get; }

    /// <summary>Equal for two phrases that match the same words.</summary>
    public string Key { get; }

    /// <summary>The phrase, or null where it cannot be one; <see cref="Fault"/> says why.</summary>
    public static Phrase? TryParse(string text) => Fault(text) == null ? new Phrase(text, WordsOf(text)) : null;

    /// <summary>What keeps a text from being a phrase, or null.</summary>
    public static string? Fault(string text)
    {
        for (int i = text.IndexOf('*'); i >= 0; i = text.IndexOf('*', i + 1))
        {
            bool follows = i > 0 && char.IsLetterOrDigit(text[i - 1]);
            bool ends = i + 1 == text.Length || !(char.IsLetterOrDigit(text[i + 1]) || text[i + 1] == '*');
            if (!follows || !ends)
            {
                return "'*' stands only at the end of a word, as in 'cyber*'";
            }
        }

        return WordsOf(text).Count switch
        {
            0 => "the phrase has no word",
            > MostWords => "the phrase has more than " + MostWords.ToString(CultureInfo.InvariantCulture) + " words and signs",
            _ => null,
        };
    }

    /// <summary>True when the word may have any ending.</summary>
    public bool IsPrefix(Token token) => IsPrefix(Text, token);

    /// <summary>Equal for two headings that name the same entry; here capitals do not matter either.</summary>
    public static string HeadingKey(string heading)
    {
        List<Token> tokens = WordsOf(heading);
        return tokens.Count == 0 ? heading : MakeKey(heading, tokens);
    }

    private static List<Token> WordsOf(string text)
    {
        List<Token> tokens = TokenDialect.Phrase.In(text);
        tokens.RemoveAll(token => text[token.Start] == '*');
        return tokens;
    }

    private static bool HasOnlyCapitals(string text)
    {
        int capitals = 0;
        foreach (char c in text)
        {
            if (char.IsUpper(c))
            {
                capitals++;
            }
            else if (char.IsLetter(c))
            {
                return false;
            }
        }

        return capitals > 1;
    }

    private static string MakeKey(string text, List<Token> tokens)
    {
        StringBuilder key = new();
        foreach (Token token in tokens)
        {
            for (int i = token.Start; i < token.End; i++)
            {
                key.Append(PhraseCharacter.Fold(text[i]));
            }

            key.Append(IsPrefix(text, token) ? "* " : " ");
        }

        return key.ToString();
    }

    private static bool IsPrefix(string text, Token token) => token.End < text.Length && text[token.End] == '*';
}
