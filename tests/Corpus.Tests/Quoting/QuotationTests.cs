namespace Corpus.Tests.Quoting;

/// <summary>What a quotation tells of itself, and how a wrong one is refused.</summary>
public sealed class QuotationTests
{
    [Fact]
    public void A_quotation_says_who_spoke_where_it_stands_and_how_to_cite_it()
    {
        Quotation quotation = Meetings.On20251029.Quote("his commitment to continue working on fundamentally reinforcing Japan's defense capabilities");
        QuotationSpan span = Assert.Single(quotation.Spans);
        Assert.Equal("his commitment to continue working on fundamentally reinforcing Japan’s defense capabilities", span.Text);
        Assert.Equal($"{span.Statement.Id} {span.Text}", span.ToString());
        Assert.Equal(["Koizumi"], quotation.ReportedSpeakers.Select(static person => person.Name));
        Assert.Contains("line 14 of 2025-10-29.txt", quotation.Cite(), StringComparison.Ordinal);
        Assert.False(quotation.IsAltered);
        Assert.Equal(Meetings.On20251029, quotation.Meeting);
    }

    [Theory]
    [InlineData("the greatest alliance in the world", true)]
    [InlineData("which is “the greatest alliance in the world”", false)]
    [InlineData("Japan’s own initiative", false)]
    [InlineData("the Ministers confirmed their shared responsibility", false)]
    public void Direct_speech_stands_inside_the_marks_of_the_source(string words, bool isDirect) =>
        Assert.Equal(isDirect, Meetings.On20251029.Quote(words).IsDirectSpeech);

    [Fact]
    public void Quotations_and_checks_of_the_same_are_equal()
    {
        const string Words = "the Taiwan Strait";
        Quotation one = Meetings.On20250330.Quote(Words);
        Assert.Equal(one, Meetings.On20250330.Quote(Words));
        Assert.Equal(one.GetHashCode(), Meetings.On20250330.Quote(Words).GetHashCode());
        Assert.All([Meetings.On20230601.Quote(Words), Meetings.On20250330.Quote("Taiwan Strait")], other => Assert.False(one.Equals(other)));
        Assert.False(one.Equals(null));
        Assert.Equal("“the Taiwan Strait” 2025-03-30", one.ToString());

        QuotationCheck check = Meetings.Corpus.CheckQuotation(Words, Meetings.On20250330);
        Assert.Equal(check, Meetings.Corpus.CheckQuotation(Words, Meetings.On20250330));
        Assert.Equal(check.GetHashCode(), Meetings.Corpus.CheckQuotation(Words, Meetings.On20250330).GetHashCode());
        Assert.All(
            [Meetings.Corpus.CheckQuotation(Words, Meetings.On20230601), Meetings.Corpus.CheckQuotation("Taiwan Strait", Meetings.On20250330)],
            other => Assert.False(check.Equals(other)));
        Assert.False(check.Equals(null));
        Assert.Equal("Exact", check.ToString());
        Assert.Equal(
            "Misquoted → the importance of peace and stability across the Taiwan Strait",
            Meetings.Corpus.CheckQuotation("the importance of peace and security across the Taiwan Strait", Meetings.On20250330).ToString());
    }

    [Fact]
    public void Words_that_no_text_has_are_said_to_be_nowhere()
    {
        const string Words = "zebras grazed quietly beside frozen waterfalls";
        Assert.Equal(
            "2025-03-30.txt has nothing like \"" + Words + "\".", Assert.Throws<MisquotationException>(() => Meetings.On20250330.Quote(Words)).Message);
        Assert.Equal(
            "No text of the corpus has anything like \"" + Words + "\".", Assert.Throws<MisquotationException>(() => Meetings.Corpus.Quote(Words)).Message);
    }

