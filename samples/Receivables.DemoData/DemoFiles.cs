using Receivables.DemoData.Banking;
using Receivables.DemoData.Calendars;
using Receivables.DemoData.Camt;
using Receivables.DemoData.Cases;
using Receivables.DemoData.Customers;
using Receivables.DemoData.Dunning;
using Receivables.DemoData.Invoices;
using Receivables.DemoData.Output;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData;

/// <summary>The files of the demo company. Nothing here reads a clock or ambient chance: the bytes are the same on every machine.</summary>
public static class DemoFiles
{
    /// <summary>Makes all files.</summary>
    /// <returns>The content of each file, by name, in the order of the names.</returns>
    public static IReadOnlyDictionary<string, byte[]> Create()
    {
        var register = new InvoiceRegister(RoutineOrders.Create().Concat(PlantedInvoices.Create()));
        PaymentPlanner.SetDates(register);
        byte[] invoices = InvoicesTable.Write(register.All);

        var scene = new Scene(register);
        foreach (IPlantedCase planted in PlantedCases.All)
        {
            planted.Play(scene);
        }

        IReadOnlyList<Statement> statements = StatementBuilder.Build(scene.Entries);
        SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal)
        {
            ["customers.csv"] = CustomersTable.Write(CustomerBase.All),
            ["invoices.csv"] = invoices,
            ["contacts.csv"] = ContactHistory.Write(register),
            ["events.csv"] = Events.Write(register),
            ["dunning-policy.json"] = DunningPolicyFile.Write(),
            ["truth.csv"] = TruthTable.Write(InFileOrder(statements, scene.Truth)),
        };
        foreach (IGrouping<LocalDate, Statement> month in statements.GroupBy(statement => statement.Month))
        {
            ICamtDialect dialect = month.Key == DemoPeriod.QuarterStart ? new CamtVersion2() : new CamtVersion8();
            files[$"statement-{Iso.Day(month.Key)[..7]}.xml"] = CamtFile.Write(dialect, [.. month]);
        }

        return files;
    }

    private static IEnumerable<Expected> InFileOrder(IEnumerable<Statement> statements, IEnumerable<Expected> truth)
    {
        Dictionary<BankTransaction, Expected> byTransaction = truth.ToDictionary(expected => expected.Transaction);
        return statements.SelectMany(statement => statement.Entries).SelectMany(entry => entry.Parts).Select(part => byTransaction[part]);
    }
}
