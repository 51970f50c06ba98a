using System.Collections.Immutable;
using Corpus.Benchmarks.Summaries;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Matching.Quotations.Sources;
using Corpus.Reading.Meaning;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Sharing;
using Corpus.Reading.Text;

namespace Corpus.Benchmarks.Quoting;

/// <summary>Made summaries, read and ready to be indexed: reading them is no part of what is measured.</summary>
/// <param name="Texts">What can be quoted of each.</param>
/// <param name="Names">What no quotation may lose.</param>
/// <param name="Whole">All of them as one text without ends of lines, for programs that search in that.</param>
internal sealed record QuotableSummaries(ImmutableArray<QuotableText> Texts, QuotationNames Names, string Whole)
{
    public static QuotableSummaries Of(int documents)
    {
        LexiconModel lexicon = SharedLexicon.Model([.. Folders.Lexicon.Select(Lexicon)], CancellationToken.None);
        CompiledLexicon words = SharedLexicon.Words(lexicon, CancellationToken.None);
        ImmutableArray<ReadMeeting> read =
        [
            .. new SummaryMaker().Documents(documents).Select(made => SharedTexts.Meaning(
                SharedTexts.Form(FileOf(made.FileName, made.Text), isPlain: false, SharedLexicon.Grammar(SharedLexicon.Forms(lexicon)), CancellationToken.None),
                words,
                CancellationToken.None)),
        ];
        ImmutableArray<QuotableText> texts = [.. read.Select(QuotableReading.Of)];
        return new QuotableSummaries(
            texts,
            QuotationNames.Of(lexicon).And(read.SelectMany(QuotableReading.NamesOf)),
            string.Join('\n', texts.Select(static text => string.Join(' ', text.Passages.Select(static passage => passage.Text)))));
    }

    private static LexiconFile Lexicon(string path) => SharedTexts.Lexicon(FileOf(path, File.ReadAllText(path)), CancellationToken.None);

    private static TextFile FileOf(string path, string text) => new(path, text, Kind: "", IsUtf8: true, IsBuiltIn: false);
}
