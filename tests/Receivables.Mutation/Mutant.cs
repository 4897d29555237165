namespace Receivables.Mutation;

/// <summary>A mutant as Stryker reports it.</summary>
/// <param name="Id">The number that its switch knows it by.</param>
/// <param name="File">Its file below <c>src/Receivables.Core/Matching</c>.</param>
/// <param name="Line">Its first line.</param>
/// <param name="Column">Its first column.</param>
/// <param name="Mutator">The kind of change.</param>
/// <param name="Replacement">What stands there instead.</param>
internal sealed record Mutant(int Id, string File, int Line, int Column, string Mutator, string Replacement)
{
    internal string Folder => File.Contains('/', StringComparison.Ordinal) ? File[..File.IndexOf('/', StringComparison.Ordinal)] : "(top)";

    internal string Key => $"{File}:{Line}:{Column} {Mutator}";

    /// <summary>A number that only where it stands and what it changes decide: a sample takes those that leave a given rest.</summary>
    internal uint Lot
    {
        get
        {
            uint hash = 2_166_136_261;
            foreach (char c in $"{Key} {Replacement}")
            {
                hash = unchecked((hash ^ c) * 16_777_619);
            }

            return hash ^ (hash >> 15);
        }
    }
}
