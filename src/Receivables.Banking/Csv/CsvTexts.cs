using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>The texts of a row: the other side, what it is for, references, and what has no place.</summary>
internal static class CsvTexts
{
    internal static void Take(RecordContext context, CsvLayout layout, CsvRow row, TransactionDraft draft)
    {
        draft.Reference = Provided(context.Field(Apart(layout.Text(row, CsvRole.Reference))));
        draft.EndToEndId = Provided(context.Field(layout.Text(row, CsvRole.EndToEndId)));
        draft.MandateId = context.Field(layout.Text(row, CsvRole.MandateId));
        draft.ReturnReason = context.Field(layout.Text(row, CsvRole.ReturnReason));
        TakeName(context, layout, row, draft);
        draft.Counterparty.Bic = context.Field(layout.Text(row, CsvRole.Bic));
        if (context.Field(Apart(layout.Text(row, CsvRole.Account))) is { } account)
        {
            TakeAccount(context, layout, account, draft);
        }

        TakeSides(context, layout, row, draft);
        if (context.Field(layout.Text(row, CsvRole.StructuredReference)) is { } reference)
        {
            // OP of Finland writes "ref=" before it.
            draft.References.Add(reference.StartsWith("ref=", StringComparison.Ordinal) && reference.Length > 4 ? reference[4..] : reference);
        }

        foreach (int column in layout.Of(CsvRole.Remittance))
        {
            TakeLines(context, layout.HasApostrophes ? row[column].TrimStart('\'', ' ') : Bare(row[column]), draft);
            TakeLabelled(context, row[column], draft);
        }

        if (draft.Counterparty is { Name: null, Iban.IsEmpty: true, Account: null })
        {
            draft.Counterparty.Name = context.Field(AmericanWords.NameIn(string.Join(' ', draft.Lines), !draft.Amount.IsNegative));
        }

        CsvReferences.Take(context, layout, row, draft);
        draft.Ultimate.Name = context.Field(layout.Text(row, CsvRole.Ultimate));
        foreach (int column in layout.Others)
        {
            context.Keep(draft.Extras, layout.NameOf(column), row[column]);
        }

        if (layout.HasDay(row))
        {
            context.Keep(draft.Extras, "PartAmount", layout.Text(row, CsvRole.PartAmount));
        }

        KeepSeconds(context, layout, row, draft);
    }

    /// <summary>Adds the texts of a row that goes on with the one above.</summary>
    internal static void TakeMore(RecordContext context, CsvLayout layout, CsvRow row, TransactionDraft draft)
    {
        foreach (int column in layout.Of(CsvRole.Remittance))
        {
            TakeLines(context, row[column], draft);
        }
    }

    // Some banks write the kind of the movement there where it has no other account.
    private static void TakeAccount(RecordContext context, CsvLayout layout, string account, TransactionDraft draft)
    {
        if (account.AsSpan().ContainsAnyInRange('0', '9'))
        {
            TakeAccount(account, draft);
        }
        else
        {
            context.Keep(draft.Extras, layout.NameOf(layout.Of(CsvRole.Account)[0]), account);
        }
    }

    private static void TakeAccount(string account, TransactionDraft draft)
    {
        (string number, string? bank) = WithoutBank(account);
        draft.Counterparty.Iban = PolishNumber.Read(number);
        draft.Counterparty.Account = draft.Counterparty.Iban.IsEmpty ? account : null;
        draft.Counterparty.Bic ??= draft.Counterparty.Iban.IsEmpty ? null : bank;
    }

    // OP of Finland has the bank behind the account, in one column.
    private static (string Number, string? Bank) WithoutBank(string account)
    {
        int end = account.LastIndexOf(' ');
        return end > 0 && Bics.IsBic(account.AsSpan(end + 1)) ? (account[..end].TrimEnd(' ', '/'), account[(end + 1)..]) : (account, null);
    }

    internal static string? Provided(string? id) => string.Equals(id, "NOTPROVIDED", StringComparison.OrdinalIgnoreCase) ? null : id;

    // Banks of the north name the account that pays and the one that is paid: that of the other side, and the own one, which is kept. Some write names there.
    private static void TakeSides(RecordContext context, CsvLayout layout, CsvRow row, TransactionDraft draft)
    {
        TakeSide(context, layout, row, CsvRole.PayerAccount, isOther: !draft.Amount.IsNegative, draft);
        TakeSide(context, layout, row, CsvRole.PayeeAccount, isOther: draft.Amount.IsNegative, draft);
    }

