import type { Locale } from '../../locales/locale.ts';
import type { ColorScheme } from '../../tests/e2e/harness/index.ts';
import type { Action } from '../../tests/pages/index.ts';
import type { BrowserKind } from '../bootstrap/browsers.mjs';

/** One picture: what is shown, to whom, and on how large a screen. */
export interface Picture {
  name: string;
  locale: Locale;
  browser: BrowserKind;
  scheme: ColorScheme;
  /** A practice page by its id. */
  page: string;
  size: Size;
  /** Done on the page before the picture is taken. */
  extra?: readonly Action[];
  /** The popup instead of the page, from its top or from the three methods. */
  popup?: 'top' | 'methods';
  /** The full page instead, at this place. */
  full?: string;
}

interface Size {
  width: number;
  height: number;
  /** Points of the picture per CSS pixel. */
  scale: number;
}

const WIDE: Size = { width: 1280, height: 800, scale: 1 };
const HALF: Size = { width: 1000, height: 680, scale: 1 };
const PHONE: Size = { width: 390, height: 844, scale: 1.5 };
const GUIDE: Size = { width: 1280, height: 1100, scale: 1 };
const POPUP: Size = { ...WIDE, scale: 1.5 };

const ACCEPT_COOKIES: Action = { click: '#onetrust-accept-btn-handler' };

type Schemes = Readonly<Record<'sellers' | 'phone' | 'popup', ColorScheme>>;

/** The same eight in every language; light and dark change places, so that both are seen. */
const pictures = (locale: Locale, dark: Schemes): readonly Picture[] => {
  const chromium = { locale, browser: 'chromium', scheme: 'light', size: WIDE } as const;
  const firefox = { ...chromium, browser: 'firefox' } as const;
  return [
    { ...chromium, name: 'guest-refill', page: 'journey-identify', extra: [ACCEPT_COOKIES] },
    { ...firefox, name: 'sellers', page: 'journey-pay', scheme: dark.sellers },
    { ...firefox, name: 'tourist-plan', page: 'guest-refill-tourist', size: HALF },
    { ...chromium, name: 'proof', page: 'journey-verify', size: HALF },
    { ...chromium, name: 'phone', page: 'guest-refill-ready', size: PHONE, scheme: dark.phone },
    { ...chromium, name: 'popup', page: 'journey-choose', popup: 'top', size: POPUP, scheme: dark.popup },
    { ...chromium, name: 'popup-guide', page: 'journey-choose', popup: 'methods', size: POPUP, scheme: dark.popup },
    { ...firefox, name: 'guide', page: 'journey-choose', full: 'guide', size: GUIDE },
  ];
};

export const PICTURES: readonly Picture[] = [
  ...pictures('en', { sellers: 'light', phone: 'light', popup: 'dark' }),
  ...pictures('zh-CN', { sellers: 'dark', phone: 'light', popup: 'light' }),
];
