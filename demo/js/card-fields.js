/** Formats and validates the card fields. Pure functions from text to text. */

const digits = (text) => text.replace(/\D/g, '');

/** « 4242424242424242 » → « 4242 4242 4242 4242 » */
export const formatNumber = (text) =>
  digits(text)
    .slice(0, 19)
    .replace(/(\d{4})(?=\d)/g, '$1 ');

/** « 1 » → « 1 », « 128 » → « 12/8 », « 5 » → « 05 » */
export const formatExpiry = (text) => {
  const typed = digits(text);
  const month = typed.length === 1 && typed > '1' ? `0${typed}` : typed;
  return month.length > 2 ? `${month.slice(0, 2)}/${month.slice(2, 4)}` : month;
};

export const formatCode = (text) => digits(text).slice(0, 4);

export const numberError = (text) =>
  digits(text).length < 13 ? 'Saisissez les chiffres du recto de la carte, sans en oublier.' : '';

/** @param {string} text « MM/AA » @param {Date} today */
export const expiryError = (text, today) => {
  const [month, year] = text.split('/').map(Number);
  if (!(month >= 1 && month <= 12 && text.length === 5))
    return 'Saisissez la date sous la forme MM/AA.';
  const end = new Date(2000 + year, month);
  return end <= today ? 'Cette carte est expirée.' : '';
};

export const codeError = (text) =>
  text.length < 3 ? 'Saisissez les 3 chiffres du verso de la carte.' : '';

/** The demo's bank declines every card whose number ends in 0. */
export const isRefused = (number) => number.endsWith('0');
