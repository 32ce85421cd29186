import type { WelcomeTexts } from '../en/welcome.ts';

/** What the popup says when it is opened for the first time, in Traditional Chinese. */
export const welcome: WelcomeTexts = {
  heading: '歡迎',
  language: '語言',
  address: '儲值只認電信商自己的網頁：{guestRefill}。打開它，按鈕旁邊就會有提示。',
  sim: '月租型、訪客方案，還是別的品牌？',
  whichSim: '認清你的 SIM',
  promises: [
    '非官方，和 T-Mobile 無關，也沒收過誰的錢。',
    '不看你填的內容，也不替你按任何按鈕。',
    '什麼都不往外傳：不連網、沒有帳戶、不做統計。',
  ],
  done: '知道了',
};
