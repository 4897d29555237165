using System.Globalization;
using Receivables.Banking.Records;

namespace Receivables.Banking.Coda;

/// <summary>One movement with all its records and details, which have its number.</summary>
/// <remarks>
/// <para>Details of type 8 and 9, and all details of a movement of type 3, say what part of the amount is what. All others are transactions, of which the movement is the total (globalisation).</para>
/// <para>The rule for totals is that of batch entries: the amount of the movement is what moved the account, so it always counts. Several details are given in its place if they sum to it to the last unit; else
/// the movement stays whole, with the references and texts of its details.</para>
/// </remarks>
internal sealed class CodaEntry
{
    // The numbers of details go to 9999 and may begin anew; far more of them are made to fill memory.
    private const int MostDetails = 100_000;
    private const string LastDetail = "9999";

    private readonly RecordContext _context;
    private readonly CodaDrafts _drafts;
    private readonly StatementDraft _statement;
    private readonly CodaRecord _record;
    private readonly List<TransactionDraft> _details = [];
    private readonly CodaMovement? _total;
    private CodaMovement? _open;
    private string _lastDetail;
    private string? _doubt;

    internal CodaEntry(RecordContext context, CodaDrafts drafts, StatementDraft statement, CodaRecord record)
    {
        (_context, _drafts, _statement, _record) = (context, drafts, statement, record);
        _lastDetail = record.Detail.ToString();
        _total = drafts.Transaction(statement, record) is { } draft ? new CodaMovement(context, draft, record, drafts.IsOld) : null;
        _open = _total;
    }

    /// <summary>Whether the movement itself was refused, and all of it with it.</summary>
    internal bool IsRefused => _total is null;

    /// <summary>The signed amount of the movement, which is what moved the account.</summary>
    internal Money Amount => _total?.Draft.Amount ?? default;

    private bool IsLot => _record.Raw(54, 1) is "1" or "2";

    /// <summary>Takes a record that belongs to the movement; returns false where it belongs to none or another.</summary>
    internal bool Take(CodaRecord record)
    {
        if (!record.IsOfMovement || !record.Sequence.SequenceEqual(_record.Sequence))
        {
            return false;
        }

        if (record.Kind is not "21")
        {
            _open?.Add(record);
            return true;
        }

        if (!IsDetail(record))
        {
            return false;
        }

        _lastDetail = record.Detail.ToString();
        AddDetail(record);
        return true;
    }

    /// <summary>Gives the transactions of the movement: its details, or itself.</summary>
    internal IReadOnlyList<TransactionDraft> End()
    {
        if (_total is null)
        {
            return [];
        }

        EndOpen();
        string? lot = IsLot || _details.Count > 0 ? _total.CustomerReference ?? _total.Draft.Reference : null;
        if (_details.Count == 0 && _doubt is null)
        {
            _total.Draft.BatchId = lot;
            _total.Draft.EndToEndId = IsLot ? null : _total.Draft.EndToEndId;
            return [_total.Draft];
        }

        return new TotalSplit(_context, _drafts.At(_record, 1), _total.Draft, lot).Split(_details, _doubt);
    }

    // Information has numbers of details too, so these have gaps. A detail that stands alone has none of its own.
    private bool IsDetail(CodaRecord record) => _record.IsMovement && (!record.IsMovement || _lastDetail == LastDetail);

    private void AddDetail(CodaRecord record)
    {
        bool isBreakdown = record.Raw(54, 1) is "8" or "9" || _record.Raw(54, 1) is "3";
        if (_total is null)
        {
            return;
        }

        Money? amount = _drafts.DetailAmount(_statement, record);
        if (isBreakdown)
        {
            _open?.AddBreakdown(record, amount);
        }
        else if (_details.Count >= MostDetails || _context.Ids.Count + _details.Count >= _context.Options.MaxTransactions)
        {
            _doubt = string.Create(CultureInfo.InvariantCulture, $"it has more than the {_details.Count} details that are read");
            SkipDetail();
        }
        else if (amount is null)
        {
            _doubt ??= "the amount of one of them cannot be read";
            SkipDetail();
        }
        else
        {
            BeginDetail(record, amount.Value);
        }
    }

    private void BeginDetail(CodaRecord record, Money amount)
    {
        EndOpen();
        TransactionDraft total = _total!.Draft;
        _open = new CodaMovement(_context, new TransactionDraft(total.Position)
        {
            Amount = amount,
            BookingDate = total.BookingDate,
            ValueDate = CodaDrafts.Day(record, 48) ?? total.ValueDate,
            Status = total.Status,
        }, record, _drafts.IsOld);
        _details.Add(_open.Draft);
    }

    private void SkipDetail()
    {
        EndOpen();
        _open = null;
    }

    private void EndOpen()
    {
        _open?.End();
        _open = null;
    }
}
