using System.Globalization;
using Receivables.Banking.Records;

namespace Receivables.Banking.Mt940;

/// <summary>Compares fields 90D and 90C, such as <c>2PLN186,33</c>, with the entries.</summary>
internal static class MtSums
{
    internal static void Compare(MtField field, MtSum found, StatementDraft statement, RecordContext context)
    {
        context.Keep(statement.Extras, field.Tag, field.Text);
        ReadOnlySpan<char> text = field.First.AsSpan().Trim();
        int digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0 || !TryCount(text[..digits], out int count) || MtAmounts.Find(text[digits..], statement.Currency) is not { } sum)
        {
            context.Diagnostics.Warning(RecordCodes.DetailRefused, context.Here(field.Column), $"The sum '{Internals.Excerpt.Of(text)}' of field {field.Tag} cannot be read: it is kept as an extra field.");
            return;
        }

        if (count != found.Count || sum.MinorUnits != found.MinorUnits)
        {
            string direction = field.Tag == MtTag.SumOfDebits ? "debits" : "credits";
            context.Diagnostics.Warning(RecordCodes.CountDiffers, context.Here(field.Column), string.Create(CultureInfo.InvariantCulture,
                $"The message says that it has {count} {direction} of {sum}, and has {found.Count} with another sum or number: ask the bank for the complete file."));
        }
    }

    // Some leave out the number where it is zero.
    private static bool TryCount(ReadOnlySpan<char> text, out int count)
    {
        count = 0;
        return text.IsEmpty || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
    }
}
