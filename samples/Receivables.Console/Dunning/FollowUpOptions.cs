using System.CommandLine;
using ReceivablesSample.CommandLine;

namespace ReceivablesSample.Dunning;

/// <summary>The options that planning reminders has besides those of all reports.</summary>
internal sealed class FollowUpOptions(bool required)
{
    private readonly Option<string?> _policy = PolicyOption(required);
    private readonly Option<string[]> _contacts = Options.Files("--contacts", "What was sent already (CSV)");
    private readonly Option<string[]> _events = Options.Files("--events", "Disputes, promises, holds and the like (CSV)");

    internal void AddTo(Command command)
    {
        command.Add(_policy);
        command.Add(_contacts);
        command.Add(_events);
    }

    /// <summary>What was chosen; null where there is no policy, which only a command that can do without one allows.</summary>
    internal FollowUpChoice? Read(ParseResult parsed) =>
        parsed.GetValue(_policy) is { } policy ? new(policy, parsed.GetValue(_contacts) ?? [], parsed.GetValue(_events) ?? []) : null;

    private static Option<string?> PolicyOption(bool required)
    {
        Option<string?> option = Options.File("--dunning-policy", "The stages of reminding (JSON), such as samples/data/dunning-policy.json");
        option.Required = required;
        return option;
    }
}
