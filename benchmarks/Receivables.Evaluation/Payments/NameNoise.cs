using System.Globalization;
using System.Text;
using Receivables.Evaluation.Books;

namespace Receivables.Evaluation.Payments;

/// <summary>What banks and payers do to a name: capitals without accents, clipped at 24, 35 or 70, the legal form dropped or written out, words in another order, one letter wrong.</summary>
internal sealed class NameNoise(BookProfile profile, Random random)
{
    internal string Of(string name)
    {
        string changed = random.Next(3) switch { 0 => name, 1 => WithoutAccents(name).ToUpperInvariant(), _ => name.ToUpperInvariant() };
        if (random.Next(100) < profile.SlipPercent)
        {
            changed = Slip(changed);
        }

        return random.Next(100) < profile.ClipPercent ? changed[..Math.Min(changed.Length, random.Next(3) switch { 0 => 24, 1 => 35, _ => 70 })].Trim() : changed;
    }

    private string Slip(string name)
    {
        string[] words = name.Split(' ');
        switch (random.Next(4))
        {
            case 0 when words.Length > 2:
                return string.Join(' ', words[..^1]);
            case 1 when words.Length > 2:
                (words[0], words[1]) = (words[1], words[0]);
                return string.Join(' ', words);
            case 2 when name.Length > 6:
                return name.Remove(random.Next(1, name.Length - 1), 1);
            default:
                return "STE " + name;
        }
    }

    private static string WithoutAccents(string name)
    {
        var plain = new StringBuilder();
        foreach (char c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }
}
