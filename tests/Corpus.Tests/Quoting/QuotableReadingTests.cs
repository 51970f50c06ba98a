using System.Globalization;
using Corpus.CompilerServices;
using Corpus.Reading.Matching.Quotations;
using Corpus.Reading.Matching.Quotations.Sources;
using Corpus.Reading.Meaning.Readings;
using Corpus.Tests.Articles;

namespace Corpus.Tests.Quoting;

/// <summary>What a compiler quotes of a document is what the library quotes of its meeting.</summary>
public sealed class QuotableReadingTests
{
    public static TheoryData<string> Ids => [.. Meetings.All.Select(static meeting => meeting.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_document_and_its_meeting_have_the_same_passages(string id)
    {
        QuotableText read = Read(id);
        QuotableText made = MeetingPassages.Of(Meetings.ById(id), []);

        Assert.Equal(made.Id, read.Id);
        Assert.Equal(Described(made), Described(read));
    }

    /// <summary>Read off the five texts: what each has beside its title, issuer, opening and body.</summary>
    [Theory]
    [InlineData("2023-06-01", "June 1, 2023")]
    [InlineData("2024-05-02", "May 3, 2024")]
    [InlineData("2024-05-02", "The summary is as follows.")]
    [InlineData("2024-10-19", "October 19, 2024")]
    [InlineData("2025-03-30", "The summary is as follows.")]
    [InlineData("2025-10-29", "October 29, 2025")]
    public void The_dateline_and_the_rest_of_the_opening_can_be_quoted(string id, string words)
    {
        Assert.Equal(QuotationVerdict.Exact, Meetings.Corpus.CheckQuotation(words, Meetings.ById(id)).Verdict);
        Assert.Contains(Read(id).Passages, passage => passage.Text == words);
    }

    /// <summary>A build would pass what a program refuses: the venue is in no lexicon, and both know it of the text.</summary>
    [Fact]
    public void The_names_that_a_text_gives_are_known_to_both()
    {
        CorpusText text = new("2031-05-06.txt", """
            Ministerial Meeting (Summary)

            On May 6, 2031, Defense Minister Kihara and Defense Secretary Austin held discussions for 45 minutes at Camp Lindbeck.

            The Ministers agreed to meet at Camp Lindbeck in the coming autumn.
            """);
        const string Words = "The Ministers agreed to meet … in the coming autumn";
        ReadMeeting read = PublishedTexts.Read(text);
        Assert.Equal("Camp Lindbeck", read.Head!.Place!.Name);
        QuotationNames names = RunTimeLexicon.Names.And(QuotableReading.NamesOf(read));

        Assert.Equal(QuotationVerdict.Misquoted, MeetingCorpus.Read([text]).CheckQuotation(Words).Verdict);
        Assert.Equal(MatchVerdict.Misquoted, QuotationMatcher.Check(QuotationIndex.Of([QuotableReading.Of(read)], names), Words).Verdict);
        Assert.Equal(MatchVerdict.Altered, QuotationMatcher.Check(QuotationIndex.Of([QuotableReading.Of(read)], RunTimeLexicon.Names), Words).Verdict);
    }

    private static QuotableText Read(string id) => QuotableReading.Of(PublishedTexts.Read(Meetings.ById(id)));

    /// <summary>
    /// A transcript does not say in which lines the head stands. Speakers have other keys in the two: they are compared by when each
    /// group of them was first met.
    /// </summary>
    private static string[] Described(QuotableText text)
    {
        List<string> speakers = [""];
        return [.. text.Passages.Select(passage =>
        {
            if (!speakers.Contains(passage.Speakers))
            {
                speakers.Add(passage.Speakers);
            }

            int line = passage.Section == QuotableText.Head ? 0 : passage.Line;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{passage.Section} {line} {(passage.IsStatement ? "statement" : "other")} {speakers.IndexOf(passage.Speakers)} {passage.Text}");
        })];
    }
}
