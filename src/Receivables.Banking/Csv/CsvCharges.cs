using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>What a row says beside its amount: what was kept of it, what was ordered, what a direct debit was that came back.</summary>
internal sealed class CsvCharges(RecordContext context, CsvLayout layout, CsvFormat format, CsvAmounts amounts)
{
    internal void Take(CsvRow row, Currency currency, TransactionDraft draft)
    {
        TakeReturn(row, currency, draft);
        TakeFee(row, currency, draft);
        TakeOriginal(row, draft);
    }

    // German savings banks state what the direct debit was, and what the other bank took for giving it back.
    private void TakeReturn(CsvRow row, Currency currency, TransactionDraft draft)
    {
        if (!draft.Amount.IsNegative || layout.Text(row, CsvRole.ReturnedAmount).Length == 0 || amounts.Detail(row, CsvRole.ReturnedAmount, currency) is not { IsZero: false } returned)
        {
            return;
        }

        draft.HasReturnInformation = true;
        draft.Instructed = returned.Abs();
        if (layout.Text(row, CsvRole.ReturnFee).Length > 0 && amounts.Detail(row, CsvRole.ReturnFee, currency) is { IsZero: false } fee)
        {
            draft.Charges.Add(new PaymentCharge(fee.Abs(), IsIncluded: true, null));
        }
    }

    // What the provider kept: net is gross less fee, whichever sign the fee has in the file.
    private void TakeFee(CsvRow row, Currency currency, TransactionDraft draft)
    {
        bool isWhole = TrySum(row, currency, draft, out Int128 fees);
        Money? gross = layout.Text(row, CsvRole.Gross).Length > 0 ? amounts.Detail(row, CsvRole.Gross, currency) : null;
        Int128 kept = gross is { } stated && stated.MinorUnits + fees == draft.Amount.MinorUnits ? -fees : fees;
        if (isWhole && gross is { } before && layout.Has(CsvRole.Fee) && !IsNet(draft.Amount, before, fees))
        {
            context.Diagnostics.Warning(RecordCodes.NetDiffers, amounts.Place(row, CsvRole.Amount),
                $"The gross amount {before} less the fee is not the net {draft.Amount}: the net is taken as what moved the account, gross and fee as they are stated. Ask the provider what else was kept, before what is missing is booked.");
        }

        if (kept == 0 || kept < -long.MaxValue || kept > long.MaxValue)
        {
            return;
        }

        Money charge = Money.FromMinor((long)kept, currency);
        Int128 ordered = (Int128)draft.Amount.MinorUnits + kept;
        draft.Charges.Add(new PaymentCharge(charge, IsIncluded: true, null));
        draft.Instructed = gross?.Abs() ?? (ordered >= 0 && ordered <= long.MaxValue ? Money.FromMinor((long)ordered, currency) : null);
    }

    private static bool IsNet(Money net, Money gross, Int128 fees) => Int128.Abs(gross.MinorUnits - fees) == Int128.Abs(net.MinorUnits) || Int128.Abs(gross.MinorUnits + fees) == Int128.Abs(net.MinorUnits);

    // False where one of the fees is no amount; it is kept as it stands.
    private bool TrySum(CsvRow row, Currency currency, TransactionDraft draft, out Int128 fees)
    {
        fees = 0;
        bool isWhole = true;
        foreach (int column in layout.Of(CsvRole.Fee).Where(c => row[c].Length > 0))
        {
            if (CsvNumbers.TryRead(row[column], format.Mark, out string plain, out bool isNegative) && Money.TryParseAmount(plain, currency, out Money fee) == AmountParseStatus.Ok)
            {
                fees += isNegative ? -fee.MinorUnits : fee.MinorUnits;
            }
            else
            {
                isWhole = false;
                context.Keep(draft.Extras, layout.Headers[column], row[column]);
            }
        }

        return isWhole;
    }

    private void TakeOriginal(CsvRow row, TransactionDraft draft)
    {
        string amount = layout.Text(row, CsvRole.OriginalAmount), code = layout.Text(row, CsvRole.OriginalCurrency).ToUpperInvariant();
        if (amount.Length > 0 && draft.Instructed is null && Currency.TryFromCode(code, out Currency currency) && currency != draft.Amount.Currency && amounts.Detail(row, CsvRole.OriginalAmount, currency) is { IsZero: false } original)
        {
            draft.Instructed = original.Abs();
        }
        else
        {
            context.Keep(draft.Extras, "OriginalAmount", $"{amount} {code}");
        }

        context.Keep(draft.Extras, "Rate", layout.Text(row, CsvRole.Rate));
    }
}
