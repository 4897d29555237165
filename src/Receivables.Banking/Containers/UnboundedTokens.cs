using Receivables.Banking.Internals;

namespace Receivables.Banking.Containers;

/// <summary>The bytes of a container: they are no tokens, so only the size of all of it is bounded.</summary>
internal sealed class UnboundedTokens(BoundedInput input) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer)
    {
        input.Mark();
        return input.Read(buffer);
    }
}
