import type { Language } from './language.ts';
import { commonWords } from './common-words/pt.ts';

const ending =
  /^(.{3,}?)(?:acoes|acao|icoes|icao|coes|cao|amentos?|imentos?|ando|endo|indo|aram|eram|iram|adas?|ados?|idas?|idos?|aria|arei|ava|avam|amos|emos|imos|[aei]res|ar|er|ir|avel|aveis|mente|oes|ao|ais|eis|ois|[aeo]l|ens|ns|em|am|m|es|as|os|a|e|o|i)$/;

/** A light stemmer: strips plural, gender, and the verb and noun endings of the trade's words. */
const stem = (word: string): string =>
  word.length < 4 ? word : word.replace(ending, '$1').replace(/j$/, 'g');

export const pt: Language = {
  stem,
  functionWords: 'de do da dos das o a os as um uma ao à meu minha para por',
  negations: 'não nunca jamais nada nenhum nenhuma sem',
  clitics: '',
  commonWords,
  stopWords: `a agora ainda algum alguma ao aos aqui as até bem boa bom bom com como da das de dela dele depois desde dia dias
    do dois dos e é ela ele eles em então entre era essa esse esta está estão estava este estou eu faço faz fazer
    favor foi for gostaria há isso isto já lá lhe mais me mesmo meu meus minha minhas muito na nas não nem no nós
    nos nossa nosso num numa o obrigada obrigado olá onde os ou para pela pelas pelo pelos pode podem poderia
    posso por pra preciso qual quais quando quanto quantos que quem queria quero saber se sem ser será seu seus si
    sim sob sobre sou sua suas também tem tenho ter teu tinha todo todos tudo tu um uma uns vai você vocês vou têm
    temos tens podemos podes devo deve devem devemos são estamos fazem fazemos vem venho vir vamos quer querem
    precisa nossas lhes ali aí cá durante pois quanta quantas outro outra outros outras acontece alguém mesma
    muitos muitas mas porque porém embora
    hoje amanhã ontem vez vezes primeira exatamente`,
  spellings: {
    você: 'vc',
    vocês: 'vcs',
    não: 'nao n ñ',
    que: 'q',
    porque: 'pq',
    também: 'tb tbm',
    receber: 'recebi recebido recebida recebo chegou chegado chegar',
    email: 'mail mails',
    número: 'nr num',
    telefone: 'tel tlf',
    encomenda: 'pedido pedidos encomendas',
  },
  topics: {
    order: 'encomenda, encomendar, compra, comprar, order',
    parcel: 'pacote, encomenda, embalagem, volume, mercadoria, parcel, package',
    delivery: 'entrega, entregar, entregue, transportadora, correios, carteiro, delivery, shipping',
    shipping: 'envio, enviar, expedição, enviado, despachar, shipped',
    payment: 'pagamento, pagar, cobrança, transação, cartão, payment',
    methods:
      'método/forma/meio/modo de pagamento, cartão de crédito, visa, mastercard, paypal, pix, boleto, multibanco, mb way, transferência, parcelas, prestações, parcelar, dinheiro, payment methods',
    coupon:
      'cupom, cupão, código promocional, código de desconto, código, desconto, vale, promoção, discount, promo code, coupon',
    cancel:
      'cancelar, cancelamento, anular, anulação, desistir, não quero mais, já não quero, cancel',
    modify:
      'modificar, alterar, alteração, mudar, corrigir, endereço errado, morada errada, adicionar, change',
    refund:
      'reembolso, reembolsar, estorno, ressarcimento, dinheiro de volta, devolução do dinheiro, devolver o dinheiro/valor, recuperar o dinheiro, quando receber reembolso/dinheiro, refund',
    return:
      'devolução, devolver, etiqueta de devolução, mandar de volta, troca, trocar, retornar, arrependimento, return',
    confirmation: 'confirmação, confirmar, email de confirmação, confirmation',
    tracking:
      'rastreio, rastrear, rastreamento, seguir encomenda, número de rastreio, código de rastreio, onde está, status, estado da encomenda, quando chega/receber, tracking, track',
    stuck:
      'atraso, atrasado, atrasada, está/continua/encomenda/pacote parado, não atualiza, não atualizado, não se move, ainda não, continuo à espera, delayed',
    missing:
      'não receber, nunca receber, não entregue, consta entregue, consta como entregue, perdido, extraviado, roubado, not received',
    partial: 'falta, faltou, faltando, incompleto, uma parte, só uma parte, parcial, missing',
    support:
      'assistência técnica, assistência, suporte, reparo, reparação, reparar, avaria, não funciona, support',
    contact:
      'contactar, contato, contacto, telefone, ligar, falar com, atendimento, apoio ao cliente, customer service',
    invoice:
      'fatura, nota fiscal, nif, recibo, comprovativo, comprovante, onde está fatura/recibo, invoice',
    warranty: 'garantia, warranty',
    account:
      'conta, senha, palavra passe, login, aceder, acessar, entrar na conta, registar, cadastro, password',
    availability: 'estoque, stock, disponível, disponibilidade, esgotado',
    price: 'preço, quanto custa, custo, caro, price',
    fees: 'portes, custo/custos/preço de envio/entrega, custa/custam envio/entrega/enviar, frete, frete/portes/envio grátis, free shipping',
    eta: 'prazo de entrega, tempo de entrega, data de entrega, quanto tempo demora a entrega/encomenda, quanto tempo demora receber, quanto demora, delivery time',
    countries:
      'estrangeiro, internacional, país, países, açores, madeira, ilhas, brasil, portugal, espanha, europa',
    pickup: 'levantar na loja, recolher na loja, retirar na loja, ponto de recolha, pickup',
    damaged:
      'partido, quebrado, rachado, amolgado, amassado, riscado, danificado, defeituoso, defeito, estragado, damaged, broken',
    wrong: 'produto errado, artigo errado, item errado, wrong item',
    gift: 'presente, embrulho, cartão presente, vale presente, gift',
    loyalty: 'pontos, fidelidade, indicar um amigo',
    privacy: 'dados pessoais, privacidade, rgpd, lgpd, cookies, privacy',
    newsletter: 'newsletter, cancelar subscrição, remover da lista',
    sizes: 'tamanho, tamanhos, medidas, guia de tamanhos, size',
    stores: 'loja física, lojas, horário, horários, aberto, abertos, abrem, store',
    business: 'empresa, atacado, grosso, orçamento, revenda',
    jobs: 'emprego, vaga, trabalhar convosco, candidatura, currículo',
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
      'não funciona, inválido, recusar, recusado, falhar, falhou, erro, expirado, não aceita, problema, failed',
    use: 'usar, utilizar, aplicar, inserir, como usar',
    howlong: 'quanto tempo, quando, prazo, duração, quantos dias, demora',
    have: 'vocês têm, têm, vendem, oferecem, fazem',
    accept: 'aceitar, permitir',
    include: 'incluir, inclui, incluído',
    bring: 'trazer, levar',
    provide: 'oferecer, fornecer',
    why: 'por que, porquê, motivo',
    mail: 'email, e mail',
    receive: 'receber',
  },
};
