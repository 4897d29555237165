using Receivables.Banking.Records;

namespace Receivables.Banking.Coda;

/// <summary>One movement, or one detail of it that is a transaction of its own, while its records are read.</summary>
internal sealed class CodaMovement
{
    private const int FirstLength = 53;
    private const int ThirdLength = 43;
    private const int OldLineLength = 26;
    private const int LongestInformation = 73 + 105 + 90;

    private readonly RecordContext _context;
    private readonly CodaTexts _texts;
    private readonly CodaParties _parties;
    private readonly CodaReturn _returned;
    private readonly CodaCommunication _communication;
    private readonly CodaInformation _information;
    private readonly CodaBreakdown _breakdown;
    private readonly CodaZone _zone = new();
    private readonly CodaZone _about = new();
    private readonly string _family;
    private readonly string _operation;
    private readonly bool _isOld;
    private bool _isStructured;
    private bool _isAboutStructured;
    private bool _isBreakdown;

    /// <param name="context">The place, the bounds, the diagnostics.</param>
    /// <param name="draft">The transaction, with its amount and days.</param>
    /// <param name="record">The record 2.1.</param>
    /// <param name="isOld">Whether it is of version 1.</param>
    internal CodaMovement(RecordContext context, TransactionDraft draft, CodaRecord record, bool isOld)
    {
        (_context, Draft, _isOld) = (context, draft, isOld);
        _texts = new CodaTexts(context);
        _parties = new CodaParties(context, draft);
        _returned = new CodaReturn(context, draft);
        _communication = new CodaCommunication(context, draft, _texts, _parties, _returned);
        _information = new CodaInformation(context, draft, _texts, _parties, isOld);
        _breakdown = new CodaBreakdown(context, draft);
        (_family, _operation) = (record.Raw(55, 2).ToString(), record.Raw(57, 2).ToString());
        TakeCodes(record);
        BeginZone(record);
    }

    internal TransactionDraft Draft { get; }

    /// <summary>The reference of the customer, which for a lot is that of the lot.</summary>
    internal string? CustomerReference { get; private set; }

    private bool IsCredit => Draft.Amount.IsPositive;

    /// <summary>Takes a detail that says what part of the amount is what: a record 2.1 of type 8 or 9.</summary>
    /// <param name="record">The record.</param>
    /// <param name="amount">Its signed amount, or null where it was refused.</param>
    internal void AddBreakdown(CodaRecord record, Money? amount)
    {
        EndZone();
        _isBreakdown = true;
        _breakdown.Take(record, amount);
        BeginZone(record);
    }

    /// <summary>Takes a record that goes on with the movement, or is about it.</summary>
    internal void Add(CodaRecord record)
    {
        switch (record.Kind)
        {
            case "22":
                TakeSecond(record);
                break;
            case "23":
                TakeThird(record);
                break;
            case "31":
                BeginInformation(record);
                break;
            case "32":
                AddInformation(record.Raw(11, 105), 105);
                break;
            default:
                AddInformation(record.Raw(11, 90), 90);
                break;
        }
    }

    /// <summary>Puts together what the records gave.</summary>
    internal void End()
    {
        EndZone();
        EndInformation();
        bool isReturn = CodaOperations.IsReturn(_family, _operation, IsCredit) || Draft.HasReturnInformation || Draft.IsReversal;
        _parties.End(isFromDebtor: IsCredit != isReturn);
        _breakdown.End();
        _texts.CopyTo(Draft);
    }

    private void TakeCodes(CodaRecord record)
    {
        Draft.Reference = _context.Field(record.Field(11, 21));
        Draft.ProprietaryCode = _context.Field(record.Field(54, 8));
        Draft.BankCode = CodaOperations.IsoOf(_family, _operation, IsCredit) ?? Draft.ProprietaryCode;
        Draft.IsReversal = CodaOperations.IsReversal(_family, _operation);
    }

