using System.Text;
using Receivables.Banking.Records;

namespace Receivables.Banking.Camt;

/// <summary>Seeded mutations of whole files: whatever comes out, nothing is thrown, nothing hangs, and money is kept.</summary>
public class MutationTests
{
    [Fact]
    public void A_mutated_file_never_throws()
    {
        var random = new Random(MutationRun.Seed);
        byte[][] files = [.. Fixtures.Names.Select(Fixtures.Bytes), .. Enumerable.Range(1, 20).Select(seed => Encoding.UTF8.GetBytes(CamtStory.Write(seed)))];
        var xml = new XmlMutation(random, files);
        var values = new ValueMutation(random, files);
        MutationRun.Run(() => Next(random, xml, values, files), (bytes, _) => Fixtures.Read(bytes, "f"), least: 30);
    }

    // Three of eight break anywhere, three mostly where XML stays well formed, and two in what stands between tags: most of the others are no XML any more, so that nothing is tried of what is behind it.
    private static byte[] Next(Random random, XmlMutation xml, ValueMutation values, byte[][] files)
    {
        byte[] file = files[random.Next(files.Length)];
        return random.Next(8) switch
        {
            < 3 => Mutate(random, file, files),
            < 6 => xml.Of(file),
            _ => values.Of(file),
        };
    }

    private static byte[] Mutate(Random random, byte[] file, byte[][] files)
    {
        List<byte> bytes = [.. file];
        for (int i = random.Next(1, 6); i > 0 && bytes.Count > 0; i--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 200), bytes.Count - at);
            int kind = random.Next(7);
            switch (kind)
            {
                case < XmlMutation.Splices:
                    XmlMutation.Splice(random, files, bytes, kind, at, length);
                    break;
                case 4:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 5:
                    Replace(random, bytes);
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(random.Next(4) switch { 0 => "<Ntry>", 1 => "</TxDtls>", 2 => "&#x1;", _ => "<![CDATA[x]]>" }));
                    break;
            }
        }

        return [.. bytes];
    }

    // Digits, signs and codes are where meaning sits.
    private static void Replace(Random random, List<byte> bytes)
    {
        int[] places = [.. Enumerable.Range(0, bytes.Count).Where(i => bytes[i] is >= (byte)'0' and <= (byte)'9' or (byte)'.')];
        if (places.Length > 0)
        {
            bytes[places[random.Next(places.Length)]] = (byte)"0123456789.-,e "[random.Next(15)];
        }
    }
}
