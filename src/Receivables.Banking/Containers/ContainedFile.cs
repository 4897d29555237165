namespace Receivables.Banking.Containers;

/// <summary>One file of a container, expanded while it is read.</summary>
/// <param name="Name">The name of the container and the name in it, or null where neither is known.</param>
/// <param name="Stream">Its bytes.</param>
/// <param name="Bound">What all files of the container may expand to.</param>
internal readonly record struct ContainedFile(string? Name, Stream Stream, ExpansionBound Bound);
