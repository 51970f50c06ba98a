using Corpus.Reading.Text;

namespace Corpus.Reading.Matching;

/// <summary>The words of a text, by the one definition that searching, counting, quoting and comparing share (<see cref="WordDialect"/>).</summary>
internal static class Words
{
    /// <summary>The words, in order.</summary>
    public static List<TextWord> Of(string text) => Cut(text, withSigns: false);

    /// <summary>The words and every sign that stands outside of them, in order; between two of them is nothing but white space.</summary>
    public static List<TextWord> WithSigns(string text) => Cut(text, withSigns: true);

    /// <summary>The first word from a place on; an empty one where there is none. Makes no key.</summary>
    public static Token Next(string text, int start)
    {
        Token token = WordDialect.Rule.Next(text, start, text.Length);
        while (token.Length > 0 && !token.IsWord)
        {
            token = WordDialect.Rule.Next(text, token.End, text.Length);
        }

        return token;
    }

    private static List<TextWord> Cut(string text, bool withSigns)
    {
        List<TextWord> words = [];
        TokenRule rule = WordDialect.Rule;
        for (Token token = rule.Next(text, 0, text.Length); !token.IsNone; token = rule.Next(text, token.End, text.Length))
        {
            if (token.IsWord || withSigns)
            {
                words.Add(new TextWord(token.Start, token.Length, WordKey.Of(text, token.Start, token.Length), token.IsWord));
            }
        }

        return words;
    }
}
