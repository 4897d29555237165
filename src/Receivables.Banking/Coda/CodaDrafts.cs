using System.Globalization;
using NodaTime;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Coda;

/// <summary>Makes statements of records 0 and 1, balances of 1 and 8, and transactions of 2.1, with a diagnostic for what is wrong.</summary>
internal sealed class CodaDrafts(RecordContext context)
{
    private const string NoNumber = "000";
    private const string NoApplication = "00000";

    private LocalDate? _made;
    private char _structure;

    /// <summary>Whether the file tells the details of movements whose totals are booked in another file.</summary>
    internal bool IsSeparate { get; private set; }

    /// <summary>Whether the statement is of version 1, until 2007, whose records 2.2 and 2.3 have other fields.</summary>
    internal bool IsOld { get; private set; }

    /// <summary>A statement that begins with an old balance, or without one.</summary>
    /// <param name="number">Which statement of the file it is.</param>
    /// <param name="header">The header, or null.</param>
    /// <param name="old">The old balance, or null.</param>
    /// <param name="first">Where the statement begins.</param>
    internal StatementDraft Statement(int number, CodaRecord? header, CodaRecord? old, CodaRecord first)
    {
        IsOld = header is not null && header.Raw(128, 1) is "1";
        var statement = new StatementDraft(number, IsOld ? "CODA 1" : "CODA 2", At(first, 1));
        _made = header is null ? null : Day(header, 6);
        IsSeparate = IsApplication(header);
        statement.NeedsBalances = !IsSeparate;
        TakeHeader(statement, header);
        TakeAccount(statement, old, first);
        TakeNumbers(statement, old);
        return statement;
    }

    /// <summary>Takes the balance of a record 1 or 8.</summary>
    internal void AddBalance(StatementDraft statement, CodaRecord record, BalanceKind kind)
    {
        // Record 8 has no structure of the account, so that all of it stands one place before.
        int at = record.Kind is "1" ? 43 : 42;
        Currency currency = record.Kind is "8" && Currency.TryFromCode(AccountOf(record).CurrencyCode, out Currency own) ? own : statement.Currency;
        LocalDate? day = Day(record, at + 16);
        if (day is null && record.Field(at + 16, CodaRecord.DayLength).ContainsAnyExcept('0'))
        {
            Warn(record, at + 16, RecordCodes.DateImpossible, $"The day '{Excerpt.Of(record.Field(at + 16, CodaRecord.DayLength))}' is not in the calendar: the balance is kept without it.");
        }

        if (Amount(record, at, currency, DiagnosticSeverity.Error, "the balance is refused", isBalance: true) is { } amount)
        {
            _ = statement.Ledger.Add(new StatementBalance(IsSeparate ? BalanceKind.Information : kind, record.Kind.ToString(), amount, day));
        }
        else
        {
            statement.Ledger.DoubtBecause("a balance was refused");
        }
    }

    /// <summary>A transaction with its amount and days, or null where it is refused.</summary>
    internal TransactionDraft? Transaction(StatementDraft statement, CodaRecord record)
    {
        Money? amount = Amount(record, 32, statement.Currency, DiagnosticSeverity.Error, "the movement is refused");
        LocalDate? booked = BookingDay(record);
        bool isDetail = record.Raw(54, 1) is ['5' or '6' or '7' or '9'];
        return amount is null || booked is null ? null : new TransactionDraft(At(record, 1))
        {
            Amount = amount.Value,
            BookingDate = booked.Value,
            ValueDate = Day(record, 48),
            Status = IsSeparate && isDetail ? TransactionStatus.Information : TransactionStatus.Booked,
        };
    }

    /// <summary>The signed amount of a detail, or null where it cannot be read.</summary>
    internal Money? DetailAmount(StatementDraft statement, CodaRecord record) =>
        Amount(record, 32, statement.Currency, DiagnosticSeverity.Warning, "the detail is left out");

