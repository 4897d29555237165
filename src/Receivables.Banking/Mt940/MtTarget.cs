using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Mt940;

/// <summary>The transaction that details are read into, with what several of them need.</summary>
internal sealed class MtTarget(TransactionDraft draft, MtEntry entry, StatementDraft statement, RecordContext context)
{
    private const string NotProvided = "NOTPROVIDED";

    private readonly List<string> _texts = [];
    private int _linesLength;
    private string? _ownName;

    internal TransactionDraft Draft { get; } = draft;

    internal MtEntry Entry { get; } = entry;

    internal StatementDraft Statement { get; } = statement;

    internal RecordContext Context { get; } = context;

    /// <summary>The German business code, or null.</summary>
    internal string? Business { get; set; }

    internal string? PrimaNota { get; set; }

    internal string? TextKey { get; set; }

    internal Money? Charge { get; set; }

    internal decimal? Rate { get; set; }

    internal bool IsDebit => Draft.Amount.MinorUnits < 0;

    /// <summary>Whether the entry takes back, or gives back, an earlier one.</summary>
    internal bool IsReturn => BusinessCodes.IsReturn(Business, Entry.Type);

    /// <summary>Whether the other side is a debtor: in a credit, and in a debit that takes a receipt back.</summary>
    internal bool OtherIsDebtor => IsDebit == (IsReturn || Draft.IsReversal);

    /// <summary>Adds a line of the text as transmitted, as far as a payment takes them.</summary>
    internal void AddLine(string line)
    {
        if (Context.FreeText(line) is not { } kept)
        {
            return;
        }

        if (_linesLength >= PaymentBounds.LongestText)
        {
            return;
        }

        if (_linesLength + kept.Length + 1 > PaymentBounds.LongestText)
        {
            Context.Diagnostics.Warning(RecordCodes.TextCut, Context.Here(), "The lines of the text are longer than a payment takes: what follows is left out.");
            _linesLength = PaymentBounds.LongestText;
            return;
        }

        _linesLength += kept.Length + 1;
        Draft.Lines.Add(kept);
    }

    /// <summary>Adds to the payer's text, put together as the format says.</summary>
    internal void AddText(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _texts.Add(text.Trim());
        }
    }

    /// <summary>Adds a reference in structured form.</summary>
    internal void AddReference(ReadOnlySpan<char> value)
    {
        if (Draft.References.Count >= Context.Options.MaxExtraFields)
        {
            Keep("86/CREF", value);
        }
        else if (Context.Field(value) is { } reference)
        {
            Draft.References.Add(reference);
        }
    }

    internal void SetName(ReadOnlySpan<char> name) => Draft.Counterparty.Name ??= Context.Field(PurposeText.Collapse(name));

    /// <summary>A name that the file gives to the own side: it counts where the other side is left without one.</summary>
    internal void SetOwnName(ReadOnlySpan<char> name) => _ownName ??= PurposeText.Collapse(name);

    internal void SetAccount(ReadOnlySpan<char> account) => OtherAccount.Set(Draft.Counterparty, account, Context);

    internal void SetBic(ReadOnlySpan<char> bic)
    {
        if (Bics.IsBic(bic.Trim()))
        {
            Draft.Counterparty.Bic ??= bic.Trim().ToString();
        }
        else
        {
            Keep("86/30", bic);
        }
    }

    internal void SetEndToEnd(ReadOnlySpan<char> id)
    {
        if (id.Trim() is not (NotProvided or "NONREF" or "NOREF"))
        {
            Draft.EndToEndId ??= Context.Field(id);
        }
    }

    internal void SetOriginal(ReadOnlySpan<char> text, string name)
    {
        if (MtAmounts.Find(text, Draft.Amount.Currency) is { } amount)
        {
            Draft.Instructed ??= amount;
        }
        else
        {
            RefuseDetail(text, name);
        }
    }

    internal void SetCharge(ReadOnlySpan<char> text, string name)
    {
        if (MtAmounts.Find(text, Draft.Amount.Currency) is { } amount)
        {
            Charge ??= amount;
        }
        else
        {
            RefuseDetail(text, name);
        }
    }

    internal void Keep(string name, ReadOnlySpan<char> value) => Context.Keep(Draft.Extras, name, value);

    internal void RefuseDetail(ReadOnlySpan<char> text, string name)
    {
        Context.Diagnostics.Warning(RecordCodes.DetailRefused, Context.Here(), $"'{Excerpt.Of(text)}' of {name} cannot be read: it is kept as an extra field.");
        Keep(name, text);
    }

    /// <summary>Puts together what several details say.</summary>
    internal void Finish()
    {
        FinishName();
        Draft.Remittance = Context.FreeText(_texts.Count == 1 ? _texts[0] : string.Join(' ', _texts)) ?? "";
        Draft.ProprietaryCode = Context.Field(ProprietaryCode());
        Draft.BankCode = BusinessCodes.Iso(Business, Entry.Type, IsDebit) ?? Draft.ProprietaryCode;
        Draft.HasReturnInformation |= IsReturn;
        Draft.IsReversal |= BusinessCodes.IsReversal(Business);
        if (IsReturn)
        {
            Draft.ReturnReason ??= ReturnKeys.OfGermanKey(TextKey) ?? ReturnKeys.InText(Draft.Remittance);
        }

        if (BusinessCodes.IsBatch(Business))
        {
            Draft.BatchId ??= Entry.CustomerReference;
        }

        MtCharges.Add(this);
        Draft.Rate = MtRates.Of(Rate, Draft.Instructed, Draft.Amount);
    }

    private void FinishName()
    {
        if (Draft.Counterparty.Name is not null)
        {
            Keep("86/OWN", _ownName);
        }
        else if (_ownName is not null)
        {
            SetName(_ownName);
        }
    }

    // As in camt of the same banks: type, business code, prima nota, text key.
    private string? ProprietaryCode()
    {
        string code = Business is null ? Entry.Type ?? "" : TextKey is not null ? $"{Entry.Type}+{Business}+{PrimaNota}+{TextKey}" : PrimaNota is not null ? $"{Entry.Type}+{Business}+{PrimaNota}" : $"{Entry.Type}+{Business}";
        return code.Length == 0 ? null : code;
    }
}
