namespace Corpus.Reading.Findings;

/// <summary>Every rule there is. A rule's number is never used again for another.</summary>
internal static class Rules
{
    public static readonly Rule NoTitle = new(
        "CORPUS001",
        "The document has no title",
        "No title was found, so this document has none. If it was published with one, write it on a line of its own before the opening sentence, for example 'Japan-U.S. Defense Ministerial Meeting (Summary)'.",
        Severity.Warning);

    public static readonly Rule NoOpening = new(
        "CORPUS002",
        "The document has no opening sentence",
        "No opening sentence was found{0}. It says who met and when, for example 'On March 30, Defense Minister Nakatani and Defense Secretary Hegseth held discussions from 09:50.'.{1}",
        Severity.Warning);

    public static readonly Rule NoDate = new(
        "CORPUS003",
        "The day of the meeting cannot be dated",
        "The day of the meeting cannot be dated: {0}. Name the file after the day of the meeting, for example '2025-03-30.txt'.",
        Severity.Error);

    public static readonly Rule FileNameContradictsText = new(
        "CORPUS004",
        "The file name and the text give different days",
        "The file name says {0} but the text says the meeting was held on {1}. Rename the file or correct the text.",
        Severity.Error);

    public static readonly Rule DatelineContradictsText = new(
        "CORPUS005",
        "The dateline and the day of the meeting contradict each other",
        "The dateline {0} contradicts the day of the meeting, {1}: a summary is published on the day of the meeting or in the year after it. Correct the one that is wrong.",
        Severity.Error);

    public static readonly Rule UnknownOffice = new(
        "CORPUS006",
        "The office is not in the lexicon",
        "'{0}' names no office of the lexicon{1}. Correct the text, or add the office to a CorpusLexicon file, for example my-offices.txt.",
        Severity.Warning);

    public static readonly Rule UnknownPlace = new(
        "CORPUS007",
        "The place is not in the lexicon",
        "'{0}' names no place of the lexicon, so its city, country and time zone are unknown{1}. Correct the text, or add the place, with its time zone, to a CorpusLexicon file, for example my-places.txt.",
        Severity.Warning);

    public static readonly Rule DuplicateDocument = new(
        "CORPUS008",
        "Two documents have one identity",
        "This document has the identity '{0}', which '{1}' has already. Rename one: what follows the day in a file name tells two meetings of one day apart, for example '2025-03-30-telephone.txt'.",
        Severity.Error);

    public static readonly Rule UnreadableFile = new(
        "CORPUS009",
        "The file cannot be read as text",
        "The file cannot be read as text: {0}. {1}.",
        Severity.Error);

    public static readonly Rule UnclassifiedLine = new(
        "CORPUS010",
        "The line fits nothing",
        "'{0}' is neither title, dateline, issuer, heading, item nor paragraph. It is kept out of the statements; correct the line or move it.",
        Severity.Warning);

    public static readonly Rule MalformedLexiconLine = new(
        "CORPUS011",
        "The line of the lexicon is malformed",
        "The line cannot be read: {0}. The rest of the file is used.",
        Severity.Error);

    public static readonly Rule UnknownLexiconValue = new(
        "CORPUS012",
        "The lexicon holds a value that is not known",
        "'{0}' is no {1}{2}. {3} The entry is left out.",
        Severity.Error);

    public static readonly Rule DuplicateLexiconPhrase = new(
        "CORPUS013",
        "The lexicon holds a phrase twice",
        "'{0}' stands in '{1}' already; only that one is used. Remove one of the two.",
        Severity.Warning,
        IsGap: false);

    public static readonly Rule IncompleteLexiconEntry = new(
        "CORPUS014",
        "The entry of the lexicon is incomplete",
        "'{0}' has no {1}. The entry is left out; add the line '{2}' below it{3}.",
        Severity.Error);

    public static readonly Rule UnknownLexiconFile = new(
        "CORPUS015",
        "The kind of the lexicon file is not known",
        "The kind of the lexicon file '{0}' is not known{1}. End its name in offices.txt, places.txt, countries.txt, verbs.txt, topics.txt or people.txt, or set Kind on its CorpusLexicon item to Offices, Places, Countries, Verbs, Topics or People.",
        Severity.Error);

