namespace Corpus.Reading.Collections;

/// <summary>What stands behind some characters in a tree of words: where a walk over a word has come to. Behind most there is one way on, or none.</summary>
/// <typeparam name="T">What is known of the word that ends here.</typeparam>
internal sealed class CharacterTree<T>
{
    private char _character;
    private CharacterTree<T>? _next;
    private Dictionary<char, CharacterTree<T>>? _others;

    /// <summary>Of the word that ends here; the default where none does.</summary>
    public T? Value { get; set; }

    public CharacterTree<T>? Step(char c) =>
        _next is not null && c == _character ? _next : _others is not null && _others.TryGetValue(c, out CharacterTree<T>? next) ? next : null;

    public CharacterTree<T> StepOrGrow(char c)
    {
        CharacterTree<T>? next = Step(c);
        if (next is not null)
        {
            return next;
        }

        next = new CharacterTree<T>();
        if (_next is null)
        {
            _character = c;
            _next = next;
        }
        else
        {
            (_others ??= []).Add(c, next);
        }

        return next;
    }
}
