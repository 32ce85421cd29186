import type { Glossary } from '../en/glossary.ts';

/** What the carrier's words mean, in Simplified Chinese. */
export const glossary: Glossary = {
  heading: '会碰到的英文词',
  intro: '先是运营商页面上的原词，接着是意思，以及你会在哪里碰到它。',
  where: '在哪里见到',
  terms: {
    autopay: {
      means: '自动扣款',
      what: '每到续费日，自动从你的卡里付套餐费。',
      where: '账户里，[[Autopay status]]（自动扣款状态）那一行。',
    },
    autoRefill: {
      means: '自动充值',
      what: '按你定的频率，自动充你定的金额。和自动扣款不是一回事。',
      where: '账户里，在自动扣款旁边。',
    },
    renewalAmount: { means: '续费金额', what: '续费日那天，余额里至少要有这么多。', where: '账户里靠上的位置。' },
    renewalDate: { means: '续费日', what: '这一天，套餐费从余额里扣。', where: '账户里；快到时还有一条免费短信。' },
    serviceBalance: { means: '可用余额', what: '已经充进去、还没用掉的钱。', where: '账户里。' },
    addToBalance: { means: '充入余额', what: '从账户走到选金额那一页，就点它。', where: '账户里。' },
    guest: {
      means: '免登录',
      what: '不用 T-Mobile ID，不用密码，有号码和一张卡就能充或付账单。',
      where: '{guestRefill}',
    },
    tmobileId: {
      means: '登录用的账号',
      what: '你自己的登录名和密码。帮你的人用不着它。',
      where: 'account.t-mobile.com',
    },
    pin: {
      means: '一个词，两样东西',
      what: '一种是账户的密码，不能告诉人；另一种是充值卡上的卡密。',
      where: '充值卡上；还有你主动打 611 时。',
    },
    refillCard: {
      means: '充值卡',
      what: '在商店买，登录账户用，或打 611 用。免登录页不收。',
      where: '正规商店；网站上也叫 [[Voucher]]（充值券）。',
    },
    epin: {
      means: '电子卡密',
      what: '没有实体卡，号码在邮件或小票上。据说 90 天不用就作废。',
      where: '正规商店的网店。',
    },
    prepaid: { means: '预付费', what: '先付钱，再用这个月。余额不够，套餐就续不上。', where: 'SIM 包装上，账户里。' },
    postpaid: {
      means: '后付费（月结账单）',
      what: '先用，之后来账单。你要做的是付账单，不是充值。',
      where: '账单上；{guestPay}',
    },
    connect: { means: '一种预付费套餐', what: 'T-Mobile 的预付费套餐，有自己的页面。', where: '{connect}' },
    tourist: { means: '旅游套餐', what: '充值页不收，会让你去门店。', where: '充值页的提示里。' },
    usPass: { means: '访客 eSIM', what: '据说不能续。谁说能替你续，卖的就是别的东西。', where: '随 eSIM 来的说明里。' },
    esim: { means: '手机里的电子 SIM', what: '和实体卡一样充：充值认的是号码。', where: '手机的设置里。' },
    zip: { means: '邮编', what: '填银行给这张卡登记的那个。', where: '填银行卡的地方。' },
    agree: { means: '同意并提交', what: '真正扣钱的按钮。按一次，等着。', where: '付款的最后一步。' },
    history: { means: '付款记录', what: '钱到没到，看它最准。', where: '账户里。' },
    tLife: {
      means: '运营商的 App',
      what: '只从这里写明的商店页面安装，别点消息里的链接。',
      where: '{appAndroid}、{appApple}',
    },
    retailer: {
      means: '授权门店',
      what: '别人开的店，可以替 T-Mobile 卖，要挂牌写明。先问手续费。',
      where: '店里挂的牌子上。',
    },
    shortCode: {
      means: '短代码',
      what: '像 7726 这样位数少的号码。人不在美国，就收不到它们发来的短信。',
      where: '短信的发件人那里。',
    },
  },
};
