using System.Text;
using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>
/// What two things that grow could multiply to: forms of a verb with each other, titles of an office with documents, topics with the
/// words of a sentence, events with the words behind them. The work grows in step with their sum.
/// </summary>
public sealed class ProductTests
{
    private const string Title = "Made for tests\n\n";

    [Theory]
    [InlineData("zonf{0}x up, zonf{0}xs up, ")]
    [InlineData("zonf{0}x, ")]
    [InlineData("zonf{0}xy, zonf{0}xies, zonf{0}xied, ")]
    [InlineData("zonf upon {0}, zonfs upon {0}, ")]
    public void Very_many_forms_of_a_verb(string forms) => Growth.AssertIsLinear(many => TestProject.Empty
        .WithDocument("2024-05-02.txt", Title + HostileCorpus.Opening + "\n\n" + Repeat("The Ministers zonf upon 3 and affirmed it. ", 20))
        .With(TestFile.Lexicon("my-verbs.txt", "Affirm\n  forms: " + Each(many, forms).TrimEnd(' ', ',') + "\n")));

    [Fact]
    public void Very_many_forms_of_a_verb_that_begin_alike_in_a_text_that_is_full_of_them() => Growth.AssertIsLinear(many => TestProject.Empty
        .WithDocument("2024-05-02.txt", Title + HostileCorpus.Opening + "\n\n" + Repeat("The Ministers zonf upon it. ", many / 10))
        .With(TestFile.Lexicon("my-verbs.txt", "Affirm\n  forms: " + Each(many, "zonf upon {0}, ").TrimEnd(' ', ',') + "\n")));

    [Theory]
    [InlineData("  also: Minister of Matter {0}\n")]
    [InlineData("  also: Keeper{0}\n")]
    public void Very_many_titles_of_an_office_whose_holder_takes_part_in_many_meetings(string title) => Growth.AssertIsLinear(many => TestProject.Empty
        .With([.. Enumerable.Range(0, many / 50).Select(i => TestFile.Document(
            $"2024-05-02-{i}.txt", Title + HostileCorpus.Opening + "\n\nThe Ministers confirmed it. Minister Kihara said so.\n"))])
        .With(TestFile.Lexicon("my-offices.txt", "Defense Minister\n  country: Japan\n" + Each(many, title))));

    [Theory]
    [InlineData("Topic {0}\n  word{0}\n  not: word{0} more\n")]
    [InlineData("Topic {0}\n  word{0}\n  not: the same\n")]
    public void Very_many_topics_with_exclusions_in_one_sentence(string topic) => Growth.AssertIsLinear(many => TestProject.Empty
        .WithDocument("2024-05-02.txt", Title + HostileCorpus.Opening + "\n\nThe Ministers confirmed " + Each(many, "word{0} the same ") + ".\n")
        .With(TestFile.Lexicon("my-topics.txt", Each(many, topic))));

    [Theory]
    [InlineData("Meeting In ")]
    [InlineData("Meeting held in Honolulu, ")]
    [InlineData("the Talks at The ")]
    public void Very_many_events_each_with_words_behind_it(string part) => Growth.AssertIsLinearInBody(length => Repeat(part, length / part.Length));

    [Theory]
    [InlineData("7", "7.")]
    [InlineData("7", ".")]
    [InlineData("7", "7/")]
    [InlineData("7,", "7.7")]
    public void Very_many_digits_and_full_stops(string part, string next) => Growth.AssertIsLinearInBody(
        length => Repeat(part, length / 2 / part.Length) + Repeat(next, length / 2 / next.Length));

    [Fact]
    public void Very_many_people_of_one_name() => Growth.AssertIsLinear(many => TestProject.Empty
        .With([.. Enumerable.Range(0, many / 20).Select(i => TestFile.Document(
            $"2024-05-02-{i}.txt", Title + HostileCorpus.Opening.Replace("Austin", $"N{Letters(i)} Austin", StringComparison.Ordinal) + "\n\nThe Ministers met.\n"))])
        .With(TestFile.Lexicon("my-people.txt", Each(many, "N{0}x Austin\n  family: Austin\n  country: United States\n  also: M{0}\n"))));

    private static string Each(int many, string part)
    {
        StringBuilder text = new();
        for (int i = 0; i < many; i++)
        {
            text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, part, i);
        }

        return text.ToString();
    }

    private static string Letters(int number) => string.Concat(number.ToString("D5", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + 'a')));

    private static string Repeat(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();
}
