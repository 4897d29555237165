using System.Globalization;
using NodaTime;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Ofx;

/// <summary>Makes a transaction of its values.</summary>
internal sealed class OfxTransaction(RecordContext context)
{
    private readonly RecordContext _context = context;
    private readonly Dictionary<string, OfxValue> _values = new(StringComparer.Ordinal);
    private readonly OfxText _text = new(context);
    private bool _saidGroups;

    /// <summary>The transaction, or null where it is refused.</summary>
    internal TransactionDraft? Make(OfxCollected collected, StatementDraft statement)
    {
        var draft = new TransactionDraft(collected.Position) { Status = collected.Name == "STMTTRNP" ? TransactionStatus.Pending : TransactionStatus.Booked };
        _values.Clear();
        foreach (OfxValue value in collected.Values())
        {
            if (!_values.TryAdd(value.Path, value))
            {
                _context.Keep(draft.Extras, value.Path, value.Text);
            }
        }

        bool isUsable = ReadDay(draft) & ReadAmount(draft, statement);
        if (isUsable)
        {
            Fill(draft);
        }

        return isUsable ? draft : null;
    }

    /// <summary>The currency that a transaction states, or none.</summary>
    internal static Currency CurrencyOf(OfxCollected collected)
    {
        foreach (OfxValue value in collected.Values())
        {
            if (value.Path == "CURRENCY/CURSYM" && Currency.TryFromCode(value.Text.ToUpperInvariant(), out Currency currency))
            {
                return currency;
            }
        }

        return default;
    }

    private void Fill(TransactionDraft draft)
    {
        string type = Take("TRNTYPE").ToUpperInvariant();
        draft.BankCode = OfxTypes.IsoCode(type, draft.Amount.IsPositive) ?? _context.Field(type);
        draft.ProprietaryCode = _context.Field(type);
        draft.Reference = _context.Field(Take("FITID"));
        SayDirection(type, draft);
        ReadCorrection(draft);
        _text.Read(_values, draft);
        foreach (OfxValue value in _values.Values)
        {
            _context.Keep(draft.Extras, value.Path, value.Text);
        }
    }

    private bool ReadDay(TransactionDraft draft)
    {
        foreach (string name in (ReadOnlySpan<string>)["DTPOSTED", "DTTRAN", "DTUSER", "DTAVAIL"])
        {
            if (_values.TryGetValue(name, out OfxValue value))
            {
                return UseDay(draft, name, value);
            }
        }

        _context.Diagnostics.Error(RecordCodes.DateImpossible, draft.Position, "The transaction has no day (DTPOSTED): it is refused.");
        return false;
    }

    private bool UseDay(TransactionDraft draft, string name, OfxValue value)
    {
        if (OfxDate.Day(value.Text) is not { } day)
        {
            _context.Diagnostics.Error(RecordCodes.DateImpossible, value.Position, $"The day '{Excerpt.Of(value.Text)}' does not exist: the transaction is refused.");
            return false;
        }

        if (name is "DTUSER" or "DTAVAIL")
        {
            _context.Diagnostics.Warning(RecordCodes.DateGuessed, value.Position, $"The transaction has no DTPOSTED: the day of {name} is taken.");
        }

        draft.BookingDate = day;
        draft.ValueDate = DayOf("DTAVAIL") ?? DayOf("VALUEDATE");
        if (!OfxDate.HasTime(value.Text))
        {
            _values.Remove(name);
        }

        return true;
    }

    private LocalDate? DayOf(string name)
    {
        LocalDate? day = _values.TryGetValue(name, out OfxValue value) ? OfxDate.Day(value.Text) : null;
        if (day is not null && !OfxDate.HasTime(value.Text))
        {
            _values.Remove(name);
        }

        return day;
    }

    private bool ReadAmount(TransactionDraft draft, StatementDraft statement)
    {
        Currency currency = OfxCurrency.Of(_values, statement.Currency);
        if (!_values.Remove("TRNAMT", out OfxValue value) || currency.IsNone)
        {
            _context.Diagnostics.Error(currency.IsNone ? RecordCodes.CurrencyUnknown : RecordCodes.AmountMalformed, draft.Position,
                currency.IsNone
                    ? "Nothing says the currency of the transaction (CURDEF, CURRENCY): it is refused. State it in a mapping (BankFileOptions.Mapping): { \"version\": 1, \"currency\": \"CODE\" }"
                    : "The transaction has no amount (TRNAMT): it is refused.");
            return false;
        }

        AmountParseStatus status = OfxAmount.Parse(value.Text, currency, out Money amount, out bool hasGroups);
        if (status != AmountParseStatus.Ok)
        {
            (string code, string why) = RecordAmounts.WhyRefused(status, currency);
            _context.Diagnostics.Error(code, value.Position, $"The amount '{Excerpt.Of(value.Text)}' {why}: the transaction is refused.");
            return false;
        }

        SayGroups(hasGroups, value);
        draft.Amount = amount;
        draft.Rate = OfxCurrency.Rate(_values, currency, statement.Currency, _context);
        return true;
    }

    private void SayGroups(bool hasGroups, OfxValue value)
    {
        if (hasGroups && !_saidGroups)
        {
            _saidGroups = true;
            _context.Diagnostics.Warning(RecordCodes.RecordMalformed, value.Position, $"The amount '{Excerpt.Of(value.Text)}' groups its thousands, which this format does not: here and further on the last mark is taken for that of the decimals.");
        }
    }

    private void SayDirection(string type, TransactionDraft draft)
    {
        if (OfxTypes.Contradicts(type, draft.Amount))
        {
            _context.Diagnostics.Warning(RecordCodes.DirectionUnknown, draft.Position, string.Create(CultureInfo.InvariantCulture, $"The type says {type}, the sign of {draft.Amount} the other: the sign counts."));
        }
    }

    // What deletes an earlier transaction moves no money itself.
    private void ReadCorrection(TransactionDraft draft)
    {
        if (!_values.TryGetValue("CORRECTFITID", out OfxValue corrected))
        {
            return;
        }

        bool deletes = _values.TryGetValue("CORRECTACTION", out OfxValue action) && action.Text.Equals("DELETE", StringComparison.OrdinalIgnoreCase);
        draft.Status = deletes ? TransactionStatus.Information : draft.Status;
        _context.Diagnostics.Warning(OfxCodes.Corrected, corrected.Position, deletes
            ? $"The bank takes back its transaction '{Excerpt.Of(corrected.Text)}': undo it; this one is given for information."
            : $"The transaction replaces '{Excerpt.Of(corrected.Text)}': undo that one.");
    }

    private string Take(string name) => _values.Remove(name, out OfxValue value) ? value.Text : "";
}
