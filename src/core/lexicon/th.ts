import type { Language } from './language.ts';
import { plain } from './plain.ts';

export const th: Language = {
  ...plain,
  stopWords: `ได้ ไหม มี อย่างไร ยังไง ที่ ใน ของ กรุณา ขอ อยาก หรือ จะ เรา ครับ ค่ะ คะ นะ ผม ฉัน ดิฉัน คุณ และ ก็ แล้ว ให้ เป็น ต้อง ด้วย ว่า
    การ ความ หน่อย บ้าง อะไร มั้ย ไหมคะ เลย แต่ กับ`,
};
