using System.Text.Json;

namespace Receivables.Serialization;

#pragma warning disable CA1032 // It always carries problems; the standard constructors would lose them.

/// <summary>Well-formed JSON that is not the value asked for, with every problem found.</summary>
internal sealed class JsonRefusedException : JsonException
{
    private readonly List<JsonProblem> _problems;

    internal JsonRefusedException(params IEnumerable<JsonProblem> problems) => _problems = [.. problems];

    /// <summary>What is wrong; at least one.</summary>
    internal IReadOnlyList<JsonProblem> Problems => _problems;

    /// <inheritdoc/>
    public override string Message => string.Join(" ", _problems);

    /// <summary>Notes that the value refused is a part of another.</summary>
    internal void Within(string segment)
    {
        for (int i = 0; i < _problems.Count; i++)
        {
            _problems[i] = _problems[i].Within(segment);
        }
    }

    /// <summary>Notes that offsets were counted from a later start.</summary>
    internal void Shift(long start)
    {
        for (int i = 0; i < _problems.Count; i++)
        {
            _problems[i] = _problems[i] with { Offset = _problems[i].Offset + start };
        }
    }
}
