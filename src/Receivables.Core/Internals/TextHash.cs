using System.Runtime.CompilerServices;

namespace Receivables.Internals;

/// <summary>Hashes of ids and numbers, for <see cref="RowIndex"/>: texts that follow one another, such as <c>FA-00122</c> and <c>FA-00123</c>, have hashes that do.</summary>
/// <remarks>
/// Numbers come nearly always in order, so that the place where one is kept was just touched by the one before it: in a large ledger that saves most of the waiting for memory.
/// Before its last digits a text is hashed with the secret of the process, so that nobody can choose texts that collide: at most three end in the same number and share what is before it.
/// Differs from process to process; never to be stored or to decide an order.
/// </remarks>
internal static class TextHash
{
    /// <summary>How many hashes the last digits of texts that are else equal fill.</summary>
    internal const int Span = 1_000;

    [MethodImpl(Hot.Path)]
    internal static int Of(string text)
    {
        int end = text.Length;
        int number = 0;
        for (int scale = 1; scale < Span && end > 0 && char.IsAsciiDigit(text[end - 1]); scale *= 10)
        {
            end--;
            number += (text[end] - '0') * scale;
        }

        return unchecked(string.GetHashCode(text.AsSpan(0, end)) + number);
    }
}
