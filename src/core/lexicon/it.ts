import type { Language } from './language.ts';
import { commonWords } from './common-words/it.ts';

const ending =
  /^(.{3,}?)(?:isco|isci|isce|iscono|isca|azioni|azione|izioni|izione|uzioni|uzione|zioni|zione|amenti|amento|imenti|imento|ando|endo|arono|erono|irono|eremo|eranno|ero|era|ate|ati|ata|ato|ute|uti|uta|uto|ite|iti|ita|ito|are|ere|ire|an[aeio]|ono|iamo|abili|abile|mente|ioni|ione|i[aeo]|i|e|a|o)$/;

/** A light stemmer: strips plural, gender, and the verb and noun endings of the trade's words. */
const stem = (word: string): string =>
  word.length < 4
    ? word
    : word
        .replace(/(?<=...[aei]r)(?:m[ie]|t[ie]|c[ie]|v[ie]|l[aoei]|ne|si|gli)(?:l[aoei]|ne)?$/, 'e')
        .replace(ending, '$1')
        .replace(/(?<=...)z$/, 't')
        .replace(/(?<=...)[hi]$/, '')
        .replace(/([^aeiou])\1$/, '$1');

export const it: Language = {
  stem,
  functionWords: 'di del dello della dei il lo la i gli le un uno una al alla a mio mia per',
  negations: 'non mai niente nulla nessuno nessuna senza né',
  clitics: '',
  commonWords,
  stopWords: `a abbia abbiamo ad ai al all alla alle allo ancora avere aveva avete bene buongiorno buonasera che chi ci ciao
    cioè come con cosa così cui da dal dall dalla dalle dei del dell della delle dello di dopo dove due e è ed era
    essere faccio fare fatto favore fra già giorni giorno gli grazie ha hai hanno ho i il in io l la le lei lo
    loro lui me mi mia mie miei mio molto ne nel nell nella nelle noi non nostro o ogni ora per più poi posso
    possono potete può potrei prima qual quale quali quando quanti quanto quello questa queste questi questo qui
    sapere sei senza si sì siamo siete sono sta stata stato sto su sua sue sugli sul sull sulla suo suoi ti tra tu
    tutti tutto un una uno va vi voi volevo voglio vorrei vostro agli dagli degli negli nei sui sulle col coi quei
    quegli quella quelle qualche alcuni alcune devo deve dobbiamo dovrei possiamo potremmo fate fanno abbiate
    nostri nostra nostre vostri vostra vostre erano sarà sarebbe stanno verso presso circa tramite vengo viene
    venire venite solo soltanto dov cos com quant c altro altra altri altre succede capita qualcuno stesso stessa
    molti molte tanto ecco ma perché però anche se invece
    oggi domani ieri volta volte serve servono`,
  spellings: {
    che: 'ke',
    perché: 'xke xché',
    non: 'nn',
    ricevere: 'ricevuto ricevuta ricevuti ricevo arrivato arrivata arrivare',
    email: 'mail mails',
    numero: 'nr num',
    telefono: 'tel',
  },
  topics: {
    order: 'ordine, ordinare, acquisto, acquistare, comprare, order',
    parcel: 'pacco, pacchi, collo, merce, parcel, package',
    delivery: 'consegna, consegnare, corriere, recapito, delivery, shipping',
    shipping: 'spedizione, spedire, spedito, inviare, invio, shipped',
    payment: 'pagamento, pagare, addebito, transazione, carta, payment',
    methods:
      'metodo/modalità di pagamento, metodi di pagamento, carta di credito, visa, mastercard, paypal, bonifico, contrassegno, satispay, klarna, rate, contanti, payment methods',
    coupon:
      'coupon, codice sconto, codice promozionale, codice promo, codice, sconto, buono, promozione, discount, promo code',
    cancel:
      'annullare, annullamento, cancellare, disdire, disdetta, ripensarci, non voglio più, cancel',
    modify: 'modificare, modifica, cambiare, correggere, indirizzo sbagliato, aggiungere, change',
    refund:
      'rimborso, rimborsare, soldi/denaro indietro, indietro i miei/nostri soldi, riavere/restituire/recuperare/ridare i soldi, riaccredito, storno, quando ricevere rimborso/soldi, refund, money back',
    return:
      'reso, resi, rendere, restituire, restituzione, rispedire, rimandare indietro, etichetta di reso, cambio, sostituzione, sostituire, recesso, return',
    confirmation: 'conferma, confermare, mail di conferma, confirmation',
    tracking:
      'tracciamento, tracciare, numero di tracking, codice di tracciamento, tracking, track, dove è, dove si trova, stato ordine, a che punto, quando arriva/ricevere',
    stuck:
      'ritardo, bloccato, fermo, non si muove, non aggiornato, non si aggiorna, sto ancora aspettando, non ancora, delayed',
    missing:
      'non ricevere, mai ricevere, non consegnato, risulta consegnato, perso, smarrito, rubato, not received',
    partial: 'manca, mancante, incompleto, una parte, solo una parte, parziale, missing',
    support:
      'assistenza tecnica, assistenza, supporto, riparazione, riparare, guasto, non funziona, support',
    contact:
      'contattare, contatto, telefono, chiamare, parlare con, operatore, servizio clienti, customer service',
    invoice:
      'fattura, fatturazione, iva, scontrino, ricevuta fiscale, ricevuta di acquisto/pagamento, dove è fattura/scontrino/ricevuta, invoice',
    warranty: 'garanzia, warranty',
    account:
      'account, profilo, password, accesso, accedere, entrare, credenziali, registrazione, registrarmi, login',
    availability: 'disponibile, disponibilità, esaurito, scorte, stock',
    price: 'prezzo, quanto costa, costo, caro, price',
    fees: 'spese/costi/costo/prezzo di spedizione/consegna, costa/costano spedizione/consegna/spedire, spedizione/consegna gratuita/gratis, free shipping',
    eta: 'tempi di consegna/spedizione, tempo di consegna, quanto tempo richiede/impiega/occorre/serve la consegna, data di consegna, quanto ci mette/mettono/impiega, consegna veloce, delivery time',
    countries: 'estero, internazionale, paese, svizzera, isole, europa, spedite in',
    pickup: 'ritiro, ritirare in negozio, punto di ritiro, locker, pickup',
    damaged:
      'rotto, rovinato, danneggiato, ammaccato, graffiato, crepato, difettoso, difetto, damaged, broken',
    wrong: 'articolo sbagliato, prodotto sbagliato, prodotto errato, wrong item',
    gift: 'regalo, confezione regalo, carta regalo, buono regalo, gift',
    loyalty: 'punti, fedeltà, invita un amico',
    privacy: 'dati personali, privacy, gdpr, cookie',
    newsletter: 'newsletter, disiscrivere, disiscrizione, cancellarmi dalla newsletter',
    sizes: 'taglia, taglie, misura, guida alle taglie, size',
    stores: 'negozio, negozi, orari, orario, aperto, aperti, aprite, store',
    business: 'azienda, ingrosso, preventivo, partita iva, rivenditore',
    jobs: 'lavoro, lavorare con voi, candidatura, assunzione',
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
      'non funziona, non valido, rifiutare, rifiutato, fallito, errore, scaduto, non accetta, problema, failed',
    use: 'usare, utilizzare, applicare, inserire, come usare',
    howlong: 'quanto tempo, quando, tempi, durata, quanti giorni',
    have: 'avete, vendete, offrite, fate',
    accept: 'accettare, permettere, ammesso',
    include: 'includere, incluso, compreso',
    bring: 'portare',
    provide: 'offrire, fornire',
    why: 'perché, motivo',
    mail: 'email, e mail',
    receive: 'ricevere',
  },
};
