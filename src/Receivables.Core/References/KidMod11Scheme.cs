namespace Receivables.References;

/// <summary>KID with modulus 11: weights 2 to 7 from the right, again from 2 after 7; the check value 10 is written as a hyphen.</summary>
internal sealed class KidMod11Scheme : KidScheme
{
    internal const char Ten = '-';

    internal static readonly KidMod11Scheme Instance = new();

    internal override string Name => "KID (modulus 11)";

    private protected override char CheckCharacter(ReadOnlySpan<char> payload)
    {
        int sum = 0;
        for (int i = 0; i < payload.Length; i++)
        {
            sum += (payload[^(i + 1)] - '0') * (2 + (i % 6));
        }

        int check = (11 - (sum % 11)) % 11;
        return check == 10 ? Ten : (char)('0' + check);
    }
}
