using System.CommandLine;

namespace Corpus.Tool.Inputs;

/// <summary>Holds options to numbers within bounds, and says which when they are not.</summary>
internal static class NumberRange
{
    /// <summary>Takes whole numbers from one to another alone.</summary>
    public static void Within<T>(this Option<T> option, int least, int most) => option.Validators.Add(given =>
    {
        if (given.Tokens.Count == 1 && !(int.TryParse(given.Tokens[0].Value, out int number) && number >= least && number <= most))
        {
            given.AddError(most == int.MaxValue ? $"{option.Name} takes a number from {least}." : $"{option.Name} takes a number from {least} to {most}.");
        }
    });
}
