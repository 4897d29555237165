using System.Globalization;
using System.Text;
using Receivables.Banking.Records;

namespace Receivables.Banking.Ofx;

/// <summary>Turns bytes into text: as UTF-8 where they are valid UTF-8, else as the header declares, else as Windows-1252.</summary>
/// <remarks>Headers of OFX often say USASCII and 1252 over bytes of UTF-8, and the other way round. Bytes that are valid UTF-8 are hardly ever anything else.</remarks>
internal sealed class OfxEncoding(RecordContext context)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly RecordContext _context = context;
    private Encoding _declared = Windows1252;
    private bool _isUtf8Declared;
    private bool _saidWrong;

    /// <summary>Takes what the header says: a code page (<c>1252</c>) or the name of an encoding (<c>UTF-8</c>, <c>ISO-8859-1</c>); what is neither changes nothing.</summary>
    internal void Declare(string name)
    {
        if (name.Equals("UTF-8", StringComparison.OrdinalIgnoreCase) || name.Equals("UTF8", StringComparison.OrdinalIgnoreCase))
        {
            (_isUtf8Declared, _declared) = (true, Windows1252);
        }
        else if (Find(name) is { } encoding)
        {
            (_isUtf8Declared, _declared) = (false, encoding);
        }
    }

    internal string Decode(ReadOnlySpan<byte> bytes)
    {
        if (Ascii.IsValid(bytes))
        {
            return Encoding.Latin1.GetString(bytes);
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return Utf8.GetString(bytes);
        }

        SayWrong();
        return _declared.GetString(bytes);
    }

    private void SayWrong()
    {
        if (_isUtf8Declared && !_saidWrong)
        {
            _saidWrong = true;
            _context.Diagnostics.Warning(RecordCodes.RecordMalformed, _context.Here(), "The file declares UTF-8, and this text is not: here and wherever it happens again, it is read as Windows-1252.");
        }
    }

    // Only encodings of one byte a character hold tags that are ASCII. ISO-8859-1 is none of these pages: Windows-1252 agrees with it wherever it has letters.
    private static Encoding? Find(string name)
    {
        try
        {
            bool isPage = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page > 0;
            Encoding? found = isPage ? CodePagesEncodingProvider.Instance.GetEncoding(page) : CodePagesEncodingProvider.Instance.GetEncoding(name);
            return found is { IsSingleByte: true } ? found : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
