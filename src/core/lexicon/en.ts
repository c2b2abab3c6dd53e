import type { Language } from './language.ts';

const ENDING =
  /^(.{3,}?)(?:isations?|izations?|isable|izable|is(?:e|ed|ing)|iz(?:e|ed|ing)|ations?|itions?|ions?|e?ment|ance|able|ings?|ed|ly)$/;

/** Light: plural, verb endings, and the noun endings of the trade's words. */
const stem = (word: string): string => {
  if (word.length < 4) return word;
  return word
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/ies$/, 'y')
    .replace(/([^su])s$/, '$1')
    .replace(ENDING, '$1')
    .replace(/e$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/y$/, 'i');
};

export const en: Language = {
  unanswerable: [
    'I do not understand',
    'that is far too expensive',
    'do you have a photo of the product',
    'your site is very slow',
    'which one do you recommend',
    'it is a present for my mother',
    'where are you exactly',
    'thank you for your help',
    'I want to speak to the manager',
    'there is a mistake on your page',
    'does it work well',
    'is it good quality',
    'I would like some information',
    'what is the difference between the two models',
    'how do you wash it',
    'which colours do you have',
    'I cannot find what I am looking for',
    'where is it made',
    'can I come and try it',
    'are you hiring at the moment',
    'how much does it weigh',
    'my cat ate the box',
    'when is your next event',
    'do you speak French',
  ],
  stem,
  links: 'a an the of to my your our this that for on',
  negations:
    'not no never nothing none without cannot cant dont doesnt didnt isnt wasnt hasnt havent wont couldnt unable t',
  joints: 'but because so although however and then',
  stopWords: `a about after again ain all also always am an and any anyone anything are aren as asap at back be because been
    before being best both but by came can come could d day days did do does doing done each else etc even ever
    every few find finding for from get gets getting give given go going gonna good got great guys had happen has have having he
    hello help hey hi hai him his how i if im in info information into is it its itself ive just kind kindly know
    let like ll long look looking lot m made make many may maybe me mine more most much my myself need needed needs
    new now of off oh ok okay on once one only or other our ours out over own per please possible question questions
    r re really regarding reg right s said same say see sent should show since sir site so some someone something
    soon still such sure t take taking tell than thank thanks that thats the their them then there these they thing
    things think this those though thru time to today tomorrow too try trying u under until up upon us use used using
    ve very via wait waiting want wanted wants was way we week website well were what whats when where whether which
    while who whom whose why will wish with within wondering would yes yet you your yours yourself detail details
    available availability option options able`,
  spellings: {
    you: 'u ya',
    your: 'ur yr',
    are: 'r',
    please: 'plz pls plss',
    what: 'wat wht',
    what_is: 'wats whats',
    because: 'cuz coz bcoz',
    order: 'ordr oder',
    receive: 'recieve recieved recd',
    delivery: 'delivary dilivery',
    number: 'no. nbr num',
    'customer service': 'cs',
    message: 'msg',
    'cash on delivery': 'cod',
    installment: 'emi instalment instalments',
    tomorrow: 'tmrw',
    problem: 'prob',
    quantity: 'qty',
    'what is': 'whats',
    pincode: 'zipcode postcode pin',
    price: 'prize pricing rate',
    cancel: 'cancellation cancelled canceled cancelling canceling',
    deliver: 'delivery deliveries',
    mail: 'email emails e-mail',
  },
  topics: {
    order: 'order, purchase, buy, bought',
    parcel: 'parcel, package, shipment, goods',
    delivery: 'delivery, deliver, shipping, courier, carrier',
    shipping: 'ship, shipped, dispatch, send out, been shipped, left warehouse',
    area: 'deliver to/in/at/anywhere, delivery to/in/at, delivery available in/at, pincode, pin code, zip code, postal code, post code, service area, my area/city/town/country, abroad, international, overseas, country, outside, ship to/in/at, canada, usa, america, australia, france, germany, europe, ireland, india, uk',
    payment: 'payment, pay, transaction, charge, card, credit card, debit card',
    methods:
      'payment method/methods/option/options/mode, pay by/with/using, accept card, visa, mastercard, amex, paypal, apple pay, google pay, bank transfer, check, cheque, klarna',
    installments:
      'installment, pay later, monthly payment, pay in # payments, finance, no cost installment',
    cod: 'cash on delivery, cash, pay on delivery, pay at door',
    coupon:
      'coupon, promo, promo code, promotion code, discount code, voucher, coupon code, discount, offer, deal, sale, % off, # off, promotion, additional/more/extra discount',
    cancel:
      'cancel, call off, changed my mind, no longer want/need, not want anymore, dont want anymore',
    modify:
      'modify, change, edit, update, amend, change address/delivery address, wrong address, add an item, remove an item',
    refund: 'refund, money back, reimburse, get my money, return money',
    confirmation: 'confirmation, confirm, confirmation mail, order number, receipt mail',
    tracking:
      'track, tracking, tracking number, tracking link, order status, status, where is/s my, where order/parcel/package, when will order/arrive/receive/get/delivered/shipped, when receive order, when get delivered, has shipped, been shipped, shipped yet, whereabouts, eta of my order',
    late: 'late, delay, delayed, stuck, overdue, slow, so many days, been # day/days/week/weeks/month/months, been a week/month, over # day/days/week/weeks/month/months, # day/days/weeks over/passed/completed, over a week/month, month ago, days ago, not yet, not updated, no update, still waiting, almost a month, last month, taking so long, too long, ordered on/last',
    missing:
      'not receive/arrived/delivered/come/got/get, never received/arrived/came, nothing arrived, still not, says delivered, marked delivered, lost, stolen, disappeared',
    partial:
      'missing item, part of my order, only part, incomplete, missing, half of, rest of order, only received one',
    support:
      'technical support, tech support, support, troubleshoot, repair, fix, not working, technician, printer, broken printer/machine/device',
    contact:
      'contact, call, call me, callback, call back, phone, phone number, whatsapp, speak, talk, talk to agent/human/person/someone, agent, representative, human, customer service/care/support, get in touch, reach, connect, chat',
    return:
      'exchange, replace, replacement, return, return policy, send back, give back, take back, returnable',
    exchange: 'exchange, replace, replacement, swap',
    invoice: 'invoice, bill, receipt, vat, gst, tax invoice',
    warranty: 'warranty, guarantee, guaranty',
    account: 'account, password, login, log in, sign in, sign up, register, username, otp',
    stock: 'in stock, out of stock, restock, back in stock, sold out',
    price: 'price, cost, how much, costs, expensive, cheap, price list, quotation',
    fees: 'shipping cost/fee/charge, delivery fee/charge/cost, free shipping/delivery, delivery charges',
    eta: 'delivery time, how long delivery, how long to deliver/arrive, how many days to deliver, delivery date, if order today/now, express, next day, same day',
    pickup: 'pick up, pickup, collect in store, click and collect, locker',
    damaged: 'damaged, broken, defective, faulty, torn, cracked, leak',
    wrong: 'wrong item/product/size/colour/color, not what ordered, different product',
    gift: 'gift, gift card, gift wrap, gift card',
    loyalty: 'loyalty, reward, points, referral, refer, refer a friend',
    privacy: 'privacy, gdpr, personal data, my data, cookie',
    newsletter: 'newsletter, unsubscribe, spam',
    sizes:
      'size, dimension, measure, measurement, size chart, size guide, fit, # x #, # by #, # inch/inches/cm/feet/ft, length, width, height, thickness, which size',
    custom:
      'custom, customise, customize, custom made, custom size, made to measure, bespoke, tailor, change size, personalise',
    stores:
      'store, shop, showroom, outlet, branch, office, dealer, distributor, retailer, retail, location, opening hours, store near, visit, nearby',
    business:
      'bulk, wholesale, b2b, corporate, company order, reseller, business, franchise, partner, partnership',
    company: 'company, about you/company/us, who are you, brand',
    jobs: 'job, career, hiring, vacancy, internship',
    models:
      'variant, variety, model, type, range, products, catalogue, catalog, which one, which product, recommend, suggest',
    compare: 'difference, compare, comparison, versus, vs, better, differ, between',
    features: 'feature, specification, spec, material, made of, quality, benefit',
    trial:
      'trial, try it, free trial, trial period, test period, # night/nights/day/days trial, try at home',
    wash: 'wash, clean, washing, care label',
    safety: 'safe, secure, scam, trust, legit',
    subscription: 'subscription, subscribe, membership',
    customs: 'customs, import duty, duties, tax',
    checkout:
      'checkout, add to cart, cart, basket, place an order, complete order, not able to order/buy/purchase/add/pay, not order/buy/purchase/add, place order',
    language: 'language, english, translate, hindi, french, spanish',
    carriers: 'which courier/carrier, courier company',
    offers: 'student, black friday, first order, welcome offer',
    closures: 'lockdown, covid, corona, strike, holiday',
  },
  related: { missing: 'tracking', late: 'tracking', partial: 'missing', refund: 'return' },
  cues: {
    fails:
      'not work, fail, failed, decline, declined, refuse, refused, reject, rejected, error, invalid, expired, not accepted, not apply, not valid, problem, issue, bug, not show/showing, cannot, wont',
    use: 'use, apply, enter, redeem, how to use, where enter, how apply',
    howlong: 'how long, how many days, when, time, duration, period, # days',
    why: 'why, reason',
    receive: 'receive, arrive, get, come',
    mail: 'mail',
    number: 'number',
    address: 'address',
  },
};
