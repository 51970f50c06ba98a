using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Lines;

/// <summary>
/// The names of a text by their initials, for texts that call Arvydas Anušauskas "A. Anušauskas": a line that begins so begins with a name
/// and not with the marker of an item, unless another line has the next marker.
/// </summary>
internal sealed class NameInitials(string content)
{
    /// <summary>A longer word is no name.</summary>
    private const int Longest = 40;

    /// <summary>"II"</summary>
    private const int LongestMarker = 2;

    private readonly Lazy<HashSet<string>> _names = new(() => Find(content));
    private readonly Lazy<HashSet<string>> _markers = new(() => FindMarkers(content));

    /// <summary>True where the letter is the initial of a name that stands behind it, and stands elsewhere in the text with a first name.</summary>
    public bool Begins(Marker marker, int end)
    {
        bool isInitial = marker is { Form: MarkerForm.Stopped, HasBullet: false } && marker.End == marker.Start + 2 && char.IsUpper(content[marker.Start]);
        return isInitial && !IsOfList(content[marker.Start]) && _names.Value.Contains(Key(content[marker.Start], Word.Read(content, marker.TextStart, end).Core));
    }

    /// <summary>"A." where a line begins with "B.", "I." where one begins with "II.".</summary>
    private bool IsOfList(char letter) => _markers.Value.Contains(((char)(letter + 1)).ToString()) || _markers.Value.Contains(new string(letter, 2));

    private static HashSet<string> FindMarkers(string content)
    {
        HashSet<string> markers = new(StringComparer.Ordinal);
        for (int start = 0; start < content.Length; start = content.IndexOf('\n', start) is >= 0 and int end ? end + 1 : content.Length)
        {
            int first = Blank.Skip(content, start, content.Length);
            int stop = content.IndexOf('.', first, Math.Min(LongestMarker + 1, content.Length - first));
            if (stop > first)
            {
                markers.Add(content.Substring(first, stop - first));
            }
        }

        return markers;
    }

    private static HashSet<string> Find(string content)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        Word before = Word.Read(content, 0, content.Length);
        while (!before.IsNone)
        {
            Word word = Word.Read(content, before.End, content.Length);
            bool isJoined = char.IsLetter(content[before.End - 1]) && word.Start == before.End + 1;
            if (isJoined && before.IsCapitalized && before.Core.Length > 1 && word.IsCapitalized && word.Core.Length is > 1 and <= Longest)
            {
                names.Add(Key(before.Core[0], word.Core));
            }

            before = word;
        }

        return names;
    }

    private static string Key(char initial, string name) => initial + name;
}
