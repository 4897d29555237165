using System.Security.Cryptography;
using System.Text;

namespace Receivables.Internals;

/// <summary>Makes the text of an id out of another id, which may itself be as long as an id can be.</summary>
internal static class DerivedId
{
    /// <summary>The prefix, a colon and the id; where that is too long, the prefix, a number sign and the id's digest, so that the two never meet.</summary>
    /// <param name="prefix">What the derived id is for; 1 to 60 characters.</param>
    /// <param name="id">The id.</param>
    internal static string Of(string prefix, string id) => prefix.Length + 1 + id.Length <= IdText.MaxLength
        ? $"{prefix}:{id}"
        : $"{prefix}#{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))}";
}
