using System.Xml.Linq;

namespace Receivables.Banking.Camt;

/// <summary>What the fields of a transaction leave over, for the slow twin.</summary>
internal static class SlowLeftovers
{
    private static readonly string[] Details = ["AmtDtls/TxAmt/Amt", "AmtDtls/CntrValAmt/Amt", "AmtDtls/InstdAmt/Amt"];

    /// <summary>The amounts of a transaction that are neither booked nor ordered.</summary>
    internal static IEnumerable<string> OfPart(XElement? part, bool alone, Money booked, Money? ordered) => part is null ? []
        : Amounts(part, "", ["Amt"], booked, alone ? null : ordered).Concat(Amounts(part, "", Details, booked, ordered));

    internal static IEnumerable<string> OfMerged(XElement part) => AmountsOfMerged(part)
        .Concat(IdsOfMerged(part))
        .Concat(SlowCharges.Described(part).Select(charge => $"   extra Chrgs={charge}"))
        .Concat(SlowCamtReader.All(part, "RmtInf/Strd/AddtlRmtInf").Select(line => $"   extra RmtInf/Strd/AddtlRmtInf={SlowCamtReader.Clean(line.Value)}"))
        .Concat(new[] { "RtrInf/Rsn/Cd", "AddtlTxInf" }.Where(path => SlowCamtReader.Text(part, path) is not null).Select(path => $"   extra {path}={SlowCamtReader.Text(part, path)}"));

    /// <summary>The amounts of an entry beside those of its transaction, and its words.</summary>
    internal static IEnumerable<string> OfWholeEntry(XElement? part, XElement entry, Money booked, Money? ordered, bool merged)
    {
        string? words = !merged && SlowCamtReader.Text(part, "AddtlTxInf") is not null ? SlowCamtReader.Text(entry, "AddtlNtryInf") : null;
        return Amounts(entry, "Ntry/", Details, booked, ordered).Concat(words is null ? [] : [$"   extra Ntry/AddtlNtryInf={words}"]);
    }

    private static IEnumerable<string> Amounts(XElement level, string under, string[] paths, Money booked, Money? ordered) =>
        from path in paths
        let amount = SlowCamtReader.MoneyOf(SlowCamtReader.Find(level, path))
        where amount is { IsZero: false } && amount != booked.Abs() && amount != ordered
        select $"   extra {under}{path}={amount}";

    private static IEnumerable<string> AmountsOfMerged(XElement part)
    {
        Money? own = SlowCamtReader.MoneyOf(SlowCamtReader.Find(part, "Amt"));
        return (own is null ? [] : new[] { $"   extra Amt={own}" }).Concat(Amounts(part, "", Details, own ?? default, null));
    }

    private static IEnumerable<string> IdsOfMerged(XElement part) =>
        (from name in (string[])["AcctSvcrRef", "EndToEndId", "MndtId"]
         let id = SlowCamtReader.Text(part, $"Refs/{name}")
         where id is not null && (name == "AcctSvcrRef" || !id.Equals("NOTPROVIDED", StringComparison.OrdinalIgnoreCase))
         select $"   extra Refs/{name}={id}").Concat(SlowParties.AllOf(part));

    internal static IEnumerable<string> OfEntry(XElement? part, XElement entry, XElement coded)
    {
        bool hasOwn = SlowCamtReader.Text(part, "Refs/AcctSvcrRef") is not null;
        string? servicer = SlowCamtReader.Text(entry, "AcctSvcrRef");
        (string Name, string? Value)[] fields =
        [
            ("AcctSvcrRef", hasOwn ? servicer : null),
            ("NtryRef", hasOwn || servicer is not null ? SlowCamtReader.Text(entry, "NtryRef") : null),
            ("NtryDtls/Btch/MsgId", SlowCamtReader.Text(entry, "NtryDtls/Btch/PmtInfId") is null ? null : SlowCamtReader.Text(entry, "NtryDtls/Btch/MsgId")),
            ("BkTxCd", coded == entry ? null : Code(entry)),
        ];
        return fields.Where(f => f.Value is not null).Select(f => $"   extra Ntry/{f.Name}={f.Value}");
    }

    private static string? Code(XElement level)
    {
        string?[] parts = [.. new[] { "BkTxCd/Domn/Cd", "BkTxCd/Domn/Fmly/Cd", "BkTxCd/Domn/Fmly/SubFmlyCd" }.Select(p => SlowCamtReader.Text(level, p)).TakeWhile(c => c is not null)];
        return parts.Length == 0 ? SlowCamtReader.Text(level, "BkTxCd/Prtry/Cd") : string.Join('/', parts);
    }
}