    public static readonly Rule HiddenCharacter = new(
        "CORPUS016",
        "The text holds a character that hides or reorders text",
        "The text holds {0}, which hides or reorders what a reader sees{1}. It is kept as published; remove it if the source does not have it.",
        Severity.Warning);

    public static readonly Rule UnclearParticipants = new(
        "CORPUS017",
        "The participants are not clear",
        "'{0}' does not say clearly who took part: {1}. Write each as office and name, for example 'Defense Minister Nakatani', or with the country as well, 'Australian Defence Minister Marles'.",
        Severity.Warning);

    public static readonly Rule UnclearDetail = new(
        "CORPUS018",
        "A detail of the opening sentence is not clear",
        "'{0}' is no {1}; {2}. Correct the text if it is an error.",
        Severity.Warning);

    public static readonly Rule PlainDocument = new(
        "CORPUS019",
        "The document has no opening sentence and is read as plain text",
        "No opening sentence was found, so this document has no participants, place or time; its title, day, paragraphs, sentences, topics and terms are kept. If that is what you want, add CORPUS019 to NoWarn in the project file.",
        Severity.Warning,
        IsGap: false);

    public static readonly Rule MalformedSource = new(
        "CORPUS020",
        "The line of the list of sources is malformed",
        "The line cannot be read: {0}. Write the document's file name, a space and its absolute http or https address, for example '2025-03-30.txt https://example.org/summary.html'.",
        Severity.Error);

    public static readonly Rule InvalidOption = new(
        "CORPUS021",
        "A property of the project, or the kind of a document, has a value that cannot be used",
        "{0} is '{1}', which is no {2}. Set it to {3}.",
        Severity.Error);

    public static readonly Rule UnknownSource = new(
        "CORPUS022",
        "The list of sources names no document",
        "'{0}' is the file name of no CorpusDocument{1}. Write the name of the file as it is, with its ending and without its folder, or remove the line.",
        Severity.Warning);

    public static readonly Rule NoAct = new(
        "CORPUS023",
        "No act was found in the sentence",
        "No act was found in this sentence, which {0}: '{1}' If it says what somebody did with words, add the verb to a CorpusLexicon file, for example my-verbs.txt.",
        Severity.Info);

    public static readonly Rule SimilarPeople = new(
        "CORPUS024",
        "Two names of one office may be one person",
        "'{0}' has the family name and the office of '{1}' and another given name, so they are two people. If they are one, say so in a CorpusLexicon file, for example my-people.txt: the entry '{1}' with the lines 'family: {2}', 'country: {3}' and 'also: {0}'. If they are two, write an entry for each, and this message goes.",
        Severity.Warning);

    public static readonly Rule ContradictingSources = new(
        "CORPUS025",
        "Two lists of sources give one document two addresses",
        "'{0}' has another address in '{1}', so neither is used. Remove the line that is wrong.",
        Severity.Error);

    public static readonly Rule OldLanguage = new(
        "CORPUS026",
        "The language version of the project is too old",
        "The project is compiled as C# {0}, and what is generated from its documents needs C# 11, so nothing is generated. Set LangVersion to 11 or later, or leave it out: .NET 8 and later have a later one.",
        Severity.Error);

    public static readonly Rule LookalikeLetter = new(
        "CORPUS027",
        "The text holds a letter of another script that looks like a Latin one",
        "'{0}' holds {1}, which looks like the Latin '{2}' and is another letter{3}. It is kept as published, and a word or an identifier with it is not what it seems; write the Latin letter if the source does not have it.",
        Severity.Warning);

    public static readonly Rule IncompleteParticipants = new(
        "CORPUS028",
        "Not everyone who took part could be read",
        "{0} could not be read as a participant, so the participants are not complete: what 'the Ministers', 'both sides', 'they' or a doubtful 'he' or 'she' did in this document is kept and given to nobody.",
        Severity.Warning);

    public static readonly Rule Coverage = new(
        "CORPUS030",
        "Statements of the document have no speaker or no act",
        "Of the {0} of this document, {1} without a speaker and {2} without an act.",
        Severity.Info);

