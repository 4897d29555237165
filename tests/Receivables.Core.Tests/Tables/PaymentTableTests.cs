using NodaTime;

namespace Receivables.Tables;

public class PaymentTableTests
{
    private const string Header = "id,booking_date,currency,amount,value_date,payer_name,payer_iban,remittance,structured_reference,end_to_end_id,credited_account,method\n";

    [Fact]
    public void All_columns_become_a_payment()
    {
        const string row = "P1,2026-06-28,EUR,1200.00,2026-06-29,Dupont,DE89370400440532013000,\"FA-1\r\nmerci\",+++010/8068/17183+++,E2E-1,FR76,direct_debit";
        ReadResult<Payment> result = TableRun.Payments(Header + row);
        Assert.Empty(result.Diagnostics);
        Payment expected = new PaymentBuilder
        {
            Id = PaymentId.From("P1"),
            BookingDate = new LocalDate(2026, 6, 28),
            Amount = Money.Eur(1200),
            ValueDate = new LocalDate(2026, 6, 29),
            Payer = new("Dupont", Iban.Parse("DE89370400440532013000")),
            Remittance = "FA-1 merci",
            RemittanceLines = ["FA-1", "merci"],
            StructuredReferences = ["+++010/8068/17183+++"],
            EndToEndId = "E2E-1",
            CreditedAccount = "FR76",
            Method = PaymentMethod.DirectDebit,
        }.Build();
        Assert.Equal(expected, Assert.Single(result.Items));
    }

    [Fact]
    public void Repeated_ids_are_given_as_they_stand()
    {
        ReadResult<Payment> result = TableRun.Payments("id,booking_date,currency,amount\nX,2026-06-28,EUR,1\nX,2026-06-29,EUR,2\n");
        Assert.Equal(["X", "X"], result.Items.Select(p => p.Id.Value));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public async Task Each_payment_can_be_had_with_the_place_of_its_row()
    {
        byte[] text = System.Text.Encoding.UTF8.GetBytes("id,booking_date,currency,amount\nX,2026-06-28,EUR,1\n\nY,2026-06-29,EUR,-2\n\"Z\",2026-06-29,EUR,3\n");
        using var stream = new MemoryStream(text);
        var diagnostics = new DiagnosticBag();
        List<TableItem<Payment>> rows = [];
        await foreach (TableItem<Payment> row in PaymentTable.ReadWithPositionsAsync(stream, TableRun.Context(), diagnostics, "payments.csv", TestContext.Current.CancellationToken))
        {
            rows.Add(row);
        }

        Assert.Equal(["X 1.00 EUR (payments.csv:2:1)", "Z 3.00 EUR (payments.csv:5:1)"], rows.Select(r => r.ToString()));
        Assert.Equal("payments.csv:4:18", Assert.Single(diagnostics.Diagnostics).Position.ToString());
    }

    [Theory]
    [InlineData("P1,2026-06-28,EUR,-1.00,,,,,,,,", "2:19 CSV036")]
    [InlineData("P1,2026-06-28,,1.00,,,,,,,,", "2:15 CSV020")]
    [InlineData("P1,,EUR,1.00,,,,,,,,", "2:4 CSV020")]
    [InlineData("P1,2026-06-28,EUR,1.00,2026-06-31,,,,,,,", "2:24 CSV041")]
    [InlineData("-P(1)A,2026-06-28,EUR,1.00,,,,,,,,", "2:1 CSV022")]
    public void A_bad_cell_refuses_the_payment(string row, string place)
    {
        ReadResult<Payment> result = TableRun.Read(Header + row, TableRun.Context(), PaymentTable.ReadAllAsync, null);
        Assert.Empty(result.Items);
        Assert.Equal([place], TableRun.Places(result));
    }

    [Theory]
    [InlineData("12345678,,", "CSV052", "12345678", PaymentMethod.Unknown)]
    [InlineData(",,pigeon", "CSV055", null, PaymentMethod.Other)]
    public void What_is_doubtful_keeps_the_money(string cells, string code, string? account, PaymentMethod method)
    {
        string[] parts = cells.Split(',');
        ReadResult<Payment> result = TableRun.Payments($"id,booking_date,currency,amount,payer_iban,remittance,method\nP1,2026-06-28,EUR,1.00,{parts[0]},{parts[1]},{parts[2]}");
        Payment payment = Assert.Single(result.Items);
        Assert.Equal((account, method), (payment.Payer.Account, payment.Method));
        Assert.Equal(code, TableRun.Single(result, DiagnosticSeverity.Warning).Code);
    }

    [Fact]
    public void Invisible_characters_of_strangers_are_left_out_of_texts()
    {
        ReadResult<Payment> result = TableRun.Payments(Header + "P1,2026-06-28,EUR,1.00,,Ev\u202Eil\u200B,,FA\u20661,,,,");
        Payment payment = Assert.Single(result.Items);
        Assert.Equal(("Evil", "FA1"), (payment.Payer.Name, payment.Remittance));
        Assert.Equal(["CSV025", "CSV025"], result.Diagnostics.Select(d => d.Code));
    }
}
