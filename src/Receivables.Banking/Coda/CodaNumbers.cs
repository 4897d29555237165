using System.Globalization;
using Receivables.Banking.Records;

namespace Receivables.Banking.Coda;

/// <summary>The numbers of the movements of a statement, which follow one another from 0001; after 9999 comes 0000 or 0001.</summary>
internal sealed class CodaNumbers(RecordContext context)
{
    private const int Last = 9_999;

    private int _before;
    private bool _isSaid;

    /// <summary>Begins with a statement.</summary>
    /// <param name="isWhole">Whether it tells all movements; the details that another file tells of totals need not follow one another.</param>
    internal void Begin(bool isWhole) => (_before, _isSaid) = (0, !isWhole);

    /// <summary>Looks at the number of a movement; a gap is said once for each statement.</summary>
    internal void Check(CodaRecord record)
    {
        bool isNumber = int.TryParse(record.Sequence, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        bool follows = number == _before + 1 || (_before == Last && number <= 1);
        if (!follows && isNumber && !_isSaid)
        {
            _isSaid = true;
            context.Diagnostics.Warning(RecordCodes.CountDiffers, context.Diagnostics.At(record.Line, record.Column + 2), string.Create(CultureInfo.InvariantCulture,
                $"Movement {number:0000} follows {_before:0000}: movements are missing or out of order. It is said once for each statement."));
        }

        _before = isNumber ? number : _before + 1;
    }
}
