using System.Runtime.CompilerServices;
using Receivables.Internals;

namespace Receivables.Ledgers.Columns;

/// <summary>Writes and reads all that the bank said about a payment, but for its id, booking day and currency, which its row has.</summary>
internal static class PackedPayment
{
    /// <summary>Whether it can be packed; what tells of the documents that it pays, with an amount for each, is rare and kept as it is.</summary>
    [MethodImpl(Hot.Path)]
    internal static bool CanHold(Payment payment) => payment.ReferredDocuments.Count == 0;

    [MethodImpl(Hot.Path)]
    internal static void Write(PackedWriter writer, Payment payment)
    {
        writer.Unsigned((ulong)PartsOf(payment));
        writer.Signed(payment.Amount.MinorUnits);
        writer.Unsigned((ulong)payment.Method);
        PackedParty.Write(writer, payment.Payer);
        writer.Text(payment.Remittance);
        if (payment.ValueDate is { } value)
        {
            writer.Signed(DayNumber.Of(value));
        }

        writer.TextIfAny(payment.CreditedAccount);
        writer.TextIfAny(payment.EndToEndId);
        writer.TextIfAny(payment.MandateId);
        writer.TextIfAny(payment.BankCode);
        writer.TextIfAny(payment.BatchId);
        writer.TextIfAny(payment.SourceKey);
        WriteRare(writer, payment);
    }

    internal static Payment Read(PackedReader reader, PaymentId id, in PaymentRow row)
    {
        var parts = (PaymentParts)reader.Unsigned();
        var builder = new PaymentBuilder
        {
            Id = id,
            BookingDate = DayNumber.ToDate(row.BookingDay),
            Amount = Money.FromMinor(reader.Signed(), row.Currency),
            Method = (PaymentMethod)reader.Unsigned(),
            Payer = PackedParty.Read(ref reader),
            Remittance = reader.Text(),
            ValueDate = parts.HasFlag(PaymentParts.ValueDate) ? DayNumber.ToDate((int)reader.Signed()) : null,
            CreditedAccount = reader.TextIf(parts.HasFlag(PaymentParts.CreditedAccount)),
            EndToEndId = reader.TextIf(parts.HasFlag(PaymentParts.EndToEndId)),
            MandateId = reader.TextIf(parts.HasFlag(PaymentParts.MandateId)),
            BankCode = reader.TextIf(parts.HasFlag(PaymentParts.BankCode)),
            BatchId = reader.TextIf(parts.HasFlag(PaymentParts.BatchId)),
            SourceKey = reader.TextIf(parts.HasFlag(PaymentParts.SourceKey)),
        };
        ReadRare(ref reader, parts, builder);
        return new Payment(builder);
    }

    [MethodImpl(Hot.Path)]
    private static PaymentParts PartsOf(Payment payment) =>
        Mark(payment.ValueDate is not null, PaymentParts.ValueDate)
        | Mark(payment.CreditedAccount is not null, PaymentParts.CreditedAccount)
        | Mark(payment.EndToEndId is not null, PaymentParts.EndToEndId)
        | Mark(payment.MandateId is not null, PaymentParts.MandateId)
        | Mark(payment.BankCode is not null, PaymentParts.BankCode)
        | Mark(payment.BatchId is not null, PaymentParts.BatchId)
        | Mark(payment.SourceKey is not null, PaymentParts.SourceKey)
        | Mark(payment.UltimateDebtor is not null, PaymentParts.UltimateDebtor)
        | Mark(payment.InstructedAmount is not null, PaymentParts.InstructedAmount)
        | Mark(payment.ExchangeRate is not null, PaymentParts.ExchangeRate)
        | Mark(payment.RemittanceLines.Count > 0, PaymentParts.RemittanceLines)
        | Mark(payment.StructuredReferences.Count > 0, PaymentParts.StructuredReferences)
        | Mark(payment.Charges.Count > 0, PaymentParts.Charges)
        | Mark(payment.ExtraFields.Count > 0, PaymentParts.ExtraFields);

    [MethodImpl(Hot.Path)]
    private static PaymentParts Mark(bool isThere, PaymentParts part) => isThere ? part : PaymentParts.None;

