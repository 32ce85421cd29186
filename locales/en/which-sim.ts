/** Which SIM do I hold? In English. */
export const whichSim = {
  title: 'Which SIM do I hold?',
  lead: 'Two questions, then the exact address. What you choose here is not kept.',
  waiting: 'Your answer will stand here.',
  toSteps: 'The steps, one by one',
  form: {
    question: 'What is it?',
    kinds: {
      card: { name: 'A SIM card', hint: 'a piece of plastic in the phone' },
      esim: { name: 'An eSIM', hint: 'built in; set up with a code' },
      data: { name: 'A data card', hint: 'for a tablet, hotspot or router' },
      visitor: { name: 'A visitor’s plan', hint: 'Tourist plan or U.S. Pass' },
    },
  },
  brand: {
    question: 'Whose name is on it?',
    kinds: {
      prepaid: { name: 'T-Mobile prepaid', hint: 'you pay before the month' },
      postpaid: { name: 'T-Mobile with a bill', hint: 'the bill comes after the month' },
      connect: { name: 'Connect by T-Mobile', hint: 'a prepaid plan' },
      metro: { name: 'Metro by T-Mobile', hint: 'a brand of its own' },
      mint: { name: 'Mint Mobile', hint: 'a brand of its own' },
      ultra: { name: 'Ultra Mobile', hint: 'a brand of its own' },
      abroad: { name: 'T-Mobile of another country', hint: 'from Europe, for example' },
      unsure: { name: 'I don’t know', hint: 'how to find out' },
    },
  },
  titles: {
    here: 'You are right with T-Mobile prepaid. Refill here:',
    bill: 'There is nothing to refill. You pay a bill here:',
    connect: 'A prepaid plan of T-Mobile’s. It starts here:',
    elsewhere: 'Not T-Mobile’s own prepaid. Your site is here:',
    visitor: 'The website refuses the Tourist plan. A T-Mobile store can help:',
    abroad: 'Not this carrier: another company, with a site of its own.',
    unsure: 'First find the name. If it may be T-Mobile prepaid, try here:',
  },
  say: {
    numberCounts:
      'You pay before the month starts. Card or eSIM makes no difference: the refill belongs to the number.',
    connectTry: 'Whether your number can be refilled as a guest too, {guestRefill} tells you as soon as you enter it.',
    sister: 'T-Mobile’s refill page doesn’t take this number. Type the address yourself; don’t search for it.',
    abroadWhere:
      'We keep no list of foreign companies, so we name no address. Take it from your contract or the SIM’s packaging.',
    abroadSearch: 'Not from a search, and not from anybody in a chat.',
    unsureLook: 'Look at the packaging, or at the e-mail the eSIM came with: which name is on it?',
    unsureBank: 'Or look up the last payment at your bank: who received it?',
    unsureTry: 'The page there takes T-Mobile prepaid numbers only, and says so before it asks for money.',
  },
};

/** The shape every language fills. */
export type WhichSim = typeof whichSim;