    private void BeginZone(CodaRecord record)
    {
        _zone.Clear();
        _isStructured = record.Raw(62, 1) is "1";
        _zone.Add(record.Raw(63, FirstLength), FirstLength);
    }

    private void TakeSecond(CodaRecord record)
    {
        if (!_isBreakdown)
        {
            TakeCustomerReference(record.Field(64, _isOld ? OldLineLength : 35));
        }

        Continue(record.Raw(11, FirstLength), FirstLength, FirstLength);
        if (_isOld)
        {
            Keep("2.2/Rest", record.Field(90, 36).ContainsAnyExcept('0') ? record.Field(90, 36) : []);
            return;
        }

        _parties.TakeBic(record.Field(99, 11));
        _returned.TakeCode(record.Field(113, 1));
        _returned.TakeReason(record.Field(114, 4));
        Keep("2.2/RTransaction", record.Field(113, 1) is "0" ? [] : record.Field(113, 1));
        Keep("2.2/CategoryPurpose", record.Field(118, 4));
        Keep("2.2/Purpose", record.Field(122, 4));
    }

    private void TakeCustomerReference(ReadOnlySpan<char> text)
    {
        if (CustomerReference is null)
        {
            CustomerReference = CodaReferences.IsNone(text) ? null : _context.Field(text);
            Draft.EndToEndId = CustomerReference;
        }
        else
        {
            Keep("2.2/Reference", text);
        }
    }

    private void TakeThird(CodaRecord record)
    {
        // A number abroad may have twelve digits too.
        CodaAccount account = CodaAccount.Read(record.Raw(11, CodaRecord.AccountLength), mayBeBelgian: _family is not ("41" or "43" or "47"));
        _parties.TakeAccount(account, record.Field(48, _isOld ? OldLineLength : 35));
        if (_isOld)
        {
            Keep("2.3/Street", record.Field(74, OldLineLength));
            Keep("2.3/Locality", record.Field(100, OldLineLength));
            return;
        }

        Continue(record.Raw(83, ThirdLength), 2 * FirstLength, ThirdLength);
    }

    // Records 2.2 and 2.3 have their places in the communication whether the one before is there or not.
    private void Continue(ReadOnlySpan<char> text, int from, int length)
    {
        if (_zone.Length > from)
        {
            Keep(from == FirstLength ? "2.2/Communication" : "2.3/Communication", text);
            return;
        }

        if (!text.IsWhiteSpace())
        {
            _zone.FillTo(from);
            _zone.Add(text, length);
        }
    }

    private void EndZone()
    {
        if (_isStructured && _zone.Structured().AsSpan(0, 3).ContainsAnyExcept(' '))
        {
            _communication.Take(_zone.Structured(), CodaDirectDebits.IsCreditorOther(_family, _operation, IsCredit));
        }
        else if (_isBreakdown)
        {
            _texts.AddBank(_zone.Joined());
        }
        else
        {
            _texts.AddPayer(_zone.Joined());
        }

        _zone.Clear();
        _isStructured = false;
    }

    // A text may go on from one record 3.1 to the next.
    private void BeginInformation(CodaRecord record)
    {
        bool isStructured = record.Raw(40, 1) is "1";
        if (isStructured || _isAboutStructured)
        {
            EndInformation();
        }

        _isAboutStructured = isStructured;
        AddInformation(record.Raw(41, 73), 73);
    }

    private void AddInformation(ReadOnlySpan<char> text, int length)
    {
        if (_about.Length <= Math.Max(_context.Options.MaxTextLength, LongestInformation))
        {
            _about.Add(text, length);
        }
    }

    private void EndInformation()
    {
        if (_isAboutStructured)
        {
            _information.Take(_about.Structured());
        }
        else if (!_about.IsEmpty)
        {
            _texts.AddInformation(_about.Joined());
        }

        _about.Clear();
        _isAboutStructured = false;
    }

    private void Keep(string name, ReadOnlySpan<char> value) => _context.Keep(Draft.Extras, name, value);
}
