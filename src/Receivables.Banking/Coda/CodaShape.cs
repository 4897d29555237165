namespace Receivables.Banking.Coda;

/// <summary>Tells the beginning of a record from other text, by what must stand in its places.</summary>
internal static class CodaShape
{
    private const int HeaderLength = 16;
    private const int BalanceLength = 58;
    private const int MovementLength = 61;
    private const int TrailerLength = 22;

    /// <summary>Whether a file of the format may begin so: with a header, or where it was cut with an old balance or a movement.</summary>
    internal static bool BeginsFile(ReadOnlySpan<char> text) => IsHeader(text) || IsOldBalance(text) || IsMovement(text);

    /// <summary>Whether a record begins here that cannot be anything else; those that go on with another are not among them, because they are too much like text.</summary>
    internal static bool Begins(ReadOnlySpan<char> text) => BeginsFile(text) || IsNewBalance(text) || IsTrailer(text);

    /// <summary>Whether any record may begin here.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> text) => Begins(text) || (text.Length > 10 && HasKind(text) && AreDigits(text[2..10]));

    // Zeros, the day it was made, the bank, and 05 for an account statement.
    private static bool IsHeader(ReadOnlySpan<char> text) =>
        text.Length >= HeaderLength && text.StartsWith("00000") && AreDigits(text[5..11]) && text[14..16].SequenceEqual("05");

    private static bool IsOldBalance(ReadOnlySpan<char> text) =>
        text.Length >= BalanceLength && text[0] == '1' && text[1] is ' ' or (>= '0' and <= '3') && text[42] is '0' or '1' && AreDigits(text[43..58]);

    private static bool IsNewBalance(ReadOnlySpan<char> text) =>
        text.Length >= BalanceLength && text[0] == '8' && text[41] is '0' or '1' && AreDigits(text[42..57]);

    private static bool IsMovement(ReadOnlySpan<char> text) =>
        text.Length >= MovementLength && text.StartsWith("21") && AreDigits(text[2..10]) && text[31] is '0' or '1' && AreDigits(text[32..61]);

    private static bool IsTrailer(ReadOnlySpan<char> text) =>
        text.Length >= TrailerLength && text[0] == '9' && text[1..16].IsWhiteSpace() && AreDigits(text[16..22]);

    private static bool HasKind(ReadOnlySpan<char> text) => text[0] switch
    {
        '2' or '3' => text[1] is >= '1' and <= '3',
        '4' => text[1] == ' ',
        _ => false,
    };

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
