namespace Receivables.Internals;

/// <summary>The one rule for all typed ids.</summary>
internal static class IdText
{
    internal const int MaxLength = 128;

    /// <summary>Returns the text if it is an id.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    internal static string Require(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return WhyRefused(value) is { } reason ? throw new ArgumentException(reason, nameof(value)) : value;
    }

    /// <summary>Why a text is not an id, as a sentence for a diagnostic; null where it is one.</summary>
    internal static string? WhyRefused(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "An id is missing: it needs 1 to 128 characters.";
        }

        if (value.Length > MaxLength)
        {
            return $"The id '{Printable.Clip(value)}' is longer than 128 characters.";
        }

        if (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]))
        {
            return $"The id '{Printable.Clip(value)}' begins or ends with a space.";
        }

        return Printable.IsVisible(value) ? null : $"The id '{Printable.Clip(value)}' holds an invisible or direction-changing character.";
    }
}
