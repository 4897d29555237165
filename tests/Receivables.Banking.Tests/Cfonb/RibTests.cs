using FsCheck.Fluent;

namespace Receivables.Banking.Cfonb;

/// <summary>From a RIB to its IBAN.</summary>
public class RibTests
{
    [Theory]
    [InlineData("20041", "01005", "0500013M026", "FR1420041010050500013M02606")]
    [InlineData("30004", "00003", "12345678901", "FR7630004000031234567890143")]
    [InlineData("30006", "00001", "12345678901", "FR7630006000011234567890189")]
    public void An_account_that_is_known_has_the_IBAN_that_is_known(string bank, string branch, string account, string iban) => Assert.Equal(iban, CfonbRib.IbanOf(bank, branch, account).Value);

    [Theory]
    [InlineData("", "01005", "0500013M026")]
    [InlineData("2004A", "01005", "0500013M026")]
    [InlineData("20041", "0100", "0500013M026")]
    [InlineData("20041", "01005", "0500013M02")]
    [InlineData("20041", "01005", "0500013m026")]
    [InlineData("20041", "01005", "0500013-026")]
    public void What_is_no_RIB_has_no_IBAN(string bank, string branch, string account) => Assert.True(CfonbRib.IbanOf(bank, branch, account).IsEmpty);

    /// <summary>The key makes the sum of all, letters as digits, a multiple of 97: the rule as it is taught.</summary>
    [Fact]
    public void Every_key_is_right() => Property.ForAll(
        Gen.Choose(0, int.MaxValue),
        seed =>
        {
            var random = new Random(seed);
            string bank = random.Next(100_000).ToString("00000"), branch = random.Next(100_000).ToString("00000");
            string account = new([.. Enumerable.Range(0, 11).Select(_ => "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[random.Next(36)])]);
            string iban = CfonbRib.IbanOf(bank, branch, account).Value;
            string digits = new([.. (bank + branch + account).Select(c => char.IsAsciiDigit(c) ? c : "12345678912345678923456789"[c - 'A'])]);
            Assert.Equal(0, System.Numerics.BigInteger.Parse(digits + iban[^2..]) % 97);
            Assert.Equal(bank + branch + account, iban[4..^2]);
        },
        maxTest: 500);
}
