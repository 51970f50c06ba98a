using System.Text;
using Corpus.Tool.Checking.Quotations;
using Corpus.Tool.Output;
using Corpus.Tool.Output.Terminal;

namespace Corpus.Tool.Checking.Fixing;

/// <summary>Asks somebody at a terminal whether a change is to be made. The question stands on the error output, so that the answer of the run can go elsewhere.</summary>
internal sealed class FixQuestion(Screen screen) : IDisposable
{
    private const int Usual = 80;

    private readonly TerminalAnswerWriter _writer = new(new Screen
    {
        Out = screen.Error,
        Error = screen.Error,
        In = screen.In,
        Width = screen.Width ?? Usual,
        IsColoured = screen.IsColoured,
    });

    private readonly StreamReader _answers = new(screen.In, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
    private bool? _ofAll;

    /// <summary>True where it is to be made.</summary>
    public bool Ask(CheckedQuotation quotation)
    {
        if (_ofAll is bool all)
        {
            return all;
        }

        _writer.Write(new Answer(
            [
                new Heading(Words.Of(new Ink($"{quotation.Place.In(quotation.Article.Path)} "), VerdictNames.Of(quotation).Pieces[0])),
                .. LinesOf(quotation).Select(static line => new Line(line, Indent: 2)),
            ],
            static _ => { }));
        while (true)
        {
            screen.Error.Write("Write it? y(es), n(o), a(ll that follow), q(uit asking): ");
            screen.Error.Flush();
            switch (_answers.ReadLine()?.Trim().ToLowerInvariant())
            {
                case "y" or "yes":
                    return true;
                case "n" or "no":
                    return false;
                case "a" or "all":
                    _ofAll = true;
                    return true;
                case "q" or "quit" or null:
                    _ofAll = false;
                    return false;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _answers.Dispose();

    /// <summary>The words, and the source where that is what is wrong.</summary>
    private static Words[] LinesOf(CheckedQuotation quotation) => quotation.Suggestion is null
        ? [CheckAnswer.Difference(quotation), CheckAnswer.Source(quotation)]
        : [CheckAnswer.Difference(quotation)];
}
