using System.Xml.Linq;

namespace Receivables.Banking.Camt;

/// <summary>Charges, for the slow twin.</summary>
internal static class SlowCharges
{
    internal static bool Any(XElement level) => Read(level).Any();

    internal static IEnumerable<string> Described(XElement level) => Read(level).Select(charge =>
        string.Join(", ", new[] { Signed(charge).ToString(), charge.Included switch { true => "included", false => "not included", null => null }, charge.Kind }.Where(word => word is not null)));

    /// <summary>What may be taken off in a currency.</summary>
    internal static Money PartOf(XElement level, Currency currency) =>
        Money.Sum(Read(level).Where(c => c.Amount.Currency == currency && c.Included != false).Select(Signed), currency);

    internal static IEnumerable<string> Of(XElement level, Money? instructed, Money amount)
    {
        var charges = Read(level).ToList();
        bool same = charges.TrueForAll(c => c.Amount.Currency == amount.Currency) && instructed?.Currency == amount.Currency;
        long sum = charges.Sum(c => Signed(c).MinorUnits);
        long gross = amount.IsNegative ? -amount.MinorUnits - sum : amount.MinorUnits + sum;
        bool included = same && sum != 0 && instructed!.Value.MinorUnits == gross;
        return charges.Select(c => $"   charge {Signed(c)} included={c.Included ?? included} {c.Kind}");
    }

    private static Money Signed((Money Amount, string? Direction, bool? Included, string? Kind) charge) => charge.Direction == "CRDT" ? -charge.Amount : charge.Amount;

    private static IEnumerable<(Money Amount, string? Direction, bool? Included, string? Kind)> Read(XElement level)
    {
        var direct = SlowCamtReader.All(level, "Chrgs").Where(c => SlowCamtReader.Find(c, "Amt") is not null);
        var charges = SlowCamtReader.All(level, "Chrgs/Rcrd").Concat(direct).Select(One).Where(c => c.Amount.HasValue)
            .Select(c => (c.Amount!.Value, c.Direction, c.Included, c.Kind)).ToList();
        Money? total = SlowCamtReader.MoneyOf(SlowCamtReader.Find(level, "Chrgs/TtlChrgsAndTaxAmt"));
        return charges.Count > 0 || total is null ? charges : [(total.Value, null, null, null)];
    }

    private static (Money? Amount, string? Direction, bool? Included, string? Kind) One(XElement charge) => (
        SlowCamtReader.MoneyOf(SlowCamtReader.Find(charge, "Amt")),
        SlowCamtReader.Text(charge, "CdtDbtInd"),
        SlowCamtReader.Text(charge, "ChrgInclInd") switch { "true" => true, "false" => false, _ => null },
        SlowCamtReader.Text(charge, "Tp/Cd") ?? SlowCamtReader.Text(charge, "Tp/Prtry/Id"));
}
