using System.Globalization;
using System.Text;
using Receivables.TestKit.Generators;

namespace Receivables;

public class MoneyTextTests
{
    [Fact]
    public void What_is_printed_reads_back_as_itself() =>
        Property.ForAll(
            Any.Money,
            money =>
            {
                Assert.Equal(money, Money.Parse(money.ToString()));
                Assert.Equal(money, Parsed<Money>(money.ToString("G", null)));
                Assert.Equal(AmountParseStatus.Ok, Money.TryParseAmount(money.ToAmountString(), money.Currency, out Money amount));
                Assert.Equal(money, amount);
                Assert.Equal(AmountParseStatus.Ok, Money.TryParseAmount(Encoding.UTF8.GetBytes(money.ToAmountString()), money.Currency, out amount));
                Assert.Equal(money, amount);
            },
            maxTest: 2_000);

    [Fact]
    public void The_amount_is_printed_as_the_decimal_is() =>
        Property.ForAll(Any.Money, money => Assert.Equal(money.Amount.ToString(CultureInfo.InvariantCulture), money.ToAmountString()), maxTest: 1_000);

    public static TheoryData<string, string, AmountParseStatus, long> Amounts => new()
    {
        { "1224.49", "EUR", AmountParseStatus.Ok, 122_449 },
        { "+1224.49", "EUR", AmountParseStatus.Ok, 122_449 },
        { "-0.01", "EUR", AmountParseStatus.Ok, -1 },
        { "-0.00", "EUR", AmountParseStatus.Ok, 0 },
        { "007.1", "EUR", AmountParseStatus.Ok, 710 },
        { "1.0000000000000000000000000000000000000000", "EUR", AmountParseStatus.Ok, 100 },
        { "0000000000000000000000000000000000000001", "EUR", AmountParseStatus.Ok, 100 },
        { "12", "JPY", AmountParseStatus.Ok, 12 },
        { "12.0", "JPY", AmountParseStatus.Ok, 12 },
        { "92233720368547758.07", "EUR", AmountParseStatus.Ok, long.MaxValue },
        { "-92233720368547758.08", "EUR", AmountParseStatus.Ok, long.MinValue },
        { "", "EUR", AmountParseStatus.Empty, 0 },
        { "-", "EUR", AmountParseStatus.NotANumber, 0 },
        { ".5", "EUR", AmountParseStatus.NotANumber, 0 },
        { "5.", "EUR", AmountParseStatus.NotANumber, 0 },
        { "1.2.3", "EUR", AmountParseStatus.NotANumber, 0 },
        { "1,224.49", "EUR", AmountParseStatus.NotANumber, 0 },
        { "1 224.49", "EUR", AmountParseStatus.NotANumber, 0 },
        { " 1", "EUR", AmountParseStatus.NotANumber, 0 },
        { "--1", "EUR", AmountParseStatus.NotANumber, 0 },
        { "1e3", "EUR", AmountParseStatus.NotANumber, 0 },
        { "0x10", "EUR", AmountParseStatus.NotANumber, 0 },
        { "NaN", "EUR", AmountParseStatus.NotANumber, 0 },
        { "١٢", "EUR", AmountParseStatus.NotANumber, 0 },
        { "1.001", "EUR", AmountParseStatus.TooManyDigits, 0 },
        { "12.5", "JPY", AmountParseStatus.TooManyDigits, 0 },
        { "92233720368547758.08", "EUR", AmountParseStatus.OutOfRange, 0 },
        { "-92233720368547758.09", "EUR", AmountParseStatus.OutOfRange, 0 },
        { "184467440737095516.17", "EUR", AmountParseStatus.OutOfRange, 0 },
        { "123456789012345678901234567890", "EUR", AmountParseStatus.OutOfRange, 0 },
    };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void An_amount_is_read_exactly_or_refused_for_a_stated_reason(string text, string currency, AmountParseStatus status, long minorUnits)
    {
        Assert.Equal(status, Money.TryParseAmount(text, Currency.FromCode(currency), out Money money));
        Assert.Equal(minorUnits, money.MinorUnits);
        Assert.Equal(status != AmountParseStatus.Ok, money.Currency.IsNone);
        Assert.Equal(status, Money.TryParseAmount(Encoding.UTF8.GetBytes(text), Currency.FromCode(currency), out Money same));
        Assert.Equal(money, same);
    }

