using System.CommandLine;
using NodaTime;
using Receivables.Dunning;
using ReceivablesSample.CommandLine;
using ReceivablesSample.Flow;
using ReceivablesSample.Inputs;
using ReceivablesSample.Output;

namespace ReceivablesSample.Dunning;

/// <summary>The command <c>dunning</c>.</summary>
internal static class DunningCommand
{
    internal static Command Create(Terminal terminal)
    {
        var inputs = new InputOptions();
        var outputs = new OutputOptions();
        var followUp = new FollowUpOptions(required: true);
        Option<LocalDate?> from = Options.Date("--from", "Simulate from this day …");
        Option<LocalDate?> to = Options.Date("--to", "… to this day: each assumes that the reminders before were sent and nothing was paid");
        var command = new SampleCommand(
            "dunning",
            "The reminders of the day: whom, how, about what and why; and what is held, and why. With --from and --to, those of many days.",
            "dunning --customers samples/data/customers.csv --invoices samples/data/invoices.csv --statement samples/data/statement-*.xml --as-of 2026-06-30 "
                + "--dunning-policy samples/data/dunning-policy.json --contacts samples/data/contacts.csv --events samples/data/events.csv",
            "dunning --customers customers.csv --invoices invoices.csv --as-of 2026-06-30 --dunning-policy policy.json --from 2026-07-01 --to 2026-07-31");
        followUp.AddTo(command);
        command.Add(from);
        command.Add(to);
        inputs.AddTo(command);
        outputs.AddTo(command);
        command.Validators.Add(result =>
        {
            (LocalDate? first, LocalDate? last) = (result.GetValue(from), result.GetValue(to));
            if (first is null != last is null || last < first || Period.DaysBetween(first ?? default, last ?? default) >= DunningPlanner.MaxSimulatedDays)
            {
                result.AddError($"--from and --to come together, the first day before the last, {DunningPlanner.MaxSimulatedDays} days at most.");
            }
        });
        command.SetAction((parsed, cancellation) => CommandRun.ReportAsync(
            terminal,
            outputs.Read(parsed),
            (session, token) => PlanAsync(session, inputs.Read(parsed), followUp.Read(parsed)!, parsed.GetValue(from), parsed.GetValue(to), token),
            cancellation));
        return command;
    }

    private static async Task<IReport> PlanAsync(
        Session session, InputChoice inputs, FollowUpChoice choice, LocalDate? from, LocalDate? to, CancellationToken cancellationToken)
    {
        Books books = await BookKeeping.OpenAsync(session, inputs, cancellationToken).ConfigureAwait(false);
        FollowUp followUp = await FollowUp.ReadAsync(session, choice, books, cancellationToken).ConfigureAwait(false);
        return from is { } first && to is { } last
            ? new SimulationReport(books.Snapshot.AsOf, followUp.Planner.Simulate(books.Snapshot, first, last, followUp.Contacts, followUp.Cases), books.Company.Names)
            : new DunningReport(followUp.Plan(books), books.Company.Names);
    }
}
