import type { Language } from './language.ts';
import { commonWords } from './common-words/en.ts';

const ending =
  /^(.{3,}?)(?:isations?|izations?|isable|izable|is(?:e|ed|ing)|iz(?:e|ed|ing)|ations?|itions?|ions?|e?ment|ance|able|ings?|ed|ly)$/;

/** A light stemmer: strips plural, verb endings, and the noun endings of the trade's words. */
const stem = (word: string): string => {
  if (word.length < 4) return word.replace(/(?<=.)y$/, 'i');
  return word
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/ies$/, 'y')
    .replace(/([^su])s$/, '$1')
    .replace(ending, '$1')
    .replace(/script$/, 'scrib')
    .replace(/(?<=...)e+$|e$/, '')
    .replace(/(?<=.....)at$/, '')
    .replace(/ic$/, 'i')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/y$/, 'i');
};

export const en: Language = {
  stem,
  functionWords: 'a an the of to my your our this that for on',
  negations: `not no never nothing none nobody nowhere without cannot cant dont doesnt didnt isnt wasnt hasnt havent wont
    couldnt don doesn didn isn wasn hasn haven won couldn aren weren unable t`,
  clitics: '',
  commonWords,
  stopWords: `a about after again ain all also always am an any anyone anything are as asap at back be been
    before being best both by came can come comes could d day days did do does doing done each else etc
    even ever every few find finding for from gave get gets getting give given go going gonna good got great
    guys had happen happens has have having he hello help hey hi him his how i if im in info information into
    is it its itself ive just kind kindly know let like ll long look looking lot m made make makes many may
    maybe me mine more most much my myself need needed needs new now of off oh ok okay on once one only or
    other our ours out over own per please possible question questions r re really regarding right s said same
    say saying says see seem seems sent she should show since sir some someone something soon still such
    sure take takes taking tell than thank thanks that thats the their them there these they thing things
    think this those though thru time to today tomorrow tonight too try trying u under until up upon us use
    used using ve very via wait waiting wanna want wanting wanted wants was way we week weeks website well
    were what whats when where whether which while who whom whose why will wish with within wondering would
    yes yesterday yet you your yours yourself detail details available availability option options able
    anymore ask asking tried month months but because so although however and then st nd rd th`,
  spellings: {
    2: 'two',
    3: 'three',
    4: 'four',
    you: 'u ya',
    your: 'ur yr',
    are: 'r',
    please: 'plz pls plss',
    thanks: 'thx ty tx cheers',
    what: 'wat wht wot',
    when: 'wen',
    where: 'wer whr',
    'where is': 'wheres',
    why: 'y',
    how: 'hw',
    would: 'wud',
    could: 'cud',
    should: 'shud',
    have: 'hav',
    back: 'bk',
    password: 'pw pwd',
    forgot: '4got',
    because: 'cuz coz bcoz cos bc',
    before: 'b4',
    tomorrow: 'tmrw tmr',
    dont: 'dnt',
    order: 'ordr oder',
    buy: 'bought buying',
    pay: 'paid pays payin',
    break: 'broke broken breaks',
    lose: 'lost',
    steal: 'stolen',
    child: 'children',
    wear: 'worn wore',
    send: 'sent',
    sell: 'sold',
    bring: 'brought',
    drive: 'drove driven',
    teach: 'taught',
    eat: 'ate eaten',
    foot: 'feet',
    tooth: 'teeth',

    arrive: 'arrival',
    receive: 'recieve recieved recd recvd rcvd',
    deliver: 'delivery deliveries delivary dilivery delivry dlvry',
    number: 'nbr num nr',
    hour: 'hr hrs',
    appointment: 'appt',
    package: 'pkg packages',
    account: 'acct acc',
    address: 'addy',
    'customer service': 'cs',
    message: 'msg',
    'cash on delivery': 'cod',
    installment: 'emi instalment instalments',
    problem: 'prob probs',
    quantity: 'qty',
    pincode: 'zipcode postcode pin',
    price: 'prize pricing rate',
    cancel: 'cancellation cancelled canceled cancelling canceling',
    fail: 'failure',
    mail: 'email emails e-mail',
    discount: 'disc',
    'import duty': 'customs',
  },
  topics: {
    order: 'order, purchase, buy',
    parcel: 'parcel, ~package, shipment, consignment, goods',
    delivery: 'deliver, shipping, courier, carrier',
    shipping: 'ship, shipped, dispatch, send out, been shipped, left warehouse',
    area: 'deliver to/in/at/anywhere, deliver available in/at, pincode, pin code, zip code, postal code, post code, service area, my area/city/town/country, abroad, international, overseas, country, outside, ship to/in/at, canada, usa, america, australia, france, germany, europe, ireland, india, uk, switzerland, spain, italy, do you ship/deliver',
    payment: 'payment, pay, transaction, charge, card, credit card, debit card',
    methods:
      'payment method/methods/option/options/mode, ways/way to pay, how pay, which/what card/cards, pay by/with/using/via, take/accept card, visa, mastercard, amex, american express, paypal, apple pay, google pay, bank transfer, wire transfer, cheque, klarna',
    declined:
      'payment/card/transaction fail/declined/refused/rejected/error, payment/card not work/go, not pay, not let pay, not accept card, payment keep fail, authorisation/authorization fail',
    installments:
      'installment, pay later, monthly payment, pay in # payments/times, pay in installment, finance, no cost installment',
    cod: 'cash on delivery, cash, pay on delivery, pay at door',
    twice: 'charged/billed/paid twice, double charged, charged # times',
    coupon:
      'coupon, promo, promo code, promotion code, discount code, voucher, coupon code, discount, rebate, money off, offer, deal, sale, % off, # off, promotion, additional/more/extra discount, code',
    stacking:
      'two/multiple/several/both code/coupon/voucher/promo/discount, combine, stack, more than # code, use/used together',
    cancel:
      'cancel, call off, changed my mind, change my mind, no longer want/need, not want anymore, dont want, not need, dont want/need order/purchase/item, ordered by mistake, mistake in order, ordered twice, stop my order, too late to cancel',
    modify:
      'modify, change, edit, update, amend, correct, change address, change delivery/shipping address, wrong address, old address, too late to change, before it ships, add an item, add to order, remove an item, forgot to add, swap item',
    refund:
      'refund, money back, reimburse, get my money, return money, my money, cash back, credited, when will/did get/receive/arrive refund/money, where is refund/money',
    confirmation:
      'confirmation, confirm, confirmation mail, order number, receipt mail, nothing inbox, no mail, receipt not receive/come/arrive, proof of purchase, not receive/get mail, not receive confirmation, order go through, order went through',
    tracking:
      'track, tracking, tracking number, tracking link, track order, order status, status, where is/s my, where order/parcel/package, when will order/arrive/receive/get/delivered/shipped, when receive order, when get delivered, has shipped, been shipped, shipped yet, whereabouts, locate, eta of my order, ~how far, in transit, on its way',
    late: 'late, delay, delayed, stuck, overdue, slow, so many days, been # day/days/week/weeks/month/months, been a week/month, over # day/days/week/weeks/month/months, # day/days/weeks over/passed/completed, over a week/month, month ago, days ago, not yet, not updated, not update, not move, not change, not moving, no update/movement/change, same status, still waiting, sorting centre/center, lost in transit, almost a month, last month, taking so long, too long, ordered on/last',
    missing:
      'not receive/arrive/deliver/come/got/get, never receive/arrive/came/turned, nothing arrive/come/here, got nothing, no package/parcel, still not here/arrive/receive/get, says/marked/shows delivered, lose, steal, disappeared',
    partial:
      'missing item, part of my order, only part, incomplete, missing, half of, half, rest of order, the rest, only receive/got #, only #, # of #, # out of #, not everything, not all of, short, other # package/parcel, second package/parcel, separate package/parcel/box, split, not in box/parcel/package, waiting for rest, instead of #',
    support:
      'technical support, tech support, support, troubleshoot, malfunction, correctSpelling, fix, not work, not turn on, technician, engineer, set up, setup, manual, instructions, printer, break printer/machine/device',
    contact:
      'contact, call, call me, callback, call back, phone, phone number, whatsapp, speak, talk, talk to agent/human/person/someone, agent, representative, human, real person, customer service/care/support, get in touch, reach you/someone/support, connect, chat',
    return:
      'exchange, replace, replacement, swap, return, return policy, return label, send back, send it back, give back, take back, returnable, not suit, dont like, change of mind',
    exchange: 'exchange, replace, replacement, swap',
    invoice: 'invoice, bill, receipt, vat, gst, tax invoice, where is invoice/receipt',
    warranty: 'warranty, guarantee, guaranty, warrantee',
    account:
      'account, password, forgot/reset/change password, profile, log, login, log in, sign in, sign up, register, username, otp, create/delete/close account',
    stock: 'in stock, out of stock, restock, back in stock, sold out, run out, looking for',
    price:
      'price, cost, how much is/are/do/does/for, ~how much, costs, expensive, cheap, price list',
    fees: 'shipping/delivery cost/fee/fees/charge/charges/price, free shipping/delivery, cost/price of shipping/delivery, how much shipping/delivery, cost/charge to deliver/ship, postage, pay to return/send, return cost/fee/postage/shipping',
    eta: 'delivery time/date, how long delivery/shipping, how long to deliver/arrive, how long take to deliver/arrive, how many days to deliver, if order today/now, express, express delivery, next/same day, next/same day delivery, fast delivery, weekend delivery, deliver on saturday/sunday/weekend, arrive/here by/before, in time for',
    pickup:
      'pick up, pickup, pick up in store, collect in store, click and collect, collect, collection, locker, drop off point, pickup point',
    damaged:
      'damaged, damage, break, defective, defect, faulty, torn, cracked, leak, leaked, leaking, smashed, scratched, crushed, ripped, dented',
    wrong:
      'wrong item/product/size/colour/color/one/order, not what ordered, different product/item, sent me another, mix up',
    gift: '~gift, ~present, gift wrap, gift wrapping/box/note/message, greeting card',
    giftcard: 'gift card/voucher/certificate',
    loyalty: 'loyalty, reward, points, referral, refer, refer a friend, loyalty points/program',
    privacy: 'privacy, gdpr, personal data, my data, cookie',
    newsletter: 'newsletter, unsubscribe, mailing list, stop mail',
    sizes:
      'size, dimension, measure, measurement, size chart, size guide, fit, # x #, # by #, # inch/inches/cm/feet/ft, length, width, height, weight, thickness, which size',
    custom:
      'custom, customise, customize, custom made, custom size, made to measure, bespoke, tailor, change size, personalise, personalize, engrave',
    stores:
      'store, shop, showroom, outlet, branch, office, dealer, distributor, retailer, retail, location, opening hours, opening times, you open/close/closed, ~open, ~closed, store near, visit, nearby, where are you',
    business:
      'bulk, wholesale, b2b, corporate, company order, reseller, business, franchise, partner, partnership, trade account',
    company: 'company, about you/company/us, who are you, brand',
    jobs: 'job, career, hiring, vacancy, internship, work for you',
    models:
      'variant, variety, model, type, range, products, catalogue, catalog, which one, which product, recommend, suggest, advice',
    compare: 'difference, compare, comparison, versus, vs, better, differ, between',
    features:
      'feature, specification, spec, material, made of, quality, benefit, ingredient, allergen, vegan, organic, origin, where made, contain',
    trial:
      'trial, try it, free trial, trial period, test period, # night/nights/day/days trial, try at home',
    wash: 'wash, clean, washing, care label, care for, look after',
    storage:
      'store it, keep it, storage, shelf life, expire, expiry, best before, how long keep/last',
    safety: 'safe, secure, scam, trust, legit',
    subscription: 'subscription, subscribe, membership, club, pause, skip',
    customs: 'import duty, duties, tax',
    age: 'age, old enough, id check, under/over # years',
    review: 'review, leave a review, rating, feedback',
    complaint: 'complaint, complain, terms and conditions',
    checkout:
      'checkout, add to cart/basket, cart, basket, place an order, complete order, not able to order/buy/purchase/add/pay, not order/buy/purchase/add, place order, minimum order',
    language: 'language, english, translate, hindi, french, spanish',
    carriers: 'which courier/carrier, courier company',
    signature: 'sign for, signature, not home, not at home, neighbour, neighbor, safe place',
    offers: 'student, student discount, military, black friday, first order, welcome offer, nhs',
    closures: 'lockdown, covid, corona, strike, holiday',
    recycling: 'trade in, recycle, recycling, eco',
  },
  related: {
    tracking: 'eta',
    missing: 'tracking',
    late: 'tracking',
    partial: 'missing',
    refund: 'return',
    installments: 'methods',
    cod: 'methods',
    damaged: 'warranty',
  },
  cues: {
    fails:
      'not work, fail, decline, refuse, reject, error, invalid, expired, not accept, not apply, not valid, not recognised/recognized, not go, problem, issue, bug, not show, cannot, wont, not let',
    use: 'use, apply, enter, redeem, type, put, how to use, where enter, how apply',
    howlong: 'how long, how many days, how soon, when, time, duration, period, # days',
    have: 'do you sell/have/stock, you sell/have',
    accept: 'accept, allow, permit',
    include: 'include, included',
    bring: 'bring',
    provide: 'provide',
    why: 'why, reason',
    talk: '~monday, ~tuesday, ~wednesday, ~thursday, ~friday, ~morning, ~afternoon, ~evening, ~tried, ~told, ~people, ~person, ~husband, ~wife, ~daughter, ~birthday, ~anybody, ~somewhere',
    receive: 'receive, arrive, get, come',
    mail: 'mail',
    number: 'number',
    address: 'address',
  },
};
