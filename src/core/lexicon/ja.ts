import type { Language } from './language.ts';
import { plain } from './plain.ts';

/**
 * There is no stemmer: forms of a word share their first character, and particles are separate
 * words.
 */
export const ja: Language = {
  ...plain,
  stopWords: `か は が を に の で から し て まで お ご です ます ました ません でき できる れ くだ さい ください はい どう どうすれ いい た ら え
    す ば と さ あり ありま すか ない く どの する って たい てい も いる い ある いま せん なり なる こと もの これ それ へ や ね よ な だ でしょ う
    でしょう 方法 場合 教え 何`,
};
