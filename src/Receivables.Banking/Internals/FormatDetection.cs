using System.Text;
using Receivables.Banking.Bai2;
using Receivables.Banking.Camt;
using Receivables.Banking.Cfonb;
using Receivables.Banking.Coda;
using Receivables.Banking.Csv;
using Receivables.Banking.Mt940;
using Receivables.Banking.Ofx;
using Receivables.Banking.Records;

namespace Receivables.Banking.Internals;

/// <summary>Tells formats apart by how they begin.</summary>
internal static class FormatDetection
{
    /// <summary>The code of a file in no known format.</summary>
    internal const string NotRecognised = "BANK002";

    internal static BankFileFormat Detect(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK\u0003\u0004"u8))
        {
            return BankFileFormat.Zip;
        }

        return head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? BankFileFormat.Gzip
            : DetectText(Decode(head).TrimStart("\uFEFF \t\r\n")) is var format and not BankFileFormat.Unknown ? format
            : Tables(head).Any(CsvHeader.IsIn) ? BankFileFormat.Csv : BankFileFormat.Unknown;
    }

    internal static Diagnostic WhyNotRead(ReadOnlySpan<byte> head, string? name)
    {
        var place = new SourcePosition(name, 1, 1);
        if (head.IsEmpty || Decode(head).Trim("\uFEFF \t\r\n\0").IsEmpty)
        {
            return new Diagnostic("BANK001", DiagnosticSeverity.Fatal, "The file is empty: fetch it again.", place);
        }

        return new Diagnostic(NotRecognised, DiagnosticSeverity.Fatal, CsvAdvice.Of(Tables(head).First()) is { } mapping
            ? $"The format of the file is not recognised. It looks like a table whose columns are not known: state them in a mapping (BankFileOptions.Mapping). {mapping}"
            : "The format of the file is not recognised. Read are camt.052, camt.053 and camt.054, MT940 and MT942, CFONB 120, CODA, BAI2, OFX and tables (CSV) whose columns or rows are known, also within ZIP or gzip. Where it is a table, state its columns in a mapping (BankFileOptions.Mapping); a workbook (XLSX) is saved as CSV first.", place);
    }

    private static BankFileFormat DetectText(ReadOnlySpan<char> text)
    {
        if (OfxHeader.Begins(text))
        {
            return BankFileFormat.Ofx;
        }

        if (text.StartsWith('<'))
        {
            return DetectXml(text);
        }

        return MtDetection.IsMt(text) ? BankFileFormat.Mt940
            : Bai2Splitting.BeginsFile(text) ? BankFileFormat.Bai2
            : DetectRecords(text);
    }

    private static BankFileFormat DetectXml(ReadOnlySpan<char> text) => text switch
    {
        _ when CamtFormat.KindOfNamespace(text) is var kind and not CamtKind.Unknown => FormatOf(kind),
        _ when text.Contains("BkToCstmrStmt", StringComparison.Ordinal) => BankFileFormat.Camt053,
        _ when text.Contains("BkToCstmrAcctRpt", StringComparison.Ordinal) => BankFileFormat.Camt052,
        _ when text.Contains("BkToCstmrDbtCdtNtfctn", StringComparison.Ordinal) => BankFileFormat.Camt054,
        _ => BankFileFormat.OtherXml,
    };

    private static BankFileFormat FormatOf(CamtKind kind) => kind switch
    {
        CamtKind.Report052 => BankFileFormat.Camt052,
        CamtKind.Notification054 => BankFileFormat.Camt054,
        _ => BankFileFormat.Camt053,
    };

    // Records of fixed length: both begin with a first record, or go on with another where a file was cut.
    private static BankFileFormat DetectRecords(ReadOnlySpan<char> text) =>
        CfonbRecord.Begins(text) ? BankFileFormat.Cfonb120
        : CodaShape.BeginsFile(text) ? BankFileFormat.Coda
        : BankFileFormat.Unknown;

    // Only ASCII is looked for, so that any 8-bit encoding will do; UTF-16 shows itself by its zeros.
    private static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            head = head[3..];
        }

        bool little = head.Length > 1 && (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || (head[0] != 0 && head[1] == 0));
        bool big = head.Length > 1 && (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || (head[0] == 0 && head[1] != 0));
        Encoding encoding = little ? Encoding.Unicode : big ? Encoding.BigEndianUnicode : Encoding.Latin1;
        return encoding.GetString(head);
    }

    /// <summary>The first bytes of a table as text, in every way that they may be meant: the names of columns have accents, so here the encoding matters.</summary>
    internal static IEnumerable<string> Tables(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<char> text = Decode(head);
        bool isWide = text.Length < head.Length - 3;
        string utf8 = Encoding.UTF8.GetString(head);

        // The last character may be cut.
        return isWide ? [text.ToString()] : !utf8.AsSpan(0, Math.Max(0, utf8.Length - 3)).Contains('\uFFFD') ? [utf8] : RegionalText.All(head.ToArray()).Prepend(text.ToString());
    }
}
