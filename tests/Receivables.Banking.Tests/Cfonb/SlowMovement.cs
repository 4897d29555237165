using System.Globalization;
using System.Text.RegularExpressions;

namespace Receivables.Banking.Cfonb;

/// <summary>One movement of the twin: complements looked up by their qualifier, the first of each kind.</summary>
internal sealed partial class SlowMovement
{
    private static readonly string[] Returns = ["03", "10", "12", "26", "27", "33", "38", "98", "A3", "A4", "A5", "A6", "B3", "B4", "B5", "B6", "C3", "C4", "C5"];
    private static readonly string[] Lots = ["02", "09", "15", "24", "30", "31", "32", "35", "37", "97", "A1", "A2"];
    private static readonly string[] Debtor = ["NPY", "IPY", "CPY", "BPY", "PDO", "NPO", "IPO"];
    private static readonly string[] Creditor = ["NBE", "IBE", "CBE", "BDB", "PBE", "NBU", "IBU"];

    private readonly string _record;
    private readonly Money _amount;
    private readonly List<(string Qualifier, string Text)> _all;
    private readonly HashSet<int> _used = [];
    private readonly string _operation;

    internal SlowMovement(string record, Money amount, List<string> complements)
    {
        _record = record;
        _amount = amount;
        _operation = SlowCfonbReader.F(record, 33, 2);
        _all = [.. complements.Select(c => (c.Substring(45, 3), c[48..].TrimEnd())).Where(c => c.Item2.Length > 0)];
    }

