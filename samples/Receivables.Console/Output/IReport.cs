using System.Text.Json;
using Spectre.Console;

namespace ReceivablesSample.Output;

/// <summary>What a command has found out, ready to be written for people or for programs.</summary>
internal interface IReport
{
    /// <summary>Writes it as one JSON value.</summary>
    void WriteJson(Utf8JsonWriter json);

    /// <summary>Writes it as tables.</summary>
    void WriteTables(IAnsiConsole console);
}
