import type { PracticeTexts } from '../en/practice.ts';

export const practice: PracticeTexts = {
  title: '先练一遍充值',
  lead: '花钱之前，先把五步完整走一遍。这里的提示和在运营商网站上看到的一模一样。',
  points: [
    '不用账号，不用银行卡；不会付款，也不会发送任何东西。',
    '页面是一家“练习运营商”的示意图。按钮上是英文，和你真正会遇到的一样。',
    '号码随便填十位数字即可。卡是示例，改不了。',
  ],
  start: '开始练习',
  banner: '练习页面：这里都不是真的，不会付款。',
  back: '返回指南',
  again: '从头再练一次',
  language: '语言',
  address: '在真正的网站上，地址栏必须是 {host}',
};
