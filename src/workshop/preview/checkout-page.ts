import { checkoutStyles } from './checkout-styles.ts';

interface CheckoutWords {
  readonly lang: string;
  readonly shop: string;
  readonly title: string;
  readonly address: string;
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly card: string;
  readonly number: string;
  readonly expiry: string;
  readonly code: string;
  readonly pay: string;
  readonly basket: string;
  readonly items: readonly (readonly [name: string, price: string])[];
  readonly delivery: string;
  readonly total: string;
}

const words: readonly CheckoutWords[] = [
  {
    lang: 'fr',
    shop: 'Maison Alizé',
    title: 'Paiement',
    address: 'Livraison',
    name: 'Nom',
    street: 'Adresse',
    city: 'Code postal et ville',
    card: 'Carte bancaire',
    number: 'Numéro de carte',
    expiry: 'Expiration',
    code: 'Cryptogramme',
    pay: 'Payer 66,90 €',
    basket: 'Votre panier',
    items: [
      ['Théière en grès, bleu nuit', '42,00 €'],
      ['Deux tasses assorties', '20,00 €'],
    ],
    delivery: 'Livraison',
    total: 'Total',
  },
  {
    lang: 'en',
    shop: 'Maison Alizé',
    title: 'Checkout',
    address: 'Delivery',
    name: 'Name',
    street: 'Address',
    city: 'Postcode and town',
    card: 'Card',
    number: 'Card number',
    expiry: 'Expiry',
    code: 'Security code',
    pay: 'Pay €66.90',
    basket: 'Your basket',
    items: [
      ['Stoneware teapot, midnight blue', '€42.00'],
      ['Two matching cups', '€20.00'],
    ],
    delivery: 'Delivery',
    total: 'Total',
  },
];

/** The HTML document of a made-up checkout that runs the composed script. */
export const checkoutPage = (lang: string, script: string): string => {
  const text = words.find((one) => lang.startsWith(one.lang)) ?? words[1]!;
  const deliveryPrice = text.lang === 'fr' ? '4,90 €' : '€4.90';
  const totalPrice = text.lang === 'fr' ? '66,90 €' : '€66.90';
  const row = (name: string, price: string) => `<li><span>${name}</span><b>${price}</b></li>`;
  const field = (label: string, wide = true) =>
    `<label class="${wide ? 'wide' : ''}">${label}<input></label>`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${text.title}</title>
<style>${checkoutStyles}</style></head><body>
<div class="head"><b>${text.shop}</b></div>
<div class="page"><form onsubmit="return false"><h1>${text.title}</h1>
<h2>${text.address}</h2><div class="fields">${field(text.name)}${field(text.street)}${field(text.city)}</div>
<h2>${text.card}</h2><div class="fields">${field(text.number)}${field(text.expiry, false)}${field(text.code, false)}</div>
<button>${text.pay}</button></form>
<section><h2>${text.basket}</h2><ul>${text.items.map(([name, price]) => row(name, price)).join('')}
${row(text.delivery, deliveryPrice)}</ul><p class="total"><span>${text.total}</span><b>${totalPrice}</b></p></section></div>
<script>${inScript(script)}</script></body></html>`;
};

/** Escapes what would end the script element early. */
const inScript = (script: string): string =>
  script.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
