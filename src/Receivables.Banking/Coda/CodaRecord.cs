using Receivables.Banking.Records;

namespace Receivables.Banking.Coda;

/// <summary>One record of 128 characters: its kind, and for movements and information the number of the movement and of the detail.</summary>
internal sealed class CodaRecord(string text, int line, int column) : FixedRecord(text, line, column)
{
    /// <summary>How many characters a record has.</summary>
    internal const int Length = 128;

    /// <summary>Amounts have 12 digits before the point and 3 behind it.</summary>
    internal const int AmountLength = 15;

    /// <summary>Days are DDMMYY.</summary>
    internal const int DayLength = 6;

    /// <summary>An account number with its currency.</summary>
    internal const int AccountLength = 37;

    private const int NextCodePosition = 126;
    private const int LinkCodePosition = 128;

    /// <summary><c>0</c>, <c>1</c>, <c>4</c>, <c>8</c>, <c>9</c>; of movements and information with the article: <c>21</c> to <c>23</c>, <c>31</c> to <c>33</c>.</summary>
    internal ReadOnlySpan<char> Kind => Text[0] is '2' or '3' ? Raw(1, 2) : Raw(1, 1);

    /// <summary>The number of the movement in the statement.</summary>
    internal ReadOnlySpan<char> Sequence => Field(3, 4);

    /// <summary>The number of the detail in the movement; <c>0000</c> is the movement itself.</summary>
    internal ReadOnlySpan<char> Detail => Field(7, 4);

    /// <summary>Whether it is a movement, goes on with one, or is about one.</summary>
    internal bool IsOfMovement => Kind is "21" or "22" or "23" or "31" or "32" or "33";

    internal bool IsMovement => Detail.SequenceEqual("0000");

    /// <summary>Whether it says that the same article goes on in the next record; null where it does not say.</summary>
    internal bool? GoesOn => Code(NextCodePosition);

    /// <summary>Whether it says that information (or a free communication) follows; null where it does not say.</summary>
    internal bool? IsLinked => Code(LinkCodePosition);

    private bool? Code(int position) => Raw(position, 1) switch { "0" => false, "1" => true, _ => null };
}
