using NodaTime;

namespace Receivables.Banking.Coda;

/// <summary>One statement of the twin.</summary>
internal sealed class SlowStatement
{
    private readonly List<(string Kind, string Code, Money Amount, LocalDate? Date)> _balances = [];
    private readonly List<Money> _movements = [];
    private readonly List<string> _lines = [];
    private readonly List<string> _extras = [];
    private readonly string? _header;
    private readonly string? _old;
    private readonly int _number;
    private readonly (string Number, Iban Iban, bool IsComputed, string Currency) _account;
    private string? _message;

    internal SlowStatement(int number, string? header, string? old)
    {
        (_number, _header, _old) = (number, header, old);
        _account = old is null ? ("", default, false, "") : SlowCodaReader.Account(old.Substring(5, 37), old[1] is '0' or ' ');
        Currency = Currency.TryFromCode(_account.Currency, out Currency stated) ? stated : Currency.Eur;
        IsSeparate = header is not null && header.Substring(83, 5) is var code && code.All(char.IsAsciiDigit) && code != "00000";
        if (old is not null)
        {
            AddBalance(old, 43, "1");
        }
    }

    internal Currency Currency { get; }

    internal bool IsOld => _header?[127] == '1';

    internal Iban Own => _account.Iban;

    internal int Entries { get; set; }

    internal bool IsDoubtful { get; set; }

    private bool IsSeparate { get; }

    private LocalDate? Made => _header is null ? null : SlowCodaReader.DayAt(_header, 6);

    private string Application => _header!.Substring(83, 5);

    private string Account => _account.Iban.IsEmpty ? _account.Number : _account.Iban.Value;

    private string Key
    {
        get
        {
            string sequence = Number(126) ?? Number(3) ?? "";
            LocalDate? day = _old is null ? null : Made ?? SlowCodaReader.DayAt(_old, 59);
            return _old is null ? $"{Account}|" : $"{Account}|{(day is null ? sequence : $"{sequence}@{SlowCodaReader.Day(day)}{(IsSeparate ? $"/{Application}" : "")}")}";
        }
    }

    internal void AddBalance(string record, int position, string code)
    {
        Currency currency = code == "8" && Currency.TryFromCode(SlowCodaReader.Account(record.Substring(4, 37), false).Currency, out Currency own) ? own : Currency;
        if (SlowCodaReader.Amount(record, position, currency) is { } amount)
        {
            _balances.Add((IsSeparate ? "Information" : code == "1" ? "PreviouslyClosedBooked" : "ClosingBooked", code, amount, SlowCodaReader.DayAt(record, position + 16)));
        }
        else
        {
            IsDoubtful = true;
        }
    }

    internal void PassOver(string record)
    {
        string kind = SlowCodaReader.Kind(record);
        if (kind == "4")
        {
            bool goesOn = record.Substring(6, 4).Trim() != "0000" && _message is not null && _extras.Count > 0 && _extras[^1].StartsWith("   extra 4=", StringComparison.Ordinal);
            if (goesOn)
            {
                _extras.RemoveAt(_extras.Count - 1);
            }

            _message = goesOn ? $"{_message}{SlowMovement.Border}{record.Substring(32, 80)}" : record.Substring(32, 80);
            Extra("4", SlowMovement.Join(_message));
            return;
        }

        IsDoubtful |= kind is not ("1" or "8" or "9" or "21" or "22" or "23" or "31" or "32" or "33");
        Extra(kind is "21" or "22" or "23" or "31" or "32" or "33" ? $"{kind[0]}.{kind[1]}" : "Record", record.Trim());
    }

    /// <summary>Amount, booking day, value date and status, or null where the movement is refused.</summary>
    internal (Money Amount, LocalDate Booked, LocalDate? Value, string Status)? Transaction(string record)
    {
        LocalDate? value = SlowCodaReader.DayAt(record, 48), booked = SlowCodaReader.DayAt(record, 116) ?? value ?? Made;
        string status = IsSeparate && "5679".Contains(record[53], StringComparison.Ordinal) ? "Information" : "Booked";
        return SlowCodaReader.Amount(record, 32, Currency) is { } amount && booked is { } day ? (amount, day, value, status) : null;
    }

