using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Receivables.Banking.Coda;

/// <summary>One transaction of the twin: its records, then every field looked up where the guide says it comes from.</summary>
internal sealed partial class SlowMovement
{
    internal const char Border = '\u0001';

    private readonly SlowStatement _statement;
    private readonly string _record;
    private readonly LocalDate _booked;
    private readonly LocalDate? _value;
    private readonly SlowFields _fields;

    internal SlowMovement(SlowStatement statement, List<string> records, Money amount, LocalDate booked, LocalDate? value, string status)
    {
        (_statement, _record, Amount, _booked, _value, Status) = (statement, records[0], amount, booked, value, status);
        Reference = SlowCodaReader.F(_record, 11, 21);
        Code = SlowCodaReader.F(_record, 54, 8);
        _fields = new SlowFields(this, statement.Currency, statement.IsOld);
        ReadRecords(records);
        EndToEnd = _fields.CustomerReference;
    }

    internal Money Amount { get; }

    internal string Status { get; }

    internal int Part { get; set; }

    internal string Reference { get; set; }

    internal string Code { get; }

    internal string Batch { get; set; } = "";

    internal string EndToEnd { get; set; }

    internal string CustomerReference => _fields.CustomerReference;

    internal bool IsCredit => Amount.IsPositive;

    internal bool IsReversal => Operation is "49" or "99" && Family is not ("11" or "13" or "30" or "35" or "80");

    internal string Family => _record.Substring(54, 2);

    internal string Operation => _record.Substring(56, 2);

    /// <summary>Blanks where records meet are one, or none where neither has any.</summary>
    internal static string Join(string parts) => Borders().Replace(parts, m => m.Value.Contains(' ', StringComparison.Ordinal) ? " " : "").Trim();

    internal void Merge(SlowMovement detail) => _fields.Merge(detail._fields, detail.EndToEnd);

    internal void KeepTotal(SlowMovement total, string lot)
    {
        _fields.Extra("Total/Text", string.Join(' ', total._fields.Lines));
        _fields.Extra("Total/Reference", total.Reference == Reference || total.Reference == lot ? "" : total.Reference);
        _fields.Extra("Total/Code", total.Code == Code ? "" : total.Code);
        total._fields.References.ForEach(reference => _fields.Extra("Total/CreditorReference", reference));
        total._fields.Extras.ForEach(extra => _fields.Extra($"Total/{extra.Name}", extra.Value));
    }

    internal IEnumerable<string> Lines(string ids)
    {
        string iso = _fields.Iso(), bank = string.Join(' ', _fields.Bank);
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"  {ids} {Amount} {Status} {Class(iso)} booked={SlowCodaReader.Day(_booked)} value={SlowCodaReader.Day(_value)}"),
            $"   who={_fields.Party()} ultimate={_fields.Ultimate()}",
            $"   text={string.Join(' ', _fields.Lines)} lines=[{string.Join('|', _fields.Lines)}] references=[{string.Join('|', _fields.References)}] info={bank}",
            $"   e2e={EndToEnd} mandate={_fields.Mandate} code={iso} own={Code} batch={Batch}",
            $"   returned={_fields.IsReturned} reason={_fields.Reason} reversal={IsReversal} instructed={_fields.Instructed ?? _fields.Gross} rate={_fields.Rate}",
            .. _fields.Charges(),
            .. _fields.Extras.Select(f => $"   extra {f.Name}={f.Value}"),
        ];
    }

    private string Class(string iso) => Status != "Booked" ? "Pending"
        : Amount.IsZero ? "ZeroAmount" : Amount.IsPositive ? "Payment"
        : _fields.IsReturned || IsReversal || iso is "PMNT/IDDT/UPDD" or "PMNT/IDDT/PRDD" or "PMNT/RCHQ/UPCQ" or "PMNT/DRFT/UDFT" ? "Return"
        : iso.EndsWith("INTR", StringComparison.Ordinal) || iso.EndsWith("CHRG", StringComparison.Ordinal) ? "OwnFee"
        : iso.StartsWith("CAMT", StringComparison.Ordinal) || _fields.IsOwn(_statement.Own) ? "OwnTransfer" : "OtherDebit";

    // Communications belong to their record 2.1, information to the transaction.
    private void ReadRecords(List<string> records)
    {
        List<List<string>> blocks = [];
        foreach (string record in records)
        {
            if (SlowCodaReader.Kind(record) == "21")
            {
                blocks.Add([]);
            }

            blocks[^1].Add(record);
        }

        foreach (List<string> block in blocks)
        {
            if (block != blocks[0])
            {
                _fields.TakeBreakdown(block[0], SlowCodaReader.Amount(block[0], 32, _statement.Currency));
            }

            _fields.TakeBlock(block, isBreakdown: block != blocks[0]);
        }

        _fields.TakeInformation([.. records.Where(r => r[0] == '3')]);
        _fields.End();
    }

    [GeneratedRegex(" *\u0001[ \u0001]*")]
    private static partial Regex Borders();
}
