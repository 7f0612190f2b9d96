/**
 * Style of the marked-up text. Colours are custom properties, so that a page may set its own; kinds also differ in
 * their lines, for those who do not tell the colours apart.
 */
export const markStyle = `:root {
  --thoisu-person: light-dark(oklch(0.52 0.17 255), oklch(0.78 0.12 250));
  --thoisu-position: light-dark(oklch(0.55 0.12 220), oklch(0.8 0.09 215));
  --thoisu-organization: light-dark(oklch(0.5 0.18 300), oklch(0.78 0.13 305));
  --thoisu-place: light-dark(oklch(0.52 0.13 150), oklch(0.8 0.14 150));
  --thoisu-document: light-dark(oklch(0.58 0.17 45), oklch(0.8 0.13 60));
  --thoisu-time: light-dark(oklch(0.55 0.2 5), oklch(0.78 0.14 5));
  --thoisu-abbreviation: light-dark(oklch(0.5 0.05 260), oklch(0.8 0.04 260));
  --thoisu-quantity: light-dark(oklch(0.55 0.09 110), oklch(0.82 0.1 110));
  --thoisu-slogan: light-dark(oklch(0.5 0.02 60), oklch(0.8 0.02 60));
  --thoisu-statement: light-dark(oklch(0.8 0.14 90), oklch(0.75 0.12 90));
}
[data-type] {
  --ink: transparent;
  color: inherit;
  background: none;
  -webkit-box-decoration-break: clone;
  box-decoration-break: clone;
}
mark[data-type] {
  background: color-mix(in oklab, var(--ink) 13%, transparent);
  border-bottom: 2px solid var(--ink);
  border-radius: 2px 2px 0 0;
}
mark[data-type='person'] { --ink: var(--thoisu-person); }
mark[data-type='position'] { --ink: var(--thoisu-position); border-bottom-style: dotted; }
mark[data-type='organization'] { --ink: var(--thoisu-organization); }
mark[data-type='place'] { --ink: var(--thoisu-place); }
mark[data-type='document'] { --ink: var(--thoisu-document); border-bottom: 3px double var(--ink); }
mark[data-type='time'] { --ink: var(--thoisu-time); border-bottom-style: dashed; }
mark[data-type='abbreviation'] { --ink: var(--thoisu-abbreviation); border-bottom-style: dotted; }
mark[data-type='quantity'] { --ink: var(--thoisu-quantity); border-bottom: 1px dotted var(--ink); }
mark[data-type='slogan'] { --ink: var(--thoisu-slogan); border-bottom-width: 1px; }
[data-type='statement'] {
  background: color-mix(in oklab, var(--thoisu-statement) 24%, transparent);
  padding-block: 0.2em;
  border-radius: 3px;
}
[data-type='credit'], [data-type='agencyTag'], [data-type='dateline'] { font-weight: 400; font-size: 0.92em; }
[data-block='lead'] { font-weight: 600; }
[data-block='caption'], [data-block='byline'], [data-block='related'] { font-size: 0.9em; font-style: italic; }
[data-block='caption'] { border-inline-start: 3px solid color-mix(in oklab, currentColor 30%, transparent); padding-inline-start: 0.8em; }
[data-block='byline'] { text-align: end; }
`

/** Style of a page that holds nothing but the text. */
export const pageStyle = `:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.75 Georgia, 'Noto Serif', serif; }
h1, h2 { line-height: 1.3; }
${markStyle}`
