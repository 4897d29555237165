using System.Globalization;

namespace Receivables.Evaluation.Books;

/// <summary>Makes valid accounts that nobody has.</summary>
internal static class Ibans
{
    internal static Iban Of(int number)
    {
        string national = number.ToString("D18", CultureInfo.InvariantCulture);
        for (int check = 2; check <= 98; check++)
        {
            if (Iban.TryParse(string.Create(CultureInfo.InvariantCulture, $"DE{check:00}{national}"), out Iban iban))
            {
                return iban;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(number));
    }
}
