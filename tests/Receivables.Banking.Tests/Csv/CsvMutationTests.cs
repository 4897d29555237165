using System.Text;
using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>Seeded mutations of tables and of mappings: whatever comes out, nothing is thrown, nothing hangs, and money is kept.</summary>
public class CsvMutationTests
{
    private static readonly string[] Inserts = ["\"", ";", "\n", ",", ".", "-", "99999999999999999999", "\0", "é", "(", "\t", "30.02.2026", "Date;Betrag", "\"\"", "EUR", "\",\"", "\r", "1,234", "−", "€"];

    private static readonly CsvMapping Mapping = CsvMapping.Parse("""
        { "version": 1, "separator": ";", "decimalMark": ",", "dateOrder": "dmy", "hasHeader": false, "account": "A1", "currency": "EUR",
          "columns": { "bookingDate": ["#1"], "remittance": ["#2"], "amount": ["#3"], "direction": ["#4"] } }
        """);

    public static TheoryData<string> Reports => new("Bank", "Stripe", "PayPal", "Adyen");

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_mutated_table_never_throws(string report) => MutationRun.Run(
        [.. Enumerable.Range(1, 30).Select(seed => Encoding.UTF8.GetBytes(Table(report, seed)))], Inserts, stream => CsvStatementReader.Read(stream, name: "f"), least: 40);

    /// <summary>Two rows and many names of columns: most mutants lose a name, and read without it or not at all.</summary>
    [Fact]
    public void A_mutated_export_never_throws() => MutationRun.Run(
        [.. Directory.GetFiles(CsvExports.Folder, "*.csv").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)], Inserts, stream => CsvStatementReader.Read(stream, name: "f"), least: 30);

    [Fact]
    public void A_mutated_table_read_by_a_mapping_never_throws() => MutationRun.Run(
        [.. Enumerable.Range(1, 30).Select(seed => Encoding.UTF8.GetBytes(CsvStory.Bare(seed)))], Inserts, stream => CsvStatementReader.Read(stream, Mapping, "f"));

    /// <summary>A mapping comes from people: it is read as it was meant, or refused with the one exception that is documented.</summary>
    [Fact]
    public void A_mutated_mapping_is_refused_or_reads_back_as_it_was_read()
    {
        var random = new Random(MutationRun.Seed);
        byte[][] files = [Encoding.UTF8.GetBytes(Mapping.ToJson()), Encoding.UTF8.GetBytes(CsvMapping.Detect.ToJson())];
        int taken = 0;
        MutationWatch.Run(MutationRun.Rounds, () => Mapped(random, files), (bytes, round) => taken += IsTaken(bytes, round) ? 1 : 0);
        Assert.True(taken > MutationRun.Rounds / 50, $"{taken}");
    }

    // Half have one letter in the place of another, so that many are mappings still.
    private static byte[] Mapped(Random random, byte[][] files)
    {
        byte[] file = files[random.Next(files.Length)];
        if (random.Next(2) == 0)
        {
            return MutationRun.Mutate(random, file, files, ["\"", "{", "[", "}", "]", ",", ":", "null", "true", "1", "\"amount\":", "\\u0000", "\\ud800", "//\n"]);
        }

        byte[] changed = [.. file];
        changed[random.Next(file.Length)] = file[random.Next(file.Length)];
        return changed;
    }

    private static bool IsTaken(byte[] bytes, int round)
    {
        try
        {
            string written = ReadChecks.Bounded(bytes, given => CsvMapping.Parse(Encoding.UTF8.GetString(given))).ToJson();
            Assert.Equal(written, CsvMapping.Parse(written).ToJson());
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
        catch (Exception thrown)
        {
            throw new InvalidOperationException($"Round {round}: {thrown.Message} on: {Convert.ToBase64String(bytes)}", thrown);
        }
    }

    private static string Table(string report, int seed) => report switch
    {
        "Stripe" => CsvStory.Stripe(seed),
        "PayPal" => CsvStory.PayPal(seed),
        "Adyen" => CsvStory.Adyen(seed),
        _ => CsvStory.Bank(seed),
    };
}
