using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>Tells the main clause of an opening sentence from what stands beside it: remarks in brackets, other clauses.</summary>
internal sealed class MainClause
{
    /// <summary>A bracket that is not closed within this many characters is a slip, not a remark.</summary>
    private const int LongestRemark = 300;

    /// <summary>No word that begins or ends a clause is longer.</summary>
    private const int LongestClauseWord = 12;

    private static readonly WordSet OpensClauseOfPerson = WordLists.SetIgnoringCase("function-words: opens a clause about somebody in an opening");

    private static readonly WordSet OpensClauseOfCircumstances = WordLists.Set("function-words: opens a clause of circumstances in an opening");

    private static readonly WordSet OpensClause = WordLists.SetIgnoringCase("function-words: opens a clause of time in an opening")
        .And(OpensClauseOfCircumstances)
        .And(OpensClauseOfPerson);

    private static readonly WordSet OfMainClause = WordLists.SetIgnoringCase("function-words: goes on with an opening");

    /// <summary>Behind one the other participant stands.</summary>
    private static readonly WordSet Company = WordLists.Set("function-words: leads in participants");

    /// <summary>"After the talks with Minister Z": with one of these the company is that of the other event.</summary>
    private static readonly WordSet Events = WordLists.SetIgnoringCase("event-nouns: meetings")
        .And(WordLists.Set("event-nouns: events at a place"))
        .And(WordLists.Set("event-nouns: what else is held in an opening"));

    private readonly string _text;
    private readonly List<bool> _isMain = [];
    private readonly List<bool> _isInBrackets = [];
    private string? _clause;
    private int _remarkEnd;
    private bool _hasCompany;
    private bool _hasVerb;
    private bool _isOfEvent;

    private MainClause(string text) => _text = text;

    public static MainClause Of(string text, List<Token> tokens)
    {
        MainClause main = new(text);
        foreach (Token token in tokens)
        {
            main.Advance(token);
            main._isMain.Add(token.Start >= main._remarkEnd && main._clause == null);
            main._isInBrackets.Add(token.Start < main._remarkEnd);
        }

        return main;
    }

    /// <summary>True where the token is of the main clause.</summary>
    public bool Has(int index) => _isMain[index];

    public bool IsInBrackets(int index) => _isInBrackets[index];

    private void Advance(Token token)
    {
        if (!token.IsWord)
        {
            AdvanceSign(token.Start);
        }
        else if (token.Start >= _remarkEnd && token.Length <= LongestClauseWord)
        {
            AdvanceWord(token);
        }
    }

    private void AdvanceSign(int i)
    {
        char c = _text[i];
        if (c is '(' or '[' && i >= _remarkEnd)
        {
            int close = _text.IndexOf(c == '(' ? ')' : ']', i, Math.Min(LongestRemark, _text.Length - i));
            _remarkEnd = close < 0 ? _remarkEnd : close + 1;
        }

        bool isComma = c == ',' && i >= _remarkEnd;
        _clause = isComma ? null : _clause;
    }

    private void AdvanceWord(Token token)
    {
        string word = _text.Substring(token.Start, token.Length);
        if (_clause == null)
        {
            _clause = BeginsClause(word, token.End) ? word : null;
            _isOfEvent = false;
            _hasCompany |= Company.Contains(word) || (!_hasVerb && word is "and" or "&");
            _hasVerb |= FiniteVerb.IsOfMeeting(word);
        }
        else if (EndsAside(word))
        {
            _clause = null;
            _hasCompany = true;
        }
        else if (OpensClauseOfPerson.Contains(_clause) && OfMainClause.Contains(word))
        {
            _clause = null;
        }
    }

    /// <summary>"Held a first telecon after his appointment with Secretary X": the one whom it was held with is not in the clause.</summary>
    private bool EndsAside(string word)
    {
        _isOfEvent |= Events.Contains(word);
        bool isOfTime = !OpensClauseOfPerson.Contains(_clause!) && !OpensClauseOfCircumstances.Contains(_clause!);
        return isOfTime && _hasVerb && !_hasCompany && !_isOfEvent && Company.Contains(word);
    }

    private bool BeginsClause(string word, int end) =>
        OpensClause.Contains(word)
        && !(string.Equals(word, "as", StringComparison.OrdinalIgnoreCase)
            && string.CompareOrdinal(_text, end, " well", 0, 5) == 0);
}
