using Corpus.Reading.Collections;

namespace Corpus.Generator.Tests.Text;

public class WordPoolTests
{
    /// <summary>More words than there are places, so that many take the place of another, and then all of them once more.</summary>
    [Fact]
    public void A_word_has_its_own_form_whatever_was_met_before()
    {
        WordPool pool = new(static word => word + "!");
        string text = string.Concat(Enumerable.Range(0, 20_000));
        for (int pass = 0; pass < 2; pass++)
        {
            for (int start = 0; start + 30 < text.Length; start += 7)
            {
                int length = start % 30;
                Assert.Equal($"{text.AsSpan(start, length)}!", pool.Of(text, start, length));
            }
        }
    }

    [Fact]
    public void A_word_that_is_met_again_is_not_made_again()
    {
        WordPool pool = new(static word => word);
        Assert.Same(pool.Of("the Ministers", 4, 9), pool.Of("Ministers met", 0, 9));
    }
}
