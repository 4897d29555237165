using System.Text;

namespace Receivables.Banking.Records;

/// <summary>Text of western Europe that is not UTF-8: Windows-1252, or code page 850 of DOS, which banks' older programs and mainframes still write; told by where in words the letters with accents stand.</summary>
/// <remarks>
/// Letters of one page are mostly signs of the other: é is 82 in code page 850, and a low quotation mark in Windows-1252; é of Windows-1252 is Ú of code page 850. A sign within a word, or a capital behind a small letter, speaks against a page.
/// Lines before the first such letter read as Windows-1252.
/// </remarks>
internal sealed class WesternText
{
    // Letters of code page 850 that Windows-1252 has no letter, apostrophe or dash for: ü é â ä à ç ê ë ï ô ö É.
    private static readonly byte[] DosLetters = [0x81, 0x82, 0x83, 0x84, 0x85, 0x87, 0x88, 0x89, 0x8B, 0x90, 0x93, 0x94];

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Dos = CodePagesEncodingProvider.Instance.GetEncoding(850)!;

    private int _dos;
    private int _windows;

    /// <summary>The code page, where it is not Windows-1252; else null.</summary>
    internal string? Page => IsDos ? "code page 850" : null;

    private bool IsDos => _dos > _windows;

    /// <summary>Decodes a line that is not UTF-8, and learns from it.</summary>
    internal string Decode(ReadOnlySpan<byte> bytes)
    {
        for (int i = 1; i < bytes.Length; i++)
        {
            if (bytes[i] >= 0x80 && char.IsAsciiLetter((char)bytes[i - 1]))
            {
                _windows += bytes[i] >= 0xC0 ? 1 : 0;
                _dos += Array.IndexOf(DosLetters, bytes[i]) >= 0 && i + 1 < bytes.Length && char.IsAsciiLetter((char)bytes[i + 1]) ? 1 : 0;
            }
        }

        return (IsDos ? Dos : Windows).GetString(bytes);
    }
}