    internal IEnumerable<string> Lines(string ids)
    {
        List<string> payer = [.. Take("LCC", "LC2", "LEM")], complements = [.. Take("LIB", "   ")];
        string label = _record.Substring(48, 31).Trim();
        string endToEnd = First("RCN"), mandate = First("RUM"), lot = First("REF"), reason = ReasonOf(First("RET", out bool hasReturn));
        string[] references = [.. _all.Select((c, i) => (c, i)).Where(c => c.c.Qualifier == "LCS").Select(c => { _used.Add(c.i); return c.c.Text; })];
        endToEnd = Head(endToEnd) == "NOTPROVIDED" ? "" : Head(endToEnd);
        string reference = SlowCfonbReader.F(_record, 105, 16);
        bool isNew = reference.Length >= 4 && reference.Trim('0').Length > 0 && !(endToEnd.Length > 0 && endToEnd.StartsWith(reference, StringComparison.Ordinal));
        if (isNew && _amount.IsPositive && payer.Count == 0 && references.All(r => Head(r).Length == 0))
        {
            complements.Add(reference);
        }

        string[] bank = [.. (string[])[label, .. complements.Select(c => c.Trim())]];
        bank = [.. bank.Where(l => l.Length > 0)];
        string[] lines = payer.Count == 0 ? bank : [.. payer.Select(l => l.Trim()), .. complements.Select(c => c.Trim())];
        string text = payer.Count == 0 ? string.Join(' ', bank) : Join(payer, complements);
        string[] own = Other() == Debtor ? Creditor : Debtor;
        string who = Party(Other()), ultimate = Ultimate(Other());
        string reject = SlowCfonbReader.F(_record, 41, 2);
        bool returned = hasReturn || reject.Trim('0').Length > 0;
        string iso = CfonbOperations.IsoOf(_operation, _amount.IsPositive) ?? _operation;
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"  {ids} {_amount} Booked {Class(returned, iso)} booked={SlowCfonbReader.Day(SlowCfonbReader.DayAt(_record, 35) ?? SlowCfonbReader.DayAt(_record, 43))} value={SlowCfonbReader.Day(SlowCfonbReader.DayAt(_record, 43))}"),
            $"   who={who} ultimate={ultimate}",
            $"   text={text} lines=[{string.Join('|', lines)}] references=[{string.Join('|', references.Select(Head).Where(r => r.Length > 0))}] info={string.Join(' ', bank)}",
            $"   e2e={endToEnd} mandate={Head(mandate)} code={iso} own={_operation} batch={(Lots.Contains(_operation) ? Head(lot) : "")}",
            $"   returned={returned} reason={reason} reversal=False instructed= rate=",
            .. Extras(own, references, reject, reason, reference),
        ];
    }

    // In no order: the test compares them sorted.
    private IEnumerable<string> Extras(string[] own, string[] references, string reject, string reason, string reference)
    {
        (string Name, string Text)[] fields =
        [
            ("04/InternalCode", SlowCfonbReader.F(_record, 8, 4)), ("04/RejectReason", reject), ("04/Entry", Zero(SlowCfonbReader.F(_record, 82, 7))), ("04/Exemption", Zero(SlowCfonbReader.F(_record, 89, 1))),
            ("04/Unavailable", Zero(SlowCfonbReader.F(_record, 90, 1))), ("04/Reference", reference),
            ("05/RCN/Purpose", Tail(First("RCN"))), ("05/RUM/Sequence", Tail(First("RUM"))), ("05/REF/Payment", Head(First("REF"))), ("05/REF/Instruction", Tail(First("REF"))),
            .. references.Select(r => ("05/LCS/Kind", Tail(r))),
            ("05/RET", reason.Length > 0 ? First("RET")[4..] : First("RET")),
            .. own.Select(q => ($"05/{q}", First(q))),
            .. Other().Where(q => q[0] == 'I').Select(q => ($"05/{q}/Type", Tail(First(q)))), .. Other().Where(q => q is "PDO" or "PBE").Select(q => ($"05/{q}", First(q))),
        ];
        return [.. fields.Select(f => (f.Name, Text: f.Text.Trim())).Where(f => f.Text.Length > 0).Select(f => $"   extra {f.Name}={f.Text}"),
            .. _all.Where((_, i) => !_used.Contains(i)).Select(c => $"   extra 05/{c.Qualifier.Trim()}={c.Text.Trim()}")];
    }

    private string[] Other()
    {
        string[] expected = _amount.IsPositive != Returns.Contains(_operation) ? Debtor : Creditor;
        string[] unexpected = expected == Debtor ? Creditor : Debtor;
        return _all.Exists(c => expected.Contains(c.Qualifier)) ? expected : unexpected;
    }

    // A country alone is nobody.
    private string Party(string[] q)
    {
        if (q.Take(4).All(one => (one[0] == 'I' ? Head(First(one)) : First(one)).Trim().Length == 0))
        {
            return "(;;;;;)";
        }

        bool isIban = Iban.TryParse(First(q[2]), out Iban iban);
        return $"({First(q[0]).Trim()};{(isIban ? iban : "")};{(isIban ? "" : First(q[2]).Trim())};{First(q[3]).Trim()};{(Country().IsMatch(First(q[4])) ? First(q[4])[..2] : "")};{Head(First(q[1]))})";
    }

    private string Ultimate(string[] q) => First(q[5]).Length == 0 && Head(First(q[6])).Length == 0 ? "-" : $"({First(q[5]).Trim()};;;;;{Head(First(q[6]))})";

    private string Class(bool returned, string iso) => _amount.IsZero ? "ZeroAmount" : _amount.IsPositive ? "Payment"
        : returned || iso is "PMNT/IDDT/UPDD" or "PMNT/IDDT/PRDD" or "PMNT/RCHQ/UPCQ" or "PMNT/DRFT/UDFT" or "PMNT/MCRD/UPCT" or "PMNT/RRCT/RRTN" ? "Return"
        : iso.EndsWith("INTR", StringComparison.Ordinal) || iso.EndsWith("CHRG", StringComparison.Ordinal) || iso.EndsWith("COMM", StringComparison.Ordinal) || iso.EndsWith("TAXE", StringComparison.Ordinal) ? "OwnFee"
        : iso.StartsWith("CAMT", StringComparison.Ordinal) ? "OwnTransfer" : "OtherDebit";

    private IEnumerable<string> Take(params string[] qualifiers)
    {
        for (int i = 0; i < _all.Count; i++)
        {
            if (qualifiers.Contains(_all[i].Qualifier))
            {
                _used.Add(i);
                yield return _all[i].Text;
            }
        }
    }

    private string First(string qualifier) => First(qualifier, out _);

    private string First(string qualifier, out bool found)
    {
        int at = _all.FindIndex(c => c.Qualifier == qualifier);
        found = at >= 0;
        if (found)
        {
            _used.Add(at);
        }

        return found ? _all[at].Text : "";
    }

    private static string Join(List<string> payer, List<string> complements)
    {
        string text = "";
        bool goesOn = false;
        foreach (string line in (string[])[.. payer, .. complements.Select(c => " " + c.Trim())])
        {
            bool apart = text.Length > 0 && (line[0] == ' ' || !goesOn);
            text += (apart ? " " : "") + line.Trim();
            goesOn = line.Length >= 70;
        }

        return text;
    }

    private static string Head(string text) => text[..Math.Min(35, text.Length)].Trim();

    private static string Tail(string text) => text.Length > 35 ? text[35..].Trim() : "";

    private static string Zero(string text) => text.Trim('0', ' ').Length == 0 ? "" : text;

    private static string ReasonOf(string text) => IsoReason().IsMatch(text) ? text[..4] : "";

    [GeneratedRegex("^[A-Z][A-Z0-9]{3}")]
    private static partial Regex IsoReason();

    [GeneratedRegex("^[A-Z]{2}( |$)")]
    private static partial Regex Country();
}
