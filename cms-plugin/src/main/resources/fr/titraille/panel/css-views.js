/** The views beside the text. */
export const VIEWS = `
.score .total { font-size: 1rem; margin: 0; }
.score strong { font: 700 2.2rem/1 var(--serif); }
.good { color: var(--good); font-weight: 600; } .bad { color: var(--error); font-weight: 600; }
.groups { list-style: none; padding: 0; margin: .3rem 0; }
.groups li { display: grid; grid-template-columns: minmax(7rem, 1fr) 2fr 2.2rem; gap: .6rem; align-items: center; font-size: .9rem; }
.bar { display: block; height: .5rem; border-radius: 1rem; background: var(--line); overflow: hidden; }
.bar span { display: block; height: 100%; background: var(--accent); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.controls { display: grid; gap: .6rem; margin: .7rem 0; }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; }
.chip { border-radius: 2rem; font-size: .88rem; padding: .1rem .8rem; min-height: 2rem; }
.chip[aria-pressed=false] { color: var(--soft); text-decoration: line-through; border-style: dashed; }
.chip.error[aria-pressed=true] { border-color: var(--error); color: var(--error); background: var(--error-back); }
.chip.warning[aria-pressed=true] { border-color: var(--warning); color: var(--warning); background: var(--warning-back); }
.chip.advice[aria-pressed=true] { border-color: var(--advice); color: var(--advice); background: var(--advice-back); }
:host .chip[aria-pressed=true] { color: var(--ink); }
.list { list-style: none; padding: 0; margin: .5rem 0; }
.finding { border-left: 4px solid var(--line); padding: .45rem .2rem .6rem .7rem; margin: 0 0 .5rem; border-bottom: 1px solid var(--line); }
.finding.error { border-left-color: var(--error); } .finding.warning { border-left-color: var(--warning); } .finding.advice { border-left-color: var(--advice); }
.finding[aria-current] { background: var(--accent-soft); }
.finding .message { margin: 0; }
.error .level { color: var(--error); } .warning .level { color: var(--warning); } .advice .level { color: var(--advice); }
.quote, .preview { font-family: var(--serif); font-size: .95rem; color: var(--soft); margin: .2rem 0; }
.quote mark, .preview ins { color: var(--ink); }
.reasons { margin-top: .5rem; padding: .5rem; border: 1px dashed var(--edge); border-radius: .4rem; }
.reasons fieldset { border: 0; padding: 0; margin: 0 0 .4rem; display: grid; gap: .2rem; }
.reasons legend { font-weight: 600; padding: 0; }
.rule { margin-top: .5rem; padding: .5rem .7rem; background: var(--page); border-radius: .4rem; font-size: .92rem; }
.rule .facts div { display: flex; gap: .5rem; flex-wrap: wrap; } .rule dl { margin: .3rem 0; } .rule dt { font-weight: 600; } .rule dd { margin: 0; }
.rule .page .heading { font-weight: 700; margin-top: .8rem; }
.metrics dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr)); gap: .2rem 1rem; margin: .3rem 0; }
.metrics dl div { display: flex; justify-content: space-between; gap: .5rem; border-bottom: 1px dotted var(--edge); font-size: .9rem; }
.metrics dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; }
.view h2 { border-bottom: 1px solid var(--line); padding-bottom: .2rem; }
.heading-layer { position: absolute; inset: 0 0 auto 0; }
.heading-layer .slot { position: absolute; left: 0; right: 0; z-index: 2; }
.heading-card { border: 1px dashed var(--accent); border-radius: .5rem; background: var(--accent-soft); padding: .5rem .7rem .6rem; }
.heading-card input { font: 700 1.05rem/1.3 var(--serif); }
.place { margin: .6rem 0 .9rem; } .excerpt { font-family: var(--serif); color: var(--soft); font-size: .92rem; margin: .25rem .7rem; }
.alternatives { list-style: none; padding: 0; margin: .3rem 0 0; display: grid; gap: .25rem; justify-items: start; }
.alternatives button, button.link { text-align: left; }
button.link { border: 0; background: none; padding: 0; min-height: 1.6rem; color: var(--accent); text-decoration: underline; text-underline-offset: 2px; font-size: inherit; }
.pieces { list-style: none; padding: 0; margin: .3rem 0; display: grid; gap: .7rem; }
.piece { font-family: var(--serif); font-size: 1.02rem; margin: 0; } .pieces .soft { margin: .1rem 0 .3rem; }
.now { font-family: var(--serif); }
.tag { font: 600 .75rem/1.4 var(--sans); border: 1px solid var(--edge); border-radius: 1rem; padding: 0 .5rem; margin-left: .4rem; }
.outline { list-style: none; padding: 0; display: grid; gap: .35rem; }
.outline li { display: grid; grid-template-columns: minmax(0, 1.6fr) minmax(3rem, 1fr) 5.2rem; gap: .6rem; align-items: center; font-size: .92rem; }
.outline .level3 > :first-child { margin-left: 1rem; }
.bar .long { background: var(--warning); }
.spread { position: relative; height: .7rem; border-radius: .3rem; background: linear-gradient(var(--line), var(--line)) 0 50% / 100% 2px no-repeat; margin: .2rem 0 .4rem; }
.spread span { position: absolute; top: 0; width: 3px; height: 100%; background: var(--accent); border-radius: 1px; }
.serp { border: 1px solid var(--line); border-radius: .5rem; padding: .7rem .9rem; max-width: 38rem; font-family: Arial, "Liberation Sans", Helvetica, sans-serif; }
.serp p, .card p { margin: .1rem 0; overflow-wrap: anywhere; }
.address { font-size: .8rem; color: var(--soft); }
.serp-title { font-size: 1.22rem; line-height: 1.3; color: var(--advice); } .serp-text { font-size: .88rem; line-height: 1.45; }
.gauge { display: grid; grid-template-columns: 7.5rem 1fr auto; gap: .6rem; align-items: center; font-size: .86rem; margin: .35rem 0; }
.gauge.over .bar span { background: var(--error); } .gauge.over .number { color: var(--error); font-weight: 600; }
.card { border: 1px solid var(--line); border-radius: .6rem; overflow: hidden; max-width: 26rem; padding-bottom: .6rem; }
.card img, .noimage { display: grid; place-items: center; width: 100%; aspect-ratio: 1.91; object-fit: cover; background: var(--page); color: var(--soft); font-size: .9rem; }
.card p { padding: 0 .8rem; } .card-title { font: 700 1.05rem/1.3 var(--serif); } .card-text { font-size: .88rem; color: var(--soft); }
.evidence { font-family: var(--serif); font-style: italic; min-height: 1.6em; }
.facts-table tr:hover, .facts-table tr:focus-within { background: var(--accent-soft); }
.facts-table th[scope=row] { color: var(--ink); font-size: inherit; font-weight: 600; }
.gone { opacity: .6; }
.figures { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: .2rem 1rem; font-size: .92rem; }
@container (max-width: 30rem) {
  .facts-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .facts-table tr { display: block; border-bottom: 1px solid var(--edge); padding: .4rem 0; }
  .facts-table td, .facts-table th { display: grid; grid-template-columns: 6rem 1fr; border: 0; padding: .1rem 0; }
  .facts-table td::before { content: attr(data-label); color: var(--soft); font-size: .82rem; }
  .facts-table td.void { display: none; }
  .gauge { grid-template-columns: 1fr; gap: .1rem; }
  .outline li { grid-template-columns: 1fr 4.5rem; } .outline .bar { display: none; }
}
.verdict { font-size: 1.05rem; }
.pair { margin: .3rem 0; font-family: var(--serif); font-size: .95rem; } .pair div { display: flex; gap: .6rem; } .pair dt { flex: 0 0 4.2rem; color: var(--soft); font: .82rem/1.8 var(--sans); } .pair dd { margin: 0; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .8rem; }
.sides h2 { border: 0; margin: .5rem 0 .2rem; }
.pane { max-height: 24rem; overflow: auto; border: 1px solid var(--line); border-radius: .4rem; padding: .6rem; white-space: pre-wrap; font: .95rem/1.55 var(--serif); overflow-wrap: anywhere; }
.pane mark { cursor: pointer; } .pane mark.chosen { outline: 2px solid var(--accent); }
.changes { border: 1px solid var(--line); border-radius: .4rem; margin: .8rem 0; padding: .2rem .7rem .5rem; min-width: 0; }
.changes legend { font-weight: 700; font-size: .92rem; }
.change { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 .6rem; padding: .4rem 0; border-top: 1px solid var(--line); }
.change:first-of-type { border-top: 0; }
.change label { font: 400 .95rem/1.5 var(--serif); overflow-wrap: anywhere; } .change .soft { grid-column: 2; margin: .1rem 0 0; }
.change.refused label { opacity: .65; text-decoration: line-through; }
.actions.sticky { position: sticky; top: 0; background: var(--paper); padding: .5rem 0; z-index: 1; border-bottom: 1px solid var(--line); }
.result .article { font-family: var(--serif); line-height: 1.6; }
.export-row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; padding: .4rem 0; border-bottom: 1px solid var(--line); }
.export-row > :first-child { flex: 1 1 9rem; font-weight: 600; } .done { color: var(--good); font-size: .88rem; min-width: 4rem; }
.bar-top { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; padding-bottom: .7rem; margin-bottom: .7rem; border-bottom: 1px solid var(--line); }
.bar-top select { width: auto; } .bar-top label.inline { font-size: .88rem; font-weight: 400; }
dialog { border: 1px solid var(--edge); border-radius: .6rem; background: var(--paper); color: var(--ink); width: min(40rem, calc(100vw - 2rem)); padding: 1.1rem; }
dialog::backdrop { background: rgb(0 0 0 / .45); }
dialog h2 { margin-top: 0; } dialog label { margin-top: .6rem; } dialog .actions { margin-top: 1rem; }
[aria-disabled=true] { opacity: .55; cursor: progress; }
`;
