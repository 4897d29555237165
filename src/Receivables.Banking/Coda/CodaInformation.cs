using Receivables.Banking.Records;

namespace Receivables.Banking.Coda;

/// <summary>The structured information about a movement (records 3.1 to 3.3): three digits of type, then fields.</summary>
/// <remarks>Febelfin, coded statement of account (CODA 2.6), enclosure III.</remarks>
internal sealed class CodaInformation(RecordContext context, TransactionDraft draft, CodaTexts texts, CodaParties parties, bool isOld)
{
    /// <summary>Lines of addresses and of texts.</summary>
    internal const int LineLength = 35;

    private const int TypeLength = 3;
    private const int Lines = 4;
    private const int NameLength = 70;

    internal void Take(string zone)
    {
        var fields = new CodaCursor(zone);
        ReadOnlySpan<char> type = fields.Take(TypeLength);
        switch (type)
        {
            case "001":
                parties.TakeInformation(fields, isOld ? LineLength : NameLength);
                break;
            case "002":
                TakeLines(fields);
                break;
            case "006":
                TakeAmount(fields);
                break;
            case "007":
                TakeCash(fields);
                break;
            case "008" or "009":
                parties.TakeUltimate(type, fields);
                break;
            default:
                context.Keep(draft.Extras, type.IsWhiteSpace() ? "3.1" : $"3.1/{type.Trim()}", fields.Rest);
                break;
        }
    }

    private void TakeLines(CodaCursor fields)
    {
        for (int i = 0; i < Lines; i++)
        {
            texts.AddInformation(fields.Take(LineLength).Trim().ToString());
        }

        texts.AddInformation(fields.Rest.Trim().ToString());
    }

    // What the detail is, currency, amount, sign (1 was taken), category.
    private void TakeAmount(CodaCursor fields)
    {
        string all = fields.Rest.ToString();
        ReadOnlySpan<char> name = fields.Take(30), code = fields.Take(3), digits = fields.Take(15), sign = fields.Take(1), category = fields.Take(3);
        Money amount = default;
        bool isAmount = Currency.TryFromCode(code, out Currency currency) && CodaAmount.Parse(digits, currency, out amount) == AmountParseStatus.Ok && sign is "0" or "1";
        if (!isAmount)
        {
            context.Keep(draft.Extras, "3.1/006", all);
        }
        else if (CodaCategories.IsCharge(category) && draft.Charges.Count < context.Options.MaxExtraFields)
        {
            draft.Charges.Add(new PaymentCharge(sign is "1" ? amount : -amount, false, category.ToString()));
            context.Keep(draft.Extras, $"3.1/006/{category}", name);
        }
        else
        {
            context.Keep(draft.Extras, $"3.1/006/{category}", $"{(sign is "1" ? -amount : amount)} {name}".TrimEnd());
        }
    }

    // How many notes or coins of what value, and what they make.
    private void TakeCash(CodaCursor fields)
    {
        context.Keep(draft.Extras, "3.1/007/Count", new CodaField(null, 7, CodaFieldKind.Number).Show(fields.Take(7)));
        context.Keep(draft.Extras, "3.1/007/Denomination", new CodaField(null, 6, CodaFieldKind.Amount).Show(fields.Take(6)));
        context.Keep(draft.Extras, "3.1/007/Total", new CodaField(null, 15, CodaFieldKind.Amount).Show(fields.Take(15)));
        context.Keep(draft.Extras, "3.1/007", fields.Rest);
    }
}
