import type { WhichSim } from '../en/which-sim.ts';

/** Which SIM do I hold? In Traditional Chinese. */
export const whichSim: WhichSim = {
  title: '我手上是哪種 SIM？',
  lead: '回答兩個問題，就給你正確的網址。你選了什麼，這裡不會儲存。',
  waiting: '選好以後，答案會出現在這裡。',
  toSteps: '一步一步怎麼做',
  form: {
    question: '它是什麼樣子？',
    kinds: {
      card: { name: 'SIM 卡', hint: '插在手機裡的小塑膠片' },
      esim: { name: 'eSIM', hint: '手機內建，掃描 QR 碼裝上的' },
      data: { name: '上網卡', hint: '給平板、行動分享器、路由器用' },
      visitor: { name: '訪客方案', hint: '旅遊方案或 U.S. Pass' },
    },
  },
  brand: {
    question: '上面寫的是哪一家？',
    kinds: {
      prepaid: { name: 'T-Mobile 預付卡', hint: '先付錢，再用這個月' },
      postpaid: { name: 'T-Mobile 月租型', hint: '先用，之後收到帳單' },
      connect: { name: 'Connect by T-Mobile', hint: '一種預付方案' },
      metro: { name: 'Metro by T-Mobile', hint: '另一個品牌' },
      mint: { name: 'Mint Mobile', hint: '另一個品牌' },
      ultra: { name: 'Ultra Mobile', hint: '另一個品牌' },
      abroad: { name: '別國的 T-Mobile', hint: '例如歐洲的' },
      unsure: { name: '我不知道', hint: '教你怎麼查' },
    },
  },
  titles: {
    here: '沒錯，是 T-Mobile 預付卡。在這裡儲值：',
    bill: '不用儲值，要繳的是帳單。在這裡繳：',
    connect: 'T-Mobile 的一種預付方案，從這裡進去：',
    elsewhere: '不是 T-Mobile 自己的預付卡，該去的網站是：',
    visitor: '網站不接受旅遊方案儲值，要去 T-Mobile 門市：',
    abroad: '不是這家電信商：那是另一家公司，有自己的網站。',
    unsure: '先弄清楚是哪一家。可能是 T-Mobile 預付卡的話，到這裡試：',
  },
  say: {
    numberCounts: '先付錢，再用這個月。實體卡或 eSIM 都一樣：儲值認的是門號。',
    connectTry: '能不能免登入儲值，到 {guestRefill} 輸入門號就知道。',
    sister: 'T-Mobile 的儲值頁不收這個門號。網址請自己輸入，別用搜尋。',
    abroadWhere: '別國的公司我們沒有名單，所以不寫網址。請看合約或 SIM 的包裝。',
    abroadSearch: '別去搜，也別聽聊天室裡的人說。',
    unsureLook: '看看 SIM 的包裝，或 eSIM 那封電子郵件，上面寫的是哪一家？',
    unsureBank: '也可以查銀行紀錄：上一筆錢付給了誰？',
    unsureTry: '那個頁面只收 T-Mobile 預付卡門號，不對的話，要錢之前就會告訴你。',
  },
};
