using NodaTime;
using Receivables.TestKit.Generators;

namespace Receivables;

public class CreditNoteTests
{
    private static CreditNoteBuilder Returned => new()
    {
        Number = DocumentNumber.From("AV-2026-00007"),
        Customer = CustomerId.From("C00012"),
        IssueDate = new LocalDate(2026, 6, 15),
        Amount = Money.Eur(24m),
    };

    [Fact]
    public void Its_amount_is_positive_and_it_may_name_no_invoice()
    {
        Assert.Null(Returned.Build().Corrects);
        Assert.Equal("AV-2026-00007 24.00 EUR", Returned.Build().ToString());
        CreditNoteBuilder negative = Returned;
        negative.Amount = Money.Eur(-24m);
        Assert.False(negative.TryBuild(out _, out IReadOnlyList<FieldProblem> problems));
        Assert.Equal("Amount", Assert.Single(problems).Field);
    }

    [Fact]
    public void It_cannot_correct_itself_or_nothing()
    {
        CreditNoteBuilder builder = Returned;
        builder.Corrects = builder.Number;
        Assert.Throws<ArgumentException>(builder.Build);
        builder.Corrects = default(DocumentNumber);
        Assert.Throws<ArgumentException>(builder.Build);
    }

    [Fact]
    public void Credit_notes_are_equal_by_content_and_rebuild_as_themselves() =>
        Property.ForAll(Any.CreditNote, note =>
        {
            CreditNote rebuilt = note.ToBuilder().Build();
            Assert.Equal(note, rebuilt);
            Assert.Equal(note.GetHashCode(), rebuilt.GetHashCode());
            CreditNoteBuilder other = note.ToBuilder();
            other.Amount += Money.FromMinor(1, note.Amount.Currency);
            other.VatAmounts.Clear();
            Assert.NotEqual(note, other.Build());
        });

    [Fact]
    public void An_invoice_and_a_credit_note_are_never_equal()
    {
        CreditNote note = Returned.Build();
        Document invoice = new InvoiceBuilder { Number = note.Number, Customer = note.Customer, IssueDate = note.IssueDate, Amount = note.Amount, DueDate = note.IssueDate }.Build();
        Assert.NotEqual(invoice, note);
    }
}
