namespace Receivables.Matching.Explanations;

/// <summary>What a person is told is a committed text, so that a changed word shows in review.</summary>
public class SentenceListingTests
{
    [Theory]
    [InlineData(ExplanationLanguage.English)]
    [InlineData(ExplanationLanguage.French)]
    public void Every_sentence_is_the_committed_one(ExplanationLanguage language) =>
        CommittedText.Check($"Explanations/Sentences.{language}.txt", SentenceListing.Of(language), "\n", "RECEIVABLES_UPDATE_SENTENCES", "SentenceListing");
}
