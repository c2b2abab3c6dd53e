import type { Language } from './language.ts';
import { plain } from './plain.ts';

/**
 * Characters used in shops and their help: the simplified ones and, in the same order, the
 * traditional ones.
 */
const SIMPLIFIED =
  '吗么们个请这会该里码记订单货发费钱价运递邮国际时间账户号电话机车换样质损坏误错签验询问题联络线网页链优礼赠积员册录护维书开关闭门业营馆楼场处还进达远迟边过动办务帮无没对应将带从来东购买卖实点长几岁儿婴猫宠饭厅轮补铁双裤见观规认证说语调试计让设变级纸经结给约银锁钟钥须预频类压台后听团图块够头奖宝库张当总报择据数断旧显暂权条标检汇洁温湿满灯热状现盘确离种称笔简续缩罚节药装览详贴资赔转载输辆适选释键隐难顾额龙鲜颜复';
const TRADITIONAL =
  '嗎麼們個請這會該裡碼記訂單貨發費錢價運遞郵國際時間賬戶號電話機車換樣質損壞誤錯簽驗詢問題聯絡線網頁鏈優禮贈積員冊錄護維書開關閉門業營館樓場處還進達遠遲邊過動辦務幫無沒對應將帶從來東購買賣實點長幾歲兒嬰貓寵飯廳輪補鐵雙褲見觀規認證說語調試計讓設變級紙經結給約銀鎖鐘鑰須預頻類壓臺後聽團圖塊夠頭獎寶庫張當總報擇據數斷舊顯暫權條標檢匯潔溫濕滿燈熱狀現盤確離種稱筆簡續縮罰節藥裝覽詳貼資賠轉載輸輛適選釋鍵隱難顧額龍鮮顏復';

/** Words are single characters, so stop words are too. */
export const zh: Language = {
  ...plain,
  spellings: Object.fromEntries([...SIMPLIFIED].map((sign, at) => [sign, TRADITIONAL[at]!])),
  stopWords:
    '吗 可 以 怎 么 什 的 要 我 你 您 们 了 哪 能 有 里 请 在 是 想 吧 呢 把 会 就 和 也 个 这 那 该',
};
