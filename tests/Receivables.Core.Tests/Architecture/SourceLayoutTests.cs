namespace Receivables.Architecture;

public class SourceLayoutTests
{
    private const int LongestFile = 400;

    /// <summary>Files past 400 lines, each with the reason.</summary>
    private static readonly Dictionary<string, string> LongFiles = new(StringComparer.Ordinal)
    {
    };

    [Fact]
    public void A_file_holds_one_type_and_has_its_name() =>
        Violations.None(SourceFile.All
            .Where(file => file.BaseName is not ("AssemblyInfo" or "GlobalUsings") && !file.Types.SequenceEqual([file.BaseName]))
            .Select(file => $"{file.Path} holds {(file.Types.Count == 0 ? "no type" : string.Join(", ", file.Types))}"));

    [Fact]
    public void A_namespace_is_that_of_the_folder_or_of_one_above() =>
        Violations.None(SourceFile.All.Where(file => !IsNamespaceOfFolder(file)).Select(file => $"{file.Path} is in {file.Namespace}"));

    [Fact]
    public void No_file_is_longer_than_400_lines_without_a_reason() =>
        Assert.Equal(
            LongFiles.Keys.Order(StringComparer.Ordinal),
            SourceFile.All.Where(file => file.LineCount > LongestFile).Select(file => file.Path).Order(StringComparer.Ordinal));

    [Fact]
    public void There_are_no_regions() =>
        Violations.None(SourceFile.All.Where(file => file.Text.Contains("#region", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void No_type_is_named_for_being_useful() =>
        Violations.None(SourceFile.All.SelectMany(file => file.Types).Where(name =>
            new[] { "Helper", "Helpers", "Manager", "Util", "Utils", "Utility", "Utilities" }.Any(end => name.EndsWith(end, StringComparison.Ordinal))));

    [Fact]
    public void Nothing_under_Internals_is_public() =>
        Violations.None(
            from assembly in SourceAssembly.All
            from type in SourceAssembly.Load(assembly).GetExportedTypes()
            where type.Namespace!.Split('.').Contains("Internals")
            select type.FullName);

    [Fact]
    public void The_scan_sees_the_sources()
    {
        SourceFile money = SourceFile.All.Single(file => file.Path == "src/Receivables.Core/Money.cs");
        Assert.Equal(["Money"], money.Types);
        Assert.Equal("Receivables", money.Namespace);
        SourceFile two = new("src/P/A.cs", "namespace P;\npublic sealed class A<T>\n{\n    class Nested { }\n}\ninternal readonly record struct B(int X);\npublic delegate bool C<in T, TOut>(T x, out TOut y);\n");
        Assert.Equal(["A", "B", "C"], two.Types);
    }

    private static bool IsNamespaceOfFolder(SourceFile file)
    {
        string[] folders = file.Path.Split('/')[2..^1];
        if (folders is ["DependencyInjection"] && file.Namespace == "Microsoft.Extensions.DependencyInjection")
        {
            return true;
        }

        string root = file.Project == SourceAssembly.Core ? "Receivables" : file.Project;
        string deepest = string.Join('.', folders.Prepend(root));
        string shallowest = string.Join('.', folders.Take(1).Prepend(root));
        return (deepest + ".").StartsWith(file.Namespace + ".", StringComparison.Ordinal) && file.Namespace.Length >= shallowest.Length;
    }
}
