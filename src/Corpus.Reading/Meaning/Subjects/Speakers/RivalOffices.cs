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

    private static readonly WordSet Ranks = WordLists.Set("roles: rank of an office");

    private readonly List<(string Office, string Country)> _found = [];
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
    /// <param name="title">The words of the office.</param>
    public bool Have(string[] title, Func<string, bool> isOwn)
    {
        // Only where a sentence says "The Secretary" are those before it looked through, and once.
        if (!_isRead)
        {
            _isRead = true;
            _found.Clear();
            Read(_last);
            Read(_lastButOne);
        }

        int office = Array.FindIndex(title, Offices.Contains);
        string called = office < 0 ? string.Empty : WithRank(i => i < 0 ? string.Empty : title[i], office);
        return _found.Exists(one => one.Office == called && !isOwn(one.Country));
    }

    /// <summary>"deputy prime minister": the Prime Minister of another country is no rival of the Deputy.</summary>
    private static string WithRank(Func<int, string> wordAt, int office)
    {
        string called = wordAt(office);
        for (int i = office - 1; Ranks.Contains(wordAt(i)); i--)
        {
            called = wordAt(i) + " " + called;
        }

        return called;
    }

    private void Read(Sentence? sentence)
    {
        for (int i = 0; sentence != null && i < sentence.Count; i++)
        {
            if (!sentence.IsAside(i) && Offices.Contains(sentence.Lower(i)) && (CountryBehind(sentence, i) ?? CountryBefore(sentence, i)) is string country)
            {
                _found.Add((WithRank(sentence.Lower, i), country));
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
