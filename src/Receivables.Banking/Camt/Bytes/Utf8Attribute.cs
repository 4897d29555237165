namespace Receivables.Banking.Camt.Bytes;

/// <summary>An attribute, by indexes in the window.</summary>
/// <param name="At">Where its name begins.</param>
/// <param name="NameLength">The length of the name, with the prefix.</param>
/// <param name="PrefixLength">The length of the prefix, without the colon.</param>
/// <param name="ValueAt">Where its value begins.</param>
/// <param name="ValueLength">The length of the value.</param>
internal readonly record struct Utf8Attribute(int At, int NameLength, int PrefixLength, int ValueAt, int ValueLength)
{
    private int LocalAt => PrefixLength == 0 ? At : At + PrefixLength + 1;

    internal ReadOnlySpan<byte> Name(byte[] bytes) => bytes.AsSpan(At, NameLength);

    internal ReadOnlySpan<byte> Prefix(byte[] bytes) => bytes.AsSpan(At, PrefixLength);

    internal ReadOnlySpan<byte> LocalName(byte[] bytes) => bytes.AsSpan(LocalAt, At + NameLength - LocalAt);

    internal ReadOnlySpan<byte> Value(byte[] bytes) => bytes.AsSpan(ValueAt, ValueLength);
}
