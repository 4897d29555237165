using System.Reflection;
using System.Runtime.CompilerServices;

namespace Receivables.Architecture;

public class ImmutabilityTests
{
    private const BindingFlags OwnInstance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Public types of Core that change, apart from builders and options, each with the reason.</summary>
    private static readonly Dictionary<string, string> Changing = new(StringComparer.Ordinal)
    {
        ["Receivables.DiagnosticBag"] = "collects diagnostics while a reader reads",
        ["Receivables.Matching.DocumentFinder"] = "reads one text after the other into lists that it keeps",
        ["Receivables.Matching.MatchProposal"] = "makes its objects when they are asked for, each once",
        ["Receivables.Matching.MatchingBook"] = "makes the list of its customers when it is asked for, and keeps a place of work for the next payment",
    };

    public static TheoryData<string> Assemblies => SourceAssembly.Names;

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_public_struct_is_readonly(string assembly) =>
        Violations.None(SourceAssembly.Load(assembly).GetExportedTypes()
            .Where(type => type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute)) && !IsEnumerator(type))
            .Select(type => type.FullName));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_public_field_can_be_written(string assembly) =>
        Violations.None(
            from type in SourceAssembly.Load(assembly).GetExportedTypes()
            where !type.IsEnum
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !field.IsInitOnly && !field.IsLiteral
            select $"{type.FullName}.{field.Name}");

    [Fact]
    public void A_public_type_of_Core_does_not_change_unless_it_says_so() =>
        Violations.None(
            from type in Types()
            where !MayChange(type)
            from field in type.GetFields(OwnInstance)
            where !field.IsInitOnly
            select $"{type.FullName}.{field.Name} can be written: make it readonly, or list the type with the reason");

    [Fact]
    public void A_value_or_noun_is_set_only_through_what_makes_it() =>
        Violations.None(
            from type in Types()
            where type.Namespace == "Receivables" && !MayChange(type)
            from property in type.GetProperties(OwnInstance)
            where property.SetMethod is { IsPublic: true } setter && !(IsInit(setter) && IsParameter(type, property))
            select $"{type.FullName}.{property.Name} has a setter that goes around its factory");

    [Fact]
    public void Every_type_listed_as_changing_is_there_and_does_change() =>
        Assert.All(Changing.Keys, name =>
            Assert.Contains(Types(), type => type.FullName == name && type.GetFields(OwnInstance).Length > 0));

    private static IEnumerable<Type> Types() =>
        SourceAssembly.Load(SourceAssembly.Core).GetExportedTypes().Where(type => !type.IsEnum && !type.IsInterface);

    private static bool MayChange(Type type)
    {
        string name = type.Name.Split('`')[0];
        return name.EndsWith("Builder", StringComparison.Ordinal) || name.EndsWith("Options", StringComparison.Ordinal)
            || IsEnumerator(type) || Changing.ContainsKey(type.FullName!) || typeof(Delegate).IsAssignableFrom(type);
    }

    private static bool IsEnumerator(Type type) => type.IsNested && type.Name == "Enumerator";

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    // A positional record: its constructor takes any value too, so setting one goes around nothing.
    private static bool IsParameter(Type type, PropertyInfo property) =>
        type.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => parameter.Name == property.Name));
}
