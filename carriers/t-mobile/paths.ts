import type { PathRule } from '../carrier.ts';
import { SHOP_HOSTS, SHOP_PATH } from './shop.ts';

const FLOW = ['amount', 'payment', 'review', 'confirmation'] as const;
const ACCOUNT = [...FLOW, 'autopay', 'redeem-card', 'history', 'plan'] as const;

export const PATHS: readonly PathRule[] = [
  // 2010 – 2026
  {
    kind: 'other',
    path: /(^|[/_-])(log|sign)-?_?(out|off)\b|cerrar-sesion/,
  },
  { kind: 'other', hosts: SHOP_HOSTS, path: SHOP_PATH },
  // 2010 – 2026
  { kind: 'other', hosts: ['t-mobile.com', ...SHOP_HOSTS], path: /^$/ },
  // 2020 – 2026
  {
    kind: 'other',
    path: /^\/(search|buscar|busqueda|carrito|pedidos?|orders?|buy|devices?|isp|contact-us|community|unlock|account\/(profile|settings|security)|profile|about-us|giving|donate|tuesdays|perks|rewards|benefits(?!\/t-?life)|privacy-center|responsibility)(\/|$)|(^|\/)(newsletter|survey|feedback|press|news|careers|jobs|legal|terms)[-\w]*(\/|$)/,
  },
  // 2018 – 2026
  {
    kind: 'other',
    hosts: ['prepaid.t-mobile.com'],
    path: /^(?!.*(refill|recarg|top-?up|pay))(\/(home|plan-detail|browse-\w+|coverage-map|bring-your-own-device|prepaid-internet|esim-app|phones?)(\/.*|-.*)?)?$/,
  },
  // 2016 – 2026
  {
    kind: 'sign-in',
    hosts: ['account.t-mobile.com'],
    path: /^\/(signin|signup|oauth2|login|passkey|register|forgot|reset)/,
  },
  // 2016 – 2026
  {
    kind: 'sign-in',
    path: /^\/(signin|login|log-in|sign-in|iniciar-sesion)(\.\w+)?(\/|$)/,
  },
  // 2023-12 – 2026-04
  {
    kind: 'guest-refill',
    also: [...FLOW, 'redeem-card'],
    line: 'prepaid',
    path: /(^|\/)direct-to-account(\/|$)/,
  },
  // 2010-12 – 2011-10
  {
    kind: 'payment',
    also: ['amount', 'redeem-card', 'review', 'confirmation', 'autopay'],
    line: 'prepaid',
    hosts: ['my.t-mobile.com'],
    path: /^\/account\/refilloverview\.aspx|^\/partnerservices\.aspx/,
  },
  // 2010-12 – 2011-10
  {
    kind: 'redeem-card',
    also: ['confirmation'],
    line: 'prepaid',
    path: /^\/account\/coupon\.aspx|(^|\/)redeem-(refill-)?(card|voucher|pin)s?(\/|$)/,
  },
  // 2020 – 2026-04
  {
    kind: 'guest-pay',
    also: FLOW,
    line: 'postpaid',
    path: /^\/guest-?pay(?!\/terms)(\/|$)/,
  },
  // 2020 – 2026
  {
    kind: 'autopay',
    line: 'postpaid',
    path: /^\/payments?\/auto-?pay$|^\/(account\/)?(manage-)?auto-?(pay|refill)$/,
  },
  // 2020 – 2026
  {
    kind: 'help',
    path: /^\/payments?\/auto-?pay\/faqs?$/,
  },
  // 2020-08 – 2026
  {
    kind: 'payment',
    also: ['amount', 'review', 'confirmation'],
    line: 'postpaid',
    path: /^\/(payments?\/)?(one-?time-?payment|make-?a?-?payment)(\.\w+)?(\/|$)/,
  },
  // 2020 – 2026
  {
    kind: 'history',
    line: 'postpaid',
    path: /^\/(bill|billing)\/(historical|summary)(\.\w+)?(\/|$)/,
  },
  // 2026 – 2026
  {
    kind: 'history',
    path: /(^|\/)(payment|activity|transaction)-?(history|log)(\/|$)/,
  },
  // 2022 – 2026
  {
    kind: 'account-home',
    also: ACCOUNT,
    path: /^\/account\/(dashboard|overview|home)(\/|$)/,
  },
  // 2010-12 – 2026-08
  {
    kind: 'account-home',
    also: ACCOUNT,
    hosts: ['my.t-mobile.com', 'secure.t-mobile.com'],
    path: /^\/(home(\.html)?|account)$/,
  },
  // 2020 – 2026
  {
    kind: 'other',
    path: /^\/support\/(contact|community|coverage|devices?|phones?[-\w]*|unlock)(\/|$)|^\/(community|stores\/(buy|appointment)[-\w]*)(\/|$)/,
  },
  // 2020 – 2026
  {
    kind: 'help',
    path: /^\/support\/.*(refill|recarga|prepaid|prepag|\bpay|paga|pago|factura|bill(?!-credit)|auto-?pay|fraud|scam|spam|phish|t-?life|app\b)/,
  },
  // 2020 – 2026
  {
    kind: 'help',
    weak: true,
    path: /^\/(support|help|ayuda|soporte)(\/|$)/,
  },
  // 2020 – 2026
  {
    kind: 'store-locator',
    path: /^\/((stores?|store-locator|tiendas)(\/|$)|tienda$)/,
  },
  // 2024 – 2026
  {
    kind: 'app-page',
    path: /(^|[/-])(t-?life|t-?mobile-app|la-app)(-app)?(\/|$)/,
  },
  // 2020 – 2026
  {
    kind: 'deals',
    path: /^\/(offers|deals|promotions|ofertas)(\/[-\w]*(deal|offer|ofert|rebaj|prepa|promo|season|tempora|week|semana|hub)[-\w]*)?$/,
  },
  // 2020 – 2026
  {
    kind: 'plan',
    also: ['amount', 'payment', 'review', 'confirmation'],
    weak: true,
    line: 'prepaid',
    hosts: ['prepaid.t-mobile.com'],
    path: /(^|[/_-])activ(?!ity|idad)\w*/,
  },
  // 2018 – 2026
  {
    kind: 'plan',
    also: ['amount', 'payment', 'review', 'confirmation'],
    weak: true,
    path: /(^|[/_-])(prepaid-plans|(change|choose|select|manage)-?(your-)?plan|plan-?change|activ(?!ity|idad)\w*|planes)(\/|$)/,
  },
  // 2026 – 2026
  {
    kind: 'autopay',
    weak: true,
    path: /(^|[/_-])(auto-?(pay|refill|renew)|auto-?pago|(pago|recarga)s?-?automatic[ao]s?)/,
  },
  // 2026 – 2026
  {
    kind: 'guest-refill',
    also: [...FLOW, 'redeem-card', 'autopay', 'account-home'],
    weak: true,
    line: 'prepaid',
    path: /(^|[/_-])(refill|recarga\w*|recharge|top-?up|reload|(add|load|put)-?(money|funds|credit|to-balance|on-account))/,
  },
  // 2026 – 2026
  {
    kind: 'guest-pay',
    also: FLOW,
    weak: true,
    path: /(^|[/_-])((pay|pag(o|ar))[-/\w]*(guest|invitado|without|sin-)|(guest|invitado)[-/\w]*(pay|pag(o|ar)))/,
  },
  // 2026 – 2026
  {
    kind: 'payment',
    also: [...FLOW, 'redeem-card', 'autopay', 'history'],
    weak: true,
    path: /(^|[/_-])(pay|payments?|pagos?|pagar|billing)(\/|$|[_-])/,
  },
  // 2026 – 2026
  {
    kind: 'account-home',
    also: ACCOUNT,
    weak: true,
    path: /^(\/(es|en|esp))?\/(my-?|mi-)?(account|cuenta|prepaid|prepago|line|wallet)(\/|$)/,
  },
];
