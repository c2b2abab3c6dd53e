import type { Language } from './language.ts';
import { commonWords } from './common-words/de.ts';

const ending =
  /^(.{4,}?)(?:ierung(?:en)?|ier(?:en|e|t|st|te|ten)|ation(?:en)?|atur(?:en)?|ungen|ung|heiten|heit|keiten|keit|lich|isch|bar|ern|em|er|en|est|es|et|te|ten|e|(?<!lo|ei|ni|au|s)s|(?<=[lr])n|t)$/;
/** "Abgeholt" is a form of "abholen", but "ausgeben" is none of "ausben". */
const participle =
  /^(ab|an|auf|aus|ein|fest|her|hin|los|mit|nach|um|vor|weg|weiter|zuruck|zu)ge(?=...)/;

/**
 * A light stemmer: strips the endings of nouns, adjectives and verbs and the "ge" of the
 * participle, and turns umlauts written with an "e" into one letter.
 */
const stem = (word: string): string => {
  const plain = word.replace(/([aou])e/g, '$1');
  if (plain.length < 4) return plain;
  const base = plain.replace(ending, '$1').replace(participle, '$1');
  const bare = base.length > 5 ? base.replace(/^ge(?!ld|rat|sch)/, '') : base;
  return bare.replace(/(?<=....)er$/, '');
};

