using System.Text;

namespace Receivables.DemoData.Dunning;

/// <summary>The file <c>dunning-policy.json</c>.</summary>
internal static class DunningPolicyFile
{
    private const string Policy =
        """
        {
          "name": "Luminaires Orvanelle",
          "stages": [
            { "name": "pre-reminder", "offset": "P-3D", "channel": "email", "tone": "friendly", "automatic": true, "template": "pre-reminder" },
            { "name": "reminder-1", "offset": "P5D", "channel": "email", "tone": "friendly", "automatic": true, "template": "reminder-1" },
            { "name": "reminder-2", "offset": "P15D", "channel": "email", "tone": "neutral", "automatic": true, "template": "reminder-2" },
            { "name": "reminder-3", "offset": "P30D", "channel": "email", "tone": "firm", "automatic": true, "template": "reminder-3" },
            { "name": "personal-letter", "offset": "P2M", "channel": "letter", "tone": "firm", "automatic": false, "template": "personal-letter", "listAllOverdue": true },
            { "name": "phone-call", "offset": "P2M5D", "channel": "phone", "tone": "firm", "automatic": false, "listAllOverdue": true }
          ],
          "minimumOverdue": "10.00",
          "minimumGap": "P5D",
          "sendOn": "businessDays",
          "country": "FR",
          "segments": [
            {
              "when": { "segment": "key-account" },
              "stages": [
                { "name": "pre-reminder", "offset": "P-3D", "channel": "email", "tone": "friendly", "automatic": true, "template": "pre-reminder" },
                { "name": "call-1", "offset": "P8D", "channel": "phone", "tone": "friendly", "automatic": false },
                { "name": "call-2", "offset": "P20D", "channel": "phone", "tone": "neutral", "automatic": false, "listAllOverdue": true },
                { "name": "personal-letter", "offset": "P2M", "channel": "letter", "tone": "firm", "automatic": false, "template": "personal-letter", "listAllOverdue": true }
              ]
            }
          ]
        }

        """;

    /// <summary>The whole file.</summary>
    public static byte[] Write() => Encoding.UTF8.GetBytes(Policy.ReplaceLineEndings("\n"));
}
