using System.Globalization;

namespace Receivables.Banking.Coda;

/// <content>Structured communications: what each field of them becomes.</content>
internal sealed partial class SlowFields
{
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
}
