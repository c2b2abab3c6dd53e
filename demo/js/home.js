/**
 * The home page: its product grid follows the shop's search (?q=), the department (?rayon=) and the
 * ink finder (?pour=).
 */
import './page.js';

const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const asked = new URLSearchParams(location.search);
const words = fold(asked.get('q') ?? '')
  .split(/\s+/)
  .filter(Boolean);
const aisle = asked.get('rayon');
const model = asked.get('pour');

const aisleTitles = {
  imprimantes: 'Nos imprimantes',
  encre: 'Encre et toner',
  papier: 'Papier et photo',
};

const matches = (card) => {
  const text = fold(card.textContent);
  return (
    words.every((word) => text.includes(word)) &&
    (!aisle || card.dataset.aisle === aisle) &&
    (!model || (card.dataset.fits ?? '').split(' ').includes(model))
  );
};

const headline = () => {
  if (words.length > 0) return `Résultats pour «\u00a0${asked.get('q').trim()}\u00a0»`;
  if (model) return `Encres compatibles avec la Sillage ${model}`;
  return aisleTitles[aisle];
};

if (headline()) {
  const cards = [...document.querySelectorAll('[data-products] > li')];
  for (const card of cards) card.hidden = !matches(card);
  const shown = cards.filter((card) => !card.hidden).length;
  // The main heading is in the hero, which is hidden now; the headline takes its place.
  const title = document.createElement('h1');
  title.textContent = headline();
  const listTitle = document.querySelector('[data-products-title]');
  listTitle.textContent = 'Articles';
  listTitle.className = 'visually-hidden';
  listTitle.before(title);
  document.title = `${headline()} – Encre & Papier`;
  document.querySelector('[data-products-count]').textContent =
    shown > 1 ? `${shown} articles` : `${shown} article`;
  document.querySelector('[data-products-all]').hidden = false;
  document.querySelector('[data-no-products]').hidden = shown > 0;
  document.querySelector('[data-home-only]').hidden = true;
  document.querySelector('.shop-search input').value = asked.get('q') ?? '';
  document
    .querySelector(`.site-nav [data-aisle-link="${CSS.escape(aisle ?? '')}"]`)
    ?.setAttribute('aria-current', 'page');
  const finder = document.querySelector('#modele');
  if (model) finder.value = model;
}
