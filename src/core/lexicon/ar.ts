import type { Language } from './language.ts';
import { plain } from './plain.ts';

/** "and", "so", "with", "to" and the article are written together with the word that follows. */
const PREFIX = /^(?:[وف]?(?:[بك]?ال|لل)(?=..)|[بلو](?=...))/;
const ENDING = /^(.{3,}?)(?:اتي|ات|تي|تنا|ون|ين|يه|نا|كم|ها|ه|ي|ت|ا)$/;

export const ar: Language = {
  ...plain,
  spellings: {
    أين: 'وين فين',
    متى: 'امتى',
    كم: 'قديش',
    أريد: 'ابغى ابغا ابي بدي عايز عاوز حابب',
    كيف: 'ازاي شلون',
    ماذا: 'ايش شو وش ايه',
    لا: 'مو مش',
  },
  stem: (word) => word.replace(PREFIX, '').replace(ENDING, '$1'),
  stopWords: `ما هي هو هل من إلى في على عن كيف متى أين لماذا كم أي ماذا هذا هذه ذلك أن لا لم لن ليس قد تم يتم مع أو ثم
    بعد قبل عند أنا نحن أنتم لي لكم لدي لديكم يمكن يمكنني أريد أستطيع هناك يوجد كان كل بين غير حتى مرحبا شكرا رجاء إذا
    التي الذي اللي لو سمحت السلام عليكم ممكن اقدر فيه عندكم عندي عشان يا لكن ولكن لأن`,
};
