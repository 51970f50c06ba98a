namespace Corpus.Reading.Lexicon.Phrases;

/// <summary>The form in which the characters of phrases and texts are compared: capitals, straight quotes.</summary>
internal static class PhraseCharacter
{
    public static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => (char)(c - 'a' + 'A'),
        <= '~' => c,
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201F' => '"',
        _ => char.ToUpperInvariant(c),
    };
}
