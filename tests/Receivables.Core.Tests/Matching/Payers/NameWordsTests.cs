namespace Receivables.Matching.Payers;

public class NameWordsTests
{
    public static TheoryData<string> Forms =>
    [
        .. "SARL SAS SASU SA EURL SCI SNC SCOP EIRL GMBH MBH AG KG OHG UG EK EV GBR KGAA LTD LIMITED PLC LLP LLC INC CORP BV NV BVBA VOF SRL SPA SAPA SL SLU LDA APS AB OY OYJ SRO KFT DOO".Split(' '),
    ];

    // At the end and before the name; a name of nothing else keeps the last.
    [Theory]
    [MemberData(nameof(Forms))]
    public void A_legal_form_is_cut_off(string form)
    {
        Assert.Equal("ALPHA LAMPES", NameWords.WithoutForms($"ALPHA LAMPES {form}"));
        Assert.Equal("ALPHA LAMPES", NameWords.WithoutForms($"{form} ALPHA LAMPES"));
        Assert.Equal("ALPHA LAMPES", NameWords.WithoutForms($"ALPHA LAMPES {form} {form}"));
        Assert.Equal(form, NameWords.WithoutForms(form));
        Span<Range> words = stackalloc Range[NameWords.Most];
        Assert.Equal(2, NameWords.Split($"ALPHA {form} LAMPES", words));
        Assert.Equal(1, NameWords.Split(form, words));
    }
}
