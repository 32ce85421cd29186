/** What the carrier's words mean: in other words, in a sentence, and where one meets them. What that rests on: components/full/guide/terms.ts. */
export const glossary = {
  heading: 'Words you will meet',
  intro: 'The carrier’s word as it stands on its pages, what it means, and where you meet it.',
  where: 'Where',
  terms: {
    autopay: {
      means: 'pays by itself',
      what: 'Takes the price of the plan from your card each time.',
      where: 'In the account, at [[Autopay status]].',
    },
    autoRefill: {
      means: 'tops up by itself',
      what: 'Adds a sum you choose, as often as you choose. It is not AutoPay.',
      where: 'In the account, beside AutoPay.',
    },
    renewalAmount: {
      means: 'what must be there',
      what: 'The least that must be in the balance on the renewal date.',
      where: 'In the account, near the top.',
    },
    renewalDate: {
      means: 'the day that counts',
      what: 'On this day the plan is paid out of the balance.',
      where: 'In the account, and in a free text shortly before.',
    },
    serviceBalance: {
      means: 'money on the line',
      what: 'What was refilled and is not used yet.',
      where: 'In the account.',
    },
    addToBalance: {
      means: 'the way to the refill',
      what: 'Leads from the account to the page where you choose a sum.',
      where: 'In the account.',
    },
    guest: {
      means: 'without signing in',
      what: 'Refill or pay without a T-Mobile ID and without a password. The number and a card are enough.',
      where: '{guestRefill}',
    },
    tmobileId: {
      means: 'your sign-in',
      what: 'Your own name and password for the account. Nobody who helps you needs them.',
      where: 'account.t-mobile.com',
    },
    pin: {
      means: 'two different things',
      what: 'One PIN belongs to your account and is a secret. The other is the code on a refill card.',
      where: 'On a refill card; and when you call 611 yourself.',
    },
    refillCard: {
      means: 'money on a card',
      what: 'Bought in a shop, used in the account or through 611. The guest page doesn’t take it.',
      where: 'In named shops; the site may call it a voucher.',
    },
    epin: {
      means: 'a refill card without the card',
      what: 'A code that comes by e-mail or on a receipt. It is said to die if it isn’t used within 90 days.',
      where: 'In online shops of named retailers.',
    },
    prepaid: {
      means: 'pay first',
      what: 'You pay before the month starts. When the balance is short, the plan can’t renew.',
      where: 'On the SIM’s packaging and in the account.',
    },
    postpaid: {
      means: 'pay afterwards',
      what: 'A bill comes after the month. You pay the bill, you don’t refill.',
      where: 'On the bill; {guestPay}',
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
      what: 'Described as having no renewal. Whoever offers to renew it sells something else.',
      where: 'In what came with the eSIM.',
    },
    esim: {
      means: 'a SIM inside the phone',
      what: 'Refilled exactly like a card: the refill belongs to the number.',
      where: 'In the phone’s settings.',
    },
    zip: { means: 'postal code', what: 'The one your bank has for this card.', where: 'In the card form.' },
    agree: {
      means: 'the button that charges',
      what: 'It charges your card. Press once and wait.',
      where: 'At the end of paying.',
    },
    history: { means: 'your payments', what: 'The best proof that a payment arrived.', where: 'In the account.' },
    tLife: {
      means: 'the carrier’s app',
      what: 'Install it from the store pages named here, never from a link in a message.',
      where: '{appAndroid}, {appApple}',
    },
    retailer: {
      means: 'a store run by others',
      what: 'It may sell for T-Mobile and must say so on a sign. Ask for the fee first.',
      where: 'On a sign in the store.',
    },
    shortCode: {
      means: 'a number with few digits',
      what: 'Such as 7726. Texts from such numbers don’t arrive abroad.',
      where: 'As the sender of a text.',
    },
  },
};

/** The shape every language fills. */
export type Glossary = typeof glossary;
