using System.Globalization;
using System.Text;

namespace Receivables.Benchmarks.Banking;

/// <summary>Writes the table of a bank, and the settlement reports of providers. The same seed gives the same bytes.</summary>
internal static class CsvFile
{
    private static readonly string[] Names = ["Ateliers Lumière SARL", "Müller & Söhne GmbH", "\"Van den Berg, B.V.\"", "Bright Lamps Ltd", "Fratelli Rossi SpA"];

    public static byte[] Bank(int entries, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder("Buchungstag;Valuta;Auftraggeber;Verwendungszweck;Betrag;Währung;Saldo;Referenz;Auftragskonto\n");
        long balance = 12_345_678;
        for (int i = 0; i < entries; i++)
        {
            long amount = random.Next(10) == 0 ? -random.Next(1, 50_000) : random.Next(100, 2_000_000);
            balance += amount;
            text.Append(CultureInfo.InvariantCulture, $"30.06.2026;30.06.2026;{Names[random.Next(Names.Length)]};Rechnung FA-2026-{random.Next(99_999):00000} vom 12.05.2026, vielen Dank;{German(amount)};EUR;{German(balance)};26060{i:000000000};DE89370400440532013000\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] Stripe(int entries, int seed) => Report(entries, seed,
        "automatic_payout_id,automatic_payout_effective_at,balance_transaction_id,created_utc,currency,gross,fee,net,reporting_category,description,customer_name,invoice_number,payment_intent_id\n",
        (random, i, gross, fee) => $"po_{i / 500},2026-06-30 00:00:00,txn_{i:0000000000},2026-06-28 10:00:00,eur,{English(gross)},{English(fee)},{English(gross - fee)},charge,Invoice {i},{Names[random.Next(Names.Length)]},FA-2026-{random.Next(99_999):00000},pi_{i:0000000000}\n");

    public static byte[] PayPal(int entries, int seed)
    {
        long balance = 0;
        return Report(entries, seed,
            "\"Date\",\"Time\",\"TimeZone\",\"Name\",\"Type\",\"Status\",\"Currency\",\"Gross\",\"Fee\",\"Net\",\"From Email Address\",\"To Email Address\",\"Transaction ID\",\"Invoice Number\",\"Balance\",\"Subject\"\n",
            (random, i, gross, fee) => $"\"28/06/2026\",\"07:45:51\",\"CET\",\"{Names[random.Next(Names.Length)].Trim('"')}\",\"Website Payment\",\"Completed\",\"EUR\",\"{English(gross)}\",\"{English(-fee)}\",\"{English(gross - fee)}\",\"a@b.example\",\"c@d.example\",\"T{i:0000000000}\",\"FA-2026-{random.Next(99_999):00000}\",\"{English(balance += gross - fee)}\",\"Invoice\"\n");
    }

    public static byte[] Adyen(int entries, int seed) => Report(entries, seed,
        "Company Account,Merchant Account,Psp Reference,Merchant Reference,Payment Method,Creation Date,TimeZone,Type,Gross Currency,Gross Debit (GC),Gross Credit (GC),Exchange Rate,Net Currency,Net Debit (NC),Net Credit (NC),Commission (NC),Markup (NC),Scheme Fees (NC),Interchange (NC),Batch Number\n",
        (random, i, gross, fee) => $"Lumio,LUMIO_EU,{8_829_098_024_817_852 + i},FA-2026-{random.Next(99_999):00000},visa,2026-06-28 10:00:00,CET,Settled,EUR,,{English(gross)},1,EUR,,{English(gross - fee)},,{English(fee)},,,{380 + (i / 500)}\n");

    private static byte[] Report(int entries, int seed, string header, Func<Random, int, long, long, string> row)
    {
        var random = new Random(seed);
        var text = new StringBuilder(header);
        for (int i = 0; i < entries; i++)
        {
            text.Append(row(random, i, random.Next(1_000, 200_000), random.Next(30, 500)));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string English(long cents) => (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    private static string German(long cents) => (cents / 100m).ToString("#,##0.00", CultureInfo.InvariantCulture).Replace(',', ' ').Replace('.', ',').Replace(' ', '.');
}