    [Theory]
    [InlineData("1.00EUR")]
    [InlineData("1.00  EUR")]
    [InlineData("1.00 eur")]
    [InlineData("1.00 XAU")]
    [InlineData("EUR 1.00")]
    [InlineData("1.00 EUR ")]
    [InlineData(" EUR")]
    [InlineData("EUR")]
    [InlineData("1.001 EUR")]
    [InlineData("")]
    public void A_text_that_is_not_money_is_refused(string text)
    {
        Assert.False(Money.TryParse(text, out Money money));
        Assert.Equal(default, money);
        Assert.Throws<FormatException>(() => Money.Parse(text));
    }

    [Fact]
    public void Null_is_refused_by_trying_and_thrown_for_by_parsing()
    {
        Assert.False(Money.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Money.Parse(null!));
    }

    [Fact]
    public void An_amount_of_a_million_digits_is_refused_at_once()
    {
        string text = new('9', 1_000_000);
        Assert.Equal(AmountParseStatus.OutOfRange, Money.TryParseAmount(text, Currency.Eur, out _));
        var refused = Assert.Throws<FormatException>(() => Money.Parse(text + " EUR"));
        Assert.True(refused.Message.Length < 300);
    }

    [Fact]
    public void The_text_does_not_depend_on_the_provider()
    {
        var comma = new NumberFormatInfo { NumberDecimalSeparator = ",", NegativeSign = "minus " };
        Assert.Equal("-1224.49 EUR", Money.Eur(-1224.49m).ToString(null, comma));
        Assert.Equal(Money.Eur(-1224.49m), Money.Parse("-1224.49 EUR", comma));
        Assert.Equal("-1224.49", string.Create(CultureInfo.InvariantCulture, $"{Money.Eur(-1224.49m):A}"));
        Assert.Throws<FormatException>(() => Money.Eur(1).ToString("N2", null));
    }

    [Fact]
    public void Writing_into_a_buffer_writes_all_or_nothing() =>
        Property.ForAll(
            Any.Money,
            money =>
            {
                string text = money.ToString();
                Span<char> chars = new char[text.Length];
                Span<byte> bytes = new byte[text.Length];
                Assert.True(money.TryFormat(chars, out int written, default, null));
                Assert.Equal(text, new string(chars[..written]));
                Assert.True(money.TryFormat(bytes, out written, default, null));
                Assert.Equal(text, Encoding.ASCII.GetString(bytes[..written]));
                Assert.False(money.TryFormat(chars[1..], out written, default, null));
                Assert.Equal(0, written);
                Assert.False(money.TryFormat(bytes[1..], out written, default, null));
                Assert.Equal(0, written);
            });

    [Fact]
    public void Reading_and_writing_buffers_allocates_nothing()
    {
        char[] chars = new char[40];
        byte[] bytes = new byte[40];
        int written = 0;
        long allocated = Allocations.Least(() =>
        {
            Money.TryParse("-1224.49 EUR".AsSpan(), null, out Money money);
            money.TryFormat(chars, out written, default, null);
            money.TryFormat(bytes, out written, "A", null);
            Money.TryParseAmount(bytes.AsSpan(0, written), Currency.Eur, out money);
        });
        Assert.Equal(0, allocated);
        Assert.Equal("-1224.49", Encoding.ASCII.GetString(bytes.AsSpan(0, written)));
    }

    private static T Parsed<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text.AsSpan(), CultureInfo.InvariantCulture);
}
