namespace Receivables.Banking.Mt940;

/// <summary>A subfield of field 86: its number and its text as transmitted.</summary>
internal readonly record struct Subfield(int Code, string Text)
{
    /// <summary>Whether it is a line of the purpose: 20 to 29, and 60 to 63 where that was not enough.</summary>
    internal bool IsPurpose => Code is (>= 20 and <= 29) or (>= 60 and <= 63);

    /// <summary>Whether it is a part of the name of the other side.</summary>
    internal bool IsName => Code is 32 or 33;
}
