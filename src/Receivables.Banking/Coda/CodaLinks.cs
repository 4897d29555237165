using Receivables.Banking.Records;

namespace Receivables.Banking.Coda;

/// <summary>Holds records to what the one before says of them: that the article goes on, or that information follows.</summary>
internal sealed class CodaLinks(RecordContext context)
{
    private CodaRecord? _before;
    private bool _saidMissing;
    private bool _saidUnannounced;

    /// <summary>Begins with a statement, for which each is said once.</summary>
    internal void Begin() => (_saidMissing, _saidUnannounced) = (false, false);

    /// <summary>Looks at the next record; null at the end of the file.</summary>
    internal void Check(CodaRecord? record)
    {
        if (_before is { } before && before.Kind[0] is '2' or '3' or '4' or '8')
        {
            bool goesOn = record is not null && GoesOn(before, record), isLinked = record is not null && IsLinked(before, record);
            Compare(before, record, goesOn, isLinked);
        }

        _before = record;
    }

    private void Compare(CodaRecord before, CodaRecord? record, bool goesOn, bool isLinked)
    {
        bool isMissing = (HasArticles(before) && before.GoesOn == true && !goesOn) || (before.IsLinked == true && !isLinked);
        bool isUnannounced = (HasArticles(before) && before.GoesOn == false && goesOn) || (!goesOn && before.IsLinked == false && isLinked);
        if (isMissing && !_saidMissing)
        {
            _saidMissing = true;
            Warn(RecordCodes.RecordOutOfPlace, before, "The record says that another one goes on with it (positions 126 and 128), and none does: something is missing here. It is said once for each statement.");
        }
        else if (isUnannounced && !_saidUnannounced)
        {
            _saidUnannounced = true;
            Warn(RecordCodes.RecordMalformed, record!, "The record before does not say that this one follows (positions 126 and 128): it is read all the same. It is said once for each statement.");
        }
    }

    private static bool HasArticles(CodaRecord record) => record.IsOfMovement;

    // 2.2 or 2.3 goes on with 2.1, 2.3 with 2.2; so do records 3.
    private static bool GoesOn(CodaRecord before, CodaRecord next) =>
        HasArticles(before) && HasArticles(next) && before.Kind[0] == next.Kind[0] && next.Kind[1] > before.Kind[1];

    private static bool IsLinked(CodaRecord before, CodaRecord next) =>
        before.Kind[0] is '4' or '8' ? next.Kind is "4" : next.Kind is "31" || GoesOn(before, next);

    private void Warn(string code, CodaRecord at, string message) => context.Diagnostics.Warning(code, context.Diagnostics.At(at.Line, at.Column), message);
}
