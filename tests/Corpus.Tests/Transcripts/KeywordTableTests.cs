using System.Reflection;
using Corpus.CompilerServices;
using Corpus.Reading.Transcripts;

namespace Corpus.Tests.Transcripts;

/// <summary>What must be true of the table of keywords so that each can be told from all others. What is written: <c>Corpus.Generator.Tests</c>.</summary>
public class KeywordTableTests
{
    public static TheoryData<string> Places => [.. typeof(Keyword).GetNestedTypes().Select(place => place.Name)];

    /// <summary>Place and keyword, of every place.</summary>
    public static TheoryData<string, string> Keywords
    {
        get
        {
            TheoryData<string, string> keywords = [];
            foreach (Type place in typeof(Keyword).GetNestedTypes())
            {
                foreach (string keyword in Of(place.Name))
                {
                    keywords.Add(place.Name, keyword);
                }
            }

            return keywords;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void What_the_reader_looks_at_tells_each_from_all_others(string place)
    {
        string[] keywords = Of(place);
        Assert.NotEmpty(keywords);
        foreach (string written in keywords)
        {
            Assert.Equal([written], keywords.Where(keyword => IsReadAs(written, keyword)));
        }
    }

    /// <summary>A digit at the margin begins a statement, a blank is an indentation, "-" stands for nothing, "\" begins an escape.</summary>
    [Theory]
    [MemberData(nameof(Keywords))]
    public void A_keyword_is_one_word_of_letters_and_begins_with_one(string place, string keyword)
    {
        Assert.Matches("^[A-Za-z]+(-[a-z]+)*$", keyword);
        Assert.Contains(keyword, Of(place));
    }

    [Theory]
    [InlineData("title", "titles")]
    [InlineData("title", "titl")]
    [InlineData("title", "titie")]
    [InlineData("title", "Title")]
    [InlineData("title", "")]
    public void A_word_is_not_read_as_one_that_it_resembles(string keyword, string written) => Assert.False(IsReadAs(written, keyword));

    [Theory]
    [MemberData(nameof(Places))]
    public void The_list_of_a_catalogs_fields_has_all_of_them(string place)
    {
        FieldInfo? list = typeof(CatalogFields).GetField(place);
        bool isOfCatalog = typeof(MeetingCatalog).Assembly.GetType("Corpus." + place)?.GetConstructor(
            BindingFlags.Instance | BindingFlags.NonPublic, [typeof(Entry)]) is not null;
        Assert.Equal(isOfCatalog, list is not null);
        Assert.Equal(isOfCatalog ? Of(place) : null, (string[]?)list?.GetValue(null));
    }

    [Fact]
    public void The_formats_are_those_of_the_model() => Assert.Equal(Enum.GetNames<MeetingFormat>(), Of(nameof(Keyword.Format)));

    private static string[] Of(string place) =>
    [
        .. typeof(Keyword).GetNestedType(place)!.GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!),
    ];

    /// <summary>As the reader does it: the first word of a line, and the line ends with it or does not.</summary>
    private static bool IsReadAs(string written, string keyword)
    {
        TranscriptLine alone = TranscriptLine.At(written, 0);
        TranscriptLine line = TranscriptLine.At(written + " and more\nnext", 0);
        bool isKeyword = line.Word().Is(keyword);
        Assert.Equal(isKeyword, alone.Word().Is(keyword));
        return isKeyword;
    }
}
