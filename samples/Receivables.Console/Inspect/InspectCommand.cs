using System.CommandLine;
using NodaTime;
using ReceivablesSample.CommandLine;

namespace ReceivablesSample.Inspect;

/// <summary>The command <c>inspect</c>.</summary>
internal static class InspectCommand
{
    internal static Command Create(Terminal terminal)
    {
        var outputs = new OutputOptions();
        var files = new Argument<string[]>("FILE") { Description = "Files from banks; the format of each is detected", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(Options.RefuseOptions);

        // A day of the report is common to all commands; here it changes nothing.
        Option<LocalDate?> asOf = Options.Date("--as-of", "Accepted for scripts that give it to every command; without effect here");
        asOf.Hidden = true;
        Option<string?> mapping = InputOptions.MappingOption();
        var command = new SampleCommand(
            "inspect",
            "What is in a bank file: its statements, balances, transactions, and all that was doubtful while reading it.",
            "inspect samples/data/statement-2026-06.xml",
            "inspect statements/*.xml --format json --output statements.json",
            "inspect bank.csv --mapping bank.json")
        {
            files,
            mapping,
            asOf,
        };
        outputs.AddTo(command);
        command.SetAction((parsed, cancellation) => CommandRun.ReportAsync(
            terminal,
            outputs.Read(parsed),
            async (session, token) => new InspectReport(await BankFileReader.ReadAllAsync(session, parsed.GetRequiredValue(files), parsed.GetValue(mapping), token).ConfigureAwait(false)),
            cancellation));
        return command;
    }
}
