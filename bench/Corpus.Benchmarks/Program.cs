using BenchmarkDotNet.Running;
using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Comparing;
using Corpus.Benchmarks.Quoting;
using Corpus.Benchmarks.Reading;
using Corpus.Benchmarks.Scaling;
using Corpus.Benchmarks.Searching;

switch (args)
{
    case ["reading", .. var sizes]:
        ReadingComparison.Run(sizes);
        break;
    case ["turns", var before, var after, .. var arguments]:
        TurnsComparison.Run(before, after, arguments);
        break;
    case ["building", .. var sizes]:
        BuildingComparison.Run(sizes);
        break;
    case ["phrase", "published", .. var sizes]:
        PhraseComparison.Run(sizes, isPublished: true);
        break;
    case ["phrase", .. var sizes]:
        PhraseComparison.Run(sizes, isPublished: false);
        break;
    case ["redline"]:
        RedlineComparison.Run();
        break;
    case ["quoting"]:
        QuotingComparison.Run();
        break;
    case ["scaling"]:
        ScalingTables.Print();
        break;
    case ["documents"]:
        ScalingTables.PrintDocuments();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
