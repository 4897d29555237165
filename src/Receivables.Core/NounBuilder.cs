using System.Diagnostics.CodeAnalysis;

namespace Receivables;

/// <summary>Collects the fields of a noun, checks them together, and makes the immutable noun.</summary>
/// <typeparam name="T">The noun.</typeparam>
/// <remarks>A builder may be used again: what it built does not change with it. Not safe for use by several threads at once.</remarks>
public abstract class NounBuilder<T>
    where T : class
{
    private protected NounBuilder()
    {
    }

    /// <summary>Makes the noun.</summary>
    /// <exception cref="ArgumentException">A field is missing or contradicts another; the message names each.</exception>
    public T Build() => TryBuild(out T? built, out IReadOnlyList<FieldProblem> problems)
        ? built
        : throw new ArgumentException($"The {typeof(T).Name} is refused. {string.Join(" ", problems)}");

    /// <summary>Makes the noun, or says all that is wrong with it, without throwing.</summary>
    /// <param name="built">The noun, or null.</param>
    /// <param name="problems">What is wrong, by field; empty where the answer is <c>true</c>.</param>
    public bool TryBuild([NotNullWhen(true)] out T? built, out IReadOnlyList<FieldProblem> problems)
    {
        var found = new List<FieldProblem>();
        Check(found);
        built = found.Count == 0 ? Create() : null;
        problems = found;
        return built is not null;
    }

    private protected abstract void Check(List<FieldProblem> problems);

    private protected abstract T Create();
}
