using System.Buffers;
using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Receivables.Serialization;

namespace Receivables.Benchmarks.Serialization;

/// <summary>A list of payments, written and read, beside a bare pass of the reader that only checks that it is JSON.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private const int Count = 1_000;

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private IReadOnlyList<Payment> _payments = [];
    private byte[] _json = [];

    [GlobalSetup]
    public void Setup()
    {
        _payments = [.. Enumerable.Range(0, Count).Select(PaymentOf)];
        _json = ReceivablesJson.SerializeToUtf8Bytes(_payments);
    }

    [Benchmark]
    public int WriteThousandPayments()
    {
        _buffer.ResetWrittenCount();
        ReceivablesJson.Serialize(_buffer, _payments);
        return _buffer.WrittenCount;
    }

    [Benchmark]
    public int ReadThousandPayments() => ReceivablesJson.Read<Payment>(_json).Items.Count;

    [Benchmark(Baseline = true)]
    public int BareReader()
    {
        var reader = new Utf8JsonReader(_json);
        int tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    private static Payment PaymentOf(int i) => new PaymentBuilder
    {
        Id = PaymentId.From(string.Create(CultureInfo.InvariantCulture, $"P{i:000000}")),
        BookingDate = new LocalDate(2026, 6, 1).PlusDays(i % 30),
        Amount = Money.FromMinor(10_000 + i, Currency.Eur),
        Method = PaymentMethod.Transfer,
        Payer = new Party("DUBOIS SARL", Iban.Parse("FR1420041010050500013M02606")),
        Remittance = string.Create(CultureInfo.InvariantCulture, $"FACTURE FA-2026-{i:00000}"),
        EndToEndId = string.Create(CultureInfo.InvariantCulture, $"E2E-{i}"),
    }.Build();
}
