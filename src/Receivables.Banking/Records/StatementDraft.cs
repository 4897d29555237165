using NodaTime;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Records;

/// <summary>One statement while its records are read.</summary>
internal sealed class StatementDraft(int number, string format, SourcePosition position)
{
    private readonly int _number = number;

    internal string Format { get; } = format;

    internal SourcePosition Position { get; } = position;

    /// <summary>Whether it is the first of the file.</summary>
    internal bool IsFirst => _number == 1;

    internal BalanceLedger Ledger { get; init; } = new(hasPages: false);

    internal List<ExtraField> Extras { get; } = [];

    internal string? MessageId { get; set; }

    internal string? Id { get; set; }

    /// <summary>What tells the statements of an account apart where <see cref="Id"/> does not, or null.</summary>
    internal string? KeyPart { get; set; }

    internal string? Sequence { get; set; }

    internal string? Provider { get; set; }

    internal LocalDate? CreatedOn { get; set; }

    internal LocalDate? From { get; set; }

    internal LocalDate? To { get; set; }

    internal Currency Currency { get; set; }

    internal Iban Iban { get; set; }

    internal string? AccountNumber { get; set; }

    internal string? AccountName { get; set; }

    internal string? OwnerName { get; set; }

    internal string? Bic { get; set; }

    /// <summary>Whether missing balances are worth a diagnostic: a statement has them, a report of the day rarely.</summary>
    internal bool NeedsBalances { get; set; } = true;

    /// <summary>How many transactions were found, refused ones counted.</summary>
    internal int Entries { get; set; }

    /// <summary>The header, once the first transaction or the end was seen; it does not change after that.</summary>
    internal StatementHeader? Header { get; private set; }

    /// <param name="file">The name of the file, or null.</param>
    /// <param name="before">The account of the statement before: mostly this one is of the same.</param>
    internal StatementHeader Freeze(string? file, BankAccount? before) => Header ??= new StatementHeader(new BankAccount(Iban, AccountNumber, AccountName, OwnerName, Bic).OrSame(before))
    {
        File = file,
        Format = Format,
        Number = _number,
        Currency = Currency,
        MessageId = MessageId,
        Id = Id,
        KeyPart = KeyPart,
        Sequence = Sequence,
        Provider = Provider,
        CreatedOn = CreatedOn,
        From = From,
        To = To,
    };
}
