namespace Corpus.Reading.Articles.Markup.Inlines;

/// <summary>Reads a paragraph of plain text: only links stand in it that are no words.</summary>
internal static class PlainInlines
{
    public static InlineText Read(RawParagraph paragraph)
    {
        InlineBuilder builder = new(paragraph);
        string text = paragraph.Text;
        for (int at = 0; at < text.Length; at++)
        {
            int link = BareLink.MayBegin(text[at]) ? BareLink.At(text, at) : 0;
            if (link > 0)
            {
                int start = paragraph.OffsetOf(at);
                builder.AddAddress(new LinkTarget(text.Substring(at, link), start, start + link), at, at + link);
                at += link - 1;
            }
            else
            {
                builder.Add(text[at], at);
            }
        }

        return builder.Build();
    }
}
