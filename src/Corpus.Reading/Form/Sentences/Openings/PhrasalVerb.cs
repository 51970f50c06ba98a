using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Openings;

/// <summary>Verbs of several words by which a meeting was, or by which somebody was there.</summary>
internal static class PhrasalVerb
{
    private static readonly WordSet Present = WordLists.Set("verb-forms: auxiliaries of what is going on");
    private static readonly WordSet Led = WordLists.Set("verb-forms: led together");

    public static bool IsTookPlace(Word verb, Word next) => verb.Core == "took" && next.Core == "place";

    /// <summary>"jointly opened the dialogue": what two open together they hold.</summary>
    public static bool IsOpenedTogether(Word before, Word verb) => before.Core == "jointly" && Led.Contains(verb.Core);

    /// <summary>"is meeting with": a text of the same day.</summary>
    public static bool IsNow(Word before, Word verb) => verb.Core == "meeting" && Present.Contains(before.Core);

    /// <summary>"The ministers of the three countries came together on Thursday"</summary>
    public static bool IsCameTogether(string text, Word verb, int end) => verb.Core == "came" && Word.Read(text, verb.End, end).Core == "together";

    /// <summary>"The meeting brought together Minister X and Minister Y".</summary>
    public static bool IsBroughtTogether(Word verb, Word next) => verb.Core == "brought" && next.Core == "together";

    public static bool IsTookPart(Word verb, Word next) => verb.Core == "took" && next.Core == "part";
}
