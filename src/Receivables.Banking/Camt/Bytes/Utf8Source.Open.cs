using System.Runtime.CompilerServices;
using System.Text;

namespace Receivables.Banking.Camt.Bytes;

/// <content>Start tags.</content>
internal sealed partial class Utf8Source
{
    // The longest tag that a root may end in, because the beginning of the file is kept for whoever takes over.
    private bool IsRootTooFar(int end) => _walk.Depth == 0 && _window.Start + end > _input.FirstBytes.Length;

    private Utf8Step Open(int at)
    {
        if (_walk.IsAtLimit)
        {
            return Utf8Step.Elsewhere;
        }

        ref readonly CamtName name = ref FindHere(_bytes, at, out int after);
        if (name.Node is not { HasText: true } leaf || _bytes[after - 1] != '>')
        {
            return OpenOther(at);
        }

        return OpenLeaf(leaf, at, after - at - 2, after, 0);
    }

    // A start tag with nothing but a known name, or with a currency; where it has a text that is plain, with text and end tag.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int OpenPlain(byte[] bytes, int at)
    {
        unchecked
        {
            ref readonly CamtName name = ref FindHere(bytes, at, out int after);
            if (name.Node is not { } child || _walk.IsAtLimit)
            {
                return -1;
            }

            int nameLength = after - at - 1 - (name.Length - name.NameLength);
            return !child.HasText ? OpenContainer(child, at, nameLength, after)
                : bytes[after - 1] == '>' ? LeafPlain(child, bytes, at, nameLength, after, 0)
                : Utf8Scan.IsCurrency(bytes, after) ? LeafPlain(child, bytes, at, nameLength, after + 5, after)
                : -1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly CamtName FindHere(byte[] bytes, int at, out int after)
    {
        unchecked
        {
            int start = at + 1;
            if (_prefix.Length > 0 && bytes.AsSpan(start).StartsWith(_prefix))
            {
                start += _prefix.Length;
            }

            ref CamtFrame top = ref _walk.Top;
            ref readonly CamtName name = ref top.Node.Find(bytes, start, ref top.Hint);
            after = start + name.Length;
            return ref name;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int OpenContainer(CamtNode container, int at, int nameLength, int end)
    {
        if (container.Begin is not null)
        {
            _context.TakePlace(at + 1);
        }

        _walk.OpenContainer(container);
        _walk.Top.SetTag(at, nameLength, end);
        return end;
    }

    private Utf8Step OpenOther(int at)
    {
        Utf8Step step = _tag.Read(_bytes, at, _window.End);
        if (step != Utf8Step.Done)
        {
            return step == Utf8Step.More && _window.End - at > LongestGap ? Utf8Step.Elsewhere : step;
        }

        if (IsRootTooFar(_tag.End) || (_tag.IsEmpty && (_walk.Depth == 0 || _tag.Declares)) || !AreNamespacesGood() || !IsGood(_tag.Currency))
        {
            return Utf8Step.Elsewhere;
        }

        CamtNode child = Find(at);
        if (child.HasText)
        {
            Utf8Attribute currency = _tag.Currency;
            _currencyLength = currency.ValueLength;
            return _tag.Declares ? Utf8Step.Elsewhere : _tag.IsEmpty ? OpenEmptyLeaf(child, at, currency.ValueAt) : OpenLeaf(child, at, _tag.NameLength, _tag.End, currency.ValueAt);
        }

        return _tag.IsEmpty ? OpenEmptyContainer(child, at) : OpenDeclaring(child, at);
    }

    private CamtNode Find(int at)
    {
        string name = NameOf(_tag.LocalName);
        if (!_walk.IsOutside)
        {
            return _walk.Find(name) ?? _walk.Unknown(name);
        }

        _context.TakePlace(at + 1);
        CamtNode child = _walk.SeeOutside(name, NamespaceOf(_tag.Prefix)!);
        if (!ReferenceEquals(child, _walk.Top.Node))
        {
            _prefix = _tag.Prefix.IsEmpty ? [] : [.. _tag.Prefix, (byte)':'];
        }

        return child;
    }

    private bool IsGood(Utf8Attribute currency) => !currency.Value(_bytes).ContainsAnyInRange((byte)0, (byte)31);

    private string NameOf(ReadOnlySpan<byte> name)
    {
        char[] characters = _context.Scratch(name.Length);
        return _names.Add(characters, 0, Encoding.ASCII.GetChars(name, characters));
    }

    private Utf8Step OpenDeclaring(CamtNode container, int at)
    {
        foreach (Utf8Attribute attribute in _tag.Attributes)
        {
            if (_tag.IsDeclaration(attribute))
            {
                _namespaces.Declare(DeclaredPrefix(attribute), Encoding.UTF8.GetString(attribute.Value(_bytes)), _walk.Depth + 1);
            }
        }

        _at = OpenContainer(container, at, _tag.NameLength, _tag.End);
        if (_walk.Depth == 1 || _tag.Declares)
        {
            _open.Keep(_walk.Frames, _window, _places);
        }

        return Utf8Step.Done;
    }

    private Utf8Step OpenEmptyContainer(CamtNode container, int at)
    {
        if (container.Begin is not null)
        {
            _context.TakePlace(at + 1);
        }

        _at = _tag.End;
        _walk.PassContainer(container);
        return Utf8Step.Done;
    }

    private ReadOnlySpan<byte> DeclaredPrefix(Utf8Attribute declaration) => declaration.PrefixLength == 0 ? [] : declaration.LocalName(_bytes);

    private bool AreNamespacesGood()
    {
        bool good = NamespaceOf(_tag.Prefix) is not null;
        foreach (Utf8Attribute attribute in _tag.Attributes)
        {
            good &= _tag.IsDeclaration(attribute) ? IsGoodDeclaration(attribute) : attribute.PrefixLength == 0 || NamespaceOf(attribute.Prefix(_bytes)) is not null;
        }

        return good;
    }

    // No prefix stands for nothing, and nobody declares the namespaces of XML itself.
    private bool IsGoodDeclaration(Utf8Attribute declaration)
    {
        ReadOnlySpan<byte> uri = declaration.Value(_bytes);
        return !(uri.IsEmpty && declaration.PrefixLength > 0) && !uri.ContainsAnyInRange((byte)0, (byte)' ') && uri.IndexOf("www.w3.org/XML/1998"u8) < 0 && uri.IndexOf("www.w3.org/2000/xmlns"u8) < 0;
    }

    private string? NamespaceOf(ReadOnlySpan<byte> prefix)
    {
        foreach (Utf8Attribute attribute in _tag.Attributes)
        {
            if (_tag.IsDeclaration(attribute) && DeclaredPrefix(attribute).SequenceEqual(prefix))
            {
                return Encoding.UTF8.GetString(attribute.Value(_bytes));
            }
        }

        return _namespaces.Find(prefix);
    }
}
