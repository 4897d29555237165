namespace Receivables.Matching.Decisions;

/// <summary>One answer to what a payment settles: a set of items and how much of each.</summary>
/// <param name="Start">Its first leg.</param>
/// <param name="Count">How many legs, in the order of the book.</param>
/// <param name="Fit">How the amount fits.</param>
/// <param name="Cash">How much of the payment it uses, in minor units.</param>
/// <param name="Owner">The customer who owes all of it, or −1 where there are several.</param>
/// <param name="Peers">How many items there are like its one item, between which nothing tells a difference; 1 where there is no other.</param>
/// <param name="Score">Its log odds, once scored.</param>
internal readonly record struct Candidate(int Start, int Count, Fit Fit, long Cash, int Owner, int Peers, int Score);
