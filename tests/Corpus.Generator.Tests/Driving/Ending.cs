namespace Corpus.Generator.Tests.Driving;

/// <summary>
/// Tells work that ends from work that does not. The limit is no measure of speed, which a busy machine would falsify and
/// bench/ measures: quadratic work on these inputs takes hours.
/// </summary>
internal static class Ending
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public static T Of<T>(Func<T> work)
    {
        Task<T> running = Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.True(running.Wait(Limit), "The work does not end.");
        return running.Result;
    }
}
