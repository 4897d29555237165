using System.Globalization;
using NodaTime;
using Receivables.Banking.Internals;

namespace Receivables.Banking;

/// <summary>One movement of a statement, or one part of a batch entry.</summary>
/// <remarks>
/// Lists are empty, never null, where the file gives nothing. Texts are as the file has them, without the space around them.
/// Immutable; safe to share between threads; equal only to itself.
/// </remarks>
public sealed class StatementTransaction
{
    // A stroke, a dot, and two numbers of at most ten digits.
    private const int LongestPlace = 22;

    // Of a file that is read whole there are as many of these as entries, so they are kept small: what few have stands in an object of its own, and what can be told from the rest is not kept.
    private readonly PaymentId _id;
    private readonly long _minorUnits;
    private readonly int _number;
    private readonly int _line;
    private readonly int _column;
    private readonly LocalDate _valueDate;
    private readonly Currency _currency;
    private readonly byte _status;
    private readonly bool _hasValueDate;
    private RareDetails? _rare;

    internal StatementTransaction(StatementHeader statement) => Statement = statement;

    /// <summary>The statement it belongs to.</summary>
    public StatementHeader Statement { get; }

    /// <summary>The place of its entry in the statement, from 1, refused entries counted.</summary>
    public int Position { get; internal init; }

    /// <summary>The place of the part in its batch entry, from 1, or 0 where the entry is not split.</summary>
    public int Part
    {
        get => _rare?.Part ?? 0;
        internal init
        {
            if (value != 0)
            {
                Rare.Part = value;
            }
        }
    }

    /// <summary>Where its entry begins in the file.</summary>
    public SourcePosition Source
    {
        get => new(Statement.File, _line, _column);
        internal init => (_line, _column) = (value.Line, value.Column);
    }

    /// <summary>
    /// The bank's reference, or <c>file#n</c> where it gives none (<c>n</c> counts the transactions of the file from 1). Banks reuse references:
    /// <see cref="UniquePaymentIds"/> tells repeats apart within a run. In camt the reference is <c>AcctSvcrRef</c> of the transaction, else of the entry, else <c>NtryRef</c>.
    /// </summary>
    public PaymentId Id
    {
        get => _id.IsEmpty && _number > 0 ? TransactionIds.Of(Statement.File, _number) : _id;
        internal init => _id = value;
    }

    /// <summary>The reference that the bank gives it, or none.</summary>
    internal PaymentId StatedId => _id;

    /// <summary>What few have, or null.</summary>
    internal RareDetails? Rarely => _rare;

    /// <summary>Its place in the file, from 1: what it is called by where the bank gives it no reference.</summary>
    internal int Number
    {
        init => _number = value;
    }

    /// <summary>Account, statement and position: the same movement read again from another copy of the statement has the same key.</summary>
    public string SourceKey
    {
        get
        {
            Span<char> place = stackalloc char[LongestPlace];
            _ = Part == 0
                ? place.TryWrite(CultureInfo.InvariantCulture, $"|{Position}", out int length)
                : place.TryWrite(CultureInfo.InvariantCulture, $"|{Position}.{Part}", out length);
            return string.Concat(Statement.Key, place[..length]);
        }
    }

    /// <summary>The day it was booked. Where the entry does not say: its value date, else the end of the statement, with a diagnostic.</summary>
    public LocalDate BookingDate { get; internal init; }

    /// <summary>The value date, or null where not stated.</summary>
    public LocalDate? ValueDate
    {
        get => _hasValueDate ? _valueDate : null;
        internal init => (_hasValueDate, _valueDate) = (value is not null, value.GetValueOrDefault());
    }

    /// <summary>The signed amount: above zero for a credit, below for a debit.</summary>
    public Money Amount
    {
        get => _currency.IsNone ? default : Money.FromMinor(_minorUnits, _currency);
        internal init => (_minorUnits, _currency) = (value.MinorUnits, value.Currency);
    }

    /// <summary>How far it has come.</summary>
    public TransactionStatus Status
    {
        get => (TransactionStatus)_status;
        internal init => _status = (byte)value;
    }

    /// <summary>Whether it moved the booked balance.</summary>
    public bool IsBooked => Status == TransactionStatus.Booked;

    /// <summary>Whether it is not booked: pending, for information or of a later day.</summary>
    public bool IsPending => Status != TransactionStatus.Booked;

    /// <summary>
    /// The other side: who paid a credit, who received a debit. In a return or reversal it is the other side of the original movement.
    /// <see cref="Party.Unknown"/> where not stated.
    /// </summary>
    public Party Counterparty { get; internal init; } = Party.Unknown;

    /// <summary>On whose behalf the other side acts, or null.</summary>
    public Party? UltimateCounterparty
    {
        get => _rare?.UltimateCounterparty;
        internal init
        {
            if (value is not null)
            {
                Rare.UltimateCounterparty = value;
            }
        }
    }

    /// <summary>
    /// The free text, its lines joined by a space; empty where there is none. Where the payer's text is missing it is the bank's text about the transaction,
    /// else about the entry.
    /// </summary>
    public string Remittance { get; internal init; } = "";

