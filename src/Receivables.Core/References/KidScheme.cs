namespace Receivables.References;

/// <summary>The Norwegian KID: digits of the creditor's choice, then one check character by the modulus agreed with the bank.</summary>
internal abstract class KidScheme : ReferenceScheme
{
    internal const int MaxLength = 25;
    private const int MinLength = 2;

    internal override string PayloadRule => "1 to 24 digits, not all zero";

    internal override string? Create(ReadOnlySpan<char> payload) =>
        payload.Length < MaxLength && ReferenceText.IsNumber(payload) ? $"{payload}{CheckCharacter(payload)}" : null;

    internal override string? Read(ReadOnlySpan<char> compact) => Holds(compact) ? compact.ToString() : null;

    internal override string PayloadOf(string value) => value[..^1];

    /// <summary>Whether a machine form holds.</summary>
    internal bool Holds(ReadOnlySpan<char> value) =>
        value.Length is >= MinLength and <= MaxLength
        && ReferenceText.IsNumber(value[..^1])
        && CheckCharacter(value[..^1]) == value[^1];

    private protected abstract char CheckCharacter(ReadOnlySpan<char> payload);
}
