namespace Receivables.Banking.Records;

/// <summary>Changes files of text records where meaning sits: digits, signs, whole records, their ends.</summary>
/// <param name="random">The seed decides all.</param>
/// <param name="files">What pieces are taken from.</param>
internal sealed class RecordMutation(Random random, IReadOnlyList<byte[]> files)
{
    /// <summary>Tries mutants of files of one format, every fourth of them within small bounds.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="files">The files to begin with.</param>
    /// <param name="read">The reader.</param>
    internal static void Run(int seed, byte[][] files, Func<byte[], BankFileOptions?, ReadResult<BankStatement>> read)
    {
        var random = new Random(seed);
        var mutation = new RecordMutation(random, files);
        MutationRun.Run(() => mutation.Of(files[random.Next(files.Length)]), (bytes, round) => read(bytes, Bounds(round)));
    }

    private static BankFileOptions? Bounds(int round) => round % 4 != 0 ? null : new BankFileOptions
    {
        MaxBytes = round % 8 == 0 ? 1 + (round % 5_000) : 4L << 30,
        MaxTokenBytes = 64 << 10,
        MaxTextLength = 140,
        MaxTransactions = round % 16 == 4 ? 1_000 : 1 + (round % 7),
        MaxExtraFields = round % 5,
        MaxRetention = round % 16 == 4 ? 1 : 8,
        AlwaysRetained = round % 16 == 4 ? round % 5_000 : 32 << 20,
    };

    internal byte[] Of(byte[] file)
    {
        List<byte> bytes = [.. file];
        for (int i = random.Next(1, 6); i > 0 && bytes.Count > 0; i--)
        {
            Change(bytes, random.Next(bytes.Count));
        }

        return [.. bytes];
    }

    private void Change(List<byte> bytes, int at)
    {
        int length = Math.Min(random.Next(1, 200), bytes.Count - at);
        switch (random.Next(9))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 3:
                byte[] other = files[random.Next(files.Count)];
                int from = random.Next(other.Length);
                bytes.InsertRange(at, other[from..Math.Min(other.Length, from + length)]);
                break;
            case 4:
                bytes[at] = (byte)random.Next(256);
                break;
            case 5:
                MoveLine(bytes, at);
                break;
            case 6:
                bytes.RemoveAll(b => b is (byte)'\n' or (byte)'\r');
                break;
            default:
                ReplaceDigit(bytes);
                break;
        }
    }

    // A record elsewhere than where it belongs.
    private void MoveLine(List<byte> bytes, int at)
    {
        int from = bytes.LastIndexOf((byte)'\n', at) + 1, end = bytes.IndexOf((byte)'\n', at);
        if (end < 0)
        {
            return;
        }

        List<byte> line = bytes.GetRange(from, end + 1 - from);
        bytes.RemoveRange(from, line.Count);
        int to = bytes.Count == 0 ? 0 : bytes.LastIndexOf((byte)'\n', random.Next(bytes.Count)) + 1;
        bytes.InsertRange(to, line);
    }

    private void ReplaceDigit(List<byte> bytes)
    {
        int[] places = [.. Enumerable.Range(0, bytes.Count).Where(i => bytes[i] is >= (byte)'0' and <= (byte)'9' or (byte)'{' or (byte)'}')];
        if (places.Length > 0)
        {
            bytes[places[random.Next(places.Length)]] = (byte)"0123456789 {}AJx-"[random.Next(17)];
        }
    }
}
