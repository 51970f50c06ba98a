using System.Text;
using Corpus.Reading.Text;

namespace Corpus.Generator.Emitting.CSharp;

/// <summary>
/// The names of generated files. The compiler compares them without regard to case and takes few characters. The
/// identifier of a meeting is made of these; should another hold more, they are replaced, and a hash of the whole keeps
/// the name apart from others.
/// </summary>
internal static class HintName
{
    /// <summary>As long as a day, the longest suffix that a file name gives, and a hash.</summary>
    private const int Longest = 80;
    private const string Extension = ".g.cs";

    /// <summary>The file of a document: "2025-03-30.g.cs".</summary>
    public static string For(string meetingId)
    {
        StringBuilder name = new();
        foreach (char character in meetingId)
        {
            if (name.Length < Longest)
            {
                name.Append(IsPlain(character) ? character : '_');
            }
        }

        bool isWhole = meetingId.Length is > 0 and <= Longest && meetingId.All(IsPlain);
        return (isWhole ? name.ToString() : name + "." + Identifier.StableHash(meetingId)) + Extension;
    }

    /// <summary>The file of a lookup, of the catalog or of the reporting verbs: "People.g.cs".</summary>
    public static string ForType(string typeName) => typeName + Extension;

    private static bool IsPlain(char character) =>
        character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-';
}
