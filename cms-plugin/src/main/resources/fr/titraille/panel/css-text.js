/** The sheet that is written on, the marks in it, the fields above it. */
export const TEXT = `
.desk { min-width: 0; background: var(--paper); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.25rem 1.25rem; }
.fields .field { margin: 0 0 .6rem; }
.fields.main .title textarea { font: 700 1.55rem/1.25 var(--serif); border-color: transparent; border-bottom-color: var(--edge); border-radius: 0; padding: .2rem 0; resize: none; field-sizing: content; min-height: 2.6rem; background: none; }
.fields.main .standfirst textarea { font: 1.05rem/1.45 var(--serif); border-color: transparent; border-bottom-color: var(--edge); border-radius: 0; padding: .2rem 0; field-sizing: content; background: none; }
.fields.more { margin: .25rem 0 .75rem; border-bottom: 1px solid var(--line); }
.fields.more .grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: .25rem 1rem; padding: .5rem 0; align-items: end; }
.fields .metaDescription, .fields .sources { grid-column: 1 / -1; }
.field-findings { font-size: .84rem; color: var(--soft); }
.field-findings .note { display: block; }
.note.error .level { color: var(--error); } .note.warning .level { color: var(--warning); } .note.advice .level { color: var(--advice); }
.level { font-weight: 700; }
.flagged { border-color: var(--warning) !important; }
.toolbar { display: flex; flex-wrap: wrap; gap: .3rem; position: sticky; top: 0; z-index: 3; background: var(--paper); padding: .35rem 0; border-bottom: 1px solid var(--line); }
.toolbar button { min-width: 2.4rem; padding: .2rem .6rem; }
.toolbar .bold { font-weight: 800; } .toolbar .italic { font-style: italic; font-family: var(--serif); }
.toolbar select { width: auto; }
.toolbar .link { display: flex; flex-wrap: wrap; gap: .3rem; flex: 1 1 100%; }
.toolbar .link input { flex: 1 1 12rem; width: auto; }
.sheet { position: relative; }
.surface { min-height: 18rem; padding: .75rem 0 2rem; font: 1.08rem/1.65 var(--serif); outline-offset: 4px; overflow-wrap: anywhere; white-space: pre-wrap; }
.surface:focus-visible { outline: none; box-shadow: -4px 0 0 -1px var(--accent); }
.surface.blank::before { content: attr(data-placeholder); color: var(--soft); position: absolute; pointer-events: none; }
.surface p, .surface ul, .surface ol, .surface blockquote, .surface table, .surface figure, .surface pre { margin: 0 0 1em; }
.surface h1, .surface h2, .surface h3, .surface h4 { font: 700 1.25rem/1.3 var(--serif); margin: 1.5em 0 .5em; }
.surface h3 { font-size: 1.12rem; } .surface h4 { font-size: 1.02rem; }
.surface blockquote { border-left: 3px solid var(--edge); padding-left: 1rem; font-style: italic; }
.surface .whole::before { content: attr(data-label); } .surface .whole { display: inline-block; padding: .3rem .7rem; border: 1px dashed var(--edge); border-radius: .4rem; color: var(--soft); font: .85rem/1.5 var(--sans); white-space: normal; overflow-wrap: anywhere; }
.surface div.whole { display: block; margin: 0 0 1em; }
.surface img { max-width: 100%; height: auto; }
.surface a { color: inherit; text-decoration-color: var(--advice); }
::highlight(titraille-advice) { text-decoration: underline dotted 2px; text-decoration-color: var(--advice); text-underline-offset: 3px; }
::highlight(titraille-warning) { text-decoration: underline wavy 1.5px; text-decoration-color: var(--warning); text-underline-offset: 3px; }
::highlight(titraille-error) { text-decoration: underline wavy 2px; text-decoration-color: var(--error); text-underline-offset: 3px; background-color: var(--error-back); }
::highlight(titraille-figure) { background-color: var(--advice-back); }
::highlight(titraille-evidence) { background-color: var(--good-back); }
::highlight(titraille-linked) { background-color: var(--warning-back); }
::highlight(titraille-current) { background-color: var(--warning-back); }
.help { margin: .3rem 0 0; font-size: .82rem; }
.here { position: absolute; z-index: 4; background: var(--paper); border: 1px solid var(--edge); border-radius: .5rem; box-shadow: 0 6px 24px rgb(0 0 0 / .22); padding: .5rem 2.2rem .6rem .6rem; }
.here ul { list-style: none; margin: 0; padding: 0; }
.here .close { position: absolute; top: .3rem; right: .3rem; border: 0; min-height: 1.8rem; padding: 0 .5rem; font-size: 1.2rem; background: none; }
`;
