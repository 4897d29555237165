namespace Receivables.Tables;

/// <summary>How the bytes of a table become characters.</summary>
public enum TableEncoding
{
    /// <summary>
    /// The default: a byte order mark decides; without one, UTF-8, unless the first 64 KiB hold more bytes that are not UTF-8
    /// than well-formed characters beyond ASCII: then Windows-1252, with a warning.
    /// </summary>
    Detect = 0,

    /// <summary>UTF-8, with or without a byte order mark.</summary>
    Utf8 = 1,

    /// <summary>UTF-16, low byte first, with or without a byte order mark.</summary>
    Utf16LittleEndian = 2,

    /// <summary>UTF-16, high byte first, with or without a byte order mark.</summary>
    Utf16BigEndian = 3,

    /// <summary>Windows-1252, the "ANSI" of Western European Windows.</summary>
    Windows1252 = 4,
}
