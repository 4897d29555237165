using NodaTime;
using Receivables.TestKit.Generators;

namespace Receivables;

public class PaymentTests
{
    private static PaymentBuilder Transfer => new() { Id = PaymentId.From("P000001"), BookingDate = new LocalDate(2026, 6, 28), Amount = Money.Eur(1200m) };

    [Fact]
    public void Only_id_day_and_amount_are_required()
    {
        Payment payment = Transfer.Build();
        Assert.Equal("P000001 1200.00 EUR", payment.ToString());
        Assert.Equal((PaymentMethod.Unknown, "", Party.Unknown), (payment.Method, payment.Remittance, payment.Payer));
        Assert.Null(payment.ValueDate);
        Assert.Null(payment.UltimateDebtor);
        Assert.Null(payment.InstructedAmount);
        Assert.Null(payment.ExchangeRate);
        Assert.Empty(payment.ReferredDocuments);
        Assert.Empty(payment.ExtraFields);
    }

    [Fact]
    public void Payments_are_equal_by_content_lists_included_and_rebuild_as_themselves() =>
        Property.ForAll(Any.Payment, payment =>
        {
            Payment rebuilt = payment.ToBuilder().Build();
            Assert.Equal(payment, rebuilt);
            Assert.Equal(payment.GetHashCode(), rebuilt.GetHashCode());
            PaymentBuilder other = payment.ToBuilder();
            other.ReferredDocuments.Add(new("FA-1", Remitted: Money.Eur(1)));
            Assert.NotEqual(payment, other.Build());
        });

    [Fact]
    public void NOTPROVIDED_is_no_end_to_end_id()
    {
        PaymentBuilder builder = Transfer;
        builder.EndToEndId = "NOTPROVIDED";
        Assert.Null(builder.Build().EndToEndId);
        builder.EndToEndId = "E2E-1";
        Assert.Equal("E2E-1", builder.Build().EndToEndId);
    }

    [Fact]
    public void What_a_bank_transmits_is_kept_as_given_up_to_a_megabyte()
    {
        PaymentBuilder builder = Transfer;
        builder.Remittance = new string('é', 1_048_576);
        builder.RemittanceLines.Add("");
        builder.RemittanceLines.Add("\t\0");
        builder.Payer = new Party(" ");
        Payment payment = builder.Build();
        Assert.Equal(1_048_576, payment.Remittance.Length);
        Assert.Equal(["", "\t\0"], payment.RemittanceLines);
        Assert.Equal(" ", payment.Payer.Name);
    }

    public static TheoryData<string, Action<PaymentBuilder>> Refused => new()
    {
        { nameof(PaymentBuilder.Id), b => b.Id = default },
        { nameof(PaymentBuilder.BookingDate), b => b.BookingDate = null },
        { nameof(PaymentBuilder.BookingDate), b => b.BookingDate = new LocalDate(2026, 6, 28, CalendarSystem.Julian) },
        { nameof(PaymentBuilder.ValueDate), b => b.ValueDate = new LocalDate(2026, 6, 28, CalendarSystem.Julian) },
        { nameof(PaymentBuilder.Amount), b => b.Amount = default },
        { nameof(PaymentBuilder.Amount), b => b.Amount = Money.Eur(-1) },
        { nameof(PaymentBuilder.Method), b => b.Method = (PaymentMethod)99 },
        { nameof(PaymentBuilder.Payer), b => b.Payer = null! },
        { nameof(PaymentBuilder.Payer), b => b.Payer = new Party(new string('x', 501)) },
        { nameof(PaymentBuilder.Payer), b => b.Payer = new Party(identification: "x" + '\uD83D') },
        { nameof(PaymentBuilder.UltimateDebtor), b => b.UltimateDebtor = new Party(bic: new string('x', 501)) },
        { nameof(PaymentBuilder.Remittance), b => b.Remittance = null! },
        { nameof(PaymentBuilder.Remittance), b => b.Remittance = new string('x', 1_048_577) },
        { nameof(PaymentBuilder.Remittance), b => b.Remittance = "a" + '\uD83D' + "b" },
        { nameof(PaymentBuilder.RemittanceLines), b => b.RemittanceLines.Add(null!) },
        { nameof(PaymentBuilder.StructuredReferences), b => b.StructuredReferences.Add(new string('x', 501)) },
        { nameof(PaymentBuilder.CreditedAccount), b => b.CreditedAccount = new string('x', 501) },
        { nameof(PaymentBuilder.EndToEndId), b => b.EndToEndId = new string('x', 501) },
        { nameof(PaymentBuilder.MandateId), b => b.MandateId = new string('x', 501) },
        { nameof(PaymentBuilder.BankCode), b => b.BankCode = new string('x', 501) },
        { nameof(PaymentBuilder.BatchId), b => b.BatchId = new string('x', 501) },
        { nameof(PaymentBuilder.SourceKey), b => b.SourceKey = new string('x', 501) },
        { nameof(PaymentBuilder.InstructedAmount), b => b.InstructedAmount = default(Money) },
        { nameof(PaymentBuilder.ExchangeRate), b => b.ExchangeRate = default(ExchangeRate) },
        { nameof(PaymentBuilder.Charges), b => b.Charges.Add(default) },
        { nameof(PaymentBuilder.Charges), b => b.Charges.Add(new(Money.Eur(1), true, new string('x', 501))) },
        { nameof(PaymentBuilder.ReferredDocuments), b => b.ReferredDocuments.Add(null!) },
        { nameof(PaymentBuilder.ReferredDocuments), b => b.ReferredDocuments.Add(new(new string('x', 501))) },
        { nameof(PaymentBuilder.ReferredDocuments), b => b.ReferredDocuments.Add(new(null, Discount: default(Money))) },
        { nameof(PaymentBuilder.ReferredDocuments), b => b.ReferredDocuments.Add(new(null, Date: new LocalDate(2026, 6, 28, CalendarSystem.Julian))) },
        { nameof(PaymentBuilder.ExtraFields), b => b.ExtraFields.Add(new("", "x")) },
        { nameof(PaymentBuilder.ExtraFields), b => b.ExtraFields.Add(new("x", null!)) },
        { nameof(PaymentBuilder.ExtraFields), b => b.ExtraFields.Add(new("x", new string('x', 1_048_577))) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_is_refused_by_field(string field, Action<PaymentBuilder> change)
    {
        PaymentBuilder builder = Transfer;
        change(builder);
        Assert.False(builder.TryBuild(out Payment? built, out IReadOnlyList<FieldProblem> problems));
        Assert.Null(built);
        Assert.Equal(field, Assert.Single(problems).Field);
    }

    [Fact]
    public void A_party_is_named_by_its_name_else_its_account()
    {
        Iban iban = Iban.Parse("FR1420041010050500013M02606");
        Assert.Equal("Dubois", new Party("Dubois", iban).ToString());
        Assert.Equal(iban.Value, new Party(iban: iban, account: "123").ToString());
        Assert.Equal("123", new Party(account: "123").ToString());
        Assert.Equal("", Party.Unknown.ToString());
        Assert.Equal(Party.Unknown, new Party());
    }
}
