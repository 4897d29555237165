using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ReceivablesSample;

/// <summary>One run of the program in this process, without a terminal.</summary>
/// <param name="Exit">What it answered.</param>
/// <param name="Bytes">What it wrote on standard output.</param>
/// <param name="Error">What it wrote on standard error.</param>
internal sealed record ConsoleRun(int Exit, byte[] Bytes, string Error)
{
    internal string Output => Encoding.UTF8.GetString(Bytes);

    internal IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The output as JSON.</summary>
    internal JsonElement Json
    {
        get
        {
            Assert.True(Exit is ExitCode.Done or ExitCode.DoneWithRefusals, Error);
            using var document = JsonDocument.Parse(Bytes);
            return document.RootElement.Clone();
        }
    }

    internal static async Task<ConsoleRun> OfAsync(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        int exit = await ConsoleApp.RunAsync(args, new Terminal(output, error, IsInteractive: false, IsErrorInteractive: false), TestContext.Current.CancellationToken);
        return new(exit, output.ToArray(), error.ToString());
    }
}
