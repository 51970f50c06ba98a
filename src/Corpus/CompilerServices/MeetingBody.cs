using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.CompilerServices;

/// <summary>
/// The sections, blocks and statements of a meeting, read in one pass over its transcript. What a statement says is left
/// where it stands until it is asked for: the text of one sentence should not cost the people and topics of all.
/// </summary>
internal sealed class MeetingBody
{
    public readonly Section[] Sections;
    public readonly Statement[] Statements;

    /// <summary>
    /// After so many meetings it pays to have the reading compiled anew with optimizations, which the runtime would do
    /// by itself only after a tenth of a second.
    /// </summary>
    private const int FewMeetings = 16;

    /// <summary>How many were read; threads may lose a count, which changes no result.</summary>
    private static int _read;

    private readonly Meeting _meeting;
    private readonly Block[] _blocks;
    private string[]? _statementIds;

    private MeetingBody(Meeting meeting, Section[] sections, Block[] blocks, Statement[] statements)
    {
        _meeting = meeting;
        _blocks = blocks;
        Sections = sections;
        Statements = statements;
    }

    public static MeetingBody Read(Meeting meeting)
    {
        byte[] transcript = meeting.Transcript;
        TranscriptLine line = TranscriptLine.At(transcript, 0);
        while (line.First != (byte)'c')
        {
            line = TranscriptLine.At(transcript, line.Next);
        }

        int next = line.Next;
        line.Word();
        MeetingBody body = new(meeting, new Section[line.Number()], new Block[line.Number()], new Statement[line.Number()]);
        if (_read < FewMeetings)
        {
            _read++;
            body.Fill(transcript, next);
        }
        else
        {
            body.FillFast(transcript, next);
        }

        return body;
    }

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

    public string StatementId(int statement) => (_statementIds ??= StatementIds.Of(_meeting.Id, Sections))[statement];

    /// <summary>Joins the sentences and lead-ins from an offset to the next block; a line "text" stands for all of them.</summary>
    public string TextOfBlock(int offset)
    {
        StringBuilder text = new();
        byte[] transcript = _meeting.Transcript;
        string gap = "";
        for (TranscriptLine line = TranscriptLine.At(transcript, offset); ; line = TranscriptLine.At(transcript, line.Next))
        {
            switch ((char)line.First)
            {
                case ' ':
                    break;
                case 't':
                    line.Word();
                    return line.Text();
                case 'p' or 'i' or 's' or 'e':
                    return text.ToString();
                default:
                    if (line.First == (byte)'l')
                    {
                        line.Word();
                    }

                    line.Number();
                    text.Append(gap).Append(line.Text());
                    gap = " ";
                    break;
            }
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
    private void FillFast(byte[] transcript, int offset) => Fill(transcript, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Fill(byte[] transcript, int offset)
    {
        Section? section = null;
        Block? block = null;
        int sections = 0;
        int blocks = 0;
        int statements = 0;
        while (offset < transcript.Length)
        {
            TranscriptLine line = TranscriptLine.At(transcript, offset);
            offset = line.Next;
            switch ((char)line.First)
            {
                case ' ' or 'l' or 't' or 'e':
                    break;
                case 's':
                    section = ReadSection(line, sections, blocks, statements);
                    Sections[sections++] = section;
                    break;
                case 'p' or 'i':
                    block = ReadBlock(line, section!, blocks, statements);
                    _blocks[blocks++] = block;
                    break;
                default:
                    int number = line.Number();
                    Statements[statements] = new Statement(section!, block!, statements, number, line.Text(), offset);
                    statements++;
                    break;
            }
        }
    }

    private Section ReadSection(TranscriptLine line, int index, int firstBlock, int firstStatement)
    {
        line.Word();
        int number = line.Number();
        TranscriptLine label = line.Word();

        // An empty heading leaves the space before it.
        string? heading = label.End < line.End ? line.Text() : null;
        string? name = label.First == (byte)'-' ? null : label.Text();
        return new Section(_meeting, index, number, name, heading, firstBlock, firstStatement);
    }

    private static Block ReadBlock(TranscriptLine line, Section section, int index, int firstStatement)
    {
        bool isItem = line.Word().First == (byte)'i';
        int number = line.Number();
        if (!isItem)
        {
            return new Paragraph(section, index, number, firstStatement, line.Next);
        }

        int level = line.Number();
        return new Item(section, index, number, firstStatement, line.Next, level, line.OptionalText());
    }
}
