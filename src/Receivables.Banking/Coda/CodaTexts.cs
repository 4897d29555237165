using System.Globalization;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Coda;

/// <summary>The texts of one movement: what the payer wrote, and what the bank wrote.</summary>
internal sealed class CodaTexts(RecordContext context)
{
    private readonly List<string> _payer = [];
    private readonly List<string> _bank = [];
    private readonly List<string> _information = [];
    private int _length;
    private bool _isCut;

    /// <summary>A communication of the payer.</summary>
    internal void AddPayer(string text) => Add(_payer, text);

    /// <summary>Words of the bank in the communication of the movement or of a detail.</summary>
    internal void AddBank(string text) => Add(_bank, text);

    /// <summary>Words of the bank in records 3, which come after those.</summary>
    internal void AddInformation(string text) => Add(_information, text);

    /// <summary>Gives the draft its remittance: the payer's text, else the bank's.</summary>
    internal void CopyTo(TransactionDraft draft)
    {
        _bank.AddRange(_information);
        draft.Lines.AddRange(_payer.Count > 0 ? _payer : _bank);
        draft.Information = _bank.Count == 0 ? null : string.Join(' ', _bank);
    }

    private void Add(List<string> texts, string text)
    {
        if (text.Length > 0 && Fits(text) && context.FreeText(text) is { } kept)
        {
            texts.Add(kept);
        }
    }

    private bool Fits(string text)
    {
        bool fits = _length + text.Length + 1 <= PaymentBounds.LongestText;
        _length += fits ? text.Length + 1 : 0;
        if (!fits && !_isCut)
        {
            _isCut = true;
            context.Diagnostics.Warning(RecordCodes.TextCut, context.Here(), string.Create(CultureInfo.InvariantCulture,
                $"The texts of the movement together are longer than {PaymentBounds.LongestText} characters: the rest is left out."));
        }

        return fits;
    }
}
