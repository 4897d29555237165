using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Coda;

/// <summary>The records in their order: each is counted for the trailer and held to what the one before says, once.</summary>
internal sealed class CodaSource(RecordContext context)
{
    private const int TextPosition = 33;
    private const int TextLength = 80;

    private readonly CodaRecords _records = new(context.Lines);
    private readonly CodaLinks _links = new(context);
    private readonly CodaTrailer _trailer = new(context);
    private readonly CodaZone _message = new();
    private CodaRecord? _given;

    /// <summary>Reads the next record; null at the end.</summary>
    internal CodaRecord? Read()
    {
        CodaRecord? record = _records.Read();
        if (record is not null && !ReferenceEquals(record, _given))
        {
            _trailer.Count(record);
            _links.Check(record);
            SayLength(record);
        }
        else if (record is null)
        {
            _links.Check(null);
        }

        _given = null;
        return record;
    }

    /// <summary>Gives back the record that was read last; null gives nothing.</summary>
    internal void PushBack(CodaRecord? record)
    {
        _records.PushBack(record);
        _given = record;
    }

    internal void BeginStatement() => _links.Begin();

    /// <summary>Holds the trailer to what was counted.</summary>
    internal void Verify(CodaRecord record) => _trailer.Verify(record);

    /// <summary>Passes over everything up to the next header.</summary>
    internal void SkipFile()
    {
        CodaRecord? record = _records.Read();
        while (record is not null && record.Kind is not "0")
        {
            record = _records.Read();
        }

        _records.PushBack(record);
    }

    /// <summary>Reads the free communications after a new balance, and what comes after them.</summary>
    internal CodaRecord? ReadAfterBalance(StatementDraft statement)
    {
        CodaRecord? record = Read();
        while (record is not null && record.Kind is not ("0" or "1" or "21" or "8" or "9"))
        {
            PassOver(record, statement);
            record = Read();
        }

        return record;
    }

    /// <summary>Takes a record that is no movement: a free communication is kept, anything else is passed over with a warning, and kept.</summary>
    internal void PassOver(CodaRecord record, StatementDraft? statement)
    {
        switch (record.Kind)
        {
            case "4" when statement is not null:
                TakeMessage(record, statement);
                return;
            case "1" or "4" or "8" or "9":
            case var _ when record.IsOfMovement:
                Warn(record, RecordCodes.RecordOutOfPlace, $"Record {record.Kind} belongs to no movement or statement here, and is passed over.");
                break;
            default:
                Warn(record, RecordCodes.RecordUnknown, $"'{Excerpt.Of(record.Text, 20)}' begins no record of CODA and is passed over.");
                statement?.Ledger.DoubtBecause("a record of an unknown kind was passed over");
                break;
        }

        if (statement is not null)
        {
            context.Keep(statement.Extras, record.IsOfMovement ? $"{record.Kind[0]}.{record.Kind[1]}" : "Record", record.Text);
        }
    }

    // A communication of several records goes on in details of one number.
    private void TakeMessage(CodaRecord record, StatementDraft statement)
    {
        if (!record.IsMovement && statement.Extras is [.., { Name: "4" } before] && _message.Length < context.Options.MaxTextLength && before.Value.Length > 0)
        {
            statement.Extras.RemoveAt(statement.Extras.Count - 1);
        }
        else
        {
            _message.Clear();
        }

        _message.Add(record.Raw(TextPosition, TextLength), TextLength);
        context.Keep(statement.Extras, "4", _message.Joined());
    }

    // Header, balances and movements tell most at their ends, so that a record of another length is worth a word.
    private void SayLength(CodaRecord record)
    {
        if (record.Text.Length > CodaRecord.Length && record.From(CodaRecord.Length + 1).ContainsAnyExcept(' '))
        {
            Warn(record, RecordCodes.RecordMalformed, $"The record is longer than {CodaRecord.Length} characters: '{Excerpt.Of(record.From(CodaRecord.Length + 1), 40)}' is not read.");
        }
    }

    private void Warn(CodaRecord record, string code, string message) => context.Diagnostics.Warning(code, context.Diagnostics.At(record.Line, record.Column), message);
}
