using System.Text;
using Receivables.DemoData.Numbers;

namespace Receivables.DemoData.Customers;

/// <summary>Addresses and numbers that reach nobody: the domain <c>.example</c> (RFC 2606) and the ranges that regulators keep for fiction.</summary>
internal static class ContactDetails
{
    /// <summary>The language in which the customer is written to.</summary>
    public static string Language(Customer customer) => customer.Country switch
    {
        "FR" or "BE" or "LU" => "fr",
        "DE" or "AT" or "CH" => "de",
        _ => "en",
    };

    /// <summary>The mailbox of its accounts department.</summary>
    public static string Email(Customer customer)
    {
        string mailbox = customer.Kind == "consumer" ? "courrier" : Language(customer) switch { "fr" => "compta", "de" => "buchhaltung", _ => "accounts" };
        return $"{mailbox}@{Slug(customer.Name)}.example";
    }

    /// <summary>A telephone number of a range that is never assigned (France: Arcep, Britain: Ofcom, Germany: Bundesnetzagentur); empty elsewhere.</summary>
    public static string Phone(Customer customer)
    {
        SeededRandom random = SeededRandom.For($"phone/{customer.Id}");
        return customer.Country switch
        {
            "FR" when customer.Kind == "consumer" => $"+336399800{random.Digits(2)}",
            "FR" => $"+3319900{random.Digits(4)}",
            "GB" => $"+442079460{random.Digits(3)}",
            "DE" => $"+493023125{random.Digits(3)}",
            _ => "",
        };
    }

    /// <summary>Up to which amount we deliver on credit, in cents: about a third of a year's orders, in round figures; empty for consumers and public bodies.</summary>
    public static string CreditLimit(Customer customer)
    {
        long order = customer.Size == OrderSize.Large ? 600_000 : 200_000;
        long least = customer.Segment == Segment.KeyAccount ? 3_000_000 : 500_000;
        long limit = Math.Max(least, customer.OrdersAYear * order / 300_000 * 100_000);
        return customer.Kind == "business" ? Cents.Format(limit) : "";
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (char c in SepaText.Fold(name).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }
}
