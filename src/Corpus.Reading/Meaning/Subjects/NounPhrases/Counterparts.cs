using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Meaning.Subjects.Words;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>"his counterparts" behind one who is named, and "his counterpart" where there are two: with him they are all.</summary>
internal static class Counterparts
{
    private static readonly WordSet Whose = WordLists.Set("function-words: whose");

    public static Subject? ReadAt(Delegations delegations, Sentence sentence, int index)
    {
        if (!Whose.Contains(sentence.Lower(index)) || sentence.Lower(index - 1) is not ("and" or "with"))
        {
            return null;
        }

        Roster roster = delegations.Roster;
        int at = Modifiers.Skip(sentence, index + 1, out _, out _);
        bool isAll = !roster.IsComplete ? sentence.Lower(at) is "counterpart" or "counterparts" : sentence.Lower(at) switch { "counterparts" => roster.All.Count > 2, "counterpart" => roster.All.Count == 2, _ => false };
        return isAll && roster.NameAt(sentence, at + 1) == null ? new Subject(SubjectKind.Participant, index, at + 1, roster.All) : null;
    }
}
