import type { WhichSim } from '../en/which-sim.ts';

/** Which SIM do I hold? In Simplified Chinese. */
export const whichSim: WhichSim = {
  title: '我手里是哪种 SIM？',
  lead: '答两个问题，就给你准确的网址。你选了什么，这里不保存。',
  waiting: '选好以后，答案会出现在这里。',
  toSteps: '一步一步怎么做',
  form: {
    question: '它是什么样的？',
    kinds: {
      card: { name: 'SIM 卡', hint: '插在手机里的小塑料片' },
      esim: { name: 'eSIM', hint: '手机自带，扫码装上的' },
      data: { name: '上网卡', hint: '给平板、随身 Wi-Fi、路由器用' },
      visitor: { name: '访客套餐', hint: '旅游套餐或 U.S. Pass' },
    },
  },
  brand: {
    question: '上面写的是哪家？',
    kinds: {
      prepaid: { name: 'T-Mobile 预付费', hint: '先付钱，再用这个月' },
      postpaid: { name: 'T-Mobile 月结账单', hint: '先用，之后来账单' },
      connect: { name: 'Connect by T-Mobile', hint: '一种预付费套餐' },
      metro: { name: 'Metro by T-Mobile', hint: '另一个品牌' },
      mint: { name: 'Mint Mobile', hint: '另一个品牌' },
      ultra: { name: 'Ultra Mobile', hint: '另一个品牌' },
      abroad: { name: '别国的 T-Mobile', hint: '比如欧洲的' },
      unsure: { name: '我不知道', hint: '教你怎么查' },
    },
  },
  titles: {
    here: '没错，是 T-Mobile 预付费。在这里充：',
    bill: '不用充值，要付的是账单。在这里付：',
    connect: 'T-Mobile 的一种预付费套餐，从这里进：',
    elsewhere: '不是 T-Mobile 自己的预付费，该去的网站是：',
    visitor: '网站不给旅游套餐充值，要去 T-Mobile 门店：',
    abroad: '不是这家运营商：那是另一家公司，有自己的网站。',
    unsure: '先弄清是哪家。可能是 T-Mobile 预付费的话，到这里试：',
  },
  say: {
    numberCounts: '先付钱，再用这个月。实体卡还是 eSIM 都一样：充值认的是号码。',
    connectTry: '能不能免登录充，到 {guestRefill} 输入号码就知道。',
    sister: 'T-Mobile 的充值页不认这个号码。网址请自己输入，别用搜索。',
    abroadWhere: '别国的公司我们没有名单，所以不写网址。请看合同或 SIM 的包装。',
    abroadSearch: '别去搜，也别听聊天里的人说。',
    unsureLook: '看看 SIM 的包装，或者 eSIM 那封邮件，上面写的是哪家？',
    unsureBank: '也可以查银行记录：上一笔钱付给了谁？',
    unsureTry: '那个页面只认 T-Mobile 预付费号码，不对的话，要钱之前就会告诉你。',
  },
};
