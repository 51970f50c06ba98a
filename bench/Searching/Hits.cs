using System.Globalization;

namespace Searching;

/// <summary>Adds up the statements that a phrase was found in, so that each is fetched and every engine can be held to the same.</summary>
internal sealed class Hits
{
    private int _count;
    private long _characters;
    private uint _identifiers;

    /// <summary>One more. What it adds does not depend on the order, in which engines differ.</summary>
    public void Add(string id, string text)
    {
        uint hash = 0;
        foreach (char character in id)
        {
            hash = unchecked((hash * 31) + character);
        }

        _count++;
        _characters += text.Length;
        _identifiers = unchecked(_identifiers + hash);
    }

    /// <summary>How many, how many characters they have, and a sum over their identifiers: "509/120431/3120440112".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_count}/{_characters}/{_identifiers}");
}
