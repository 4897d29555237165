using System.Xml.Linq;

namespace Receivables.Banking.Camt;

/// <summary>What the fields of a transaction leave over, for the slow twin.</summary>
internal static class SlowLeftovers
{
    internal static IEnumerable<string> OfPart(XElement? part, bool alone, Money entry)
    {
        Money? stated = part is null ? null : SlowCamtReader.MoneyOf(SlowCamtReader.Find(part, "Amt"));
        return alone && stated is { IsZero: false } amount && amount != entry.Abs() ? [$"   extra Amt={amount}"] : [];
    }

    internal static IEnumerable<string> OfMerged(XElement part) =>
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
