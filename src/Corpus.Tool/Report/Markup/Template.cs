using System.Collections.Immutable;
using System.Text;

namespace Corpus.Tool.Report.Markup;

/// <summary>A piece of HTML with slots, <c>{{name}}</c>, which are filled with other HTML.</summary>
internal sealed class Template
{
    private const string Open = "{{";

    private const string Close = "}}";

    private readonly string _name;
    private readonly ImmutableArray<string> _texts;
    private readonly ImmutableArray<string> _slots;

    private Template(string name, ImmutableArray<string> texts, ImmutableArray<string> slots)
    {
        _name = name;
        _texts = texts;
        _slots = slots;
    }

    /// <summary>Reads a piece.</summary>
    /// <param name="name">What it is called, for who made a mistake in it.</param>
    /// <param name="html">The piece.</param>
    public static Template Parse(string name, string html)
    {
        ImmutableArray<string>.Builder texts = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<string>.Builder slots = ImmutableArray.CreateBuilder<string>();
        int at = 0;
        for (int open = html.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = html.IndexOf(Open, at, StringComparison.Ordinal))
        {
            int close = html.IndexOf(Close, open, StringComparison.Ordinal);
            texts.Add(html[at..open]);
            slots.Add(html[(open + Open.Length)..close]);
            at = close + Close.Length;
        }

        texts.Add(html[at..]);
        return new Template(name, texts.ToImmutable(), slots.ToImmutable());
    }

    /// <summary>The piece with its slots filled; each has to be, and what is given for none is a mistake too.</summary>
    public Html Fill(params ReadOnlySpan<(string Slot, Html Value)> values)
    {
        StringBuilder html = new();
        int used = 0;
        for (int i = 0; i < _slots.Length; i++)
        {
            html.Append(_texts[i]).Append(Value(_slots[i], values, ref used).ToString());
        }

        return used == (1 << values.Length) - 1
            ? Html.Trusted(html.Append(_texts[^1]).ToString())
            : throw new InvalidOperationException($"The template '{_name}' has no slot for one of the values.");
    }

    private Html Value(string slot, ReadOnlySpan<(string Slot, Html Value)> values, ref int used)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i].Slot == slot)
            {
                used |= 1 << i;
                return values[i].Value;
            }
        }

        throw new InvalidOperationException($"The template '{_name}' has a slot '{slot}' that is not filled.");
    }
}
