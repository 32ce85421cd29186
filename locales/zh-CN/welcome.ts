import type { WelcomeTexts } from '../en/welcome.ts';

/** What the popup says when it is opened for the first time, in Simplified Chinese. */
export const welcome: WelcomeTexts = {
  heading: '欢迎',
  language: '语言',
  address: '充值只认运营商自己的网页：{guestRefill}。打开它，按钮旁边就会有提示。',
  sim: '月结账单、访客套餐，还是别的品牌？',
  whichSim: '认清你的 SIM',
  promises: [
    '非官方，和 T-Mobile 无关，也没收过谁的钱。',
    '不看你填的内容，也不替你按任何按钮。',
    '什么都不往外发：不联网、没有账户、不做统计。',
  ],
  done: '知道了',
};
