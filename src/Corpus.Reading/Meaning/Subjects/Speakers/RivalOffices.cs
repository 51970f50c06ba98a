using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>
/// The offices of other countries that the two sentences before have named: behind "The Philippine Secretary of Defense visited Leeds." the words
/// "The Secretary" can mean him, and no more only the Secretary who took part. The next paragraph begins anew.
/// </summary>
internal sealed class RivalOffices(CountryWords countries)
{
    /// <summary>"Secretary of State for Defence of the United Kingdom": the country stands within eight words.</summary>
    private const int MostWordsBehind = 8;

    /// <summary>"Philippine National Defense Secretary" has two words between.</summary>
    private const int MostWordsBefore = 4;

    private static readonly WordSet Offices = WordLists.Set("roles: offices in small letters");

    private readonly List<(string Word, string Country)> _found = [];
    private Sentence? _current;
    private Sentence? _last;
    private Sentence? _lastButOne;
    private bool _isRead;

    public void BeginParagraph()
    {
        _lastButOne = null;
        _last = null;
        _current = null;
    }

    public void BeginSentence(Sentence sentence)
    {
        _lastButOne = _last;
        _last = _current;
        _current = sentence;
        _isRead = false;
    }

    /// <summary>True where one was named whose country is none of theirs who could be meant.</summary>
    /// <param name="word">The last word of the office.</param>
    public bool Have(string word, Func<string, bool> isOwn)
    {
        // Only where a sentence says "The Secretary" are those before it looked through, and once.
        if (!_isRead)
        {
            _isRead = true;
            _found.Clear();
            Read(_last);
            Read(_lastButOne);
        }

        return _found.Exists(one => one.Word == word && !isOwn(one.Country));
    }

    private void Read(Sentence? sentence)
    {
        for (int i = 0; sentence != null && i < sentence.Count; i++)
        {
            if (!sentence.IsAside(i) && Offices.Contains(sentence.Lower(i)) && (CountryBehind(sentence, i) ?? CountryBefore(sentence, i)) is string country)
            {
                _found.Add((sentence.Lower(i), country));
            }
        }
    }

    /// <summary>"Secretary of Defense of the Philippines"</summary>
    private string? CountryBehind(Sentence sentence, int office)
    {
        for (int i = office + 1; i < office + MostWordsBehind && (sentence.IsCapitalized(i) || FunctionWords.IsPreposition(sentence.Lower(i)) || FunctionWords.IsDeterminer(sentence.Lower(i))); i++)
        {
            int name = FunctionWords.IsDeterminer(sentence.Lower(i + 1)) ? i + 2 : i + 1;
            if (sentence.Lower(i) is "of" or "from" && countries.CodeAt(sentence, name, out _) is string code)
            {
                return code;
            }
        }

        return null;
    }

    /// <summary>"the Philippine Defense Secretary", "Norway's Minister"</summary>
    private string? CountryBefore(Sentence sentence, int office)
    {
        for (int i = office - 1; i >= 0 && i >= office - MostWordsBefore && (sentence.IsCapitalized(i) || i == office - 1); i--)
        {
            if ((countries.CodeAt(sentence, i, out _) ?? countries.OwnerAt(sentence, i)?.Code) is string code)
            {
                return code;
            }
        }

        return null;
    }
}
