using System.Globalization;
using System.Text.RegularExpressions;

namespace Corpus.Benchmarks.Summaries;

/// <summary>Says a sentence in other words, with other dates, so that made texts differ from each other.</summary>
internal sealed class OtherWords(Random random)
{
    private static readonly (Regex Any, string[] Words)[] Alternatives =
    [
        OneOf("concurred", "confirmed", "affirmed", "reaffirmed", "agreed"),
        OneOf("welcomed", "emphasized", "recognized", "underscored"),
        OneOf("closely", "steadily", "firmly", "jointly"),
        OneOf("Australia", "the Philippines", "the Republic of Korea", "India"),
        OneOf("Henoko", "Okinawa", "Mageshima", "Kanoya"),
        OneOf("extended deterrence", "cybersecurity", "missile defense", "information sharing", "unmanned systems"),
        OneOf("strengthen", "deepen", "accelerate", "expand", "advance"),
        OneOf("Indo-Pacific", "East China Sea", "South China Sea"),
    ];

    public string Vary(string sentence)
    {
        foreach ((Regex any, string[] words) in Alternatives)
        {
            sentence = any.Replace(sentence, words[random.Next(words.Length)], count: 1);
        }

        // Every text refers to other days, as the published ones do.
        return random.Next(12) == 0
            ? sentence.Insert(sentence.Length - 1, $", as confirmed at the “2+2” meeting on {Day()}")
            : sentence;
    }

    private string Day() =>
        new DateOnly(2010 + random.Next(9), 1 + random.Next(12), 1 + random.Next(28))
            .ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    private static (Regex Any, string[] Words) OneOf(params string[] words) =>
        (new Regex($@"(?<![\w-])({string.Join('|', words)})(?![\w-])"), words);
}
