import type { Language } from './language.ts';
import { commonWords } from './common-words/nl.ts';

const ending =
  /^(.{3,}?)(?:ingen|ing|heden|heid|elijk|baar|enden|end|den|de|ten|te|ieen|ies|ie|en|es|(?<=(?<!i)e[lmnrt]?|ing|[kp])s|e|(?<!aa|ee|oo|uu)[td])$/;
/** "Opgehaald" is a form of "ophalen", but "uitgeven" is none of "uitven". */
const participle =
  /^((?:aan|af|bij|door|in|mee|na|om|op|over|schoon|terug|toe|uit|voor|weg)?)ge(?=...)/;

/**
 * A light stemmer: strips plural, adjective and verb endings and the "ge" of the participle, and
 * writes each vowel in one form.
 */
const stem = (word: string): string => {
  if (word.length < 4) return word;
  const base = word.replace(ending, '$1').replace(/([^aeiou])\1$/, '$1');
  const bare = base.length > 5 ? base.replace(participle, '$1') : base;
  return bare
    .replace(/([aeou])\1/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
};

export const nl: Language = {
  stem,
  functionWords: 'de het een van mijn te om voor',
  negations: 'niet geen nooit niets niks zonder nog niet',
  clitics: '',
  separablePrefixes: 'aan achter af bij binnen door in mee na om op over terug toe uit voor weg',
  commonWords,
  hasCompounds: true,
  stopWords: `aan al alle als alsjeblieft alstublieft altijd ben bent bij bedankt dag dagen dan dank dat de deze die dit doe
    doen door dus een en er ga gaat geen goed goedemiddag graag had hallo heb hebben hebt heeft help het hier hij
    hoe hoeveel hoi iets ik in is ja je jij jullie kan kun kunnen kunt lang maak mag me meer met mij mijn moet
    moeten na naar niet nog nu of om ons onze ook op over te toch toen tot u uit uw van vanaf veel voor waar
    waarom wanneer waren was wat we wel welke werd wie wij wil willen word worden wordt zal ze zeer zich zij zijn
    zo zou zouden gaan doet jouw haar hun hen wilt wilde even gewoon eigenlijk hierin kom komen komt moest mogen
    iemand andere ander anders gebeurt iedereen alles enkele zelf maar want omdat echter hoewel
    vandaag gisteren straks`,
  spellings: {
    bestelling: 'bestellingen order orders',
    ontvangen: 'ontvang ontving gekregen kreeg aangekomen',
    email: 'mail mails emails',
    nummer: 'nr',
    telefoon: 'tel',
    niet: 'nie',
    'op voorraad': 'leverbaar',
  },
  topics: {
    order: 'bestelling, bestellen, aankoop, kopen, gekocht',
    parcel: 'pakket, pakje, zending, parcel, package',
    delivery: 'levering, leveren, bezorging, bezorgen, bezorgd, bezorger, delivery, shipping',
    shipping: 'verzending, verzenden, verzonden, versturen, verstuurd, shipped',
    payment:
      'betaling, betalen, betaalmethode, betaalmethoden, betaalmogelijkheden, betaalwijze, afschrijving, creditcard, kaart, payment',
    methods:
      'betaalmethode, betaalmethoden, betaalmogelijkheden, betaalwijze, ideal, creditcard, visa, mastercard, paypal, klarna, achteraf betalen, overschrijving, bancontact, contant, in termijnen, payment methods',
    coupon:
      'kortingscode, korting, actiecode, couponcode, vouchercode, tegoedbon, code, kortingsbon, waardebon, coupon, voucher, discount, promo code',
    cancel:
      'annuleren, annulering, afzeggen, afbestellen, opzeggen, toch niet, wil niet meer, cancel',
    modify: 'wijzigen, wijziging, aanpassen, veranderen, verkeerd adres, toevoegen, change',
    refund:
      'terugbetaling, terugbetalen, geld terug, terug geld, terugstorten, terugstorting, wanneer komt/ontvangen geld/terugbetaling, refund',
    return:
      'retour, retourneren, retourlabel, ~terug, stuur/breng/geef/zend terug, stuur/breng/geef/zend artikel/product/pakket/bestelling terug, terug sturen/geven/brengen, terugbrengen, teruggeven, retourzending, terugsturen, terugzenden, ruilen, omruilen, herroepen, return',
    confirmation: 'bevestiging, bevestigen, bevestigingsmail, orderbevestiging, confirmation',
    tracking:
      'track en trace, trackingnummer, volgen, volgnummer, waar is/blijft, status, wanneer komt, wanneer ontvangen, tracking, track',
    stuck:
      'vertraging, vertraagd, te laat, blijft hangen, niet bijgewerkt, geen update, beweegt niet, nog steeds niet, wacht nog steeds, delayed',
    missing:
      'niet ontvangen, nooit ontvangen, niet bezorgd, niet geleverd, als bezorgd, kwijt, gestolen, verdwenen, not received',
    partial:
      'ontbreekt, ontbreken, onvolledig, incompleet, een deel, slechts een deel, gedeeltelijk, mist, missing',
    support:
      'technische ondersteuning, ondersteuning, support, reparatie, repareren, defect, werkt niet, storing',
    contact: 'contact, telefoon, bellen, medewerker, klantenservice, customer service',
    invoice:
      'factuur, btw, bon, kassabon, bonnetje, aankoopbewijs, nota, waar is/blijft factuur/bon, invoice',
    warranty: 'garantie, warranty',
    account: 'account, wachtwoord, inloggen, registreren, aanmelden, login, password',
    availability: 'voorraad, op voorraad, beschikbaar, uitverkocht, stock',
    price: 'prijs, kosten, hoeveel kost, duur, price',
    fees: 'verzendkosten, bezorgkosten, leverkosten, kost/kosten verzending/bezorging/levering, gratis verzending/bezorging, free shipping',
    eta: 'levertijd, bezorgtijd, leverdatum, hoe lang duurt de levering, spoed, delivery time',
    countries: 'buitenland, internationaal, belgië, duitsland, land, landen, europa',
    pickup: 'ophalen, afhalen, afhaalpunt, pickup',
    damaged:
      'beschadigd, kapot, stuk, gebroken, gescheurd, gebarsten, bekrast, gedeukt, defect, gebrek, damaged, broken',
    wrong: 'verkeerd artikel, verkeerd product, verkeerde product, wrong item',
    gift: 'cadeau, cadeaubon, inpakken, cadeauverpakking, gift',
    loyalty: 'spaarpunten, punten, vriend uitnodigen',
    privacy: 'persoonsgegevens, privacy, avg, cookies',
    newsletter: 'nieuwsbrief, uitschrijven, afmelden',
    sizes: 'maat, maten, maattabel, afmetingen, size',
    stores: 'winkel, winkels, openingstijden, open, geopend',
    business: 'zakelijk, bedrijf, groothandel, offerte',
    jobs: 'vacature, vacatures, solliciteren, werken bij, stage',
  },
  related: {
    tracking: 'eta',
    missing: 'tracking',
    stuck: 'tracking',
    partial: 'missing',
    refund: 'return',
  },
  cues: {
    fails:
      'werkt niet, lukt niet, ongeldig, geweigerd, weigeren, mislukt, fout, foutmelding, verlopen, probleem, failed',
    use: 'gebruiken, invoeren, voer/vul in, vul code in, toepassen, verzilveren, hoe gebruik',
    howlong: 'hoe lang, wanneer, duur, hoeveel dagen, termijn',
    accept: 'accepteren, toestaan, toegestaan',
    include: 'inbegrepen, inclusief',
    bring: 'meenemen, meebrengen',
    provide: 'aanbieden',
    why: 'waarom, reden',
    mail: 'email',
    receive: 'ontvangen',
  },
};
