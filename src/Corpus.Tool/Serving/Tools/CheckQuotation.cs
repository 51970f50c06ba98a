using System.Text.Json;
using Corpus.Tool.Inputs;
using Corpus.Tool.Serving.Calls;

namespace Corpus.Tool.Serving.Tools;

/// <summary>Whether words are quoted as they were published.</summary>
internal sealed class CheckQuotation : ServedTool
{
    /// <summary>Longer than any summary's section.</summary>
    private const int LongestQuotation = 20_000;

    /// <inheritdoc/>
    public override string Name => "check_quotation";

    /// <inheritdoc/>
    protected override string Title => "Check a quotation";

    /// <inheritdoc/>
    protected override string Purpose =>
        "Whether words stand in the texts as they are quoted: Exact, Altered (marked with … and [ ], which is fine), Misquoted, Misattributed (the words of another text than the one given) or NotFound; with where they stand, and the right words.";

    /// <inheritdoc/>
    protected override IReadOnlyList<Input> Inputs { get; } =
    [
        new("words", "The quotation, without the quotation marks around it.", IsRequired: true),
        new("meeting", "The identifier of the meeting whose text the words are said to be from; any without it."),
    ];

    /// <inheritdoc/>
    protected override void Write(Utf8JsonWriter writer, MeetingCorpus corpus, Given given)
    {
        Meeting? from = given.OptionalText("meeting") is string id ? Named.Meeting(corpus, id) : null;
        QuotationCheck check = PhraseArgument.Ask(() => corpus.CheckQuotation(given.Text("words", LongestQuotation), from));
        writer.WriteString("verdict", check.Verdict.ToString());
        writer.WriteString("suggestion", check.Suggestion);
        Statement? where = check.Found?.Spans[0].Statement ?? check.Nearest;
        writer.WritePropertyName("statement");
        if (where is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            ServedFacts.Write(writer, where);
        }

        writer.WriteString("citation", check.Found?.Cite());
        writer.WriteString("address", check.Found?.Url?.AbsoluteUri);
    }
}
