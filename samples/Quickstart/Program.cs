using System.Globalization;
using Corpus;
using Spectre.Console;

// A file or a pipe has neither colors nor a width of its own.
if (Console.IsOutputRedirected)
{
    AnsiConsole.Console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No });
    AnsiConsole.Profile.Width = 100;
}

AnsiConsole.Write(Overview());
AnsiConsole.WriteLine();
AnsiConsole.Write(Outline(Meetings.On20250330));
AnsiConsole.WriteLine();
AnsiConsole.Write(History(Topics.TaiwanStrait));

static Table Overview()
{
    Table table = new Table().RoundedBorder().AddColumns("Day", "Place", "People", "Start", "Minutes", "Statements");
    foreach (Meeting meeting in Meetings.All)
    {
        table.AddRow(
            Plain(Day(meeting)),
            Plain(string.Join(", ", new[] { meeting.Place?.Name, meeting.Place?.City }.OfType<string>().Distinct())),
            Plain(Names(meeting.Participants.Select(participant => participant.Person))),
            Plain(meeting.StartTime?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? ""),
            Plain(meeting.Duration?.TotalMinutes.ToString(CultureInfo.InvariantCulture) ?? ""),
            Plain(meeting.Statements.Length.ToString(CultureInfo.InvariantCulture)));
    }

    return table;
}

static Tree Outline(Meeting meeting)
{
    Tree tree = new(Plain($"{Day(meeting)} {meeting.Title}"));
    foreach (Section section in meeting.Sections)
    {
        TreeNode node = tree.AddNode(Plain($"{section.Number} {section.Heading}".Trim()));
        foreach (Statement statement in section.Statements)
        {
            string number = statement.Block is Item { Number: { } item } ? $"({item}) " : "";
            node.AddNode(Plain(Shorten(number + statement.Text)));
        }
    }

    return tree;
}

// One line for each thing said on the topic; a meeting where nothing was said has a line to show it.
static Table History(Topic topic)
{
    Table table = new Table().RoundedBorder().AddColumns("Day", "Speakers", "Verb", "Words");
    table.Title = new TableTitle(Markup.Escape($"{topic.Label} from meeting to meeting"));
    foreach (Meeting meeting in Meetings.All)
    {
        Statement[] statements = [.. meeting.Statements.Where(statement => statement.Topics.Contains(topic))];
        if (statements.Length == 0)
        {
            table.AddRow(Plain(Day(meeting)), Plain("(not mentioned)"), Plain(""), Plain(""));
        }

        foreach (Statement statement in statements)
        {
            foreach (Act act in statement.Acts)
            {
                table.AddRow(Plain(Day(meeting)), Plain(Names(act.Speakers)), Plain(act.Verb.ToString()), Plain(act.Content));
            }
        }
    }

    return table;
}

static string Day(Meeting meeting) => meeting.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

static string Names(IEnumerable<Person> people) => string.Join(", ", people.Select(person => person.Name));

// As much as fits on a line, cut between words.
static string Shorten(string text)
{
    int longest = AnsiConsole.Profile.Width - 12;
    return text.Length <= longest ? text : text[..text.LastIndexOf(' ', longest - 2)] + " …";
}

// The texts hold brackets, which Spectre.Console would read as its own markup.
static Text Plain(string text) => new(text);
