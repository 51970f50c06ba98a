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

    private static readonly WordSet OpensClauseBehindComma = WordLists.SetIgnoringCase("function-words: opens a clause about somebody behind a comma");

    private static readonly WordSet OpensClauseBeforeOf = WordLists.SetIgnoringCase("function-words: opens a clause about another event before of");

    private static readonly WordSet BeforeVerbOfClause = WordLists.Set("function-words: before a verb of a clause about somebody");

    private static readonly WordSet OpensClauseOfCircumstances = WordLists.Set("function-words: opens a clause of circumstances in an opening");

    private static readonly WordSet OpensClause = WordLists.SetIgnoringCase("function-words: opens a clause of time in an opening")
        .And(OpensClauseOfCircumstances)
        .And(OpensClauseOfPerson);

    private static readonly WordSet OfMainClause = WordLists.SetIgnoringCase("function-words: goes on with an opening");

    /// <summary>Behind one the other participant stands.</summary>
    private static readonly WordSet Company = WordLists.Set("function-words: leads in participants");

    /// <summary>"…, who met Minister Z in Rome on Monday, received": what stands in such a clause up to its comma is of that other meeting.</summary>
    private static readonly WordSet OfMeeting = WordLists.Set("verb-forms: verbs of another meeting");

    /// <summary>"After the talks with Minister Z": with one of these the company is that of the other event.</summary>
    private static readonly WordSet Events = WordLists.SetIgnoringCase("event-nouns: meetings")
        .And(WordLists.Set("event-nouns: events at a place"))
        .And(WordLists.Set("event-nouns: what else is held in an opening"));

    private static readonly WordSet Pronouns = WordLists.Set("function-words: pronouns for one who was named");

    private readonly string _text;
    private readonly List<bool> _isMain = [];
    private readonly List<bool> _isInBrackets = [];
    private string? _clause;
    private int _remarkEnd;
    private bool _hasCompany;
    private bool _hasVerb;
    private bool _isOfEvent;
    private bool _isOfMeeting;
    private bool _isBehindComma = true;
    private string _previous = "";

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
        else if (token.Start >= _remarkEnd)
        {
            string word = token.Length <= LongestClauseWord ? _text.Substring(token.Start, token.Length) : "";
            AdvanceWord(word, token.End);
            (_previous, _isBehindComma) = (word, word == "but");
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
        _isBehindComma |= isComma;
        _clause = isComma && !IsDayOfEve(i) ? null : _clause;
    }

    /// <summary>"on the eve of Constitution Day, 17 May": the day that the comma leads in is that of the occasion.</summary>
    private bool IsDayOfEve(int comma) => _clause == "eve" && comma + 2 < _text.Length && char.IsDigit(_text[comma + 2]);

    private void AdvanceWord(string word, int end)
    {
        if (_clause == null)
        {
            _clause = BeginsClause(word, end) ? word : null;
            (_isOfEvent, _isOfMeeting) = (false, false);
            _hasCompany |= Company.Contains(word) || (!_hasVerb && word is "and" or "&");
            _hasVerb |= FiniteVerb.IsOfMeeting(word);
        }
        else if (EndsAside(word))
        {
            _clause = null;
            _hasCompany = true;
        }
        else if (OpensClauseOfPerson.Contains(_clause))
        {
            bool isOwnVerb = _previous == _clause || BeforeVerbOfClause.Contains(_previous);
            bool meets = isOwnVerb && OfMeeting.Contains(word);
            bool goesOn = OfMainClause.Contains(word) && !meets && (!_isOfMeeting || FiniteVerb.IsOfMeeting(word));
            _isOfMeeting |= meets;
            _clause = goesOn ? null : _clause;
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
        (OpensClause.Contains(word) || (OpensClauseBeforeOf.Contains(word) && IsFollowedBy(" of", end)) || (_isBehindComma && OpensClauseBehindComma.Contains(word) && !IsFollowedBy(" only", end)))
        && !(string.Equals(word, "as", StringComparison.OrdinalIgnoreCase)
            && IsFollowedBy(" well", end))
        && !(word == "where" && IsMeetingThere(end));

    /// <summary>"visited Ankara, where he met with", "where he was received by": the meeting of which the opening tells.</summary>
    private bool IsMeetingThere(int end)
    {
        Word subject = Word.Read(_text, end, _text.Length);
        Word verb = Word.Read(_text, subject.End, _text.Length);
        Word participle = Word.Read(_text, verb.End, _text.Length);
        return Pronouns.Contains(subject.Core) && (FiniteVerb.IsOfMeeting(verb.Core) || (verb.Core is "was" or "were" && OfMeeting.Contains(participle.Core)));
    }

    private bool IsFollowedBy(string words, int end) => string.CompareOrdinal(_text, end, words, 0, words.Length) == 0;
}
