using System.Globalization;
using System.Text.RegularExpressions;

namespace Receivables.Banking.Coda;

/// <summary>What the records of one transaction of the twin say, the first of each kind.</summary>
internal sealed partial class SlowFields(SlowMovement movement, Currency currency, bool isOld)
{
    private static readonly int[] NoCharges = [0, 100, 1, 2, 16, 59, 65, 428, 50, 55, 66, 67, 68, 69, 70, 71, 24, 28, 57, 58, 63];

    private readonly List<string> _payer = [];
    private readonly List<(Money Amount, string Kind)> _ofInformation = [];
    private readonly List<(Money Amount, string Kind)> _ofDetails = [];
    private readonly Dictionary<string, string> _ultimates = [];
    private string _name = "", _fullName = "", _account = "", _bic = "", _country = "", _id = "", _scheme = "", _other = "";
    private Iban _iban;
    private Money _sum = Money.Zero(currency);
    private bool _isIncomplete;

    internal List<string> Bank { get; } = [];

    internal List<string> References { get; } = [];

    internal List<(string Name, string Value)> Extras { get; } = [];

    internal string CustomerReference { get; private set; } = "";

    internal string Mandate { get; private set; } = "";

    internal string Reason { get; private set; } = "";

    internal bool IsReturned { get; private set; }

    internal Money? Instructed { get; private set; }

    internal Money? Gross { get; private set; }

    internal ExchangeRate? Rate { get; private set; }

    internal List<string> Merged { get; } = [];

    internal List<string> Lines => [.. _payer.Count > 0 ? _payer : Bank, .. Merged];

    internal void Extra(string name, string value)
    {
        if (value.Trim().Length > 0)
        {
            Extras.Add((name, value.Trim()));
        }
    }

    internal void Merge(SlowFields detail, string endToEnd)
    {
        Merged.AddRange(detail.Lines);
        References.AddRange(detail.References);
        IsReturned |= detail.IsReturned;
        Reason = Reason.Length == 0 ? detail.Reason : Reason;
        Extra("Detail/EndToEndId", endToEnd);
        Extra("Detail/MandateId", detail.Mandate);
        detail.Extras.ForEach(extra => Extra(extra.Name, extra.Value));
    }

    internal void TakeBreakdown(string record, Money? amount)
    {
        string category = record.Substring(58, 3).Trim();
        _isIncomplete |= amount is null;
        if (amount is not { } part)
        {
            return;
        }

        _sum += part;
        if (category == "100")
        {
            Gross ??= part.IsZero ? null : part.Abs();
        }
        else if (IsCharge(category))
        {
            _ofDetails.Add((-part, category));
        }
        else
        {
            Extra($"Detail/{category}", part.ToString());
        }
    }

    /// <summary>A record 2.1 with its records 2.2 and 2.3.</summary>
    internal void TakeBlock(List<string> block, bool isBreakdown)
    {
        string first = block[0], zone = first.Substring(62, 53);
        string parts = zone;
        foreach (string record in block.Skip(1))
        {
            (int from, string text, string name) = SlowCodaReader.Kind(record) switch
            {
                "22" => (53, record.Substring(10, 53), "2.2/Communication"),
                "23" when !isOld => (106, record.Substring(82, 43), "2.3/Communication"),
                _ => (0, "", ""),
            };
            if (name == "2.2/Communication")
            {
                TakeSecond(record, isBreakdown);
            }
            else if (SlowCodaReader.Kind(record) == "23")
            {
                TakeThird(record);
            }

            if (zone.Length > from)
            {
                Extra(name.Length > 0 ? name : "none", text);
            }
            else if (text.Trim().Length > 0)
            {
                parts += zone.Length < from ? SlowMovement.Border + new string(' ', from - zone.Length) : "";
                parts += SlowMovement.Border + text;
                zone = zone.PadRight(from) + text;
            }
        }

        if (first[61] == '1' && zone[..3].Trim(' ').Length > 0)
        {
            TakeStructured(zone);
        }
        else
        {
            Add(isBreakdown ? Bank : _payer, SlowMovement.Join(parts));
        }
    }

    /// <summary>All records 3 of the transaction: what is structured stands alone, texts go on.</summary>
    internal void TakeInformation(List<string> records)
    {
        string parts = "";
        bool isStructured = false;
        foreach (string record in records)
        {
            string text = SlowCodaReader.Kind(record) switch { "31" => record.Substring(40, 73), "32" => record.Substring(10, 105), _ => record.Substring(10, 90) };
            if (SlowCodaReader.Kind(record) == "31" && (record[39] == '1' || isStructured))
            {
                TakeInformation(parts, isStructured);
                parts = "";
            }

            isStructured = SlowCodaReader.Kind(record) == "31" ? record[39] == '1' : isStructured;
            parts += (parts.Length > 0 ? SlowMovement.Border : "") + text;
        }

        TakeInformation(parts, isStructured);
    }

    internal void End()
    {
        if (_fullName.Length > 0)
        {
            bool isSame = _name.Length == 0 || _fullName.StartsWith(_name, StringComparison.OrdinalIgnoreCase);
            Extra("3.1/001/Name", isSame ? "" : _fullName);
            _name = isSame ? _fullName : _name;
        }

        bool isNobody = _name.Length + _account.Length + _id.Length + _bic.Length == 0 && _iban.IsEmpty;
        Extra("105/Country", isNobody ? _country : "");
        bool isReturn = CodaOperations.IsReturn(movement.Family, movement.Operation, movement.IsCredit) || IsReturned || movement.IsReversal;
        string own = movement.IsCredit != isReturn ? "008" : "009";
        _other = own == "008" ? "009" : "008";
        Extra($"3.1/{own}/Name", _ultimates.GetValueOrDefault(own + "/Name", ""));
        Extra($"3.1/{own}/Id", _ultimates.GetValueOrDefault(own + "/Id", ""));
    }