    internal void Add(SlowMovement movement, string id)
    {
        if (movement.Status == "Booked")
        {
            _movements.Add(movement.Amount);
        }

        _lines.AddRange(movement.Lines($"{Entries}.{movement.Part} {(movement.Reference.Length > 0 ? movement.Reference : id)} {Key}|{Entries}{(movement.Part > 0 ? $".{movement.Part}" : "")}"));
    }

    internal IEnumerable<string> Lines()
    {
        var opening = _balances.Where(b => b.Kind == "PreviouslyClosedBooked").Take(1).ToList();
        var closing = _balances.Where(b => b.Kind == "ClosingBooked").Take(1).ToList();
        bool both = opening.Count > 0 && closing.Count > 0, comparable = both && opening[0].Amount.Currency == closing[0].Amount.Currency;
        Money? difference = comparable ? closing[0].Amount - opening[0].Amount - Money.Sum(_movements, Currency) : null;
        string check = IsDoubtful || (both && !comparable) ? "NotVerifiable" : difference is null ? "NotStated" : difference.Value.IsZero ? "Holds" : "Broken";
        return
        [
            $"statement {_number} CODA {(IsOld ? 1 : 2)} account={Account} owner={Owner()} name={(_old is null ? "" : SlowCodaReader.F(_old, 91, 35))} bic={(_header is null ? "" : SlowCodaReader.F(_header, 61, 11).Trim('0').Length == 0 ? "" : SlowCodaReader.F(_header, 61, 11))}",
            $" currency={Currency} id= sequence={Number(126) ?? Number(3)} message={(_header is null ? "" : SlowCodaReader.F(_header, 25, 10))} from={SlowCodaReader.Day(_old is null ? null : SlowCodaReader.DayAt(_old, 59))} to=- created={SlowCodaReader.Day(Made)}",
            $" opening={string.Concat(opening.Select(Show))} closing={string.Concat(closing.Select(Show))} check={check} difference={(check == "Broken" ? difference : null)}",
            .. _balances.Select(b => $" balance {b.Kind} {Show(b)}"),
            .. _lines,
            .. HeaderExtras(),
            .. _extras,
        ];
    }

    private IEnumerable<string> HeaderExtras()
    {
        (string Name, string Value)[] fields = _header is null ? [] :
        [
            ("0/Bank", SlowCodaReader.F(_header, 12, 3)), ("0/Duplicate", SlowCodaReader.F(_header, 17, 1)), ("0/Company", SlowCodaReader.F(_header, 72, 11)),
            ("0/Application", IsSeparate ? SlowCodaReader.F(_header, 84, 5) : ""), ("0/TransactionReference", SlowCodaReader.F(_header, 89, 16)), ("0/RelatedReference", SlowCodaReader.F(_header, 105, 16)),
        ];
        string paper = Number(126) is null ? "" : Number(3) ?? "";
        return [.. fields.Append(("Iban", _account.IsComputed ? "computed from the account number" : "")).Append(("1/PaperSequence", paper)).Where(f => f.Item2.Length > 0).Select(f => $"   extra {f.Item1}={f.Item2}")];
    }

    private void Extra(string name, string value)
    {
        if (value.Length > 0)
        {
            _extras.Add($"   extra {name}={value}");
        }
    }

    private string Owner() => _old is not null && SlowCodaReader.F(_old, 65, 26) is { Length: > 0 } holder ? holder : _header is null ? "" : SlowCodaReader.F(_header, 35, 26);

    private string? Number(int position) => _old is null || SlowCodaReader.F(_old, position, 3) is "" or "000" ? null : SlowCodaReader.F(_old, position, 3);

    private static string Show((string Kind, string Code, Money Amount, LocalDate? Date) balance) => balance.Date is null ? $"{balance.Code} {balance.Amount}" : $"{balance.Code} {balance.Amount} {SlowCodaReader.Day(balance.Date)}";
}
