import { type DomainList, spread } from './listed.ts';

const CHECKED_ON = '2026-11-24';

/** Brands of the carrier with sites, accounts and refills of their own. */
export const SISTER_BRANDS: DomainList = {
  domains: [
    ...spread(`
        metrobyt-mobile.com metropcs.com mymetropcs.com mintmobile.com ultramobile.com ultra.me
      `),
    // Ultra Mobile PayGo: the odd name is the true one.
    ...spread(`
        paygonline.com assurancewireless.com gosmartmobile.com sprint.com uscellular.com
      `),
    // The carrier's own sites beside t-mobile.com.
    ...spread(`
        tmobile.com t-mobilemoney.com t-mobiletuesdays.com tmobile.careers tmomail.net

      `),
  ],
  source: {
    title: "The carrier's bug bounty scope, its brands' own pages, and its app's entries in the stores",
    url: 'https://github.com/arkadiyt/bounty-targets-data',
  },
  checkedOn: CHECKED_ON,
};

/** Other carriers, most of them in the same country, with the odd names some of them have. */
export const OTHER_CARRIERS: DomainList = {
  domains: spread(`
      att.com att.net attwireless.com cricketwireless.com firstnet.com verizon.com verizon.net verizonwireless.com
      verizonbusiness.com vzw.com vtext.com visible.com myvisible.com tracfone.com tracfonewireless.com
      straighttalk.com totalwireless.com totalbyverizon.com simplemobile.com net10.com net10wireless.com safelink.com
      safelinkwireless.com pageplus.com pagepluscellular.com gowalmartfamilymobile.com myfamilymobile.com xfinity.com
      comcast.com spectrum.com spectrum.net optimum.com cox.com dish.com boostmobile.com boostinfinite.com gen.mobi
      genmobile.com republicwireless.com ting.com usmobile.com tello.com fi.google.com lycamobile.us lycamobile.com h2owireless.com
      h2owirelessnow.com easygowireless.com redpocket.com consumercellular.com cspire.com credomobile.com
      patriotmobile.com puretalk.com puretalkusa.com twigby.com textnow.com helium.com heliummobile.com
      speedtalkmobile.com good2gomobile.com freeupmobile.com lively.com greatcall.com
      qlinkwireless.com safetynetwireless.com lifewireless.com wing.com reachmobile.com
      virginmobileusa.com cincinnatibell.com cellcom.com appalachianwireless.com unionwireless.com gci.com viaero.com
      libertypr.com clarotodo.com claropr.com chinamobile.com 10086.cn cmlink.com chinaunicom.com 10010.com 189.cn
      chinatelecomglobal.com chinatelecom.com.cn ctexcel.us ctexcel.com giffgaff.com three.co.uk three.com.hk o2.co.uk
      ee.co.uk vodafone.co.uk orange.fr telcel.com att.com.mx
    `),
  source: { title: "Addresses the carriers' own pages name; fcc.gov lists the companies", url: null },
  checkedOn: CHECKED_ON,
};

/** T-Mobile in other countries: other companies, other accounts. */
export const FOREIGN_T_MOBILE: DomainList = {
  domains: spread(`
      t-mobile.at t-mobile.cz t-mobile.de t-mobile.hr t-mobile.hu t-mobile.me t-mobile.mk t-mobile.nl t-mobile.pl
      t-mobile.sk t-mobile.net t-mobile.co.uk t-mobilebankowe.pl tmobile.at tmobile.cz tmobile.de tmobile.hu
      tmobile.nl tmobile.pl tmobile.co.uk odido.nl telekom.com telekom.de telekom.hu telekom.mk telekom.me telekom.sk
      t.ht.hr hrvatskitelekom.hr magenta.at
    `),
  source: { title: "Deutsche Telekom and its companies' own pages", url: 'https://www.telekom.com' },
  checkedOn: CHECKED_ON,
};
