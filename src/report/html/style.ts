/** The page's only style sheet: light and dark, narrow and wide, screen and paper. Contrasts are WCAG AA or better. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #faf9f6; --card: #ffffff; --text: #1c1d21; --muted: #54565e; --line: #d9d7d0; --rule: #8a8c94;
  --link: #1a5396; --given: #2a66a8; --used: #b4451f; --through: #5b5f6b; --band: #b4451f; --mark: #f1eee6;
  --high: #8c1d18; --medium: #7a4a00; --low: #4a4c55;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #15171b; --card: #1d2026; --text: #ececee; --muted: #b0b3bc; --line: #363a43; --rule: #7f838e;
    --link: #8ec1ff; --given: #79b4f2; --used: #f09a72; --through: #a6abb8; --band: #f09a72; --mark: #292d35;
    --high: #ffb4a8; --medium: #f3c887; --low: #b9bcc6;
  }
}
* { box-sizing: border-box; }
html { font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); overflow-wrap: anywhere; }
header, main, footer { max-width: 1088px; margin: 0 auto; padding: 0 16px; }
header { padding-top: 28px; }
h1 { font-size: 1.1rem; margin: 0; font-weight: 600; color: var(--muted); }
h2 { font-size: 1.3rem; margin: 56px 0 4px; line-height: 1.3; }
h3 { font-size: 1rem; margin: 22px 0 0; font-weight: 500; color: var(--muted); }
h4 { font-size: 1.05rem; margin: 0; line-height: 1.35; }
h5 { font-size: .95rem; margin: 22px 0 4px; }
p { margin: 6px 0; max-width: 72ch; }
ul { margin: 4px 0; padding-left: 1.2em; max-width: 78ch; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 3px; }
code { font: .88em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.lead { font-size: clamp(1.45rem, 1.1rem + 1.8vw, 2.2rem); line-height: 1.25; font-weight: 650; margin: 6px 0 10px; max-width: 30ch; }
.faint { color: var(--muted); }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 16px; top: 8px; background: var(--card); padding: 6px 10px; z-index: 1; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 18px; list-style: none; padding: 0; margin: 18px 0 0; max-width: none; }
nav a { display: inline-block; padding: 4px 0; }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin: 22px 0 0; }
.numbers div { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 12px 14px; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.numbers dd { margin: 0; font-size: 1.65rem; line-height: 1.25; white-space: nowrap; font-weight: 650; font-variant-numeric: tabular-nums; }
.numbers small { font-size: 1rem; }
.numbers dt { color: var(--muted); font-size: .9rem; line-height: 1.35; }
.picture { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 14px 10px; margin: 12px 0; }
svg { display: none; width: 100%; height: auto; font-size: 13px; font-family: inherit; }
svg.narrow { display: block; max-width: 440px; margin: 0 auto; }
.key { display: flex; flex-wrap: wrap; gap: 4px 18px; list-style: none; padding: 0; margin: 4px 0; color: var(--muted); font-size: .9rem; max-width: none; }
.key li { display: flex; align-items: center; gap: 6px; }
.key svg { display: inline-block; width: 26px; height: 14px; flex: none; }
.tick, .count { fill: var(--muted); font-size: 12px; }
.label { fill: var(--text); }
.column0 + .label { unicode-bidi: plaintext; }
.heading { fill: var(--muted); font-weight: 600; }
.halo { paint-order: stroke; stroke: var(--card); stroke-width: 4px; stroke-linejoin: round; }
.grid { stroke: var(--line); }
.base { stroke: var(--rule); }
.bar.given, .node.column0 { fill: var(--given); }
.bar.used, .node.column1 { fill: var(--used); }
.node.column2 { fill: var(--through); }
.quiet { stroke: var(--rule); stroke-width: 1.5; stroke-dasharray: 2 3; }
.active { stroke: var(--used); stroke-width: 4; stroke-linecap: round; }
.sign { stroke-width: 2; }
strong { unicode-bidi: isolate; }
.sign.given { fill: var(--card); stroke: var(--given); }
.sign.around { fill: none; stroke: var(--given); }
.sign.first { fill: var(--used); stroke: var(--card); stroke-width: 1; }
.sign.notice { fill: var(--text); stroke: var(--card); stroke-width: 1; }
.settled { opacity: .75; }
.settled .active { stroke-dasharray: 1 6; }
.band { fill: none; stroke: var(--band); stroke-opacity: .28; }
.band.claimed { stroke: var(--through); stroke-opacity: .3; }
.band:hover { stroke-opacity: .55; }
details > summary { cursor: pointer; }
.more { margin: 4px 0 0; }
.more > summary { color: var(--link); padding: 4px 0; width: fit-content; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: 12px 0; }
.card > summary { position: relative; padding: 14px 16px 14px 36px; list-style: none; display: block; }
.card > summary::-webkit-details-marker { display: none; }
.card > summary::before { content: "▸"; position: absolute; left: 15px; color: var(--muted); }
.card[open] > summary::before { content: "▾"; }
.card[open] > summary { border-bottom: 1px solid var(--line); }
.card .inside { padding: 2px 16px 18px; }
.card .inside h5:first-child { margin-top: 14px; }
.story, .tags { display: block; }
.tags { color: var(--muted); font-size: .9rem; margin-top: 4px; }
.tags > span { display: inline-block; margin-right: 16px; }
.sure { font-weight: 600; white-space: nowrap; }
.sure.high { color: var(--high); } .sure.medium { color: var(--medium); } .sure.low { color: var(--low); }
.grade { white-space: nowrap; font-weight: 600; font-size: .88em; }
.grade.claimed, .grade.refuted, .grade.ambiguous { color: var(--high); } .grade.likely { color: var(--medium); } .grade.proved { color: var(--given); }
.message { border-left: 3px solid var(--line); padding: 2px 0 2px 12px; margin: 10px 0; }
.message p { margin: 2px 0; }
.facts { display: grid; grid-template-columns: 5.6em minmax(0, 1fr); gap: 2px 12px; margin: 4px 0; }
.facts dt { color: var(--muted); } .facts dd { margin: 0; }
.steps { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 14px; margin: 6px 0; }
.steps dt { color: var(--muted); padding-top: 1px; } .steps dd { margin: 0; }
.word { display: inline-block; max-width: 100%; }
.steps code, .command { display: inline-block; background: var(--mark); border-radius: 4px; padding: 2px 8px; max-width: 100%; user-select: all; }
.warning { background: var(--mark); border-left: 4px solid var(--used); padding: 8px 12px; margin: 12px 0; max-width: none; }
.legend div { display: flex; flex-wrap: wrap; gap: 0 12px; margin: 4px 0; } .legend dd { margin: 0; } .legend dt { min-width: 9em; }
table { border-collapse: collapse; width: 100%; margin: 10px 0; font-size: .92rem; }
caption { text-align: left; color: var(--muted); padding-bottom: 6px; }
th, td { text-align: left; vertical-align: top; padding: 6px 14px 6px 0; border-bottom: 1px solid var(--line); }
th { overflow-wrap: normal; } td, tbody th { overflow-wrap: anywhere; }
th { color: var(--muted); font-weight: 600; } tbody th { color: var(--text); font-weight: 500; min-width: 8em; }
td { min-width: 6.5em; } td.short, td.number { white-space: nowrap; min-width: 0; } td.wide { min-width: 8.6em; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.card, tr, .message { break-inside: avoid-page; }
footer { color: var(--muted); font-size: .9rem; padding-top: 40px; padding-bottom: 40px; }
@media screen and (max-width: 759px) {
  table, tbody, tr, td, tbody th, caption { display: block; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  tr { padding: 8px 0; border-bottom: 1px solid var(--line); }
  th, td { border: 0; padding: 1px 0; }
  td[data-label]::before { content: attr(data-label) ": "; color: var(--muted); }
  :lang(fr) td[data-label]::before { content: attr(data-label) "\\a0: "; }
  .number { text-align: left; }
  .steps { display: block; } .steps dt { margin-top: 6px; }
  .facts { grid-template-columns: 5.2em minmax(0, 1fr); gap: 2px 8px; font-size: .94rem; }
}
@media (min-width: 760px) {
  header, main, footer { padding-left: 24px; padding-right: 24px; }
  svg.narrow { display: none; } svg.medium { display: block; }
  .picture { padding: 16px; }
}
@media (min-width: 900px) { tbody th { min-width: 12em; } td.wide { min-width: 10.5em; } }
@media (min-width: 1100px) { svg.medium { display: none; } svg.wide { display: block; } }
@media print {
  :root { --page: #fff; --card: #fff; --text: #000; --muted: #444; --line: #bbb; --rule: #777; --link: #000; --given: #2a66a8; --used: #b4451f; --through: #5b5f6b; --band: #b4451f; --mark: #f2f2f2; --high: #000; --medium: #000; --low: #000; color-scheme: light; }
  @page { margin: 14mm 12mm; }
  html { font-size: 10.5pt; }
  header { padding-top: 0; }
  h2 { margin-top: 28px; }
  .lead { font-size: 1.35rem; max-width: none; }
  .numbers { margin-top: 10px; }
  .numbers div { padding: 6px 10px; }
  .numbers dd { font-size: 1.3rem; }
  .numbers dt { font-size: .8rem; }
  .numbers { grid-template-columns: repeat(auto-fit, minmax(118px, 1fr)); gap: 8px; }
  td.wide { min-width: 10.5em; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  nav, .skip { display: none; }
  h2, h3, h4, h5, summary, caption, h2 + p { break-after: avoid; }
  summary, h2 + p { break-inside: avoid; }
  svg.narrow, svg.wide { display: none; } svg.medium { display: block; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  .card { break-inside: auto; }
  summary { list-style: none; } .card > summary::before { content: none !important; } .card > summary { padding-left: 16px; }
  th, td { padding-right: 8px; }
  .picture { break-inside: avoid; }
  a { text-decoration: none; }
}
`
