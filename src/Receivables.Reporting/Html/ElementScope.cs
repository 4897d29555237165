namespace Receivables.Reporting.Html;

/// <summary>An element that is open; disposing closes it, so elements nest as the code does.</summary>
internal readonly struct ElementScope(HtmlWriter writer, string name) : IDisposable
{
    /// <summary>Writes the end tag.</summary>
    public void Dispose() => writer.End(name);
}
