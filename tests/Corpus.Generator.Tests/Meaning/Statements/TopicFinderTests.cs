using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Meaning.Mentions;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Generator.Tests.Meaning.Statements;

public class TopicFinderTests
{
    [Theory]
    [InlineData("in the East and South China Seas", "EastAndSouthChinaSeas")]
    [InlineData("issues concerning China", "China")]
    [InlineData("the peaceful resolution of cross-Strait issues", "TaiwanStrait")]
    [InlineData("a \"Free and Open Indo-Pacific\"", "FreeAndOpenIndoPacific")]
    [InlineData("a FREE AND OPEN INDO PACIFIC", "FreeAndOpenIndoPacific")]
    [InlineData("attempts to change the status quo by force or coercion", "StatusQuoByForce")]
    [InlineData("the Japan-U.S.-Australia cooperation has deepened", "TrilateralCooperation Australia")]
    [InlineData("Japan-U.S.-ROK ties", "TrilateralCooperation RepublicOfKorea")]
    [InlineData("cybersecurity and information security", "CyberAndInformationSecurity")]
    [InlineData("in fields of space, cyber security, and extended deterrence", "Space CyberAndInformationSecurity ExtendedDeterrence")]
    [InlineData("the Indian Ocean", "")]
    [InlineData("a spacecraft", "")]
    public void A_sentence_touches_the_topics_of_its_phrases(string text, string topics) =>
        Assert.Equal(topics, string.Join(" ", BuiltInLexicon.Lexicon.Topics.Find(new PhraseText(text))));

    [Fact]
    public void Phrases_that_only_overlap_both_count() =>
        Assert.Equal(["One", "Two"], new TopicFinder(Topics(("One", "a b", null), ("Two", "b c", null)), EquatableArray<CountryDefinition>.Empty).Find(new PhraseText("a b c")));

    [Fact]
    public void An_excluded_phrase_silences_its_own_topic_only() =>
        Assert.Equal(["Two"], new TopicFinder(Topics(("One", "b", "a b"), ("Two", "a", null)), EquatableArray<CountryDefinition>.Empty).Find(new PhraseText("a b")));

    [Fact]
    public void A_topic_is_found_as_by_trying_every_phrase_at_every_word()
    {
        Gen<string> word = Gen.Elements("a", "b", "c", "ab");
        Gen<string> words = word.NonEmptyListOf().Select(list => string.Join(" ", list.Take(8)));
        Gen<string> phrase = word.NonEmptyListOf().Select(list => string.Join(" ", list.Take(3)));
        Gen<(string Text, string[] Phrases, string[] Exclusions)> all =
            from text in words
            from phrases in phrase.ArrayOf(4)
            from exclusions in phrase.ArrayOf(4)
            select (text, phrases, exclusions);

        Prop.ForAll(all.ToArbitrary(), sample =>
        {
            string[] phrases = [.. sample.Phrases.Distinct()];
            (string, string, string?)[] topics = [.. phrases.Select((text, i) => ($"T{i}", text, (string?)sample.Exclusions[i]))];
            return new TopicFinder(Topics(topics), EquatableArray<CountryDefinition>.Empty).Find(new PhraseText(sample.Text)).SequenceEqual(Naive(sample.Text, topics));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static EquatableArray<TopicDefinition> Topics(params (string Id, string Phrase, string? Exclusion)[] topics) => topics
        .Select(topic => new TopicDefinition(
            topic.Id,
            topic.Id,
            new[] { topic.Phrase }.ToEquatableArray(),
            (topic.Exclusion == null ? [] : new[] { topic.Exclusion }).ToEquatableArray()))
        .ToEquatableArray();

    /// <summary>Whole words parted by single blanks, so that a position is a number of words.</summary>
    private static IEnumerable<string> Naive(string text, (string Id, string Phrase, string? Exclusion)[] topics)
    {
        string[] words = text.Split(' ');
        List<(int Start, int End, int Topic)> matches = [];
        for (int topic = 0; topic < topics.Length; topic++)
        {
            matches.AddRange(Places(words, topics[topic].Phrase).Select(place => (place.Start, place.End, topic)));
        }

        return matches
            .Where(inner => !matches.Exists(outer => outer != inner && outer.Start <= inner.Start && inner.End <= outer.End))
            .Where(inner => topics[inner.Topic].Exclusion is not string exclusion
                || !Places(words, exclusion).Exists(outer => outer.Start <= inner.Start && inner.End <= outer.End))
            .OrderBy(match => match.Start)
            .Select(match => topics[match.Topic].Id)
            .Distinct();
    }

    private static List<(int Start, int End)> Places(string[] words, string phrase)
    {
        string[] wanted = phrase.Split(' ');
        return
        [
            .. Enumerable.Range(0, Math.Max(0, words.Length - wanted.Length + 1))
                .Where(start => words.Skip(start).Take(wanted.Length).SequenceEqual(wanted))
                .Select(start => (start, start + wanted.Length)),
        ];
    }
}
