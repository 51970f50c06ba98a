using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Mentions;

/// <summary>The words of a country in a sentence, with what stands beside them.</summary>
internal readonly record struct CountryMention(string Text, int Start, int End, CountryDefinition Country)
{
    private static readonly Word None = new(0, 0, string.Empty);

    /// <summary>The word before; none where no blank parts them ("Egypt-Jordan") or a stop does ("Egypt, Jordan").</summary>
    public Word Before => Start > 0 && char.IsWhiteSpace(Text[Start - 1]) ? WordBefore(Start) : None;

    /// <summary>The word behind, under the same conditions.</summary>
    public Word Behind => WordBehind(End);

    /// <summary>The word behind a place of the sentence, with nothing but blanks between.</summary>
    public Word WordBehind(int end) => end < Text.Length && char.IsWhiteSpace(Text[end]) ? Word.Read(Text, end, Text.Length) : None;

    /// <summary>The word before a place of the sentence, unless a stop other than that of "Mr." ends it.</summary>
    public Word WordBefore(int start)
    {
        Word before = Word.ReadBack(Text, 0, start);
        return !before.IsNone && (char.IsLetter(Text[before.End - 1]) || Text[before.End - 1] == '.') ? before : None;
    }
}
