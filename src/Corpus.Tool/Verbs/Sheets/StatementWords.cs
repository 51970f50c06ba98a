using System.Collections.Immutable;
using Corpus.Tool.Output;

namespace Corpus.Tool.Verbs.Sheets;

/// <summary>The text of a statement with its reporting verbs marked.</summary>
internal static class StatementWords
{
    /// <summary>The text, every character of it.</summary>
    public static Words Of(Statement statement)
    {
        ImmutableArray<Ink>.Builder pieces = ImmutableArray.CreateBuilder<Ink>();
        int done = 0;
        foreach (Range verb in statement.Acts.Select(act => act.VerbRange).OfType<Range>().Distinct().OrderBy(range => range.Start.Value))
        {
            if (verb.Start.Value < done)
            {
                continue;
            }

            pieces.Add(new Ink(statement.Text[done..verb.Start]));
            pieces.Add(new Ink(statement.Text[verb], Look.Strong));
            done = verb.End.Value;
        }

        pieces.Add(new Ink(statement.Text[done..]));
        return new Words(pieces.ToImmutable());
    }
}
