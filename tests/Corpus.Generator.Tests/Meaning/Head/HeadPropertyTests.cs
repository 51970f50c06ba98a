using System.Collections.Immutable;
using System.Text;
using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Hostile;
using Corpus.Generator.Tests.Lexicon;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Head;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Meaning.Head;

/// <summary>What holds for any head, tried on openings with words dropped, doubled, swapped and broken.</summary>
[Collection(LargeInput.Name)]
public class HeadPropertyTests
{
    private static readonly int Cases = Extent.Of(full: 4000, usual: 500);

    private static readonly string[] Openings =
    [
        "On June 1, Defense Minister Hamada and Defense Secretary Austin held discussions from 09:20 for approximately 75 minutes at Japan Ministry of Defense.",
        "On May 2, 2024, Defense Minister KIHARA Minoru held a meeting with Deputy Prime Minister and Minister for Defence, the Hon Richard Marles MP, who was visiting Japan, from 14:05 pm (local time).",
        "A telephone conference was held between ROK Minister of National Defense Shin Won-sik and U.S. Secretary of Defense Lloyd J. Austin III on the 2nd of May for an hour and a half.",
        "Boris Pistorius, Federal Minister of Defence of Germany, and Minister Kihara met in Hawaii on the occasion of the Shangri-La Dialogue.",
    ];

    private static readonly string[] Splinters =
    [
        "and", ",", "(", ")", ".", "the", "Minister", "Defense", "of", "at", "in", "on", "May", "31", "25:99", "for", "minutes",
        "\u202E", "\uD800", "*/", "\"\"\"", "</summary>", "{0}", "\\", "'s", "--", "VON DER", "Dr.", "\u3000", "防衛大臣", "with",
        "who", "9999999999", "half", "a", "-", "\u2028",
    ];

    [Fact]
    public void Reading_never_throws_and_every_name_and_place_is_found_in_the_source()
    {
        Random random = new(20250330);
        for (int i = 0; i < Cases; i++)
        {
            HeadText text = new(Mutate(Openings[i % Openings.Length], random), Dateline: i % 3 == 0 ? Mutate("May 3, 2024", random) : null);
            ParsedDocument form = text.ToForm();
            MeetingHead? head = HeadReader.Read(form, HeadText.Lexicon, out ImmutableArray<ReadFinding> diagnostics);
            AssertFoundIn(text.Opening, head);
            Assert.All(diagnostics, found => AssertInside(form, found));
            Assert.Equal(head, HeadReader.Read(form, HeadText.Lexicon, out ImmutableArray<ReadFinding> again));
            Assert.Equal(diagnostics.Show(), again.Show());
        }
    }

    [Theory]
    [InlineData("Defense Minister ")]
    [InlineData("Minister, ")]
    [InlineData("the ")]
    [InlineData("Dr. ")]
    [InlineData("(")]
    [InlineData("Defense Mnister Kihara and ")]
    [InlineData("Minister Kihara, ")]
    [InlineData("with ")]
    [InlineData("at Fort X ")]
    [InlineData("on May 2, ")]
    [InlineData("de ")]
    [InlineData("x")]
    [InlineData("a.")]
    [InlineData("1 ")]
    [InlineData("who ")]
    [InlineData("X, MP")]
    public void An_opening_of_very_many_characters_is_read_to_its_end(string splinter)
    {
        Growth.AssertIsLinearInText(length => "Meeting\n\n" + Opening(length));

        MeetingHead? head = Ending.Of(() => HeadReader.Read(new HeadText(Opening(Extent.Of(full: 1_000_000, usual: 50_000))).ToForm(), HeadText.Lexicon, out _));

        Assert.Equal((5, 2), (head?.Date.Month, head?.Date.Day));

        string Opening(int length) => "On May 2, " + new StringBuilder().Insert(0, splinter, length / splinter.Length);
    }

    /// <summary>What an office is called is looked for before it, and no further than a title has words.</summary>
    [Theory]
    [InlineData("Defence Minister ")]
    [InlineData("Fleet Envoy ")]
    [InlineData("Minister for Defence and ")]
    public void Very_many_titles_behind_a_verb_of_meeting_are_read_to_their_end(string title) => Growth.AssertIsLinearInText(length =>
        "Meeting\n\nOn May 2, Defense Minister Kihara met with " + new StringBuilder().Insert(0, title, length / title.Length) + "Lund of Norway.\n\nThey agreed.");

    private static string Mutate(string text, Random random)
    {
        List<string> words = [.. text.Split(' ')];
        for (int edits = random.Next(6); edits > 0; edits--)
        {
            int at = random.Next(words.Count);
            switch (random.Next(5))
            {
                case 0 when words.Count > 1:
                    words.RemoveAt(at);
                    break;
                case 1:
                    words.Insert(at, Splinters[random.Next(Splinters.Length)]);
                    break;
                case 2:
                    (words[at], words[0]) = (words[0], words[at]);
                    break;
                case 3:
                    words[at] = words[at][..random.Next(words[at].Length + 1)];
                    break;
                default:
                    words[at] += Splinters[random.Next(Splinters.Length)];
                    break;
            }
        }

        return string.Join(' ', words);
    }

    private static void AssertFoundIn(string opening, MeetingHead? head)
    {
        if (head == null)
        {
            return;
        }

        foreach (ReadParticipant person in head.Participants)
        {
            foreach (string word in $"{person.Name} {person.GivenName}".Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Assert.Contains(word, opening, StringComparison.OrdinalIgnoreCase);
            }
        }

        Assert.True(head.Place == null || opening.Contains(head.Place.Name, StringComparison.Ordinal), opening);
        Assert.True(head.StartMinutes is null or (>= 0 and < 24 * 60), opening);
        Assert.True(head.DurationMinutes is null or (> 0 and <= 24 * 60), opening);
    }

    private static void AssertInside(ParsedDocument form, ReadFinding found)
    {
        Assert.NotEmpty(LexiconText.Show(found));
        Assert.InRange(found.Place.Line, 1, 5);
        int length = found.Place.Line switch
        {
            1 => form.Title!.Text.Length,
            3 => form.Dateline!.Text.Length,
            _ => form.Opening!.Text.Length,
        };
        Assert.InRange(found.Place.Column + found.Place.Length, 1, length + 1);
    }
}
