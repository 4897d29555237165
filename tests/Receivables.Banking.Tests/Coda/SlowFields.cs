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

    private void TakeStructured(string zone)
    {
        string type = zone[..3], rest = zone[3..].PadRight(200);
        switch (type)
        {
            case "100":
                AddReference(rest.Trim());
                return;
            case "101" or "102":
                AddReference(rest[..12].Trim());
                Extra($"{type}/Rest", rest[12..]);
                return;
        }

        if (CodaLayouts.Of(type) is not { } layout)
        {
            Add(_payer, zone.Trim());
            return;
        }

        TakeModelled(type, rest);
        foreach (CodaField field in layout)
        {
            Extra($"{type}/{field.Name}", field.Name is null ? "" : Show(field.Kind, rest[..field.Length].Trim()));
            rest = rest[field.Length..];
        }

        Extra($"{type}/Rest", rest);
    }

    private void TakeModelled(string type, string rest)
    {
        int terminal = type switch { "111" => 35, "113" => 40, "114" => 27, "115" => 61, _ => -1 };
        if (terminal >= 0)
        {
            Add(Bank, Blanks().Replace($"{rest.Substring(terminal, 16)} {rest.Substring(terminal + 16, 10)}", " ").Trim());
        }

        bool isCreditorOther = movement.Family == "05" && (movement.IsCredit ? movement.Operation is "54" or "58" : movement.Operation == "01");
        switch (type)
        {
            case "105":
                First(ref _country, rest.Substring(57, 2).Trim(), "105/Country");
                Money? booked = Positive(rest[..15], currency);
                TakeOrder(rest.Substring(15, 15), rest.Substring(30, 12), rest.Substring(42, 3), booked);
                Instructed ??= booked;
                AddReference(rest.Substring(45, 12).Trim().Trim('0').Length == 0 ? "" : rest.Substring(45, 12).Trim());
                break;
            case "113":
                TakeOrder(rest.Substring(66, 15), rest.Substring(81, 12), rest.Substring(93, 3), null);
                break;
            case "107":
                TakeMandate(rest[..12]);
                Add(_payer, rest.Substring(18, 30).Trim());
                IsReturned |= rest[48] is not (' ' or '0');
                TakeCreditor(rest.Substring(49, 11).Trim(), "107/Creditor", isCreditorOther);
                break;
            case "127":
                _scheme = rest.Substring(7, 1) is "1" or "2" && _scheme.Length == 0 ? rest.Substring(7, 1) : _scheme;
                IsReturned |= rest[8] is not (' ' or '0') || rest[141] is not (' ' or '0');
                TakeCreditor(rest.Substring(9, 35).Trim(), "127/Creditor", isCreditorOther);
                TakeMandate(rest.Substring(44, 35));
                Add(_payer, rest.Substring(79, 62).Trim());
                TakeReason(rest.Substring(142, 4).Trim());
                break;
        }
    }

    private void TakeOrder(string original, string rate, string code, Money? booked)
    {
        bool isKnown = Currency.TryFromCode(code.Trim(), out Currency ordered);
        if (!isKnown || Instructed is not null || Positive(original, ordered) is not { } amount)
        {
            Extra("105/Original", Show(CodaFieldKind.Amount, original.Trim()));
            Extra("105/Rate", Show(CodaFieldKind.Rate, rate.Trim()));
            Extra("105/Currency", !isKnown || Instructed is not null ? code : "");
            return;
        }

        Instructed = amount;
        if (ordered != currency && rate.Trim().Length > 0 && rate.Trim().All(char.IsAsciiDigit) && decimal.Parse(rate.Trim(), CultureInfo.InvariantCulture) / 100_000_000m is > 0 and var number)
        {
            Rate = Receivables.Banking.Records.RecordRates.Between(number, amount, booked ?? movement.Amount);
            Extra("105/Rate", Rate is null ? number.ToString(CultureInfo.InvariantCulture) : "");
        }
    }

    private void TakeInformation(string parts, bool isStructured)
    {
        if (!isStructured)
        {
            Add(Bank, SlowMovement.Join(parts));
            return;
        }

        string zone = parts.Replace(SlowMovement.Border.ToString(), "", StringComparison.Ordinal), type = zone[..3], rest = zone[3..].PadRight(300);
        switch (type)
        {
            case "001":
                int name = isOld ? 35 : 70;
                _fullName = _fullName.Length == 0 ? rest[..name].Trim() : _fullName;
                Extra("3.1/001/Street", Blanks().Replace(rest.Substring(name, 35), " "));
                Extra("3.1/001/Locality", Blanks().Replace(rest.Substring(name + 35, 35), " "));
                First(ref _id, rest.Substring(name + 70, 35).Trim(), "3.1/001/Id");
                break;
            case "002":
                foreach (string line in (string[])[rest[..35], rest.Substring(35, 35), rest.Substring(70, 35), rest.Substring(105, 35), rest[140..]])
                {
                    Add(Bank, line.Trim());
                }

                break;
            case "006":
                TakeAmount(rest);
                break;
            case "007":
                Extra("3.1/007/Count", Show(CodaFieldKind.Number, rest[..7].Trim()));
                Extra("3.1/007/Denomination", Show(CodaFieldKind.Amount, rest.Substring(7, 6).Trim()));
                Extra("3.1/007/Total", Show(CodaFieldKind.Amount, rest.Substring(13, 15).Trim()));
                Extra("3.1/007", rest[28..]);
                break;
            case "008" or "009":
                Ultimate($"{type}/Name", rest[..70].Trim());
                Ultimate($"{type}/Id", rest.Substring(70, 35).Trim());
                break;
            default:
                Extra(type.Trim().Length == 0 ? "3.1" : $"3.1/{type.Trim()}", rest);
                break;
        }
    }

    private void TakeAmount(string rest)
    {
        string category = rest.Substring(49, 3), name = rest[..30].Trim();
        bool isKnown = Currency.TryFromCode(rest.AsSpan(30, 3), out Currency stated);
        if (!isKnown || rest[48] is not ('0' or '1') || SlowCodaReader.Unsigned(rest.Substring(33, 15).Trim(), stated) is not { } amount)
        {
            Extra("3.1/006", rest);
        }
        else if (IsCharge(category))
        {
            _ofInformation.Add((rest[48] == '1' ? amount : -amount, category));
            Extra($"3.1/006/{category}", name);
        }
        else
        {
            Extra($"3.1/006/{category}", $"{(rest[48] == '1' ? -amount : amount)} {name}");
        }
    }

    private void Ultimate(string key, string value)
    {
        string before = _ultimates.GetValueOrDefault(key, "");
        First(ref before, value, $"3.1/{key}");
        _ultimates[key] = before;
    }

    private void First(ref string field, string value, string name)
    {
        Extra(name, field.Length > 0 && value != field ? value : "");
        field = field.Length == 0 ? value : field;
    }

    private void TakeCreditor(string id, string name, bool isOther)
    {
        if (isOther)
        {
            First(ref _id, id, name);
        }
        else
        {
            Extra(name, id);
        }
    }

    private void TakeMandate(string mandate)
    {
        if (Mandate.Length > 0)
        {
            Extra("127/Mandate", mandate);
        }
        else
        {
            Mandate = mandate.Trim('0', ' ').Length == 0 ? "" : mandate.Trim();
        }
    }

    private void TakeReason(string reason)
    {
        if (reason.Trim('0').Length == 0)
        {
            return;
        }

        IsReturned = true;
        if (Reason.Length == 0 && IsoReason().IsMatch(reason))
        {
            Reason = reason;
        }
        else
        {
            Extra("2.2/Reason", reason == Reason ? "" : reason);
        }
    }

    private void AddReference(string reference)
    {
        if (reference.Length > 0 && !References.Contains(reference))
        {
            References.Add(reference);
        }
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
