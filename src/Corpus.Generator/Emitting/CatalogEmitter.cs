using System.Globalization;
using Corpus.Generator.Emitting.CSharp;
using Corpus.Reading.Linking;
using Corpus.Reading.Transcripts;

namespace Corpus.Generator.Emitting;

/// <summary>
/// Writes the hidden class that ties a corpus together: the entries of its lookups with the meetings they point to, and
/// how each meeting is made.
/// </summary>
internal static class CatalogEmitter
{
    private const string TypeName = EmitOptions.CatalogTypeName;

    /// <summary>
    /// Compiling a method loads every type it makes, so a method makes few meetings, and a tree of methods leads to it.
    /// </summary>
    private const int Branches = 8;

    /// <summary>Above so many meetings their transcripts are read as data, which costs half a millisecond before the first.</summary>
    private const int MostLiterals = 32;

    private const string OutOfRange = "_ => throw new global::System.ArgumentOutOfRangeException(nameof(position)),";

    public static string Emit(LinkedCorpus corpus, EmitOptions options)
    {
        CodeWriter writer = CodeWriter.File(options.EscapedNamespace);
        writer.Summary("For generated code: what the lookups are made of.");
        writer.Line("internal sealed partial class " + TypeName + " : global::Corpus.CompilerServices.MeetingCatalog");
        writer.Open();
        writer.Summary("The one catalog of this corpus.");
        writer.Line("public static readonly " + TypeName + " Instance = new " + TypeName + "();");
        writer.Line();
        writer.Line("private " + TypeName + "() : base(" + Text(corpus.Meetings.Count) + ")");
        writer.Open();
        writer.Close();
        writer.Line();
        WriteTranscripts(writer, corpus);
        WriteCreate(writer, corpus, options);
        if (!options.AreLong)
        {
            WriteTranscriptAt(writer, corpus);
        }

        writer.Close();
        return writer.ToString();
    }

    private static void WriteTranscripts(CodeWriter writer, LinkedCorpus corpus)
    {
        Write("Meetings", CatalogTranscripts.Meetings(corpus.Meetings.Select(meeting => (meeting.Id, meeting.Date))));
        Write("People", CatalogTranscripts.People(corpus.People));
        Write("Offices", CatalogTranscripts.Offices(corpus.Offices));
        Write("Places", CatalogTranscripts.Places(corpus.Places));
        Write("Countries", CatalogTranscripts.Countries(corpus.Countries));
        Write("Topics", CatalogTranscripts.Topics(corpus.Topics));
        Write("Terms", CatalogTranscripts.Terms(corpus.Terms));

        void Write(string name, string text)
        {
            bool isLong = text.Length + 1 > TranscriptLiteral.MostOfLookup;
            TranscriptLiteral literal = isLong ? TranscriptLiteral.Utf8(text, "        ") : TranscriptLiteral.Of(text, "        ");
            writer.Line("/// <inheritdoc/>");
            writer.Line("protected override string " + name + "Transcript => ", literal, ";");
            writer.Line();
        }
    }

    private static void WriteCreate(CodeWriter writer, LinkedCorpus corpus, EmitOptions options)
    {
        int reach = Branches;
        while (reach < corpus.Meetings.Count)
        {
            reach *= Branches;
        }

        writer.Line("/// <inheritdoc/>");
        WriteBranch(writer, corpus, options, 0, reach, "protected override global::Corpus.Meeting Create");
    }

    private static void WriteBranch(CodeWriter writer, LinkedCorpus corpus, EmitOptions options, int start, int reach, string signature)
    {
        int step = reach / Branches;
        writer.Line(signature + "(int position) => " + (step == 1 ? "position" : "(position / " + Text(step) + ")") + " switch");
        writer.Open();
        for (int next = start; next < Math.Min(start + reach, corpus.Meetings.Count); next += step)
        {
            string made = step == 1
                ? "new " + options.Global(corpus.Meetings[next].TypeName) + "(this, " + Text(next) + ")"
                : "From" + Text(next) + "To" + Text(next + step - 1) + "(position)";
            writer.Line(Text(next / step) + " => " + made + ",");
        }

        writer.Line(OutOfRange);
        writer.Close("};");
        for (int next = start; step > 1 && next < Math.Min(start + reach, corpus.Meetings.Count); next += step)
        {
            writer.Line();
            string name = "From" + Text(next) + "To" + Text(next + step - 1);
            WriteBranch(writer, corpus, options, next, step, "private global::Corpus.Meeting " + name);
        }
    }

    /// <summary>
    /// One method, because what it reaches are constants: no type is loaded for them. It makes all their texts when it is compiled, and the runtime takes
    /// 30 microseconds for each, because it looks whether it has one of the same characters. Where there are many, they are read as data.
    /// </summary>
    private static void WriteTranscriptAt(CodeWriter writer, LinkedCorpus corpus)
    {
        const string Signature = "protected override string TranscriptAt(int position) => ";
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        if (corpus.Meetings.Count > MostLiterals)
        {
            writer.Line(Signature + "ConstantAt(typeof(" + TypeName + "), position);");
            return;
        }

        writer.Line(Signature + "position switch");
        writer.Open();
        for (int position = 0; position < corpus.Meetings.Count; position++)
        {
            writer.Line(Text(position) + " => " + corpus.Meetings[position].TypeName + ",");
        }

        writer.Line(OutOfRange);
        writer.Close("};");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
