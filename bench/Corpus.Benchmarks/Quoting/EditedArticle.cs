using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Corpus.Benchmarks.Generating;

namespace Corpus.Benchmarks.Quoting;

/// <summary>An article of so many words and quotations, one of ten wrong and each third with its source named.</summary>
internal static class EditedArticle
{
    public static SummaryFile Of(int words, IReadOnlyList<MadeQuotation> quotations)
    {
        Random random = new(words);
        StringBuilder text = new("# An article\n\n");
        int each = words / quotations.Count;
        for (int i = 0; i < quotations.Count; i++)
        {
            string quoted = i % 10 < 8 ? quotations[i].Published : quotations[i].Words;
            string source = i % 3 == 0 && quotations[i].Id.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $" ([source](corpus:{quotations[i].Id}))") : "";
            text.Append(CultureInfo.InvariantCulture, $"The summary says that “{quoted}”{source}.");
            for (int written = quoted.Split(' ').Length + 4; written < each; written++)
            {
                text.Append(' ').Append(Prose[random.Next(Prose.Length)]);
            }

            text.Append(".\n\n");
        }

        return new SummaryFile("CorpusQuoting", "articles/article.md", text.ToString());
    }

    private static readonly ImmutableArray<string> Prose =
    [
        "the", "of", "a", "which", "harbour", "*town*", "minister", "said", "in", "winter", "`code`", "alliance", "would", "have", "security",
    ];
}
