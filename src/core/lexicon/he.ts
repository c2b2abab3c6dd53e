import type { Language } from './language.ts';
import { plain } from './plain.ts';

/** "And", "the", "in", "to", "as", "from" and "that" are written together with the word that follows. */
const prefix = /^[והבלכמש](?=...)/;
const ending = /^(..+?.)(?:יות|ות|ים|נו|[הית])$/;
/** Vowel letters that only some forms of a word have, and letters that change at its end. */
const vowelLetter = /(?<=.)[וי](?=.)/g;
const finalForms: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/** Finds the consonants of the root, as far as a few rules can. */
const stem = (word: string): string => {
  if (word.length < 4) return word;
  let root = word.replace(ending, '$1').replace(vowelLetter, '');
  while (prefix.test(root)) root = root.slice(1);
  return root.replace(/.$/, (letter) => finalForms[letter] ?? letter);
};

export const he: Language = {
  ...plain,
  spellings: { סיסמה: 'ססמה ססמא סיסמא', כיסא: 'כסא' },
  stem,
  stopWords: `אני אנחנו אתה אתם את הוא היא הם של שלי שלכם שלנו על עם אל מן או גם כי אם לא אין יש יהיה היה זה זו זאת שאלה שאלות
    אלה האם אפשר ניתן צריך צריכה רוצה רוצים יכול יכולה לי לנו לכם לך אותו אותה אותי מה איך כן רק כל עד אז כבר עוד
    בבקשה שלום תודה היי הי אשמח לדעת איזה איזו אילו אבל לכן
    אתן הן הזה הזאת האלה ההוא ההיא אתכם אותם אותן אליי אליכם ממני ממך מכם איתי איתכם בי בו בה בהם היתה היו תהיה אהיה
    נהיה יהיו להיות רציתי רצינו אוכל נוכל תוכלו יכולים יכולות צריכים צריכות חייבים משהו מישהו כלום אף אחד הכל הרבה קצת
    מאוד ממש עדיין עכשיו היום מחר אתמול תמיד לפעמים בערך אולי בעצם בגלל כאשר כש ואם לפני אחרי בלי למה מתי איפה לאן
    מאיפה מי שלך שלו שלה שלהם ככה כזה כזאת סתם אוקיי`,
};
