namespace Receivables.References;

/// <summary>KID with modulus 10: every second digit from the right is doubled, and the digits of the products are added (Luhn).</summary>
internal sealed class KidMod10Scheme : KidScheme
{
    internal static readonly KidMod10Scheme Instance = new();

    internal override string Name => "KID (modulus 10)";

    private protected override char CheckCharacter(ReadOnlySpan<char> payload)
    {
        int sum = 0;
        for (int i = 0; i < payload.Length; i++)
        {
            int digit = payload[^(i + 1)] - '0';
            int product = i % 2 == 0 ? digit * 2 : digit;
            sum += product > 9 ? product - 9 : product;
        }

        return (char)('0' + ((10 - (sum % 10)) % 10));
    }
}
