using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Subjects;

/// <summary>
/// Who stands with the subject before it: in "Together with Secretary Austin, Minister Kihara confirmed" both did. Where "he" behind it
/// would be Secretary Austin himself, it is not told who is meant.
/// </summary>
internal static class CompanyInFront
{
    /// <summary>Two colleagues with their titles and names; the bound keeps the reading linear.</summary>
    private const int MostWords = 40;

    private static readonly PhraseList LeadsIn = new(WordLists.List("function-words: leads in company at the beginning"));

    /// <summary>The subject together with those before it; the subject alone where none of them took part.</summary>
    public static Subject Join(Sentence sentence, SubjectReader subjects, Subject subject)
    {
        EquatableArray<int> company = EquatableArray<int>.Empty;
        int with = LeadsIn.Behind(sentence, 0);
        for (int i = with; with > 0 && subject.First < MostWords && i < subject.First - 1; i++)
        {
            // "Together with his counterpart, Secretary Austin, Minister Kihara"
            bool canBegin = i == with || sentence.Is(i - 1, ",");
            company = canBegin && subjects.ReadAt(sentence, i) is { Kind: SubjectKind.Participant } one && sentence.Is(one.Next, ",")
                ? SpeakerSet.Union(company, one.Speakers)
                : company;
        }

        bool isTold = !subject.Speakers.Items.Any(company.Contains) && sentence.Is(subject.First - 1, ",");
        return company.Count == 0 || subject.Speakers.Count == 0
            ? subject
            : subject with { Speakers = isTold ? SpeakerSet.Union(company, subject.Speakers) : EquatableArray<int>.Empty };
    }
}
