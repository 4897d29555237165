using Receivables.Architecture.Metadata;

namespace Receivables.Architecture;

/// <summary>What src may not ask its surroundings: the time, the culture, the zone, chance.</summary>
internal static class AmbientRules
{
    // The second stands for the handler nested in it.
    private static readonly string[] Handlers = ["System.Runtime.CompilerServices.DefaultInterpolatedStringHandler", "System.Text.StringBuilder"];

    private static readonly string[] WithoutCulture = [$"{Handlers[0]}::.ctor/2", $"{Handlers[1]}::.ctor/3"];

    private static readonly string[] WithCulture = [$"{Handlers[0]}::.ctor/3", $"{Handlers[1]}::.ctor/4"];

    // A name that ends with "::" bans the whole type.
    private static readonly string[] Banned =
    [
        "System.DateTime::get_Now/", "System.DateTime::get_UtcNow/", "System.DateTime::get_Today/",
        "System.DateTimeOffset::get_Now/", "System.DateTimeOffset::get_UtcNow/", "System.TimeProvider::get_System/",
        "System.Environment::get_TickCount", "System.Diagnostics.Stopwatch::", "NodaTime.SystemClock::",
        "NodaTime.DateTimeZoneProviders::", "System.TimeZoneInfo::get_Local/",
        "System.Globalization.CultureInfo::get_CurrentCulture/", "System.Globalization.CultureInfo::get_CurrentUICulture/",
        "System.Globalization.NumberFormatInfo::get_CurrentInfo/", "System.Globalization.DateTimeFormatInfo::get_CurrentInfo/",
        "System.Threading.Thread::get_CurrentCulture/", "System.StringComparer::get_CurrentCulture",
        "System.Random::.ctor/0", "System.Random::get_Shared/", "System.Guid::NewGuid/", "System.Guid::CreateVersion7/",
        "System.Security.Cryptography.RandomNumberGenerator::",
    ];

    // Their text follows the culture of the thread unless one is given.
    private static readonly string[] FollowsCulture =
    [
        "System.Decimal", "System.Double", "System.Single", "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly",
        "NodaTime.LocalDate", "NodaTime.LocalDateTime", "NodaTime.LocalTime", "NodaTime.Instant", "NodaTime.Offset", "NodaTime.OffsetDateTime",
        "NodaTime.ZonedDateTime", "NodaTime.YearMonth", "NodaTime.AnnualDate", "NodaTime.Duration", "NodaTime.Interval", "NodaTime.DateInterval",
    ];

    /// <summary>What a type asks its surroundings, one sentence each.</summary>
    internal static IEnumerable<string> Broken(CompiledType type) =>
        type.Methods.SelectMany(method => BannedIn(method).Concat(IsUnusedPrinting(type, method) ? [] : CultureIn(method)));

    // The compiler writes PrintMembers into every record; it counts where the record's text is still the compiler's.
    private static bool IsUnusedPrinting(CompiledType type, CompiledMethod method) =>
        method.Name == $"{type.Name}::PrintMembers"
        && !type.Methods.Exists(other => other.Name == $"{type.Name}::ToString" && other.Members.Any(IsPrintMembers));

    private static bool IsPrintMembers(string member) => member.EndsWith("::PrintMembers/1", StringComparison.Ordinal);

    private static IEnumerable<string> BannedIn(CompiledMethod method) =>
        from member in method.Members
        where Array.Exists(Banned, banned => member.StartsWith(banned, StringComparison.Ordinal))
        select $"{method.Name} uses {member}: take it as a parameter";

    // In the order of the instructions, so that a text with a culture and one without may stand in one method.
    private static IEnumerable<string> CultureIn(CompiledMethod method)
    {
        bool isInvariant = false;
        foreach (string member in method.Members)
        {
            isInvariant = WithCulture.Contains(member) || (isInvariant && !WithoutCulture.Contains(member));
            if (IsPrinting(member) || (!isInvariant && IsInterpolation(member)))
            {
                yield return $"{method.Name} prints with the culture of the thread ({member}): "
                    + "give CultureInfo.InvariantCulture or a pattern; a record needs a ToString of its own";
            }
        }
    }

    private static bool IsPrinting(string member) => Array.Exists(FollowsCulture, name =>
        member == $"{name}::ToString/0" || member == $"System.Nullable`1<{name}>::ToString/0");

    private static bool IsInterpolation(string member) => Array.Exists(FollowsCulture, name => Array.Exists(Handlers, handler =>
        member.StartsWith($"{handler}::AppendFormatted<{name}>", StringComparison.Ordinal)
        || member.StartsWith($"{handler}::AppendFormatted<System.Nullable`1<{name}>>", StringComparison.Ordinal)));
}
