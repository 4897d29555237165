using System.Globalization;
using Receivables.Reporting.Aging;
using Receivables.Reporting.Html;
using static Receivables.Reporting.Charts.Coordinate;

namespace Receivables.Reporting.Charts;

/// <summary>The open amount by age, one column a bucket.</summary>
internal sealed class AgingChart(AgedPage page, AgedTable table)
{
    private const long Width = 5600;
    private const long Height = 3000;
    private const long Left = 560;
    private const long Right = 60;
    private const long Top = 260;
    private const long Bottom = 500;

    private const long HalfLabel = 400;

    // With more columns than this their labels would run into each other.
    private const int MostLabels = 8;

    private readonly Currency _currency = table.Currency;
    private readonly IReadOnlyList<Money> _amounts = table.Total.Buckets;
    private readonly AxisScale _scale = AxisScale.Round(table.Total.Buckets.Select(amount => (Int128)amount.MinorUnits), Height - Top - Bottom);

    internal void Write(HtmlWriter html)
    {
        string id = $"age-{_currency.Code}";
        using (html.Element("svg", ("viewBox", "0 0 560 300"), ("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"), ("aria-labelledby", $"{id}-t {id}-d")))
        {
            html.Line("title", $"Open items in {_currency.Code} by age", ("id", $"{id}-t"));
            html.Line("desc", Description(), ("id", $"{id}-d"));
            WriteGrid(html);
            for (int bucket = 0; bucket < _amounts.Count; bucket++)
            {
                WriteColumn(html, bucket);
            }
        }
    }

    private string Description() =>
        string.Join("; ", _amounts.Select((amount, i) => $"{page.Buckets[i]}: {Wording.AmountAndCode(amount)}{ShareOf(amount, " (", ")")}")) + ".";

    private void WriteGrid(HtmlWriter html)
    {
        foreach (Int128 tick in _scale.Ticks)
        {
            string y = Text(Y(tick));
            html.Empty("line", ("class", tick == 0 ? "axis" : "grid"), ("x1", Text(Left)), ("x2", Text(Width - Right)), ("y1", y), ("y2", y));
            html.Line("text", Short(tick), ("class", "tick"), ("x", Text(Left - 80)), ("y", Text(Y(tick) + 40)), ("text-anchor", "end"));
        }
    }

    private void WriteColumn(HtmlWriter html, int bucket)
    {
        Money amount = _amounts[bucket];
        long slot = (Width - Left - Right) / _amounts.Count;
        long middle = Left + (slot * bucket) + (slot / 2);
        long width = Math.Min(slot * 7 / 10, 800);
        long top = Math.Min(Y(amount.MinorUnits), Y(0));
        using (html.Element("g"))
        {
            html.Line("title", $"{page.Buckets[bucket]}: {Wording.AmountAndCode(amount)}");
            html.Empty("rect", ("class", ShadeClass(bucket)), ("x", Text(middle - (width / 2))), ("y", Text(top)),
                ("width", Text(width)), ("height", Text(Math.Abs(Y(amount.MinorUnits) - Y(0)))), ("rx", "2"));
        }

        int every = ((_amounts.Count - 1) / MostLabels) + 1;
        if (bucket % every == 0)
        {
            WriteLabel(html, "label", middle, Height - Bottom + 230, page.Buckets[bucket]);
        }

        if (every == 1)
        {
            WriteLabel(html, "value", middle, top - 70, amount.IsZero ? "–" : Short(amount.MinorUnits));
            WriteLabel(html, "share", middle, Height - Bottom + 400, ShareOf(amount, "", ""));
        }
    }

    // A label of a narrow column at the edge ends there instead of running out of the picture.
    private static void WriteLabel(HtmlWriter html, string cssClass, long x, long y, string text)
    {
        bool isAtEdge = x + HalfLabel > Width;
        html.Line("text", text, ("class", cssClass), ("x", Text(isAtEdge ? Width - 10 : x)), ("y", Text(y)), ("text-anchor", isAtEdge ? "end" : "middle"));
    }

    private string ShadeClass(int bucket) => string.Create(CultureInfo.InvariantCulture, $"s{page.ShadeOf(bucket)}");

    // A share of a sum that credits have shrunk to nothing says nothing.
    private string ShareOf(Money amount, string before, string after) => table.Total.Total.IsPositive && !amount.IsNegative
        ? before + Wording.Percent((decimal)amount.MinorUnits / table.Total.Total.MinorUnits) + after
        : "";

    private string Short(Int128 minorUnits) => Wording.Short((decimal)minorUnits / _currency.MinorUnitsPerMajor);

    private long Y(Int128 minorUnits) => Height - Bottom - _scale.At(minorUnits);
}
