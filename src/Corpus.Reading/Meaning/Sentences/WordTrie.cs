using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Sentences;

/// <summary>
/// Phrases of a lexicon by their words: the longest at a place is found in as many steps as it has words, however many begin
/// alike.
/// </summary>
internal sealed class WordTrie<T>
    where T : class
{
    private readonly Node _root = new();

    /// <summary>Adds a phrase; false where an equal one is there already, which then stays.</summary>
    /// <param name="words">One or more, in the spelling of sentences.</param>
    public bool Add(string[] words, T value)
    {
        Node node = _root;
        foreach (string word in words)
        {
            node.Next ??= new WordMap<Node>();
            if (!node.Next.TryGet(word, out Node? next))
            {
                node.Next.Add(word, next = new Node());
            }

            node = next!;
        }

        bool isNew = node.Value is null;
        node.Value ??= value;
        return isNew;
    }

    /// <summary>The longest phrase that begins at a token; null where none does.</summary>
    public T? LongestAt(Sentence sentence, int index) => LongestAt(sentence, index, sentence.Lower(index));

    /// <param name="first">What is taken for the first word in place of the token.</param>
    public T? LongestAt(Sentence sentence, int index, string first)
    {
        T? longest = null;
        Node? node = _root;
        string word = first;
        for (int i = index + 1; node!.Next is not null && node.Next.TryGet(word, out node); i++)
        {
            longest = node!.Value ?? longest;
            word = sentence.Lower(i);
        }

        return longest;
    }

    private sealed class Node
    {
        public T? Value { get; set; }

        public WordMap<Node>? Next { get; set; }
    }
}
