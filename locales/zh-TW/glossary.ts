import type { Glossary } from '../en/glossary.ts';

/** What the carrier's words mean, in Traditional Chinese. */
export const glossary: Glossary = {
  heading: '會碰到的英文詞',
  intro: '先是電信商頁面上的原文，接著是意思，以及你會在哪裡碰到它。',
  where: '在哪裡看到',
  terms: {
    autopay: {
      means: '自動扣款',
      what: '每到續約日，自動從你的卡扣方案費用。',
      where: '帳戶裡，[[Autopay status]]（自動扣款狀態）那一行。',
    },
    autoRefill: {
      means: '自動儲值',
      what: '照你定的週期，自動儲你定的金額。和自動扣款不一樣。',
      where: '帳戶裡，在自動扣款旁邊。',
    },
    renewalAmount: { means: '續約金額', what: '續約日當天，餘額裡至少要有這麼多。', where: '帳戶裡靠上的位置。' },
    renewalDate: { means: '續約日', what: '這一天，方案費用從餘額扣。', where: '帳戶裡；快到時還有一則免費簡訊。' },
    serviceBalance: { means: '可用餘額', what: '已經儲進去、還沒用掉的錢。', where: '帳戶裡。' },
    addToBalance: { means: '加到餘額', what: '從帳戶走到選金額那一頁，就點它。', where: '帳戶裡。' },
    guest: {
      means: '免登入',
      what: '不用 T-Mobile ID，不用密碼，有門號和一張卡就能儲值或繳帳單。',
      where: '{guestRefill}',
    },
    tmobileId: {
      means: '登入用的帳號',
      what: '你自己的登入名稱和密碼。幫你的人用不到它。',
      where: 'account.t-mobile.com',
    },
    pin: {
      means: '一個詞，兩樣東西',
      what: '一種是帳戶的密碼，不能告訴別人；另一種是儲值卡上的儲值密碼。',
      where: '儲值卡上；還有你主動打 611 時。',
    },
    refillCard: {
      means: '儲值卡',
      what: '在商店買，登入帳戶使用，或打 611 使用。免登入頁不收。',
      where: '知名商店；網站上也叫 [[Voucher]]（儲值券）。',
    },
    epin: {
      means: '電子儲值密碼',
      what: '沒有實體卡，號碼在電子郵件或收據上。據說 90 天沒用就作廢。',
      where: '知名商店的網路商店。',
    },
    prepaid: { means: '預付卡', what: '先付錢，再用這個月。餘額不夠，方案就續不了。', where: 'SIM 包裝上，帳戶裡。' },
    postpaid: {
      means: '月租型（月結帳單）',
      what: '先用，之後才收到帳單。你要做的是繳帳單，不是儲值。',
      where: '帳單上；{guestPay}',
    },
    connect: { means: '一種預付方案', what: 'T-Mobile 的預付方案，有自己的頁面。', where: '{connect}' },
    tourist: { means: '旅遊方案', what: '儲值頁不收，會請你去門市。', where: '儲值頁的訊息裡。' },
    usPass: {
      means: '訪客 eSIM',
      what: '據說不能續約。誰說能替你續，賣的就是別的東西。',
      where: '隨 eSIM 附的說明裡。',
    },
    esim: { means: '手機裡的電子 SIM', what: '和實體卡一樣儲值：儲值認的是門號。', where: '手機的設定裡。' },
    zip: { means: '郵遞區號', what: '填銀行替這張卡登記的那個。', where: '填卡片資料的地方。' },
    agree: { means: '同意並送出', what: '真正扣錢的按鈕。按一次，等著。', where: '付款的最後一步。' },
    history: { means: '付款紀錄', what: '錢到了沒有，看它最準。', where: '帳戶裡。' },
    tLife: {
      means: '電信商的 App',
      what: '只從這裡寫明的商店頁面安裝，別點訊息裡的連結。',
      where: '{appAndroid}、{appApple}',
    },
    retailer: {
      means: '授權經銷商',
      what: '別人開的店，可以替 T-Mobile 賣，要掛牌寫明。先問手續費。',
      where: '店裡的招牌上。',
    },
    shortCode: {
      means: '簡碼',
      what: '像 7726 這樣位數少的號碼。人不在美國，就收不到它們發的簡訊。',
      where: '簡訊的寄件人那裡。',
    },
  },
};
