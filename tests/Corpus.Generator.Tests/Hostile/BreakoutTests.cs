using Corpus.Generator.Tests.Properties;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>
/// Nothing in a file ends a literal, a comment or a documentation comment, or becomes code: the declared types and members
/// are those of a corpus, the documentation is XML, and what the text says is read at run time as it stands.
/// </summary>
public sealed class BreakoutTests
{
    public static TheoryData<string> Kinds => ["ends of code", "unseen characters", "imitations", "names"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_document_breaks_out(string kind)
    {
        IReadOnlyList<string> snippets = Of(kind);
        using MadeCorpus corpus = HostileCorpus.OfDocuments(snippets);

        DeclarationRules.AssertHold(corpus);
        Assert.Equal(snippets.Count, corpus.Meetings.Count);
        for (int i = 0; i < snippets.Count; i++)
        {
            // A line with " > " in it is a trail of links above the page.
            if (IsOfOneLine(snippets[i]) && snippets[i] != ">")
            {
                AssertIsKept(snippets[i], corpus.Meetings.Single(meeting => meeting.Source.FileName == HostileCorpus.FileName(i)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_lexicon_breaks_out(string kind)
    {
        IReadOnlyList<string> snippets = Of(kind);
        using MadeCorpus corpus = HostileCorpus.OfLexicons(snippets);

        DeclarationRules.AssertHold(corpus);
        AssertIsKept(snippets, "Topic", corpus.Lookup<Topic>("Topics").Select(topic => topic.Label));
        AssertIsKept(snippets, "Minister", corpus.Lookup<Office>("Offices").Select(office => office.Title));
        AssertIsKept(snippets, "Place", corpus.Lookup<Place>("Places").Select(place => place.Name));
        AssertIsKept(snippets, "City", corpus.Lookup<Place>("Places").Select(place => place.City));
        AssertIsKept([.. snippets.Take(HostileCorpus.MostCountries)], "Country", corpus.Lookup<Country>("Countries").Select(country => country.Name));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_list_of_sources_breaks_out(string kind)
    {
        IReadOnlyList<string> snippets = Of(kind);
        using MadeCorpus corpus = HostileCorpus.OfSources(snippets);

        DeclarationRules.AssertHold(corpus);
        for (int i = 0; i < snippets.Count; i++)
        {
            if (snippets[i].All(character => character is > ' ' and <= '~'))
            {
                Meeting meeting = corpus.Meetings.Single(meeting => meeting.Source.FileName == HostileCorpus.FileName(i));
                Assert.EndsWith(", https://example.org/" + snippets[i], meeting.Statements[0].Cite(), StringComparison.Ordinal);
            }
        }
    }

    private static IReadOnlyList<string> Of(string kind) => kind switch
    {
        "ends of code" => HostileText.CodeBreaks,
        "unseen characters" => HostileText.Unseen,
        "imitations" => HostileText.Imitations,
        _ => HostileText.Names,
    };

    private static bool IsOfOneLine(string snippet) => snippet.IndexOfAny(['\n', '\r']) < 0;

    private static void AssertIsKept(string snippet, Meeting meeting)
    {
        Assert.Equal(Squash($"Title {snippet} made for tests"), Squash(meeting.Title!));
        Assert.Equal(HostileCorpus.Opening, meeting.Opening);
        string body = Squash(string.Concat(meeting.Sections.Select(section => section.Heading + string.Concat(section.Blocks.Select(block => block.Text)))));
        Assert.Contains(Squash($"Heading {snippet} of it"), body, StringComparison.Ordinal);
        Assert.Contains(Squash($"The Ministers confirmed {snippet} once again."), body, StringComparison.Ordinal);
        Assert.Contains(Squash($"To work on {snippet} further"), body, StringComparison.Ordinal);
    }

    /// <summary>An asterisk stands for any ending of a word; elsewhere it makes an entry malformed, which is reported.</summary>
    private static void AssertIsKept(IReadOnlyList<string> snippets, string noun, IEnumerable<string?> kept)
    {
        HashSet<string> names = [.. kept.OfType<string>().Select(Squash)];
        for (int i = 0; i < snippets.Count; i++)
        {
            if (IsOfOneLine(snippets[i]) && !snippets[i].Contains('*', StringComparison.Ordinal))
            {
                Assert.Contains(Squash($"{noun} {snippets[i]} {HostileCorpus.Word(i)}"), names);
            }
        }
    }

    private static string Squash(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '\uFEFF'));
}
