using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>Finds evidence for one payment: which items it names, who pays, or a whole answer.</summary>
/// <remarks>
/// <para>A matcher proves nothing by itself: it states evidence with a weight, and the engine weighs all of it. A plug-in's weights are capped by the policy.</para>
/// <para>It is called by several threads at once where the engine has several, and must answer the same for the same payment and book: no clock, no chance, no state that grows.
/// It can be called again for a payment that is held, once others of the batch are applied.</para>
/// </remarks>
[Experimental(MatchingExperiment.Id)]
public interface IMatcher
{
    /// <summary>Looks at one payment and states what it finds through the context.</summary>
    /// <param name="context">The payment, the book, and where evidence goes. Valid during the call only.</param>
    void Find(MatchContext context);
}