    private static void TakeSide(RecordContext context, CsvLayout layout, CsvRow row, CsvRole side, bool isOther, TransactionDraft draft)
    {
        foreach (int column in layout.Of(side))
        {
            bool isFree = draft.Counterparty.Iban.IsEmpty && draft.Counterparty.Account is null;
            if (isOther && isFree && row[column].AsSpan().ContainsAnyInRange('0', '9') && context.Field(row[column]) is { } account)
            {
                TakeAccount(account, draft);
            }
            else
            {
                context.Keep(draft.Extras, layout.NameOf(column), row[column]);
            }
        }
    }

    // Where two columns hold the same kind of thing, the first that is filled in counts, and the other is kept under its own name.
    private static void KeepSeconds(RecordContext context, CsvLayout layout, CsvRow row, TransactionDraft draft)
    {
        foreach (int[] columns in layout.Rivals)
        {
            string? first = null;
            foreach (int column in columns)
            {
                string cell = row[column];
                context.Keep(draft.Extras, layout.NameOf(column), first is null || cell == first ? null : cell);
                first ??= cell.Length > 0 ? cell : null;
            }
        }
    }

    // Two columns may say the same.
    private static void TakeLines(RecordContext context, string text, TransactionDraft draft)
    {
        if (text.Contains('\n', StringComparison.Ordinal))
        {
            draft.Lines.AddRange(text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => context.FreeText(line)).OfType<string>());
        }
        else if (context.FreeText(text) is { } line && !draft.Lines.Contains(line))
        {
            draft.Lines.Add(line);
        }
    }

    // PKO Bank Polski writes who paid, or was paid, and from which account, into columns of text.
    private static void TakeLabelled(RecordContext context, string cell, TransactionDraft draft)
    {
        int colon = cell.StartsWith("Nazwa ", StringComparison.Ordinal) || cell.StartsWith("Rachunek ", StringComparison.Ordinal) ? cell.IndexOf(':', StringComparison.Ordinal) : -1;
        string value = colon < 0 ? "" : cell[(colon + 1)..].Trim();
        switch (colon < 0 ? "" : cell[..colon])
        {
            case "Nazwa nadawcy" or "Nazwa odbiorcy":
                draft.Counterparty.Name ??= context.Field(value);
                break;
            case "Rachunek nadawcy" or "Rachunek odbiorcy" when draft.Counterparty is { Iban.IsEmpty: true, Account: null }:
                draft.Counterparty.Iban = PolishNumber.Read(value);
                draft.Counterparty.Account = draft.Counterparty.Iban.IsEmpty ? context.Field(value) : null;
                break;
        }
    }

    // ASN Bank writes its texts between apostrophes.
    private static string Bare(string text) => text.Length > 1 && text[0] == '\'' && text[^1] == '\'' ? text[1..^1] : text;

    // Spreadsheets keep a number's zeros where apostrophes stand around it, or one before it.
    internal static string Apart(string cell) => cell.Trim('\'');

    // Some tables have the other side's account where others have its name.
    private static void TakeName(RecordContext context, CsvLayout layout, CsvRow row, TransactionDraft draft)
    {
        TakeNames(context, layout, row, layout.Of(CsvRole.Name), draft);
        TakeNames(context, layout, row, layout.Of(draft.Amount.IsNegative ? CsvRole.Payee : CsvRole.Payer), draft);
    }

    private static void TakeNames(RecordContext context, CsvLayout layout, CsvRow row, int[] columns, TransactionDraft draft)
    {
        foreach (int column in columns)
        {
            string cell = row[column];
            if (cell.Length > 0 && Iban.TryParse(cell, out Iban iban))
            {
                draft.Counterparty.Iban = iban;
            }
            else if (draft.Counterparty.Name is { } name)
            {
                context.Keep(draft.Extras, layout.NameOf(column), cell == name ? null : cell);
            }
            else if (cell.Length > 0)
            {
                draft.Counterparty.Name = context.Field(OnOneLine(cell));
            }
        }
    }

    private static string OnOneLine(string text) => text.Contains('\n', StringComparison.Ordinal) ? text.ReplaceLineEndings(" ") : text;
}
