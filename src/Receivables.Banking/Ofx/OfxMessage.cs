using NodaTime;
using Receivables.Banking.Records;

namespace Receivables.Banking.Ofx;

/// <summary>Takes what stands outside transactions: who sent the file and how it went, the account, the period, the balances.</summary>
internal sealed class OfxMessage(RecordContext context)
{
    private readonly RecordContext _context = context;
    private readonly List<ExtraField> _file = [];
    private readonly OfxBalance _balance = new(context);
    private readonly OfxStatus _status = new(context);
    private string? _transactionId;
    private int _investments;
    private bool _saidInvestments;

    /// <summary>The statement that is read, or null.</summary>
    internal StatementDraft? Statement { get; set; }

    /// <summary>The day the file was made, or null.</summary>
    internal LocalDate? CreatedOn { get; private set; }

    /// <summary>What the file says about its sender.</summary>
    internal IReadOnlyList<ExtraField> Extras => _file;

    /// <summary>The id of the request that the statement answers, or null.</summary>
    internal string? TransactionId => _transactionId;

    internal void Begin(string name, SourcePosition position)
    {
        switch (name)
        {
            case "OFX":
                _file.Clear();
                (CreatedOn, _transactionId, _investments) = (null, null, 0);
                break;
            case "STMTTRNRS" or "CCSTMTTRNRS" or "INVSTMTTRNRS":
                _transactionId = null;
                break;
            case "STATUS":
                _status.Begin(position);
                break;
            case "LEDGERBAL" or "AVAILBAL":
                _balance.Begin(name, position);
                break;
            default:
                _investments += OfxAggregates.IsInvestment(name) ? 1 : 0;
                break;
        }
    }

    internal void End(string name)
    {
        if (name == "STATUS")
        {
            _status.End();
        }
        else if (name is "LEDGERBAL" or "AVAILBAL" && Statement is not null)
        {
            _balance.End(Statement);
        }
        else if (OfxAggregates.IsInvestment(name))
        {
            _investments--;
        }
    }

    /// <summary>Takes a value.</summary>
    /// <param name="open">What it stands in, the innermost last.</param>
    /// <param name="name">Its name.</param>
    /// <param name="value">The value.</param>
    /// <param name="position">Where it stands.</param>
    internal void Take(List<string> open, string name, string value, SourcePosition position)
    {
        string parent = open.Count == 0 ? "" : open[^1];
        switch (parent)
        {
            case "STATUS":
                _status.Take(name, value);
                break;
            case "LEDGERBAL" or "AVAILBAL":
                _balance.Take(name, value, position);
                break;
            case "STMTTRNRS" or "CCSTMTTRNRS" or "INVSTMTTRNRS" when name == "TRNUID":
                _transactionId = value;
                break;
            case var _ when Statement is null:
                TakeOfFile(open, name, value);
                break;
            case var _ when _investments > 0 || (open.Contains("INVTRANLIST") && parent is not ("INVTRANLIST" or "INVBANKTRAN")):
                SayInvestments(position);
                break;
            default:
                TakeOfStatement(Statement, parent, name, value, position);
                break;
        }
    }

    private void TakeOfFile(List<string> open, string name, string value)
    {
        if (!open.Contains("SONRS"))
        {
            return;
        }

        if (name == "DTSERVER")
        {
            CreatedOn = OfxDate.Day(value);
        }

        _context.Keep(_file, open[^1] == "SONRS" ? $"SONRS/{name}" : $"SONRS/{open[^1]}/{name}", value);
    }

    private void TakeOfStatement(StatementDraft statement, string parent, string name, string value, SourcePosition position)
    {
        switch (name)
        {
            case "CURDEF":
                statement.Currency = _context.CurrencyOf(value.ToUpperInvariant(), position.Column, "entries that state none are refused") ?? default;
                break;
            case "ACCTID" when parent.EndsWith("ACCTFROM", StringComparison.Ordinal):
                TakeAccount(statement, value);
                break;
            case "DTSTART" when parent.EndsWith("TRANLIST", StringComparison.Ordinal):
                statement.From ??= OfxDate.Day(value);
                break;
            case "DTEND" when parent.EndsWith("TRANLIST", StringComparison.Ordinal):
                statement.To ??= OfxDate.Day(value);
                break;
            case "SUBACCTFUND":
                break;
            default:
                _context.Keep(statement.Extras, $"{parent}/{name}", value);
                break;
        }
    }

    private void TakeAccount(StatementDraft statement, string value)
    {
        if (Iban.TryParse(value, out Iban iban))
        {
            statement.Iban = iban;
        }
        else
        {
            statement.AccountNumber = _context.KeyPart(value);
        }
    }

    private void SayInvestments(SourcePosition position)
    {
        if (!_saidInvestments)
        {
            _saidInvestments = true;
            _context.Diagnostics.Information(OfxCodes.InvestmentsLeftOut, position, "What a broker holds, buys and sells is no movement of a bank account: it is left out, here and further on.");
        }
    }
}
