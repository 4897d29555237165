using System.Globalization;
using System.Text;
using Receivables.References;
using Receivables.Reporting.PaymentCodes;

namespace Receivables.Reporting;

/// <summary>The QR code on an invoice or a reminder with which a customer's banking app fills in the transfer: to whom, how much, what for.</summary>
/// <remarks>
/// EPC069-12, version 2.1 of the guidelines ("Girocode" in Germany and Austria): version 002, UTF-8, error correction M, at most 331 bytes, one of a creditor reference (RF) and a free text. It is for transfers in euros within SEPA.
/// The customer can change everything before paying, so the code proves nothing; the reference comes back in the statement. Immutable; safe to share between threads.
/// </remarks>
public sealed class EpcQrCode
{
    private const int LongestName = 70;
    private const int LongestText = 140;
    private const int MostBytes = 331;
    private const long MostMinorUnits = 99_999_999_999;

    private readonly QrMatrix _matrix;

    private EpcQrCode(string payload)
    {
        Payload = payload;
        _matrix = QrMatrix.Of(payload);
    }

    /// <summary>What the code holds: lines, the first of them <c>BCD</c>.</summary>
    public string Payload { get; }

    /// <summary>How many squares the code has on a side, without the white edge.</summary>
    public int Size => _matrix.Size;

    /// <summary>Makes a code that carries a creditor reference.</summary>
    /// <param name="name">Who is paid: 1 to 70 characters; longer ones are cut.</param>
    /// <param name="iban">The account to pay to.</param>
    /// <param name="amount">In euros: 0.01 to 999,999,999.99.</param>
    /// <param name="reference">The RF reference, or a Finnish one, which is written in its RF form.</param>
    /// <param name="bic">The BIC, or null: within the European Economic Area it is not needed.</param>
    /// <exception cref="ArgumentException">A part is missing, or not allowed.</exception>
    public static EpcQrCode Create(string name, Iban iban, Money amount, CreditorReference reference, string? bic = null)
    {
        if (reference.IsEmpty || reference.Kind is not (CreditorReferenceKind.Rf or CreditorReferenceKind.Finnish))
        {
            throw new ArgumentException("Only an RF reference, or a Finnish one, fits into the code.", nameof(reference));
        }

        return new EpcQrCode(Lines(name, iban, amount, bic, reference.ToRf().Value, ""));
    }

    /// <summary>Makes a code that carries a free text, such as the number of the invoice.</summary>
    /// <param name="name">Who is paid: 1 to 70 characters; longer ones are cut.</param>
    /// <param name="iban">The account to pay to.</param>
    /// <param name="amount">In euros: 0.01 to 999,999,999.99.</param>
    /// <param name="text">At most 140 characters, on one line; may be empty.</param>
    /// <param name="bic">The BIC, or null: within the European Economic Area it is not needed.</param>
    /// <exception cref="ArgumentException">A part is missing, too long, or not allowed.</exception>
    public static EpcQrCode Create(string name, Iban iban, Money amount, string text, string? bic = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText || text.Any(char.IsControl))
        {
            throw new ArgumentException($"The text is longer than {LongestText} characters, or has more than one line.", nameof(text));
        }

        return new EpcQrCode(Lines(name, iban, amount, bic, "", text));
    }

    /// <summary>The code as a picture: an <c>svg</c> element without scripts, styles and outside references, to be put into a page or a letter.</summary>
    /// <param name="title">What it is, for those who cannot see it; it is written as text.</param>
    /// <returns>The element; black squares on white with the white edge of four squares that scanners need. Its size is that of its surroundings.</returns>
    public string ToSvg(string title) => QrSvg.Of(_matrix, title);

    /// <summary>Returns the payload.</summary>
    public override string ToString() => Payload;

    private static string Lines(string name, Iban iban, Money amount, string? bic, string reference, string text)
    {
        string shortName = NameOf(name);
        if (iban.IsEmpty)
        {
            throw new ArgumentException("There is no account to pay to.", nameof(iban));
        }

        if (amount.Currency != Currency.Eur || amount.MinorUnits is < 1 or > MostMinorUnits)
        {
            throw new ArgumentException($"{amount} is not 0.01 to 999999999.99 EUR.", nameof(amount));
        }

        if (bic is not null && (bic.Length is not (8 or 11) || !bic.All(char.IsAsciiLetterOrDigit)))
        {
            throw new ArgumentException("The BIC does not have 8 or 11 letters and digits.", nameof(bic));
        }

        string euros = amount.Amount.ToString("0.00", CultureInfo.InvariantCulture);
        string payload = string.Join('\n', "BCD", "002", "1", "SCT", bic, shortName, iban.Value, "EUR" + euros, "", reference, text).TrimEnd('\n');
        return Encoding.UTF8.GetByteCount(payload) <= MostBytes ? payload : throw new ArgumentException($"Name and text together are longer than {MostBytes} bytes allow.", nameof(text));
    }

    private static string NameOf(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        string line = name.Trim();
        if (line.Any(char.IsControl))
        {
            throw new ArgumentException("The name has more than one line.", nameof(name));
        }

        int length = Math.Min(line.Length, LongestName);
        return line[..(length - (char.IsHighSurrogate(line[length - 1]) ? 1 : 0))].TrimEnd();
    }
}