    /// <summary>Says where the account of a new balance is another one.</summary>
    internal void CheckAccount(StatementDraft statement, CodaRecord record)
    {
        string number = AccountOf(record).Number, own = statement.AccountNumber ?? statement.Iban.Value;
        if (number.Length > 0 && own.Length > 0 && !string.Equals(number.Replace(" ", "", StringComparison.Ordinal), own.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
        {
            Warn(record, 5, RecordCodes.RecordMalformed, $"The new balance (8) is that of '{Excerpt.Of(number)}' and the statement that of '{Excerpt.Of(own)}': it is taken, because it closes this statement.");
        }
    }

    internal static LocalDate? Day(CodaRecord record, int position) => CodaField.Day(record.Raw(position, CodaRecord.DayLength));

    internal SourcePosition At(CodaRecord record, int position) => context.Diagnostics.At(record.Line, record.Column + position - 1);

    private void TakeHeader(StatementDraft statement, CodaRecord? header)
    {
        if (header is null)
        {
            return;
        }

        statement.CreatedOn = _made;
        statement.MessageId = context.Field(header.Field(25, 10));
        statement.OwnerName = context.Field(header.Field(35, 26));
        statement.Bic = context.Field(header.Field(61, 11).ContainsAnyExcept('0') ? header.Field(61, 11) : []);
        Keep(statement, "0/Bank", header.Field(12, 3));
        Keep(statement, "0/Duplicate", header.Field(17, 1));
        Keep(statement, "0/Company", header.Field(72, 11));
        Keep(statement, "0/Application", IsSeparate ? header.Field(84, 5) : []);
        Keep(statement, "0/TransactionReference", header.Field(89, 16));
        Keep(statement, "0/RelatedReference", header.Field(105, 16));
    }

    private void TakeAccount(StatementDraft statement, CodaRecord? old, CodaRecord first)
    {
        // Version 1 knows Belgian numbers only, and does not say so.
        _structure = old is null ? '\0' : old.Raw(2, 1) is [not ' ' and var stated] ? stated : '0';
        CodaAccount account = old is null ? AccountOf(first) : AccountOf(old);
        statement.Iban = account.Iban;
        statement.AccountNumber = account.Iban.IsEmpty || account.IsComputed ? context.KeyPart(account.Number) : null;
        statement.Currency = CurrencyOf(old ?? first, account);
        if (account.IsComputed)
        {
            Keep(statement, "Iban", "computed from the account number");
        }
        else if (_structure is '0' or '2' or '3' && account.Iban.IsEmpty)
        {
            string what = _structure == '0' ? "a Belgian account number of twelve digits whose check holds" : "a valid IBAN";
            Warn(old!, 6, RecordCodes.IbanInvalid, $"The account of the statement '{Excerpt.Of(account.Number)}' is not {what}: it is kept as an account number.");
        }
    }

    private void TakeNumbers(StatementDraft statement, CodaRecord? old)
    {
        if (old is null)
        {
            return;
        }

        string? paper = NumberOf(old.Field(3, 3)), coded = NumberOf(old.Field(126, 3));
        statement.OwnerName = context.Field(old.Field(65, 26)) ?? statement.OwnerName;
        statement.AccountName = context.Field(old.Field(91, 35));
        statement.From = Day(old, 59);
        statement.Sequence = coded ?? paper;
        statement.KeyPart = Key(statement);
        Keep(statement, "1/PaperSequence", coded is null ? null : paper);
    }

    // The number begins anew each year; a separate application has none, or that of the statement.
    private string? Key(StatementDraft statement)
    {
        string? day = (_made ?? statement.From)?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        string application = IsSeparate ? $"/{statement.Extras.Find(f => f.Name == "0/Application").Value}" : "";
        return day is null ? statement.Sequence : $"{statement.Sequence}@{day}{application}";
    }

    private static string? NumberOf(ReadOnlySpan<char> text) => text.IsEmpty || text.SequenceEqual(NoNumber) ? null : text.ToString();

    private static bool IsApplication(CodaRecord? header)
    {
        ReadOnlySpan<char> code = header is null ? [] : header.Raw(84, 5);
        return code.Length == NoApplication.Length && !code.ContainsAnyExceptInRange('0', '9') && !code.SequenceEqual(NoApplication);
    }

    private CodaAccount AccountOf(CodaRecord record) => record.Kind switch
    {
        "1" => CodaAccount.Read(record.Raw(6, CodaRecord.AccountLength), _structure == '0'),
        "8" => CodaAccount.Read(record.Raw(5, CodaRecord.AccountLength), _structure == '0'),
        _ => new CodaAccount("", default, false, ""),
    };

    private Currency CurrencyOf(CodaRecord record, CodaAccount account)
    {
        if (Currency.TryFromCode(account.CurrencyCode, out Currency currency))
        {
            return currency;
        }

        Warn(record, 6, RecordCodes.CurrencyUnknown, $"{(account.CurrencyCode.Length == 0 ? "No currency is stated" : $"ISO 4217 does not know the currency '{Excerpt.Of(account.CurrencyCode)}'")}: EUR is taken.");
        return Currency.Eur;
    }

    private LocalDate? BookingDay(CodaRecord record)
    {
        LocalDate? booked = Day(record, 116), other = Day(record, 48) ?? _made;
        string stated = Excerpt.Of(record.Field(116, CodaRecord.DayLength));
        if (booked is null && other is { } taken)
        {
            string from = Day(record, 48) is null ? "the day on which the file was made" : "the value date";
            Warn(record, 116, RecordCodes.DateGuessed, string.Create(CultureInfo.InvariantCulture, $"The entry date '{stated}' is not in the calendar: {from}, {taken:uuuu-MM-dd}, is taken."));
        }
        else if (booked is null)
        {
            context.Diagnostics.Error(RecordCodes.DateImpossible, At(record, 116), $"The entry date '{stated}' is not in the calendar, and there is no value date: the movement is refused.");
        }

        return booked ?? other;
    }

    // A sign, 0 for credit and 1 for debit, then the digits.
    private Money? Amount(CodaRecord record, int at, Currency currency, DiagnosticSeverity severity, string consequence, bool isBalance = false)
    {
        ReadOnlySpan<char> digits = record.Field(at + 1, CodaRecord.AmountLength), sign = record.Raw(at, 1);
        Money amount = default;
        AmountParseStatus status = record.IsCutWithin(at + 1, CodaRecord.AmountLength) ? AmountParseStatus.NotANumber : CodaAmount.Parse(digits, currency, out amount);
        if (status == AmountParseStatus.Ok && (sign is "0" or "1" || amount.IsZero))
        {
            return sign is "1" ? -amount : amount;
        }

        (string code, string why) = status == AmountParseStatus.Ok
            ? (RecordCodes.DirectionUnknown, $"has the sign '{Excerpt.Of(sign)}', which is neither 0 (credit) nor 1 (debit)")
            : status == AmountParseStatus.NotANumber ? (RecordCodes.AmountMalformed, "is not a number of 15 digits") : RecordAmounts.WhyRefused(status, currency);
        string message = $"The amount '{Excerpt.Of(digits)}' {why}: {consequence}.";
        code = isBalance ? RecordCodes.BalanceRefused : code;
        if (severity == DiagnosticSeverity.Error)
        {
            context.Diagnostics.Error(code, At(record, at + 1), message);
        }
        else
        {
            Warn(record, at + 1, code, message);
        }

        return null;
    }

    private void Keep(StatementDraft statement, string name, ReadOnlySpan<char> value) => context.Keep(statement.Extras, name, value);

    private void Warn(CodaRecord record, int position, string code, string message) => context.Diagnostics.Warning(code, At(record, position), message);
}
