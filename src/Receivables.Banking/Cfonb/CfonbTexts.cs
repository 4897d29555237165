using System.Globalization;
using System.Text;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Cfonb;

/// <summary>The texts of one movement: what the payer wrote, and what the bank wrote.</summary>
internal sealed class CfonbTexts(RecordContext context)
{
    private const int LabelLength = 31;
    private const int ComplementLength = 70;

    // A complement of the bank begins anew and goes on in no other.
    private const int NeverFull = int.MaxValue;

    private readonly List<CfonbLine> _payer = [];
    private readonly List<CfonbLine> _labels = [];
    private readonly List<CfonbLine> _complements = [];
    private int _length;
    private bool _isCut;

    internal bool HasPayerText => _payer.Count > 0;

    /// <summary>What the bank wrote: the label, then its complements.</summary>
    private List<CfonbLine> Bank => _complements.Count == 0 ? _labels : [.. _labels, .. _complements];

    /// <summary>The label of the movement, or more of it.</summary>
    internal void AddLabel(ReadOnlySpan<char> text) => Add(_labels, text, LabelLength);

    /// <summary>A complement of the label.</summary>
    internal void AddComplement(ReadOnlySpan<char> text) => Add(_complements, text, NeverFull);

    /// <summary>A line of the payer.</summary>
    internal void AddPayerLine(ReadOnlySpan<char> text) => Add(_payer, text, ComplementLength);

    /// <summary>Gives the draft its remittance: the payer's text and the complements; where the payer gave none, all that the bank wrote.</summary>
    internal void CopyTo(TransactionDraft draft)
    {
        List<CfonbLine> bank = Bank, lines = _payer.Count > 0 ? [.. _payer, .. _complements] : bank;
        draft.Lines.AddRange(lines.Select(line => line.Text));
        draft.Remittance = Join(lines);
        draft.Information = bank.Count == 0 ? null : Join(bank);
    }

    private void Add(List<CfonbLine> lines, ReadOnlySpan<char> text, int fullLength)
    {
        if (Fits(text) && context.FreeText(text) is { } line)
        {
            lines.Add(new CfonbLine(line, GoesOn: text.TrimEnd().Length >= fullLength, StartsBlank: fullLength == NeverFull || text[0] == ' '));
        }
    }

    private bool Fits(ReadOnlySpan<char> text)
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

    // A line that is full goes on in the next; there is a blank between only where the next begins with one.
    private static string Join(List<CfonbLine> lines)
    {
        var joined = new StringBuilder();
        for (int i = 0; i < lines.Count; i++)
        {
            bool isApart = i > 0 && (!lines[i - 1].GoesOn || lines[i].StartsBlank);
            joined.Append(isApart ? " " : "").Append(lines[i].Text);
        }

        return joined.ToString();
    }
}
