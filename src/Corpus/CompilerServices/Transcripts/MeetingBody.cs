using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Reading.Transcripts;

namespace Corpus.CompilerServices;

/// <summary>
/// The sections, blocks and statements of a meeting, read in one pass over its transcript. What a statement says is left
/// where it stands until it is asked for: the text of one sentence should not cost the people and topics of all.
/// </summary>
internal sealed class MeetingBody
{
    /// <summary>Made by <see cref="ReadContents"/>, which the constructor always comes to, as the other two arrays and the identifier are.</summary>
    public Section[] Sections = null!;
    public Statement[] Statements = null!;
    public readonly string Transcript;

    /// <summary>Of the first line.</summary>
    public string MeetingId = null!;

    /// <summary>
    /// After so many meetings it pays to have the reading compiled anew with optimizations, which the runtime would do
    /// by itself only after a tenth of a second.
    /// </summary>
    private const int FewMeetings = 16;

    /// <summary>How many were read; threads may lose a count, which changes no result.</summary>
    private static int _read;

    private readonly MeetingCatalog _catalog;
    private readonly int _position;
    private Block[] _blocks = null!;

    /// <summary>Not inlined: the reading would be compiled once more, within each method that asks for statements.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public MeetingBody(MeetingCatalog catalog, int position, string transcript)
    {
        _catalog = catalog;
        _position = position;
        Transcript = transcript;
        if (_read < FewMeetings)
        {
            _read++;
            Fill(transcript);
        }
        else
        {
            FillFast(transcript);
        }
    }

    /// <summary>The meeting, which is built when it is asked for.</summary>
    public Meeting Meeting => _catalog.GetMeeting(_position);

    public Block[] BlocksOf(int section, int first)
    {
        int end = section + 1 < Sections.Length ? Sections[section + 1].FirstBlock : _blocks.Length;
        return new ReadOnlySpan<Block>(_blocks, first, end - first).ToArray();
    }

    public Statement[] StatementsOf(int section, int first)
    {
        int end = section + 1 < Sections.Length ? Sections[section + 1].FirstStatement : Statements.Length;
        return new ReadOnlySpan<Statement>(Statements, first, end - first).ToArray();
    }

    public Statement[] StatementsOfBlock(int block, int first)
    {
        int end = block + 1 < _blocks.Length ? _blocks[block + 1].FirstStatement : Statements.Length;
        return new ReadOnlySpan<Statement>(Statements, first, end - first).ToArray();
    }

    /// <summary>
    /// Joins the sentences and lead-ins from an offset to the next block; a line "text" stands for all of them. Every other
    /// keyword ends the block: that there are none but those known, <see cref="Fill"/> has seen.
    /// </summary>
    public string TextOfBlock(int offset)
    {
        StringBuilder text = new();
        string transcript = Transcript;
        string gap = "";
        for (TranscriptLine line = TranscriptLine.At(transcript, offset); ; line = TranscriptLine.At(transcript, line.Next))
        {
            if (line.First == ' ')
            {
                continue;
            }

            if (line.First is not (>= '0' and <= '9'))
            {
                TranscriptLine keyword = line.Word();
                if (keyword.Is(Keyword.Body.Text))
                {
                    return line.Text();
                }

                if (!keyword.Is(Keyword.Body.LeadIn))
                {
                    return text.ToString();
                }
            }

            line.Number();
            text.Append(gap).Append(line.Text());
            gap = " ";
        }
    }

    public ImmutableArray<EventReference> References()
    {
        ImmutableArray<EventReference>.Builder references = ImmutableArray.CreateBuilder<EventReference>();
        foreach (Statement statement in Statements)
        {
            references.AddRange(statement.References);
        }

        return references.ToImmutable();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FillFast(string transcript) => Fill(transcript);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Fill(string transcript)
    {
        int offset = ReadContents(transcript);
        Section? section = null;
        Block? block = null;
        int sections = 0;
        int blocks = 0;
        int statements = 0;
        while (offset < transcript.Length)
        {
            TranscriptLine line = TranscriptLine.At(transcript, offset);
            offset = line.Next;
            switch (line.First)
            {
                case ' ':
                    break;
                case >= '0' and <= '9':
                    int number = line.Number();
                    Statements[statements] = new Statement(section!, block!, statements, number, line.Text(), offset);
                    statements++;
                    break;
                default:
                    TranscriptLine keyword = line.Word();
                    bool isItem = keyword.Is(Keyword.Body.Item);
                    if (isItem || keyword.Is(Keyword.Body.Paragraph))
                    {
                        block = ReadBlock(line, isItem, section!, blocks, statements);
                        _blocks[blocks++] = block;
                    }
                    else if (keyword.Is(Keyword.Body.Section))
                    {
                        section = ReadSection(line, sections, blocks, statements);
                        Sections[sections++] = section;
                    }
                    else if (!keyword.Is(Keyword.Body.Text) && !keyword.Is(Keyword.Body.LeadIn) && !keyword.Is(Keyword.Body.End))
                    {
                        throw Missing.Keyword(keyword);
                    }

                    break;
            }
        }
    }

    /// <summary>Takes the identifier from the head, the rest of which MeetingHead reads when it is asked for, and makes room for what the last line of it counts.</summary>
    /// <remarks>Apart, so that what is compiled with optimizations is the loop over the lines and little more.</remarks>
    /// <returns>Where the body begins.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadContents(string transcript)
    {
        TranscriptLine line = TranscriptLine.At(transcript, 0);
        line.Word();
        MeetingId = line.Text();
        do
        {
            if (line.Next >= transcript.Length)
            {
                throw Missing.Line(Keyword.Head.Contents, line);
            }

            line = TranscriptLine.At(transcript, line.Next);
        }
        while (!line.Word().Is(Keyword.Head.Contents));

        Sections = new Section[line.Number()];
        _blocks = new Block[line.Number()];
        Statements = new Statement[line.Number()];
        return line.Next;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Section ReadSection(TranscriptLine line, int index, int firstBlock, int firstStatement)
    {
        int number = line.Number();
        TranscriptLine label = line.Word();

        // An empty heading leaves the space before it.
        string? heading = label.End < line.End ? line.Text() : null;
        string? name = label.First == '-' ? null : label.Text();
        return new Section(this, index, number, name, heading, firstBlock, firstStatement);
    }

    /// <summary>Reads a paragraph or an item.</summary>
    /// <remarks>Not by OptionalText: that would be two methods more to compile before the first statement can be read.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Block ReadBlock(TranscriptLine line, bool isItem, Section section, int index, int firstStatement)
    {
        int number = line.Number();
        int level = isItem ? line.Number() : 0;
        TranscriptLine path = line.Word();
        if (path.First != '/')
        {
            throw Missing.Value("path", path);
        }

        return isItem
            ? new Item(section, index, number, firstStatement, line.Next, path.Text(), level, line.First == '-' ? null : line.Text())
            : new Paragraph(section, index, number, firstStatement, line.Next, path.Text(), line.Number());
    }
}
