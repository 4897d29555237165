namespace Receivables.Architecture.Metadata;

/// <summary>A method and the members that its body names, in order.</summary>
/// <param name="Name">The full name of the type that holds it, and its own.</param>
/// <param name="Members">Each as <c>Namespace.Type::Member&lt;arguments&gt;/parameters</c>; a call of a value type's own override stands under that type.</param>
internal sealed record CompiledMethod(string Name, IReadOnlyList<string> Members);
