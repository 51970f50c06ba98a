using Corpus.Reading.Collections;

namespace Corpus.Reading.Text;

/// <summary>
/// A text that knows where each of its characters stands in the file. Where pages or lines cut the text, it has several
/// fragments, and <see cref="Text"/> joins them with one space, or with none where a word was cut at its hyphen; inside a fragment the characters are the file's own.
/// </summary>
internal sealed record LocatedText(string Text, EquatableArray<Fragment> Fragments)
{
    /// <summary>The line of the first character, from 1.</summary>
    public int Line => Fragments[0].Line;

    /// <summary>The first place of the part of <see cref="Text"/> from <paramref name="offset"/> on; cut at the end of its fragment.</summary>
    public Fragment Locate(int offset, int length)
    {
        int start = 0;
        foreach (Fragment fragment in Fragments)
        {
            if (offset < fragment.Length || (offset == fragment.Length && length == 0))
            {
                return new Fragment(
                    fragment.Start + offset,
                    Math.Min(length, fragment.Length - offset),
                    fragment.Line,
                    fragment.Column + offset);
            }

            // A fragment begins with no blank, so a space behind one is what joins it to the next; a cut word has none.
            start += fragment.Length;
            int joint = start < Text.Length && Text[start] == ' ' ? 1 : 0;
            start += joint;
            offset = Math.Max(0, offset - fragment.Length - joint);
        }

        Fragment last = Fragments[Fragments.Count - 1];
        return new Fragment(last.End, 0, last.Line, last.Column + last.Length);
    }

    /// <summary>The first fragment, for a finding about the text as a whole.</summary>
    public Fragment Place => Fragments[0];

    public override string ToString() => Text;
}
