using System.Globalization;
using System.Text;

namespace Receivables.Banking.Csv;

/// <summary>Makes up tables of banks and reports of providers, seeded. They hold what real ones do: quotes, lines in cells, signs before and behind, groups, rows that are no payment.</summary>
internal static class CsvStory
{
    private static readonly string[] Names = ["Brunnthaler Wohnwelt", "Müller; Söhne", "Ateliers \"\"Lumière\"\"", "", "two\nlines"];
    private static readonly string[] Kinds = ["charge", "refund", "dispute", "fee", "payout"];

    internal static string Bank(int seed)
    {
        var random = new Random(seed);
        bool isEnglish = random.Next(2) == 0;
        char separator = isEnglish ? ',' : ';';
        var text = new StringBuilder(random.Next(3) == 0 ? "Account in EUR\n\n" : "");
        text.AppendJoin(separator, isEnglish ? ["Date", "Value date", "Name", "Description", "Amount", "Currency", "Balance", "Reference", "IBAN"] : (string[])["Buchungstag", "Valuta", "Auftraggeber", "Verwendungszweck", "Betrag", "Währung", "Saldo", "Referenz", "Auftragskonto"]).Append('\n');
        long balance = random.Next(1_000_000);
        for (int i = random.Next(1, 8); i > 0; i--)
        {
            long amount = random.Next(-300_000, 300_000);
            balance += amount;
            string day = isEnglish ? $"2026-06-{random.Next(1, 31):00}" : $"{random.Next(1, 31):00}.06.2026";
            text.AppendJoin(separator, day, day, Quoted(random), $"\"Rechnung FA-{random.Next(9_999)}\"", Amount(amount, isEnglish), "EUR", Amount(balance, isEnglish), random.Next(3) == 0 ? "" : $"R{i}", "DE89370400440532013000").Append(random.Next(2) == 0 ? "\r\n" : "\n");
        }

        return text.ToString();
    }

    /// <summary>Without a header row; a mapping says what is where.</summary>
    internal static string Bare(int seed)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(i => $"{random.Next(1, 29):00}.{random.Next(1, 13):00}.26;{Quoted(random)};{Amount(random.Next(-300_000, 300_000), isEnglish: false)};{(i % 2 == 0 ? "C" : "D")}\r\n"));
    }

    internal static string Stripe(int seed)
    {
        var random = new Random(seed);
        return "automatic_payout_id,automatic_payout_effective_at,balance_transaction_id,created_utc,currency,gross,fee,net,reporting_category,description,customer_name,invoice_number\n" + string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(i =>
        {
            long gross = random.Next(-50_000, 100_000), fee = random.Next(500);
            return $"po_{i / 3},2026-06-30 00:00:00,txn_{i},2026-06-{random.Next(1, 31):00} 10:00:00,eur,{Amount(gross, true)},{Amount(fee, true)},{Amount(gross - fee, true)},{Kinds[random.Next(Kinds.Length)]},Invoice {i},{Quoted(random)},FA-{i}\n";
        }));
    }

    internal static string PayPal(int seed)
    {
        var random = new Random(seed);
        string[] kinds = ["Website Payment", "General Currency Conversion", "General Withdrawal", "Payment Refund", "Express Checkout Payment"], states = ["Completed", "Pending", "Denied"];
        return "\"Date\",\"Time\",\"TimeZone\",\"Name\",\"Type\",\"Status\",\"Currency\",\"Gross\",\"Fee\",\"Net\",\"From Email Address\",\"Transaction ID\",\"Invoice Number\",\"Balance\"\n" + string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(i =>
        {
            long gross = random.Next(-50_000, 200_000), fee = random.Next(500);
            return $"\"{random.Next(13, 31)}/06/2026\",\"07:45:51\",\"CET\",{Quoted(random)},\"{kinds[random.Next(kinds.Length)]}\",\"{states[random.Next(random.Next(2) + 1)]}\",\"{(random.Next(3) == 0 ? "USD" : "EUR")}\",\"{Amount(gross, true)}\",\"{Amount(-fee, true)}\",\"{Amount(gross - fee, true)}\",\"a@b.example\",\"T{i}\",\"FA-{i}\",\"{Amount(random.Next(1_000_000), true)}\"\n";
        }));
    }

    internal static string Adyen(int seed)
    {
        var random = new Random(seed);
        string[] kinds = ["Settled", "Refunded", "Chargeback", "Fee", "MerchantPayout"];
        return "Company Account,Merchant Account,Psp Reference,Merchant Reference,Payment Method,Creation Date,TimeZone,Type,Gross Currency,Gross Debit (GC),Gross Credit (GC),Net Currency,Net Debit (NC),Net Credit (NC),Commission (NC),Markup (NC),Batch Number\n" + string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(i =>
        {
            long gross = random.Next(100, 200_000), fee = random.Next(90);
            bool isOut = random.Next(3) == 0;
            return $"Lumio,LUMIO_EU,88{i},FA-{i},visa,2026-06-{random.Next(1, 31):00} 10:00:00,CET,{kinds[random.Next(kinds.Length)]},EUR,{(isOut ? Amount(gross, true) : "")},{(isOut ? "" : Amount(gross, true))},EUR,{(isOut ? Amount(gross, true) : "")},{(isOut ? "" : Amount(gross - fee, true))},{Amount(fee, true)},0,{380 + (i / 4)}\n";
        }));
    }

    private static string Quoted(Random random) => $"\"{Names[random.Next(Names.Length)]}\"";

    private static string Amount(long cents, bool isEnglish) => isEnglish
        ? (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture)
        : (cents / 100m).ToString("#,##0.00", CultureInfo.InvariantCulture).Replace(',', ' ').Replace('.', ',').Replace(' ', '.');
}
