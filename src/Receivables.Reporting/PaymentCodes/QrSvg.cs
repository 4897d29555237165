using System.Globalization;
using System.Net;
using System.Text;

namespace Receivables.Reporting.PaymentCodes;

/// <summary>A QR code as one path: each run of black squares of a row is a rectangle.</summary>
internal static class QrSvg
{
    // The white edge that scanners need (ISO/IEC 18004).
    private const int Edge = 4;

    internal static string Of(QrMatrix matrix, string title)
    {
        int side = matrix.Size + (2 * Edge);
        return string.Create(CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" role=\"img\" shape-rendering=\"crispEdges\"><title>{WebUtility.HtmlEncode(title)}</title><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\"{PathOf(matrix)}\"/></svg>");
    }

    private static string PathOf(QrMatrix matrix)
    {
        var path = new StringBuilder();
        for (int row = 0; row < matrix.Size; row++)
        {
            for (int column = 0; column < matrix.Size; column++)
            {
                int end = column;
                while (end < matrix.Size && matrix.IsBlack(row, end))
                {
                    end++;
                }

                if (end > column)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{column + Edge} {row + Edge}h{end - column}v1h-{end - column}z");
                    column = end;
                }
            }
        }

        return path.ToString();
    }
}
