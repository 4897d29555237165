using System.Globalization;
using System.Text.RegularExpressions;

namespace Receivables.Banking.Mt940;

/// <summary>The obvious way: cut the text into messages and fields, and match each with an expression. For files as <see cref="MtStory"/> writes them.</summary>
internal static partial class SlowMtReader
{
    internal static string Read(string text)
    {
        var statements = new List<SlowStatement>();
        foreach (string message in End().Split(text.ReplaceLineEndings("\n")).Where(m => m.Contains(":20:", StringComparison.Ordinal)))
        {
            (string Tag, string Text)[] fields = [.. Field().Matches(message).Select(m => (m.Groups[1].Value, m.Groups[2].Value.TrimEnd('\n')))];
            string number = fields.Single(f => f.Tag == "28C").Text, account = fields.Single(f => f.Tag == "25").Text;
            SlowStatement? last = statements.LastOrDefault();
            bool goesOn = last is { Closing: null } && number.EndsWith("/2", StringComparison.Ordinal) && last.Account == account;
            SlowStatement statement = goesOn ? last! : new SlowStatement(account, number);
            if (!goesOn)
            {
                statements.Add(statement);
            }

            Take(fields, statement);
        }

        int read = 0;
        List<string> lines = [];
        statements.ForEach(statement => lines.AddRange(statement.Lines(ref read)));
        return string.Join('\n', lines);
    }

    private static void Take((string Tag, string Text)[] fields, SlowStatement statement)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            switch (fields[i].Tag)
            {
                case "60F":
                    statement.Opening = Balance(fields[i].Text);
                    break;
                case "62F":
                    statement.Closing = Balance(fields[i].Text);
                    break;
                case "61":
                    statement.Entries.Add(SlowEntry.Of(fields[i].Text, i + 1 < fields.Length && fields[i + 1].Tag == "86" ? fields[i + 1].Text : null));
                    break;
            }
        }
    }

    private static long Balance(string text) => (text[0] == 'D' ? -1 : 1) * Cents(text[10..]);

    internal static long Cents(string text)
    {
        string[] parts = text.Split(',');
        return (long.Parse(parts[0], CultureInfo.InvariantCulture) * 100) + long.Parse((parts[1] + "00")[..2], CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^-\}?$", RegexOptions.Multiline)]
    private static partial Regex End();

    [GeneratedRegex(@"^:(\d\d[A-Z]?):(.*?)(?=^:\d\d[A-Z]?:|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Field();
}
