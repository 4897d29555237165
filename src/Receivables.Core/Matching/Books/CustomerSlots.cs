namespace Receivables.Matching.Books;

/// <summary>The rows of the customers by id: an array that is searched from the place of the id's hash on, eight bytes a customer.</summary>
/// <remarks>Immutable once made. The ids are those of the rows.</remarks>
internal sealed class CustomerSlots
{
    private const int SlotsEach = 2;

    private readonly int[] _slots;

    /// <param name="customers">The customers, each id once.</param>
    internal CustomerSlots(CustomerRow[] customers)
    {
        _slots = new int[Math.Max(1, customers.Length) * SlotsEach];
        for (int row = 0; row < customers.Length; row++)
        {
            int slot = PlaceOf(customers[row].Id);
            while (_slots[slot] != 0)
            {
                slot = slot + 1 == _slots.Length ? 0 : slot + 1;
            }

            _slots[slot] = row + 1;
        }
    }

    /// <summary>The row of a customer, or −1.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="customers">The customers of which it was made.</param>
    internal int RowOf(CustomerId customer, CustomerRow[] customers)
    {
        int slot = PlaceOf(customer);
        while (_slots[slot] != 0 && customers[_slots[slot] - 1].Id != customer)
        {
            slot = slot + 1 == _slots.Length ? 0 : slot + 1;
        }

        return _slots[slot] - 1;
    }

    private int PlaceOf(CustomerId customer) => (int)((unchecked((uint)customer.GetHashCode() * 0x9E3779B1U) * (ulong)_slots.Length) >> 32);
}
