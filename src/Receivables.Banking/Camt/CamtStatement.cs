using NodaTime;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>One <c>Stmt</c>, <c>Rpt</c> or <c>Ntfctn</c> while it is read.</summary>
internal sealed class CamtStatement
{
    internal CamtStatement(int number, SourcePosition position, CamtFormat format)
    {
        Number = number;
        Position = position;
        Format = format;
        Ledger = new BalanceLedger(hasPages: format.Kind == CamtKind.Statement053);
    }

    internal int Number { get; }

    internal SourcePosition Position { get; }

    internal CamtFormat Format { get; }

    internal BalanceLedger Ledger { get; }

    internal UnsignedBalances Unsigned { get; } = new();

    internal List<ExtraField> Extras { get; } = [];

    internal string? Id { get; set; }

    internal string? Sequence { get; set; }

    internal string? LegalSequence { get; set; }

    internal LocalDate? CreatedOn { get; set; }

    internal LocalDate? From { get; set; }

    internal LocalDate? To { get; set; }

    internal Iban AccountIban { get; set; }

    internal string? AccountNumber { get; set; }

    internal string? AccountName { get; set; }

    internal string? AccountOwner { get; set; }

    internal string? AccountBic { get; set; }

    internal Currency AccountCurrency { get; set; }

    /// <summary>How many entries the statement says it has.</summary>
    internal int? StatedEntries { get; set; }

    /// <summary>How many entries were found, refused ones counted.</summary>
    internal int Entries { get; set; }

    /// <summary>The header, once the first entry or the end was seen; it does not change after that.</summary>
    internal StatementHeader? Header { get; private set; }

    /// <summary>The day on which the message was made, or null.</summary>
    internal LocalDate? MessageDay { get; init; }

    /// <summary>The day an entry without dates is taken to be of: the end of the period, else of the closing balance, else of the making, of the statement or of the message.</summary>
    internal LocalDate? LastDay => OwnDay ?? MessageDay;

    /// <summary>Whether the statement itself says a day.</summary>
    internal bool HasDay => OwnDay is not null;

    private LocalDate? OwnDay => To ?? Ledger.Closing(Header!.Currency)?.Date ?? CreatedOn;

    /// <param name="file">The name of the file, or null.</param>
    /// <param name="messageId">The id of the message, or null.</param>
    /// <param name="entryCurrency">The currency of the entry that ends, or none.</param>
    /// <param name="before">The account of the statement before: mostly this one is of the same.</param>
    internal StatementHeader Freeze(string? file, string? messageId, Currency entryCurrency, BankAccount? before) => Header ??= new StatementHeader(
        new BankAccount(AccountIban, AccountNumber, AccountName, AccountOwner, AccountBic).OrSame(before))
    {
        File = file,
        Format = Format.Name,
        Number = Number,
        Currency = CurrencyOr(entryCurrency),
        MessageId = messageId,
        Id = Id,
        Sequence = Sequence ?? LegalSequence,
        CreatedOn = CreatedOn,
        From = From,
        To = To,
    };

    private Currency CurrencyOr(Currency entryCurrency)
    {
        if (!AccountCurrency.IsNone)
        {
            return AccountCurrency;
        }

        IEnumerable<StatementBalance> booked = Ledger.Balances.Where(b =>
            b.Kind is BalanceKind.OpeningBooked or BalanceKind.PreviouslyClosedBooked or BalanceKind.ClosingBooked);
        StatementBalance first = booked.Concat(Ledger.Balances).FirstOrDefault();
        return first.Amount.Currency.IsNone ? entryCurrency : first.Amount.Currency;
    }
}
