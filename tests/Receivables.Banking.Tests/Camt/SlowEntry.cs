using System.Globalization;
using System.Xml.Linq;
using NodaTime;

namespace Receivables.Banking.Camt;

/// <summary>One entry of the slow twin.</summary>
internal sealed class SlowEntry
{
    private readonly XElement _entry;
    private readonly int _position;
    private readonly string _account;
    private readonly LocalDate? _booked;
    private readonly LocalDate? _value;
    private readonly string _status;

    internal SlowEntry(XElement entry, int position, string account, LocalDate? lastDay)
    {
        _entry = entry;
        _position = position;
        _account = account;
        Parts = [.. SlowCamtReader.All(entry, "NtryDtls/TxDtls")];
        Money? amount = SlowCamtReader.MoneyOf(SlowCamtReader.Find(entry, "Amt"));
        string? direction = SlowCamtReader.Text(entry, "CdtDbtInd");
        _value = SlowCamtReader.Date(entry, "ValDt/Dt") ?? SlowCamtReader.Date(entry, "ValDt/DtTm");
        LocalDate? stated = SlowCamtReader.Date(entry, "BookgDt/Dt") ?? SlowCamtReader.Date(entry, "BookgDt/DtTm");
        _booked = stated ?? _value ?? lastDay;
        _status = SlowCamtReader.Text(entry, "Sts") ?? SlowCamtReader.Text(entry, "Sts/Cd") ?? "BOOK";
        bool wrongDate = (stated is null && Has("BookgDt")) || (_value is null && Has("ValDt"));
        IsRefused = amount is null || direction is not ("CRDT" or "DBIT") || wrongDate || _booked is null;
        Amount = IsRefused ? default : direction == "DBIT" ? -amount!.Value : amount!.Value;
    }

    internal bool IsRefused { get; }

    internal bool IsBooked => _status == "BOOK";

    internal Money Amount { get; }

    internal IReadOnlyList<XElement> Parts { get; }

    private string Batch => Parts.Count > 1 || SlowCamtReader.Find(_entry, "NtryDtls/Btch") is not null
        ? SlowCamtReader.Text(_entry, "NtryDtls/Btch/PmtInfId") ?? SlowCamtReader.Text(_entry, "NtryDtls/Btch/MsgId") ?? SlowCamtReader.Text(_entry, "AcctSvcrRef") ?? SlowCamtReader.Text(_entry, "NtryRef") ?? ""
        : "";

    private bool IsReversal => SlowCamtReader.Text(_entry, "RvslInd") is "true" or "1";

    internal IEnumerable<string> Transactions(string key, SlowIds ids)
    {
        if (Parts.Count < 2)
        {
            return Transaction(Parts.Count == 0 ? null : Parts[0], 0, Amount, key, ids);
        }

        Money?[] amounts = [.. Parts.Select(AmountOf)];
        bool adds = Array.TrueForAll(amounts, a => a is not null) && amounts.Sum(a => (decimal)a!.Value.MinorUnits) == Amount.MinorUnits;
        Money charged = SlowCharges.PartOf(_entry, Amount.Currency);
        bool ownCharge = Array.TrueForAll(amounts, a => a is not null) && charged.IsPositive && amounts.Sum(a => (decimal)a!.Value.MinorUnits) - charged.MinorUnits == Amount.MinorUnits;
        return adds ? Each(amounts, key, ids) : AreCharged(amounts, out Money?[] net) ? Each(net, key, ids, amounts) : ownCharge ? [.. Each(amounts, key, ids), .. Charge(-charged, key, ids)] : Whole(key, ids);
    }

    private string[] Charge(Money amount, string key, SlowIds ids)
    {
        int number = Parts.Count + 1;
        string code = $"{SlowCamtReader.Text(_entry, "BkTxCd/Domn/Cd") ?? "PMNT"}/{SlowCamtReader.Text(_entry, "BkTxCd/Domn/Fmly/Cd") ?? "OTHR"}/CHRG";
        SlowParties parties = new(null, debtorFirst: false, _account);
        return
        [
            First(number, ids.Next(SlowCamtReader.Text(_entry, "AcctSvcrRef") ?? SlowCamtReader.Text(_entry, "NtryRef")), $"{key}|{_position}.{number}", amount, ClassOf(amount, code, returned: false, parties)),
            $"   who={parties.Counterparty} ultimate={parties.Ultimate}",
            $"   text= lines=[] references=[] info={SlowCamtReader.Text(_entry, "AddtlNtryInf")}",
            $"   e2e= mandate= code={code} own={SlowCamtReader.Text(_entry, "BkTxCd/Prtry/Cd")} batch={Batch}",
            $"   returned=False reason= reversal={IsReversal} instructed= rate=",
        ];
    }

    private string First(int number, string id, string sourceKey, Money amount, string kind)
    {
        string status = _status switch { "BOOK" => "Booked", "PDNG" => "Pending", "INFO" => "Information", "FUTR" => "Future", _ => "Unknown" };
        return string.Create(CultureInfo.InvariantCulture, $"  {_position}.{number} {id} {sourceKey} {amount} {status} {kind} booked={SlowCamtReader.Day(_booked)} value={SlowCamtReader.Day(_value)}");
    }

