import type { FullTexts } from '../en/full.ts';

export const full: FullTexts = {
  skip: '跳到正文',
  sections: '页面各部分',
  nav: {
    guide: '指南',
    'which-sim': '认清你的 SIM',
    check: '真假查验',
    dates: '续费日期',
    receipts: '付款凭证',
    practice: '练习',
    data: '你的数据',
    report: '反馈',
  },
  loading: '请稍候……',
};
