/** Thousands with one decimal, such as `64.1`, in the format of `lang`. */
const thousands = (bytes: number, lang: string): string =>
  (bytes / 1000).toLocaleString(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const unit: Readonly<Record<string, string>> = { fr: 'ko' };

/** Bytes in kilobytes with one decimal, as `shop-help build` prints them. */
export const kilobytes = (bytes: number, lang: string): string =>
  `${thousands(bytes, lang)}\u00a0${unit[lang] ?? 'kB'}`;
