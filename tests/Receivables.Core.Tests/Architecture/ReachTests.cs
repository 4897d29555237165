using System.Runtime.CompilerServices;

namespace Receivables.Architecture;

public class ReachTests
{
    [Theory]
    [InlineData("Receivables.Core", new[] { "NodaTime", "Microsoft.Extensions.DependencyInjection.Abstractions" })]
    [InlineData("Receivables.Banking", new[] { "NodaTime", "Receivables.Core" })]
    [InlineData("Receivables.Reporting", new[] { "NodaTime", "QRCoder", "Receivables.Core" })]
    [InlineData("Receivables.Testing", new[] { "NodaTime", "Receivables.Core" })]
    public void An_assembly_stands_on_no_more_than_it_says(string assembly, string[] allowed) =>
        Violations.None(SourceAssembly.Load(assembly).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !allowed.Contains(name)));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Only_tests_and_benchmarks_see_the_inside_of_an_assembly(string assembly) =>
        Violations.None(SourceAssembly.Load(assembly).GetCustomAttributes(typeof(InternalsVisibleToAttribute), false)
            .Cast<InternalsVisibleToAttribute>()
            .Select(friend => friend.AssemblyName)
            .Where(name => !name.EndsWith(".Tests", StringComparison.Ordinal) && name != "Receivables.Benchmarks"));

    public static TheoryData<string> Assemblies => SourceAssembly.Names;
}
