using Receivables.Architecture.Metadata;

namespace Receivables.Architecture;

public class DirectionTests
{
    private static readonly CompiledAssembly Core = CompiledAssembly.Read(SourceAssembly.PathOf(SourceAssembly.Core));

    [Fact]
    public void Nothing_upstream_names_anything_downstream()
    {
        HashSet<string> own = [.. Core.Types.Select(type => type.Name)];
        Violations.None(
            from type in Core.Types
            from used in type.Uses
            where own.Contains(used) && Layers.PlaceOf(used) > Layers.PlaceOf(type.Name)
            select $"{type.Name} names {used}, which comes after it");
    }

    [Fact]
    public void Every_type_has_a_place_in_the_order() =>
        Violations.None(Core.Types.Where(type => Layers.PlaceOf(type.Name) < 0)
            .Select(type => $"{type.Name}: sort it into the values or nouns of {nameof(Layers)}, or its folder into the order of docs and {nameof(Layers)}"));

    [Fact]
    public void Every_name_in_the_lists_is_a_type_of_the_root_and_stands_in_one_list()
    {
        string[] roots = [.. Core.Types.Where(type => type.Namespace == "Receivables").Select(type => type.Name.Split('.')[^1].Split('`')[0])];
        string[] listed = [.. Layers.RootValues, .. Layers.RootNouns];
        Violations.None(listed.Except(roots).Select(name => $"{name} is listed and is no type of the root"));
        Violations.None(listed.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => $"{group.Key} is listed twice"));
    }

    [Fact]
    public void Values_and_nouns_carry_no_attribute_of_a_serializer() =>
        Violations.None(
            from type in Core.Types
            where Layers.PlaceOf(type.Name) <= Array.IndexOf(Layers.Order, "nouns")
            from used in type.Uses
            where used.StartsWith("System.Text.Json", StringComparison.Ordinal) || used.StartsWith("System.Xml", StringComparison.Ordinal)
            select $"{type.Name} names {used}");

    [Fact]
    public void A_use_inside_a_method_body_counts()
    {
        CompiledType probe = CompiledAssembly.Read(typeof(DirectionTests).Assembly.Location).Types.Single(type => type.Name == typeof(Probe).FullName);
        Assert.Contains("Receivables.Money", probe.Uses);
        Assert.Contains("Receivables.Iban", probe.Uses);
        Assert.Contains("Receivables.CustomerId", probe.Uses);
        Assert.DoesNotContain("Receivables.LedgerId", probe.Uses);
        Assert.True(Layers.PlaceOf("Receivables.Journal.X") < Layers.PlaceOf("Receivables.Ledgers.Entries.Y"));
    }
}