    private List<string> Each(Money?[] amounts, string key, SlowIds ids, Money?[]? gross = null) =>
        [.. Parts.SelectMany((part, i) => Transaction(part, i + 1, amounts[i]!.Value, key, ids, gross: gross is null || gross[i] == amounts[i] ? null : gross[i]!.Value.Abs()))];

    // What is booked is what the parts come to less the charges of each.
    private bool AreCharged(Money?[] amounts, out Money?[] net)
    {
        net = [.. amounts.Select((a, i) => a - SlowCharges.PartOf(Parts[i], Amount.Currency))];
        return Array.TrueForAll(amounts, a => a is not null)
            && amounts.Zip(net).All(pair => pair.Second!.Value.MinorUnits <= pair.First!.Value.MinorUnits && (pair.First.Value.IsPositive ? pair.Second.Value.IsPositive : true))
            && net.Sum(a => (decimal)a!.Value.MinorUnits) == Amount.MinorUnits;
    }

    private List<string> Whole(string key, SlowIds ids)
    {
        // The texts and references of all parts, under the amount of the entry.
        var all = new XElement("TxDtls");
        var remittance = new XElement("RmtInf");
        all.Add(remittance);
        foreach (XElement part in Parts)
        {
            remittance.Add(SlowCamtReader.All(part, "RmtInf/Ustrd"), SlowCamtReader.All(part, "RmtInf/Strd").Select(s => new XElement("Strd", s.Elements().Where(e => e.Name.LocalName != "AddtlRmtInf"))));
            all.Add(SlowCamtReader.All(part, "RtrInf"));
        }

        List<string> lines = [.. Transaction(all, 0, Amount, key, ids, merged: true)];
        ids.Skip(Parts.Count - 1);
        return lines;
    }

    private Money? AmountOf(XElement part)
    {
        Money[] stated =
        [
            .. new[] { "Amt", "AmtDtls/TxAmt/Amt", "AmtDtls/CntrValAmt/Amt", "AmtDtls/InstdAmt/Amt" }
                .Select(path => SlowCamtReader.MoneyOf(SlowCamtReader.Find(part, path))).OfType<Money>().Where(m => m.Currency == Amount.Currency),
        ];
        if (stated.Length == 0)
        {
            return null;
        }

        Money amount = Array.Find(stated, m => !m.IsZero) is { IsZero: false } found ? found : stated[0];
        string? direction = SlowCamtReader.Text(part, "CdtDbtInd") ?? SlowCamtReader.Text(_entry, "CdtDbtInd");
        return direction == "DBIT" ? -amount : amount;
    }

    private IEnumerable<string> Transaction(XElement? part, int number, Money amount, string key, SlowIds ids, bool merged = false, Money? gross = null)
    {
        bool whole = number == 0;
        bool returned = SlowCamtReader.Find(part ?? _entry, "RtrInf") is not null;
        string? reference = SlowCamtReader.Text(part, "Refs/AcctSvcrRef") ?? SlowCamtReader.Text(_entry, "AcctSvcrRef") ?? SlowCamtReader.Text(_entry, "NtryRef");
        XElement coded = SlowCamtReader.Text(part, "BkTxCd/Domn/Cd") is not null || SlowCamtReader.Text(part, "BkTxCd/Prtry/Cd") is not null ? part! : _entry;
        string? own = SlowCamtReader.Text(coded, "BkTxCd/Prtry/Cd");
        string[] code = [.. new[] { "BkTxCd/Domn/Cd", "BkTxCd/Domn/Fmly/Cd", "BkTxCd/Domn/Fmly/SubFmlyCd" }.Select(p => SlowCamtReader.Text(coded, p)).TakeWhile(c => c is not null)!];
        string? bankCode = code.Length == 0 ? own : string.Join('/', code);
        string[] lines = Lines(part, whole && Parts.Count < 2);
        SlowParties parties = new(part, amount.IsPositive != (returned || IsReversal), _account);
        XElement amounts = part is not null && (!whole || SlowCamtReader.Find(part, "AmtDtls/InstdAmt/Amt") is not null || Rate(part).Length > 0) ? part : _entry;
        Money? stated = SlowCamtReader.MoneyOf(SlowCamtReader.Find(amounts, "AmtDtls/InstdAmt/Amt"));
        Money? instructed = stated ?? gross ?? (!merged && part is not null && SlowCamtReader.MoneyOf(SlowCamtReader.Find(part, "Amt")) is { IsZero: false } ordered && ordered.Currency != amount.Currency ? ordered : null);
        string sourceKey = number == 0 ? $"{key}|{_position}" : $"{key}|{_position}.{number}";
        return
        [
            First(number, ids.Next(reference), sourceKey, amount, ClassOf(amount, bankCode, returned, parties)),
            $"   who={parties.Counterparty} ultimate={parties.Ultimate}",
            $"   text={string.Join(' ', lines)} lines=[{string.Join('|', lines)}] references=[{string.Join('|', part is null ? [] : SlowCamtReader.All(part, "RmtInf/Strd/CdtrRefInf/Ref").Select(r => SlowCamtReader.Clean(r.Value)).Where(r => r.Length > 0))}] info={(merged ? null : SlowCamtReader.Text(part, "AddtlTxInf")) ?? SlowCamtReader.Text(_entry, "AddtlNtryInf")}",
            $"   e2e={Id(part, "Refs/EndToEndId")} mandate={Id(part, "Refs/MndtId")} code={bankCode} own={own} batch={Batch}",
            $"   returned={returned} reason={SlowCamtReader.Text(part, "RtrInf/Rsn/Cd")} reversal={IsReversal} instructed={instructed} rate={Rate(amounts)}",
            .. SlowCharges.Of(part is not null && (!whole || SlowCharges.Any(part)) ? part : _entry, instructed, amount),
            .. part is null ? [] : SlowCamtReader.All(part, "RmtInf/Strd").SelectMany(SlowDocuments.Of),
            .. part is null ? [] : merged ? Parts.SelectMany(p => SlowCamtReader.Extras(p, "", "", SlowPaths.IsKnownOfPart).Concat(SlowLeftovers.OfMerged(p))) : SlowCamtReader.Extras(part, "", "", SlowPaths.IsKnownOfPart),
            .. part is null || merged ? [] : SlowCamtReader.All(part, "RmtInf/Strd/AddtlRmtInf").Select(a => $"   extra RmtInf/Strd/AddtlRmtInf={SlowCamtReader.Clean(a.Value)}"),
            .. merged ? [] : SlowLeftovers.OfPart(part, whole, whole ? Amount : amount, instructed),
            .. part is null || merged ? [] : parties.OwnSide,
            .. SlowCamtReader.Extras(_entry, "", "Ntry", SlowPaths.IsKnownOfEntry),
            .. SlowLeftovers.OfEntry(part, _entry, coded),
            .. number > 1 ? [] : SlowLeftovers.OfWholeEntry(part, _entry, Amount, instructed, merged),
            .. number != 1 && !(whole && !merged && part is not null && SlowCharges.Any(part)) ? [] : SlowCharges.Described(_entry).Select(a => $"   extra Ntry/Chrgs={a}"),
        ];
    }

