/** The style of every screen, in both themes. */
export const style = `
:root {
  color-scheme: light;
  --page: #f4f5f7; --card: #fff; --text: #14181f; --muted: #525a66; --line: #dde1e7; --edge: #7d8694;
  --accent: #1e4fc2; --focus: #1e4fc2; --button: #1e4fc2; --button-hover: #183f9c; --button-text: #fff;
  --bad: #b3261e; --bad-tint: #fdf0ef; --good: #14713d; --note: #fff6dc; --note-text: #533c00; --note-line: #ecd38a;
}
@media (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --page: #0e1116; --card: #171c23; --text: #edf0f4; --muted: #a9b2bf; --line: #2d3541; --edge: #7b8696;
    --accent: #8fb4ff; --focus: #8fb4ff; --button: #8fb4ff; --button-hover: #b1cbff; --button-text: #0b1530;
    --bad: #ff9a92; --bad-tint: #36201f; --good: #6fd79c; --note: #2e2712; --note-text: #f5dc92; --note-line: #5c4d1e;
  }
}
* { box-sizing: border-box; margin: 0; }
html { -webkit-text-size-adjust: 100%; }
body {
  min-height: 100vh; display: flex; flex-direction: column; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Open Sans", "Noto Sans", sans-serif;
}
.notice {
  padding: .625rem 1rem; background: var(--note); color: var(--note-text); border-bottom: 1px solid var(--note-line);
  font-size: .875rem; text-align: center;
}
main { flex: 1; width: 100%; max-width: 30rem; margin: 0 auto; padding: 2.5rem 1rem 3rem; }
.platform { margin-bottom: 1.25rem; font-weight: 600; text-align: center; overflow-wrap: anywhere; }
.card { padding: 2.25rem 2.25rem 2rem; background: var(--card); border: 1px solid var(--line); border-radius: 1rem; }
.steps { display: flex; align-items: center; gap: 1rem; margin-bottom: 1.75rem; color: var(--muted); font-size: .875rem; }
.steps p { white-space: nowrap; }
.bar { flex: 1; display: flex; gap: .25rem; }
.bar i { flex: 1; height: .25rem; border-radius: 1rem; background: var(--line); }
.bar .done { background: var(--accent); }
.icon {
  display: grid; place-items: center; width: 3rem; height: 3rem; margin-bottom: 1.25rem; border-radius: .875rem;
  background: color-mix(in srgb, var(--accent) 10%, var(--card)); color: var(--accent);
}
.icon svg { width: 1.5rem; height: 1.5rem; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.icon.validated { color: var(--good); background: color-mix(in srgb, var(--good) 10%, var(--card)); }
.icon.failed, .icon.expired, .icon.refused { color: var(--bad); background: var(--bad-tint); }
h1 { font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; text-wrap: balance; }
.lead { margin-top: .5rem; color: var(--muted); overflow-wrap: anywhere; }
form, .way { margin-top: 1.75rem; }
.field + .button { margin-top: 1.75rem; }
.field { margin-bottom: 1.25rem; }
label, legend { font-weight: 600; }
.field label { display: block; margin-bottom: .375rem; }
.help { margin-top: .375rem; color: var(--muted); font-size: .875rem; }
.problem { margin-bottom: 1.25rem; padding: .75rem 1rem; border-left: .25rem solid var(--bad); border-radius: .5rem; background: var(--bad-tint); color: var(--bad); }
.sent { margin-bottom: 1.25rem; color: var(--good); }
input, select, button, .button { font: inherit; color: inherit; }
input:not([type=checkbox]), select {
  width: 100%; min-height: 3rem; padding: .625rem .875rem; background: var(--card);
  border: 1px solid var(--edge); border-radius: .625rem;
}
input[aria-invalid=true] { border-color: var(--bad); box-shadow: inset 0 0 0 1px var(--bad); }
.digits { font-size: 1.25rem; font-variant-numeric: tabular-nums; letter-spacing: .35em; }
.box { display: flex; gap: .875rem; align-items: flex-start; padding: .875rem 0; font-weight: 400; cursor: pointer; }
.box + .box { border-top: 1px solid var(--line); }
.box input { flex: none; width: 1.375rem; height: 1.375rem; margin-top: .0625rem; accent-color: var(--accent); }
.box.terms input { accent-color: var(--button); }
fieldset, .boxes { border: 0; padding: 0; margin-bottom: 1.25rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.button, .other {
  display: block; width: 100%; min-height: 3rem; padding: .6875rem 1rem; border: 1px solid transparent; border-radius: .625rem;
  font-weight: 600; text-align: center; text-decoration: none; cursor: pointer; overflow-wrap: anywhere;
}
.button { background: var(--button); color: var(--button-text); }
.button:hover { background: var(--button-hover); }
.other { margin-top: .5rem; background: none; color: var(--text); font-weight: 500; }
.other:hover { background: var(--page); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.hint { margin-top: 1.25rem; padding: .875rem 1rem; border: 1px dashed var(--edge); border-radius: .75rem; color: var(--muted); font-size: .875rem; overflow-wrap: anywhere; }
.hint strong { color: var(--text); }
@media (max-width: 30rem) {
  main { padding: 1.5rem 0 0; display: flex; flex-direction: column; }
  .card { flex: 1; padding: 1.75rem 1.25rem; border-width: 1px 0 0; border-radius: 1.25rem 1.25rem 0 0; }
  .hint { margin: 0; padding: 1rem 1.25rem 1.5rem; border: 0; border-top: 1px dashed var(--edge); border-radius: 0; background: var(--card); }
}
`;
