namespace Receivables.Banking.Camt;

/// <summary>What an entry and a transaction of it can both say. Reused from one to the next.</summary>
internal abstract class CamtLevel
{
    private readonly List<CamtCharge> _charges = [];
    private readonly List<ExtraField> _extras = [];
    private Int128 _allCharges;

    internal CamtAmount Amount;
    internal CamtDirection Direction;
    internal CamtAmount Instructed;
    internal CamtAmount TransactionAmount;
    internal CamtAmount CounterValue;
    internal CamtRate Rate;
    internal string? Domain;
    internal string? Family;
    internal string? SubFamily;
    internal string? Proprietary;
    internal string? AdditionalInformation;

    internal List<CamtCharge> Charges => _charges;

    internal List<ExtraField> Extras => _extras;

    /// <summary>Whether there is more than an empty element as transaction code.</summary>
    internal bool HasBankCode => Domain is not null || Proprietary is not null;

    /// <summary>Forgets everything, for the next.</summary>
    internal virtual void Reset()
    {
        Amount = Instructed = TransactionAmount = CounterValue = default;
        Direction = CamtDirection.Missing;
        Rate = default;
        Domain = Family = SubFamily = Proprietary = AdditionalInformation = null;
        _charges.Clear();
        _allCharges = 0;
        _extras.Clear();
    }

    /// <summary>Keeps a charge if all, whatever their currency and direction, still fit 64 bits of minor units.</summary>
    internal bool TryAdd(in CamtCharge charge)
    {
        bool fits = _allCharges + charge.Amount.Value.MinorUnits <= long.MaxValue;
        if (fits)
        {
            _allCharges += charge.Amount.Value.MinorUnits;
            _charges.Add(charge);
        }

        return fits;
    }

    /// <summary>The first amount that is in a currency, from the one that is closest to the booking to the one that is farthest; zero only where all are.</summary>
    internal CamtAmount FirstIn(Currency currency)
    {
        CamtAmount zero = default;
        foreach (CamtAmount amount in (ReadOnlySpan<CamtAmount>)[Amount, TransactionAmount, CounterValue, Instructed])
        {
            if (amount.IsIn(currency))
            {
                if (!amount.Value.IsZero)
                {
                    return amount;
                }

                zero = amount;
            }
        }

        return zero;
    }

    /// <summary>What an amount in another currency comes to in this one, as the details state it.</summary>
    internal CamtAmount CounterValueIn(Currency currency) =>
        CounterValue.IsIn(currency) ? CounterValue : TransactionAmount.IsIn(currency) ? TransactionAmount : Instructed.IsIn(currency) ? Instructed : default;

    /// <summary>The first amount in another currency.</summary>
    internal Money? OtherThan(Currency currency)
    {
        foreach (CamtAmount amount in (ReadOnlySpan<CamtAmount>)[Amount, CounterValue, TransactionAmount, Instructed])
        {
            if (amount.IsValid && amount.Value.Currency != currency)
            {
                return amount.Value;
            }
        }

        return null;
    }
}
