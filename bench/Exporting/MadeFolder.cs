using System.Text.Json;
using Corpus.Benchmarks;
using Corpus.Benchmarks.Summaries;

namespace Corpus.Exporting;

/// <summary>Folders of made texts, a thousand in each folder of it, and the same texts as lines of JSON.</summary>
internal static class MadeFolder
{
    private const int InOneFolder = 1000;

    /// <summary>A folder with so many texts; made once.</summary>
    public static string Of(int count)
    {
        string folder = Path.Combine(Folders.Artifacts, $"texts-{count}");
        if (File.Exists(Lines(folder)))
        {
            return folder;
        }

        Directory.CreateDirectory(folder);
        string unfinished = Lines(folder) + ".partial";
        using (StreamWriter lines = new(unfinished))
        {
            int made = 0;
            foreach ((string fileName, string text) in new SummaryMaker().Documents(count))
            {
                string inner = Path.Combine(folder, $"{made++ / InOneFolder:D3}");
                Directory.CreateDirectory(inner);
                File.WriteAllText(Path.Combine(inner, fileName), text);
                lines.WriteLine(JsonSerializer.Serialize(new { name = fileName, text }));
            }
        }

        File.Move(unfinished, Lines(folder));
        return folder;
    }

    /// <summary>The file of the same texts as lines.</summary>
    public static string Lines(string folder) => folder + ".ndjson";
}
