using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Receivables.Terms;
using Receivables.TestKit.Generators;

namespace Receivables.Serialization;

public class JsonRoundTripTests
{
    [Fact]
    public void Customers() => Holds(Any.Customer);

    [Fact]
    public void Invoices() => Holds(Any.Invoice);

    [Fact]
    public void Credit_notes() => Holds(Any.CreditNote);

    [Fact]
    public void Payments() => Holds(Any.Payment);

    [Fact]
    public void Parties_and_the_parts_of_payments()
    {
        Holds(Any.Party);
        HoldsForStructs(Any.PaymentCharge);
        HoldsForStructs(Any.ExtraField);
        Holds(Any.ReferredDocument);
    }

    [Fact]
    public void Money_and_rates()
    {
        HoldsForStructs(Any.Money);
        HoldsForStructs(Any.ExchangeRate);
        HoldsForStructs(Any.Currency);
        HoldsForStructs(Any.PositiveMoney.SelectMany(m => Any.VatOf(m)).Where(v => v.Length > 0).Select(v => v[0]));
        HoldsForStructs(from date in Any.Date from money in Any.Money select new ScheduledAmount(date, money));
    }

    [Fact]
    public void Ids_and_accounts()
    {
        HoldsForStructs(Any.CustomerId);
        HoldsForStructs(Any.DocumentNumber);
        HoldsForStructs(Any.PaymentId);
        HoldsForStructs(Any.EntryId);
        HoldsForStructs(Any.LedgerId);
        HoldsForStructs(Any.ItemId);
        HoldsForStructs(Any.Iban);
    }

    [Fact]
    public void Dates_instants_and_periods()
    {
        HoldsForStructs(Any.Date);
        HoldsForStructs(Any.Instant);
        Holds(Periods);
    }

    [Fact]
    public void Terms() => Holds(TermsGen.Terms.Generator);

    [Fact]
    public void Enumerations()
    {
        HoldsForStructs(Gen.Elements(Enum.GetValues<CustomerKind>()));
        HoldsForStructs(Gen.Elements(Enum.GetValues<InvoiceKind>()));
        HoldsForStructs(Gen.Elements(Enum.GetValues<PaymentMethod>()));
        HoldsForStructs(Gen.Elements(Enum.GetValues<DiagnosticSeverity>()));
    }

    [Fact]
    public void Diagnostics() => Holds(
        from severity in Gen.Elements(Enum.GetValues<DiagnosticSeverity>())
        from file in Gen.Elements("a.csv", null)
        from line in Gen.Choose(0, 3)
        from column in Gen.Choose(0, 3)
        from message in Any.Text
        select new Diagnostic("X001", severity, message, new(file, line, line == 0 ? 0 : column)));

    private static Gen<Period> Periods =>
        from units in Gen.Choose(-500, 500).ArrayOf(10)
        select new PeriodBuilder
        {
            Years = units[0],
            Months = units[1],
            Weeks = units[2],
            Days = units[3],
            Hours = units[4],
            Minutes = units[5],
            Seconds = units[6],
            Milliseconds = units[7],
            Ticks = units[8],
            Nanoseconds = units[9],
        }.Build();

    private static void HoldsForStructs<T>(Gen<T> values)
        where T : struct
    {
        Holds(values);
        Property.ForAll(values, value =>
        {
            Assert.Equal(value, ReceivablesJson.Deserialize<T?>(ReceivablesJson.Serialize<T?>(value))!.Value);
            Assert.Equal("null", ReceivablesJson.Serialize<T?>(null));
        }, maxTest: 10);
    }

    private static void Holds<T>(Gen<T> values)
        where T : notnull
    {
        Property.ForAll(values, value =>
        {
            string json = ReceivablesJson.Serialize(value);
            T read = ReceivablesJson.Deserialize<T>(json);
            Assert.Equal(value, read);
            Assert.Equal(json, ReceivablesJson.Serialize(read));

            byte[] utf8 = ReceivablesJson.SerializeToUtf8Bytes(value);
            Assert.Equal(json, Encoding.UTF8.GetString(utf8));
            Assert.Equal(value, ReceivablesJson.Deserialize<T>(utf8));

            var buffer = new ArrayBufferWriter<byte>();
            ReceivablesJson.Serialize(buffer, value);
            Assert.Equal(utf8, buffer.WrittenSpan.ToArray());
        }, maxTest: 200);

        Property.ForAll(values, value =>
        {
            ReadResult<T> one = ReceivablesJson.Read<T>(ReceivablesJson.SerializeToUtf8Bytes(value, indented: true));
            Assert.Empty(one.Diagnostics);
            Assert.Equal(value, Assert.Single(one.Items));

            IReadOnlyList<T> three = [value, value, value];
            byte[] list = ReceivablesJson.SerializeToUtf8Bytes(three);
            Assert.Equal(three, ReceivablesJson.Deserialize<IReadOnlyList<T>>(list));
            Assert.Equal(three, ReceivablesJson.Read<T>(list).Items);
        }, maxTest: 50);
    }

    [Fact]
    public async Task A_stream_in_small_pieces_reads_as_the_whole()
    {
        IReadOnlyList<Payment> payments = Any.Payment.Sample(50, 20);
        using var stream = new DribblingStream(ReceivablesJson.SerializeToUtf8Bytes(payments));
        var info = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<IReadOnlyList<Payment>>)ReceivablesJson.Options.GetTypeInfo(typeof(IReadOnlyList<Payment>));
        Assert.Equal(payments, await JsonSerializer.DeserializeAsync(stream, info, TestContext.Current.CancellationToken));
    }
}