    internal bool IsOwn(Iban own) => !own.IsEmpty && _iban == own;

    internal string Party() => _name.Length + _account.Length + _id.Length + _bic.Length == 0 && _iban.IsEmpty ? "(;;;;;)" : $"({_name};{_iban};{_account};{_bic};{_country};{_id})";

    internal string Ultimate()
    {
        string name = _ultimates.GetValueOrDefault(_other + "/Name", ""), id = _ultimates.GetValueOrDefault(_other + "/Id", "");
        return name.Length + id.Length == 0 ? "-" : $"({name};;;;;{id})";
    }

    internal string Iso()
    {
        string iso = CodaOperations.IsoOf(movement.Family, movement.Operation, movement.IsCredit) ?? movement.Code;
        return iso.EndsWith("DDT/NTAV", StringComparison.Ordinal) && _scheme is "1" or "2" && iso.EndsWith("DDT/NTAV", StringComparison.Ordinal) ? iso[..^4] + (_scheme == "1" ? "ESDD" : "BBDD") : iso;
    }

    internal IEnumerable<string> Charges()
    {
        bool isIncluded = !_isIncomplete && _sum == movement.Amount;
        return [.. _ofInformation.Select(c => $"   charge {c.Amount} included=False {c.Kind}"), .. _ofDetails.Select(c => $"   charge {c.Amount} included={isIncluded} {c.Kind}")];
    }

    private static bool IsCharge(string category) => int.TryParse(category, CultureInfo.InvariantCulture, out int number) && number < 700 && !NoCharges.Contains(number);

    private static void Add(List<string> texts, string text)
    {
        if (text.Length > 0)
        {
            texts.Add(text);
        }
    }

    private void TakeSecond(string record, bool isBreakdown)
    {
        string reference = SlowCodaReader.F(record, 64, isOld ? 26 : 35);
        if (!isBreakdown && CustomerReference.Length > 0)
        {
            Extra("2.2/Reference", reference);
        }
        else if (!isBreakdown)
        {
            CustomerReference = reference.ToUpperInvariant() is "NOTPROVIDED" or "NOT PROVIDED" ? "" : reference;
        }

        if (isOld)
        {
            Extra("2.2/Rest", SlowCodaReader.F(record, 90, 36) is var rest && rest.Trim('0').Length == 0 ? "" : SlowCodaReader.F(record, 90, 36));
            return;
        }

        string kind = SlowCodaReader.F(record, 113, 1);
        First(ref _bic, SlowCodaReader.F(record, 99, 11), "2.2/Bic");
        IsReturned |= kind.Length > 0 && kind != "0";
        TakeReason(SlowCodaReader.F(record, 114, 4));
        Extra("2.2/RTransaction", kind == "0" ? "" : kind);
        Extra("2.2/CategoryPurpose", SlowCodaReader.F(record, 118, 4));
        Extra("2.2/Purpose", SlowCodaReader.F(record, 122, 4));
    }

    private void TakeThird(string record)
    {
        (string number, Iban iban, bool isComputed, string code) = SlowCodaReader.Account(record.Substring(10, 37), movement.Family is not ("41" or "43" or "47"));
        if (_iban.IsEmpty && _account.Length == 0)
        {
            (_iban, _account) = (iban, iban.IsEmpty ? number : "");
            Extra("2.3/Number", isComputed ? number : "");
            Extra("2.3/Currency", code == currency.Code ? "" : code);
        }
        else
        {
            Extra("2.3/Number", number);
        }

        First(ref _name, SlowCodaReader.F(record, 48, isOld ? 26 : 35), "2.3/Name");
        Extra("2.3/Street", isOld ? SlowCodaReader.F(record, 74, 26) : "");
        Extra("2.3/Locality", isOld ? SlowCodaReader.F(record, 100, 26) : "");
    }

    private static Money? Positive(string digits, Currency currency) => SlowCodaReader.Unsigned(digits.Trim(), currency) is { IsPositive: true } amount ? amount : null;

    private static string Show(CodaFieldKind kind, string value) => kind switch
    {
        _ when value.Length == 0 => "",
        CodaFieldKind.Text => value,
        _ when value.Trim('0').Length == 0 => "",
        CodaFieldKind.Amount when value.Length <= 15 && value.All(char.IsAsciiDigit) => (decimal.Parse(value, CultureInfo.InvariantCulture) / 1000m).ToString("0.00#", CultureInfo.InvariantCulture),
        CodaFieldKind.Rate when value.All(char.IsAsciiDigit) => (decimal.Parse(value, CultureInfo.InvariantCulture) / 100_000_000m).ToString("0.########", CultureInfo.InvariantCulture),
        CodaFieldKind.Day when value.Length == 6 && SlowCodaReader.DayAt(value, 1) is { } day => SlowCodaReader.Day(day),
        _ => value,
    };

    [GeneratedRegex("^[A-Z][A-Z0-9]{3}$")]
    private static partial Regex IsoReason();

    [GeneratedRegex(" +")]
    private static partial Regex Blanks();
}
