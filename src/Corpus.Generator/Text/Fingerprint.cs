using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Corpus.Generator.Text;

/// <summary>The SHA-256 of a text, the same however its lines end and whether or not a byte order mark stands before it.</summary>
internal static class Fingerprint
{
    /// <summary>Over UTF-8 without byte order mark and with LF line ends, in lower-case hexadecimal.</summary>
    public static string Of(string content)
    {
        byte[] bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(Normalize(content));
        using SHA256 algorithm = SHA256.Create();
        byte[] hash = algorithm.ComputeHash(bytes);
        StringBuilder hexadecimal = new(hash.Length * 2);
        foreach (byte part in hash)
        {
            hexadecimal.Append(part.ToString("x2", CultureInfo.InvariantCulture));
        }

        return hexadecimal.ToString();
    }

    private static string Normalize(string content)
    {
        string text = content.Length > 0 && content[0] == Blank.ByteOrderMark ? content.Substring(1) : content;
        return text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');
    }
}
