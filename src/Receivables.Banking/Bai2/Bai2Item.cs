namespace Receivables.Banking.Bai2;

/// <summary>One balance or total of record 03.</summary>
/// <param name="Code">The type code.</param>
/// <param name="Amount">The amount as written.</param>
/// <param name="Count">How many items it sums, as written.</param>
/// <param name="Funds">When the money is available.</param>
/// <param name="Position">Where it stands.</param>
internal readonly record struct Bai2Item(string Code, string Amount, string Count, Bai2Funds Funds, SourcePosition Position)
{
    internal static Bai2Item Read(Bai2Record record)
    {
        string code = record.Next().ToString();
        SourcePosition position = record.FieldPosition;
        if (code.Length == 0)
        {
            // Nothing follows a code that is left out; and some banks end each line with a comma too many.
            return new Bai2Item(code, "", "", default, position);
        }

        string amount = record.Next().ToString();
        string count = record.Next().ToString();
        return new Bai2Item(code, amount, count, Bai2Funds.Read(record), position);
    }

    internal string ToText(string amount) => amount + (Count.Length > 0 ? $"; items {Count}" : "") + (Funds.Text is null ? "" : $"; funds {Funds.Text}");
}
