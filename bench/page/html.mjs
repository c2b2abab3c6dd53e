/** The pages on which the widgets are measured. */

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const page = ({ head = '', body = '', styles = '', main }) => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Paiement</title>
    <link rel="icon" href="data:,">
    <style>body { margin: 20px; font: 16px sans-serif } ${styles}</style>
    ${head}
  </head>
  <body>
    ${main}
    ${body}
  </body>
</html>
`;

const CHECKOUT = `<h1>Paiement</h1>
    <form>
      <label>Nom <input></label>
      <label>Adresse <input></label>
      <button type="button">Payer</button>
    </form>`;

/** A nearly empty page. */
export const checkoutPage = (parts = {}) => page({ main: CHECKOUT, ...parts });

/** Entries as `<details>`, or as another element with a summary. */
export const detailsOf = (entries) =>
  entries
    .map(
      ({ question, answer }) =>
        `<details><summary>${escape(question)}</summary><p>${escape(answer)}</p></details>`,
    )
    .join('\n');

export const shoelaceOf = (entries) =>
  entries
    .map(
      ({ question, answer }) =>
        `<sl-details summary="${escape(question).replaceAll('"', '&quot;')}">${escape(answer)}</sl-details>`,
    )
    .join('\n');

const repeat = (count, draw) => Array.from({ length: count }, (_, at) => draw(at)).join('');

const BUSY_STYLES = `
  .carousel { width: 300px; height: 80px; overflow: hidden }
  .carousel div { width: 600px; height: 80px; background: linear-gradient(90deg, red, blue);
    animation: slide 2s linear infinite }
  @keyframes slide { to { transform: translateX(-300px) } }
  .sticky { position: sticky; top: 0; background: #fff }
  .fixed { position: fixed; width: 20px; height: 20px; background: #ccc }`;

/**
 * A product listing of 5,000 nodes, 100 of them fixed or sticky, with a carousel and a list that
 * changes.
 */
export const busyPage = (parts = {}) =>
  page({
    styles: BUSY_STYLES,
    main: [
      repeat(
        1200,
        (at) =>
          `<div><a href="#${at}">Article ${at}</a><button>Ajouter</button><p>En stock</p></div>`,
      ),
      repeat(50, (at) => `<div class="sticky">Rayon ${at}</div>`),
      repeat(
        50,
        (at) =>
          `<div class="fixed" style="left:${(at * 25) % 1200}px;top:${(at * 13) % 600}px"></div>`,
      ),
      '<div class="carousel"><div></div></div><div id="news"></div>',
    ].join('\n'),
    ...parts,
  });
