using Corpus.Reading.Text;

namespace Corpus.Reading.Findings;

/// <summary>Finds what a reader of a line does not see. A comment can hide as well as an entry can.</summary>
internal static class HiddenText
{
    /// <summary>The finding at the first hidden character of a line, or null.</summary>
    public static Finding? In(TextFile file, TextLine line)
    {
        if (HiddenCharacter.FindFirst(file.Content, line.TextStart, line.TextEnd) is not HiddenCharacter hidden)
        {
            return null;
        }

        Fragment place = line.Part(hidden.Start, hidden.Start + hidden.Length);
        return Finding.Create(Rules.HiddenCharacter, file.Path, place, hidden.Name);
    }
}
