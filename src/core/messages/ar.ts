import type { Messages } from './messages.ts';

export const ar: Messages = {
  lang: 'ar',
  launcher: 'مساعدة',
  title: 'هل تحتاج إلى مساعدة؟',
  close: 'إغلاق المساعدة',

  searchLabel: 'البحث في المساعدة',
  searchPlaceholder: 'اكتب سؤالك…',
  clear: 'مسح',
  clearSearch: 'مسح البحث',

  suggestionsHeading: 'الأسئلة الشائعة',
  pageHeading: 'في هذه الصفحة',
  allTopicsHeading: 'جميع الأسئلة',
  otherTopic: 'أسئلة أخرى',
  topicOpened: {
    zero: 'لم يُعرض أي سؤال',
    one: 'تم عرض سؤال واحد',
    two: 'تم عرض سؤالين',
    few: 'تم عرض {count} أسئلة',
    many: 'تم عرض {count} سؤالًا',
    other: 'تم عرض {count} سؤال',
  },
  topicClosed: 'تم إخفاء الأسئلة',

  resultCount: {
    zero: 'لا توجد إجابات',
    one: 'عُثر على إجابة واحدة',
    two: 'عُثر على إجابتين',
    few: 'عُثر على {count} إجابات',
    many: 'عُثر على {count} إجابة',
    other: 'عُثر على {count} إجابة',
  },
  maybeCount: {
    zero: 'لا توجد إجابة مطابقة',
    one: 'لا توجد إجابة مطابقة، سؤال واحد مشابه',
    two: 'لا توجد إجابة مطابقة، سؤالان مشابهان',
    few: 'لا توجد إجابة مطابقة، {count} أسئلة مشابهة',
    many: 'لا توجد إجابة مطابقة، {count} سؤالًا مشابهًا',
    other: 'لا توجد إجابة مطابقة، {count} سؤال مشابه',
  },
  noResultHeading: 'ليست لدينا إجابة عن هذا بعد',
  noResultText: 'جرّب كلمات أخرى أو راسلنا، وسيردّ عليك أحد أفراد فريقنا.',
  maybeHeading: 'ربما كنت تبحث عن',
  corrected: 'عن «{meant}»',
  searchAsTyped: 'البحث عن «{typed}» بدلًا من ذلك',
  personal: {
    card: 'يبدو أن هذا رقم بطاقة مصرفية. حفاظًا على أمانك، لا تكتبه هنا: لم نبحث عنه ولم نحتفظ به.',
    iban: 'يبدو أن هذا رقم حساب مصرفي دولي (IBAN). حفاظًا على أمانك، لا تكتبه هنا: لم نبحث عنه ولم نحتفظ به.',
    email: 'يبدو أن هذا عنوان بريد إلكتروني. لا حاجة إلى كتابته هنا، يكفي أن تطرح سؤالك.',
    phone: 'يبدو أن هذا رقم هاتف. لا حاجة إلى كتابته هنا، يكفي أن تطرح سؤالك.',
  },

  providedHeading: 'على موقعنا',
  searching: 'جارٍ البحث في موقعنا…',
  searchFailed: 'تعذّر البحث في موقعنا حاليًا.',

  emptyAnswer: 'ستتوفّر الإجابة عن هذا السؤال قريبًا. وحتى ذلك الحين، راسلنا.',
  updated: 'آخر تحديث: {date}',
  readMore: 'متابعة القراءة',
  answerOpened: 'تم عرض الإجابة',
  answerClosed: 'تم إخفاء الإجابة',

  helpfulQuestion: 'هل أفادتك هذه الإجابة؟',
  yes: 'نعم',
  no: 'لا',
  helpfulThanks: 'شكرًا على رأيك!',
  unhelpfulThanks: 'نأسف لأن هذه الإجابة لم تكن كافية. يمكن لفريقنا مساعدتك.',

  contactWords: {
    named: 'اتصال الاتصال تواصل التواصل هاتف الهاتف رقم ساعات العمل مواعيد التحدث موظف شخص',
    besides: 'كيف يمكنني خدمة العملاء',
  },
  contactHeading: 'هل ما زلت تحتاج إلى مساعدة؟',
  handOverHeading: 'سيردّ عليك أحد أفراد فريقنا',
  open: 'متاح الآن',
  opens: 'يفتح {day} الساعة {time}',
  joinedQuestion: 'سنرفق سؤالك:',
  copy: 'نسخ',
  copied: 'تم النسخ',
  selected: 'تم التحديد، جاهز للنسخ',
  opensNewTab: 'يفتح في علامة تبويب جديدة',
  mail: {
    subject: 'سؤال: {query}',
    body: 'مرحبًا،\n\nسؤالي: {query}\n\nرقم الطلب (إن وُجد): \n\nشكرًا!',
  },

  loading: 'جارٍ تحميل المساعدة…',
  loadFailed: 'عذرًا، لم تُحمَّل المساعدة.',
  retry: 'إعادة المحاولة',
};
