using Receivables.Banking.Records;

namespace Receivables.Banking.Mt940;

/// <summary>Reads field NS, in which cash management programs put what SWIFT has no place for: two digits and a text on each line.</summary>
internal static class NonSwiftField
{
    private const int OwnerName = 22;
    private const int AccountName = 23;

    /// <summary>Reads what it says about the account.</summary>
    internal static void ReadOpening(MtField field, StatementDraft statement, RecordContext context)
    {
        foreach (Subfield line in Lines(field))
        {
            switch (line.Code)
            {
                case OwnerName:
                    statement.OwnerName ??= context.Field(line.Text);
                    break;
                case AccountName:
                    statement.AccountName ??= context.Field(line.Text);
                    break;
                default:
                    context.Keep(statement.Extras, NameOf(line), line.Text);
                    break;
            }
        }
    }

    /// <summary>Reads what it says about an entry: purpose, name, booking text, bank and account of the other side.</summary>
    internal static void ReadEntry(MtField field, MtTarget target)
    {
        List<string> purpose = [], name = [];
        foreach (Subfield line in Lines(field))
        {
            switch (line.Code)
            {
                case >= 1 and <= 14:
                    purpose.Add(line.Text);
                    break;
                case 15 or 16:
                    name.Add(line.Text);
                    break;
                case 17:
                    target.Draft.Information ??= target.Context.FreeText(line.Text);
                    break;
                case 33:
                    target.SetBic(line.Text);
                    break;
                case 34:
                    target.SetAccount(line.Text);
                    break;
                default:
                    target.Keep(NameOf(line), line.Text);
                    break;
            }
        }

        target.SetName(PurposeText.Read(PurposeText.Join(name)));
        SepaDetails.Read(purpose, target);
    }

    private static string NameOf(Subfield line) => line.Code < 0 ? "NS" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"NS/{line.Code:00}");

    private static IEnumerable<Subfield> Lines(MtField field)
    {
        foreach (string line in field.Lines.Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            bool hasCode = line.Length >= 2 && char.IsAsciiDigit(line[0]) && char.IsAsciiDigit(line[1]);
            yield return hasCode ? new Subfield(((line[0] - '0') * 10) + line[1] - '0', line[2..]) : new Subfield(-1, line);
        }
    }
}
