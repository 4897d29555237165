using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Receivables.Architecture.Metadata;

/// <summary>What the types of an assembly use, read from its metadata: bases, signatures, attributes, and the bodies of methods.</summary>
/// <remarks>Nested types, closures and state machines count for the outermost type that holds them.</remarks>
internal sealed class CompiledAssembly
{
    private readonly Dictionary<string, CompiledType> _types = new(StringComparer.Ordinal);

    private CompiledAssembly(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        MetadataReader reader = file.GetMetadataReader();
        var names = new MetadataNames(reader);
        foreach (TypeDefinitionHandle handle in reader.TypeDefinitions)
        {
            string name = names.Outermost(handle);
            if (!_types.TryGetValue(name, out CompiledType? type))
            {
                _types.Add(name, type = new CompiledType(name));
            }

            new TypeReading(file, reader, names, type).Read(reader.GetTypeDefinition(handle));
        }
    }

    /// <summary>The types that people wrote; what the compiler adds for itself is left out.</summary>
    internal IEnumerable<CompiledType> Types => _types.Values
        .Where(type => !type.Name.Contains('<') && !IsFromCompiler(type))
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    internal static CompiledAssembly Read(string path) => new(path);

    private static bool IsFromCompiler(CompiledType type) =>
        type.Namespace is "Microsoft.CodeAnalysis" or "System.Runtime.CompilerServices" or "System.Text.RegularExpressions.Generated";
}
