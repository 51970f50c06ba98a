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
    private static readonly LatestByList<LexiconModel> Models = new();
    private static readonly ConditionalWeakTable<LexiconModel, CompiledLexicon> Compiled = new();
    private static readonly ConditionalWeakTable<LexiconModel, LexiconForms> AllForms = new();
    private static readonly ConditionalWeakTable<LexiconForms, Grammar> Grammars = new();

    /// <summary>The model of lexicon files; those of people are not among them.</summary>
    public static LexiconModel Model(ImmutableArray<LexiconFile> files, CancellationToken cancellation) =>
        Models.For(ImmutableArray<object>.CastUp(files), () => LexiconModelBuilder.Build(files, cancellation));

    public static CompiledLexicon Words(LexiconModel model, CancellationToken cancellation) =>
        Compiled.GetValue(model, model => new CompiledLexicon(model, cancellation));

    public static LexiconForms Forms(LexiconModel model) => AllForms.GetValue(model, LexiconForms.Of);

    public static Grammar Grammar(LexiconForms forms) => Grammars.GetValue(forms, static forms => new Grammar(forms));
}
