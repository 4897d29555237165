using Receivables.Banking.Records;

namespace Receivables.Banking.Coda;

/// <summary>What a movement says about why it comes back.</summary>
internal sealed class CodaReturn(RecordContext context, TransactionDraft draft)
{
    private const int ReasonLength = 4;

    /// <summary>Takes the code of a refusal or the kind of an R-transaction; blank and 0 are none.</summary>
    internal void TakeCode(ReadOnlySpan<char> code) => draft.HasReturnInformation |= code.ContainsAnyExcept(' ', '0');

    /// <summary>Takes the reason, a code of ISO 20022.</summary>
    internal void TakeReason(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> reason = text.Trim();
        if (!reason.ContainsAnyExcept('0'))
        {
            return;
        }

        draft.HasReturnInformation = true;
        if (draft.ReturnReason is null && IsReason(reason))
        {
            draft.ReturnReason = reason.ToString();
        }
        else if (!reason.SequenceEqual(draft.ReturnReason))
        {
            context.Keep(draft.Extras, "2.2/Reason", reason);
        }
    }

    private static bool IsReason(ReadOnlySpan<char> reason)
    {
        bool isReason = reason.Length == ReasonLength && char.IsAsciiLetterUpper(reason[0]);
        foreach (char c in reason)
        {
            isReason &= char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c);
        }

        return isReason;
    }
}
