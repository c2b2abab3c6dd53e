import type { Language } from './language.ts';
import { commonWords } from './common-words/es.ts';

const ending =
  /^(.{3,}?)(?:aciones|acion|amientos?|imientos?|uciones|ucion|iones|ion|adas?|ados?|idas?|idos?|ando|iendo|aron|ieron|aremos|aran|aras|are|ara|ariamos|arian|aria|amos|aban|aba|emos|imos|[aei]res|ar|er|ir|ables?|ibles?|mente|idad(?:es)?|[ae]is|enes|es|as|os|an|en|a|e|o)$/;

/**
 * A light stemmer: strips plural, gender, and the verb and noun endings of the trade's words, and
 * undoes the change of stressed vowels.
 */
const stem = (word: string): string =>
  word.length < 4
    ? word
    : word
        .replace(/(?<=..[aei]r)(?:[mts]e|n?os)?(?:l[aeo]s?)?$/, '')
        .replace(ending, '$1')
        .replace(/(?<![qg])ue(?=[^aeiou])/, 'o')
        .replace(/ie(?=[^aeiou])/, 'e')
        .replace(/z$/, 'c');

export const es: Language = {
  stem,
  functionWords: 'de del el la los las un una al a mi mis por para',
  negations: 'no nunca jamás nada ningún ninguna sin tampoco',
  clitics: '',
  commonWords,
  stopWords: `a al algo algún alguna ante antes aquí así aún bien buenas buenos cada como cómo con cual cuál cuando cuándo
    cuanto cuánto cuántos de del desde días donde dónde dos e el él ella ellos en entonces entre era es esa ese
    eso esta está están estaba este esto estos estoy favor fue gracias ha haber había hace hacer hago han has
    hasta hay he hemos hola la las le les lo los más me mi mis mucho muy necesito ni no nos nuestra nuestro o os
    otra otro para poder podría por pueda puede pueden puedo que qué quería quien quién quiero quisiera saber se
    sea ser si sí sido sin sobre solo son soy su sus también tan tengo ti tiene tienen todavía todo todos tu tus
    un una unas uno unos usted ustedes va vosotros y ya yo tienes tenemos hacen haces hacemos puedes podemos
    podéis podrían debo debe deben debemos quiere quieren vengo venir viene vienen voy vamos van eres somos aquel
    estas cuáles cuánta cuántas cuanta cuantas cuantos durante según hacia ahí allí ahora luego después suyo otros
    otras pasa pasar sucede ocurre alguien nadie mismo misma mucha muchos muchas pero porque aunque sino
    hoy mañana ayer vez veces falta`,
  spellings: {
    que: 'q k',
    por: 'x',
    porque: 'pq xq',
    pedido: 'pedidos',
    número: 'nr num',
    teléfono: 'tel tlf',
    'ee uu': 'eeuu',
    justificante: 'recibo recibos',
    recibir: 'recibí recibido recibida reciben llegó llegado llega llegan llegaron',
    'no he': 'noe',
  },
  topics: {
    order: 'pedido, pedir, compra, comprar, encargo, order',
    parcel: 'paquete, envío, bulto, mercancía, parcel, package',
    delivery: 'entrega, entregar, reparto, transportista, mensajero, delivery, shipping',
    shipping: 'envío, enviar, expedición, salida, shipped',
    payment: 'pago, pagar, cobro, cobrar, transacción, tarjeta, payment',
    methods:
      'método/forma/medio/modo de pago, tarjeta de crédito/débito, visa, mastercard, paypal, bizum, transferencia, contrareembolso, contra reembolso, efectivo, a plazos, klarna, payment methods',
    coupon:
      'cupón, código promocional, código de descuento, código, descuento, vale, promoción, rebaja, promo code, coupon, discount',
    cancel:
      'cancelar, cancelación, anular, anulación, desistir, echarme atrás, ya no quiero, cancel',
    modify: 'modificar, cambiar, cambio, corregir, dirección equivocada, añadir, change',
    refund:
      'reembolso, reembolsar, devolución/reintegro del dinero, devolver el dinero/importe, recuperar el dinero, dinero de vuelta, abono, cuándo recibir reembolso/dinero/devolución, refund, money back',
    return:
      'devolución, devolver, retorno, etiqueta de devolución, cambio, cambiar, desistimiento, return',
    confirmation: 'confirmación, confirmar, correo de confirmación, confirmation',
    tracking:
      'seguimiento, número de seguimiento, localizador, rastrear, rastreo, dónde está/esta, estado del pedido, cuándo llega/recibir, tracking, track',
    stuck:
      'retraso, retrasado, no se mueve, no actualiza, está/sigue/paquete/pedido/envío parado, atascado, tarda, todavía no, sigo esperando, delayed',
    missing:
      'no recibir, no recibo, no llega, no ha llegado, nunca recibir, consta entregado, perdido, robado, extraviado, not received',
    partial: 'falta, faltan, incompleto, una parte, solo una parte, parcial, missing',
    support:
      'soporte, asistencia técnica, servicio técnico, reparar, reparación, avería, no funciona, support',
    contact:
      'contactar, contacto, teléfono, llamar, hablar con, atención al cliente, customer service',
    invoice:
      'factura, facturación, iva, ticket, justificante, comprobante, dónde está factura/recibo, invoice',
    warranty: 'garantía, warranty',
    account:
      'cuenta, contraseña, clave, iniciar sesión, registrarme, registro, usuario, acceder, no puedo entrar, password, login',
    availability: 'stock, disponible, disponibilidad, agotado, existencias',
    price: 'precio, cuánto cuesta, coste, tarifa, caro, price',
    fees: 'gastos/coste/costes/precio de envío/entrega, cuesta/cuestan envío/entrega/enviar, envío gratis/gratuito, free shipping',
    eta: 'plazo de entrega, tiempo de entrega, cuánto tarda el envío/pedido/paquete, cuánto tarda la entrega, cuánto tarda recibir, fecha de entrega, urgente, delivery time',
    countries:
      'extranjero, internacional, país, países, canarias, baleares, ceuta, melilla, portugal, europa, enviáis a',
    pickup: 'recoger en tienda, recogida, punto de recogida, pickup',
    damaged:
      'roto, rota, romper, dañado, golpeado, abollado, rajado, rayado, defectuoso, defecto, estropeado, mal estado, damaged, broken',
    wrong: 'equivocado, artículo equivocado, producto incorrecto, no es lo que, wrong item',
    gift: 'regalo, envolver, tarjeta regalo, gift',
    loyalty: 'puntos, fidelidad, referir',
    privacy: 'datos personales, privacidad, rgpd, cookies, privacy',
    newsletter: 'boletín, newsletter, darme de baja, suscripción',
    sizes: 'talla, tallas, medidas, guía de tallas, tamaño, size',
    stores: 'tienda física, tiendas, horario, horarios, abierto, abren, store',
    business: 'empresa, mayorista, presupuesto, al por mayor, profesional',
    jobs: 'trabajo, empleo, trabajar con vosotros, currículum',
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
      'no funciona, no válido, rechazar, rechazo, fallar, fallo, error, caducado, denegar, no acepta, problema, failed',
    use: 'usar, utilizar, aplicar, introducir, canjear, cómo usar',
    howlong: 'cuánto tiempo, cuándo, plazo, duración, cuántos días, tarda',
    have: 'tenéis, tienen, vendéis, venden, ofrecéis, ofrecen, hacéis',
    accept: 'aceptar, permitir',
    include: 'incluir, incluye, incluido',
    bring: 'traer, llevar',
    provide: 'ofrecer',
    why: 'por qué, motivo',
    mail: 'correo, email, mail, e mail',
    receive: 'recibir',
  },
};
