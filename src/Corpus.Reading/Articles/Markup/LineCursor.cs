using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Markup;

/// <summary>A place in a line of Markdown, with its column as tabs make it.</summary>
internal struct LineCursor(string article, TextLine line)
{
    private const int TabStop = 4;

    public int At { get; private set; } = line.Start;

    public int Column { get; private set; }

    public readonly int End => line.TextEnd;

    /// <summary>True where nothing but blanks stands from here on.</summary>
    public readonly bool IsBlank => Math.Max(At, line.TextStart) >= line.TextEnd;

    /// <summary>The next character that is no blank; NUL where there is none.</summary>
    public readonly char Next => IsBlank ? '\0' : article[NextAt];

    public readonly int NextAt
    {
        get
        {
            int at = At;
            while (at < End && article[at] is ' ' or '\t')
            {
                at++;
            }

            return at;
        }
    }

    /// <summary>How many columns of blanks stand before the next character.</summary>
    public readonly int Indent
    {
        get
        {
            LineCursor cursor = this;
            cursor.SkipBlanks(int.MaxValue);
            return cursor.Column - Column;
        }
    }

    /// <summary>Goes over blanks, at most so many columns of them; of a tab, over a part.</summary>
    public void SkipBlanks(int columns)
    {
        for (int skipped = 0; skipped < columns && At < End && (article[At] is ' ' or '\t'); skipped++)
        {
            Column++;
            At += article[At] == ' ' || Column % TabStop == 0 ? 1 : 0;
        }
    }

    public void Skip(int characters)
    {
        At += characters;
        Column += characters;
    }
}
