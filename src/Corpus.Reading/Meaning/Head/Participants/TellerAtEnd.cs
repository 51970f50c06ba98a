using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants.Phrases;

namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>Tells who only says that others met: "…, Minister Z said.", "…, Minister Z told reporters."</summary>
internal static class TellerAtEnd
{
    private static readonly WordSet Says = WordLists.Set("verb-forms: tells of a meeting at the end");

    public static bool IsNamed(OpeningText text, ParticipantPhrase phrase) =>
        text.IsComma(phrase.First - 1) && Says.Contains(text.Plain(phrase.Next));
}
