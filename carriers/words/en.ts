/**
 * The English words pages use, by meaning. A text is read as a row of these meanings ("Top up your account" and "Recarga esta cuenta"
 * are both `REFILL ACCOUNT`), so every rule is written once for all languages and a new synonym helps all of them. Earlier entries win
 * where two could read the same words. Written for text in lower case without accents; a stem ends in `\\w*`.
 */
export const ENGLISH = {
  BLOCKED:
    "access (is )?denied|permission to access|unsupported browser|(don't|doesn't|do not|no longer) support (this|your|that|older) (browser|device)|browser( version)? (is )?(not|isn't|no longer) supported|(update|upgrade) your browser|browser( version)? (is )?(out of date|outdated|too old)|(request|you) (was|were|have been) blocked|(use|switch to|try) a (newer|different|supported) browser",
  DECLINED:
    "turned down|said no( to)?|(didn't|did not|won't|will not|couldn't|could not) (accept|approve|authorize|allow)|(didn't|did not|doesn't|won't|hasn't|has not) (work|go through|gone through)|(weren't|wasn't|were not|was not) able to (process|complete|charge|accept|approve|take|run|authorize)|declined|denied|rejected|refused|fail(ed|ure)?|unsuccessful|not (accepted|approved|authorized|processed|completed|allowed)|(didn't|did not) go through|(couldn't|could not|unable to|can't|cannot|not able to)( be)? (process|complete|charge|accept|approve|take)d?|(wasn't|weren't|isn't|hasn't been|has not been) (accepted|approved|authorized|processed|completed)|(problem|trouble|issue) (with|processing|charging) (your |the |this )?(card|payment)",
  INVALID:
    "invalid|incorrect|wrong|mismatch|(doesn't|don't|didn't|isn't|aren't|not)( a)? (match|valid|correct|recognized?|eligible|active)",
  EXPIRED: 'been away( too long)?|expired|timed out|(has|have|was) ended|inactivity',
  SESSION: 'session',
  TOURIST: 'tourist|visitor',
  LOADING:
    'loading|please wait|one moment|preparing|hold on(?! to)|bear with us|stand by|just a (moment|second|sec|minute)|hang tight|processing|working on it|getting|fetching|checking your',
  MAINTENANCE:
    "maintenance|(planned|scheduled) (work|outage|downtime)|(taking|having) a (short|quick|little|brief)? ?break|(be|right) (right )?back( soon| shortly| later)?|come (right )?back (soon|shortly|later)|temporarily (unavailable|down)|we'?re (down|making (some )?(improvements|updates|changes))|service unavailable|server error|error 50\\d",
  NOT_FOUND:
    "page (isn't|is not|is no longer|wasn't) (here|there|available)|(may|might|must) have (been )?moved|nothing (to see )?here|lost (that|this|the) page|not found|cannot be found|can't be found|doesn't exist|(can't|couldn't) find (the|that|this) page|(isn't|is not|not) available right now|page (has )?(moved|gone)|oops",
  SIGN_OUT: '(log|sign)(g?ed|g?ing|n?ed)?( you)? ?-?out',
  GUEST:
    "without (signing up|registering)|(log|sign) ?-?in (isn't|is not|not) (needed|required)|guest|(without|no) (logging|signing|log|sign) ?-?in|no (log|sign) ?-?in|no account needed|without (an account|a t-mobile id)",
  SIGN_IN: '(log|sign)(ging|ing)? ?-?(in|on|up)|t-mobile id|register|two-?step|create (an |your )?(account|id)',
  AUTOPAY:
    'automat(e|ed) (it|(my |your )?(bill )?pay(ments?)?)|automated payments?|(make|keep|set) (it|this|them) (automatic|to automatic)|go automatic|(put|set) (it|this|them|(my |your |the )?(prepaid|line|plan|bill|account|refills?|payments?)) (up )?(on|to) (repeat|automatic|autopilot)|(pay|refill|renew)s?( by)? itself|(pay|paid|refill(ed)?|renew(ed)?) (each|every) month|hands-?(free|off) (refills?|payments?)|(refill|pay|payments|refills|top ?-?ups) on a schedule|repeating (payments|refills|top ?-?ups)|auto(matic(ally)?|mated)? ?-?(pay|payments?|refills?|top ?-?ups?|recharges?|reloads?|renew\\w*|bill(ing)?( pay(ments?)?)?|charges?|debits?)|(recurring|scheduled|repeat(ing)?|automatic monthly|regular) (bill |card |monthly )?(pay(ments?)?|refills?|top ?-?ups?|recharges?|reloads?|billing|charges?|renewals?)|(pay|refill|recharge|reload|renew|charge|top up|bill) ((it|me|my|your|the|this|a) )?((line|bill|plan|account|card|balance|number|phone) )?(automatically|on autopilot)|(on )?auto-?pilot|set it and forget it|never run out|(let us|we.?ll) (pay|refill|handle|take care of) it( for you)?|pay for (me|you) (each|every) month|pay(ing|ments?)? (my |your |the |a )?(bill |plan )?automatically|hands-?free pay\\w*|never miss a payment|pays? (by )?itself',
  VOUCHER:
    '(number|numbers|digits|code|pin) (on|under|beneath|behind) the (scratch(-off)?|silver|foil|strip|panel|coating)( (strip|panel|area|layer))?|hidden (pin|code|number)|the (card|pin) you bought|(pin|code) (on|from) (the|your) receipt|under the (scratch|silver|strip|panel|foil)( (strip|panel))?|scratch (strip|panel|and load)|(scratch(-off)?|airtime|refill|top ?-?up|recharge|reload|prepaid|gift|voucher|redemption) (card )?(codes?|pins?|vouchers?)|(scratch(-off)?|voucher) (card )?numbers?|scratch ?-?off( panel)?|1[2-68]-?digit (code|pin)|secret (number|code)|(pin|code) (on|from) (the|your) (refill|scratch(-off)?|prepaid|top ?-?up|airtime) card|store-?bought card|(refill|prepaid|top ?-?up|airtime|recharge|scratch(-off)?|reload) (card|code|pin|voucher)s?|vouchers?|e-?pins?|coupons?',
  RECEIPT_NUMBER:
    'reference:?(?= [a-z]{0,3}-?\\d)|(your )?(confirmation|reference|ref|receipt|transaction|order|payment) (num|code|id|no)\\b\\.?|your (reference|confirmation|receipt) is|ref\\.? ?no\\.?|tracking number|(confirmation|reference|transaction|receipt|order|authorization|approval|payment) ?(number|no\\b|id|code|#)|confirmation:?(?= [a-z-]*\\d)|ref(erence)? ?#|trace number|(keep|save) this number',
  CHARGED:
    '(we )?(took|billed|deducted|collected|withdrew)|(was|were|been|is) (billed|deducted|debited|taken|collected|withdrawn)|(came|taken) (out of|off|from)|went (on|onto) your|just paid|(was|were|been) (charged|refilled|added|credited|processed|received|redeemed|applied)|we(.ve)? (charged|added|received)|you paid|amount paid|charged to|new balance|paid with|receipt (was )?(sent|emailed)|payment (date|posted)',
  METHOD:
    "what are you paying with|how are you paying|where (should|shall|do) we charge( it)?|where the money comes from|paying method|(payment|pay|billing|card) (methods?|options?|types?|information|info|details)|ways? to (pay|refill)|how (would|do|will|are) you (like|want|going|pay)( to)?( pay)?( with)?|what (would|do|will|are) you (like|want|going|pay)( to)?( pay)? with|where('s| is) the money coming from|pay your way|pay(ment)? source|how you('ll| want to|'d like to)? ?pay|pay(ing)? (with|by|from)|how to pay|pay(ing)? using|where (should|shall) we (charge|bill)|payment choices?",
  CARD_PART:
    "(name|number) printed on (the |your )?card|(good|valid) until|runs out on|digits on the back of (the|your) card|card ends|(long )?number on (the |your )?(front of )?(the |your )?bank card|(your )?name (as it |that |as )?(appears|printed|shown|written) on (the |your )?card|(valid|good) (thru|through)|cvv2|cvn|cid|(3|4|three|four)-?digit (security )?(code|number)|expires on|security digits|((credit|debit) )?card (number|no)|name on (the |your )?card|card ?holder('?s)?( name)?|cvv|cvc|csc|security code|expir(y|ation|es)( date| month| year)?|mm ?/ ?yy(yy)?|exp\\.? ?(date|month|year)|exp",
  ZIP: '(billing )?(zip|postal)( ?code)?',
  LAST_FOUR: '(ending|ends?)( in| with)? ?[*x•.]* ?\\d{2,4}|[*x•.]{2,} ?\\d{4}',
  SHOPPING:
    '(send|buy|give) (a |an )?(\\w+-?\\w+ )?(store )?gift ?card|recipient.?s? e-?mail|charit(y|ies)|fundrais\\w+|pledge|shopping|donat\\w+|give to|new customers( only)?|get this (plan|phone)|sim (starter )?kit|switch to t-mobile|add to cart|(your|view) (cart|bag)|shipping|ship to|trade-?in|deliver(y|ed)|(device|retail) (price|total)|new line|order (today|for)|shipment|shipp?(s|ed)|track (order|package)|shop (now|all|phones|deals|plans)|pickup|protection plan|down payment|bring your own|browsing|deductible|(insurance|protection) (claim|premium|policy)|(file|start|pay|open) (a|my|your|this|the) claim',
  CODE: '(verification|security|one-?time|access|6-digit|six-digit|text(ed)?|sms) ?(code|pin|passcode)|code',
  YOU_PAY:
    "what you(.ll| will)? pay|today.s (charge|payment)|your card (is|will be) charged|you('ll| will|'re| are)? ?(pay|paying|be charged|charged|owe)|to be charged|amount to pay|(charge|pay) today|due (today|now)",
  REFILL:
    'top it up|more money|put in money|give it a boost|fill (it |this |your line |my line |a phone )?up|give (a|the|my|your) (line|phone|number) a boost|boost (a|the|my|your) (line|phone|number)|more (airtime|talk time)|(add|send|give|put in|get) (value|airtime|talk time)|extend (my|your) (prepaid )?service|put (it|money) on (it|my account|your account|the account)|prepaid quick add|refill(s|ing)?|recharg\\w+|top(ping)? ?-?ups?|reload\\w*|replenish|load(ing)? (up|(more |some |extra )?(money|funds|credit|cash|airtime|minutes|value)|now|it\\b|(a|the|my|your) (prepaid )?(line|phone|number|account|balance))|load(ing)? (any|some(body|one)(.s)?|another|their|this|that) (prepaid|phone|line|number)|give (a|the|my|your) (line|phone|number) (more |some )?credit|fund(ing)? (your |my |the |this )?(account|line|balance|phone)|add(ing)? (more |some |extra )?(money|funds|credit|minutes|value|cash|airtime|balance|time)|add(ing|ed)? (more )?to (your |my |the |this )?(prepaid |service |account |available )?balance|put (more |some |extra )?(money|funds|credit|cash|minutes) (onto|on|into|in)|buy(ing)? (more |extra )?(airtime|minutes|credit|time)|(increase|boost) (your |my |the )?balance|deposit|get more (airtime|minutes|credit|data)|charge up|fill up|prepay',
  PAY: 'pymt|square up|get (it|this|them) paid|take care of (it|the bill|my bill|your bill)|clear (it|the bill|my bill)|pay up|settle up|clear(?= (my|your|the) (balance|bill))|pay (it|up|down)|pay(ing|ment)?|payments(?! (made|so far|(you|i)( have|.ve)? made))|settle|check ?out|paid|pay ?off|take care of|cover',
  REVIEW:
    "(one |a )?(last|final|quick) (peek|glance)|everything (about|in|on)(?= (my|your|this|the) (account|line))|once-over|one more look|have a (last |quick )?look|last chance|check(?= (your |the |my |this |all |over )?(the |your )?(order|payment|detail|refill|info|total|amount|purchase|everything|it over))|(final|quick|last) (check|review)|(you're|you are) about to|please confirm|preview|take (one|a) (last|final|quick|good) look|review|double-?check|summary|take a look|(last|final) (step|look)|almost (done|there)|before you|recap|look (it |this |everything )?over|make sure|one (last|final) (check|look|thing)|here.?s what",
  LOOKS_RIGHT:
    'is (this|that) (right|correct|ok|okay)|(everything|all|this) (ok|okay)|looking (right|good|ok)|that.s right|sounds right|is (this|everything|it|all)( all| of this)? (right|correct|ok|okay|good|in order)|(everything|all) (is )?(correct|in order)|(does )?((this|everything|it|all) )?(all )?(look|is)s? (all )?(right|good|correct)',
  REDEEM: 'redeem\\w*|redemption|apply|claim|cash(ing)? (it |this |them )?in',
  ENROLL:
    'activate it|get (it |this )?going|turn (?=autopay on|auto pay on)|put me on|start now|count me in|enroll(ment| me)?|(turn|switch) (it )?on|set (it |this )?up|set ?up|sign me up|opt(ing)? ?-?in|join|begin|activate|enable|start(?! (again|over))',
  AGREE: '(yep|yup|go ahead)(?=,? (and )?(charge|pay|submit|refill))|agree|accept',
  SUBMIT: 'submit|place(?= (my |your |the |this |an? )?(order|payment|purchase|refill|top))|send|hand in',
  CONTINUE:
    "(let.s )?(move|go|step|keep) (on|along|forward|going|ahead|further)|(take|go to) the next step|next up|what.s next|keep it moving|on we go|ready,? go on|take me to|move (to|on to|ahead)( the)?|next (step|page|screen)|go to( the)?( next)?|get started|keep moving|continue|next|proceed|go on|keep going|move on|carry on|forward|onward|let'?s go|go(?! back)( ahead)?|advance|on to|onwards|step ahead|sounds good",
  CONFIRM: 'confirm',
  VERIFY: 'verify|prove|validate',
  AGAIN:
    're-?key|match(es)?(?= (the|that|this|your) number)|a second time|re-?enter|re-?type|repeat|again|second time|once more|one more time|same|(just )?to be (safe|sure)|twice|double',
  DO: 'make|process|complete|finish|finali[sz]e|wrap up|authorize|charge|approve|schedule',
  SAVE: 'keep it|(use|have) (it|this|this card) (again |ready )?next time|hold (my|this|the)(?= card)|hold on to|hang on to|for (later|next time)|next time|(securely )?(save|store(?= (this|my|your|the|it|card))|remember|keep(?! moving))|(on|to) file|for next time',
  AMOUNT:
    "what (would|do|will|are) you (like to|want to|going to|like|want)? ?(pay|paying|add|adding)|what (to|you|you'd like to|you want to|you would like to) (pay|add)\\b|amounts?|how (much|many dollars)|denominations?|dollars|value|sum",
  DUE: '(everything|all) you owe|what.s (due|owed)|all due|everything (due|owed)|due|owed?|outstanding|minimum|statement|what (you|i) owe|in full|full (amount|balance)|whole (amount|bill)',
  CHOOSE: 'choose|select|pick|which|what(?! (you|i)(.ve| have) paid)|set|use|decide|go with|opt',
  ENTER: 'enter|type|provide|input|give us|tell us|fill in|put in',
  CHANGE:
    'swap(ping)?|upgrad(e|ing)|move to a|chang(e|ing)|switch(ing)?|edit(ing)?|updat(e|ing)|manag(e|ing)|modify|adjust',
  FIND: '(around|close to) (you|me)|around the corner|get directions|find(?! us)|locate|search|look ?up|nearest|nearby|near|visit',
  LEAVE:
    'go back( to)?|read (this |it )?(aloud|out loud)|listen|translate|(i )?changed my mind|(leave|forget)(?= (this page|it))|turn back|(one |a )?step (back|away)|start (again|over)|fix (it|this)|correct (it|this)|let me think|another time|do it later|something.s wrong|nope|return( home)?|dismiss|take me home|one step back|wait|take me back|step back|call it off|cancel|(go )?back|previous(?! (pay|refill|bill|top|transaction|charge|activity|statement|receipt))|clear|reset|close|no,? thanks|not now|skip|later|resend|print|share|download|learn( more)?|help|contact|chat(?! history)|feedback|hide|(show|view|see)(?! (the |my |your )?(amount|balance)( due)?\\b)(?! ((all|my|your|past|recent|previous|earlier|old) )?(past |recent |previous )?(payments|receipts|statements|transactions|refills))|remove|delete|cookies?|menu|start over|terms|privacy|forgot|where(?! (to (buy|find)|are you|you are))|need|get the app|add (another|a|new)(?! (refill|gift|prepaid|voucher|pin))|e-?mail(?= (me|us|it|this|my|a|the)\\b(?! address))|never ?mind|exit|quit|undo|return|not right now',
  HOW: 'how (easy|hard|likely|satisfied|happy|pleased|was|were|did)( (is|was|were|are|did)( it| this| that| you)?( to)?)?|how (to|do|does|can|is)|faqs?|learn|guide|tips|about|questions|avoid|protect|recogni[sz]e|what (is|are)(?! you)|discount',
  RENEWAL: 'renew\\w*',
  SUBTOTAL: 'sub ?-?total',
  TOTAL:
    'adds up to|all together|all told|the whole lot|comes to|what it costs|total|altogether|in all|all in|overall|final (amount|price|cost)',
  OTHER:
    'something different|your pick|of (my|your) own|make it yours|as much as you like|up to you|other|custom|different|another|own|specific|something else|else|your choice',
  BALANCE: 'balance|funds|credit left|money left',
  BILL: 'bills?|billing|invoice',
  PREPAID: 'pre-?paid',
  POSTPAID: 'post-?paid',
  PHONE:
    '(with )?(the |your )?area code( and)?|(cell )?phone|mobile|wireless|cell|telephone|msisdn|(10|ten)-?digit|mdn|tel',
  NUMBER: 'numbers?|no\\.|#',
  LINE: 'lines?',
  ACCOUNT: 'accounts?',
  BANK: 'bank|checking|e-?check|electronic check|routing|savings account|ach|savings|direct (debit|withdrawal)',
  CARD: '(credit|debit|atm|gift)( ?(or|and|/) ?(credit|debit))? ?cards?|cards?|credit|debit',
  BRAND: 'g ?pay|visa|master ?card|amex|american express|discover|paypal|apple ?pay|google ?pay|venmo|cash ?app|wallet',
  PIN: 'pins?',
  PASSWORD: 'password|passcode',
  EMAIL: 'e-?mail|user ?name|user id',
  PLAN: 'plans?',
  PLAN_PART: 'unlimited|/ ?(mo|month|line)|(per|a|each|every) month|monthly|hotspot|\\d+[- ]days?|talk|texts?',
  USAGE: 'gigs?|data|minutes?|mins?|messages?|usage|gb|mb',
  LEFT: 'left|remaining|used|available|so far|remains?',
  HISTORY:
    '(every|all( the| my| your)?) (payments?|refills?|top ?-?ups?|charges?|dollar|cent|penny) ((you|i)(.ve| have)? )(ever )?(made|put in|paid|added)|money in,? money out|(show|view|see|all) (all )?(my |your )?(payments and refills|refills|money records)|where (my|your) money (went|goes)|(everything|what|all) (you|i)( have|.ve)? paid|paid (so far|to date|up to now)|look back|money trail|old (bills|payments|receipts)|list of (my |your |all )?(payments|refills)|payment (list|timeline)|what (you|i)(.ve| have) paid|histor(y|ical)|log|ledger|activity|((show|view|see) )?((all|my|your|all my|all your|the) )?((past|recent|previous|earlier|older|latest|prior|last|old) )?(payments|receipts|transactions|statements)( and (receipts|statements|payments))?|payments (made|so far|(you|i)( have|.ve)? made)|past charges|transaction (histor(y|ies)|log|list|records?|activity)|records?|(past|recent|previous|earlier|prior|older) (payments?|bills|refills|reloads|top ?-?ups|activity|transactions|charges)( and (payments|bills|charges|refills))?|where your money went|account record',
  ORDER: 'order|purchase|transaction',
  THANK: 'cheers|many thanks|much appreciated|thanks?( you)?|we appreciate',
  DONE: 'refilled|topped ?-?up|(it|everything|that) (all )?(worked|went well|went fine|went through)|you did it|that.s a wrap|landed|arrived|all paid|no more to pay|bill paid|(you.re|you are|you have been) (now )?(all )?(topped up|refilled|reloaded|recharged|paid up|all paid|paid|done|finished)|(is|are|has been|have been) (now )?(topped up|refilled|recharged|reloaded|paid|loaded)|(it.s|that.s|it is|that is) (done|it\\b|all\\b)|paid (up|in full)|money (added|is on)|congrat\\w*|nice work|good job|way to go|success(ful(ly)?)?|completed?|enrolled|(is|are) (now )?(active|on\\b)|finished|finali[sz]ed|taken care of|topped up|confirmed|confirmation|received|processed|approved|posted|(all )?(set|done)|went through|accepted|added|good to go|got (your|the)|on its way|is in|payment made|all good|good news|you.re good|is (there|here)|we got it',
  STORE:
    'see us in person|drop by|(come|stop) (by|in)(?= )|in person|stores?|retailers?|locations?|branch(es)?|dealers?|outlets?|shops|(a|the|your|nearest|local|nearby) shop|where to (buy|find us)|(come )?(see|visit) us|find us',
  PLACE: 'where do you live|city|address|state|town|neighbou?rhood|place|area|where (are you|you are)',
  APP: 't-?life|app',
  DEAL: '(tell|bring|refer|invite) (a |your |some )?friends?|deals?|offers?|promotions?|promo|savings|specials?',
  FRAUD: 'scams?|fraud|phish\\w*|spam',
  DETAILS: 'details?|information|info|everything',
  IDENTITY: "(it'?s|it is|that it'?s) (really )?you|identity",
  HOME: 'your plan and balance|nice to see you|good evening|here.s your (line|account)|overview|dashboard|home|at a glance|hi|hello|hey|welcome|good (morning|afternoon|evening)',
  CURRENT: 'currently|right now|at the moment|present|today.s|you.re on|current|new|existing',
  STATUS: 'status',
  EXPIRES: 'use by|expires|valid until',
  WHO: 'who|whose|someone|friend|somebody|loved one|family member|other person',
  NOT: "not|cannot|can't|no longer|isn't|aren't|wasn't|couldn't|unable|don't|doesn't|didn't|won't",
  NOTHING:
    "for good|let.s|i'm ready,?|all right,?|got it,?|go ahead and|just|your|my|the|an?|this|that|our|his|her|their|t-mobile|to|for|of|on|with|in|as|from|and|or|by|is|are|now|today|online|please|kindly|simply|securely|quick|quickly|express|fast|instant(ly)?|secure|safe(ly)?|in seconds|great,?|awesome,?|hooray|yay|woo-?hoo|perfect,?|one-?time|you('re|'ll)?|would|do|like|want|we('re|'ll)?|us|me|it('s)?|clickable|here|yes,?|ok(ay)?,?",
} as const;

export type Meaning = keyof typeof ENGLISH;
/** The words of one language for every meaning, each a pattern. `NOTHING` are the words that say nothing and fall away. */
export type Words = Readonly<Record<Meaning, string>>;
