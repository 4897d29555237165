using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using Receivables.Tables;
using ReceivablesSample.Inputs;

namespace ReceivablesSample.CommandLine;

/// <summary>The options that say what is read, the same for all reports.</summary>
internal sealed class InputOptions
{
    private readonly Option<string[]> _customers = Options.Files("--customers", "Customers (CSV)", required: true);
    private readonly Option<string[]> _invoices = Options.Files("--invoices", "Invoices, deposits and credit notes (CSV)", required: true);
    private readonly Option<string[]> _payments = Options.Files("--payments", "Payments received (CSV)");
    private readonly Option<string[]> _statements = Options.Files("--statement", "Bank statements; the format is detected");
    private readonly Option<LocalDate?> _asOf = Options.Date("--as-of", "The day of the report; what happened later is unknown to it", required: true);
    private readonly Option<string?> _decimalMark = DecimalMarkOption();
    private readonly Option<string?> _mapping = MappingOption();

    /// <summary>The option <c>--decimal</c>: none, the default, detects the mark.</summary>
    internal static Option<string?> DecimalMarkOption()
    {
        var option = new Option<string?>("--decimal") { Description = "The decimal mark of the CSV files [default: detected]", HelpName = "point|comma" };
        return option.AcceptOnlyFromAmong("point", "comma");
    }

    /// <summary>The option <c>--mapping</c>: how tables of banks are read, where they do not say it themselves.</summary>
    internal static Option<string?> MappingOption() => Options.File("--mapping", "How CSV files of banks are read: columns, decimal mark, order of the day (JSON) [default: detected]");

    internal void AddTo(Command command)
    {
        command.Add(_customers);
        command.Add(_invoices);
        command.Add(_payments);
        command.Add(_statements);
        command.Add(_asOf);
        command.Add(_decimalMark);
        command.Add(_mapping);
    }

    /// <summary>Whether a file of payments or a statement was given.</summary>
    internal bool HasReceipts(CommandResult result) => result.GetResult(_payments) is { Implicit: false } || result.GetResult(_statements) is { Implicit: false };

    internal InputChoice Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(_customers),
        parsed.GetRequiredValue(_invoices),
        parsed.GetValue(_payments) ?? [],
        parsed.GetValue(_statements) ?? [],
        parsed.GetRequiredValue(_asOf)!.Value,
        parsed.GetValue(_decimalMark) switch
        {
            "point" => DecimalMark.Point,
            "comma" => DecimalMark.Comma,
            _ => DecimalMark.Detect,
        },
        parsed.GetValue(_mapping));
}
