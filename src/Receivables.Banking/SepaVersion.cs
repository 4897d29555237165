namespace Receivables.Banking;

/// <summary>Which versions of the SEPA messages are written.</summary>
public enum SepaVersion
{
    /// <summary>Those of 2019, which the schemes ask for since November 2023: pain.008.001.08 and pain.001.001.09.</summary>
    Of2019 = 0,

    /// <summary>Those of 2009, which many banks still take, and some alone: pain.008.001.02 and pain.001.001.03.</summary>
    Of2009 = 1,
}
