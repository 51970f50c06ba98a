using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Form.Parsed;

using static Corpus.Generator.Tests.Form.ClosedClasses.WordInText;

namespace Corpus.Generator.Tests.Form.ClosedClasses;

/// <summary>Words and signs that decide where a block ends and what marks or numbers an item.</summary>
public class BlockClassTests
{
    [Theory]
    [InlineData("{a an the of to in on at by for from with without and or but nor that which who whose as such including between}")]
    [InlineData("{among through into onto over under via per its their his her our this these those any than is are was were be}")]
    [InlineData("{been being will would should shall can could may might must has have had not more towards toward against}")]
    [InlineData("{regarding concerning both when where while if whether because since until upon within during}")]
    public void A_block_goes_on_behind_a_word_that_no_block_ends_with(string word) => AssertBody(
        $"The Ministers welcomed the plan {word}\n\nRegional Partners\n\nThe Ministers agreed.",
        text => [WithoutCuts(text.Split("\n\n")[0] + " Regional Partners"), "The Ministers agreed."]);

    [Theory]
    [InlineData("{, 、 ， – — ( [ （ & + “ ‘}")]
    [InlineData("{/}")]
    public void A_block_goes_on_behind_a_sign_that_no_block_ends_with(string sign) => AssertBody(
        $"The Ministers welcomed the plan {sign}\n\nRegional Partners\n\nThe Ministers agreed.",
        text => [WithoutCuts(text.Split("\n\n")[0] + " Regional Partners"), "The Ministers agreed."]);

    [Fact]
    public void A_heading_can_follow_a_block_that_lacks_its_full_stop() => AssertBody(
        "The Ministers welcomed the plan {today again}\n\nRegional Partners\n\nThe Ministers agreed.",
        text => [text.Split("\n\n")[0], "# Regional Partners", "The Ministers agreed."]);

    /// <summary>Only before a sentence; a verb farther down is of another one.</summary>
    [Fact]
    public void Before_a_line_without_a_verb_it_goes_on()
    {
        const string Open = "The Ministers welcomed the plan today";
        const string Line = "People of many towns and of all the coasts and harbours of both lands and of their many friends";

        AssertBody($"{Open}\n\nRegional Partners\n\n{Line}\n\nThe Ministers agreed.", _ => [$"{Open} Regional Partners {Line}", "The Ministers agreed."]);
        AssertBody($"{Open}\n\nRegional Partners\n\n{Line}", _ => [$"{Open} Regional Partners {Line}"]);
        AssertBody($"{Open}\n\nRegional Partners\n\n{Line} were invited.", _ => [Open, "# Regional Partners", $"{Line} were invited."]);
    }

    [Theory]
    [InlineData("{No Article Section Chapter Paragraph Annex Resolution Force Route Phase Block Type Chapters Articles G}")]
    [InlineData("{article section paragraph item items articles paragraphs}")]
    [InlineData("{January February March April May June July August September October November December}")]
    [InlineData("{Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Octorber Febuary}")]
    public void A_number_behind_what_it_counts_numbers_no_item(string word) => AssertBody(
        $"The Ministers agreed on {word}\n1. of it and left.", text => [WithoutCuts(text)]);

    [Fact]
    public void A_number_behind_anything_else_numbers_an_item() => AssertBody(
        "The Ministers agreed on {peace ma}\n1. Training will be held.", text => [text.Split('\n')[0], "Training will be held."]);

    /// <summary>"on October" / "28. They": a page can be cut before a number, but a heading ends where it ends.</summary>
    [Fact]
    public void A_number_that_no_list_comes_to_numbers_an_item_behind_a_heading_only()
    {
        AssertBody("The Ministers welcomed the plan of\n\n28. They agreed.", _ => ["The Ministers welcomed the plan of 28. They agreed."]);
        AssertBody("The Ministers welcomed the plan\n\n28. of it and left.", text => [WithoutCuts(text.Replace("\n\n", "\n", StringComparison.Ordinal))]);
        AssertBody("Regional affairs\n\n28. Training will be held.", _ => ["# Regional affairs", "Training will be held."]);
    }

    [Theory]
    [InlineData("I welcome the plan.")]
    [InlineData("1 day was spent on it.")]
    public void A_number_without_a_stop_numbers_nothing_before_a_small_letter(string sentence) =>
        AssertBody($"The Ministers agreed.\n\n{sentence}", _ => ["The Ministers agreed.", sentence]);

