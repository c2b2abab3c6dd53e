import type { Language } from './language.ts';
import { plain } from './plain.ts';

/** The first particle, or form of "to do", "to become" or "to be", and everything after it. */
const ending =
  /^(?:(.)(?:에서|까지|부터|으로|에게|에|을|를|은|는)|(..+?)(?:하|되|된|될|돼|됐|했|할|한|해|합|됩|을|를|은|는|이|가|의|에|로|으로|와|과|랑|도|만|받|부터|까지|나|입|기|주|줘|드|요|어|아|았|었|지|서|시|고|면|습|니).*)$/;

/**
 * Verbs change the end of their stem, so its last syllable is split into letters, and those of the
 * tense and of contracted vowels are dropped.
 */
const stem = (word: string): string =>
  word
    .replace(ending, '$1$2')
    .normalize('NFD')
    .replace(/[\u11ab\u11af\u11b8\u11bb]$/, '')
    .replace(/\u1167$/, '\u1175')
    .replace(/\u116a$/, '\u1169')
    .replace(/\u116f$/, '\u116e')
    .normalize('NFC');

export const ko: Language = {
  ...plain,
  spellings: { 비밀번호: '비번 패스워드', 와이파이: '와파', 인터넷: '인넷' },
  stem,
  stopWords: `어떻게 하나요 하면 하고 하는 해야 해요 합니까 되나요 돼요 되요 됩니까 있나요 있어요 있습니까 있는 수 주세요
    주나요 싶어요 싶습니다 인가요 예요 이에요 좀 제 내 저 그 이 것 때 안 못 및 등 어떤 무슨 할 경우 받을 저희 네 가능한가요 가능한지
    가능할까요 가능해요 가능합니까 되는지 될까요 있는지 있을까요 궁금해요 궁금합니다 알려주세요 가능 되나 돼나요 안녕하세요 혹시 우리 이거 그냥 싶은데요
    제가 저는 나는 내가 저희가 우리가 거기 여기 저기 이것 그것 누가 누구 뭐 뭔가 무엇 왜 언제쯤 지금 오늘 내일 어제 항상 가끔 보통 정말 너무 아주 조금 많이 다시 또 그리고 그런데 근데 그래서 하지만
    만약 하려면 하려고 하는데 했는데 할게요 할까요 해주세요 해주나요 되는 되면 될 된 있으면 없나요 없어요 없는 있을 같아요 인데 인가 이랑 이라 부탁드려요 감사합니다 여쭤봅니다 가능할지`,
};
