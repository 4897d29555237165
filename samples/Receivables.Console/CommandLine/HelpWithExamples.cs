using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ReceivablesSample.CommandLine;

/// <summary>The help of a command, and examples below it.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private const string Program = "dotnet run --project samples/Receivables.Console --";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is SampleCommand { Examples.Count: > 0 } command)
        {
            output.WriteLine("Examples:");
            foreach (string example in command.Examples)
            {
                output.WriteLine($"  {Program} {example}");
            }

            output.WriteLine();
        }
        else
        {
            output.WriteLine("Exit codes: 0 done; 1 done, with rows refused (listed on standard error); 2 usage; 3 an input could not be read, nothing written.");
            output.WriteLine();
        }

        return ExitCode.Done;
    }
}
