using BenchmarkDotNet.Running;
using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Comparing;
using Corpus.Benchmarks.Reading;
using Corpus.Benchmarks.Scaling;

switch (args)
{
    case ["reading", .. var sizes]:
        ReadingComparison.Run(sizes);
        break;
    case ["building", .. var sizes]:
        BuildingComparison.Run(sizes);
        break;
    case ["redline"]:
        RedlineComparison.Run();
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
