using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>
/// What was read at each token of one sentence. A long list of names is looked into from every one of its commas; what was
/// read once is not read again, so that the work stays in step with the length of the sentence.
/// </summary>
internal sealed class PerToken<T>(Func<Sentence, int, T?> read)
    where T : class
{
    private Sentence? _sentence;
    private T?[] _found = [];
    private bool[] _isRead = [];

    public T? At(Sentence sentence, int index)
    {
        if (!ReferenceEquals(sentence, _sentence))
        {
            _sentence = sentence;
            _found = new T?[sentence.Count];
            _isRead = new bool[sentence.Count];
        }

        if ((uint)index >= (uint)_found.Length)
        {
            return null;
        }

        if (!_isRead[index])
        {
            _found[index] = read(sentence, index);
            _isRead[index] = true;
        }

        return _found[index];
    }
}
