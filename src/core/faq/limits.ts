/**
 * Upper bounds on a FAQ: far beyond what a shop writes, yet small enough that no file can freeze a
 * checkout. `parse` cuts off the excess and reports it. Lengths are in UTF-16 units.
 */
export const limits = {
  title: 200,
  id: 300,
  question: 500,
  answer: 20_000,
  keyword: 100,
  page: 500,
  label: 200,
  replyTime: 100,
  url: 2_000,
  email: 254,
  phone: 40,
  username: 100,
  timeZone: 60,
  hours: 60,
  date: 40,
  lang: 100,
  /** Most items of each list. */
  topics: 1_000,
  entries: 20_000,
  keywords: 100,
  pages: 50,
  contacts: 50,
  openingHours: 20,
  synonyms: 2_000,
  synonymWords: 50,
} as const;