export const de: Language = {
  stem,
  functionWords: 'der die das den dem des ein eine einen einem mein meine meinen zu zum zur',
  negations: 'nicht kein keine keinen nie niemals nichts ohne nix',
  clitics: '',
  separablePrefixes: 'ab an auf aus bei ein fest her hin los mit nach um vor weg weiter zu zurück',
  commonWords,
  hasCompounds: true,
  stopWords: `ab alle allem allen als also am an auch auf aus bei beim bin bis bitte bzw da damit danke dann das dass dein dem
    den der des die dies diese diesem diesen dieser dir doch du durch ein eine einem einen einer eines er es etwas
    euch euer eure für gehen geht gern gibt gut guten habe haben hallo hat hatte hätte hier hilfe ich ihm ihn
    ihnen ihr ihre im immer in ins ist ja jetzt kann kannst kein könnte können leider machen man mehr mein meine
    meinem meinen meiner mich mir mit möchte möglich muss müssen nach nicht noch nun nur ob oder schon sehr sein
    seine seit sich sie sind so soll sollte tag tage tagen über um und uns unser unsere unter vom von vor wann war
    warum was welche welcher welches wenn wer werde werden wie wieder will wir wird wo wurde wurden würde zu zum
    zur brauche brauchen braucht mal eigentlich überhaupt einfach meines unserem unseren unserer deren dessen habt
    wäre wären würden hätten wollen sollen sollten könnt konnte tun tut mache macht welchem welchen andere anderer
    anderes anderem jemand jede jeder jedes jeden jedem alles viel viele vielen wenig einige ganz selbst sonst
    bereits etwa sogar lieber dabei davon dafür dazu dort ihrem ihren ihres passiert passieren geschieht kommen
    kommt komme kommst euren eurem aber weil denn obwohl jedoch sondern
    heute gestern exakt genau`,
  spellings: {
    bestellung: 'bestellungen',
    nummer: 'nr',
    stunde: 'std',
    telefon: 'tel',
    erhalten: 'erhalte erhielt bekommen bekam bekomme gekriegt angekommen',
    nicht: 'nich net',
    'ich habe': 'hab',
    email: 'mail mails emails',
    fehlermeldung: 'fehler fehlern',
  },
  topics: {
    order: 'bestellung, bestellen, kauf, kaufen, auftrag, einkauf, order',
    parcel: 'paket, päckchen, sendung, ware, parcel, package',
    delivery: 'lieferung, liefern, zustellung, zustellen, lieferdienst, bote, delivery, shipping',
    shipping: 'versand, versenden, verschicken, verschickt, abgeschickt, shipped',
    payment:
      'zahlung, zahlen, bezahlen, bezahlung, zahlungsart, zahlungsmethode, zahlungsmöglichkeit, abbuchung, kreditkarte, karte, payment',
    methods:
      'zahlungsart, zahlungsarten, zahlungsmethode, zahlungsmöglichkeiten, kreditkarte, visa, mastercard, paypal, klarna, rechnungskauf, auf rechnung, überweisung, vorkasse, lastschrift, ratenzahlung, raten, bar, nachnahme, payment methods',
    coupon:
      'gutschein, gutscheincode, gutscheinkarte, rabattgutschein, rabattcode, rabatt, aktionscode, code, coupon, discount, promo code',
    cancel:
      'stornieren, storno, stornierung, abbestellen, absagen, abbrechen, rückgängig, widerrufen, doch nicht, cancel',
    modify: 'ändern, änderung, umändern, falsche adresse, hinzufügen, change',
    refund:
      'rückerstattung, erstattung, erstatten, geld zurück, geld wieder, zurück überwiesen, gutschrift, rückzahlung, wann kommt/erhalten geld/erstattung/rückerstattung, refund',
    return:
      'rücksendung, rücksendeetikett, retoure, retourenschein, retourenlabel, ~zurück, sende/schicke/gebe/bringe zurück, sende/schicke/gebe/bringe artikel/ware/produkt/bestellung zurück, zurück senden/schicken/geben, zurücksenden, zurückschicken, rückgabe, zurückgeben, umtausch, umtauschen, widerruf, return',
    confirmation: 'bestätigung, bestellbestätigung, auftragsbestätigung, bestätigen, confirmation',
    tracking:
      'sendungsverfolgung, sendungsnummer, trackingnummer, verfolgen, wo ist/bleibt, bestellstatus, status, wann kommt, wann erhalten, tracking, track',
    stuck:
      'verzögerung, verspätung, verspätet, hängt, bewegt nicht, keine aktualisierung, nicht aktualisiert, dauert zu lange, noch nicht, warte immer noch, delayed',
    missing:
      'nicht erhalten, nicht da, nie erhalten, nicht geliefert, als zugestellt, verloren, gestohlen, verschwunden, not received',
    partial: 'fehlt, fehlen, unvollständig, teillieferung, nur ein teil, nur teilweise, missing',
    support:
      'support, technischer support, technische hilfe, reparatur, reparieren, defekt, funktioniert nicht, kundendienst',
    contact:
      'kontakt, kontaktieren, telefon, anrufen, hotline, mitarbeiter, kundenservice, customer service',
    invoice:
      'rechnung, beleg, kaufbeleg, kassenbon, quittung, mwst, wo ist/bleibt rechnung, invoice',
    warranty: 'garantie, gewährleistung, warranty',
    account:
      'konto, kundenkonto, benutzerkonto, passwort, kennwort, zugangsdaten, anmelden, einloggen, login, registrieren, password',
    availability: 'verfügbar, verfügbarkeit, vorrätig, lager, ausverkauft, auf lager, stock',
    price: 'preis, kosten, wie viel kostet, teuer, price',
    fees: 'versandkosten, lieferkosten, versandpreis, kostet/kosten/preis lieferung/versand, liefergebühr, porto, kostenloser versand, kostenlose lieferung, versandkostenfrei, frei haus, free shipping',
    eta: 'lieferzeit, lieferdauer, lieferdatum, wie lange dauert die lieferung, express, delivery time',
    countries: 'ausland, international, schweiz, österreich, liechtenstein, land, länder, eu',
    pickup: 'abholung, abholen, packstation, paketshop, pickup',
    damaged:
      'beschädigt, kaputt, defekt, zerbrochen, gerissen, zerkratzt, verbeult, mangel, mangelhaft, damaged, broken',
    wrong: 'falscher artikel, falsches produkt, falsch geliefert, wrong item',
    gift: 'geschenk, geschenkverpackung, geschenkkarte, gift',
    loyalty: 'treuepunkte, punkte, freunde werben',
    privacy: 'datenschutz, personenbezogene daten, dsgvo, cookies, privacy',
    newsletter: 'newsletter, abmelden, abbestellen',
    sizes: 'größe, größentabelle, maße, größen, size',
    stores: 'filiale, laden, geschäft, öffnungszeiten, öffnen, öffnet, geöffnet, offen, store',
    business: 'firma, gewerbe, großhandel, angebot, händler',
    jobs: 'job, stelle, bewerbung, karriere, praktikum',
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
      'funktioniert nicht, geht nicht, ungültig, abgelehnt, ablehnen, fehlermeldung, fehlgeschlagen, abgelaufen, problem, failed',
    use: 'einlösen, verwenden, nutzen, eingeben, anwenden',
    howlong: 'wie lange, wann, dauer, dauert, wie viele tage, frist',
    accept: 'akzeptieren, annehmen, erlauben, erlaubt, dürfen',
    include: 'inklusive, inbegriffen, enthalten, enthält',
    bring: 'mitbringen, bringen',
    provide: 'anbieten',
    why: 'warum, wieso, weshalb, grund',
    mail: 'email',
    receive: 'erhalten',
  },
};
