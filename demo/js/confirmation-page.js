/**
 * The confirmation page: the amount and the delivery date, which the checkout passes in the URL.
 */
import { formatPrice } from './page.js';

const order = new URLSearchParams(location.search);
const total = Number(order.get('total'));

const arrivals = {
  relais: 'En point relais sous 3 à 5 jours ouvrables',
  domicile: 'Chez vous sous 2 à 3 jours ouvrables',
  express: 'Chez vous demain avant 13 h',
};

if (total > 0) document.querySelector('[data-total]').textContent = formatPrice(total);
const arrival = arrivals[order.get('livraison')];
if (arrival) document.querySelector('[data-arrival]').textContent = arrival;
