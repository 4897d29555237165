using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;

namespace Receivables.Banking.Camt;

/// <summary>
/// The slow, obvious twin of the reader: the whole document in memory, each field by its path, each rule as the guide says it.
/// It knows nothing of diagnostics, and answers in the lines of <see cref="StatementText"/>.
/// </summary>
internal static class SlowCamtReader
{
    internal static string Read(string xml, string file)
    {
        XElement message = XDocument.Parse(xml).Descendants().First(e => e.Name.LocalName.StartsWith("BkToCstmr", StringComparison.Ordinal));
        var ids = new SlowIds(file);
        return string.Join('\n', message.Elements()
            .Where(e => e.Name.LocalName is "Stmt" or "Rpt" or "Ntfctn")
            .SelectMany((statement, i) => Statement(message, statement, i + 1, ids)));
    }

    // What the first entry is labelled with, where that is a currency.
    private static string? FirstLabel(XElement statement) =>
        Find(statement, "Ntry") is { } first && Find(first, "Amt")?.Attribute("Ccy")?.Value is { } label && Currency.TryFromCode(label, out _) ? label : null;

    private static IEnumerable<string> Statement(XElement message, XElement statement, int number, SlowIds ids)
    {
        string format = message.Name.NamespaceName.Split(':')[^1];
        string account = Text(statement, "Acct/Id/IBAN") ?? Text(statement, "Acct/Id/Othr/Id") ?? "";
        List<(string Code, Money Amount, LocalDate? Date)> balances = [.. All(statement, "Bal").Select(Balance)];
        string currency = Text(statement, "Acct/Ccy")
            ?? balances.Where(b => b.Code is "OPBD" or "PRCD" or "CLBD").Concat(balances).Select(b => b.Amount.Currency.Code).FirstOrDefault()
            ?? FirstLabel(statement) ?? "XXX";
        string? id = Text(statement, "Id");
        string? sequence = Text(statement, "ElctrncSeqNb") ?? Text(statement, "LglSeqNb");
        LocalDate? from = Date(statement, "FrToDt/FrDtTm"), to = Date(statement, "FrToDt/ToDtTm"), created = Date(statement, "CreDtTm");
        string key = $"{account}|{id ?? sequence ?? (from is null ? "" : Day(from))}";
        var movements = new List<Money>();
        var lines = new List<string>();
        bool refused = false;
        int position = 0;
        foreach (XElement entry in All(statement, "Ntry"))
        {
            position++;
            var reading = new SlowEntry(entry, position, account, to ?? balances.Where(b => b.Code == "CLBD").Select(b => b.Date).FirstOrDefault() ?? created);
            if (reading.IsRefused)
            {
                refused = true;
                ids.Skip(Math.Max(1, reading.Parts.Count));
                continue;
            }

            if (reading.IsBooked)
            {
                movements.Add(reading.Amount);
            }

            lines.AddRange(reading.Transactions(key, ids));
        }

        (string Code, Money Amount, LocalDate? Date)? opening = First(balances, "OPBD", currency) ?? First(balances, "PRCD", currency) ?? First(balances, "OPBD", null) ?? First(balances, "PRCD", null);
        (string Code, Money Amount, LocalDate? Date)? closing = First(balances, "CLBD", currency) ?? First(balances, "CLBD", null);
        (string check, Money? difference) = Check(balances, movements, refused);
        return
        [
            $"statement {number} {format} account={account} owner={Text(statement, "Acct/Ownr/Nm")} name={Text(statement, "Acct/Nm")} bic={Text(statement, "Acct/Svcr/FinInstnId/BIC") ?? Text(statement, "Acct/Svcr/FinInstnId/BICFI")}",
            $" currency={currency} id={id} sequence={sequence} message={Text(message, "GrpHdr/MsgId")} from={Day(from)} to={Day(to)} created={Day(created)}",
            $" opening={Show(opening)} closing={Show(closing)} check={check} difference={difference}",
            .. balances.Select(b => $" balance {Kind(b.Code)} {Show(b)}"),
            .. lines,
            .. Extras(message, "GrpHdr", "GrpHdr", path => path == "GrpHdr/MsgId"),
            .. Extras(statement, "", "", IsKnownOfStatement),
        ];
    }

    private static (string Check, Money? Difference) Check(List<(string Code, Money Amount, LocalDate? Date)> balances, List<Money> movements, bool refused)
    {
        if (refused)
        {
            return ("NotVerifiable", null);
        }

        var pairs = balances.Select(b => b.Amount.Currency).Distinct()
            .Select(c => (Currency: c, Opening: First(balances, "OPBD", c.Code) ?? First(balances, "PRCD", c.Code), Closing: First(balances, "CLBD", c.Code)))
            .Where(p => p.Opening is not null && p.Closing is not null).ToList();
        if (pairs.Count == 0)
        {
            bool both = balances.Exists(b => b.Code is "OPBD" or "PRCD") && balances.Exists(b => b.Code == "CLBD");
            return (both ? "NotVerifiable" : "NotStated", null);
        }

        // The made-up files are in one currency, so that the label of another never comes up.
        if (movements.Exists(m => !m.IsZero && !pairs.Exists(p => p.Currency == m.Currency)))
        {
            return ("NotVerifiable", null);
        }

        foreach (var pair in pairs)
        {
            Money difference = pair.Closing!.Value.Amount - pair.Opening!.Value.Amount - Money.Sum(movements.Where(m => m.Currency == pair.Currency), pair.Currency);
            if (!difference.IsZero)
            {
                return ("Broken", difference);
            }
        }

        return ("Holds", null);
    }

