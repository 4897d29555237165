using System.Collections;

namespace Receivables.References;

/// <summary>Counts what is added and keeps none of it.</summary>
internal sealed class CountingCollection : ICollection<CreditorReferenceMatch>
{
    public int Count { get; private set; }

    public bool IsReadOnly => false;

    public void Add(CreditorReferenceMatch item) => Count++;

    public void Clear() => Count = 0;

    public bool Contains(CreditorReferenceMatch item) => false;

    public void CopyTo(CreditorReferenceMatch[] array, int arrayIndex)
    {
    }

    public bool Remove(CreditorReferenceMatch item) => false;

    public IEnumerator<CreditorReferenceMatch> GetEnumerator() => Enumerable.Empty<CreditorReferenceMatch>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
