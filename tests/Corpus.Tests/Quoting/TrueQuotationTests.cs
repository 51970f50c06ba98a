using System.Text;

namespace Corpus.Tests.Quoting;

/// <summary>No true quotation is called wrong, however it is set.</summary>
public sealed class TrueQuotationTests
{
    private static readonly int Count = Extent.Of(full: 10_000, usual: 2_000);

    [Fact]
    public void Words_of_a_text_cut_at_their_boundaries_are_exact()
    {
        Random random = new(20251029);
        for (int i = 0; i < Count; i++)
        {
            TrueQuotation quotation = TrueQuotation.Make(random, 1, 60);
            string set = Set(quotation.Text, random);
            QuotationCheck check = Meetings.Corpus.CheckQuotation(set, random.Next(4) == 0 ? null : quotation.Meeting);
            Assert.True(check.Verdict == QuotationVerdict.Exact, $"{check}: {quotation.Meeting.Id} {set}");
        }
    }

    [Fact]
    public void A_quotation_says_where_its_words_stand()
    {
        Random random = new(20241019);
        for (int i = 0; i < Count; i++)
        {
            TrueQuotation quotation = TrueQuotation.Make(random, 1, 40);
            Quotation found = quotation.Meeting.Quote(quotation.Text);
            string text = string.Join(' ', found.Spans.Select(static span => span.Text));
            Assert.True(IsSame(quotation.Text, text), $"{quotation.Text} / {text}");
        }
    }

    [Fact]
    public void What_is_left_out_and_marked_is_altered_when_it_says_neither_whether_nor_how_many_nor_who()
    {
        Random random = new(20240502);
        int tried = 0;
        while (tried < Count)
        {
            TrueQuotation quotation = TrueQuotation.Make(random, 8, 40);
            int start = random.Next(1, quotation.Words.Length - 2);
            int length = random.Next(1, Math.Min(8, quotation.Words.Length - start));

            // Behind a capital it may be a name that is cut: "East [and] South China Seas".
            if (quotation.Statements.Length > 1 || char.IsUpper(quotation.Words[start - 1][0]) || quotation.Words.Skip(start).Take(length).Any(IsOfSense))
            {
                continue;
            }

            tried++;
            string mark = new[] { "…", "...", ". . .", "[…]", "[...]" }[random.Next(5)];
            string words = $"{string.Join(' ', quotation.Words[..start])} {mark} {string.Join(' ', quotation.Words[(start + length)..])}";
            QuotationCheck check = Meetings.Corpus.CheckQuotation(words, quotation.Meeting);
            Assert.True(check.Verdict == QuotationVerdict.Altered, $"{check}: {quotation.Meeting.Id} {words}");
        }
    }

    /// <summary>Words with a capital or a digit, what denies and counts in the five texts.</summary>
    private static bool IsOfSense(string word) =>
        char.IsUpper(word[0]) || word.Any(char.IsDigit)
        || word is "not" or "opposition" or "avoids" or "prevent" or "against" or "two" or "three" or "one" or "once" or "first";

    private static bool IsSame(string one, string other) =>
        string.Equals(Letters(one), Letters(other), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);

    /// <summary>As an article sets it: other marks, apostrophes, blanks, a capital, a stop, soft hyphens.</summary>
    private static string Set(string text, Random random)
    {
        StringBuilder set = new();
        foreach (char c in text)
        {
            set.Append(c switch
            {
                ' ' => random.Next(8) switch { 0 => "\n", 1 => "  ", 2 => "\u00A0", _ => " " },
                '\'' or '’' => random.Next(2) == 0 ? '\'' : '’',
                '“' or '”' or '"' => random.Next(3) switch { 0 => '\'', 1 => '"', _ => '“' },
                '-' => random.Next(4) switch { 0 => '–', 1 => '\u2011', 2 => '‐', _ => '-' },
                _ => c,
            });
            if (char.IsLetter(c) && random.Next(30) == 0 && !char.IsUpper(c))
            {
                set.Append('\u00AD');
            }
        }

        if (random.Next(3) == 0)
        {
            set[0] = char.IsUpper(set[0]) ? char.ToLowerInvariant(set[0]) : char.ToUpperInvariant(set[0]);
        }

        return set.Append(random.Next(4) switch { 0 => ".", 1 => ",", _ => "" }).ToString();
    }
}
