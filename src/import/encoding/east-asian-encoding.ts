/** Signs that nearly every text of a language has: small words, endings and punctuation. */
const encodings: readonly (readonly [encoding: string, frequentSigns: RegExp])[] = [
  ['shift_jis', /[のはをにでがとすまか。、？]/g],
  ['euc-jp', /[のはをにでがとすまか。、？]/g],
  ['euc-kr', /[이다는을를의에가하은니까요]/g],
  ['gb18030', /[的一是不我有在们可以吗您，。？]/g],
  ['big5', /[的一是不我有在們可以嗎您，。？]/g],
];

/** What share of its signs beyond ASCII must be frequent ones; other encodings give noise. */
const MIN_SHARE = 0.1;

/** The encoding of a text in Japanese, Korean or Chinese that is not UTF-8. */
export const eastAsianEncoding = (bytes: Uint8Array): string | undefined => {
  let best: string | undefined;
  let bestShare = MIN_SHARE;
  for (const [encoding, frequentSigns] of encodings) {
    const share = shareOf(frequentSigns, decodeStrictly(bytes, encoding));
    if (share <= bestShare) continue;
    best = encoding;
    bestShare = share;
  }
  return best;
};

const shareOf = (signs: RegExp, text: string): number => {
  const foreign = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return foreign === 0 ? 0 : (text.match(signs)?.length ?? 0) / foreign;
};

/** Empty if the bytes are none of the encoding. */
const decodeStrictly = (bytes: Uint8Array, encoding: string): string => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
};
