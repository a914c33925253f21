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
`;
