import type { Language } from './language.ts';
import { plain } from './plain.ts';

/** Words are single signs, so that the stop words are, too. */
export const zh: Language = {
  ...plain,
  stopWords:
    '吗 可 以 怎 么 什 的 要 我 你 您 们 了 哪 能 有 里 请 在 是 想 吧 呢 把 会 就 和 也 个 嗎 麼 什 這 这 那 們 會 個 請 裡 該 该 办',
};
