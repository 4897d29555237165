using System.Globalization;
using Receivables.Reporting.Aging;
using Receivables.Reporting.Html;
using static Receivables.Reporting.Charts.Coordinate;

namespace Receivables.Reporting.Charts;

/// <summary>Who owes most, one bar a customer, in pieces by age; credits stand left of zero.</summary>
internal sealed class DebtorChart(AgedPage page, Currency currency, IReadOnlyList<AgedLine> debtors)
{
    private const long Width = 5600;
    private const long Step = 390;
    private const long Top = 60;
    private const int LongestLabel = 34;

    private readonly AxisScale _scale = AxisScale.Exact(debtors.SelectMany(line => new[] { SumOf(line, -1), SumOf(line, 1) }), Width);

    /// <summary>The customers with the largest total above zero.</summary>
    internal static IReadOnlyList<AgedLine> Largest(AgedTable table, int count) =>
        [.. table.Lines.Where(line => line.Customer is not null && line.Total.IsPositive && line.Balance.IsPositive).Take(count)];

    internal void Write(HtmlWriter html)
    {
        string id = $"debtors-{currency.Code}";
        long height = Top + (debtors.Count * Step);
        using (html.Element("svg", ("viewBox", $"0 0 560 {Text(height)}"), ("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"), ("aria-labelledby", $"{id}-t {id}-d")))
        {
            html.Line("title", $"Largest open items in {currency.Code} by customer and age", ("id", $"{id}-t"));
            html.Line("desc", $"{Wording.Count(debtors.Count, "customer", "customers")}, the largest first; the table below has the amounts.", ("id", $"{id}-d"));
            for (int i = 0; i < debtors.Count; i++)
            {
                WriteDebtor(html, debtors[i], Top + (i * Step));
            }
        }
    }

    private void WriteDebtor(HtmlWriter html, AgedLine line, long y)
    {
        using (html.Element("text", ("class", "name"), ("x", "0"), ("y", Text(y + 120))))
        {
            html.OutsidePlain(line.Name ?? line.Customer?.Value, LongestLabel);
        }

        html.Line("text", Wording.Amount(line.Total), ("class", "value"), ("x", Text(Width)), ("y", Text(y + 120)), ("text-anchor", "end"));
        Int128 right = 0;
        Int128 left = 0;
        for (int bucket = 0; bucket < line.Buckets.Count; bucket++)
        {
            Int128 amount = line.Buckets[bucket].MinorUnits;
            ref Int128 edge = ref amount > 0 ? ref right : ref left;
            if (amount != 0)
            {
                WritePiece(html, bucket, line.Buckets[bucket], Int128.Min(edge, edge + amount), Int128.Max(edge, edge + amount), y + 185);
            }

            edge += amount;
        }
    }

    private void WritePiece(HtmlWriter html, int bucket, Money amount, Int128 from, Int128 to, long y)
    {
        using (html.Element("g"))
        {
            html.Line("title", $"{page.Buckets[bucket]}: {Wording.AmountAndCode(amount)}");
            html.Empty("rect", ("class", string.Create(CultureInfo.InvariantCulture, $"s{page.ShadeOf(bucket)} piece")), ("x", Text(_scale.At(from))), ("y", Text(y)),
                ("width", Text(_scale.At(to) - _scale.At(from))), ("height", "12"));
        }
    }

    private static Int128 SumOf(AgedLine line, int sign)
    {
        Int128 sum = 0;
        foreach (Money amount in line.Buckets)
        {
            sum += amount.Sign == sign ? amount.MinorUnits : 0;
        }

        return sum;
    }
}
