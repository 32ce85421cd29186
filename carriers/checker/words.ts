import { spread } from './listed.ts';

/**
 * Words that call for signing in, proving, paying or claiming: beside a carrier's name, on an address that is not the carrier's, they are what
 * a deceiver needs and a namesake does not.
 */
export const TRAP_WORDS: readonly string[] = spread(`
    account accounts acct activate activation admin alert alerts app auth authenticate authentication authenticator
    authy autopay balance bill billing bills bonus care claim claims client confirm confirmation connect corp coupon
    chongzhi customer customers customercare delivery direct duo edge employee esim expire expired expiring free gift gifts
    giveaway help helpdesk helper home hr id idp info inc internal invoice it jobs login logins logon loyalty mail
    mails manage member message metro mfa my net network notice notification offer offers okta online order orders otp
    outlook pay payment payments pin point points portal prepaid prize prizes promo promos promotion promotions
    protect quick rebate recharge recarga recargas redeem refill refills refund refunds register renew renewal reset
    resolve restore reward rewards safe schedule secure secured security servicedesk service services session
    settings sign signin signon sim sms sso staff status support supports survey suspended sync tech ticket token
    topup track trade unlock unlocked update updates upgrade us usa user validate validation vault verification
    verified verify vip voucher vpn wallet watchlist web webmail win winner wireless work workplace workspace xufei
  `);

/** Words that stand in front of a name without a hyphen and still leave it a name. */
export const WORDS_IN_FRONT: readonly string[] = spread(`
    account best buy cheap claim get go help login metro mobile my new old online prepaid refill reward rewards
    secure sso support team the topup update us usa verify web welcome www your
  `);

/** Words of their own that are one letter off a name. */
export const OTHER_WORDS: readonly string[] = spread('bootmobile metropics mintymobile tmobi');
