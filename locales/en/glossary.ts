/** What the carrier's words mean: in a few words, in a sentence, and where people meet them. Their sources: components/full/guide/terms.ts. */
export const glossary = {
  heading: 'Words you will meet',
  intro: 'The carrier’s own words, what they mean, and where you will see them.',
  where: 'Where',
  terms: {
    autopay: {
      means: 'pays automatically',
      what: 'Charges your card the plan price each time.',
      where: 'In the account, under [[Autopay status]].',
    },
    autoRefill: {
      means: 'refills automatically',
      what: 'Adds an amount you choose, as often as you choose. It is not AutoPay.',
      where: 'In the account, next to AutoPay.',
    },
    renewalAmount: {
      means: 'what the balance must hold',
      what: 'The minimum your balance must hold on the renewal date.',
      where: 'In the account, near the top.',
    },
    renewalDate: {
      means: 'the day your plan renews',
      what: 'On this day the plan is paid from the balance.',
      where: 'In the account, and in a free text shortly before.',
    },
    serviceBalance: {
      means: 'money on the line',
      what: 'Money you have added and not used yet.',
      where: 'In the account.',
    },
    addToBalance: {
      means: 'where a refill starts',
      what: 'Takes you from the account to the page where you choose an amount.',
      where: 'In the account.',
    },
    guest: {
      means: 'without signing in',
      what: 'Refill or pay without a T-Mobile ID and without a password. The number and a card are enough.',
      where: '{guestRefill}',
    },
    tmobileId: {
      means: 'your sign-in',
      what: 'Your own sign-in and password for the account. No one who helps you needs them.',
      where: 'account.t-mobile.com',
    },
    pin: {
      means: 'two different things',
      what: 'One PIN protects your account and is secret. The other is the code on a refill card.',
      where: 'On a refill card, and when you call 611 yourself.',
    },
    refillCard: {
      means: 'money on a card',
      what: 'Bought in a store, redeemed in the account or through 611. The guest page doesn’t take it.',
      where: 'At well-known retailers; the site may call it a voucher.',
    },
    epin: {
      means: 'a refill card without the card',
      what: 'A code that comes by email or on a receipt. It reportedly expires if you don’t use it within 90 days.',
      where: 'In the online stores of well-known retailers.',
    },
    prepaid: {
      means: 'you pay first',
      what: 'You pay before the month starts. If the balance is too low, the plan can’t renew.',
      where: 'On the SIM’s packaging and in the account.',
    },
    postpaid: {
      means: 'you pay afterward',
      what: 'A bill comes after the month. You pay the bill instead of refilling.',
      where: 'On the bill, and at {guestPay}',
    },
    connect: {
      means: 'a kind of prepaid plan',
      what: 'A T-Mobile prepaid plan with a page of its own.',
      where: '{connect}',
    },
    tourist: {
      means: 'for visitors',
      what: 'The refill page refuses it and sends you to a store.',
      where: 'As a message on the refill page.',
    },
    usPass: {
      means: 'an eSIM for visitors',
      what: 'Described as not renewable. Be wary of anyone who offers to renew it.',
      where: 'In the email or papers that came with the eSIM.',
    },
    esim: {
      means: 'a SIM inside the phone',
      what: 'Refilled exactly like a SIM card: the refill goes to the number.',
      where: 'In the phone’s settings.',
    },
    zip: { means: 'postal code', what: 'The one your bank has for this card.', where: 'In the card form.' },
    agree: {
      means: 'the button that charges',
      what: 'It charges your card. Press once and wait.',
      where: 'At the end of the payment.',
    },
    history: { means: 'your payments', what: 'The best proof that your payment arrived.', where: 'In the account.' },
    tLife: {
      means: 'the carrier’s app',
      what: 'Install it from the app store pages listed here, never from a link in a message.',
      where: '{appAndroid}, {appApple}',
    },
    retailer: {
      means: 'a store run by someone else',
      what: 'It may sell for T-Mobile and must say so on a sign. Ask about the fee first.',
      where: 'On a sign in the store.',
    },
    shortCode: {
      means: 'a number with only a few digits',
      what: 'For example 7726. Texts from such numbers don’t arrive abroad.',
      where: 'As the sender of a text.',
    },
  },
};

/** The shape every language fills. */
export type Glossary = typeof glossary;
