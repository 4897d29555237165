using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>The field of a payment in which a piece of evidence was seen.</summary>
[Experimental(MatchingExperiment.Id)]
public enum PaymentField
{
    /// <summary>No single field.</summary>
    None = 0,

    /// <summary><see cref="Payment.Remittance"/>.</summary>
    Remittance = 1,

    /// <summary><see cref="Payment.StructuredReferences"/>.</summary>
    StructuredReference = 2,

    /// <summary><see cref="Payment.ReferredDocuments"/>.</summary>
    ReferredDocument = 3,

    /// <summary><see cref="Payment.EndToEndId"/>.</summary>
    EndToEndId = 4,

    /// <summary>The account of <see cref="Payment.Payer"/> or <see cref="Payment.UltimateDebtor"/>.</summary>
    PayerAccount = 5,

    /// <summary>The name of <see cref="Payment.Payer"/> or <see cref="Payment.UltimateDebtor"/>.</summary>
    PayerName = 6,

    /// <summary><see cref="Payment.Amount"/>.</summary>
    Amount = 7,

    /// <summary><see cref="Payment.BookingDate"/>.</summary>
    BookingDate = 8,

    /// <summary><see cref="Payment.CreditedAccount"/>.</summary>
    CreditedAccount = 9,
}
