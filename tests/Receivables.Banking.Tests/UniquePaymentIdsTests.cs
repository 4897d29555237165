namespace Receivables.Banking;

public class UniquePaymentIdsTests
{
    private static string[] Given(params string[] ids)
    {
        var unique = new UniquePaymentIds();
        return [.. ids.Select(id => unique.Next(PaymentId.From(id)).Value)];
    }

    [Fact]
    public void A_repeat_is_numbered_in_the_order_of_the_files() => Assert.Equal(["X", "Y", "X~2", "X~3", "Y~2"], Given("X", "Y", "X", "X", "Y"));

    [Fact]
    public void An_id_that_a_bank_gave_is_not_given_again() => Assert.Equal(["X~2", "X", "X~3", "X~2~2"], Given("X~2", "X", "X", "X~2"));

    [Fact]
    public void An_id_that_is_known_to_come_stays_as_given() => Assert.Equal(["X", "X~3", "X~2", "X~2~2", "X~4"], GivenKnowing("X", "X", "X~2", "X~2", "X"));

    [Fact]
    public void The_first_of_each_id_stays_as_given_where_all_are_known() =>
        Property.ForAll(
            FsCheck.Fluent.Gen.ListOf(FsCheck.Fluent.Gen.Elements("A", "B", "A~2", "A~2~2", "A~3")),
            ids =>
            {
                string[] given = GivenKnowing([.. ids]);
                Assert.Equal(given.Length, given.Distinct(StringComparer.Ordinal).Count());
                Assert.All(ids.Distinct(StringComparer.Ordinal), id => Assert.Equal(id, given[ids.ToList().IndexOf(id)]));
            },
            maxTest: 500);

    [Fact]
    public void A_long_id_stays_an_id()
    {
        string[] given = Given(new string('x', 128), new string('x', 128), new string('x', 126) + "𝄞", new string('x', 126) + "𝄞");
        Assert.Equal([new string('x', 128), new string('x', 126) + "~2", new string('x', 126) + "𝄞", new string('x', 126) + "~3"], given);
    }

    [Fact]
    public void All_that_is_given_differs() =>
        Property.ForAll(
            FsCheck.Fluent.Gen.ListOf(FsCheck.Fluent.Gen.Elements("A", "B", "A~2", "A~2~2", "A~3")),
            ids => Assert.Equal(ids.Count, Given([.. ids]).Distinct(StringComparer.Ordinal).Count()),
            maxTest: 500);

    [Fact]
    public void Default_is_no_id()
    {
        Assert.Throws<ArgumentException>(() => new UniquePaymentIds().Next(default));
        Assert.Throws<ArgumentException>(() => new UniquePaymentIds().Reserve(default));
    }

    private static string[] GivenKnowing(params string[] ids)
    {
        var unique = new UniquePaymentIds();
        foreach (string id in ids)
        {
            unique.Reserve(PaymentId.From(id));
        }

        return [.. ids.Select(id => unique.Next(PaymentId.From(id)).Value)];
    }
}
