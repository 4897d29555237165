using System.Text;
using Spectre.Console;

namespace ReceivablesSample;

/// <summary>Where the program prints: two streams, and whether a person looks at them.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="IsInteractive">Whether standard output is a terminal: then there are colours.</param>
/// <param name="IsErrorInteractive">Whether standard error is a terminal: then long work shows its progress there.</param>
internal sealed record Terminal(Stream Output, TextWriter Error, bool IsInteractive, bool IsErrorInteractive)
{
    /// <summary>How wide plain output is.</summary>
    internal const int PlainWidth = 120;

    /// <summary>UTF-8 without byte order mark.</summary>
    internal static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The terminal, pipe or file that the process was started with.</summary>
    internal static Terminal OfProcess()
    {
        if (!Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Utf8;
        }

        return new(Console.OpenStandardOutput(), Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected);
    }

    /// <summary>A console of colours, for people at a terminal.</summary>
    internal static IAnsiConsole Coloured() => AnsiConsole.Create(new AnsiConsoleSettings());

    /// <summary>A console without colours, in a fixed width, for files and pipes.</summary>
    internal static IAnsiConsole Plain(TextWriter writer)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = PlainWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
