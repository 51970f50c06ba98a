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

    /// <summary>Goes over blanks, at most so many columns of them; a tab is gone over as a whole.</summary>
    public void SkipBlanks(int columns)
    {
        int last = columns == int.MaxValue ? int.MaxValue : Column + columns;
        while (At < End && Column < last && article[At] is ' ' or '\t')
        {
            Column += article[At] == '\t' ? TabStop - (Column % TabStop) : 1;
            At++;
        }
    }

    public void Skip(int characters)
    {
        At += characters;
        Column += characters;
    }
}
