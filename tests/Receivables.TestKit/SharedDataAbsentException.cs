namespace Receivables.TestKit;

/// <summary>
/// Says that a file beside the repository is absent, so that the test is skipped, not failed.
/// xunit.v3 skips a test whose exception message starts with its token (<c>Xunit.v3.DynamicSkipToken.Value</c>), so this kit needs no reference to a runner.
/// </summary>
public sealed class SharedDataAbsentException : Exception
{
    private const string SkipToken = "$XunitDynamicSkip$";

    /// <summary>Creates the exception.</summary>
    /// <param name="path">The full path of what is absent.</param>
    public SharedDataAbsentException(string path)
        : base($"{SkipToken}Shared data is absent: {path}. It lies beside the repository and is not part of it.")
    {
        AbsentPath = path;
    }

    /// <summary>The full path of what is absent.</summary>
    public string AbsentPath { get; }
}
