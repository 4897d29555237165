using FsCheck;
using FsCheck.Fluent;

namespace Receivables.References;

public class CreditorReferenceProperties
{
    private static readonly CreditorReferenceKind[] Kinds =
        [.. Enum.GetValues<CreditorReferenceKind>().Where(kind => kind != CreditorReferenceKind.None)];

    private static readonly CreditorReferenceKind[] CatchesSwaps =
        [CreditorReferenceKind.Rf, CreditorReferenceKind.Ogm, CreditorReferenceKind.KidMod11];

    private static Gen<CreditorReference> References =>
        from kind in Gen.Elements(Kinds)
        from payload in PayloadOf(kind)
        select CreditorReference.Create(kind, payload);

    [Fact]
    public void What_is_created_reads_back_as_itself_in_both_forms() =>
        Property.ForAll(References, reference =>
        {
            Assert.Equal(reference, CreditorReference.Parse(reference.Value, reference.Kind));
            Assert.Equal(reference, CreditorReference.Parse(reference.ToPrintString(), reference.Kind));
            Assert.Equal(reference, CreditorReference.Create(reference.Kind, reference.Payload));
            Assert.Contains(reference, CreditorReference.ParseAll(reference.Value));
            Assert.True(ReferenceTwin.Holds(reference.Kind, reference.Value));
        }, maxTest: 2_000);

    [Fact]
    public void Any_one_wrong_digit_is_caught_by_every_scheme() =>
        Property.ForAll(References, reference =>
        {
            for (int place = 0; place < reference.Value.Length; place++)
            {
                foreach (char digit in "0123456789".Where(d => d != reference.Value[place] && char.IsAsciiDigit(reference.Value[place])))
                {
                    string wrong = $"{reference.Value[..place]}{digit}{reference.Value[(place + 1)..]}";
                    Assert.False(CreditorReference.TryParse(wrong, reference.Kind, out _), wrong);
                }
            }
        }, maxTest: 500);

    [Fact]
    public void Neighbouring_digits_that_change_places_are_caught_by_RF_OGM_and_modulus_11() =>
        Property.ForAll(References, reference =>
        {
            string value = reference.Value;
            for (int place = 1; place < value.Length && CatchesSwaps.Contains(reference.Kind); place++)
            {
                if (char.IsAsciiDigit(value[place - 1]) && char.IsAsciiDigit(value[place]) && value[place - 1] != value[place])
                {
                    string wrong = $"{value[..(place - 1)]}{value[place]}{value[place - 1]}{value[(place + 1)..]}";
                    Assert.False(CreditorReference.TryParse(wrong, reference.Kind, out _), wrong);
                }
            }
        }, maxTest: 1_000);

    [Fact]
    public void Any_digits_and_letters_hold_exactly_where_the_slow_twin_says() =>
        Property.ForAll(Candidates, c => ReferenceTwin.Holds(c.Kind, c.Text) == IsMachineForm(c.Kind, c.Text), maxTest: 5_000);

    [Fact]
    public void Any_text_at_all_is_read_or_refused_without_an_exception() =>
        Property.ForAll(ArbMap.Default.ArbFor<string?>(), text => CreditorReference.TryParse(text, out CreditorReference read) != read.IsEmpty, maxTest: 2_000);

    // One in ten, or in ninety-seven, holds by chance, so both answers occur.
    private static Gen<(CreditorReferenceKind Kind, string Text)> Candidates =>
        from kind in Gen.Elements(Kinds)
        from text in Gen.OneOf(
            from payload in PayloadOf(kind)
            from tail in Characters("0123456789-", 1, 2)
            select (kind == CreditorReferenceKind.Rf ? "RF" : "") + payload + tail,
            Characters("0123456789", 0, 28),
            References.Select(reference => reference.Value))
        select (kind, text);

    // The machine form only: the twin knows no paper form.
    private static bool IsMachineForm(CreditorReferenceKind kind, string text) =>
        CreditorReference.TryParse(text, kind, out CreditorReference reference) && reference.Value == text;

    private static Gen<string> PayloadOf(CreditorReferenceKind kind) => kind switch
    {
        CreditorReferenceKind.Rf => Characters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1, 21),
        CreditorReferenceKind.SwissQr => Characters("0123456789", 1, 26).Where(IsNotZero),
        CreditorReferenceKind.Ogm => Characters("0123456789", 1, 10),
        CreditorReferenceKind.Finnish => Characters("0123456789", 3, 19).Where(payload => payload.TrimStart('0').Length >= 3),
        _ => Characters("0123456789", 1, 24).Where(IsNotZero),
    };

    private static bool IsNotZero(string digits) => digits.Trim('0').Length > 0;

    private static Gen<string> Characters(string alphabet, int shortest, int longest) =>
        from length in Gen.Choose(shortest, longest)
        from characters in Gen.Elements(alphabet.ToCharArray()).ArrayOf(length)
        select new string(characters);
}
