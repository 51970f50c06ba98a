using System.Collections.Immutable;
using System.Reflection;

namespace Corpus.Reading.English;

/// <summary>
/// One file of lists. A heading at the left margin begins a list; the indented lines under it are its entries, parted by
/// commas; "#" begins a comment, which says what the list is, who uses it and why a word is in it.
/// </summary>
internal sealed class WordListFile
{
    private readonly Dictionary<string, ImmutableArray<string>> _lists = new(StringComparer.Ordinal);
    private readonly string _name;

    public WordListFile(string name, TextReader text)
    {
        _name = name;
        ImmutableArray<string>.Builder entries = ImmutableArray.CreateBuilder<string>();
        string? heading = null;
        while (text.ReadLine() is string line)
        {
            if (line.Length == 0 || line.TrimStart()[0] == '#')
            {
                continue;
            }

            if (line[0] != ' ')
            {
                Close(heading, entries);
                heading = line.TrimEnd();
                continue;
            }

            foreach (string entry in line.Split(','))
            {
                string word = entry.Trim();
                if (word.Length > 0)
                {
                    entries.Add(word);
                }
            }
        }

        Close(heading, entries);
    }

    public IEnumerable<string> Headings => _lists.Keys;

    /// <summary>The file of that name, which this assembly carries.</summary>
    public static WordListFile Embedded(string name)
    {
        using Stream stream = typeof(WordListFile).GetTypeInfo().Assembly.GetManifestResourceStream($"english/{name}.txt")
            ?? throw new InvalidOperationException($"There is no file of lists '{name}'.");
        using StreamReader reader = new(stream);
        return new WordListFile(name, reader);
    }

    public ImmutableArray<string> List(string heading) => _lists.TryGetValue(heading, out ImmutableArray<string> list)
        ? list
        : throw new InvalidOperationException($"The file of lists '{_name}' has no list '{heading}'.");

    private void Close(string? heading, ImmutableArray<string>.Builder entries)
    {
        if (heading is not null)
        {
            _lists.Add(heading, entries.ToImmutable());
        }

        entries.Clear();
    }
}
