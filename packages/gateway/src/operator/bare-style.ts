/** The look of the pages without script: one column, large enough for a thumb, light and dark. */
export const bareStyle = `:root {
  color-scheme: light dark;
  --paper: light-dark(#f4ebd9, #17110b);
  --leaf: light-dark(#fbf5e8, #1f1810);
  --ink: light-dark(#2a2015, #eadfca);
  --soft: light-dark(#6b5943, #b09f85);
  --flame: light-dark(#8a4a0c, #f0b75a);
  --line: light-dark(#dccbab, #3b2f20);
  --edge: light-dark(#94805e, #7d6b50);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 1.5rem max(1rem, env(safe-area-inset-left)) 4rem;
  max-width: 42rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem/1.55 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Liberation Serif', serif;
  overflow-wrap: break-word;
  text-size-adjust: 100%;
}
body.wide { max-width: 88rem; }
body.wide > main > :is(p, form) { max-width: 64rem; }
h1, h2 { font-weight: normal; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.7rem; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
pre { margin: 0; padding: 0.8rem 1rem; overflow-x: auto; border: 1px solid var(--line); background: var(--leaf); font-size: 0.9rem; white-space: pre-wrap; }
p { margin: 0 0 1rem; text-wrap: pretty; }
a { color: var(--flame); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.3rem 1.25rem; margin: 1.25rem 0; }
dt, .soft { color: var(--soft); }
dd { margin: 0; }
.state { padding: 0.8rem 1rem; border: 1px solid var(--line); border-left: 0.3rem solid var(--flame); background: var(--leaf); }
form { margin: 0 0 0.75rem; }
fieldset { margin: 0 0 1rem; padding: 0; border: 0; }
legend { padding: 0; margin-bottom: 0.5rem; }
label { display: flex; gap: 0.75rem; align-items: center; min-height: 2.75rem; }
input[type='radio'] { width: 1.3rem; height: 1.3rem; accent-color: var(--flame); flex: none; }
input[type='password'] { width: 100%; min-height: 2.75rem; padding: 0.4rem 0.75rem; font: inherit; color: inherit; background: var(--leaf); border: 1px solid var(--edge); border-radius: 0.4rem; }
button { width: 100%; min-height: 3rem; padding: 0.5rem 1.25rem; font: inherit; color: inherit; background: var(--leaf); border: 1px solid var(--edge); border-radius: 0.4rem; cursor: pointer; }
button.first { background: var(--flame); color: var(--paper); border-color: var(--flame); }
:focus-visible { outline: 3px solid var(--flame); outline-offset: 2px; }
.scroll {
  /* A shade at an edge says that there is more behind it; it is covered where there is not. */
  --cover: var(--paper) 1rem, transparent;
  --shade: color-mix(in srgb, var(--ink) 28%, transparent), transparent;
  overflow-x: auto;
  background: linear-gradient(to right, var(--cover)) left / 3rem 100% local, linear-gradient(to left, var(--cover)) right / 3rem 100% local,
    linear-gradient(to right, var(--shade)) left / 0.9rem 100% scroll, linear-gradient(to left, var(--shade)) right / 0.9rem 100% scroll;
  background-repeat: no-repeat;
}
table { border-collapse: collapse; width: 100%; font-size: 1rem; font-variant-numeric: tabular-nums lining-nums; }
th, td { padding: 0.4rem 1rem 0.4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); white-space: nowrap; }
th { font-weight: normal; color: var(--soft); }
table.wordy :is(th, td):nth-child(-n + 3) { white-space: normal; }
@media (min-width: 60rem) { .wide :is(th, td) { white-space: normal; } }
tr.overdue td { color: var(--flame); }
@media (min-width: 30rem) { button { width: auto; } }
`;