    public static readonly Rule NoStatements = new(
        "CORPUS031",
        "The document has no statements",
        "Behind its head and opening this document has no sentence, so it has not a single statement. Write the text behind the opening sentence, if there is more of it.",
        Severity.Warning);

    public static readonly Rule SecondText = new(
        "CORPUS032",
        "The file holds a second text",
        "'{0}' begins a second text in this file, which is left out from here to its end. Put it in a file of its own, named after the day of its meeting.",
        Severity.Warning);

    public static readonly Rule TableRow = new(
        "CORPUS033",
        "The row of a table is not read",
        "'{0}' is a row of a table, and no table is read. It is kept out of the statements; write it as a sentence if the source has it as one.",
        Severity.Warning);

    public static readonly Rule NoteUnderText = new(
        "CORPUS034",
        "A note under the text is not read",
        "'{0}' is a note under the text, to which a mark in it leads. It is kept out of the statements.",
        Severity.Info);

    public static readonly Rule Misquoted = new(
        "CORPUS101",
        "The quotation is not as published",
        "not as published: {0} has \"{1}\"{2}",
        Severity.Error,
        IsGap: false);

    public static readonly Rule StandsNowhere = new(
        "CORPUS102",
        "The source that is named has nothing like the quotation",
        "{0}{1}. Quote the words of the source, or name the text that has them.",
        Severity.Error,
        IsGap: false);

    public static readonly Rule StandsElsewhere = new(
        "CORPUS103",
        "The quotation stands in another text than the one that is named",
        "'{0}' does not stand in {1}; {2} has it. Name {3} as its source.",
        Severity.Error,
        IsGap: false);

    public static readonly Rule UnknownLink = new(
        "CORPUS104",
        "The link leads to no text and to no statement",
        "'{0}' is the identifier of no text and of no statement{1}. Write the one of a text, as in 'corpus:2025-03-30', of a statement, as in 'corpus:2025-03-30/2/3', or 'corpus:none' for words that are not to be checked.",
        Severity.Error,
        IsGap: false);

    public static readonly Rule UnsourcedMisquotation = new(
        "CORPUS105",
        "The quotation names no source and is nearly the words of a text",
        "These are nearly the words of a text, and no source is named: {0} has \"{1}\". Quote them as published, and name the text behind them, {2}; if they are from elsewhere, a link to where they are from says so.",
        Severity.Warning,
        IsGap: false);

    public static readonly Rule NoWords = new(
        "CORPUS106",
        "The quotation has no words",
        "There is no word in this quotation. Give the words of the quotation, without the marks around them, for example 'peace and stability across the Taiwan Strait'.",
        Severity.Error,
        IsGap: false);

    private static readonly Dictionary<string, Rule> Table = All().ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    public static Rule ById(string id) => Table[id];

    /// <summary>Every rule, in the order of their numbers.</summary>
    public static IEnumerable<Rule> All() => OfTexts().Concat(OfQuotations());

    /// <summary>What is said of texts that are read.</summary>
    public static IEnumerable<Rule> OfTexts() =>
    [
        NoTitle, NoOpening, NoDate, FileNameContradictsText, DatelineContradictsText, UnknownOffice, UnknownPlace,
        DuplicateDocument, UnreadableFile, UnclassifiedLine, MalformedLexiconLine, UnknownLexiconValue,
        DuplicateLexiconPhrase, IncompleteLexiconEntry, UnknownLexiconFile, HiddenCharacter, UnclearParticipants,
        UnclearDetail, PlainDocument, MalformedSource, InvalidOption, UnknownSource, NoAct, SimilarPeople,
        ContradictingSources, OldLanguage, LookalikeLetter, IncompleteParticipants, Coverage, NoStatements, SecondText, TableRow,
        NoteUnderText,
    ];

    /// <summary>What is said of texts that quote them.</summary>
    public static IEnumerable<Rule> OfQuotations() => [Misquoted, StandsNowhere, StandsElsewhere, UnknownLink, UnsourcedMisquotation, NoWords];
}
