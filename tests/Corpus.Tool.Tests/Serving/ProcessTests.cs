using System.Diagnostics;
using System.Text.Json;
using ModelContextProtocol.Client;

namespace Corpus.Tool.Tests.Serving;

/// <summary>The server as a client starts it: a process with two pipes.</summary>
public class ProcessTests
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "Corpus.Tool.dll");

    [Fact]
    public async Task A_client_starts_it_and_calls_a_tool()
    {
        await using McpClient client = await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions { Command = "dotnet", Arguments = [Tool, "mcp"] }));
        Assert.False((await client.CallToolAsync("cite", new Dictionary<string, object?> { ["id"] = "2025-03-30/2/3" })).IsError is true);
    }

    [Fact]
    public async Task Nothing_but_the_protocol_stands_on_its_output_whatever_it_is_sent()
    {
        using Process server = Process.Start(new ProcessStartInfo("dotnet", [Tool, "mcp"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await server.StandardInput.WriteLineAsync("no message");
        await server.StandardInput.WriteLineAsync("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"nothing/known\"}");
        await server.StandardInput.WriteLineAsync(
            "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}");
        await server.StandardInput.FlushAsync();
        List<string> lines = [];
        while (!lines.Any(line => line.Contains("\"id\":2", StringComparison.Ordinal)))
        {
            lines.Add(await server.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) ?? throw new EndOfStreamException(string.Join('\n', lines)));
        }

        server.StandardInput.Close();
        lines.AddRange((await server.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        await server.WaitForExitAsync();
        Assert.Equal(0, server.ExitCode);
        Assert.All(lines, line => Assert.Equal("2.0", JsonDocument.Parse(line).RootElement.GetProperty("jsonrpc").GetString()));
    }
}
