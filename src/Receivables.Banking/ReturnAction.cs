namespace Receivables.Banking;

/// <summary>What a returned or refused collection asks of the creditor.</summary>
public enum ReturnAction
{
    /// <summary>Nobody can tell without the customer: the code says too little, or that the customer objected.</summary>
    AskCustomer = 0,

    /// <summary>The same collection may be sent again, as it was, on a later day.</summary>
    RePresent = 1,

    /// <summary>The account or another detail has to be corrected; then it may be sent again.</summary>
    CorrectAndSend = 2,

    /// <summary>Nothing may be collected until the customer has signed a mandate anew.</summary>
    NewMandate = 3,

    /// <summary>Nothing may be collected any more.</summary>
    Stop = 4,
}
