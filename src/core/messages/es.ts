import type { Messages } from './messages.ts';

export const es: Messages = {
  lang: 'es',
  launcher: 'Ayuda',
  title: '¿Necesitas ayuda?',
  close: 'Cerrar la ayuda',

  searchLabel: 'Buscar en la ayuda',
  searchPlaceholder: 'Escribe tu pregunta…',
  clear: 'Borrar',
  clearSearch: 'Borrar la búsqueda',

  suggestionsHeading: 'Preguntas frecuentes',
  pageHeading: 'En esta página',
  allTopicsHeading: 'Todas las preguntas',
  otherTopic: 'Otras preguntas',
  topicOpened: {
    one: '{count} pregunta visible',
    many: '{count} de preguntas visibles',
    other: '{count} preguntas visibles',
  },
  topicClosed: 'Preguntas ocultas',

  resultCount: {
    one: '{count} respuesta encontrada',
    many: '{count} de respuestas encontradas',
    other: '{count} respuestas encontradas',
  },
  maybeCount: {
    one: 'No hay una respuesta exacta; {count} pregunta parecida',
    many: 'No hay una respuesta exacta; {count} de preguntas parecidas',
    other: 'No hay una respuesta exacta; {count} preguntas parecidas',
  },
  noResultHeading: 'Aún no tenemos esa respuesta',
  noResultText: 'Prueba con otras palabras o contacta con nosotros: te responderá una persona.',
  maybeHeading: 'Quizá buscabas',
  corrected: 'para «{meant}»',
  searchAsTyped: 'Buscar «{typed}» tal cual',
  personal: {
    card: 'Parece un número de tarjeta. Por tu seguridad, no lo escribas aquí: no lo hemos buscado ni guardado.',
    iban: 'Parece un IBAN. Por tu seguridad, no lo escribas aquí: no lo hemos buscado ni guardado.',
    email:
      'Parece una dirección de correo. No hace falta que la escribas aquí: basta con tu pregunta.',
    phone:
      'Parece un número de teléfono. No hace falta que lo escribas aquí: basta con tu pregunta.',
  },

  providedHeading: 'En nuestra web',
  searching: 'Buscando en nuestra web…',
  searchFailed: 'Ahora mismo no se puede buscar en nuestra web.',

  emptyAnswer:
    'La respuesta a esta pregunta llegará pronto. Mientras tanto, contacta con nosotros.',
  updated: 'Actualizado el {date}',
  readMore: 'Seguir leyendo',
  answerOpened: 'Respuesta visible',
  answerClosed: 'Respuesta oculta',

  helpfulQuestion: '¿Te ha resultado útil esta respuesta?',
  yes: 'Sí',
  no: 'No',
  helpfulThanks: '¡Gracias por tu opinión!',
  unhelpfulThanks: 'Sentimos que esta respuesta no te haya ayudado. Nuestro equipo puede hacerlo.',

  contactWords: {
    named:
      'contacto contactar contactaros telefono telefonico telefonica llamar llamaros llamada horario horarios abierto abiertos abren abris cerrais apertura hablar comunicarme alguien persona humano agente operador operadora atencion whatsapp chat',
    besides:
      'como cuando cual cuales hora que es son hay puedo puede os le vuestro su tienen a al con de del el la los una en por quiero quisiera cliente numero email correo podria necesito vuestros teneis ustedes servicio ponerme cierre favor gracias buenos buenas donde horas manana sabado domingo',
  },
  contactHeading: '¿Sigues necesitando ayuda?',
  handOverHeading: 'Te responderá una persona',
  open: 'Disponible ahora',
  opens: 'Próxima apertura: {day}, {time}',
  joinedQuestion: 'Incluiremos tu pregunta:',
  copy: 'Copiar',
  copied: 'Copiado',
  selected: 'Seleccionado, listo para copiar',
  opensNewTab: 'se abre en una pestaña nueva',
  mail: {
    subject: 'Pregunta: {query}',
    body: 'Hola:\n\nMi pregunta: {query}\n\nNúmero de pedido (si lo hay): \n\n¡Gracias!',
  },

  loading: 'Cargando la ayuda…',
  loadFailed: 'Lo sentimos, la ayuda no se ha cargado.',
  retry: 'Reintentar',
};