    [Fact]
    public void An_opening_is_no_statement_and_is_cited_by_its_text()
    {
        Quotation quotation = Meetings.On20250330.Quote("held discussions from 09:50 for approximately 85 minutes");
        Assert.Empty(quotation.Spans);
        Assert.Empty(quotation.ReportedSpeakers);
        Assert.EndsWith("2025-03-30.txt", quotation.Cite(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_of_an_opening_begins_with_the_issuer() => Assert.Equal(
        "Ministry of Defense, \"Japan-U.S. Defense Ministerial Meeting (Summary)\", 2023-06-01, 2023-06-01.txt",
        Meetings.On20230601.Quote("held discussions from 09:20").Cite());

    [Fact]
    public void Words_that_another_text_has_nearly_are_said_to_be_near_those() => Assert.Equal(
        "2024-05-02.txt has nothing like \"the greatest alliance of the world\"; the nearest words are in line 14 of 2025-10-29.txt: \"the greatest alliance in the world\".",
        Assert.Throws<MisquotationException>(() => Meetings.On20240502.Quote("the greatest alliance of the world")).Message);

    [Theory]
    [InlineData("maintaining and strengthening the ISR capabilities", "#:~:text=maintaining%20and%20strengthening%20the%20ISR%20capabilities")]
    // A hyphen inside a word ends no prefix.
    [InlineData("a future interceptor against counter-hypersonic technology", "#:~:text=a%20future%20interceptor%20against%20counter-hypersonic%20technology")]
    // Eight words are given whole, nine are not.
    [InlineData("expressed his strong resolve to fundamentally reinforce cybersecurity", "#:~:text=expressed%20his%20strong%20resolve%20to%20fundamentally%20reinforce%20cybersecurity")]
    [InlineData("Hamada expressed his strong resolve to fundamentally reinforce cybersecurity", "#:~:text=Hamada%20expressed%20his%20strong,to%20fundamentally%20reinforce%20cybersecurity")]
    // More words than eight: the first four and the last.
    [InlineData("they will continue to work closely together in response to issues concerning China", "#:~:text=they%20will%20continue%20to,to%20issues%20concerning%20China")]
    // Words that stand twice have their neighbours.
    [InlineData("nuclear capabilities", "#:~:text=providing%20extended%20deterrence%20including-,nuclear%20capabilities,-to%20Japan%20remains%20unwavering")]
    public void An_address_goes_to_the_words(string words, string fragment)
    {
        Quotation quotation = Meetings.On20230601.Quote(words);
        Assert.Equal(Meetings.On20230601.Source.Url + fragment, quotation.Url?.AbsoluteUri);
    }

    [Fact]
    public void An_address_that_goes_to_a_part_of_a_page_already_keeps_it()
    {
        CorpusReadOptions options = new() { Sources = [new CorpusText("sources.txt", "2025-03-30.txt https://example.org/talks#part\n")] };
        MeetingCorpus corpus = MeetingCorpus.Read([Checkout.PathOf("data/summaries/2025-03-30.txt")], options);
        Assert.Equal("https://example.org/talks#part:~:text=candid%20views", corpus.Quote("candid views").Url?.AbsoluteUri);
    }

    [Fact]
    public void A_text_without_an_address_has_no_address_of_its_words() => Assert.Null(Meetings.On20250330.Quote("candid views").Url);

    [Fact]
    public void A_misquotation_says_what_the_text_has()
    {
        MisquotationException wrong = Assert.Throws<MisquotationException>(
            () => Meetings.On20250330.Quote("the importance of peace and security across the Taiwan Strait"));
        Assert.Equal("the importance of peace and stability across the Taiwan Strait", wrong.Suggestion);
        Assert.Equal(
            "Not as published: line 13 of 2025-03-30.txt has \"the importance of peace and stability across the Taiwan Strait\", "
                + "and not \"the importance of peace and security across the Taiwan Strait\".",
            wrong.Message);
    }

    [Fact]
    public void Words_of_another_text_are_said_to_stand_there()
    {
        MisquotationException wrong = Assert.Throws<MisquotationException>(() => Meetings.On20240502.Quote("the greatest alliance in the world"));
        Assert.Equal("Not in 2024-05-02.txt: \"the greatest alliance in the world\" stands in line 14 of 2025-10-29.txt.", wrong.Message);
    }

    [Fact]
    public void A_message_names_the_line_of_a_heading_and_the_file_of_an_opening()
    {
        MisquotationException heading = Assert.Throws<MisquotationException>(() => Meetings.On20250330.Quote("Realignment of U.S. Forces / U.S. Forces in Japan"));
        Assert.Equal("Not in 2025-03-30.txt: \"Realignment of U.S. Forces / U.S. Forces in Japan\" stands in line 35 of 2023-06-01.txt.", heading.Message);

        MisquotationException opening = Assert.Throws<MisquotationException>(
            () => Meetings.On20250330.Quote("held discussions from 09:55 for approximately 85 minutes at the Ministry of Defense"));
        Assert.StartsWith("Not as published: 2025-03-30.txt has \"held discussions from 09:50 for", opening.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" … [] ")]
    public void A_quotation_without_a_word_is_refused_with_what_to_give(string words) =>
        Assert.Contains("Give the words", Assert.Throws<ArgumentException>(() => Meetings.Corpus.Quote(words)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_meeting_of_another_corpus_is_refused_when_its_text_is_not_there()
    {
        MeetingCorpus empty = MeetingCorpus.Read(Array.Empty<string>());
        Assert.Throws<ArgumentException>(() => empty.CheckQuotation("peace", Meetings.On20250330));
        Assert.Equal(QuotationVerdict.NotFound, empty.CheckQuotation("peace").Verdict);
        Assert.Throws<ArgumentNullException>(() => empty.CheckQuotation(null!));
    }

    [Fact]
    public void The_edits_make_the_suggestion_of_the_quotation()
    {
        const string Words = "the importance of peace and security across the Taiwan Strait";
        QuotationCheck check = Meetings.Corpus.CheckQuotation(Words);
        Assert.Equal(Words, string.Concat(check.Edits.Where(static edit => edit.Kind != EditKind.Inserted).Select(static edit => edit.Text)));
        Assert.Equal(check.Suggestion, string.Concat(check.Edits.Where(static edit => edit.Kind != EditKind.Deleted).Select(static edit => edit.Text)));
        Assert.Equal(["security"], check.Edits.Where(static edit => edit.Kind == EditKind.Deleted).Select(static edit => edit.Text));
    }

    [Theory]
    [InlineData("took note of activities by the People's Liberation Navy (PLA)", "took note of activities by the People's Liberation Army (PLA)")]
    [InlineData("activities by the People's Liberation Navy (PLA) including the military situation", "activities by the People's Liberation Army (PLA) including the military situation")]
    [InlineData("PLA) including the maritime situation around Taiwan, and emphasized", "PLA) including the military situation around Taiwan, and emphasized")]
    public void What_is_suggested_has_both_brackets_or_what_the_words_cut_off(string wrong, string right) =>
        Assert.Equal(right, Meetings.Corpus.CheckQuotation(wrong, Meetings.On20250330).Suggestion?.TrimStart('('));
}
