using Corpus.Package.Tests.Editing;
using Corpus.Package.Tests.Packing;

namespace Corpus.Package.Tests;

/// <summary>
/// Asking, counting and comparing are found by typing: each call is offered where it is wanted, and its tooltip says what comes back and
/// shows a line of code. An editor shows the summary of the documentation, and no example element.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class IntelliSenseOfCallsTests(PackedCorpus package)
{
    /// <summary>From both: what is behind the statements of the corpus is behind those of a topic too.</summary>
    public static TheoryData<string, string, string> OfStatements { get; } = Each(
        ["Meetings.Corpus.Statements", "Topics.TaiwanStrait.Statements"],
        [
            ("By", "The statements that a person makes"),
            ("On", "The statements on a topic"),
            ("Using", "The statements with the acronym of a term"),
            ("Naming", "The statements that name a country"),
            ("Under", "The statements in sections whose heading has a phrase"),
            ("InYear", "The statements of meetings that were held in a year"),
            ("Between", "The statements of meetings that were held from one day to another"),
            ("Saying", "The statements with a phrase in their text"),
            ("Acts", "every act of each statement"),
            ("Concordance", "Every place where a phrase stands, a line each"),
            ("Words", "How often each word is met"),
            ("NGrams", "How often each n words in a row are met"),
            ("Collocates", "The words near a phrase"),
            ("Dispersion", "How evenly a phrase is spread over the meetings"),
        ]);

    public static TheoryData<string, string, string> OfTheirAnswers { get; } = Each(
        ["Meetings.Corpus.Statements.Acts()", "Topics.TaiwanStrait.Statements.Acts()"],
        [
            ("By", "The acts of a person"),
            ("WithVerb", "The acts with a reporting verb"),
            ("OfKind", "The acts of a kind"),
            ("Saying", "The acts with a phrase in their Act.Content"),
            ("Statements", "The statements that acts stand in"),
        ]);

    public static TheoryData<string, string, string> OfTheRest { get; } = new()
    {
        { "Meetings", "Corpus", "the meetings with all that their statements say" },
        { "Meetings.Corpus", "Statements", "Every sentence of all meetings" },
        { "Meetings.Corpus", "TopicTimeline", "Every topic over every meeting" },
        { "Meetings.Corpus.Statements.Concordance(\"deter* and respond\")", "SortedByLeft", "The same lines by the n-th word before the node" },
        { "Meetings.Corpus.Statements.Concordance(\"deter* and respond\")", "SortedByRight", "The same lines by the n-th word behind the node" },
        { "Topics.TaiwanStrait.Statements.Words()", "KeynessAgainst", "an entry for each word" },
        { "Topics.TaiwanStrait.Statements.NGrams(2)", "KeynessAgainst", "an entry for each word" },
        { "Topics.TaiwanStrait", "Wordings", "an entry for each meeting of the corpus" },
        { "Meetings.On20251029", "ChangesSince", "what was added, dropped, reworded, split, merged and moved" },
        { "Meetings.Corpus.Meetings[0]", "ChangesSince", "what was added, dropped, reworded, split, merged and moved" },
        { "Meetings.On20251029", "SimilarityTo", "from 0 to 1" },
        { "Meetings.On20251029", "ToTranscript", "a fact a line" },
        { "Meetings.On20251029.ChangesSince(Meetings.On20250330)", "ToMarkdown", "The comparison as Markdown" },
        { "Meetings.On20251029.ChangesSince(Meetings.On20250330).Changes[0]", "ToMarkdown", "deleted ones ~~struck~~, inserted ones **bold**" },
        { "Redline", "Between", "What was added, dropped and reworded between any two sequences of statements" },
        { "MeetingCorpus", "Read", "The corpus of files" },
        { "Meetings.Corpus", "Union", "Both corpora as one, in the order of the days" },
        { "Meetings.On20250330", "Quote", "A quotation of this text" },
        { "Meetings.Corpus", "Quote", "A quotation of one of the texts" },
        { "Meetings.Corpus", "CheckQuotation", "what a quotation is beside the texts" },
    };

    [Theory]
    [MemberData(nameof(OfStatements))]
    [MemberData(nameof(OfTheirAnswers))]
    [MemberData(nameof(OfTheRest))]
    public async Task A_call_is_reached_by_typing_and_says_what_comes_back_with_an_example(string expression, string name, string says)
    {
        CompletionEntry entry = Assert.Single(await CompletionList.BehindAsync(package.Content, expression + "."), entry => entry.Name == name);

        Assert.Contains(says, entry.Description, StringComparison.Ordinal);
        int example = entry.Description.IndexOf("Example: ", StringComparison.Ordinal);
        Assert.True(example > 0, $"{expression}.{name} shows no example: {entry.Description}");
        Assert.Contains(name, entry.Description[example..], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_example_of_the_documentation_compiles()
    {
        // That of a web application needs ASP.NET; JsonPageTests run it.
        string[] examples = [.. Packed.Examples(package.Content).Where(example => !example.StartsWith("builder.", StringComparison.Ordinal))];

        Assert.True(examples.Length > 60, $"{examples.Length} examples were found.");
        Assert.Empty(Packed.ErrorsIn(package.Content, examples));
    }

    private static TheoryData<string, string, string> Each(string[] expressions, (string Name, string Says)[] calls)
    {
        TheoryData<string, string, string> rows = [];
        foreach (string expression in expressions)
        {
            foreach ((string name, string says) in calls)
            {
                rows.Add(expression, name, says);
            }
        }

        return rows;
    }
}
