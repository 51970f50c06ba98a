using Corpus.Exporting;

// Numbers are sizes; words choose formats by how their names begin.
int[] sizes = [.. args.Where(argument => int.TryParse(argument, out _)).Select(int.Parse)];
string[] formats = [.. args.Where(argument => !int.TryParse(argument, out _))];
foreach (int size in sizes.Length == 0 ? [1_000, 10_000] : sizes)
{
    string texts = MadeFolder.Of(size);
    foreach (MeasuredExport export in MeasuredExport.All.Where(export => formats.Length == 0 || formats.Any(export.Name.StartsWith)))
    {
        Console.WriteLine(export.Run(size, texts));
    }
}
