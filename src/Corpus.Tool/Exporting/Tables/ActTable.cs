using static Corpus.Tool.Exporting.Tables.FieldOf<Corpus.Tool.Exporting.Tables.ActTable.Row>;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>The table <c>acts</c>.</summary>
internal static class ActTable
{
    /// <summary>Makes it.</summary>
    public static ExportTable Create() => new ExportTable<Row>(
        "acts",
        "One thing done with words in a statement: \"confirmed that …\".",
        Rows,
        Key("act_key", row => Keys.OfAct(row.StatementKey, row.Index), "`statement_key`, `#` and `ordinal`."),
        Of("statements", "statement_key", row => row.StatementKey),
        Of("meetings", "meeting_key", row => Keys.Of(row.Act.Statement.Meeting)),
        Year(row => row.Act.Statement.Meeting),
        Number("ordinal", row => row.Index + 1, "The place among the acts of the statement, from 1."),
        Number("line", row => row.Act.Statement.Line, "The line of the file where the statement begins, from 1."),
        Text("verb", row => row.Act.Verb.ToString(), "The reporting verb: `TakeNote` for \"took note of\"."),
        Text("kind", row => row.Act.Kind.ToString(), "The kind of speech act that the lexicon gives the verb."),
        MaybeText("verb_text", row => row.Act.VerbRange is Range verb ? row.Act.Statement.Text[verb] : null, "The verb as written; null when it stands in the sentence that leads the statement in."),
        MaybeNumber("verb_start", row => row.Act.VerbRange?.Start.Value, "Where it stands in `statements.text`, in UTF-16 units from 0; null when it does not stand there."),
        MaybeText("content", row => row.Act.Content, "What was confirmed, welcomed …, as written; null when the verb has none of its own."),
        MaybeNumber("content_start", row => row.Act.Content.Length == 0 ? null : row.Act.ContentRange.Start.Value, "Where it stands in `statements.text`, in UTF-16 units from 0; null where `content` is."),
        Truth("is_inherited", row => row.Act.IsInherited, "True when the verb is that of the sentence that leads the statement in."));

    private static IEnumerable<Row> Rows(TextReading reading) =>
        from statement in reading.Statements
        let key = Keys.Of(statement)
        from row in statement.Acts.Select((act, i) => new Row(key, i, act))
        select row;

    /// <summary>An act with its place.</summary>
    /// <param name="StatementKey">The key of its statement.</param>
    /// <param name="Index">Its place there, from 0.</param>
    /// <param name="Act">The act.</param>
    internal readonly record struct Row(string StatementKey, int Index, Act Act);
}
