using System.Text.Json.Serialization;
using Receivables.Ledgers;

namespace Receivables.Serialization;

/// <summary>The money entries of the journal, except the application, which stands in a file of its own.</summary>
internal static class LedgerEntriesJson
{
    internal static readonly JsonConverter<InvoiceIssued> InvoiceIssued = new Shape<InvoiceIssued, EntryDraft>()
        .Required("invoice", InvoiceJson.Converter, e => e.Invoice, (ref d, v) => d.Invoice = v)
        .Made(d => new(d.Invoice!));

    internal static readonly JsonConverter<CreditNoteIssued> CreditNoteIssued = new Shape<CreditNoteIssued, EntryDraft>()
        .Required("creditNote", CreditNoteJson.Converter, e => e.CreditNote, (ref d, v) => d.CreditNote = v)
        .Made(d => new(d.CreditNote!));

    internal static readonly JsonConverter<PaymentReceived> PaymentReceived = new Shape<PaymentReceived, EntryDraft>()
        .Required("payment", PaymentJson.Converter, e => e.Payment, (ref d, v) => d.Received = v)
        .Optional("customer", JsonTexts.CustomerId, e => e.Customer, (ref d, v) => d.Account = v)
        .Made(d => new(d.Received!, d.Account));

    internal static readonly JsonConverter<ChargeRaised> ChargeRaised = new Shape<ChargeRaised, EntryDraft>()
        .Required("item", JsonTexts.ItemId, e => e.Item, (ref d, v) => d.Item = v)
        .Required("kind", new WordConverter<ItemKind>(), e => e.Kind, (ref d, v) => d.Kind = v)
        .Required("customer", JsonTexts.CustomerId, e => e.Customer, (ref d, v) => d.Account = v)
        .Required("amount", MoneyJson.Converter, e => e.Amount, (ref d, v) => d.Amount = v)
        .Required("dueDate", JsonTexts.Date, e => e.DueDate, (ref d, v) => d.DueDate = v)
        .Optional("relatesTo", JsonTexts.DocumentNumber, e => e.RelatesTo, (ref d, v) => d.Document = v)
        .Made(d => new(d.Item, d.Kind, d.Account!.Value, d.Amount, d.DueDate, d.Document));

    internal static readonly JsonConverter<UnappliedMoved> UnappliedMoved = new Shape<UnappliedMoved, EntryDraft>()
        .Required("payment", JsonTexts.PaymentId, e => e.Payment, (ref d, v) => d.Payment = v)
        .Optional("from", JsonTexts.CustomerId, e => e.From, (ref d, v) => d.Account = v)
        .Optional("to", JsonTexts.CustomerId, e => e.To, (ref d, v) => d.To = v)
        .Required("amount", MoneyJson.Converter, e => e.Amount, (ref d, v) => d.Amount = v)
        .Made(d => new(d.Payment, d.Account, d.To, d.Amount));

    internal static readonly JsonConverter<PaymentRefunded> PaymentRefunded = new Shape<PaymentRefunded, EntryDraft>()
        .Required("payment", JsonTexts.PaymentId, e => e.Payment, (ref d, v) => d.Payment = v)
        .Optional("account", JsonTexts.CustomerId, e => e.Account, (ref d, v) => d.Account = v)
        .Required("amount", MoneyJson.Converter, e => e.Amount, (ref d, v) => d.Amount = v)
        .Optional("reason", JsonTexts.FreeText, e => e.Reason, (ref d, v) => d.Reason = v)
        .Made(d => new(d.Payment, d.Account, d.Amount, d.Reason));

    internal static readonly JsonConverter<PaymentReturned> PaymentReturned = new Shape<PaymentReturned, EntryDraft>()
        .Required("payment", JsonTexts.PaymentId, e => e.Payment, (ref d, v) => d.Payment = v)
        .Optional("account", JsonTexts.CustomerId, e => e.Account, (ref d, v) => d.Account = v)
        .Required("amount", MoneyJson.Converter, e => e.Amount, (ref d, v) => d.Amount = v)
        .Optional("reasonCode", JsonTexts.FreeText, e => e.ReasonCode, (ref d, v) => d.Reason = v)
        .Made(d => new(d.Payment, d.Account, d.Amount, d.Reason));

    internal static readonly JsonConverter<WrittenOff> WrittenOff = new Shape<WrittenOff, EntryDraft>()
        .Required("item", JsonTexts.ItemId, e => e.Item, (ref d, v) => d.Item = v)
        .Required("adjustment", AdjustmentJson.Converter, e => e.Adjustment, (ref d, v) => d.Adjustment = v)
        .Optional("reason", JsonTexts.FreeText, e => e.Reason, (ref d, v) => d.Reason = v)
        .Made(d => new(d.Item, d.Adjustment!, d.Reason));

    internal static readonly JsonConverter<CreditRefunded> CreditRefunded = new Shape<CreditRefunded, EntryDraft>()
        .Required("item", JsonTexts.ItemId, e => e.Item, (ref d, v) => d.Item = v)
        .Required("amount", MoneyJson.Converter, e => e.Amount, (ref d, v) => d.Amount = v)
        .Optional("reason", JsonTexts.FreeText, e => e.Reason, (ref d, v) => d.Reason = v)
        .Made(d => new(d.Item, d.Amount, d.Reason));

    internal static readonly JsonConverter<DepositCredited> DepositCredited = new Shape<DepositCredited, EntryDraft>()
        .Required("deposit", JsonTexts.DocumentNumber, e => e.Deposit, (ref d, v) => d.Document = v)
        .Required("credit", JsonTexts.ItemId, e => e.Credit, (ref d, v) => d.Item = v)
        .Required("amount", MoneyJson.Converter, e => e.Amount, (ref d, v) => d.Amount = v)
        .Made(d => new(d.Document!.Value, d.Item, d.Amount));

    internal static readonly JsonConverter<EntryReversed> EntryReversed = new Shape<EntryReversed, EntryDraft>()
        .Required("target", JsonTexts.EntryId, e => e.Target, (ref d, v) => d.Target = v)
        .Optional("reason", JsonTexts.FreeText, e => e.Reason, (ref d, v) => d.Reason = v)
        .Made(d => new(d.Target, d.Reason));
}
