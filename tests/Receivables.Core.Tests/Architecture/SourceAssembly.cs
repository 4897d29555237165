using System.Reflection;

namespace Receivables.Architecture;

/// <summary>The assemblies that src builds, as they lie beside the tests.</summary>
internal static class SourceAssembly
{
    internal const string Core = "Receivables.Core";

    internal static readonly string[] All = [Core, "Receivables.Banking", "Receivables.Reporting", "Receivables.Testing"];

    internal static TheoryData<string> Names => [.. All];

    internal static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, name + ".dll");

    internal static Assembly Load(string name) => Assembly.Load(new AssemblyName(name));
}
