using System.CommandLine;
using Corpus.Tool.Errors;

namespace Corpus.Tool.Inputs;

/// <summary>The phrase that several verbs ask for.</summary>
internal static class PhraseArgument
{
    /// <summary>The argument.</summary>
    public static Argument<string> Create() => new("phrase")
    {
        Description = "Words in a row, in any case; \"*\" at the end of a word stands for any ending, and a word in capitals (\"US\") is found in capitals only.",
    };

    /// <summary>An argument that can be left out.</summary>
    public static Argument<string?> CreateOptional(string description) => new("phrase") { Description = description, Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Asks with it.</summary>
    /// <exception cref="ToolException">It is no phrase.</exception>
    public static T Ask<T>(Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (ArgumentException noPhrase)
        {
            throw new ToolException(FirstSentences(noPhrase.Message));
        }
    }

    /// <summary>Without the name of the parameter, which .NET writes behind a message in brackets.</summary>
    private static string FirstSentences(string message)
    {
        int parameter = message.LastIndexOf(" (Parameter '", StringComparison.Ordinal);
        return parameter < 0 ? message : message[..parameter];
    }
}
