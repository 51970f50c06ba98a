using Corpus.Reading.English;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Head;

/// <summary>
/// Recognizes a day between bars, and short parts beside it that are no title: "News item | 12-11-2020 | 17:25",
/// "Source: X | 2016-09-20 20:41 | Editor: Y".
/// </summary>
internal static class BarredDateline
{
    /// <summary>"By Jan Nowak": no part has more words.</summary>
    private const int MostWordsOfPart = 3;

    /// <summary>A day and one part beside it are told part by part: "May 3, 2024 | Ministry of Defense".</summary>
    private const int FewestParts = 3;

    private static readonly WordSet Offices = WordLists.Set("roles: offices");

    public static bool Is(string text, int start, int end)
    {
        bool hasDay = false;
        int parts = 0;
        for (int from = start; from < end; parts++)
        {
            int bar = text.IndexOf('|', from, end - from);
            int to = bar < 0 ? end : bar;
            int first = Blank.Skip(text, from, to);
            int last = Blank.TrimEnd(text, first, to);
            bool isDay = first < last && DatelineForm.Is(text, first, last);
            hasDay |= isDay;
            if (!isDay && (!IsShort(text, first, last) || IssuerForm.Is(text, first, last)))
            {
                return false;
            }

            from = to + 1;
        }

        return hasDay && parts >= FewestParts;
    }

    private static bool IsShort(string text, int start, int end)
    {
        int words = 0;
        for (Word word = Word.Read(text, start, end); !word.IsNone; word = Word.Read(text, word.End, end))
        {
            words++;
            if (words > MostWordsOfPart || TitleForm.IsTitleWord(word.Core) || Offices.Contains(word.Core))
            {
                return false;
            }
        }

        return true;
    }
}
