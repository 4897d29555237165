using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Ofx;

/// <summary>Reads who the other side is, and the texts.</summary>
internal sealed class OfxText(RecordContext context)
{
    private readonly RecordContext _context = context;
    private int _kept;

    internal void Read(Dictionary<string, OfxValue> values, TransactionDraft draft)
    {
        _kept = 0;
        string name = Take(values, "NAME");

        // Some banks put the name of the payee where its aggregate belongs.
        string payee = FirstOf(values, "PAYEE/NAME", "EXTDPAYEE/NAME", "PAYEE");
        draft.Counterparty.Name = _context.Field(payee.Length > 0 ? payee : name);
        ReadAccount(values, draft);
        draft.EndToEndId = Reference(values);
        AddLines(draft, Take(values, "MEMO"));
        AddLines(draft, Take(values, "MEMO2"));
        if (IsText(name, draft))
        {
            AddLines(draft, name);
        }
    }

    // Banks put the first words of the text in the name. One with digits may hold a reference; and without any other text it is all there is.
    private static bool IsText(string name, TransactionDraft draft) => name.Length > 0
        && (draft.Lines.Count == 0 || (name.AsSpan().ContainsAnyInRange('0', '9') && !draft.Lines.Exists(line => line.Contains(name, StringComparison.OrdinalIgnoreCase))));

    private void ReadAccount(Dictionary<string, OfxValue> values, TransactionDraft draft)
    {
        string account = Take(values, "BANKACCTTO/ACCTID") is { Length: > 0 } bank ? bank : Take(values, "CCACCTTO/ACCTID");
        if (Iban.TryParse(account, out Iban iban))
        {
            draft.Counterparty.Iban = iban;
        }
        else
        {
            draft.Counterparty.Account = _context.Field(account);
        }
    }

    private string? Reference(Dictionary<string, OfxValue> values)
    {
        bool says = values.TryGetValue("REFNUM", out OfxValue reference) && reference.Text.AsSpan().TrimStart('0').Length > 0 && reference.Text is not ("NOTPROVIDED" or "NONREF");
        return says ? _context.Field(Take(values, "REFNUM")) : null;
    }

    // All lines together must fit into a payment.
    private void AddLines(TransactionDraft draft, string text)
    {
        foreach (Range range in text.AsSpan().SplitAny('\r', '\n'))
        {
            if (_context.FreeText(text.AsSpan()[range]) is not { } line)
            {
                continue;
            }

            _kept += line.Length + 1;
            if (_kept > PaymentBounds.LongestText)
            {
                _context.Diagnostics.Warning(RecordCodes.TextCut, draft.Position, $"The text of one transaction is longer than a payment takes: its first lines are kept.");
                return;
            }

            draft.Lines.Add(line);
        }
    }

    private static string FirstOf(Dictionary<string, OfxValue> values, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (Take(values, name) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }

    private static string Take(Dictionary<string, OfxValue> values, string name) => values.Remove(name, out OfxValue value) ? value.Text : "";
}
