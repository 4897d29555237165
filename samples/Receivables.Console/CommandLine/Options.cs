using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace ReceivablesSample.CommandLine;

/// <summary>Makes the options that several commands have.</summary>
internal static class Options
{
    // The years that the tables take: a report of another year is a slip of the pen.
    private const int EarliestYear = 1900;
    private const int LatestYear = 2199;

    /// <summary>An option that names files and may be given more than once.</summary>
    internal static Option<string[]> Files(string name, string description, bool required = false)
    {
        var option = new Option<string[]>(name)
        {
            Description = $"{description}; repeatable",
            HelpName = "FILE",
            Required = required,
            AllowMultipleArgumentsPerToken = true,
            Arity = ArgumentArity.OneOrMore,
            DefaultValueFactory = required ? null! : _ => [],
        };
        option.Validators.Add(RefuseOptions);
        return option;
    }

    /// <summary>An option that names one file.</summary>
    internal static Option<string?> File(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "FILE" };
        option.Validators.Add(RefuseOptions);
        return option;
    }

    /// <summary>Refuses names of files that are written like options: a slip of the pen after a file would else be read as one more file.</summary>
    internal static void RefuseOptions(SymbolResult result)
    {
        foreach (Token token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
        {
            result.AddError($"'{token.Value}' is no option of this command. (A file of that name is given as ./{token.Value}.)");
        }
    }

    /// <summary>An option that is a date.</summary>
    internal static Option<LocalDate?> Date(string name, string description, bool required = false) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        Required = required,
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = argument => ParseDate(name, argument),
    };

    /// <summary>An option that is one of a few words, the first by default.</summary>
    internal static Option<string> Word(string name, string description, params string[] words)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            DefaultValueFactory = _ => words[0],
            HelpName = string.Join('|', words),
        };
        return option.AcceptOnlyFromAmong(words);
    }

    private static LocalDate? ParseDate(string name, ArgumentResult argument)
    {
        string text = argument.Tokens.Count > 0 ? argument.Tokens[0].Value : "";
        ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(text);
        if (parsed.Success && parsed.Value.Year is >= EarliestYear and <= LatestYear)
        {
            return parsed.Value;
        }

        argument.AddError($"'{text}' is not a date for {name}: write it as 2026-06-30, from {EarliestYear} to {LatestYear}.");
        return null;
    }
}
