using System.Runtime.InteropServices;
using NodaTime;

namespace Receivables.Matching.Books;

/// <summary>One open item as a row of the book, in the order of customer, currency, due date, issue date and id: 20 bytes, of which a book has a million.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct ItemRow
{
    /// <summary>Rows below this need fewer bits than an integer has; a book holds fewer.</summary>
    private const int CanPayBit = 1 << 30;

    private int _peer;

    /// <summary>The account it belongs to.</summary>
    internal int Account { readonly get; set; }

    /// <summary>What is open, signed, in minor units.</summary>
    internal long Open { readonly get; init; }

    /// <summary>The date of its document.</summary>
    internal LocalDate IssueDate { readonly get; init; }

    /// <summary>The oldest item between which and this one nothing tells a difference; the item itself where it is the oldest.</summary>
    internal int Peer
    {
        readonly get => _peer & ~CanPayBit;
        set => _peer = value | (_peer & CanPayBit);
    }

    /// <summary>Whether cash settles it unless it is named: a withholding is owed as a certificate.</summary>
    internal bool CanPay
    {
        readonly get => (_peer & CanPayBit) != 0;
        init => _peer = value ? _peer | CanPayBit : _peer & ~CanPayBit;
    }
}
