namespace Receivables.Cases;

/// <summary>How a customer is contacted.</summary>
public enum ContactChannel
{
    /// <summary>An e-mail.</summary>
    Email = 0,

    /// <summary>A text message.</summary>
    Sms = 1,

    /// <summary>A telephone call.</summary>
    Phone = 2,

    /// <summary>A letter on paper.</summary>
    Letter = 3,

    /// <summary>The file goes to a collection agency.</summary>
    Agency = 4,

    /// <summary>The file goes to a lawyer or a court.</summary>
    Legal = 5,
}
