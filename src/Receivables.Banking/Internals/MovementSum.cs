namespace Receivables.Banking.Internals;

/// <summary>The sum of the booked movements in one currency; 128 bits, so that no file can overflow it.</summary>
internal readonly record struct MovementSum(Currency Currency, Int128 MinorUnits);
