import type { FullTexts } from '../en/full.ts';

export const full: FullTexts = {
  skip: '跳到內文',
  sections: '頁面各部分',
  nav: {
    guide: '指南',
    'which-sim': '認清你的 SIM',
    check: '真偽查驗',
    dates: '續約日期',
    receipts: '付款憑證',
    practice: '練習',
    data: '你的資料',
    report: '回報',
  },
  loading: '請稍候……',
};
