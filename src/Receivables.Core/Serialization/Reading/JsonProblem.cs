namespace Receivables.Serialization;

/// <summary>One thing wrong with a JSON value.</summary>
/// <param name="Code">The code of the diagnostic, one of <see cref="JsonCodes"/>.</param>
/// <param name="Path">Where, from the value that is read: <c>instalments[2].amount</c>; empty for the value itself.</param>
/// <param name="Message">What is wrong and what to do, as a sentence.</param>
/// <param name="Offset">Where the token begins, in bytes from the start of what the reader was given.</param>
internal readonly record struct JsonProblem(string Code, string Path, string Message, long Offset)
{
    /// <summary>The same problem, seen from the value around it.</summary>
    internal JsonProblem Within(string segment) => this with { Path = Path.Length == 0 || Path[0] == '[' ? segment + Path : $"{segment}.{Path}" };

    public override string ToString() => Path.Length == 0 ? Message : $"'{Path}': {Message}";
}
