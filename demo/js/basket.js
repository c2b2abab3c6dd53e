/**
 * The shop's basket: its items and prices. Stored in the tab's session storage, but only once the
 * shopper has changed something; until then, everyone sees the sample basket that is written into
 * the pages.
 */
import { catalogue } from './catalogue.js';

const KEY = 'encre-papier.panier';
const MAX_QUANTITY = 20;
const FREE_DELIVERY_FROM = 4900;

const sample = () => ({
  lines: [
    { ref: 'encre-31-pack-xl', quantity: 1 },
    { ref: 'papier-a4', quantity: 2 },
  ],
  coupon: undefined,
});

const deliveryPrices = { relais: 390, domicile: 490, express: 990 };

const coupons = {
  BIENVENUE10: { label: '10\u00a0% de remise', discount: (subtotal) => Math.round(subtotal / 10) },
  RENTREE5: { label: '5\u00a0€ de remise', discount: (subtotal) => Math.min(500, subtotal) },
  ETE26: { expired: 'le 31 août 2026' },
};

/** @returns {{ lines: { ref: string, quantity: number }[], coupon?: string }} */
export const readBasket = () => {
  try {
    const kept = sessionStorage.getItem(KEY);
    return kept ? JSON.parse(kept) : sample();
  } catch {
    return sample();
  }
};

/** Saves the basket and tells the page (`basket-change` on `document`). */
const keep = (basket) => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(basket));
  } catch {
    // Without storage, the basket lasts as long as the page.
  }
  document.dispatchEvent(new CustomEvent('basket-change', { detail: basket }));
  return basket;
};

export const addToBasket = (ref, quantity = 1) => {
  const basket = readBasket();
  const line = basket.lines.find((each) => each.ref === ref);
  if (line) line.quantity = Math.min(line.quantity + quantity, MAX_QUANTITY);
  else basket.lines.push({ ref, quantity });
  return keep(basket);
};

/** A quantity of 0 removes the item. */
export const setQuantity = (ref, quantity) => {
  const basket = readBasket();
  const line = basket.lines.find((each) => each.ref === ref);
  if (line) line.quantity = Math.min(quantity, MAX_QUANTITY);
  basket.lines = basket.lines.filter((each) => each.quantity > 0);
  return keep(basket);
};

export const emptyBasket = () => keep({ lines: [], coupon: undefined });

/**
 * Applies a coupon code as typed by the shopper.
 * @returns {{ error: string } | { label: string }} an error message for the field, or the
 * discount's name
 */
export const applyCoupon = (typed) => {
  if (!typed) return { error: 'Saisissez votre code, puis cliquez sur «\u00a0Appliquer\u00a0».' };
  if (/\s/.test(typed)) {
    return {
      error: 'Ce code contient une espace\u00a0: saisissez-le exactement comme vous l’avez reçu.',
    };
  }
  const coupon = Object.hasOwn(coupons, typed.toUpperCase()) && coupons[typed.toUpperCase()];
  if (!coupon)
    return { error: `Le code «\u00a0${typed}\u00a0» n’existe pas ou n’est plus valable.` };
  if (coupon.expired)
    return { error: `Le code «\u00a0${typed}\u00a0» a expiré ${coupon.expired}.` };
  keep({ ...readBasket(), coupon: typed.toUpperCase() });
  return { label: coupon.label };
};

export const removeCoupon = () => keep({ ...readBasket(), coupon: undefined });

export const couponLabel = (code) => coupons[code].label;

export const itemCount = (basket) => basket.lines.reduce((sum, line) => sum + line.quantity, 0);

/** The price of delivery for goods worth `subtotal` cents. Express delivery is never free. */
export const deliveryPrice = (delivery, subtotal) =>
  subtotal === 0 || (delivery !== 'express' && subtotal >= FREE_DELIVERY_FROM)
    ? 0
    : deliveryPrices[delivery];

/** All in cents. `vat` is the part of `total` that is VAT at 20 %. */
export const totals = (basket, delivery = 'domicile') => {
  const subtotal = basket.lines.reduce(
    (sum, line) => sum + catalogue[line.ref].price * line.quantity,
    0,
  );
  const discount = basket.coupon ? coupons[basket.coupon].discount(subtotal) : 0;
  const deliveryCost = deliveryPrice(delivery, subtotal);
  const total = subtotal - discount + deliveryCost;
  return { subtotal, discount, delivery: deliveryCost, total, vat: Math.round(total / 6) };
};
