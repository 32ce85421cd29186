import { COOKIE_BANNER, type SiteLanguage, siteFooter, siteHeader } from './site.ts';

/** One move of a single-page site: a click on `click` shows view `show`, after a spinner, maybe under address `push`. */
export interface Route {
  click?: string;
  show: string;
  /** Milliseconds of spinner; `null`: for ever. */
  after?: number | null;
  push?: string;
}

export interface AngularSite {
  views: Readonly<Record<string, string>>;
  first: Route;
  on?: readonly Route[];
  lang?: SiteLanguage;
  signedIn?: boolean;
  cookieBanner?: boolean;
  /** Where views are shown; the default shell has one `main`. */
  outlet?: string;
  /** Replaces the default `main`. */
  frame?: string;
}

const SPINNER = '<div class="spinner ng-star-inserted" role="status" aria-label="Loading"></div>';

/** Body of a page of the carrier's Angular sites: views are rendered by `single-page.js` in light DOM. */
export function angularBody(site: AngularSite): string {
  const lang = site.lang ?? 'en';
  const views = Object.entries({ loading: SPINNER, ...site.views }).map(
    ([name, view]) => `<template id="view-${name}">${view}</template>`,
  );
  return `<tmo-root ng-version="15.2.9">
${siteHeader({ lang, signedIn: site.signedIn ?? false })}
${site.frame ?? '<main id="maincontent"></main>'}
${siteFooter(lang)}
</tmo-root>
${site.cookieBanner ? COOKIE_BANNER : ''}
${views.join('\n')}`;
}

/** The data block `single-page.js` reads. */
export const angularData = (site: AngularSite) => ({
  'practice-routes': { outlet: site.outlet ?? 'main', first: site.first, on: site.on ?? [] },
});
