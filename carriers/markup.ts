/**
 * How pages of any carrier mark up what is around their content: selectors. They are here and not beside the code that asks, for that is sent to
 * every page, while knowledge waits in storage.
 */
export interface Markup {
  /** Whatever may turn out to belong to the frame; most elements are none of these. */
  readonly suspect: string;
  readonly always: string;
  readonly aside: string;
  readonly outOfReach: string;
  /** Parts of the content; a header or footer in one of them is content, too. */
  readonly sectioning: string;
  /** The frame and what lies over the page; an open dialog has all its buttons inside. */
  readonly outside: string;
  /** What may be pressed to go on or to pay. */
  readonly buttons: string;
  /** What is typed or chosen. */
  readonly typed: string;
  readonly alerts: string;
  /** What is written there is no message of the page. */
  readonly quoted: string;
  /** Is still being filled. */
  readonly busy: string;
}

export const MARKUP: Markup = {
  suspect: 'nav,aside,ins,header,footer,[role],[aria-hidden],[inert],[class],[id]',
  always: 'nav,[role=navigation],[role=banner],[role=contentinfo],ins',
  aside: 'aside,[role=complementary]',
  outOfReach: '[aria-hidden=true],[inert]',
  sectioning: 'main,[role=main],article,section,form,dialog,[role=dialog],fieldset,[role=form],[role=region]',
  outside:
    'header,nav,footer,aside,dialog,[role=dialog],[role=navigation],[role=banner],[role=contentinfo],[role=search]',
  buttons: 'button,input[type=submit],[role=button],a[class*="btn" i]',
  typed: 'input:is([type=tel],[type=text],:not([type])),select',
  alerts: '[role=alert],[aria-live=assertive]',
  quoted: 'blockquote,q,cite,pre,code,template,figure,[role=row],[role=listbox],[role=menu],details:not([open])',
  busy: '[aria-busy=true],[role=progressbar],[class*="spinner" i],[class*="loader" i],[class*="skeleton" i]',
};
