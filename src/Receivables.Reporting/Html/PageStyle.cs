namespace Receivables.Reporting.Html;

/// <summary>The style of the page. It holds neither <c>&lt;</c> nor <c>&amp;</c>, so it is the same in HTML and XML.</summary>
internal static class PageStyle
{
    /// <summary>Text stands out from its ground by 4.5 to 1 and pieces of charts by 3 to 1 in both schemes.</summary>
    internal const string Css = """

        :root {
          --ground: #f5f6f8; --card: #ffffff; --text: #1a2330; --muted: #566170; --line: #d8dde4; --strong: #aab3bf; --accent: #0b5a8a; --late: #a61b1b;
          --s0: #2f7f91; --s1: #b07a00; --s2: #c2570c; --s3: #b92d24; --s4: #7d1120;
          --t1: #fdf4dc; --t2: #fdead9; --t3: #fbe0dd; --t4: #f5d3d6;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --ground: #12161b; --card: #1a2027; --text: #e6eaf0; --muted: #a3aebb; --line: #303945; --strong: #596675; --accent: #7cc4f2; --late: #ff9a90;
            --s0: #58b0c2; --s1: #e3bd55; --s2: #ec9650; --s3: #ee6f66; --s4: #c9506a;
            --t1: #342d18; --t2: #392817; --t3: #3d2321; --t4: #421e26;
          }
        }
        .plain {
          --s1: #5f8fb4; --s2: #40749d; --s3: #275a85; --s4: #123f66; --t1: transparent; --t2: transparent; --t3: transparent; --t4: transparent;
        }
        @media screen and (prefers-color-scheme: dark) {
          .plain { --s1: #4a7ba3; --s2: #6698bf; --s3: #8ab6d9; --s4: #b4d5ef; }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0 auto; max-width: 84rem; padding: 2rem 1.5rem 3rem; background: var(--ground); color: var(--text);
          font: 0.9375rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
          font-variant-numeric: tabular-nums;
        }
        h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.01em; }
        h2 { margin: 0 0 0.75rem; font-size: 1.25rem; }
        h3 { margin: 1.5rem 0 0.5rem; font-size: 1rem; }
        h3 small { margin-left: 0.25rem; color: var(--muted); font-weight: 400; }
        p { margin: 0 0 0.75rem; }
        a { color: var(--accent); }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
        .creditor { margin: 0; color: var(--muted); font-weight: 600; }
        .day { margin: 0.25rem 0 1rem; color: var(--muted); }
        nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-bottom: 1.25rem; }
        nav a { text-decoration: none; }
        nav a:hover { text-decoration: underline; }
        nav b { padding: 0.05rem 0.45rem; border-radius: 1rem; background: var(--late); color: var(--card); font-size: 0.8125rem; font-weight: 600; white-space: nowrap; }
        section { margin-bottom: 1.25rem; padding: 1.25rem 1.5rem; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--card); }
        .lead, .none, .cut, .remittance { color: var(--muted); }
        .lead, .cut { max-width: 50rem; }
        .cut { margin: 0.5rem 0 0; }
        .band { display: flex; gap: 1.5rem; padding: 0.75rem 0; border-top: 1px solid var(--line); }
        .band:first-of-type { padding-top: 0; border-top: 0; }
        .band h3 { flex: none; width: 2.75rem; margin: 0.1rem 0 0; color: var(--muted); }
        .band dl { display: grid; flex: 1; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem; margin: 0; }
        dt { color: var(--muted); font-size: 0.875rem; }
        dd { margin: 0; font-size: 1.375rem; font-weight: 600; line-height: 1.25; }
        dd.note { color: var(--muted); font-size: 0.8125rem; font-weight: 400; }
        .late dd:not(.note) { color: var(--late); }
        .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 1rem 2.5rem; margin-bottom: 1rem; }
        .beside { display: grid; grid-template-columns: minmax(0, 18rem) minmax(0, 1fr); gap: 1rem 1.5rem; align-items: end; }
        .beside .charts { margin: 0; }
        .beside .who { min-width: 9rem; }
        .beside svg text { font-size: 20px; }
        .beside svg .tick, .beside svg .share { font-size: 18px; }
        figure { max-width: 38rem; margin: 0; }
        figcaption { margin-bottom: 0.25rem; color: var(--muted); font-size: 0.875rem; }
        svg { display: block; width: 100%; height: auto; }
        svg text { fill: var(--text); font-size: 13px; unicode-bidi: isolate; }
        svg .tick, svg .share { fill: var(--muted); font-size: 12px; }
        svg .value { font-weight: 600; }
        .grid { stroke: var(--line); stroke-width: 1; }
        .axis { stroke: var(--strong); stroke-width: 1; }
        .piece { stroke: var(--card); stroke-width: 1; }
        .s0 { fill: var(--s0); background: var(--s0); } .s1 { fill: var(--s1); background: var(--s1); } .s2 { fill: var(--s2); background: var(--s2); }
        .s3 { fill: var(--s3); background: var(--s3); } .s4 { fill: var(--s4); background: var(--s4); }
        .legend { display: flex; flex-wrap: wrap; gap: 0.15rem 1rem; margin: 0.5rem 0 0; padding: 0; color: var(--muted); font-size: 0.8125rem; list-style: none; }
        .legend span { display: inline-block; width: 0.7em; height: 0.7em; margin-right: 0.4em; border-radius: 2px; }
        .scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 0.375rem; }
        table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 0.875rem; line-height: 1.35; }
        th, td { padding: 0.4rem 0.75rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
        thead th { border-top: 0; color: var(--muted); font-weight: 600; white-space: nowrap; }
        th.n, td.n { text-align: right; white-space: nowrap; }
        td.sum, .total th, .total td { font-weight: 600; }
        .zero, .rest th, .rest td { color: var(--muted); }
        .credit { color: var(--accent); }
        .t1 { background: var(--t1); } .t2 { background: var(--t2); } .t3 { background: var(--t3); } .t4 { background: var(--t4); }
        tbody th { font-weight: 500; }
        tbody tr:first-child > *, tfoot th, tfoot td { border-top-color: var(--strong); }
        .who { min-width: 11rem; max-width: 20rem; background: var(--card); }
        bdi { overflow-wrap: anywhere; }
        time { white-space: nowrap; }
        .text { min-width: 14rem; }
        .list { min-width: 19rem; }
        .why { width: 30%; min-width: 16rem; }
        .when { min-width: 6.5rem; }
        .how { min-width: 9rem; }
        .id { display: block; color: var(--muted); font-weight: 400; }
        .aged .id { display: inline; margin-left: 0.5em; }
        table p { margin: 0 0 0.25rem; }
        table ul { margin: 0; padding: 0; list-style: none; }
        .evidence li { padding-left: 0.9em; text-indent: -0.9em; color: var(--muted); }
        .evidence li::before { content: "·"; display: inline-block; width: 0.9em; text-indent: 0; }
        .items { display: grid; grid-template-columns: minmax(8.5rem, auto) auto minmax(5rem, 1fr); gap: 0 0.75rem; }
        .items li { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: baseline; }
        .items .n { text-align: right; white-space: nowrap; }
        .items small, .items .more { color: var(--muted); }
        .items .more { display: block; }
        .reason { font-weight: 500; }
        .grave { color: var(--late); font-weight: 600; }
        summary { color: var(--accent); cursor: pointer; }
        .fold[open] summary { margin-bottom: 0.5rem; }
        footer { color: var(--muted); font-size: 0.8125rem; }
        @media screen {
          .aged .who, .reminders .who { position: sticky; left: 0; z-index: 1; box-shadow: 1px 0 0 var(--line); }
        }
        @media screen and (max-width: 88rem) {
          .beside { display: block; }
          .beside .charts { max-width: 24rem; margin-bottom: 1rem; }
        }
        @media screen and (max-width: 40rem) {
          body { padding: 1rem 0.75rem 2rem; }
          section { padding: 1rem 0.875rem; }
          h1 { font-size: 1.375rem; }
          .band { display: block; }
          .beside { display: block; }
          .beside .charts { margin-bottom: 1rem; }
          .band dl { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.75rem 1rem; margin-top: 0.25rem; }
          dd { font-size: 1.125rem; }
          .who { min-width: 8rem; max-width: 9.5rem; }
          .aged .id { display: block; margin-left: 0; }
          th, td { padding: 0.4rem 0.5rem; }
          .cards, .cards :is(tbody, tr, th, td) { display: block; width: auto; min-width: 0; max-width: none; padding: 0; border: 0; }
          .cards thead { display: none; }
          .cards tr { padding: 0.6rem 0.75rem; }
          .cards tr + tr { border-top: 1px solid var(--line); }
          .cards :is(th, td) { margin-bottom: 0.2rem; }
          .cards td.n { font-weight: 600; text-align: left; }
          .cards .id { display: inline; margin-left: 0.5em; }
          .cards .who { position: static; box-shadow: none; font-weight: 600; }
          svg text { font-size: 17px; }
          svg .tick, svg .share { font-size: 15px; }
        }
        @page { size: A4; margin: 14mm 12mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #566170; } }
        @media print {
          :root { font-size: 8.5pt; }
          body { max-width: none; padding: 0; background: none; }
          p { break-inside: avoid; }
          nav { display: none; }
          section { margin: 0 0 8mm; padding: 0; border: 0; }
          h2, h3, .lead { break-after: avoid; }
          table { font-size: 7.5pt; }
          th, td { padding: 1.2mm 1.5mm; }
          thead { display: table-header-group; }
          tfoot { display: table-row-group; }
          tr, figure, .band { break-inside: avoid; }
          .scroll { overflow: visible; border: 0; }
          .text, .why, .when, .how { min-width: 0; }
          .who { min-width: 36mm; }
          .list { min-width: 52mm; }
          .items { gap: 0 2mm; grid-template-columns: minmax(20mm, auto) auto minmax(12mm, 1fr); }
          .charts { grid-template-columns: 1fr 1fr; gap: 6mm; break-inside: avoid; }
          .beside { display: grid; grid-template-columns: 47mm 1fr; gap: 4mm; break-inside: avoid; }
          .beside .charts { grid-template-columns: 1fr; }
          .beside .who { min-width: 27mm; }
          .beside th, .beside td { padding: 1.2mm 1mm; }
          .t1, .t2, .t3, .t4, .s0, .s1, .s2, .s3, .s4, .legend span { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          .fold::details-content { content-visibility: visible; display: block; }
          .fold summary { display: none; }
        }

        """;
}
