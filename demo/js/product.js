/** The product page: pictures, variants, price, and the button that adds to the basket. */
import { catalogue } from './catalogue.js';
import { addFrom, formatPrice } from './page.js';

const form = document.querySelector('[data-product]');
const picture = document.querySelector('[data-picture]');
const thumbs = [...document.querySelectorAll('[data-thumb]')];

/** Regular prices in cents; only the pack is on sale. */
const formerPrices = { 'encre-31-pack-xl': 7460 };

const yields = {
  'encre-31-pack-xl': 'Jusqu’à 650 pages en noir et 500 en couleurs',
  'encre-31-pack': 'Jusqu’à 300 pages en noir et 220 en couleurs',
  'encre-31-noir-xl': 'Jusqu’à 650 pages',
  'encre-31-noir': 'Jusqu’à 300 pages',
  'encre-31-couleurs-xl': 'Jusqu’à 500 pages en couleurs',
  'encre-31-couleurs': 'Jusqu’à 220 pages en couleurs',
};

const showPicture = (thumb) => {
  for (const each of thumbs) each.setAttribute('aria-current', String(each === thumb));
  picture.src = thumb.getAttribute('href');
  picture.alt = thumb.querySelector('img').alt;
};

const chosenRef = () => `encre-31-${form.elements.contenu.value}${form.elements.capacite.value}`;

const showVariant = () => {
  const ref = chosenRef();
  const { name, price } = catalogue[ref];
  const was = formerPrices[ref];
  document.querySelector('[data-name]').textContent = name;
  document.querySelector('[data-crumb]').textContent = name;
  document.querySelector('[data-price]').textContent = formatPrice(price);
  document.querySelector('[data-was]').hidden = !was;
  document.querySelector('[data-yield]').textContent = yields[ref];
};

for (const thumb of thumbs) {
  thumb.addEventListener('click', (event) => {
    event.preventDefault();
    showPicture(thumb);
  });
}

form.addEventListener('change', (event) => {
  if (event.target.name === 'contenu') {
    showPicture(thumbs.find((thumb) => thumb.dataset.thumb === event.target.value));
  }
  showVariant();
});

form.addEventListener('click', (event) => {
  const step = event.target.closest('[data-step]');
  if (!step) return;
  const quantity = form.elements.quantite;
  quantity.value = String(
    Math.min(20, Math.max(1, Number(quantity.value) + Number(step.dataset.step))),
  );
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  addFrom(event.submitter, chosenRef(), Number(form.elements.quantite.value));
});

const asked = new URLSearchParams(location.search).get('contenu');
const wanted = [...form.elements.contenu].find((radio) => radio.value === asked);
if (wanted) {
  wanted.checked = true;
  showPicture(thumbs.find((thumb) => thumb.dataset.thumb === asked));
  showVariant();
}
