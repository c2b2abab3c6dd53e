import type { Language } from './language.ts';
import { plain } from './plain.ts';

const ending =
  /^(.{3,}?)(?:owa[cnl](?:i?[aey])?|owani[eau]m?|uj(?:e|a|emy|ecie|esz)|i?[aei]ni(?:[aeu]|em|ami|ach)|i?(?:ego|emu|ymi|imi|[yi]ch|ej|ami|ach|owi|om|ow|em|[aeou])|[iy]|[aeiy](?:c|my?|sz|l[aeioy]?|li[a-z]*|j(?:cie|my)?|cie))$/;

/** A light stemmer: strips endings of nouns, adjectives and verbs. */
export const pl: Language = {
  ...plain,
  spellings: { numer: 'nr', telefon: 'tel' },
  stem: (word) => word.replace(ending, '$1'),
  stopWords: `a aby ale albo bez być będzie był była było chcę chcemy chciałbym chciałabym co czy dla do go i ich im ja jak
    jaka jaki jakie jakich jakiej je jego jej jest jestem jeśli jeszcze już która które który lub ma mam macie mamy mi mnie
    mogę możecie można moja moje mojego mojej mój musi muszę my na nad nam nas nie niego nim o od on ona oni po pod poza
    proszę przed przez przy są się ta tak taki tam te tego tej ten to tu ty tylko u w we wam was wasz wy z za ze żeby
    dzień dobry dziękuję witam hej oraz też także jakiś jakieś swój swoje swojego mógłbym mogłabym będą będę pan pani
    państwo trzeba zł bo więc ponieważ jednak
    dziś dzisiaj jutro wczoraj kto
    chcą chcieć chciał chciała potrzebuję potrzeba mieć miał miała mają masz móc może możesz mogą mógł mogła musisz
    muszą powinienem powinnam powinno powinien byłem byłam byliśmy będziecie będziemy bym coś ktoś ktokolwiek nic nikt
    każdy każda każde wszystko wszystkie wszystkich sam sama sami inny inna inne kilka bardzo bardziej mniej więcej
    nawet właśnie wtedy teraz później potem zawsze nigdy często czasem gdy gdyby kiedyś ponadto zatem dlatego mną tobą
    nami wami ciebie ci cię jemu nimi nią niej nasz nasza nasze wasza wasze którego której których którym tym tych
    tymi temu taka takie takich jeden jedna jedno dwa dwie robić zrobić robię zrobię mówi wiem wie wiecie prosić tutaj
    stąd dalej ani lecz czyli niestety chyba naprawdę dokładnie ok halo`,
};