    [MethodImpl(Hot.Path)]
    private static void WriteRare(PackedWriter writer, Payment payment)
    {
        if (payment.UltimateDebtor is { } debtor)
        {
            PackedParty.Write(writer, debtor);
        }

        if (payment.InstructedAmount is { } instructed)
        {
            WriteMoney(writer, instructed);
        }

        if (payment.ExchangeRate is { } rate)
        {
            writer.Text(rate.Source.Code);
            writer.Text(rate.Target.Code);
            writer.Decimal(rate.Rate);
        }

        WriteTexts(writer, payment.RemittanceLines);
        WriteTexts(writer, payment.StructuredReferences);
        WriteCharges(writer, payment.Charges);
        WriteExtraFields(writer, payment.ExtraFields);
    }

    private static void ReadRare(ref PackedReader reader, PaymentParts parts, PaymentBuilder builder)
    {
        builder.UltimateDebtor = parts.HasFlag(PaymentParts.UltimateDebtor) ? PackedParty.Read(ref reader) : null;
        builder.InstructedAmount = parts.HasFlag(PaymentParts.InstructedAmount) ? ReadMoney(ref reader) : null;
        builder.ExchangeRate = parts.HasFlag(PaymentParts.ExchangeRate)
            ? new ExchangeRate(Currency.FromCode(reader.Text()), Currency.FromCode(reader.Text()), reader.Decimal())
            : null;
        ReadTexts(ref reader, parts.HasFlag(PaymentParts.RemittanceLines), builder, static b => b.RemittanceLines);
        ReadTexts(ref reader, parts.HasFlag(PaymentParts.StructuredReferences), builder, static b => b.StructuredReferences);
        for (int left = CountIf(ref reader, parts.HasFlag(PaymentParts.Charges)); left > 0; left--)
        {
            builder.Charges.Add(new PaymentCharge(ReadMoney(ref reader), reader.Unsigned() != 0, reader.TextIf(reader.Unsigned() != 0)));
        }

        for (int left = CountIf(ref reader, parts.HasFlag(PaymentParts.ExtraFields)); left > 0; left--)
        {
            builder.ExtraFields.Add(new ExtraField(reader.Text(), reader.Text()));
        }
    }

    private static void WriteMoney(PackedWriter writer, Money money)
    {
        writer.Text(money.Currency.Code);
        writer.Signed(money.MinorUnits);
    }

    private static Money ReadMoney(ref PackedReader reader)
    {
        Currency currency = Currency.FromCode(reader.Text());
        return Money.FromMinor(reader.Signed(), currency);
    }

    [MethodImpl(Hot.Path)]
    private static void WriteTexts(PackedWriter writer, IReadOnlyList<string> texts)
    {
        WriteCount(writer, texts.Count);
        for (int i = 0; i < texts.Count; i++)
        {
            writer.Text(texts[i]);
        }
    }

    // A builder makes a list when it is first asked for it, and most payments have none.
    private static void ReadTexts(ref PackedReader reader, bool areThere, PaymentBuilder builder, Func<PaymentBuilder, IList<string>> list)
    {
        for (int left = CountIf(ref reader, areThere); left > 0; left--)
        {
            list(builder).Add(reader.Text());
        }
    }

    [MethodImpl(Hot.Path)]
    private static void WriteCharges(PackedWriter writer, IReadOnlyList<PaymentCharge> charges)
    {
        WriteCount(writer, charges.Count);
        for (int i = 0; i < charges.Count; i++)
        {
            WriteMoney(writer, charges[i].Amount);
            writer.Unsigned(charges[i].IsIncluded ? 1u : 0u);
            writer.Unsigned(charges[i].Kind is null ? 0u : 1u);
            writer.TextIfAny(charges[i].Kind);
        }
    }

    [MethodImpl(Hot.Path)]
    private static void WriteExtraFields(PackedWriter writer, IReadOnlyList<ExtraField> fields)
    {
        WriteCount(writer, fields.Count);
        for (int i = 0; i < fields.Count; i++)
        {
            writer.Text(fields[i].Name);
            writer.Text(fields[i].Value);
        }
    }

    // The parts say whether a list has any.
    [MethodImpl(Hot.Path)]
    private static void WriteCount(PackedWriter writer, int count)
    {
        if (count > 0)
        {
            writer.Unsigned((ulong)count);
        }
    }

    private static int CountIf(ref PackedReader reader, bool isThere) => isThere ? (int)reader.Unsigned() : 0;
}