    private string[] Lines(XElement? part, bool alone)
    {
        string[] free = part is null ? [] : [.. SlowCamtReader.All(part, "RmtInf/Ustrd").Select(u => SlowCamtReader.Clean(u.Value)).Where(u => u.Length > 0)];
        string[] beside = part is null ? [] : [.. SlowCamtReader.All(part, "RmtInf/Strd/AddtlRmtInf").Select(u => SlowCamtReader.Clean(u.Value)).Where(u => u.Length > 0 && !u.StartsWith("?REJECT?", StringComparison.Ordinal) && !u.StartsWith("?ERROR?", StringComparison.Ordinal))];
        string? words = SlowCamtReader.Text(part, "AddtlTxInf") ?? (alone ? SlowCamtReader.Text(_entry, "AddtlNtryInf") : null);
        return free.Length > 0 ? free : beside.Length > 0 ? beside : words is null ? [] : [words];
    }

    private string ClassOf(Money amount, string? bankCode, bool returned, SlowParties parties)
    {
        string[] code = bankCode?.Split('/') ?? [];
        string sub = code.Length == 3 ? code[2] : "";
        return !IsBooked ? "Pending"
            : amount.IsZero ? "ZeroAmount"
            : amount.IsPositive ? "Payment"
            : returned || IsReversal || (code.Length == 3 && code[1] == "IDDT" && sub is "UPDD" or "PRDD") || (code.Length == 3 && code[1] is "RCDT" or "ICDT" && sub == "RRTN") ? "Return"
            : sub is "CHRG" or "FEES" or "COMM" or "INTR" ? "OwnFee"
            : (code.Length == 3 && code[0] == "CAMT") || parties.IsOwnAccount ? "OwnTransfer"
            : "OtherDebit";
    }

    // The generated files always say which currency is the unit.
    private static string Rate(XElement level)
    {
        XElement? exchange = SlowCamtReader.All(level, "AmtDtls").Elements().Select(kind => SlowCamtReader.Find(kind, "CcyXchg")).FirstOrDefault(found => found is not null);
        if (exchange is null)
        {
            return "";
        }

        string unit = SlowCamtReader.Text(exchange, "UnitCcy")!, source = SlowCamtReader.Text(exchange, "SrcCcy")!, target = SlowCamtReader.Text(exchange, "TrgtCcy")!;
        return $"1 {unit} = {SlowCamtReader.Text(exchange, "XchgRate")} {(unit == source ? target : source)}";
    }

    private static string Id(XElement? part, string path) =>
        SlowCamtReader.Text(part, path) is { } id && !id.Equals("NOTPROVIDED", StringComparison.OrdinalIgnoreCase) ? id : "";

    private bool Has(string path) => SlowCamtReader.Find(_entry, path) is not null;
}
