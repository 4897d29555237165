using System.Globalization;
using Receivables.Banking.Records;

namespace Receivables.Banking.Bai2;

/// <summary>What an account, a group or the file adds up to, against what its trailer states.</summary>
/// <param name="name">What it is, for messages.</param>
/// <param name="members">What it consists of, for messages.</param>
internal sealed class Bai2Level(string name, string members)
{
    private readonly string _name = name;
    private readonly string _memberName = members;
    private long _members;
    private long _firstRecord;
    private Int128? _sum;

    /// <summary>Whether its header was read, and not yet its trailer.</summary>
    internal bool IsOpen { get; private set; }

    /// <param name="recordsBefore">How many records stand before its header.</param>
    internal void Open(long recordsBefore) => (IsOpen, _firstRecord, _members, _sum) = (true, recordsBefore, 0, 0);

    internal void Close() => IsOpen = false;

    /// <summary>Counts an amount, or that one cannot be counted.</summary>
    internal void Add(Int128? amount) => _sum = amount is { } counted && _sum is { } sum ? sum + counted : null;

    /// <summary>Counts a member with its total.</summary>
    internal void AddMember(Int128? total)
    {
        _members++;
        Add(total);
    }

    /// <summary>Reads the trailer, reports what differs, and gives the total that the trailer states, else the sum.</summary>
    internal Int128? Verify(Bai2Record trailer, long recordsRead, RecordContext context)
    {
        Int128? total = Bai2Number.Counted(trailer.Next());
        var differences = new List<string>();
        Compare(differences, "a control total of", total, _sum);
        if (_memberName.Length > 0)
        {
            Compare(differences, _memberName, Bai2Number.Count(trailer.Next()), _members);
        }

        Compare(differences, "records", Bai2Number.Count(trailer.Next()), recordsRead - _firstRecord);
        if (differences.Count > 0)
        {
            context.Diagnostics.Warning(RecordCodes.CountDiffers, trailer.Position, $"The trailer of the {_name} states {string.Join(" and ", differences)}: ask the bank for the complete file.");
        }

        Close();
        return total ?? _sum;
    }

    private static void Compare(List<string> differences, string what, Int128? stated, Int128? found)
    {
        if (stated is { } one && found is { } other && one != other)
        {
            differences.Add(string.Create(CultureInfo.InvariantCulture, $"{what} {one} where {other} is found"));
        }
    }
}
