using NodaTime;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Ofx;

/// <summary>Reads one balance. One without an amount is not stated.</summary>
internal sealed class OfxBalance(RecordContext context)
{
    private readonly RecordContext _context = context;
    private SourcePosition _position;
    private string _name = "";
    private string _amount = "";
    private LocalDate? _day;

    internal void Begin(string name, SourcePosition position) => (_name, _position, _amount, _day) = (name, position, "", null);

    internal void Take(string name, string value, SourcePosition position)
    {
        if (name == "BALAMT")
        {
            (_amount, _position) = (value, position);
        }
        else if (name == "DTASOF")
        {
            _day = OfxDate.Day(value);
        }
    }

    internal void End(StatementDraft statement)
    {
        if (_amount.Length == 0 || statement.Currency.IsNone)
        {
            _context.Keep(statement.Extras, $"{_name}/BALAMT", _amount);
            return;
        }

        AmountParseStatus status = OfxAmount.Parse(_amount, statement.Currency, out Money amount, out _);
        if (status == AmountParseStatus.Ok)
        {
            _ = statement.Ledger.Add(new StatementBalance(_name == "LEDGERBAL" ? BalanceKind.ClosingBooked : BalanceKind.ClosingAvailable, _name, amount, _day));
        }
        else
        {
            (_, string why) = RecordAmounts.WhyRefused(status, statement.Currency);
            _context.Diagnostics.Error(RecordCodes.BalanceRefused, _position, $"The balance {_name} of '{Excerpt.Of(_amount)}' {why}: it is refused.");
        }
    }
}
