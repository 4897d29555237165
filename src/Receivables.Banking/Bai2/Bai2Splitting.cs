namespace Receivables.Banking.Bai2;

/// <summary>Where a line of the file holds several records: files that lost their line breaks, and records of a stated length without any.</summary>
internal static class Bai2Splitting
{
    private const int CodeLength = 3;

    /// <summary>Whether a text begins with a code of the format and the comma behind it.</summary>
    internal static bool IsStart(ReadOnlySpan<char> text) => text.Length >= CodeLength && text[2] == ',' && IsCode(text[..2]);

    /// <summary>Whether a text begins with a file header, perhaps behind lines of a mailbox, which are not of the format.</summary>
    internal static bool BeginsFile(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("01,", StringComparison.Ordinal))
        {
            return true;
        }

        int header = text.IndexOf("\n01,", StringComparison.Ordinal);
        return header >= 0 && text[header..].Contains("\n02,", StringComparison.Ordinal);
    }

    /// <summary>Where the next record of the same line begins, or the length of the line.</summary>
    /// <remarks>A text may hold strokes, so what follows one must look like a record in whole; and in a text a blank must stand between, as dates have none.</remarks>
    internal static int NextRecord(ReadOnlySpan<char> line)
    {
        bool isText = line.StartsWith("16", StringComparison.Ordinal) || line.StartsWith("88", StringComparison.Ordinal);
        for (int at = line.IndexOf('/'); at >= 0 && at < line.Length; at = Next(line, at + 1))
        {
            int start = at + 1 + (line.Length - at - 1 - line[(at + 1)..].TrimStart().Length);
            if (isText ? start > at + 1 && LooksLikeNextOfText(line[start..]) : LooksLikeRecord(line[start..]))
            {
                return start;
            }
        }

        return line.Length;
    }

    /// <summary>The length of all records that a file header states, or 0.</summary>
    internal static int RecordLength(ReadOnlySpan<char> header)
    {
        const int Place = 6;
        int field = 0;
        foreach (Range range in header.Split(','))
        {
            if (field++ == Place)
            {
                return int.TryParse(header[range], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int length) ? length : 0;
            }
        }

        return 0;
    }

    private static int Next(ReadOnlySpan<char> line, int from) => line[from..].IndexOf('/') is var at and >= 0 ? from + at : -1;

    private static bool IsCode(ReadOnlySpan<char> code) => code is "01" or "02" or "03" or "16" or "49" or "88" or "98" or "99";

    // Behind a text comes another detail, its continuation or the end of the account.
    private static bool LooksLikeNextOfText(ReadOnlySpan<char> text) => text[..Math.Min(2, text.Length)] is "16" or "88" or "49" && LooksLikeRecord(text);

    private static bool LooksLikeRecord(ReadOnlySpan<char> text)
    {
        if (!IsStart(text))
        {
            return false;
        }

        ReadOnlySpan<char> body = text[CodeLength..];
        return text[..2] switch
        {
            "88" => true,
            "16" => body.Length > 4 && body[3] == ',' && BeginsWithNumber(body) && BeginsWithNumber(body[4..]),
            "49" or "98" or "99" => BeginsWithNumber(body),
            _ => body.Contains(','),
        };
    }

    private static bool BeginsWithNumber(ReadOnlySpan<char> body)
    {
        int end = body.IndexOf(',');
        ReadOnlySpan<char> number = end < 0 ? default : body[..end].Trim().TrimStart("+-");
        return !number.IsEmpty && number.IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
