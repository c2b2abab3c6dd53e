import { escapeHtml } from '../../import/html/escape-html.ts';

/** A sample checkout for the help, with a form to fill in. */
export const samplePage = (lang: string, hasWorkshop: boolean): string => `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview of shop-help</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #1d1d1f; background: #f6f5f2 }
main { max-width: 34rem; margin: 0 auto; padding: 2rem 1rem 12rem }
form { display: grid; gap: 1rem; padding: 1.5rem; border-radius: 12px; background: #fff }
label { display: grid; gap: .25rem }
input { font: inherit; padding: .6rem; border: 1px solid #8a8a8f; border-radius: 8px }
button { font: inherit; padding: .8rem; border: 0; border-radius: 8px; color: #fff; background: #1d1d1f }
nav { display: flex; gap: 1rem }
</style>
<script src="/shop-help.js" defer></script>
<script>new EventSource('/changes').addEventListener('message', () => location.reload())</script>
</head>
<body>
<main>
<h1>Checkout</h1>
<p>A page to try your help button on. It reloads when your FAQ changes.</p>
${hasWorkshop ? '<nav><a href="/workshop.html">Edit in the workshop</a></nav>' : ''}
<form>
<label>Name <input name="name" autocomplete="off"></label>
<label>Address <input name="street" autocomplete="off"></label>
<label>Card number <input name="card" inputmode="numeric" autocomplete="off"></label>
<button type="button">Pay 66.90</button>
</form>
</main>
</body>
</html>
`;
