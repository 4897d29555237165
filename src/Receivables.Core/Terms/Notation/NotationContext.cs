using Receivables.Internals;

namespace Receivables.Terms.Notation;

/// <summary>What the readers of one text share: the place, and what was found wrong or doubtful. The first refusal ends the reading.</summary>
internal sealed class NotationContext(string text)
{
    private readonly List<Diagnostic> _found = [];

    internal NotationCursor Cursor { get; } = new(text);

    internal IReadOnlyList<Diagnostic> Found => _found;

    /// <summary>Refuses the text at an index; always <see langword="false"/>, so that a reader can return it.</summary>
    internal bool Refuse(string code, int at, string message)
    {
        _found.Add(new Diagnostic(code, DiagnosticSeverity.Error, message, Cursor.PositionOf(at)));
        return false;
    }

    /// <summary>Refuses what stands at the cursor, and shows it.</summary>
    internal bool RefuseNext(string advice)
    {
        bool atEnd = Cursor.AtEnd;
        string found = atEnd ? "The text ends too early" : $"'{Printable.Clip(Cursor.Text.AsSpan(Cursor.Index))}' is not understood here";
        return Refuse(TermsDiagnostics.NotUnderstood, Cursor.Index, $"{found}; {advice}");
    }

    internal void Warn(string code, int at, string message) =>
        _found.Add(new Diagnostic(code, DiagnosticSeverity.Warning, message, Cursor.PositionOf(at)));
}