    [Theory]
    [InlineData("{- – — * ‐ ‑ − ➢ ► ▶ → • ・ ‣ ✓ ✔ ◦ ▪ ▫ · ∙ ⁃ ■ □ ◆ ◇ ▼ ▽ ★ ☆ ○ ● ◎ ◉ ⚫}")]
    public void A_bullet_marks_an_item(string bullet)
    {
        foreach (string mark in Alternatives.Of(bullet))
        {
            ParsedDocument document = Parse($"{Title}\n\n{Opening}\n\nThe Ministers confirmed the following:\n\n{mark} Training\n{mark} Exercises\n");

            ParsedBlock[] blocks = [.. document.Sections.SelectMany(section => section.Blocks)];
            Assert.Equal([(false, "The Ministers confirmed the following:"), (true, "Training"), (true, "Exercises")], blocks.Select(block => (block.IsItem, block.Text)));
        }
    }

    /// <summary>A word processor's hollow bullet comes out of a conversion as a small "o" with a wide gap.</summary>
    [Theory]
    [InlineData("o\t")]
    [InlineData("o  ")]
    public void A_small_o_before_a_wide_gap_marks_an_item(string mark)
    {
        ParsedDocument document = Parse($"{Title}\n\n{Opening}\n\nThe Ministers confirmed the following:\n\n{mark}Training\n{mark}X\n");

        Assert.Equal(["Training", "X"], document.Sections.SelectMany(section => section.Blocks).Where(block => block.IsItem).Select(block => block.Text));
    }

    [Theory]
    [InlineData("({i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx})")]
    [InlineData("({I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX})")]
    [InlineData("({1 2 3 4 5 6 7 8 9 10 11 12 13 20 99})")]
    [InlineData("{1 2 3 4 5 6 7 8 9 10 11 12}.")]
    [InlineData("({a b c d e f g h})")]
    public void A_list_is_numbered_by_what_stands_in_its_markers(string marker)
    {
        string[] markers = [.. Alternatives.Of(marker)];
        string items = string.Join('\n', markers.Select((one, i) => $"{one} Training of kind {i}"));
        ParsedDocument document = Parse($"{Title}\n\n{Opening}\n\nThe Ministers confirmed the following:\n\n{items}\n");

        ParsedBlock[] blocks = [.. document.Sections.SelectMany(section => section.Blocks).Where(block => block.IsItem)];
        Assert.Equal(markers.Select((one, i) => (one.Trim('(', ')', '.'), $"Training of kind {i}")), blocks.Select(block => (block.Number!, block.Text)));
    }

    [Fact]
    public void Digits_of_full_width_count_as_the_others()
    {
        string[] markers = [.. Alternatives.Of("({１ ２ ３ ４ ５ ６ ７ ８ ９ １０ １１ １２ １３ ２０ ９９})")];
        string items = string.Join('\n', markers.Select(static (one, i) => $"{one} Training of kind {i}"));
        ParsedDocument document = Parse($"{Title}\n\n{Opening}\n\nThe Ministers confirmed the following:\n\n{items}\n");

        Assert.Equal(
            ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "20", "99"],
            document.Sections.SelectMany(section => section.Blocks).Where(block => block.IsItem).Select(block => block.Number));
    }

    [Theory]
    [InlineData("Steps that are open:", false)]
    [InlineData("Open steps:", true)]
    [InlineData("Ties of the air and sea and land arms of both and all of the ways to aid and to fix and to tow and to tug a ship at sea", false)]
    [InlineData("Ties of the air and sea and land arms of both and all of the ways to aid and to fix and to tow a ship at sea", true)]
    public void A_numbered_heading_has_no_more_than_thirty_words_and_no_verb_before_its_colon(string text, bool isHeading)
    {
        string first = isHeading ? "# " + text : text;
        AssertBody(
            $"The Ministers agreed.\n\n1. {text}\n\nThe Ministers met.\n\n2. Other matters\n\nThe Ministers left.",
            _ => ["The Ministers agreed.", first, "The Ministers met.", "# Other matters", "The Ministers left."]);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData("1.2")]
    [InlineData("(1")]
    [InlineData("(1)")]
    [InlineData("①")]
    [InlineData("iv")]
    [InlineData("-")]
    [InlineData("- (")]
    [InlineData("1\\")]
    [InlineData("o")]
    [InlineData("https:")]
    [InlineData("Contact:")]
    public void A_text_can_end_in_the_middle_of_a_marker(string last)
    {
        ParsedDocument document = Parse($"{Title}\n\n{Opening}\n\nThe Ministers agreed.\n\n{last}");

        Assert.Equal("The Ministers agreed.", Outline(document)[0]);
    }
}
