using System.Globalization;
using Spectre.Console;

namespace Quickstart;

/// <summary>What stands in a table or tree as it is: the texts hold brackets, which Spectre.Console would read as its own markup.</summary>
internal static class Cell
{
    public static Text Of(object? value) => new(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
}
