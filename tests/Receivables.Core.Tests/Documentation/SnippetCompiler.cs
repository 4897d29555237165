using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Receivables.Architecture;

namespace Receivables.Documentation;

/// <summary>Compiles pages with the compiler that built the tests, against the assemblies of src.</summary>
internal static partial class SnippetCompiler
{
    // What a new project has without asking (ImplicitUsings), and nothing else: a reader copies a page as it stands.
    private static readonly string[] Usings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    /// <summary>What the compiler says about the pages, one finding each; empty where all compile.</summary>
    internal static async Task<IReadOnlyList<string>> CompileAsync(IEnumerable<DocumentationPage> pages, CancellationToken cancellationToken)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("receivables-snippets");
        try
        {
            string[] files = [$"global using {string.Join(";\nglobal using ", Usings)};\n", .. pages.SelectMany(SnippetSource.FilesOf)];
            for (int i = 0; i < files.Length; i++)
            {
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{i}.cs"), files[i], cancellationToken);
            }

            await File.WriteAllLinesAsync(Path.Combine(folder.FullName, "csc.rsp"), Options(), cancellationToken);
            string output = await RunAsync(folder.FullName, cancellationToken);
            return [.. output.Split('\n').Select(line => line.Trim().Replace(folder.FullName + Path.DirectorySeparatorChar, "")).Where(line => Finding().IsMatch(line))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Options()
    {
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        IEnumerable<string> references = platform.Split(Path.PathSeparator).Where(path => !TestAssembly().IsMatch(Path.GetFileName(path)));
        return
        [
            "-nologo", "-nostdlib", "-target:library", "-out:snippets.dll", "-langversion:14", "-nullable:enable", "-preferreduilang:en-US",

            // Unused variables are the reader's to use.
            "-nowarn:CS0168,CS0219,CS1998,CS8019",
            .. references.Select(path => $"-reference:\"{path}\""),
            "*.cs",
        ];
    }

    /// <summary>The diagnostics that a use of an experimental part raises.</summary>
    internal static IReadOnlyList<string> ExperimentalIds() =>
    [
        .. SourceAssembly.All.SelectMany(name => SourceAssembly.Load(name).GetExportedTypes())
            .SelectMany(type => type.GetMembers().Prepend(type))
            .SelectMany(member => member.GetCustomAttributes<System.Diagnostics.CodeAnalysis.ExperimentalAttribute>())
            .Select(attribute => attribute.DiagnosticId).Distinct().Order(StringComparer.Ordinal),
    ];

    private static async Task<string> RunAsync(string folder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Built("DotNetHost") is { Length: > 0 } host ? host : "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            ArgumentList = { "exec", Built("Compiler"), "-noconfig", "@csc.rsp" },
        };
        using Process compiler = Process.Start(start)!;
        string output = await compiler.StandardOutput.ReadToEndAsync(cancellationToken);
        await compiler.WaitForExitAsync(cancellationToken);
        bool isExplained = compiler.ExitCode == 0 || Finding().IsMatch(output);
        return isExplained ? output : throw new InvalidOperationException($"The compiler ended with {compiler.ExitCode}: {output}");
    }

    private static string Built(string key) => typeof(SnippetCompiler).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value ?? "";

    [GeneratedRegex(@"\b(?:error|warning) \w+\d+:")]
    private static partial Regex Finding();

    [GeneratedRegex(@"^(?:xunit|FsCheck|FSharp|Receivables\..*Tests|Receivables\.TestKit|Microsoft\.(?:CodeAnalysis|TestPlatform|VisualStudio|Testing))", RegexOptions.IgnoreCase)]
    private static partial Regex TestAssembly();
}
