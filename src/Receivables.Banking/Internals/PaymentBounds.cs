namespace Receivables.Banking.Internals;

/// <summary>How long the texts of a transaction may be, so that a payment can be made of every booked credit.</summary>
internal static class PaymentBounds
{
    /// <summary>The longest name, reference, account number, code or name of an extra field that a payment takes.</summary>
    internal const int LongestField = 500;

    /// <summary>The longest remittance text that a payment takes, all lines together.</summary>
    internal const int LongestText = 1024 * 1024;

    /// <summary>Account and number of a statement together are the key of its transactions, which is a field too.</summary>
    internal const int LongestKeyPart = 200;

    /// <summary>Three codes of the bank with strokes between them are one field.</summary>
    internal const int LongestCodePart = 160;

    /// <summary>The beginning of a text, without half a character at its end.</summary>
    internal static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(length - (char.IsHighSurrogate(text[length - 1]) ? 1 : 0))];
}
