using System.IO.Pipelines;
using System.Text.Json;
using Corpus.Tool.Serving;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Corpus.Tool.Tests.Serving;

/// <summary>A server in this process with the client of the protocol's own library at the other end.</summary>
internal sealed class ServedCorpus : IAsyncDisposable
{
    private readonly Pipe _toServer = new();
    private readonly Pipe _toClient = new();
    private readonly CancellationTokenSource _stop = new();

    private ServedCorpus(MeetingCorpus corpus) =>
        Running = CorpusServer.RunAsync(corpus, _toServer.Reader.AsStream(), _toClient.Writer.AsStream(), _stop.Token);

    /// <summary>The server's work, which ends when the client goes away.</summary>
    public Task Running { get; }

    /// <summary>The client.</summary>
    public McpClient Client { get; private set; } = null!;

    /// <summary>Starts both.</summary>
    public static async Task<ServedCorpus> StartAsync(MeetingCorpus? corpus = null)
    {
        ServedCorpus served = new(corpus ?? Meetings.Corpus);
        served.Client = await McpClient.CreateAsync(new StreamClientTransport(served._toServer.Writer.AsStream(), served._toClient.Reader.AsStream()));
        return served;
    }

    /// <summary>Calls a tool and gives its answer as JSON; fails when it is an error.</summary>
    public async Task<JsonElement> CallAsync(string tool, params (string Name, object Value)[] arguments)
    {
        CallToolResult result = await TryAsync(tool, arguments);
        Assert.True(result.IsError is not true, Text(result));
        return JsonDocument.Parse(Text(result)).RootElement;
    }

    /// <summary>Calls a tool that cannot answer, and gives what it says.</summary>
    public async Task<string> WrongAsync(string tool, params (string Name, object Value)[] arguments)
    {
        CallToolResult result = await TryAsync(tool, arguments);
        Assert.True(result.IsError);
        return Text(result);
    }

    /// <summary>The client closes its end.</summary>
    public void GoAway() => _toServer.Writer.Complete();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        GoAway();
        await Running;
        _stop.Dispose();
    }

    private async Task<CallToolResult> TryAsync(string tool, (string Name, object Value)[] arguments) =>
        await Client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => (object?)argument.Value));

    private static string Text(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
}
