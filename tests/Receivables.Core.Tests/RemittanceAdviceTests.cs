using Receivables.Matching;
using Receivables.Tables;

namespace Receivables;

public class RemittanceAdviceTests
{
    [Fact]
    public void It_is_joined_by_id_else_by_end_to_end_id_and_what_is_left_over_is_said()
    {
        Payment[] payments =
        [
            SmallBook.Pay(1, id: "P1"), SmallBook.Pay(2, id: "P2", endToEnd: "E2"), SmallBook.Pay(3, id: "P3", endToEnd: "E"), SmallBook.Pay(4, id: "P4", endToEnd: "E"), SmallBook.Pay(5, id: "P5", document: "OLD"),
        ];
        var left = new DiagnosticBag();
        IReadOnlyList<Payment> joined = RemittanceAdvice.Join(payments, [Of("P1", "X1"), Of("E2", "X2"), Of("P1", "X3"), Of("E", "X4"), Of("nobody", "X5"), Of("P5", "NEW")], left);
        Assert.Equal(["X1 X3", "X2", "", "", "NEW"], joined.Select(p => string.Join(' ', p.ReferredDocuments.Select(d => d.Number))));
        Assert.Equal(["ADV002", "ADV001"], left.Diagnostics.Select(d => d.Code));
        Assert.Same(payments[2], joined[2]);
    }

    [Fact]
    public void What_a_payment_cannot_carry_is_refused_and_the_payment_stays()
    {
        Payment payment = SmallBook.Pay(1, id: "P1");
        var left = new DiagnosticBag();
        Assert.Same(payment, RemittanceAdvice.Join([payment], [Of("P1", new string('9', 600))], left)[0]);
        Assert.Equal("ADV003", Assert.Single(left.Diagnostics).Code);
    }

    [Fact]
    public void None_of_them_is_null()
    {
        Assert.Equal("payments", Assert.Throws<ArgumentNullException>(() => RemittanceAdvice.Join([null!], [], new DiagnosticBag())).ParamName);
        Assert.Equal("advices", Assert.Throws<ArgumentNullException>(() => RemittanceAdvice.Join([], [Of("P1", "X1"), null!], new DiagnosticBag())).ParamName);
        Assert.Throws<ArgumentException>(() => new RemittanceAdvice("P1", [null!]));
        Assert.Equal("openItems", Assert.Throws<ArgumentNullException>(() => MatchingBook.From([null!], [], SmallBook.AsOf)).ParamName);
        Assert.Equal("customers", Assert.Throws<ArgumentNullException>(() => MatchingBook.From([], [null!], SmallBook.AsOf)).ParamName);
    }

    [Fact]
    public void It_names_a_payment_and_a_document()
    {
        Assert.Throws<ArgumentException>(() => new RemittanceAdvice(" ", [new ReferredDocument("X1")]));
        Assert.Throws<ArgumentException>(() => new RemittanceAdvice("P1", []));
        Assert.Equal(Of("P1", "X1"), Of("P1", "X1"));
    }

    [Fact]
    public void A_table_is_read_with_a_place_for_each_refusal()
    {
        const string table = "payment;invoice;currency;amount;discount;date\nP1;FA-1;EUR;1.200,50;;2026-05-01\nP1;FA-2;EUR;-30,00;;\nP2;;EUR;1,00;;\nP3;FA-3;EURO;1,00;;\nP4;FA-4;EUR;98,00;-2,00;\n";
        ReadResult<RemittanceAdvice> read = TableRun.Read(table, TableRun.Context(), AdviceTable.ReadAllAsync, null);
        Assert.Equal(["P1: FA-1", "P1: FA-2"], read.Items.Select(a => a.ToString()));
        Assert.Equal(["1200.50 EUR", "-30.00 EUR"], read.Items.Select(a => a.Documents[0].Remitted.ToString()));
        Assert.Equal([4, 5, 6], read.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Position.Line));
    }

    private static RemittanceAdvice Of(string payment, string number) => new(payment, [new ReferredDocument(number)]);
}
