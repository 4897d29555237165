namespace Receivables.Banking.Mt940;

/// <summary>A subfield of field 86: its number, its text as transmitted, and whether its separator is one of Polish banks, whose numbers from 60 on mean other things.</summary>
internal readonly record struct Subfield(int Code, string Text, bool IsPolish = false)
{
    /// <summary>Whether it is a line of the purpose: 20 to 29, and 60 to 63 where that was not enough.</summary>
    internal bool IsPurpose => Code is >= 20 and <= 29 || (Code is >= 60 and <= 63 && !IsPolish);

    /// <summary>Whether it is a part of the name of the other side.</summary>
    internal bool IsName => Code is 32 or 33;
}
