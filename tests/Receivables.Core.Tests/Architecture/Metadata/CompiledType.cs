namespace Receivables.Architecture.Metadata;

/// <summary>An outermost type and all that it uses.</summary>
/// <param name="name">The full name, such as <c>Receivables.Money</c>.</param>
internal sealed class CompiledType(string name)
{
    internal string Name { get; } = name;

    internal string Namespace => Name.LastIndexOf('.') is > 0 and int end ? Name[..end] : "";

    /// <summary>The full names of the outermost types that it names anywhere.</summary>
    internal SortedSet<string> Uses { get; } = new(StringComparer.Ordinal);

    /// <summary>Its methods that have a body.</summary>
    internal List<CompiledMethod> Methods { get; } = [];
}
