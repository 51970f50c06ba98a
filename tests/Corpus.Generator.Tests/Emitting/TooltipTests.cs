using Corpus.Generator.Emitting;
using Corpus.Generator.Emitting.CSharp;
using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Entries;

using static Corpus.Generator.Tests.Emitting.Build;

namespace Corpus.Generator.Tests.Emitting;

public class TooltipTests
{
    private static readonly Dictionary<string, string> Files =
        EmittedCorpus.Files(SampleCorpus.Linked, SampleCorpus.Documents, new EmitOptions("Made", true));

    [Theory]
    [InlineData("Meetings.g.cs", "Japan-U.S. Defense Ministerial Meeting (Summary). Sunday, 2025-03-30.")]
    [InlineData("Meetings.g.cs", "Defense Minister Nakatani and Defense Secretary Hegseth, at Ministry of Defense, Tokyo, from 09:50 for about 85 minutes, 3 statements.")]
    [InlineData("2025-03-30.g.cs", "Defense Minister Nakatani and Defense Secretary Hegseth, at Ministry of Defense, Tokyo, from 09:50 for about 85 minutes, 3 statements.")]
    [InlineData("2025-03-30.g.cs", "Section 1 Overview, 1 statement.")]
    [InlineData("2025-03-30.g.cs", "<para>“The Ministers shared the views on the increasingly severe and complex security environment.”</para>")]
    [InlineData("People.g.cs", "Pete Hegseth, Defense Secretary and War Secretary.")]
    [InlineData("People.g.cs", "2 meetings: 2025-03-30, 2025-10-29.")]
    [InlineData("Offices.g.cs", "Defense Minister, Japan.")]
    [InlineData("Offices.g.cs", "Held by Nakatani and Koizumi.")]
    [InlineData("Places.g.cs", "Ministry of Defense, Tokyo, Japan, time zone Asia/Tokyo.")]
    [InlineData("Countries.g.cs", "United States (US).")]
    [InlineData("Topics.g.cs", "<para>First, 2025-03-30: “The Ministers took note of activities")]
    [InlineData("Terms.g.cs", "PLA: People's Liberation Army.")]
    [InlineData("Terms.g.cs", "<para>First mention, 2025-03-30: “The Ministers took note of")]
    public void A_tooltip_says_what_is_needed_to_choose(string file, string text) => Assert.Contains(text, Files[file], StringComparison.Ordinal);

    [Fact]
    public void A_long_sentence_is_cut_at_a_word_in_the_tooltip_only()
    {
        string sentence = string.Concat(Enumerable.Repeat("capabilities ", 40)) + "end.";
        string cut = Tooltip.Cut(sentence);
        Assert.EndsWith("capabilities …", cut, StringComparison.Ordinal);
        Assert.InRange(cut.Length, 200, 250);
        string code = MeetingEmitter.Emit(Document(Head(SampleCorpus.March), "Made for tests", [Section("1", "Made", 1, Paragraph(Sentence(2, sentence)))]), new EmitOptions("Made", true));
        Assert.Contains("\n        2 " + sentence + "\n", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Reporting_verbs_are_numbered_in_the_order_of_the_lexicon()
    {
        string code = ReportingVerbEmitter.Emit(new[]
        {
            new VerbDefinition("TakeNote", "Assertive", Array("took note of", "take note of")),
            new VerbDefinition("Concur", "Commissive", Array("concurred")),
        }.ToEquatableArray());
        Assert.Contains("<summary>“took note of”, “take note of”. Kind: <see cref=\"SpeechAct.Assertive\"/>.</summary>\n        TakeNote = 1,\n", code, StringComparison.Ordinal);
        Assert.Contains("Concur = 2,\n", code, StringComparison.Ordinal);
        Assert.Contains("            TakeNote\n            Concur\n", code, StringComparison.Ordinal);
        Assert.Contains("ReportingVerb.TakeNote => SpeechAct.Assertive,\n", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_file_depends_on_nothing_but_its_document()
    {
        string alone = EmittedCorpus.Files(CorpusOf(SampleCorpus.Documents[0]), [SampleCorpus.Documents[0]], new EmitOptions("Made", true))["2025-03-30.g.cs"];
        Assert.Equal(alone, Files["2025-03-30.g.cs"]);
        Assert.DoesNotContain('\r', alone);
    }
}
