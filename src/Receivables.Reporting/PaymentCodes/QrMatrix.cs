using System.Collections;
using QRCoder;

namespace Receivables.Reporting.PaymentCodes;

/// <summary>The black and white squares of a QR code, without its white edge.</summary>
internal sealed class QrMatrix
{
    private readonly List<BitArray> _rows;
    private readonly int _edge;

    private QrMatrix(List<BitArray> rows, int edge)
    {
        _rows = rows;
        _edge = edge;
    }

    /// <summary>How many squares it has on a side.</summary>
    internal int Size => _rows.Count - (2 * _edge);

    internal bool IsBlack(int row, int column) => _rows[row + _edge][column + _edge];

    /// <summary>Level M and UTF-8, as EPC069-12 asks for; the smallest size that holds it.</summary>
    internal static QrMatrix Of(string payload)
    {
        using QRCodeData data = QRCodeGenerator.GenerateQrCode(payload, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        List<BitArray> rows = [.. data.ModuleMatrix.Select(row => new BitArray(row))];
        return new QrMatrix(rows, rows.FindIndex(row => row.HasAnySet()));
    }
}
