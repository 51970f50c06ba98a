using System.CommandLine;
using System.Globalization;
using Corpus.Tool.Commands;
using Corpus.Tool.Inputs;
using Corpus.Tool.Output;

namespace Corpus.Tool.Verbs.Counting;

/// <summary><c>corpus words</c>: a frequency list.</summary>
internal static class WordsVerb
{
    /// <summary>More words in a row are met twice in no two texts that are not copies.</summary>
    private const int LongestNGram = 20;

    /// <summary>Makes the verb.</summary>
    public static Command Create(Screen screen)
    {
        Option<int> n = new("--ngrams") { Description = "Count so many words in a row in place of words.", HelpName = "number", DefaultValueFactory = _ => 1 };
        n.Within(1, LongestNGram);
        FilterOptions filters = new();
        TopOption top = new();
        Command command = ReadingVerb.Create("words", "How often each word is used, the most frequent first.", screen, [n, .. filters.All, top.Option], question =>
        {
            int size = question.Given.GetValue(n);
            IEnumerable<Statement> statements = filters.Statements(question);
            return size == 1 ? Of(statements.Words(), "words", top, question) : Of(statements.NGrams(size), $"sequences of {size} words", top, question);
        });
        return command.WithExamples("corpus words --top 20", "corpus words --ngrams 3 --topic taiwan-strait", "corpus words --by Hegseth --json");
    }

    private static Answer Of(FrequencyList words, string counted, TopOption top, Question question)
    {
        IReadOnlyList<WordFrequency> rows = top.Of(words, question);
        return Answer.Of<WordFrequency>(
            rows,
            top.Table(
                rows,
                question,
                [new("Word"), new("Count", ColumnForm.Number), new("Per million", ColumnForm.Number), new("Meetings", ColumnForm.Number)],
                word => [word.Word, word.Count, Words.Figure(word.PerMillion), word.Range]),
            new Remark(string.Create(CultureInfo.InvariantCulture, $"{words.Types:N0} different {counted}, {words.Total:N0} in all")));
    }
}
