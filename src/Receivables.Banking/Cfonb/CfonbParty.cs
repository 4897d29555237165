using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Cfonb;

/// <summary>Debtor or creditor, and the one on whose behalf they act, as the complements name them.</summary>
internal sealed class CfonbParty
{
    /// <summary>Names and ids have this many characters; what follows an id says of what kind it is.</summary>
    internal const int IdLength = 35;

    private readonly string[] _qualifiers;
    private string?[]? _texts;

    private CfonbParty(params string[] qualifiers) => _qualifiers = qualifiers;

    internal bool IsEmpty => _texts is null;

    /// <summary>Who pays: name, id, account, bank, country, then the ultimate debtor.</summary>
    internal static CfonbParty Debtor() => new("NPY", "IPY", "CPY", "BPY", "PDO", "NPO", "IPO");

    /// <summary>Who is paid: name, id, account, bank, country, then the ultimate creditor.</summary>
    internal static CfonbParty Creditor() => new("NBE", "IBE", "CBE", "BDB", "PBE", "NBU", "IBU");

    /// <summary>Takes a complement that is about the party, the first time it comes.</summary>
    internal bool Take(ReadOnlySpan<char> qualifier, ReadOnlySpan<char> text)
    {
        int place = PlaceOf(qualifier);
        if (place < 0 || _texts?[place] is not null)
        {
            return false;
        }

        _texts ??= new string?[_qualifiers.Length];
        _texts[place] = text.ToString();
        return true;
    }

    /// <summary>Makes it the other side of the transaction.</summary>
    internal void CopyTo(TransactionDraft draft, RecordContext context)
    {
        if (_texts is not { } texts)
        {
            return;
        }

        PartyDraft party = draft.Counterparty, ultimate = draft.Ultimate;
        party.Name = context.Field(texts[0]);
        party.Identification = Id(draft, context, 1);
        SetAccount(party, context, texts[2]);
        party.Bic = context.Field(texts[3]);
        party.Country = Country(draft, context, texts[4]);
        ultimate.Name = context.Field(texts[5]);
        ultimate.Identification = Id(draft, context, 6);
    }

    /// <summary>Keeps what is said of our own side.</summary>
    internal void KeepIn(TransactionDraft draft, RecordContext context)
    {
        for (int i = 0; i < _qualifiers.Length && _texts is not null; i++)
        {
            context.Keep(draft.Extras, $"05/{_qualifiers[i]}", _texts[i]);
        }
    }

    private static void SetAccount(PartyDraft party, RecordContext context, string? text)
    {
        if (Iban.TryParse(text, out Iban iban))
        {
            party.Iban = iban;
        }
        else
        {
            party.Account = context.Field(text);
        }
    }

    private string? Id(TransactionDraft draft, RecordContext context, int place)
    {
        ReadOnlySpan<char> text = _texts![place];
        if (text.Length > IdLength)
        {
            context.Keep(draft.Extras, $"05/{_qualifiers[place]}/Type", text[IdLength..]);
            text = text[..IdLength];
        }

        return context.Field(text);
    }

    // The country's code, then its name.
    private string? Country(TransactionDraft draft, RecordContext context, string? text)
    {
        context.Keep(draft.Extras, $"05/{_qualifiers[4]}", text);
        return text is { Length: >= 2 } && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]) && (text.Length == 2 || text[2] == ' ') ? text[..2] : null;
    }

    private int PlaceOf(ReadOnlySpan<char> qualifier)
    {
        for (int i = 0; i < _qualifiers.Length; i++)
        {
            if (qualifier.SequenceEqual(_qualifiers[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
