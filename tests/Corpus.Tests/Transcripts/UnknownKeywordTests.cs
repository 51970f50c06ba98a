using Corpus.Reading.Transcripts;

namespace Corpus.Tests.Transcripts;

/// <summary>
/// Generator and library of different versions: what one wrote and the other does not know is neither taken for something else
/// nor passed over in silence.
/// </summary>
public class UnknownKeywordTests
{
    /// <summary>Where a keyword of the place stands: the transcript, and what precedes it there.</summary>
    private static (string Kind, string Before) At(string place) => place switch
    {
        nameof(Keyword.Head) or nameof(Keyword.Body) => (AlteredCorpus.OfMeeting, "\n"),
        nameof(Keyword.Statement) => (AlteredCorpus.OfMeeting, "\n  "),
        nameof(Keyword.Act) => (AlteredCorpus.OfMeeting, "\n    "),
        nameof(Keyword.Format) => (AlteredCorpus.OfMeeting, "format "),
        nameof(Keyword.Duration) => (AlteredCorpus.OfMeeting, "85 "),
        _ => (place, "\n  "),
    };

    [Fact]
    public void What_is_known_is_read() => new AlteredCorpus(AlteredCorpus.OfMeeting, "They met.", "They met again.").ReadAll();

    [Theory]
    [InlineData("Telephone", MeetingFormat.Telephone)]
    [InlineData("Video", MeetingFormat.Video)]
    [InlineData("InPerson", MeetingFormat.InPerson)]
    public void A_format_is_read_as_what_it_is(string written, MeetingFormat format) =>
        Assert.Equal(format, new AlteredCorpus(AlteredCorpus.OfMeeting, "format InPerson", "format " + written).Meetings[0].Format);

    /// <summary>Another last letter: not what the first two tell, nor the length.</summary>
    [Theory]
    [MemberData(nameof(KeywordTableTests.Keywords), MemberType = typeof(KeywordTableTests))]
    public void A_word_that_resembles_a_keyword_is_named(string place, string keyword)
    {
        (string kind, string before) = At(place);
        bool isValue = place is nameof(Keyword.Format) or nameof(Keyword.Duration);
        char after = isValue ? '\n' : ' ';

        // A meeting has one format.
        string known = place == nameof(Keyword.Format) ? Keyword.Format.InPerson : keyword;
        string other = keyword[..^1] + "z";
        Throws(new AlteredCorpus(kind, before + known + after, before + other + after), other);
    }

    [Theory]
    [InlineData("title ", "venue Tokyo\ntitle ", "venue")]
    [InlineData("title ", "t x\ntitle ", "t")]
    [InlineData("contents ", "attachments 2\ncontents ", "attachments")]
    [InlineData("contents ", "\ncontents ", "")]
    [InlineData("paragraph ", "table 5\nparagraph ", "table")]
    [InlineData("item ", "image 6\nitem ", "image")]
    [InlineData("item ", "section-end 6\nitem ", "section-end")]
    [InlineData("item ", "\"6 quoted\nitem ", "\"6")]
    [InlineData("paragraph 5 /1/ 1\n", "paragraph 5\n", "")]
    [InlineData("item 7 1 /1.b1/ -\n", "item 7 1 -\n", "-")]
    [InlineData("\n  by ", "\n  certainty 1\n  by ", "certainty")]
    [InlineData("\n  topics ", "\n  tone harsh\n  topics ", "tone")]
    [InlineData("\n  topics ", "\n    deeper 1\n  topics ", "deeper")]
    [InlineData("\n    by ", "\n    on behalf\n    by ", "on")]
    [InlineData("InPerson", "Hologram", "Hologram")]
    [InlineData("InPerson", "Teleconference", "Teleconference")]
    [InlineData("InPerson", "InPerson Video", "InPerson Video")]
    [InlineData("InPerson", "", "")]
    [InlineData("approximately", "exactly", "exactly")]
    [InlineData("approximately", "approximately at most", "approximately at most")]
    [InlineData("Concur", "Telepathize", "Telepathize")]
    [InlineData("Concur", "concur", "concur")]
    public void An_unknown_word_of_a_meeting_is_named(string known, string altered, string named)
    {
        string message = Throws(new AlteredCorpus(AlteredCorpus.OfMeeting, known, altered), named);
        Assert.Contains("2025-03-30", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("paragraph 5 /1/ 1\n", "paragraph 5\n", "the path ''")]
    [InlineData("85 approximately", "85 exactly", "the word after minutes 'exactly'")]
    [InlineData("InPerson", "Hologram", "the format 'Hologram'")]
    [InlineData("Concur", "Telepathize", "the ReportingVerb 'Telepathize'")]
    public void An_unknown_value_is_named_with_what_it_is(string known, string altered, string named) => Assert.Contains(
        named, Assert.Throws<InvalidOperationException>(new AlteredCorpus(AlteredCorpus.OfMeeting, known, altered).ReadAll).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(nameof(Keyword.Person), "\n  name Hegseth", "\n  rank General\n  name Hegseth", "rank")]
    [InlineData(nameof(Keyword.Person), "given ", "label ", "label")]
    [InlineData(nameof(Keyword.Office), "people ", "holders ", "holders")]
    [InlineData(nameof(Keyword.Place), "zone ", "timezone ", "timezone")]
    [InlineData(nameof(Keyword.Country), "id ", "identifier ", "identifier")]
    [InlineData(nameof(Keyword.Topic), "mentions 0", "mentions 0\n  parent Asia", "parent")]
    [InlineData(nameof(Keyword.Term), "form ", "forms ", "forms")]
    public void An_unknown_field_of_the_catalog_is_named(string kind, string known, string altered, string named)
    {
        string message = Throws(new AlteredCorpus(kind, known, altered), named);
        Assert.Contains("the " + kind + " '", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_without_its_beginning_is_not_looked_for_without_end()
    {
        AlteredCorpus corpus = new(AlteredCorpus.OfMeeting, "\ncontents ", "\ncontent ");
        var thrown = Assert.Throws<InvalidOperationException>(() => AlteredCorpus.ReadBody(corpus.Meetings[0]));
        Assert.Contains("'contents'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("'2025-03-30'", thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>The message, which names what is unknown and says what to do.</summary>
    private static string Throws(AlteredCorpus corpus, string named)
    {
        string message = Assert.Throws<InvalidOperationException>(corpus.ReadAll).Message;
        Assert.Contains("'" + named + "'", message, StringComparison.Ordinal);
        Assert.EndsWith("Build the project again.", message, StringComparison.Ordinal);
        return message;
    }
}
