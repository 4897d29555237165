using System.Runtime.CompilerServices;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>Where a file is in the tree of the schema: the elements that are open, and what is done as they open and close. The same whatever parses the file.</summary>
/// <remarks>No recursion, so depth costs nothing but the stack array; no text is made for elements that nobody wants.</remarks>
internal sealed class CamtWalk
{
    private static readonly CamtNode Outside = new("");

    private readonly CamtContext _context;
    private readonly StatementDiagnostics _diagnostics;
    private readonly CamtFrame[] _stack;
    private readonly UnknownElements _unknown = new();
    private int _depth;
    private bool _isLeaf;
    private string? _root;
    private string? _rootNamespace;

    internal CamtWalk(CamtContext context, StatementDiagnostics diagnostics, int maxDepth)
    {
        _context = context;
        _diagnostics = diagnostics;
        _stack = new CamtFrame[maxDepth + 1];
        _stack[0] = new CamtFrame { Node = Outside, At = -1 };
    }

    /// <summary>Whether nothing more is read.</summary>
    internal bool Ended { get; private set; }

    /// <summary>How many elements are open.</summary>
    internal int Depth => _depth;

    /// <summary>Whether no further element may open.</summary>
    internal bool IsAtLimit => _depth == _stack.Length - 1;

    /// <summary>Whether an element was seen at all.</summary>
    internal bool HasRoot => _root is not null;

    /// <summary>Whether the innermost open element is around the message, not in it.</summary>
    internal bool IsOutside => ReferenceEquals(Top.Node, Outside);

    /// <summary>The innermost open element; the stack is its only place, because storing a reference costs.</summary>
    internal ref CamtFrame Top => ref _stack[_depth];

    /// <summary>The open elements, outermost first.</summary>
    internal Span<CamtFrame> Frames => _stack.AsSpan(1, _depth);

    /// <summary>The child of the innermost element under a name out of the parser's name table, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal CamtNode? Find(string name)
    {
        ref CamtFrame top = ref Top;
        return top.Node.Find(name, ref top.Hint);
    }

    /// <summary>The child of the innermost element under a name that the tree does not know.</summary>
    internal CamtNode Unknown(string name) => _unknown.Of(Top.Node, name);

    /// <summary>Sees an element around the message, or the message itself. Envelopes are passed through: what counts is the message element.</summary>
    internal CamtNode SeeOutside(string name, string namespaceUri)
    {
        _root ??= name;
        _rootNamespace ??= namespaceUri;
        if (CamtFormat.KindOf(name) == CamtKind.Unknown)
        {
            return Outside;
        }

        _context.BeginMessage(CamtFormat.Of(name, namespaceUri));
        return CamtSchema.Message;
    }

    /// <summary>Opens an element whose text is not taken.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void OpenContainer(CamtNode container)
    {
        _isLeaf = false;
        if (container.Begin is not null)
        {
            Begin(container);
        }

        Push(container);
    }

    /// <summary>Opens and closes an element whose text is not taken.</summary>
    internal void PassContainer(CamtNode container)
    {
        _isLeaf = false;
        container.Begin?.Invoke(_context);
        container.End?.Invoke(_context);
    }

    /// <summary>Opens an element whose text is taken, and in which something other than that was found.</summary>
    internal void OpenLeaf(CamtNode leaf)
    {
        Push(leaf);
        _isLeaf = true;
    }

    /// <summary>Says that an element opens: the one around it is no leaf, and its text is not one value.</summary>
    internal void LeaveLeaf() => _isLeaf = false;

    /// <summary>Ends an element whose text is taken.</summary>
    /// <remarks>Not inlined, so that the loop of a parser, which is all around it, keeps its registers.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void EndLeaf(CamtNode leaf)
    {
        _context.CountLeaf(leaf.NameLength);
        if (leaf.Leaf is { } action)
        {
            action(_context);
        }
        else if (!_context.IsEmpty)
        {
            _context.AddExtra(leaf);
        }
    }

    /// <summary>Closes the innermost element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Close()
    {
        CamtNode node = Top.Node;
        if (node.End is not null || _isLeaf)
        {
            End(node);
        }

        _depth--;
        _isLeaf = false;
    }

    internal void EndBecauseTooDeep(SourcePosition position) =>
        EndBecause(CamtCodes.TooDeep, position, $"Elements nest deeper than {_stack.Length - 1}: reading stops here. This is not a bank's file, or raise BankFileOptions.MaxDepth.");

    internal void EndBecauseFull(SourcePosition position)
    {
        (string code, string message) = _context.IsTooLarge
            ? (CamtCodes.TooMuchRetained, "The parts of one entry take more memory for each byte of the file than BankFileOptions.MaxRetention allows: reading stops here. This is not a bank's file, or raise the option.")
            : (CamtCodes.TooManyTransactions, "The file holds more transactions than BankFileOptions.MaxTransactions allows: reading stops here.");
        EndBecause(code, position, message);
    }

    internal void EndBecause(string code, SourcePosition position, string message)
    {
        Ended = true;
        _diagnostics.End(code, position, !_context.HasStatements, message);
        _context.CutStatement();
    }

    internal void EndOfDocument()
    {
        Ended = true;
        if (!_context.HasMessage && CamtFormat.KindOfNamespace(_rootNamespace) == CamtKind.Unknown)
        {
            _diagnostics.End(CamtCodes.NotCamt, _diagnostics.At(1, 1), true,
                $"This is XML, but not a camt.052, .053 or .054 message: its root is '{Excerpt.Of(_root)}' in namespace '{Excerpt.Of(_rootNamespace, 100)}'.");
        }
        else if (!_context.HasStatements)
        {
            _diagnostics.End(CamtCodes.NoStatement, _diagnostics.At(1, 1), true, "The message holds no statement, report or notification: ask the bank for the complete file.");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Begin(CamtNode container) => container.Begin!(_context);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void End(CamtNode node)
    {
        if (_isLeaf)
        {
            EndLeaf(node);
        }
        else
        {
            node.End!(_context);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Push(CamtNode node)
    {
        ref CamtFrame frame = ref _stack[++_depth];
        frame.Node = node;
        frame.Hint = 0;
    }
}
