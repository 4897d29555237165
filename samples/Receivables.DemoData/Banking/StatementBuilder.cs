using System.Globalization;
using Receivables.DemoData.Calendars;
using Receivables.DemoData.Numbers;

namespace Receivables.DemoData.Banking;

/// <summary>Puts the lines in order, gives them the bank's references, and cuts them into monthly statements.</summary>
internal static class StatementBuilder
{
    /// <summary>The statements: month by month, the euro account before the dollar account.</summary>
    public static IReadOnlyList<Statement> Build(IReadOnlyList<BankEntry> entries)
    {
        List<Statement> statements = [];
        Dictionary<OwnAccount, long> balances = new() { [OwnCompany.Euro] = OwnCompany.Euro.OpeningBalance, [OwnCompany.Dollar] = OwnCompany.Dollar.OpeningBalance };
        for (LocalDate month = DemoPeriod.QuarterStart; month <= DemoPeriod.AsOf; month = month.PlusMonths(1))
        {
            foreach (OwnAccount account in (OwnAccount[])[OwnCompany.Euro, OwnCompany.Dollar])
            {
                var statement = new Statement(account, month, month.Month, balances[account], LinesOf(account, month, entries));
                GiveReferences(statement);
                balances[account] = statement.Closing;
                statements.Add(statement);
            }
        }

        GiveIds(statements);
        return statements;
    }

    private static List<BankEntry> LinesOf(OwnAccount account, LocalDate month, IReadOnlyList<BankEntry> entries) =>
    [
        .. from entry in entries
           let day = entry.Pending && entry.Date > DemoPeriod.AsOf ? DemoPeriod.AsOf : entry.Date
           where entry.Account == account && day.With(DateAdjusters.StartOfMonth) == month
           orderby entry.Pending, entry.Date, Shuffle(entry)
           select entry,
    ];

    /// <summary>A day's lines come in no order that a reader could guess, and always in the same.</summary>
    private static ulong Shuffle(BankEntry entry)
    {
        BankTransaction first = entry.Parts[0];
        return SeededRandom.Hash($"{entry.Date.DayOfYear}/{first.Name}/{string.Concat(first.Lines)}/{entry.Amount}");
    }

    private static void GiveReferences(Statement statement)
    {
        Dictionary<LocalDate, int> lines = [];
        int number = 0;
        foreach (BankEntry entry in statement.Entries)
        {
            entry.EntryReference = string.Create(
                CultureInfo.InvariantCulture, $"{statement.Account.Prefix}{statement.Month.Year}{statement.Month.Month:00}-{++number:000}");
            int line = lines[entry.Date] = lines.GetValueOrDefault(entry.Date) + 1;
            if (entry.ServicerReference.Length == 0 && !entry.NumberOnly)
            {
                entry.ServicerReference = Reference(statement.Account, entry.Date, line);
            }

            GivePartReferences(entry);
        }
    }

    private static string Reference(OwnAccount account, LocalDate date, int line) => string.Create(
        CultureInfo.InvariantCulture, $"{account.Prefix}{date.Year % 100:00}{date.Month:00}{date.Day:00}{line:000}");

    private static void GivePartReferences(BankEntry entry)
    {
        for (int part = 0; entry.IsBatch && entry.PartsHaveReferences && entry.HiddenParts == 0 && part < entry.Parts.Count; part++)
        {
            entry.Parts[part].ServicerReference = string.Create(CultureInfo.InvariantCulture, $"{entry.ServicerReference}/{part + 1}");
        }
    }

    /// <summary>The reference of the transaction, else of the entry, else its number; a repeat becomes <c>X~2</c>, in the order of the files.</summary>
    private static void GiveIds(IEnumerable<Statement> statements)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (BankEntry entry in statements.SelectMany(statement => statement.Entries))
        {
            string fallback = entry.ServicerReference.Length > 0 ? entry.ServicerReference : entry.EntryReference;
            foreach (BankTransaction part in entry.Parts)
            {
                string id = part.ServicerReference.Length > 0 ? part.ServicerReference : fallback;
                int times = seen[id] = seen.GetValueOrDefault(id) + 1;
                part.Id = times == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}~{times}");
            }
        }
    }
}
