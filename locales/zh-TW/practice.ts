import type { PracticeTexts } from '../en/practice.ts';

export const practice: PracticeTexts = {
  title: '先練一遍儲值',
  lead: '花錢之前，先把五個步驟完整走一遍。這裡的提示和在電信商網站上看到的一模一樣。',
  points: [
    '不需要帳號，也不需要信用卡；不會付款，也不會送出任何東西。',
    '頁面是一家「練習電信商」的示意圖。按鈕上是英文，和你實際會遇到的一樣。',
    '門號隨意填十位數字即可。卡片是範例，不能更改。',
  ],
  start: '開始練習',
  banner: '練習頁面：這裡都不是真的，不會付款。',
  back: '回到指南',
  again: '從頭再練一次',
  language: '語言',
  address: '在真正的網站上，網址列必須是 {host}',
};
