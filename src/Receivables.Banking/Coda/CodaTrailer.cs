using System.Globalization;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Coda;

/// <summary>Counts what the trailer (record 9) tells: the records 1, 2, 3 and 8, and what the movements move either way.</summary>
internal sealed class CodaTrailer(RecordContext context)
{
    private const int CountLength = 6;

    private long _records;
    private Int128 _debits;
    private Int128 _credits;
    private bool _isIncomplete;

    /// <summary>Counts a record; a header begins anew.</summary>
    internal void Count(CodaRecord record)
    {
        if (record.Kind is "0")
        {
            (_records, _debits, _credits, _isIncomplete) = (0, 0, 0, false);
        }

        _records += record.Kind[0] is '1' or '2' or '3' or '8' ? 1 : 0;
        if (record.Kind is "21" && record.IsMovement)
        {
            Add(record);
        }
    }

    /// <summary>Compares; a field that is blank tells nothing.</summary>
    internal void Verify(CodaRecord record)
    {
        ReadOnlySpan<char> count = record.Field(17, CountLength);
        if (!count.IsEmpty && (!long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out long stated) || stated != _records % 1_000_000))
        {
            Report(record, 17, $"The trailer tells '{Excerpt.Of(count)}' records, and there are {_records.ToString(CultureInfo.InvariantCulture)}");
        }

        // What was refused was said.
        if (!_isIncomplete)
        {
            VerifySum(record, 23, "debits", _debits);
            VerifySum(record, 38, "credits", _credits);
        }
    }

    private void Add(CodaRecord record)
    {
        long amount = CodaAmount.Thousandths(record.Field(33, CodaRecord.AmountLength));
        _isIncomplete |= amount < 0 || record.Raw(32, 1) is not ("0" or "1");
        if (record.Raw(32, 1) is "1")
        {
            _debits += Math.Max(0, amount);
        }
        else
        {
            _credits += Math.Max(0, amount);
        }
    }

    private void VerifySum(CodaRecord record, int position, string what, Int128 sum)
    {
        ReadOnlySpan<char> stated = record.Field(position, CodaRecord.AmountLength);
        if (!stated.IsEmpty && CodaAmount.Thousandths(stated) != sum)
        {
            Report(record, position, $"The trailer tells {what} of '{Excerpt.Of(stated)}', and the movements make {Show(sum)}");
        }
    }

    private static string Show(Int128 thousandths) => Fits(thousandths) ? (((decimal)thousandths) / 1000m).ToString("0.00#", CultureInfo.InvariantCulture) : "more than any amount";

    private static bool Fits(Int128 value) => value < (Int128)1_000_000_000_000_000_000;

    private void Report(CodaRecord record, int position, string message) =>
        context.Diagnostics.Warning(RecordCodes.CountDiffers, context.Diagnostics.At(record.Line, record.Column + position - 1), message + ": fetch the file again.");
}
