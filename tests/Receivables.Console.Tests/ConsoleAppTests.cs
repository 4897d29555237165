namespace ReceivablesSample;

public sealed class ConsoleAppTests
{
    [Fact]
    public async Task What_nobody_foresaw_is_one_sentence_and_3()
    {
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(new BrokenStream(), error, IsInteractive: false, IsErrorInteractive: false);
        int exit = await ConsoleApp.RunAsync(["aging", .. Shipped.Tables], terminal, TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Unreadable, exit);
        Assert.Equal("This should not have happened, and is a mistake of the program: InvalidOperationException: broken in two\n", error.ToString());
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new InvalidOperationException("broken\nin two");
    }
}
