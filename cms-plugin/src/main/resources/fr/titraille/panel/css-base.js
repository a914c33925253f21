/** Colours, type, controls. Contrast is at least 4.5 to 1 for words and 3 to 1 for what marks, in light and dark. */
export const BASE = `
:host {
  --paper: #fffefb; --page: #f6f3ee; --ink: #1d1b19; --soft: #5b554e; --line: #d8d1c7; --edge: #8d857b;
  --accent: #7a1f2b; --on-accent: #ffffff; --accent-soft: #f7e9ea;
  --error: #a3101c; --warning: #7a4b00; --advice: #1b4f72; --good: #1f6b3a;
  --error-back: #fbdcdc; --warning-back: #fdeec7; --advice-back: #dcebf5; --good-back: #dff1e4;
  --serif: Georgia, "Source Serif 4", "Noto Serif", "DejaVu Serif", serif; --sans: system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
  color-scheme: light dark; display: block; container-type: inline-size; color: var(--ink); font: 1rem/1.5 var(--sans);
}
@media (prefers-color-scheme: dark) {
  :host {
    --paper: #211f1e; --page: #191817; --ink: #efebe6; --soft: #bab3aa; --line: #423e39; --edge: #857d74;
    --accent: #eba7ae; --on-accent: #1b1a19; --accent-soft: #3a2629;
    --error: #ff9c9c; --warning: #f2c46d; --advice: #93c6e8; --good: #8fd6a6;
    --error-back: #57242a; --warning-back: #4a3a12; --advice-back: #1d3d52; --good-back: #1e4229;
  }
}
:host([theme=light]) {
  color-scheme: light;
  --paper: #fffefb; --page: #f6f3ee; --ink: #1d1b19; --soft: #5b554e; --line: #d8d1c7; --edge: #8d857b; --accent: #7a1f2b; --on-accent: #ffffff; --accent-soft: #f7e9ea;
  --error: #a3101c; --warning: #7a4b00; --advice: #1b4f72; --good: #1f6b3a; --error-back: #fbdcdc; --warning-back: #fdeec7; --advice-back: #dcebf5; --good-back: #dff1e4;
}
:host([theme=dark]) {
  color-scheme: dark;
  --paper: #211f1e; --page: #191817; --ink: #efebe6; --soft: #bab3aa; --line: #423e39; --edge: #857d74; --accent: #eba7ae; --on-accent: #1b1a19; --accent-soft: #3a2629;
  --error: #ff9c9c; --warning: #f2c46d; --advice: #93c6e8; --good: #8fd6a6; --error-back: #57242a; --warning-back: #4a3a12; --advice-back: #1d3d52; --good-back: #1e4229;
}
:host([hidden]) { display: none; }
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
.panel { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; background: var(--page); padding: 1rem; }
.panel.host { padding: .25rem; background: none; }
@container (min-width: 58rem) {
  .panel:not(.host) { grid-template-columns: minmax(0, 1.25fr) minmax(22rem, 1fr); align-items: start; gap: 1.5rem; padding: 1.25rem 1.5rem; }
  .panel:not(.host) .side { position: sticky; top: .75rem; max-height: calc(100vh - 1.5rem); overflow: auto; scrollbar-width: thin; }
}
.side { background: var(--paper); border: 1px solid var(--line); border-radius: .6rem; min-width: 0; }
.panel.host .side { border: 0; }
.lines { padding: .5rem .9rem 0; min-height: 2rem; font-size: .9rem; color: var(--soft); }
.lines p { margin: 0; }
.status.problem { color: var(--error); font-weight: 600; }
.tabs { display: flex; flex-wrap: wrap; gap: .1rem; padding: 0 .5rem; border-bottom: 1px solid var(--line); }
.tabs button { border: 0; border-bottom: 3px solid transparent; border-radius: .3rem .3rem 0 0; background: none; color: var(--soft); padding: .4rem .5rem; font-weight: 600; font-size: .88rem; min-height: 2.6rem; }
.tabs button[aria-selected=true] { color: var(--accent); border-bottom-color: var(--accent); }
.tabs button:hover { background: var(--accent-soft); }
.badge { display: inline-block; min-width: 1.4em; padding: 0 .35em; border-radius: 1em; background: var(--accent); color: var(--on-accent); font-size: .78rem; text-align: center; }
.tabpanel { padding: .9rem; }
h2, h3 { font: 700 1rem/1.3 var(--sans); margin: 1.2rem 0 .4rem; }
section > h2:first-child { margin-top: 1.4rem; }
p { margin: .4rem 0; }
a { color: var(--accent); }
button, input, select, textarea { font: inherit; color: inherit; }
button { border: 1px solid var(--edge); border-radius: .4rem; background: var(--paper); color: var(--ink); padding: .4rem .8rem; min-height: 2.4rem; cursor: pointer; }
button:hover { border-color: var(--accent); }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button.primary:hover { filter: brightness(1.1); }
button.small { font-size: .86rem; padding: .15rem .6rem; min-height: 1.9rem; }
button:disabled { opacity: .45; cursor: default; }
input:not([type=radio], [type=checkbox]), select, textarea { width: 100%; padding: .4rem .6rem; border: 1px solid var(--edge); border-radius: .4rem; background: var(--paper); min-height: 2.4rem; }
input[type=radio], input[type=checkbox] { width: 1.1rem; height: 1.1rem; vertical-align: -.15rem; accent-color: var(--accent); }
textarea { resize: vertical; line-height: 1.45; }
label { display: block; font-size: .86rem; font-weight: 600; }
label .hint { font-weight: 400; color: var(--soft); }
label:has(> input) { font-weight: 400; font-size: .95rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.tabpanel:focus-visible { outline-offset: -3px; }
summary { cursor: pointer; font-weight: 600; padding: .3rem 0; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.actions { display: flex; flex-wrap: wrap; gap: .4rem; margin: .5rem 0 0; }
.row { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; }
.row > * { flex: 1 1 11rem; min-width: 0; }
.soft, .help, .empty { color: var(--soft); font-size: .9rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; font-weight: 700; padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--line); }
th { font-size: .82rem; color: var(--soft); }
mark { color: inherit; background: var(--advice-back); border-radius: .15rem; }
mark.error { background: var(--error-back); } mark.warning { background: var(--warning-back); }
ins { text-decoration: none; background: var(--good-back); border-radius: .15rem; }
del { background: var(--error-back); border-radius: .15rem; }
pre { overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--page); border: 1px solid var(--line); border-radius: .4rem; padding: .6rem; font-size: .85rem; }
ul, ol { padding-left: 1.2rem; }
@media (prefers-reduced-motion: no-preference) { button { transition: border-color .12s, background .12s; } }
@media (forced-colors: active) { .finding, .chip { border: 1px solid; } .tabs button[aria-selected=true] { border-bottom-color: Highlight; } }
`;
