using System.Collections.Immutable;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>
/// Tells whether "the leaders" at a place of a text can be others than those who took part: by then it has spoken of a president, a prime
/// minister or a summit, or has called these the Ministers, which speaks less against "the three leaders" where they are three.
/// </summary>
internal sealed class OtherLeaders
{
    private readonly SignsBefore _leaders = new(WordLists.List("roles: signs of other leaders"));
    private readonly SignsBefore _titles = new(WordLists.List("roles: those who are no leaders"));

    /// <summary>A sentence was read; what follows it can mean whom it speaks of.</summary>
    public void Note(string text)
    {
        _leaders.Note(text);
        _titles.Note(text);
    }

    /// <summary>
    /// True where others can be meant at a place of the sentence that is being read: of what stands behind it only a summit at
    /// which it was, and not one that it is for, tells of others.
    /// </summary>
    /// <param name="isCounted">True where the text says how many they are, and as many took part.</param>
    public bool AreBefore(string text, int end, bool isCounted) => _leaders.AreBefore(text, end) || (!isCounted && _titles.AreBefore(text, end));

    /// <summary>Whether a text has one of some words before a place; each sentence is looked through once.</summary>
    /// <param name="signs">The words, as they are written.</param>
    private sealed class SignsBefore(ImmutableArray<string> signs)
    {
        /// <summary>"at the latest G7 Hiroshima" is four; the bound keeps the reading linear.</summary>
        private const int MostWordsBeforeEvent = 6;

        private const string Deputy = "Deputy ";

        private static readonly WordSet LeadsInEvent = WordLists.Set("function-words: leads in where others met");

        private bool _areInTextBefore;
        private string? _text;
        private int _first;
        private bool _isAtOne;

        /// <summary>A sentence was read.</summary>
        public void Note(string text) => _areInTextBefore = _areInTextBefore || AreBefore(text, text.Length);

        /// <summary>True where one stands before a place of the sentence that is being read, or where that sentence was at one.</summary>
        public bool AreBefore(string text, int end)
        {
            if (!_areInTextBefore && !ReferenceEquals(_text, text))
            {
                Look(text);
            }

            return _areInTextBefore || _first < end || _isAtOne;
        }

        /// <summary>Each sentence is looked through once, however often it is asked about.</summary>
        private void Look(string text)
        {
            _text = text;
            _first = int.MaxValue;
            _isAtOne = false;
            foreach (string sign in signs)
            {
                for (int at = text.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sign, at + sign.Length, StringComparison.Ordinal))
                {
                    if (IsOfOthers(text, at, at + sign.Length))
                    {
                        _first = Math.Min(_first, at);
                        _isAtOne = _isAtOne || IsAt(text, at);
                    }
                }
            }
        }

        /// <summary>"ASEAN Defence Ministers' Meeting" is no one's name, and a Deputy Prime Minister can take part.</summary>
        private static bool IsOfOthers(string text, int at, int end)
        {
            bool isOfMeeting = end < text.Length && text[end] is '\'' or '\u2019';
            bool isDeputy = at >= Deputy.Length && string.CompareOrdinal(text, at - Deputy.Length, Deputy, 0, Deputy.Length) == 0;
            return !isOfMeeting && !isDeputy;
        }

        /// <summary>"at the NATO Summit", "during the recent summit"; not "for the NATO Summit in July".</summary>
        private static bool IsAt(string text, int sign)
        {
            Word word = Word.ReadBack(text, 0, sign);
            for (int count = 0; count < MostWordsBeforeEvent && !word.IsNone && !FunctionWords.IsPreposition(word.Core); count++)
            {
                word = Word.ReadBack(text, 0, word.Start);
            }

            return LeadsInEvent.Contains(word.Core);
        }
    }
}
