using System.Globalization;
using Corpus.Tool.Exporting.Tables;

namespace Corpus.Tool.Exporting.Tei;

/// <summary>The header: what the text is, where it comes from, when and where the meeting was, who took part.</summary>
internal sealed class TeiHeader(Meeting meeting, TeiElements tei)
{
    /// <summary>Writes it.</summary>
    public void Write() => tei.Block("teiHeader", () =>
    {
        tei.Block("fileDesc", () =>
        {
            tei.Block("titleStmt", () => tei.Line("title", meeting.Title ?? meeting.Id));
            tei.Block("publicationStmt", () => tei.Line("p", "Made from the published text by Corpus."));
            tei.Block("sourceDesc", () => tei.Block("bibl", Source));
        });
        tei.Block("profileDesc", () =>
        {
            tei.Block("settingDesc", () => tei.Block("setting", Setting));
            if (meeting.Participants.Length > 0)
            {
                tei.Block("particDesc", () => tei.Block("listPerson", People));
            }
        });
    });

    private void Source()
    {
        tei.MaybeLine("title", meeting.Title);
        tei.MaybeLine("publisher", meeting.Issuer);
        if (meeting.Published is DateOnly published)
        {
            tei.Line("date", Iso(published), ("type", "published"), ("when", Iso(published)));
        }

        tei.Line("idno", meeting.Id, ("type", "corpus"));
        tei.Line("idno", meeting.Source.FileName, ("type", "file"));
        tei.Line("idno", meeting.Source.Sha256, ("type", "SHA-256"));
        tei.MaybeLine("idno", meeting.Source.Url?.OriginalString, ("type", "URL"));
    }

    private void Setting()
    {
        tei.MaybeLine("locale", meeting.Place?.Name);
        tei.Line("date", Iso(meeting.Date), ("when", Iso(meeting.Date)));
        if (meeting.StartTime is TimeOnly start)
        {
            tei.Line("time", start.ToString("HH:mm", CultureInfo.InvariantCulture), ("when", start.ToString("HH:mm:ss", CultureInfo.InvariantCulture)));
        }
    }

    private void People()
    {
        for (int i = 0; i < meeting.Participants.Length; i++)
        {
            Participant participant = meeting.Participants[i];
            tei.Block("person", () => Person(participant), ("id", $"p{i + 1}"));
        }
    }

    private void Person(Participant participant)
    {
        tei.Block("persName", () =>
        {
            tei.MaybeLine("forename", participant.Person.GivenName);
            tei.Line("surname", participant.Person.Name);
        });
        tei.Line("occupation", participant.Qualifier is null ? participant.Office.Title : $"{participant.Qualifier} {participant.Office.Title}");
        tei.Line("affiliation", participant.Office.Country.Name, ("key", participant.Office.Country.Code));
        tei.Line("idno", Keys.Of(participant.Person), ("type", "corpus"));
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
