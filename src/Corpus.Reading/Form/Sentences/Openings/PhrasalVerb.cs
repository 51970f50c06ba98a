using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Openings;

/// <summary>Verbs of two words by which a meeting was, or by which somebody was there.</summary>
internal static class PhrasalVerb
{
    public static bool IsTookPlace(Word verb, Word next) => verb.Core == "took" && next.Core == "place";

    public static bool IsTookPart(Word verb, Word next) => verb.Core == "took" && next.Core == "part";
}
