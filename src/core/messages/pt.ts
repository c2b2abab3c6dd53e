import type { Messages } from './messages.ts';

export const pt: Messages = {
  lang: 'pt',
  launcher: 'Ajuda',
  title: 'Precisa de ajuda?',
  close: 'Fechar a ajuda',

  searchLabel: 'Pesquisar na ajuda',
  searchPlaceholder: 'Escreva a sua pergunta…',
  clear: 'Limpar',
  clearSearch: 'Limpar a pesquisa',

  suggestionsHeading: 'Perguntas frequentes',
  pageHeading: 'Nesta página',
  allTopicsHeading: 'Todas as perguntas',
  otherTopic: 'Outras perguntas',
  topicOpened: {
    one: '{count} pergunta visível',
    many: '{count} de perguntas visíveis',
    other: '{count} perguntas visíveis',
  },
  topicClosed: 'Perguntas ocultas',

  resultCount: {
    one: '{count} resposta encontrada',
    many: '{count} de respostas encontradas',
    other: '{count} respostas encontradas',
  },
  maybeCount: {
    one: 'Sem resposta exata, {count} pergunta semelhante',
    many: 'Sem resposta exata, {count} de perguntas semelhantes',
    other: 'Sem resposta exata, {count} perguntas semelhantes',
  },
  noResultHeading: 'Ainda não temos essa resposta',
  noResultText: 'Tente outras palavras ou contacte-nos: uma pessoa vai responder-lhe.',
  maybeHeading: 'Talvez procure isto',
  corrected: 'para “{meant}”',
  searchAsTyped: 'Pesquisar mesmo “{typed}”',
  personal: {
    card: 'Parece um número de cartão. Para sua segurança, não o escreva aqui: não o pesquisámos nem o guardámos.',
    iban: 'Parece um IBAN. Para sua segurança, não o escreva aqui: não o pesquisámos nem o guardámos.',
    email: 'Parece um endereço de e-mail. Não é preciso escrevê-lo aqui: basta a sua pergunta.',
    phone: 'Parece um número de telefone. Não é preciso escrevê-lo aqui: basta a sua pergunta.',
  },

  providedHeading: 'No nosso site',
  searching: 'A pesquisar no nosso site…',
  searchFailed: 'De momento, não é possível pesquisar no nosso site.',

  emptyAnswer: 'A resposta a esta pergunta chega em breve. Entretanto, contacte-nos.',
  updated: 'Atualizado em {date}',
  readMore: 'Continuar a ler',
  answerOpened: 'Resposta visível',
  answerClosed: 'Resposta oculta',

  helpfulQuestion: 'Esta resposta foi útil?',
  yes: 'Sim',
  no: 'Não',
  helpfulThanks: 'Agradecemos a sua opinião!',
  unhelpfulThanks: 'Lamentamos que esta resposta não seja suficiente. A nossa equipa pode ajudar.',

  contactWords: {
    named:
      'contacto contactos contactar contato telefone telefonico telefonar telemovel ligar chamada horario horarios abertura aberto abertos abrem falar alguem pessoa humano operador apoio atendimento whatsapp chat',
    besides:
      'como quando qual quais horas que e sao tem posso vos vosso a o as com de do um uma em para quero gostaria cliente numero email podem poderia preciso vossos vossa funcionamento entrar linha servico assistente obrigado obrigada favor amanha sabado domingo ao os no na',
  },
  contactHeading: 'Ainda precisa de ajuda?',
  handOverHeading: 'Uma pessoa vai responder-lhe',
  open: 'Disponível agora',
  opens: 'Disponível {day} a partir das {time}',
  joinedQuestion: 'Vamos incluir a sua pergunta:',
  copy: 'Copiar',
  copied: 'Copiado',
  selected: 'Selecionado, pronto a copiar',
  opensNewTab: 'abre num novo separador',
  mail: {
    subject: 'Pergunta: {query}',
    body: 'Olá,\n\nA minha pergunta: {query}\n\nNúmero da encomenda (se existir): \n\nCom os melhores cumprimentos',
  },

  loading: 'A carregar a ajuda…',
  loadFailed: 'Lamentamos, mas a ajuda não carregou.',
  retry: 'Tentar novamente',
};
