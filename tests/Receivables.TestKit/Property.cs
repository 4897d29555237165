using System.Runtime.CompilerServices;
using FsCheck;
using Arb = FsCheck.Fluent.Arb;
using Prop = FsCheck.Fluent.Prop;

namespace Receivables.TestKit;

/// <summary>
/// Runs FsCheck properties. A property that does not hold fails the test with the smallest counterexample and the seed that gives it again.
/// </summary>
/// <remarks>
/// A body returns <see langword="true"/>, or asserts and throws. <c>RECEIVABLES_SEED</c> replays a printed seed (run it with a filter on one test);
/// <c>RECEIVABLES_FSCHECK_FACTOR</c> multiplies the number of cases of every property; <c>1/20</c> tries a twentieth of them.
/// </remarks>
public static class Property
{
    /// <summary>How many cases a property tries unless it says otherwise.</summary>
    public const int DefaultMaxTest = 100;

    /// <summary>
    /// Whether at least as many cases are tried as properties ask for, and not one that is replayed. A test that counts the kinds of its cases, to see that each is common, does so only then.
    /// </summary>
    public static bool IsFullSize => PropertySettings.Seed is null && PropertySettings.Scale(DefaultMaxTest) >= DefaultMaxTest;

    /// <summary>Checks a property over one value.</summary>
    /// <param name="values">Where values come from, with how to shrink them.</param>
    /// <param name="holds">Says whether the property holds.</param>
    /// <param name="maxTest">How many cases to try, before the factor of the environment.</param>
    /// <param name="seed">A printed seed to replay; it stands before that of the environment.</param>
    /// <param name="name">The name that failures print: by default that of the calling test.</param>
    public static void ForAll<T>(
        Arbitrary<T> values, Func<T, bool> holds, int maxTest = DefaultMaxTest, string? seed = null, [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(values, holds), maxTest, seed, name);

    /// <inheritdoc cref="ForAll{T}(Arbitrary{T}, Func{T, bool}, int, string?, string)"/>
    public static void ForAll<T>(
        Arbitrary<T> values, Action<T> holds, int maxTest = DefaultMaxTest, string? seed = null, [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(values, holds), maxTest, seed, name);

    /// <inheritdoc cref="ForAll{T}(Arbitrary{T}, Func{T, bool}, int, string?, string)"/>
    public static void ForAll<T>(
        Arbitrary<T> values, Func<T, Task> holds, int maxTest = DefaultMaxTest, string? seed = null, [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(values, holds), maxTest, seed, name);

    /// <summary>Checks a property over one value that is not shrunk.</summary>
    /// <inheritdoc cref="ForAll{T}(Arbitrary{T}, Func{T, bool}, int, string?, string)"/>
    public static void ForAll<T>(
        Gen<T> values, Func<T, bool> holds, int maxTest = DefaultMaxTest, string? seed = null, [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(Arb.From(values), holds), maxTest, seed, name);

    /// <summary>Checks a property over one value that is not shrunk.</summary>
    /// <inheritdoc cref="ForAll{T}(Arbitrary{T}, Func{T, bool}, int, string?, string)"/>
    public static void ForAll<T>(
        Gen<T> values, Action<T> holds, int maxTest = DefaultMaxTest, string? seed = null, [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(Arb.From(values), holds), maxTest, seed, name);

    /// <summary>Checks a property over one value that is not shrunk.</summary>
    /// <inheritdoc cref="ForAll{T}(Arbitrary{T}, Func{T, bool}, int, string?, string)"/>
    public static void ForAll<T>(
        Gen<T> values, Func<T, Task> holds, int maxTest = DefaultMaxTest, string? seed = null, [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(Arb.From(values), holds), maxTest, seed, name);

    /// <summary>Checks a property over a pair of values.</summary>
    /// <param name="first">Where the first value comes from.</param>
    /// <param name="second">Where the second value comes from.</param>
    /// <param name="holds">Says whether the property holds.</param>
    /// <param name="maxTest">How many cases to try, before the factor of the environment.</param>
    /// <param name="seed">A printed seed to replay; it stands before that of the environment.</param>
    /// <param name="name">The name that failures print: by default that of the calling test.</param>
    public static void ForAll<T1, T2>(
        Arbitrary<T1> first, Arbitrary<T2> second, Func<T1, T2, bool> holds, int maxTest = DefaultMaxTest, string? seed = null,
        [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(first, second, holds), maxTest, seed, name);

    /// <inheritdoc cref="ForAll{T1, T2}(Arbitrary{T1}, Arbitrary{T2}, Func{T1, T2, bool}, int, string?, string)"/>
    public static void ForAll<T1, T2>(
        Arbitrary<T1> first, Arbitrary<T2> second, Action<T1, T2> holds, int maxTest = DefaultMaxTest, string? seed = null,
        [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(first, second, holds), maxTest, seed, name);

    /// <summary>Checks any FsCheck property, such as one with labels or classes.</summary>
    /// <param name="property">The property.</param>
    /// <param name="maxTest">How many cases to try, before the factor of the environment.</param>
    /// <param name="seed">A printed seed to replay; it stands before that of the environment.</param>
    /// <param name="name">The name that failures print: by default that of the calling test.</param>
    /// <exception cref="PropertyFailedException">The property does not hold.</exception>
    public static void Check(
        FsCheck.Property property, int maxTest = DefaultMaxTest, string? seed = null, [CallerMemberName] string name = "")
    {
        ArgumentNullException.ThrowIfNull(property);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxTest);
        Config config = Config.Quick
            .WithName(name)
            .WithMaxTest(PropertySettings.Scale(maxTest))
            .WithRunner(new PropertyRunner());
        if ((seed ?? PropertySettings.Seed) is { } replay)
        {
            config = config.WithReplay(PropertySettings.ParseSeed(replay));
        }

        FsCheck.Check.One(name, config, property);
    }
}
