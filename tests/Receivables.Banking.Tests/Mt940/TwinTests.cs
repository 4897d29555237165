using System.Globalization;
using System.Text;
using FsCheck.Fluent;

namespace Receivables.Banking.Mt940;

/// <summary>The streaming reader and the slow twin must say the same.</summary>
public class TwinTests
{
    [Fact]
    public void Both_agree_on_made_up_files() => Property.ForAll(
        Gen.Choose(0, int.MaxValue),
        seed =>
        {
            string text = MtStory.Write(seed);
            Assert.Equal(SlowMtReader.Read(text), Shown(MtText.Read(text).Items));
        },
        maxTest: 2_000);

    [Fact]
    public void Made_up_files_hold_what_they_are_to_try()
    {
        List<BankStatement> all = [.. Enumerable.Range(0, 300).SelectMany(seed => MtText.Read(MtStory.Write(seed)).Items)];
        Assert.Equal([BalanceCheck.Holds, BalanceCheck.Broken, BalanceCheck.NotVerifiable], all.Select(s => s.Balances.Check).Distinct().Order());
        Assert.Equal(5, all.SelectMany(s => s.Transactions).Select(t => t.Class).Distinct().Count());
        Assert.Contains(all, s => s.Balances.All.Count(b => b.Code == "62M") == 1);
        Assert.Contains(all.SelectMany(s => s.Transactions), t => t.UltimateCounterparty is not null && t.MandateId is not null && t.RemittanceLines.Count > 6);
    }

    [Fact]
    public void The_bytes_may_come_in_drops()
    {
        string text = MtStory.Write(17);
        using var drops = new DroppingStream(new UTF8Encoding(false).GetBytes(text));
        Assert.Equal(Shown(MtText.Read(text).Items), Shown(Mt940Reader.Read(drops, "f").Items));
    }

    private static string Shown(IEnumerable<BankStatement> statements) => string.Join('\n', statements.SelectMany(s => (string[])
    [
        string.Create(CultureInfo.InvariantCulture, $"{s.Account} {s.Sequence} {s.Opening!.Value.Amount.MinorUnits} {s.Closing!.Value.Amount.MinorUnits} {s.Balances.Check}"),
        .. s.Transactions.Select(Shown),
    ]));

    private static string Shown(StatementTransaction t) => string.Join(' ',
        t.Position, Day(t.BookingDate), Day(t.ValueDate!.Value), t.Amount.MinorUnits.ToString(CultureInfo.InvariantCulture), $"reversal={t.IsReversal}", $"id={t.Id}", $"text={t.Remittance}", $"e2e={t.EndToEndId}",
        $"mandate={t.MandateId}", $"batch={t.BatchId}", $"who={t.Counterparty.Name}|{(t.Counterparty.Iban.IsEmpty ? t.Counterparty.Account : t.Counterparty.Iban.Value)}|{t.Counterparty.Bic}", $"info={t.AdditionalInformation}",
        $"reason={t.ReturnReason}", $"ordered={(t.InstructedAmount is { } o ? $"{o.MinorUnits} {o.Currency.Code}" : "")}", $"charge={string.Join('|', t.Charges.Select(c => c.Amount.MinorUnits))}",
        $"extra={string.Join('|', t.ExtraFields.Select(f => $"{f.Name}={f.Value}").Order(StringComparer.Ordinal))}");

    private static string Day(NodaTime.LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
