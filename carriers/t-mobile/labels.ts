import type { Label, Wording } from '../carrier.ts';

/**
 * What controls, choices, figures and sentences are called, as rows of meanings (carriers/words/). Each carries what it must not be
 * mistaken for. To teach a synonym, add it to its meaning there; to teach a new way of naming a thing, widen its rule here, and add a
 * row to tests/unit/wording.test.ts.
 */
export const LABELS: Readonly<Record<Label, Wording>> = {
  // Fields
  phone: {
    is: /PHONE|NUMBER|^(PREPAID )?LINE$|LINE (REFILL|PAY)|(REFILL|PAY) LINE/,
    not: /CARD|(?<!^PHONE NUMBER )ACCOUNT NUMBER|(?<!PHONE )NUMBER ACCOUNT|BANK|PLACE|STORE|DEAL|serial|secret|sim\b|apt\b|RECEIPT_NUMBER|EMAIL|CODE|PASSWORD|VOUCHER|PIN\b|ZIP|imei|country|ORDER|MONEY/,
  },
  again: { is: /AGAIN|CONFIRM|VERIFY/ },
  password: { is: /PASSWORD/ },
  username: { is: /EMAIL|SIGN_IN/ },
  oneTimeCode: { is: /CODE/, not: /CARD|VOUCHER|REDEEM|ZIP|DEAL|country|qr/ },
  cardField: { is: /CARD_PART|ZIP|CARD( 上| 's)? NUMBER|NUMBER CARD/, not: /VOUCHER|sim\b/ },
  amountField: { is: /AMOUNT|^\$$|^OTHER$|MONEY/, not: /RENEWAL|CARD|DEAL|CODE/ },
  redeemCode: {
    is: /VOUCHER|^CODE CARD$|^(ENTER )?((CARD|REFILL|NUMBER|\d\d-digit) )?PIN( NUMBER| LEAVE CARD| CARD| REFILL| 码| 碼| \d\d digit\w*)*$|REFILL (CODE|码|碼)|CODE( CARD)? PIN|PIN( part)?( \d)+$|REDEEM.*(CODE|PIN|NUMBER)|(CODE|PIN).*REDEEM|^ENROLL NUMBER$|scratch/,
    not: /ACCOUNT|CARD_PART|ZIP|DEAL|SIGN_IN/,
  },
  storeSearch: { is: /ZIP|PLACE|STORE/, not: /BILL|CARD|EMAIL/ },
  saveCard: {
    is: /SAVE \S|\S SAVE|SAVE.*(SAVE|CARD|METHOD|PAY|ACCOUNT|DETAILS|BRAND|BANK|CONTINUE|future|time|file|futur|下次|以后)|CARD.*SAVE|add CARD (ACCOUNT|BRAND)/,
    not: /AGREE|AUTOPAY|DEAL|EMAIL|MONEY|CHANGE|SIGN_IN|SHOPPING|PLACE|DONE|BILL|updated|signed|device/,
  },

  // Buttons and links
  continue: {
    is: /^(SAVE |CONFIRM |AGREE )?CONTINUE|^REVIEW|^(CHOOSE|CONFIRM|VERIFY) (AMOUNT|NUMBER|PHONE|PLAN|CARD|METHOD|LINE)|^FIND (ACCOUNT|NUMBER|LINE|BILL|PHONE|BALANCE|DUE)|^check NUMBER|^LOOKS_RIGHT/,
    not: /GUEST|SHOPPING|LEAVE|without|google|apple|facebook|STORE|HISTORY|(CONTINUE|REVIEW) BILL$|HOME$|cart$|comprando/,
  },
  submit: {
    is: /AGREE.*(SUBMIT|PAY|DO|CONFIRM|ENROLL|CONTINUE)|^SAVE AGREE$|^(LOOKS_RIGHT |SAVE )?(DO|SUBMIT|CONFIRM|PAY|METHOD|REFILL|REDEEM|ENROLL|SAVE|CHOOSE VOUCHER|CHOOSE PIN|ORDER|add|buy)( (DO|SUBMIT|CONFIRM|PAY|BILL|REFILL|REDEEM|ENROLL|ORDER|BALANCE|TOTAL|AMOUNT|DUE|CARD|CODE|PIN|VOUCHER|ACCOUNT|LINE|PHONE|MONEY|BRAND|LAST_FOUR|BANK|METHOD|AUTOPAY|CHANGE|changes|NUMBER))*$/,
    not: /LEAVE|HISTORY|DEAL|EMAIL|AGAIN|FIND|NUMBER$|ZIP|SIGN_IN|SIGN_OUT|^METHOD BRAND$|^SAVE (CARD|METHOD|NUMBER)|^add METHOD|^SUBMIT CODE|^add ORDER/,
  },
  /** What only beside the field for a code means that the code is redeemed: "Use code", "Load card". */
  redeem: {
    is: /^(REDEEM|CHOOSE|SUBMIT|ENTER|DO|REFILL|add|put|load|turn into|cargar|sumar)( (CHOOSE|CODE|CARD|PIN|VOUCHER|NUMBER|BALANCE|ACCOUNT|'s|AMOUNT))*$/,
    not: /^(CHOOSE|ENTER) NUMBER/,
  },
  refill: {
    is: /^(LEAVE |CHANGE |ENROLL |CONTINUE )?(DO )?(PAY|REFILL|RENEWAL|ACCOUNT REFILL)( (PAY|BILL|REFILL|BALANCE|AMOUNT|DUE|TOTAL|off BALANCE|ACCOUNT|LINE|PLAN|PHONE|NUMBER|PREPAID|service|ahora|CURRENT|tableta?|USAGE|device|equipo|dispositivo|reloj|watch|[\d-]+))*$/,
    not: /LEAVE|HISTORY|VOUCHER|RENEWAL (AMOUNT|date)/,
  },
  autopay: { is: /AUTOPAY/, not: /AGREE|HOW|DEAL|terms|without|STATUS|off$|not enrolled|未/ },
  /** Ends or changes what is already set up. */
  autopayOn: { is: /^(LEAVE|CHANGE|turn off|stop|pause|desactivar|quitar) (\w+ )?AUTOPAY/ },
  history: {
    is: /HISTORY|REVIEW ORDER$/,
    not: /call|device|ORDER HISTORY|browsing|浏览|chat|SHOPPING|FIND|SIGN_IN|USAGE|PLAN_PART/,
  },
  /** Among histories, the one with the payments in it. */
  paymentHistory: { is: /PAY|REFILL|BILL|ORDER/ },
  /** Leads away from the step or beside it; never the way on. */
  leave: {
    is: /^(LEAVE|CHANGE|SIGN_IN|SIGN_OUT|HOW|FIND|SHOPPING|GUEST|STORE|APP|DEAL|HISTORY|CODE|HOME)|LEAVE$|SIGN_IN|SIGN_OUT|^x$|^[+\-?]$/,
  },

  // Choices
  amountChoice: {
    is: /OTHER( AMOUNT|$)|(TOTAL|DUE|CURRENT|full|last|past|RENEWAL|BILL).*(BALANCE|AMOUNT|DUE|BILL|PAY)|BALANCE|RENEWAL AMOUNT|^DUE|(AMOUNT|PAY|BILL) (DUE|TOTAL|all|todo|DO)$|^TOTAL|^YOU_PAY|^all$/,
    not: /CARD|BANK|LAST_FOUR|PLAN\b/,
  },
  paymentMethodChoice: { is: /CARD|BRAND|BANK|LAST_FOUR|VOUCHER|^PIN$/, not: /sim\b/ },
  /** What makes a priced choice a plan and not an amount. */
  planChoice: {
    is: /PLAN|\d USAGE/,
    not: /\b(last|past|ultim\w+)\b|[过過]( CONTINUE|去)|最近|^MONEY (good|valid\w*|EXPIRES|lasts|vigente|dura)\b/,
  },
  /** A frame for card details says so itself, or the words before it do. */
  cardFrame: { is: /CARD|PAY|METHOD/, not: /LEAVE|captcha|survey|DEAL/ },
  /** A button that is a choice by itself. */
  bareSum: { is: /^(add |PAY |REFILL )?MONEY( REFILL)?$/ },
  /** What is said on the button of each of several cards, of which the card alone tells what it is. */
  chooseThis: { is: /^(CHOOSE|CHANGE|CONTINUE CHOOSE)( PLAN| OTHER)?$/ },

  /** A button that names a thing to choose and does something else with it. */
  noChoice: { is: /^(buy|get|why|REDEEM|ORDER|HOW|SHOPPING)|CHANGE|LEAVE/ },

  // Figures and sentences
  /** What the sum of all is called; `SUBTOTAL` is a word of its own. */
  whole: { is: /\bTOTAL|YOU_PAY|AMOUNT DUE/ },
  /** Words of which at least one means something. */
  understood: { is: /\b(?!MONEY)[A-Z]{3}|tax|impuesto|[税稅]/ },
  total: {
    is: /TOTAL|YOU_PAY|AMOUNT (DUE|charged)|^(AMOUNT|PAY|REFILL|DUE)( MONEY)?$|(PAY|REFILL|CHARGED|charge).*AMOUNT|AMOUNT (PAY|REFILL)|CHARGED/,
    not: /SUBTOTAL|TOTAL BALANCE|ACCOUNT BALANCE|RENEWAL|USAGE|tax$|PLAN_PART/,
  },
  /** What an account shows about itself; several together are the shape of an account's home. */
  accountFigure: {
    is: /RENEWAL|BALANCE|DUE|AUTOPAY|EXPIRES|(CURRENT|^) ?PLAN|(CONTINUE|last) (PAY|BILL)|USAGE.*LEFT|LEFT|^(BILL|USAGE|PLAN|LINE)$|CURRENT BILL/,
    not: /HOW|VOUCHER|CARD/,
  },
  renewalDate: { is: /RENEWAL|EXPIRES|DUE|CARD_PART/, not: /AUTOPAY|CARD\b|BILL|last|HISTORY|DEAL/ },
  /** Names a day. */
  day: {
    is: /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[a-z]*\.? ?\d{1,2}\b|\b\d{1,2} (de )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)|\b\d{1,2}\/\d{1,2}(\/\d{2,4})?\b|\b\d{4}-\d{2}-\d{2}\b|\d+ ?月 ?\d+ ?日/,
  },
  usage: { is: /USAGE|LEFT|PLAN_PART/, not: /BALANCE|MONEY|PAY|BILL/ },
  /** Only a finished payment has these. */
  receipt: { is: /RECEIPT_NUMBER|CHARGED|MONEY DONE|CONFIRM NUMBER[ :#]+[a-z]{0,3}-?\d{4}/ },
  /** The same "review" and "checkout", but not about a refill. */
  shopping: { is: /SHOPPING|ORDER.{0,12}PHONE\b(?! NUMBER)/ },
  /** A plan page that belongs to an account or an activation, not to the shop. */
  ownPlan: {
    is: /CURRENT PLAN|CHANGE (PREPAID |CURRENT |LINE )*PLAN|PLAN (CHANGE|LINE)|SAVE (CURRENT )?PLAN|ENROLL (PREPAID |CARD )?(PLAN|LINE|PHONE|sim)|^CONTINUE ENROLL|PLAN.*(\bsim (will )?ENROLL|ENROLL chip)|(move|CHANGE|swap) LINE OTHER( \w+)? PLAN|RENEWAL (date|DUE|PLAN)|PLAN CURRENT|CURRENT.*USAGE|(PREPAID|CURRENT) LINE LAST_FOUR/,
  },
  /** Speaks of a line, its balance or a payment at all. */
  account: { is: /REFILL|PREPAID|PAY|METHOD|BILL|DUE|RENEWAL|BALANCE|VOUCHER|PLAN\b|RECEIPT_NUMBER|CHARGED/ },
  /** What one sees or does in an account; what is only recommended beside it has none of it. */
  accountTask: {
    is: /REFILL|\bPAY|AUTOPAY|HISTORY|BALANCE|BILL|VOUCHER|REDEEM|RENEWAL|LEFT|DUE|METHOD|STORE|CURRENT|(CHOOSE|CHANGE|SAVE)( PLAN)?$/,
  },
  /** Above things to look at elsewhere. */
  praise: {
    is: /\b(may|might|others|people|customers) also\b|also (bought|viewed)|recommend|recomend|tambien (puede|podria|te)|(puede|podria)n? tambien|mas (vendid|vist|FIND)|trending|推荐|推薦|猜你|可能(也|会|會)?喜/,
    not: /PAY|REFILL|AMOUNT|PLAN\b/,
  },
  /** A form beside the step: offers by mail, a discount's code. */
  sideTitle: { is: /DEAL|EMAIL/, not: /SIGN_IN|AUTOPAY/ },
  /** All that such a form asks for: an address, a code, a place, a mark from one to five. */
  sideField: { is: /^(EMAIL|LEAVE|DEAL|FIND|ZIP|PLACE|STORE|DETAILS)|^\d\d?$|DEAL/, not: /PHONE|BILL|CARD/ },
  prepaid: { is: /PREPAID|VOUCHER|RENEWAL (AMOUNT|date)|service BALANCE|REFILL|BALANCE service/ },
  postpaid: { is: /POSTPAID|BILL|(TOTAL|past) (BALANCE|DUE)|(AMOUNT|BALANCE) DUE|DUE (date|on\b)|arrangement/ },
};
