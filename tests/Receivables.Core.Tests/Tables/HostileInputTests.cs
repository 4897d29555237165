using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Receivables.Tables;

public class HostileInputTests
{
    private const string Valid = """
        number,customer_id,issue_date,currency,amount,kind,due_date,open_amount,terms,remittance,id,booking_date,date,stage,channel,name,until
        FA-1,C1,2026-01-31,EUR,"1,200.50",,2026-03-31,200.00,net 30,"é ""x"" 💡",P1,2026-01-01,2026-01-02,s,email,N,2026-01-01
        FA-2,C2,2026-01-31,JPY,100,credit_note,,,2/10 net 30,,P2,2026-01-01,2026-01-02,s,sms,M,
        """;

    private static readonly byte[][] Bases =
    [
        Encoding.UTF8.GetBytes(Valid),
        [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Valid)],
        Encoding.Latin1.GetBytes(Valid.Replace(',', ';')),
    ];

    // Replace, remove or repeat a byte somewhere; many times.
    private static readonly Gen<byte[]> Mutated =
        from which in Gen.Choose(0, Bases.Length - 1)
        from changes in Gen.ListOf(
            from place in Gen.Choose(0, Bases[which].Length - 1)
            from kind in Gen.Choose(0, 2)
            from value in Gen.OneOf(Gen.Choose(0, 255), Gen.Elements<int>('"', ',', '\n', '\r', '=', '-', 0xEF, 0xC3, 0))
            select (place, kind, (byte)value))
        select Mutate(Bases[which], changes);

    [Fact]
    public void No_bytes_make_a_reader_throw() => Property.ForAll(Mutated, bytes =>
    {
        TableContext context = TableRun.Context();
        Check(TableRun.Read(bytes, context, CustomerTable.ReadAllAsync));
        Check(TableRun.Read(bytes, context, InvoiceTable.ReadAllAsync));
        Check(TableRun.Read(bytes, context, PaymentTable.ReadAllAsync));
        Check(TableRun.Read(bytes, context, ContactTable.ReadAllAsync));
        Check(TableRun.Read(bytes, context, EventTable.ReadAllAsync));
    }, maxTest: 2_000);

    [Fact]
    public void The_same_bytes_give_the_same_result() => Property.ForAll(Mutated, bytes =>
    {
        ReadResult<InvoiceRow> first = TableRun.Read(bytes, TableRun.Context(), InvoiceTable.ReadAllAsync);
        ReadResult<InvoiceRow> second = TableRun.Read(bytes, TableRun.Context(), InvoiceTable.ReadAllAsync);
        Assert.Equal(first.Items, second.Items);
        Assert.Equal(first.Diagnostics, second.Diagnostics);
    }, maxTest: 300);

    [Fact]
    public async Task A_stream_that_fails_throws_what_it_throws()
    {
        var stream = new FailingStream();
        await using (stream.ConfigureAwait(true))
        {
            await Assert.ThrowsAsync<IOException>(() => CustomerTable.ReadAllAsync(stream, new TableContext(), cancellationToken: TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using var stream = new MemoryStream("customer_id,name\nC1,A"u8.ToArray());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CustomerTable.ReadAllAsync(stream, new TableContext(), cancellationToken: new CancellationToken(true)));
    }

    private static void Check<T>(ReadResult<T> result)
    {
        Assert.All(result.Diagnostics, d => Assert.True(d.Position is { Line: >= 1, Column: >= 1 }, d.ToString()));
        Assert.True(result.Items.Count == 0 || !result.IsFatal);
    }

    private static byte[] Mutate(byte[] bytes, IEnumerable<(int Place, int Kind, byte Value)> changes)
    {
        List<byte> mutated = [.. bytes];
        foreach ((int place, int kind, byte value) in changes.Where(c => c.Place < mutated.Count))
        {
            switch (kind)
            {
                case 0:
                    mutated[place] = value;
                    break;
                case 1:
                    mutated.RemoveAt(place);
                    break;
                default:
                    mutated.Insert(place, value);
                    break;
            }
        }

        return [.. mutated];
    }

    private sealed class FailingStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("The disk is gone.");
    }
}
