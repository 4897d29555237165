using System.Globalization;

namespace Receivables;

/// <summary>A place in an input: file, line and column.</summary>
/// <remarks>
/// Lines and columns count from 1; 0 means "not known". Columns count UTF-16 characters of the decoded text.
/// <c>default</c> is the unknown place. Immutable; safe to share between threads.
/// </remarks>
/// <param name="File">The name of the input as the caller gave it, or <c>null</c> where it has none.</param>
/// <param name="Line">The line, from 1, or 0 where unknown.</param>
/// <param name="Column">The column, from 1, or 0 where unknown.</param>
public readonly record struct SourcePosition(string? File, int Line, int Column)
{
    /// <summary>Returns <c>file:line:column</c>, leaving out what is unknown.</summary>
    public override string ToString()
    {
        string place = Line == 0 ? "" : Column == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Line}")
            : string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
        return (File, place) switch
        {
            (null, _) => place,
            (_, "") => File,
            _ => $"{File}:{place}",
        };
    }
}
