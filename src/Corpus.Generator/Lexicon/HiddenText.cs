using Corpus.Generator.Diagnostics;
using Corpus.Generator.Text;

namespace Corpus.Generator.Lexicon;

/// <summary>Finds what a reader of a line does not see. A comment can hide as well as an entry can.</summary>
internal static class HiddenText
{
    /// <summary>The diagnostic at the first hidden character of a line, or null.</summary>
    public static DiagnosticInfo? In(TextFile file, TextLine line)
    {
        if (HiddenCharacter.FindFirst(file.Content, line.TextStart, line.TextEnd) is not HiddenCharacter hidden)
        {
            return null;
        }

        Fragment place = line.Part(hidden.Start, hidden.Start + hidden.Length);
        return DiagnosticInfo.Create(Rules.HiddenCharacter, file.Path, place, hidden.Name);
    }
}
