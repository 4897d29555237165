namespace Receivables.Architecture.Metadata;

/// <summary>A type as a signature mentions it: its name, and all outermost types inside it.</summary>
/// <param name="Text">The name with its arguments, such as <c>System.Nullable`1&lt;NodaTime.LocalDate&gt;</c>.</param>
/// <param name="Types">The full names of the outermost types.</param>
internal sealed record TypeMention(string Text, IReadOnlyList<string> Types)
{
    internal static readonly TypeMention None = new("!", []);

    internal static TypeMention Of(string name) => new(name, [name]);

    internal TypeMention With(IEnumerable<TypeMention> arguments)
    {
        TypeMention[] all = [.. arguments];
        return new($"{Text}<{string.Join(',', all.Select(a => a.Text))}>", [.. Types, .. all.SelectMany(a => a.Types)]);
    }
}
