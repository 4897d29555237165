using System.Globalization;
using System.Xml;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>Turns what the XML parser throws into a code and a message that says what to do.</summary>
internal static class XmlFaults
{
    internal static (string Code, string Message) Explain(XmlException fault, InputStop stop, bool hasRoot) => stop switch
    {
        InputStop.TooManyBytes => (CamtCodes.TooLarge, "The input is larger than BankFileOptions.MaxBytes: reading stops here."),
        InputStop.TokenTooLong => (CamtCodes.TokenTooLong, "One text, tag or comment is larger than BankFileOptions.MaxTokenBytes: reading stops here."),
        InputStop.TooManyAttributes => (CamtCodes.TokenTooLong, string.Create(CultureInfo.InvariantCulture, $"One tag has more than {XmlTagBound.Most} attributes, which no bank writes: reading stops here.")),
        _ => Explain(fault.Message, hasRoot),
    };

    /// <summary>Whether the parser met a zero.</summary>
    internal static bool IsZero(XmlException fault) => Says(fault.Message, "0x00");

    // The parser tells its faults apart only in words: those of its messages, or of their keys in a trimmed application.
    private static (string Code, string Message) Explain(string fault, bool hasRoot)
    {
        if (!hasRoot && Says(fault, "DTD"))
        {
            return (CamtCodes.Dtd, "The document declares a DTD, which is refused because it can expand without end: no bank's file needs one.");
        }

        if (Says(fault, "root element is missing") || Says(fault, "MissingRoot"))
        {
            return (CamtCodes.Empty, "The file is empty: fetch it again.");
        }

        if (Says(fault, "end of file") || Says(fault, "UnexpectedEOF"))
        {
            return (CamtCodes.Truncated, "The file ends in the middle: fetch it again. What stands before is read.");
        }

        if (Says(fault, "byte order mark") || Says(fault, "MissingByteOrderMark"))
        {
            return (CamtCodes.WrongEncoding, "The first line declares UTF-16, and the bytes are not UTF-16: most likely the file was saved as UTF-8. Write UTF-8 in its first line, or save it as UTF-16 with a byte order mark.");
        }

        if (Says(fault, "encoding") || Says(fault, "InvalidCharInThisEncoding"))
        {
            return (CamtCodes.WrongEncoding, "The bytes here are not in the encoding that the file declares (or it declares none that is known): save it in UTF-8, or correct its first line. What stands before is read.");
        }

        return (CamtCodes.NotWellFormed, $"This is not well-formed XML, and reading stops here: {Excerpt.Of(fault, 200)}");
    }

    private static bool Says(string fault, string words) => fault.Contains(words, StringComparison.OrdinalIgnoreCase);
}
