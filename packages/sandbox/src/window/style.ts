/** The style of the window, in both themes. */
export const style = `
:root {
  color-scheme: light;
  --page: #f4f5f7; --card: #fff; --text: #14181f; --muted: #525a66; --line: #dde1e7; --edge: #7d8694;
  --accent: #1e4fc2; --tint: #eef3fe; --on-accent: #fff; --bad: #a3211a; --bad-tint: #fdf0ef; --good: #14713d; --good-tint: #e9f6ee;
  --note: #6b4e00; --note-tint: #fff6dc;
}
@media (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --page: #0e1116; --card: #171c23; --text: #edf0f4; --muted: #a9b2bf; --line: #2d3541; --edge: #7b8696;
    --accent: #8fb4ff; --tint: #1d2939; --on-accent: #0b1530; --bad: #ff9a92; --bad-tint: #36201f; --good: #6fd79c; --good-tint: #15291e;
    --note: #f5dc92; --note-tint: #2e2712;
  }
}
* { box-sizing: border-box; margin: 0; }
body { background: var(--page); color: var(--text); font: .9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; padding: .875rem 1.5rem; background: var(--card); border-bottom: 1px solid var(--line); }
header p { color: var(--muted); }
#said { flex: 1; min-height: 1.5rem; text-align: right; color: var(--text); font-weight: 600; }
#said.bad { color: var(--bad); }
h1 { font-size: 1.125rem; } h1 a { color: inherit; text-decoration: none; }
h2 { font-size: 1rem; margin-bottom: .75rem; } h3 { font-size: .9375rem; margin: 1rem 0 .5rem; }
main { display: grid; grid-template-columns: minmax(0, 1fr) 21rem; gap: 1rem; max-width: 96rem; margin: 0 auto; padding: 1rem 1.5rem 3rem; align-items: start; }
#live, aside { display: grid; gap: 1rem; min-width: 0; }
section { min-width: 0; padding: 1rem 1.25rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: .875rem; }
.total { margin-left: .25rem; color: var(--muted); font-weight: 400; }
.now { margin-bottom: .75rem; font-size: 1.25rem; font-variant-numeric: tabular-nums; }
.empty { color: var(--muted); }
.wide { max-height: 26rem; overflow: auto; border-radius: .5rem; }
thead th { position: sticky; top: 0; background: var(--card); }
table { width: 100%; border-collapse: collapse; white-space: nowrap; }
th, td { padding: .5rem .75rem .5rem 0; text-align: left; vertical-align: top; border-top: 1px solid var(--line); font-weight: 400; }
thead th { border: 0; color: var(--muted); font-size: .8125rem; }
small { display: block; color: var(--muted); font-size: .8125rem; }
time { font-variant-numeric: tabular-nums; }
a { color: var(--accent); }
.chosen th, .chosen td { background: var(--tint); } .chosen th { padding-left: .5rem; }
.chip { padding: .125rem .5rem; border-radius: 1rem; background: var(--tint); color: var(--text); font-size: .8125rem; }
.chip.ACTIVE, .chip.validated { background: var(--good-tint); color: var(--good); }
.chip.PENDING_USER_ACTION, .chip.open { background: var(--note-tint); color: var(--note); }
.chip.CLOSED, .chip.failed, .chip.expired { background: var(--bad-tint); color: var(--bad); }
.alert { margin-top: .75rem; padding: .5rem .75rem; border-radius: .5rem; background: var(--bad-tint); color: var(--bad); overflow-wrap: anywhere; }
.does { display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem; }
td.does { display: table-cell; } td.does > * { margin-right: .25rem; }
button, .button, input, select { font: inherit; color: inherit; }
button, .button { min-height: 2.25rem; padding: .25rem .75rem; border: 1px solid var(--edge); border-radius: .5rem; background: var(--card); text-decoration: none; cursor: pointer; }
button:hover, .button:hover { background: var(--tint); }
button.danger { border-color: var(--bad); color: var(--bad); margin-top: .75rem; }
form { display: grid; gap: .75rem; }
label { display: grid; gap: .25rem; color: var(--muted); font-size: .875rem; }
input, select { width: 100%; min-height: 2.25rem; padding: .25rem .5rem; border: 1px solid var(--edge); border-radius: .5rem; background: var(--card); color: var(--text); }
dl { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin-top: 1rem; } dt { color: var(--muted); font-size: .8125rem; } dd { overflow-wrap: anywhere; }
ul { padding-left: 1.25rem; margin-bottom: .75rem; }
#log { max-height: 24rem; overflow: auto; font-size: .8125rem; } #log ol { padding: 0; list-style: none; }
#log li { padding: .25rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
#log time { display: block; color: var(--muted); }
#log .event { color: var(--good); } #log .notification { color: var(--accent); }
.cycle { display: block; width: 100%; min-width: 54rem; height: auto; }
.cycle rect { fill: var(--card); stroke: var(--edge); }
.cycle text { fill: var(--text); font-size: 14px; text-anchor: middle; }
.cycle .more { fill: var(--muted); font-size: 13px; }
.way { fill: none; stroke: var(--line); stroke-width: 1.5; } .way:hover { stroke: var(--text); stroke-width: 2.5; }
.next { stroke: var(--accent); stroke-width: 2; }
#tip path { fill: context-stroke; }
.some rect { stroke: var(--accent); stroke-width: 2; fill: var(--tint); }
.state circle { fill: var(--accent); } .cycle .count { fill: var(--on-accent); font-size: 12px; font-weight: 700; }
.here rect { fill: var(--accent); stroke: var(--accent); } .cycle .here text { fill: var(--on-accent); font-weight: 600; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 62rem) { main { grid-template-columns: minmax(0, 1fr); padding: 1rem .75rem 2rem; } header { padding: .75rem 1rem; } }
`;
