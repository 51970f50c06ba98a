namespace Corpus.Reading.Articles.Verdicts;

/// <summary>The one form of addresses that lead to the same page.</summary>
internal static class PublishedAddress
{
    private static readonly string[] Schemes = ["https://", "http://"];

    /// <summary>True for an address of the web, which names a source, ours or another.</summary>
    public static bool Is(string address) => SchemeOf(address) > 0;

    /// <summary>
    /// An address without what does not matter: whether http or https, capitals in the name of the host, a slash at the end, and a fragment
    /// ("#:~:text=…").
    /// </summary>
    public static string Plain(string address)
    {
        int start = SchemeOf(address);
        int end = address.IndexOf('#', start);
        end = end < 0 ? address.Length : end;
        while (end > start && address[end - 1] == '/')
        {
            end--;
        }

        int host = address.IndexOfAny(['/', '?'], start, end - start);
        host = host < 0 ? end : host;
        return address.Substring(start, host - start).ToLowerInvariant() + address.Substring(host, end - host);
    }

    private static int SchemeOf(string address)
    {
        string? scheme = Array.Find(Schemes, scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
        return scheme?.Length ?? 0;
    }
}
