using Receivables.Banking.Records;

namespace Receivables.Banking.Cfonb;

/// <summary>The complements that hold references: two of 35 characters each, or a code and a text.</summary>
internal sealed class CfonbReferences(RecordContext context, TransactionDraft draft)
{
    private const int Half = CfonbParty.IdLength;
    private const int ReasonLength = 4;
    private const string NotProvided = "NOTPROVIDED";

    private int _taken;

    /// <summary>The first reference of REF: the lot that the customer handed in.</summary>
    internal string? Lot { get; private set; }

    /// <summary>Takes a complement, or returns false where it is another one or has come before.</summary>
    internal bool Take(ReadOnlySpan<char> qualifier, ReadOnlySpan<char> text) => qualifier switch
    {
        "RCN" => IsFirst(1) && TakeEndToEnd(text),
        "RUM" => IsFirst(2) && TakeMandate(text),
        "REF" => IsFirst(4) && TakeLot(text),
        "RET" => IsFirst(8) && TakeReturn(text),
        "LCS" => draft.References.Count < context.Options.MaxExtraFields && TakeCreditorReference(text),
        _ => false,
    };

    private bool IsFirst(int kind)
    {
        bool isFirst = (_taken & kind) == 0;
        _taken |= kind;
        return isFirst;
    }

    private bool TakeEndToEnd(ReadOnlySpan<char> text)
    {
        string? id = context.Field(First(text));
        draft.EndToEndId = string.Equals(id, NotProvided, StringComparison.OrdinalIgnoreCase) ? null : id;
        context.Keep(draft.Extras, "05/RCN/Purpose", Second(text));
        return true;
    }

    private bool TakeMandate(ReadOnlySpan<char> text)
    {
        draft.MandateId = context.Field(First(text));
        context.Keep(draft.Extras, "05/RUM/Sequence", Second(text));
        return true;
    }

    private bool TakeLot(ReadOnlySpan<char> text)
    {
        Lot = context.Field(First(text));
        context.Keep(draft.Extras, "05/REF/Payment", First(text));
        context.Keep(draft.Extras, "05/REF/Instruction", Second(text));
        return true;
    }

    private bool TakeCreditorReference(ReadOnlySpan<char> text)
    {
        if (context.Field(First(text)) is { } reference)
        {
            draft.References.Add(reference);
        }

        context.Keep(draft.Extras, "05/LCS/Kind", Second(text));
        return true;
    }

    // The ISO code of the reason, then the national code and words.
    private bool TakeReturn(ReadOnlySpan<char> text)
    {
        draft.HasReturnInformation = true;
        ReadOnlySpan<char> code = text[..Math.Min(text.Length, ReasonLength)];
        if (!IsReason(code))
        {
            return false;
        }

        draft.ReturnReason = code.ToString();
        context.Keep(draft.Extras, "05/RET", text[ReasonLength..]);
        return true;
    }

    private static bool IsReason(ReadOnlySpan<char> code)
    {
        bool isReason = code.Length == ReasonLength && char.IsAsciiLetterUpper(code[0]);
        foreach (char c in code)
        {
            isReason &= char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c);
        }

        return isReason;
    }

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, Half)];

    private static ReadOnlySpan<char> Second(ReadOnlySpan<char> text) => text.Length > Half ? text[Half..] : [];
}
