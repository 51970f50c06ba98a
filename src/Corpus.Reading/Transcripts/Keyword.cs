namespace Corpus.Reading.Transcripts;

/// <summary>
/// The words by which a transcript says what a line is, grouped by where they stand: the one table that the writer and the
/// reader use, each word once. Constants and nothing else, because the library, which reads them, must load no other assembly for it.
/// </summary>
/// <remarks>
/// Strings, because the writer makes strings and a constant of bytes does not exist. The reader compares the whole word byte by
/// byte (<c>TranscriptLine.Is</c>), so no two words of a group need to differ in any one place, and a new word is one line here,
/// one where it is written and one where it is read. A keyword begins with a letter: a digit at the margin begins a statement.
/// </remarks>
internal static class Keyword
{
    /// <summary>At the margin, from the first line on; <see cref="Contents"/> is the last line of the head.</summary>
    public static class Head
    {
        public const string Meeting = "meeting";
        public const string Title = "title";
        public const string Date = "date";
        public const string Published = "published";
        public const string Dateline = "dateline";
        public const string Issuer = "issuer";
        public const string Opening = "opening";
        public const string OpeningRest = "rest";
        public const string Format = "format";
        public const string Start = "start";
        public const string Minutes = "minutes";
        public const string Place = "place";
        public const string Participant = "participant";
        public const string Incomplete = "incomplete";
        public const string Source = "source";
        public const string Contents = "contents";
    }

    /// <summary>At the margin below the head, beside the statements, which begin with the number of their line.</summary>
    public static class Body
    {
        public const string Section = "section";
        public const string Paragraph = "paragraph";
        public const string Item = "item";
        public const string Text = "text";
        public const string LeadIn = "lead-in";
        public const string End = "end";
    }

    /// <summary>Indented by two under a statement: what it says.</summary>
    public static class Statement
    {
        public const string By = "by";
        public const string Act = "act";
        public const string Inherited = "inherited";
        public const string Topics = "topics";
        public const string Terms = "terms";
        public const string Countries = "countries";
        public const string Places = "places";
        public const string Reference = "reference";
        public const string Ministerial = "ministerial";
    }

    /// <summary>Indented by four under an act.</summary>
    public static class Act
    {
        public const string By = "by";
    }

    /// <summary>What follows <see cref="Head.Format"/>.</summary>
    public static class Format
    {
        public const string InPerson = "InPerson";
        public const string Telephone = "Telephone";
        public const string Video = "Video";
    }

    /// <summary>What can follow the number after <see cref="Head.Minutes"/>.</summary>
    public static class Duration
    {
        public const string Approximately = "approximately";
    }

    /// <summary>Fields of a person in the catalog: indented by two under its identifier. <c>CatalogFields</c> of the library lists them.</summary>
    public static class Person
    {
        public const string Name = "name";
        public const string Given = "given";
        public const string Full = "full";
        public const string Offices = "offices";
        public const string Meetings = "meetings";
    }

    /// <summary>Fields of an office in the catalog.</summary>
    public static class Office
    {
        public const string Title = "title";
        public const string Country = "country";
        public const string People = "people";
    }

    /// <summary>Fields of a place in the catalog.</summary>
    public static class Place
    {
        public const string Name = "name";
        public const string City = "city";
        public const string Country = "country";
        public const string Zone = "zone";
        public const string Meetings = "meetings";
        public const string Mentions = "mentions";
    }

    /// <summary>Fields of a country in the catalog.</summary>
    public static class Country
    {
        public const string Id = "id";
        public const string Name = "name";
        public const string Mentions = "mentions";
    }

    /// <summary>Fields of a topic in the catalog.</summary>
    public static class Topic
    {
        public const string Label = "label";
        public const string Mentions = "mentions";
    }

    /// <summary>Fields of a term in the catalog.</summary>
    public static class Term
    {
        public const string Acronym = "acronym";
        public const string Form = "form";
        public const string Mentions = "mentions";
    }
}
