using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Files;

/// <summary>
/// Reads a list of sources: on each line a document's file name, which may hold blanks, and after the last blank its
/// address. "#" begins a comment line.
/// </summary>
internal static class SourcesReader
{
    /// <summary>The addresses of a list and what is wrong with its lines; the first address of a document counts.</summary>
    public static SourceList Read(TextFile file, CancellationToken cancellation)
    {
        ImmutableArray<DocumentSource>.Builder sources = ImmutableArray.CreateBuilder<DocumentSource>();
        ImmutableArray<ReadFinding>.Builder findings = ImmutableArray.CreateBuilder<ReadFinding>();
        ImmutableArray<TextLine> lines = LineReader.Read(file.Content, cancellation);
        if (UnreadableText.Find(file, lines) is ReadFinding unreadable)
        {
            findings.Add(unreadable);
            return new SourceList(file.Path, sources.ToEquatableArray(), findings.ToEquatableArray());
        }

        HiddenText hidden = new(file);
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (TextLine line in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            hidden.Look(line, line.TextStart, line.TextEnd);
            if (!line.IsBlank && file.Content[line.TextStart] != '#')
            {
                ReadLine(file, line.Whole, seen, sources, findings);
            }
        }

        findings.AddRange(hidden.Found());
        return new SourceList(file.Path, sources.ToEquatableArray(), findings.ToEquatableArray());
    }

    private static void ReadLine(
        TextFile file,
        Fragment words,
        HashSet<string> seen,
        ImmutableArray<DocumentSource>.Builder sources,
        ImmutableArray<ReadFinding>.Builder findings)
    {
        int blank = LastBlank(file.Content, words);
        if (blank < 0)
        {
            Report(words, "it holds only one of the two, file name and address");
            return;
        }

        Fragment name = (words with { Length = blank - words.Start }).Trim(file.Content);
        Fragment address = words.From(blank + 1);
        string url = address.In(file.Content);
        string fileName = name.In(file.Content);
        if (!IsWebAddress(url))
        {
            Report(address, $"'{Excerpt.Of(url)}' is no absolute http or https address");
        }
        else if (!seen.Add(fileName))
        {
            Report(name, $"'{Excerpt.Of(fileName)}' has an address already; only the first is used");
        }
        else
        {
            sources.Add(new DocumentSource(fileName, url, name));
        }

        void Report(Fragment place, string why) =>
            findings.Add(ReadFinding.Create(Rules.MalformedSource, file.Path, place, why));
    }

    private static int LastBlank(string content, Fragment words)
    {
        for (int i = words.End - 1; i > words.Start; i--)
        {
            if (Blank.Is(content[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsWebAddress(string text) =>
        text.Length <= 2048
        && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
        && (uri.Scheme == "http" || uri.Scheme == "https")
        && uri.Host.Length > 0;
}
