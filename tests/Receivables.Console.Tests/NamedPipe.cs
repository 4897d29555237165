using System.Diagnostics;

namespace ReceivablesSample;

/// <summary>A named pipe in a folder: what a shell makes of <c>&lt;(…)</c>.</summary>
internal static class NamedPipe
{
    /// <summary>Makes one and returns its path.</summary>
    internal static string AddPipe(this TemporaryFolder folder, string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders.");
        using Process make = Process.Start("mkfifo", [folder.PathOf(name)]);
        make.WaitForExit();
        Assert.Equal(0, make.ExitCode);
        return folder.PathOf(name);
    }
}
