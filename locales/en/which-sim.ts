/** Which SIM do I have? In English. */
export const whichSim = {
  title: 'Which SIM do I have?',
  lead: 'Two questions, and you get the exact address. Your answers are not kept.',
  waiting: 'Your answer will appear here.',
  toSteps: 'The steps, one by one',
  form: {
    question: 'What is it?',
    kinds: {
      card: { name: 'A SIM card', hint: 'a small plastic card in the phone' },
      esim: { name: 'An eSIM', hint: 'built into the phone; set up with a code' },
      data: { name: 'A data card', hint: 'for a tablet, hotspot or router' },
      visitor: { name: 'A visitor plan', hint: 'Tourist plan or U.S. Pass' },
    },
  },
  brand: {
    question: 'Whose name is on it?',
    kinds: {
      prepaid: { name: 'T-Mobile prepaid', hint: 'you pay before the month starts' },
      postpaid: { name: 'T-Mobile with a bill', hint: 'the bill comes after the month' },
      connect: { name: 'Connect by T-Mobile', hint: 'a prepaid plan' },
      metro: { name: 'Metro by T-Mobile', hint: 'a separate brand' },
      mint: { name: 'Mint Mobile', hint: 'a separate brand' },
      ultra: { name: 'Ultra Mobile', hint: 'a separate brand' },
      abroad: { name: 'T-Mobile in another country', hint: 'in Europe, for example' },
      unsure: { name: 'I don’t know', hint: 'how to find out' },
    },
  },
  titles: {
    here: 'It’s T-Mobile prepaid. Refill here:',
    bill: 'There is nothing to refill. Pay your bill here:',
    connect: 'It’s one of T-Mobile’s prepaid plans. Start here:',
    elsewhere: 'It’s not T-Mobile’s own prepaid. Your site is here:',
    visitor: 'The website does not refill Tourist plans. A T-Mobile store can help:',
    abroad: 'It’s not this carrier: it’s another company with its own site.',
    unsure: 'First find the name. If it might be T-Mobile prepaid, try here:',
  },
  say: {
    numberCounts:
      'You pay before the month starts. SIM card or eSIM makes no difference: the refill goes to the number.',
    connectTry: 'To see if your number can also be refilled as a guest, enter it at {guestRefill}.',
    sister: 'T-Mobile’s refill page doesn’t take this number. Type the address yourself; don’t search for it.',
    abroadWhere:
      'We have no list of companies in other countries, so we give no address. You will find it in your contract or on the SIM’s packaging.',
    abroadSearch: 'Don’t take it from a search or from anyone in a chat.',
    unsureLook: 'Look at the packaging, or at the email the eSIM came with: which name is on it?',
    unsureBank: 'Or look up your last payment at your bank: who received it?',
    unsureTry: 'That page takes only T-Mobile prepaid numbers, and says so before it asks for money.',
  },
};

/** The shape every language fills. */
export type WhichSim = typeof whichSim;
