using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Ofx;

/// <summary>How a request went: reported where it failed, since the statement then is missing.</summary>
internal sealed class OfxStatus(RecordContext context)
{
    private readonly RecordContext _context = context;
    private SourcePosition _position;
    private string _code = "";
    private string _severity = "";
    private string _message = "";

    internal void Begin(SourcePosition position) => (_position, _code, _severity, _message) = (position, "", "", "");

    internal void Take(string name, string value)
    {
        _ = name switch
        {
            "CODE" => _code = value,
            "SEVERITY" => _severity = value,
            "MESSAGE" => _message = value,
            _ => "",
        };
    }

    internal void End()
    {
        string text = $"The bank's server answered {Excerpt.Of(_code, 10)} {Excerpt.Of(_severity, 10)} {Excerpt.Of(_message, 200)}".TrimEnd();
        if (_severity.Equals("ERROR", StringComparison.OrdinalIgnoreCase))
        {
            _context.Diagnostics.Error(OfxCodes.ServerRefused, _position, $"{text}: what was asked for is missing.");
        }
        else if (_severity.Equals("WARN", StringComparison.OrdinalIgnoreCase))
        {
            _context.Diagnostics.Warning(OfxCodes.ServerRefused, _position, $"{text}: what was asked for may be incomplete.");
        }
    }
}
