using System.Globalization;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;
using Receivables.References;

namespace Receivables.Banking.Coda;

/// <summary>The structured communications of a movement: three digits of type, then fields.</summary>
/// <remarks>Febelfin, coded statement of account (CODA 2.6), enclosure III.</remarks>
internal sealed class CodaCommunication(RecordContext context, TransactionDraft draft, CodaTexts texts, CodaParties parties, CodaReturn returned)
{
    private const int TypeLength = 3;
    private const int OgmLength = 12;

    /// <summary>Takes a communication.</summary>
    /// <param name="zone">All its characters.</param>
    /// <param name="isCreditorOther">Whether in a direct debit the other side is the creditor.</param>
    internal void Take(string zone, bool isCreditorOther)
    {
        var fields = new CodaCursor(zone);
        ReadOnlySpan<char> type = fields.Take(TypeLength);
        switch (type)
        {
            case "100":
                AddReference(fields.Rest.Trim(), CreditorReferenceKind.Rf);
                break;
            case "101" or "102":
                AddReference(fields.Take(OgmLength).Trim(), CreditorReferenceKind.Ogm);
                Keep($"{type}/Rest", fields.Rest);
                break;
            default:
                TakeLayout(type, fields, zone, isCreditorOther);
                break;
        }
    }

    private void TakeLayout(ReadOnlySpan<char> type, CodaCursor fields, string zone, bool isCreditorOther)
    {
        if (CodaLayouts.Of(type) is not { } layout)
        {
            context.Diagnostics.Warning(RecordCodes.DetailRefused, context.Here(), $"The communication '{Excerpt.Of(zone.Trim())}' is of no type that the standard has: it is read as a text.");
            texts.AddPayer(zone.Trim());
            return;
        }

        TakeModelled(type, fields, isCreditorOther);
        foreach (CodaField field in layout)
        {
            ReadOnlySpan<char> text = fields.Take(field.Length);
            if (field.Name is not null)
            {
                Keep($"{type}/{field.Name}", field.Show(text));
            }
        }

        Keep($"{type}/Rest", fields.Rest);
    }

    private void TakeModelled(ReadOnlySpan<char> type, CodaCursor fields, bool isCreditorOther)
    {
        switch (type)
        {
            case "105":
                TakeOriginal(fields);
                break;
            case "107":
                TakeOldDebit(fields, isCreditorOther);
                break;
            case "111":
                TakeTerminal(fields, 35);
                break;
            case "113":
                TakeTerminal(fields, 40);
                TakeCard(fields);
                break;
            case "114":
                TakeTerminal(fields, 27);
                break;
            case "115":
                TakeTerminal(fields, 61);
                break;
            case "127":
                TakeDebit(fields, isCreditorOther);
                break;
        }
    }

    // Gross in the currency of the account, gross in that of the order, rate, currency, structured communication, country.
    private void TakeOriginal(CodaCursor fields)
    {
        ReadOnlySpan<char> gross = fields.Take(15), original = fields.Take(15), rate = fields.Take(12), code = fields.Take(3), reference = fields.Take(OgmLength).Trim();
        parties.TakeCountry(fields.Take(2));
        Currency own = draft.Amount.Currency;
        Money? booked = CodaAmount.Positive(gross, own);
        TakeOrder(original, rate, code, booked);
        draft.Instructed ??= booked;
        if (reference.ContainsAnyExcept('0'))
        {
            AddReference(reference, CreditorReferenceKind.Ogm);
        }
    }

    private void TakeCard(CodaCursor fields)
    {
        _ = fields.Take(66);
        TakeOrder(fields.Take(15), fields.Take(12), fields.Take(3), null);
    }

    private void TakeOrder(ReadOnlySpan<char> original, ReadOnlySpan<char> rate, ReadOnlySpan<char> code, Money? booked)
    {
        if (!Currency.TryFromCode(code.Trim(), out Currency currency))
        {
            KeepOrder(original, rate, code);
            return;
        }

        if (CodaAmount.Positive(original, currency) is not { } ordered || draft.Instructed is not null)
        {
            KeepOrder(original, rate, draft.Instructed is null ? [] : code);
            return;
        }

        draft.Instructed = ordered;
        if (CodaField.RateOf(rate) is { } number and > 0 && ordered.Currency != draft.Amount.Currency)
        {
            draft.Rate = RecordRates.Between(number, ordered, booked ?? draft.Amount);
            Keep("105/Rate", draft.Rate is null ? number.ToString(CultureInfo.InvariantCulture) : null);
        }
    }

    private void KeepOrder(ReadOnlySpan<char> original, ReadOnlySpan<char> rate, ReadOnlySpan<char> code)
    {
        Keep("105/Original", new CodaField(null, 15, CodaFieldKind.Amount).Show(original));
        Keep("105/Rate", new CodaField(null, 12, CodaFieldKind.Rate).Show(rate));
        Keep("105/Currency", code);
    }

    // The direct debits before SEPA: number, pivot day, communication, refusal, creditor.
    private void TakeOldDebit(CodaCursor fields, bool isCreditorOther)
    {
        TakeMandate(fields.Take(12));
        _ = fields.Take(6);
        texts.AddPayer(fields.Take(30).Trim().ToString());
        returned.TakeCode(fields.Take(1));
        parties.TakeCreditor(fields.Take(11), "107/Creditor", isCreditorOther);
    }

    // Settlement day, sequence, scheme, refusal, creditor, mandate, communication, kind of R-transaction, reason.
    private void TakeDebit(CodaCursor fields, bool isCreditorOther)
    {
        _ = fields.Take(7);
        draft.BankCode = CodaDirectDebits.CodeOf(draft.BankCode, fields.Take(1));
        returned.TakeCode(fields.Take(1));
        parties.TakeCreditor(fields.Take(35), "127/Creditor", isCreditorOther);
        TakeMandate(fields.Take(35));
        texts.AddPayer(fields.Take(62).Trim().ToString());
        returned.TakeCode(fields.Take(1));
        returned.TakeReason(fields.Take(4));
    }

    private void TakeMandate(ReadOnlySpan<char> mandate)
    {
        if (draft.MandateId is null)
        {
            draft.MandateId = context.Field(mandate.ContainsAnyExcept('0', ' ') ? mandate : []);
        }
        else
        {
            Keep("127/Mandate", mandate);
        }
    }

    // Name and town of the terminal are all the words that a payment by card has.
    private void TakeTerminal(CodaCursor fields, int at)
    {
        _ = fields.Take(at);
        texts.AddBank(string.Join(' ', $"{fields.Take(16)} {fields.Take(10)}".Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    // The bank has checked it when the payment was ordered; where it does not hold, the payer's reference may still be found by it.
    private void AddReference(ReadOnlySpan<char> text, CreditorReferenceKind kind)
    {
        if (context.Field(text) is not { } reference)
        {
            return;
        }

        if (!CreditorReference.TryParse(reference, kind, out _))
        {
            string what = kind == CreditorReferenceKind.Rf ? "a reference of ISO 11649" : "a structured communication of twelve digits";
            context.Diagnostics.Warning(RecordCodes.DetailRefused, context.Here(), $"The reference '{Excerpt.Of(reference)}' is not {what} with check digits that hold: it is kept as the bank gives it.");
        }

        if (draft.References.Count < context.Options.MaxExtraFields && !draft.References.Contains(reference))
        {
            draft.References.Add(reference);
        }
    }

    private void Keep(string name, ReadOnlySpan<char> value) => context.Keep(draft.Extras, name, value);
}
