namespace Receivables.Matching.Payers;

/// <summary>Folds a name into a buffer of at least <see cref="NameFolding.MaxLength"/> characters and returns how many it took.</summary>
internal delegate int NameFold(ReadOnlySpan<char> name, Span<char> folded);
