using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace Receivables.Benchmarks.Values;

/// <summary>Money beside a bare decimal, which knows neither its currency nor when it rounds.</summary>
[MemoryDiagnoser]
public class MoneyBenchmarks
{
    private const int Count = 1_000;
    private const string Text = "-1224.49";

    private static readonly long[] Weights = [5, 3, 2, 7, 11, 13];

    private readonly Money[] _money = new Money[Count];
    private readonly decimal[] _decimals = new decimal[Count];
    private readonly byte[] _utf8 = new byte[32];
    private readonly char[] _chars = new char[32];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20260628);
        for (int i = 0; i < Count; i++)
        {
            _money[i] = Money.FromMinor(random.NextInt64(-10_000_000, 10_000_000), Currency.Eur);
            _decimals[i] = _money[i].Amount;
        }
    }

    [Benchmark]
    public Money Add() => _money[0] + _money[1];

    [Benchmark]
    public decimal AddDecimal() => _decimals[0] + _decimals[1];

    [Benchmark]
    public Money SumThousand()
    {
        Money sum = Money.Zero(Currency.Eur);
        foreach (Money money in _money)
        {
            sum += money;
        }

        return sum;
    }

    [Benchmark]
    public decimal SumThousandDecimal()
    {
        decimal sum = 0;
        foreach (decimal amount in _decimals)
        {
            sum += amount;
        }

        return sum;
    }

    [Benchmark]
    public Money MultiplyByRate() => _money[2].Multiply(0.055m, MidpointRounding.ToEven);

    [Benchmark]
    public decimal MultiplyByRateDecimal() => decimal.Round(_decimals[2] * 0.055m, 2, MidpointRounding.ToEven);

    [Benchmark]
    public Money MultiplyByRatio() => _money[2].MultiplyRatio(17, 365, MidpointRounding.ToEven);

    // There is no decimal beside it: rounding each share loses cents, which is why allocation exists.
    [Benchmark]
    public Money[] AllocateToSix() => _money[3].Allocate(Weights);

    [Benchmark]
    public bool Parse() => Money.TryParseAmount(Text, Currency.Eur, out _) == AmountParseStatus.Ok;

    [Benchmark]
    public bool ParseUtf8() => Money.TryParseAmount("-1224.49"u8, Currency.Eur, out _) == AmountParseStatus.Ok;

    [Benchmark]
    public bool ParseDecimal() => decimal.TryParse(Text, NumberStyles.Number, CultureInfo.InvariantCulture, out _);

    [Benchmark]
    public int FormatUtf8() => _money[4].TryFormat(_utf8, out int written, "A", null) ? written : 0;

    [Benchmark]
    public int FormatChars() => _money[4].TryFormat(_chars, out int written, "A", null) ? written : 0;

    [Benchmark]
    public int FormatCharsDecimal() => _decimals[4].TryFormat(_chars, out int written, default, CultureInfo.InvariantCulture) ? written : 0;
}