    private static bool IsKnownOfStatement(string path) =>
        path is "Id" or "ElctrncSeqNb" or "LglSeqNb" or "CreDtTm" or "FrToDt/FrDtTm" or "FrToDt/ToDtTm" or "TxsSummry/TtlNtries/NbOfNtries"
            or "Acct/Id/IBAN" or "Acct/Id/Othr/Id" or "Acct/Ccy" or "Acct/Nm" or "Acct/Ownr/Nm" or "Acct/Svcr/FinInstnId/BIC" or "Acct/Svcr/FinInstnId/BICFI"
            or "Bal/Tp/CdOrPrtry/Cd" or "Bal/Tp/CdOrPrtry/Prtry" or "Bal/Amt" or "Bal/CdtDbtInd" or "Bal/Dt/Dt" or "Bal/Dt/DtTm"
        || path.StartsWith("Ntry/", StringComparison.Ordinal);

    private static (string Code, Money Amount, LocalDate? Date) Balance(XElement balance)
    {
        Money amount = MoneyOf(Find(balance, "Amt")!)!.Value;
        return (Text(balance, "Tp/CdOrPrtry/Cd") ?? Text(balance, "Tp/CdOrPrtry/Prtry") ?? "", Text(balance, "CdtDbtInd") == "DBIT" ? -amount : amount, Date(balance, "Dt/Dt") ?? Date(balance, "Dt/DtTm"));
    }

    private static (string Code, Money Amount, LocalDate? Date)? First(List<(string Code, Money Amount, LocalDate? Date)> balances, string code, string? currency)
    {
        var found = balances.Where(b => b.Code == code && (currency is null || b.Amount.Currency.Code == currency)).ToList();
        return found.Count == 0 ? null : found[0];
    }

    private static string Kind(string code) => code switch
    {
        "OPBD" => "OpeningBooked",
        "PRCD" => "PreviouslyClosedBooked",
        "CLBD" => "ClosingBooked",
        "CLAV" => "ClosingAvailable",
        "ITBD" => "InterimBooked",
        _ => "Other",
    };

    private static string Show((string Code, Money Amount, LocalDate? Date)? balance) =>
        balance is not { } b ? "" : b.Date is null ? $"{b.Code} {b.Amount}" : $"{b.Code} {b.Amount} {Day(b.Date)}";

    internal static string Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "-";

    internal static IEnumerable<string> Extras(XElement top, string below, string prefix, Func<string, bool> isKnown) =>
        from root in below.Length == 0 ? [top] : All(top, below)
        from leaf in root.Descendants()
        where !leaf.HasElements
        let path = PathOf(leaf, root, prefix)
        let other = path == "RmtInf/Strd/RfrdDocAmt/RmtAmtAndTp/Amt" ? SlowDocuments.OtherAmount(leaf) : null
        where other is not null || (!isKnown(path) && Clean(leaf.Value).Length > 0)
        select other ?? $"   extra {path}={Clean(leaf.Value)}{(leaf.Attribute("Ccy") is { } currency ? " " + currency.Value : "")}";

    private static string PathOf(XElement leaf, XElement root, string prefix)
    {
        IEnumerable<string> names = leaf.AncestorsAndSelf().TakeWhile(e => e != root).Select(e => e.Name.LocalName).Reverse();
        return string.Join('/', prefix.Length == 0 ? names : names.Prepend(prefix));
    }

    internal static IEnumerable<XElement> All(XElement parent, string path) =>
        path.Split('/').Aggregate((IEnumerable<XElement>)[parent], (found, name) => found.Elements().Where(e => e.Name.LocalName == name));

    internal static XElement? Find(XElement parent, string path) => All(parent, path).FirstOrDefault();

    internal static string? Text(XElement? parent, string path) => parent is null ? null
        : All(parent, path).Where(e => !e.HasElements).Select(e => Clean(e.Value)).FirstOrDefault(text => text.Length > 0);

    /// <summary>The text on one line: a break with the space around it is one space.</summary>
    internal static string Clean(string text) =>
        string.Join(' ', text.Split('\n', '\r', '\t').Select(line => line.Trim(' ')).Where(line => line.Length > 0));

    internal static LocalDate? Date(XElement parent, string path) =>
        Text(parent, path) is { Length: >= 10 } text && LocalDatePattern.Iso.Parse(text[..10]) is { Success: true } day ? day.Value : null;

    internal static Money? MoneyOf(XElement? amount) =>
        amount?.Attribute("Ccy") is { } code
        && Currency.TryFromCode(code.Value, out Currency currency)
        && decimal.TryParse(Clean(amount.Value), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
        && decimal.Round(value, currency.MinorDigits) == value
        && value < 90_000_000_000_000_000m / currency.MinorUnitsPerMajor * 100
            ? Money.FromDecimal(value, currency)
            : null;
}
