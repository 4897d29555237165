namespace Receivables.Matching.Explanations;

/// <summary>What a person is told is a committed text, so that a changed word shows in review.</summary>
public class SentenceListingTests
{
    private const string UpdateVariable = "RECEIVABLES_UPDATE_SENTENCES";
    private const string Update = $"{UpdateVariable}=1 dotnet test tests/Receivables.Core.Tests --filter SentenceListing";

    [Theory]
    [InlineData(ExplanationLanguage.English)]
    [InlineData(ExplanationLanguage.French)]
    public void Every_sentence_is_the_committed_one(ExplanationLanguage language)
    {
        string path = RepositoryRoot.PathOf($"tests/Receivables.Core.Tests/Matching/Explanations/Sentences.{language}.txt");
        string actual = SentenceListing.Of(language);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }

        string[] committed = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n') : [];
        string[] lines = actual.Split('\n');
        Assert.True(committed.SequenceEqual(lines),
            $"Sentences are not those of {path}.\n{string.Join('\n', committed.Except(lines).Select(l => "- " + l).Concat(lines.Except(committed).Select(l => "+ " + l)).Take(40))}\nIf the change is meant, run: {Update}");
    }
}