    /// <summary>The free text line by line, as transmitted.</summary>
    public IReadOnlyList<string> RemittanceLines { get; internal init; } = [];

    /// <summary>Creditor references given in structured form (RF, QRR, OGM, …), as transmitted.</summary>
    public IReadOnlyList<string> StructuredReferences
    {
        get => _rare?.StructuredReferences ?? [];
        internal init
        {
            if (value.Count > 0)
            {
                Rare.StructuredReferences = value;
            }
        }
    }

    /// <summary>Documents named in structured form, with their amounts.</summary>
    public IReadOnlyList<ReferredDocument> ReferredDocuments
    {
        get => _rare?.ReferredDocuments ?? [];
        internal init
        {
            if (value.Count > 0)
            {
                Rare.ReferredDocuments = value;
            }
        }
    }

    /// <summary>The payer's end-to-end id, or null; never <c>NOTPROVIDED</c>.</summary>
    public string? EndToEndId { get; internal init; }

    /// <summary>The mandate of a direct debit, or null.</summary>
    public string? MandateId
    {
        get => _rare?.MandateId;
        internal init
        {
            if (value is not null)
            {
                Rare.MandateId = value;
            }
        }
    }

    /// <summary>The bank's transaction code: domain, family and sub-family (<c>PMNT/RCDT/ESCT</c>), else the bank's own code, or null.</summary>
    public string? BankCode { get; internal init; }

    /// <summary>The bank's own transaction code, or null.</summary>
    public string? ProprietaryBankCode { get; internal init; }

    /// <summary>What the bank adds in words about the transaction, else about the entry, or null.</summary>
    public string? AdditionalInformation { get; internal init; }

    /// <summary>Whether the file gives return information, with or without a reason.</summary>
    public bool HasReturnInformation { get; internal init; }

    /// <summary>The reason code of a return, such as <c>AC04</c>, or null.</summary>
    public string? ReturnReason
    {
        get => _rare?.ReturnReason;
        internal init
        {
            if (value is not null)
            {
                Rare.ReturnReason = value;
            }
        }
    }

    /// <summary>Whether the bank marks it as the reversal of an earlier entry. The sign of the amount already says which way the money went.</summary>
    public bool IsReversal { get; internal init; }

    /// <summary>The charges that the bank states.</summary>
    public IReadOnlyList<PaymentCharge> Charges
    {
        get => _rare?.Charges ?? [];
        internal init
        {
            if (value.Count > 0)
            {
                Rare.Charges = value;
            }
        }
    }

    /// <summary>What was ordered, as stated and without a sign, in the currency ordered, or null.</summary>
    public Money? InstructedAmount
    {
        get => _rare?.InstructedAmount;
        internal init
        {
            if (value is not null)
            {
                Rare.InstructedAmount = value;
            }
        }
    }

    /// <summary>The rate that the bank applied, or null.</summary>
    public ExchangeRate? ExchangeRate
    {
        get => _rare?.ExchangeRate;
        internal init
        {
            if (value is not null)
            {
                Rare.ExchangeRate = value;
            }
        }
    }

    /// <summary>The batch it was booked in, or null: the payer's or creditor's id of the batch, else the bank's reference of the entry.</summary>
    public string? BatchId
    {
        get => _rare?.BatchId;
        internal init
        {
            if (value is not null)
            {
                Rare.BatchId = value;
            }
        }
    }

    /// <summary>The bank's reference of the entry, where <see cref="Id"/> is that of a transaction in it; else null.</summary>
    internal string? EntryReference
    {
        get => _rare?.EntryReference;
        init
        {
            if (value is not null)
            {
                Rare.EntryReference = value;
            }
        }
    }

    /// <summary>What the format carried beyond all this, by its path below the transaction, or after <c>Ntry/</c> below the entry.</summary>
    public IReadOnlyList<ExtraField> ExtraFields { get; internal init; } = [];

    private RareDetails Rare => _rare ??= new RareDetails();

    /// <summary>What it is to accounts receivable. The rules are those of <c>docs/guides/bank-statements.md</c>.</summary>
    public TransactionClass Class => TransactionClassifier.Classify(this);

    /// <summary>Makes the payment that a booked credit is, under <see cref="Id"/>.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Class"/> is not <see cref="TransactionClass.Payment"/>.</exception>
    public Payment ToPayment() => ToPayment(Id);

    /// <summary>Makes the payment that a booked credit is, under an id that is unique within the run.</summary>
    /// <param name="id">The id, such as <see cref="UniquePaymentIds"/> gives.</param>
    /// <exception cref="InvalidOperationException"><see cref="Class"/> is not <see cref="TransactionClass.Payment"/>.</exception>
    public Payment ToPayment(PaymentId id) => Class == TransactionClass.Payment
        ? PaymentMapping.ToPayment(this, id)
        : throw new InvalidOperationException($"Only a booked credit is a payment; this is {Class}.");

    /// <summary>Returns id, day and amount.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} {BookingDate:uuuu-MM-dd} {Amount}");
}
