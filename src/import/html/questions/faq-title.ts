/** Whether a heading announces questions and is not one itself: "FAQ", "Foire aux questions". */
export const isFaqTitle = (text: string): boolean => faqTitle.test(text);

const faqTitle = new RegExp(
  String.raw`^\P{L}*(?:` +
    [
      "faqs?|faq's|f\\.a\\.q\\.?|frequently asked(?: questions)?|common questions|questions? (?:and|&) answers?|q ?& ?a",
      'foire aux questions|questions (?:les plus )?fréquentes|questions courantes|vos questions',
      'häufig(?:e|e gestellte| gestellte) fragen|fragen (?:und|&) antworten',
      'preguntas (?:más )?frecuentes|domande (?:più )?frequenti|perguntas frequentes',
      'veelgestelde vragen|najczęściej zadawane pytania|często zadawane pytania|pytania i odpowiedzi',
      'الأسئلة (?:الشائعة|المتكررة)|שאלות נפוצות|よくある(?:ご)?質問|常见问题|sıkça sorulan sorular',
    ].join('|') +
    String.raw`)(?:\P{L}+(?:\(?faqs?\)?)?\P{L}*)?$`,
  'iu',
);
