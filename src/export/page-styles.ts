/**
 * The style of the FAQ page: plain typography, one accent colour, light and dark. In print, every
 * answer is open.
 */
export const pageStyles = `
:root {
  color-scheme: light dark;
  --accent: light-dark(#2447b3, #9db7ff);
  --ink: light-dark(#1c2030, #e9ebf2);
  --soft: light-dark(#565d72, #a9b0c3);
  --line: light-dark(#dfe2ea, #363c4c);
  --paper: light-dark(#ffffff, #14171f);
  --raised: light-dark(#f6f7fa, #1c2029);
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.65 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
main { max-inline-size: 46rem; margin-inline: auto; padding: clamp(2rem, 7vw, 5rem) 1.25rem 4rem; }
h1 { margin: 0 0 1.5rem; font-size: clamp(2rem, 6vw, 2.875rem); line-height: 1.1; letter-spacing: -0.02em; text-wrap: balance; }
h2 { margin: 3rem 0 0.75rem; font-size: 1.375rem; line-height: 1.3; letter-spacing: -0.01em; scroll-margin-block-start: 1.5rem; }
h3, h4, h5, h6 { margin: 1.5rem 0 0.5rem; font-size: 1.0625rem; line-height: 1.4; }
a { color: var(--accent); text-underline-offset: 0.2em; overflow-wrap: anywhere; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 0.25rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0; padding: 0; list-style: none; }
nav a { display: block; padding: 0.375rem 0.875rem; border: 1px solid var(--line); border-radius: 2rem; color: inherit; text-decoration: none; }
nav a:hover { border-color: var(--accent); color: var(--accent); }
details { border-block-end: 1px solid var(--line); }
h2 + details { border-block-start: 1px solid var(--line); }
summary {
  display: flex;
  gap: 1rem;
  justify-content: space-between;
  align-items: baseline;
  padding-block: 1.05rem;
  font-weight: 600;
  line-height: 1.45;
  cursor: pointer;
  list-style: none;
}
summary h3 { margin: 0; font: inherit; }
summary::-webkit-details-marker { display: none; }
summary:hover { color: var(--accent); }
summary::after {
  content: "";
  flex: none;
  inline-size: 0.55rem;
  block-size: 0.55rem;
  border: solid var(--soft);
  border-width: 0 2px 2px 0;
  transform: translateY(-0.15rem) rotate(45deg);
}
details[open] > summary::after { transform: translateY(0.1rem) rotate(225deg); }
.answer { padding-block-end: 1.25rem; scroll-margin-block-start: 6rem; }
.answer > :first-child { margin-block-start: 0; }
.answer > :last-child { margin-block-end: 0; }
details:has(:target) > summary { color: var(--accent); }
p, ul, ol, pre { margin: 0 0 1rem; }
li { margin-block: 0.25rem; }
li > p { margin: 0 0 0.5rem; }
table { display: block; overflow-x: auto; border-collapse: collapse; margin: 0 0 1rem; }
th, td { padding: 0.5rem 0.875rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
th { background: var(--raised); }
code, pre { font: 0.9375em/1.5 ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; }
code { padding: 0.1em 0.35em; border-radius: 0.25rem; background: var(--raised); overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: 1rem; border-radius: 0.5rem; background: var(--raised); }
pre code { padding: 0; background: none; }
img { max-inline-size: 100%; block-size: auto; border-radius: 0.5rem; }
.updated { color: var(--soft); font-size: 0.9375rem; }
.contacts { margin-block-start: 3.5rem; padding: 1.5rem; border-radius: 0.75rem; background: var(--raised); }
.contacts h2 { margin-block-start: 0; }
.contacts ul { margin: 0; padding: 0; list-style: none; }
.contacts li { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
@media (forced-colors: active) { summary::after { border-color: CanvasText; } }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  :root { color-scheme: light; }
  body { font-size: 11pt; }
  main { max-inline-size: none; padding: 0; }
  nav, summary::after { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  details { break-inside: avoid; }
  h2 { break-after: avoid; }
  .answer a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.9em; }
}
`;
