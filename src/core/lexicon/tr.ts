import type { Language } from './language.ts';
import { plain } from './plain.ts';

/**
 * Endings in the order in which they are removed, each at most once: of verbs, cases, possessives
 * and the plural.
 */
const endings: readonly RegExp[] = [
  /(?<=..)(?:[iu]?yor|[ae]bil|m[ae]k|[ae]c[ae][gk]|m[ae]l[iu]).*$/,
  /(?<=....)(?:n?[dt][ae]n?|[yn][iuae]|y?l[ae]|n?[iu]n|[ae]|(?<=m)[iu])$/,
  /(?<=...)(?:[iu]?[mn](?:[iu]z)?|s[iu]|[iu])$/,
  /(?<=...)l[ae]r$/,
  /(?<=...)[yn]?[aeiou]$/,
];
/** Consonants as they were before a vowel softened them. */
const hardened: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k' };

/** A light stemmer: strips the endings of nouns and the most frequent ones of verbs. */
const stem = (word: string): string =>
  endings
    .reduce((rest, ending) => rest.replace(ending, ''), word)
    .replace(/[bdg]$/, (letter) => hardened[letter]!);

export const tr: Language = {
  ...plain,
  stem,
  stopWords: `acaba ama ben beni benim bana bir biri biz bize bizim bu bunu çok da daha de değil diye en evet gibi hangi hem
    her hiç için ile ise istiyorum istiyoruz lazım mi mı mu mü misiniz mısınız musunuz müsünüz miyim mıyım muyum müyüm
    nasıl ne o olan olarak olur oluyor olmak siz size sizin şey şu var ve veya ya yok yapıyor yapabilir yapılır edebilir
    ediyor etmek eder gerekir gerekiyor gerek mümkün lütfen merhaba teşekkürler selam miyiz mıyız muyuz müyüz misin mısın musun müsün bi benimle istiyor alabilir
    olabilir edebiliyor acil iyi günler fakat ancak çünkü
    bugün yarın kim
    istedim isterim isterdim istemiyorum yapmak yaparım yapabilirim yapsam olsun olmaz olmuyor oldu olduysa olursa
    ederim edebilirim etsem gelir geliyor verir veriyor veriyorsunuz birşey bişey hiçbir herkes kimse kendi kendim
    bazı bütün tüm tam sadece yalnız hemen şimdi sonra önce hala artık zaman bazen genelde yaklaşık belki aslında onu
    ona onun onlar onlara bunun buna bunlar şunu sana seni senin sizi bizi benimki neden niye niçin nerde nerede
    nereye nereden kime kimin hani yani peki tamam hocam abi`,
};
