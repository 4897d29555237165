using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Coda;

/// <summary>The other side of a movement, and those on whose behalf both sides act, as records 2.2, 2.3 and 3.1 name them; the first of each counts.</summary>
internal sealed class CodaParties(RecordContext context, TransactionDraft draft)
{
    private const string BeneficiaryType = "008";
    private const int NameLength = 70;

    private readonly PartyDraft _beneficiary = new();
    private readonly PartyDraft _orderer = new();
    private readonly List<string> _idsOfInformation = [];
    private string? _nameOfInformation;

    private PartyDraft Other => draft.Counterparty;

    /// <summary>Takes record 2.3: account with currency, and name.</summary>
    internal void TakeAccount(CodaAccount account, ReadOnlySpan<char> name)
    {
        string? number = context.Field(account.Number);
        if (Other.Iban.IsEmpty && Other.Account is null)
        {
            Other.Iban = account.Iban;
            Other.Account = account.Iban.IsEmpty ? number : null;
            context.Keep(draft.Extras, "2.3/Number", account.IsComputed ? number : null);
            context.Keep(draft.Extras, "2.3/Currency", account.CurrencyCode == draft.Amount.Currency.Code ? null : account.CurrencyCode);
        }
        else
        {
            context.Keep(draft.Extras, "2.3/Number", number);
        }

        SetName(name);
    }

    /// <summary>Takes the bank of the other side.</summary>
    internal void TakeBic(ReadOnlySpan<char> bic) => Set(ref draft.Counterparty.Bic, bic, "2.2/Bic");

    /// <summary>Takes the country of the other side.</summary>
    internal void TakeCountry(ReadOnlySpan<char> country) => Set(ref draft.Counterparty.Country, country, "105/Country");

    /// <summary>Takes the creditor's id of a direct debit: that of the other side where it is the other side that collected.</summary>
    internal void TakeCreditor(ReadOnlySpan<char> id, string name, bool isOther)
    {
        if (isOther)
        {
            Set(ref draft.Counterparty.Identification, id, name);
        }
        else
        {
            context.Keep(draft.Extras, name, id);
        }
    }

    /// <summary>Takes the information 001: name of 70 characters, in version 1 of 35, then street, locality and id of 35 each.</summary>
    internal void TakeInformation(CodaCursor fields, int nameLength)
    {
        string name = fields.Take(nameLength).Trim().ToString();
        _nameOfInformation ??= name.Length == 0 ? null : name;
        context.Keep(draft.Extras, "3.1/001/Street", Blanks(fields.Take(CodaInformation.LineLength)));
        context.Keep(draft.Extras, "3.1/001/Locality", Blanks(fields.Take(CodaInformation.LineLength)));
        if (_idsOfInformation.Count <= context.Options.MaxExtraFields)
        {
            _idsOfInformation.Add(fields.Take(CodaInformation.LineLength).ToString());
        }
    }

    /// <summary>Takes the information 008 (ultimate beneficiary) or 009 (ultimate ordering customer): name and id.</summary>
    internal void TakeUltimate(ReadOnlySpan<char> type, CodaCursor fields)
    {
        PartyDraft party = type.SequenceEqual(BeneficiaryType) ? _beneficiary : _orderer;
        Set(ref party.Name, fields.Take(NameLength), $"3.1/{type}/Name");
        Set(ref party.Identification, fields.Take(CodaInformation.LineLength), $"3.1/{type}/Id");
    }

    /// <summary>Puts together what the records gave.</summary>
    /// <param name="isFromDebtor">Whether the other side is the debtor: of a credit, and of a debit that takes one back.</param>
    internal void End(bool isFromDebtor)
    {
        // The creditor of a direct debit goes before.
        _idsOfInformation.ForEach(id => Set(ref draft.Counterparty.Identification, id, "3.1/001/Id"));
        if (_nameOfInformation is { } full)
        {
            SetFullName(full);
        }

        // A country alone is nobody.
        context.Keep(draft.Extras, "105/Country", Other.IsEmpty && Other.Bic is null ? Other.Country : null);
        PartyDraft own = isFromDebtor ? _beneficiary : _orderer, other = isFromDebtor ? _orderer : _beneficiary;
        (draft.Ultimate.Name, draft.Ultimate.Identification) = (other.Name, other.Identification);
        context.Keep(draft.Extras, isFromDebtor ? "3.1/008/Name" : "3.1/009/Name", own.Name);
        context.Keep(draft.Extras, isFromDebtor ? "3.1/008/Id" : "3.1/009/Id", own.Identification);
    }

    private void SetName(ReadOnlySpan<char> name) => Set(ref draft.Counterparty.Name, name, "2.3/Name");

    // Record 2.3 has 35 characters of the name, the information 70.
    private void SetFullName(string full)
    {
        if (Other.Name is null || full.StartsWith(Other.Name, StringComparison.OrdinalIgnoreCase))
        {
            Other.Name = context.Field(full);
        }
        else
        {
            context.Keep(draft.Extras, "3.1/001/Name", full);
        }
    }

    private void Set(ref string? field, ReadOnlySpan<char> text, string name)
    {
        string? value = context.Field(text);
        if (field is null)
        {
            field = value;
        }
        else if (value is not null && value != field)
        {
            context.Keep(draft.Extras, name, value);
        }
    }

    // Street, number and box have columns of their own in the field.
    private static string Blanks(ReadOnlySpan<char> text) => string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
