using Corpus.Reading.Collections;

namespace Corpus.Reading.Meaning.Subjects;

/// <summary>Who spoke last, for "They" and "He". Before anyone has, the opening has named all participants.</summary>
internal sealed class LastSpeakers
{
    public LastSpeakers(EquatableArray<int> all)
    {
        Several = all.Count > 1 ? all : EquatableArray<int>.Empty;
        One = all.Count == 1 ? all : EquatableArray<int>.Empty;
    }

    public EquatableArray<int> Several { get; private set; }

    public EquatableArray<int> One { get; private set; }

    /// <param name="isOfOthers">True where a sentence has others in it whom "he" or "they" of the next can mean.</param>
    public void Note(EquatableArray<int> speakers, bool isOfOthers)
    {
        if (isOfOthers)
        {
            Several = EquatableArray<int>.Empty;
            One = EquatableArray<int>.Empty;
        }
        else if (speakers.Count > 1)
        {
            Several = speakers;
        }
        else if (speakers.Count == 1)
        {
            One = speakers;
        }
    }
}
