namespace ReceivablesSample.Output;

/// <summary>What the path given for the output stands for.</summary>
internal static class OutputPlace
{
    private static readonly StringComparison PathComparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>Why nothing can be written there, as far as that shows before the work; null where nothing speaks against it.</summary>
    internal static string? WhyNotWritable(string? file)
    {
        if (file is null)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(file))
        {
            return "--output is empty: name a file, or leave the option out for standard output.";
        }

        try
        {
            string? folder = Path.GetDirectoryName(FinalPath.Of(file));
            return Directory.Exists(file) ? $"--output {file} is a folder: name a file in it."
                : !IsDevice(file) && !Directory.Exists(folder) ? $"--output {file}: there is no folder {folder}."
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"--output {file}: {e.Message}";
        }
    }

    /// <summary>Whether the path is another name of standard output.</summary>
    internal static bool IsStandardOutput(string file) => !OperatingSystem.IsWindows() && Path.GetFullPath(file) is "/dev/stdout" or "/dev/fd/1" or "/proc/self/fd/1";

    /// <summary>Whether the path is, or leads to, a device or what another process holds open; these are written to, and never replaced.</summary>
    internal static bool IsDevice(string file) => !OperatingSystem.IsWindows() && (IsBelowDevices(Path.GetFullPath(file)) || IsBelowDevices(FinalPath.Of(file)));

    /// <summary>Whether writing the output would replace that input.</summary>
    internal static bool Replaces(string? output, string input) =>
        output is not null && input.Length > 0 && !IsDevice(output) && string.Equals(FinalPath.Of(output), FinalPath.Of(input), PathComparison);

    // Below /dev/shm are files like any other.
    private static bool IsBelowDevices(string path) =>
        path.StartsWith("/proc/", StringComparison.Ordinal)
        || (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal));
}
