using Receivables.Architecture.Metadata;

namespace Receivables.Architecture;

public class AmbientTests
{
    // Handing the system clock to a host that registered none reads no time: the library itself never asks for an IClock. Nothing else may name it.
    private const string ClockForHosts =
        "Microsoft.Extensions.DependencyInjection.ReceivablesServiceCollectionExtensions::AddReceivables uses NodaTime.SystemClock::get_Instance/0: take it as a parameter";

    public static TheoryData<string> Assemblies => SourceAssembly.Names;

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Nothing_asks_the_clock_the_culture_the_zone_or_chance(string assembly) =>
        Violations.None(CompiledAssembly.Read(SourceAssembly.PathOf(assembly)).Types.SelectMany(AmbientRules.Broken).Where(broken => broken != ClockForHosts));

    [Fact]
    public void The_one_exception_is_still_needed()
    {
        IEnumerable<string> broken = CompiledAssembly.Read(SourceAssembly.PathOf("Receivables.Core")).Types.SelectMany(AmbientRules.Broken);

        Assert.Single(broken, ClockForHosts);
    }

    [Theory]
    [InlineData(typeof(RecordProbe), 1)]
    [InlineData(typeof(PrintedRecordProbe), 0)]
    public void A_record_that_the_compiler_prints_is_seen(Type record, int broken) =>
        Assert.Equal(broken, AmbientRules.Broken(Read(record)).Count());

    [Fact]
    public void What_asks_is_seen_in_bodies_closures_and_interpolated_texts()
    {
        string[] broken = [.. AmbientRules.Broken(Read(typeof(Probe)))];
        Assert.Collection(
            broken.Order(StringComparer.Ordinal).Select(sentence => sentence["Receivables.Architecture.Probe::".Length..]),
            sentence => Assert.Contains("DateTime::get_UtcNow", sentence, StringComparison.Ordinal),
            sentence => Assert.StartsWith("Built prints", sentence, StringComparison.Ordinal),
            sentence => Assert.StartsWith("Chance uses System.Random::.ctor/0", sentence, StringComparison.Ordinal),
            sentence => Assert.StartsWith("Culture uses System.Globalization.CultureInfo::get_CurrentCulture", sentence, StringComparison.Ordinal),
            sentence => Assert.StartsWith("JoinedDate prints", sentence, StringComparison.Ordinal),
            sentence => Assert.StartsWith("PrintedDate prints", sentence, StringComparison.Ordinal),
            sentence => Assert.StartsWith("SafeThenUnsafe prints", sentence, StringComparison.Ordinal),
            sentence => Assert.StartsWith("WrittenAmount prints", sentence, StringComparison.Ordinal),
            sentence => Assert.StartsWith("WrittenDate prints", sentence, StringComparison.Ordinal));
    }

    private static CompiledType Read(Type type) =>
        CompiledAssembly.Read(type.Assembly.Location).Types.Single(read => read.Name == type.FullName);
}
