using System.Runtime.CompilerServices;
using Corpus.Reading.Form;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Meaning;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Sharing;

/// <summary>
/// What is read of a text, once for all who ask for it in one process: a compiler hands the same texts to the generator and to the analyzers, and an
/// editor hands them again with every key that is pressed. Kept as long as the host keeps the text; thread-safe.
/// </summary>
internal static class SharedTexts
{
    private static readonly ConditionalWeakTable<object, TextFile> Files = new();
    private static readonly ConditionalWeakTable<TextFile, LexiconFile> Lexicons = new();
    private static readonly ConditionalWeakTable<TextFile, SourceList> Lists = new();
    private static readonly ConditionalWeakTable<TextFile, Latest<Grammar, ParsedDocument>> Forms = new();
    private static readonly ConditionalWeakTable<ParsedDocument, Latest<CompiledLexicon, ReadMeeting>> Meanings = new();

    /// <summary>The file of a text that the host has under a path.</summary>
    /// <param name="text">What the host has it as; it never changes, and says its characters by <see cref="object.ToString"/>.</param>
    public static TextFile File(object text, string path, string kind, bool isUtf8, bool isBuiltIn)
    {
        // One text under two paths, or one that became another item, is another file.
        TextFile known = Files.GetValue(text, text => new TextFile(path, text.ToString()!, kind, isUtf8, isBuiltIn));
        return known.Path == path && known.Kind == kind && known.IsUtf8 == isUtf8 && known.IsBuiltIn == isBuiltIn
            ? known
            : new TextFile(path, known.Content, kind, isUtf8, isBuiltIn);
    }

    public static LexiconFile Lexicon(TextFile file, CancellationToken cancellation) =>
        Lexicons.GetValue(file, file => LexiconReader.Read(file, cancellation));

    public static SourceList Sources(TextFile file, CancellationToken cancellation) =>
        Lists.GetValue(file, file => SourcesReader.Read(file, cancellation));

    public static ParsedDocument Form(TextFile file, bool isPlain, Grammar grammar, CancellationToken cancellation) =>
        Forms.GetOrCreateValue(file).For(grammar, () => DocumentParser.Parse(file, isPlain, grammar, cancellation));

    public static ReadMeeting Meaning(ParsedDocument form, CompiledLexicon words, CancellationToken cancellation) =>
        Meanings.GetOrCreateValue(form).For(words, () => MeetingReader.Read(form, words, cancellation));

    /// <summary>What was made last, and with what: who asks with the same has the same.</summary>
    private sealed class Latest<TWith, TMade>
        where TWith : class
        where TMade : class
    {
        private Tuple<TWith, TMade>? _last;

        public TMade For(TWith with, Func<TMade> make)
        {
            Tuple<TWith, TMade>? last = Volatile.Read(ref _last);
            if (last is null || !ReferenceEquals(last.Item1, with))
            {
                last = Tuple.Create(with, make());
                Volatile.Write(ref _last, last);
            }

            return last.Item2;
        }
    }
}
