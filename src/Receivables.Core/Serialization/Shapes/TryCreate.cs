namespace Receivables.Serialization;

/// <summary>Makes a value of a draft, or says what is wrong with which field.</summary>
internal delegate bool TryCreate<in TDraft, T>(TDraft draft, out T? created, out IReadOnlyList<FieldProblem> problems);
