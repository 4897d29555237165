using System.CommandLine;

namespace ReceivablesSample.CommandLine;

/// <summary>A command with examples, which its help shows.</summary>
internal sealed class SampleCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Arguments that make sense, without the name of the program.</summary>
    internal IReadOnlyList<string> Examples { get; } = examples;
}
