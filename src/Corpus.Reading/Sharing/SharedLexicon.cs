using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Meaning;

namespace Corpus.Reading.Sharing;

/// <summary>What is made of the lexicon files of a project, once for all who ask for it in one process, as <see cref="SharedTexts"/> of texts.</summary>
internal static class SharedLexicon
{
    private static readonly ConditionalWeakTable<LexiconFile, Tuple<ImmutableArray<LexiconFile>, LexiconModel>> Models = new();
    private static readonly ConditionalWeakTable<LexiconModel, CompiledLexicon> Compiled = new();
    private static readonly ConditionalWeakTable<LexiconModel, LexiconForms> AllForms = new();
    private static readonly ConditionalWeakTable<LexiconForms, Grammar> Grammars = new();

    /// <summary>The model of lexicon files; those of people are not among them.</summary>
    public static LexiconModel Model(ImmutableArray<LexiconFile> files, CancellationToken cancellation)
    {
        if (files.IsEmpty)
        {
            return LexiconModelBuilder.Build(files, cancellation);
        }

        if (!Models.TryGetValue(files[0], out Tuple<ImmutableArray<LexiconFile>, LexiconModel>? known) || !AreSame(known.Item1, files))
        {
            // Of two projects with one first file in one process, the last that asked has its model kept.
            known = Tuple.Create(files, LexiconModelBuilder.Build(files, cancellation));
            Models.Remove(files[0]);
            known = Models.GetValue(files[0], _ => known);
        }

        return AreSame(known.Item1, files) ? known.Item2 : LexiconModelBuilder.Build(files, cancellation);
    }

    public static CompiledLexicon Words(LexiconModel model, CancellationToken cancellation) =>
        Compiled.GetValue(model, model => new CompiledLexicon(model, cancellation));

    public static LexiconForms Forms(LexiconModel model) => AllForms.GetValue(model, LexiconForms.Of);

    public static Grammar Grammar(LexiconForms forms) => Grammars.GetValue(forms, static forms => new Grammar(forms));

    private static bool AreSame(ImmutableArray<LexiconFile> files, ImmutableArray<LexiconFile> others)
    {
        bool areSame = files.Length == others.Length;
        for (int i = 0; i < files.Length && areSame; i++)
        {
            areSame = ReferenceEquals(files[i], others[i]);
        }

        return areSame;
    }
}
