using System.Xml;

namespace Receivables.Banking.Camt;

/// <summary>
/// The messages camt.052, .053 and .054 as a tree of what is read from where. One tree serves all versions: where versions differ
/// (<c>BIC</c> and <c>BICFI</c>, <c>Sts</c> as code and as choice, <c>Dbtr</c> with and without <c>Pty</c>), it knows both.
/// </summary>
/// <remarks>Source: the schemas of ISO 20022, camt.052/053/054 .001.01 to .001.14. Order of siblings is not asked for, because banks do not keep it.</remarks>
internal static partial class CamtSchema
{
    /// <summary>The name of the currency attribute, as the name table gives it.</summary>
    internal static readonly string CurrencyAttribute;

    /// <summary>The bytes of an empty <c>Stmt</c>, <c>Ntry</c> and <c>TxDtls</c>: none takes fewer.</summary>
    internal const int ShortestStatement = 7, ShortestEntry = 7, ShortestPart = 9;

    /// <summary>The content of the message element.</summary>
    internal static readonly CamtNode Message;

    private static readonly string?[] NameSlots;

    private static readonly Dictionary<string, string> Atoms = new(StringComparer.Ordinal);

    // One after the other, because the tree needs the atoms.
#pragma warning disable CA1810
    static CamtSchema()
#pragma warning restore CA1810
    {
        CurrencyAttribute = Atom("Ccy");
        Message = DefineMessage();
        Message.Freeze();
        NameSlots = CamtNameTable.Index(Atoms.Keys);
    }

    /// <summary>The one instance of a name that stands for it in the tree.</summary>
    internal static string Atom(string name)
    {
        if (!Atoms.TryGetValue(name, out string? atom))
        {
            Atoms.Add(name, name);
            atom = name;
        }

        return atom;
    }

    /// <summary>A name table that gives the very strings of the tree.</summary>
    internal static XmlNameTable CreateNameTable() => new CamtNameTable(NameSlots, Atoms.Keys);

    private static CamtNode DefineMessage()
    {
        var message = new CamtNode("");
        message.OnText("GrpHdr/MsgId", static c => c.MessageId = c.Text());
        var statement = new CamtNode("");
        foreach (string name in (string[])["Stmt", "Rpt", "Ntfctn"])
        {
            message.Link(name, statement);
        }

        message.OnContainer("Stmt", static c => c.BeginStatement(), static c => c.EndStatement());
        DefineStatement(statement);
        return message;
    }
}
