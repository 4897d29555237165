using Receivables.Terms;

namespace Receivables.DemoData;

/// <summary>The truth is complete and adds up, and what it calls certain is certain.</summary>
public sealed class TruthTests
{
    private static readonly IReadOnlyList<CsvRow> Truth = ShippedFiles.Rows("truth.csv");
    private static readonly Dictionary<string, CsvRow> Invoices = ShippedFiles.Rows("invoices.csv").ToDictionary(row => row["number"]);

    [Fact]
    public void EveryTransactionOfTheFilesIsThereOnce_UnderTheIdThatTheReportsGiveIt()
    {
        Dictionary<string, int> seen = [];
        List<string> ids = [];
        foreach (CamtLine line in ShippedFiles.Lines())
        {
            int times = seen[line.RawId] = seen.GetValueOrDefault(line.RawId) + 1;
            ids.Add(times == 1 ? line.RawId : $"{line.RawId}~{times}");
        }

        Assert.Equal(ids, Truth.Select(row => row["payment_id"]).Distinct());
        Assert.Equal(ids.Count, Payments().Count);
    }

    [Fact]
    public void AmountAndDirectionAreThoseOfTheFiles()
    {
        foreach ((CamtLine line, IReadOnlyList<CsvRow> rows) in ShippedFiles.Lines().Zip(Payments()))
        {
            Assert.All(rows, row => Assert.Equal((line.Cents, line.Currency), (row.Cents("amount"), row["currency"])));
            Assert.Equal(line.IsCredit && line.IsBooked, rows[0]["kind"] is "apply" or "review" or "unmatched");
        }
    }

    [Fact]
    public void SettledLessAdjustmentsAndWhatIsLeftOverIsTheAmount() =>
        Assert.All(Payments().Where(rows => rows[0]["kind"] is "apply" or "review" or "unmatched"), rows =>
        {
            Assert.Equal(rows[0].Cents("amount"), rows.Sum(row => row.Cents("paid") + row.Cents("unapplied")));
            Assert.All(rows.Where(row => row.Has("invoice") && Invoices[row["invoice"]]["currency"] == row["currency"]), row =>
                Assert.Equal(row.Cents("paid"), row.Cents("settled") - row.Cents("adjustment")));
        });

    [Fact]
    public void NoInvoiceIsSettledBeyondWhatIsOpen()
    {
        Dictionary<string, long> open = Invoices.Values.Where(row => !row.Has("paid_date")).ToDictionary(row => row["number"], Open);
        foreach (CsvRow row in Truth.Where(row => row.Has("invoice")).OrderBy(row => row["booking_date"], StringComparer.Ordinal))
        {
            long left = open[row["invoice"]] -= row.Cents("settled");
            long whole = Open(Invoices[row["invoice"]]);
            Assert.InRange(left, Math.Min(0, whole), Math.Max(0, whole));
        }
    }

    [Fact]
    public void WhatIsTakenBackOrRepeatedNamesAnEarlierPayment() =>
        Assert.All(Truth.Where(row => row["case"] is "debit-returned" or "duplicate"), row =>
        {
            CsvRow first = Truth.First(other => other["payment_id"] == row["relates_to"]);
            Assert.Equal(row["amount"], first["amount"]);
            Assert.True(first.Day("booking_date") < row.Day("booking_date"));
        });

    [Fact]
    public void AConvertedPaymentIsTheOrderedAmountAtTheStatedRate() =>
        Assert.All(Truth.Where(row => row.Has("rate")), row =>
        {
            decimal exact = row.Cents("settled") * decimal.Parse(row["rate"], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(row.Cents("paid"), (long)Math.Round(exact, MidpointRounding.AwayFromZero));
        });

    [Fact]
    public void ADiscountTakenEarlyIsWhatTheTermsOffer_AndTheLateOneIsNot() =>
        Assert.All(Truth.Where(row => row["adjustment_kind"] is "earlyPaymentDiscount" or "lateDiscount"), row =>
        {
            CsvRow invoice = Invoices[row["invoice"]];
            Money gross = Money.FromMinor(invoice.Cents("amount"), Currency.FromCode(invoice["currency"]));
            EarlyPaymentDiscount? offer = PaymentTerms.Parse(invoice["terms"]).DiscountOn(invoice.Day("issue_date"), row.Day("booking_date"), gross);
            long? inTime = row["adjustment_kind"] == "earlyPaymentDiscount" ? row.Cents("adjustment") : null;
            Assert.Equal(inTime, offer?.Amount.MinorUnits);
        });

    [Theory]
    [InlineData("account-only")]
    [InlineData("name-only")]
    [InlineData("parent-no-number")]
    public void WithoutANumber_NoOtherOpenItemHasTheAmount(string name) =>
        Assert.All(Truth.Where(row => row["case"] == name), row =>
            Assert.Single(OpenItems(), open => Open(open) == row.Cents("amount")));

    [Theory]
    [InlineData("whole-balance")]
    [InlineData("list-clipped")]
    public void WithoutAllNumbers_NoOtherSetOfTheCustomersItemsHasTheSum(string name) =>
        Assert.All(Payments().Where(rows => rows[0]["case"] == name), rows =>
        {
            long[] amounts = [.. OpenItems().Where(open => open["customer_id"] == rows[0]["customer_id"]).Select(Open)];
            Assert.Equal(1, SetsWithSum(amounts, rows[0].Cents("amount")));
        });

    [Fact]
    public void EveryCaseIsToldInTheReadme()
    {
        string readme = File.ReadAllText(ShippedFiles.PathOf("README.md"));
        Assert.All(Truth.Select(row => row["case"]).Distinct(), name => Assert.Contains($"`{name}`", readme, StringComparison.Ordinal));
    }

    private static List<IReadOnlyList<CsvRow>> Payments() =>
        [.. Truth.GroupBy(row => row["payment_id"]).Select(group => (IReadOnlyList<CsvRow>)[.. group])];

    private static IEnumerable<CsvRow> OpenItems() => Invoices.Values.Where(row => !row.Has("paid_date"));

    private static long Open(CsvRow row)
    {
        long open = row.Has("open_amount") ? row.Cents("open_amount") : row.Cents("amount");
        return row["kind"] == "credit_note" ? -open : open;
    }

    private static int SetsWithSum(long[] amounts, long sum)
    {
        List<long> sums = [0];
        foreach (long amount in amounts)
        {
            sums.AddRange([.. sums.Select(known => known + amount)]);
        }

        return sums.Skip(1).Count(known => known == sum);
    }
}
