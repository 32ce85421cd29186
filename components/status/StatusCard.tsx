import type { ReactNode } from 'react';
import { FACTS } from '../../carriers/t-mobile/facts.ts';
import { STEPS } from '../../carriers/vocabulary.ts';
import { fill } from '../../locales/locale.ts';
import type { PageStatus } from '../../recognition/page-status.ts';
import { dayInWords } from '../../settings/civil-date.ts';
import { type NoteId, openNote } from '../guide/open-note.ts';
import { OfficialLink } from '../OfficialLink.tsx';
import { Rich } from '../Rich.tsx';
import { useTexts } from '../texts.tsx';
import { reloadTab, requestAccess, showOnPage } from './open-tab.ts';
import { StepRail } from './StepRail.tsx';
import { canShow, type Place } from './where-am-i.ts';

interface Props {
  place: Place;
  tabId: number | null;
  /** Hints were sent away: nothing on the page can be shown until that is undone. */
  away: boolean;
  /** Called when what is shown is no longer so: access was given, or the page moved on. */
  onStale(): void;
}

/** "Where am I?": the open page in words, and the one thing to do from here. */
export function StatusCard({ place, tabId, away, onStale }: Props) {
  const { popup } = useTexts();
  return (
    <section className={`status status-${place.kind}`} aria-labelledby="where">
      <h2 id="where">{popup.where}</h2>
      <div role="status" className="status-body">
        <PlaceView place={place} tabId={tabId} away={away} onStale={onStale} />
      </div>
    </section>
  );
}

function PlaceView({ place, tabId, away, onStale }: Props) {
  const { popup } = useTexts();
  const reload = (quiet: boolean) =>
    tabId !== null && (
      <Action quiet={quiet} onClick={() => void reloadTab(tabId)}>
        {popup.actions.reload}
      </Action>
    );
  switch (place.kind) {
    case 'page':
      return <PageView status={place.status} tabId={tabId} away={away} onStale={onStale} />;
    case 'asking':
    case 'loading':
      return (
        <>
          <p className="waiting">{popup.place[place.kind]}</p>
          <OnList host={place.host} />
        </>
      );
    case 'not-refill':
      return (
        <>
          <p className="lead">{popup.place.notRefill}</p>
          <OnList host={place.host} />
          <RefillPage />
        </>
      );
    case 'silent':
      return (
        <>
          <p className="lead">{popup.place.silent}</p>
          <p>{popup.place.silentWhy}</p>
          <OnList host={place.host} />
          {reload(false)}
        </>
      );
    case 'access-off':
      return (
        <>
          <p className="lead">{popup.place.accessOff}</p>
          <p>{popup.place.accessWhy}</p>
          <div className="actions">
            <Action onClick={() => void requestAccess().then(onStale)}>{popup.actions.allow}</Action>
            {reload(true)}
          </div>
        </>
      );
    case 'elsewhere':
      return (
        <>
          <p className="lead">{popup.place.elsewhere}</p>
          <p className="quiet">{popup.place.elsewhereWhy}</p>
          <RefillPage />
        </>
      );
  }
}

/** The note that goes on from a page's message. */
const NEXT: Partial<Record<PageStatus['state'], NoteId>> = {
  declined: 'trouble',
  'number-invalid': 'trouble',
  blocked: 'trouble',
  'voucher-by-phone': 'codes',
  done: 'proof',
};

function PageView({ status, tabId, away, onStale }: Omit<Props, 'place'> & { status: PageStatus }) {
  const { popup } = useTexts();
  const { step, state, line } = status;
  const message = state === 'ready' || state === 'loading' ? null : popup.states[state];
  const next = NEXT[state];
  // The popup would stand before what is shown; when the page has moved on, it stays and looks again.
  const show = async (id: number) => ((await showOnPage(id)) ? window.close() : onStale());
  return (
    <>
      {message && (
        <p className={state === 'done' ? 'message message-good' : 'message'}>
          <Rich text={message} />
        </p>
      )}
      <p className="lead">
        {step && (
          <span className="step-count">{fill(popup.stepOf, { n: STEPS.indexOf(step) + 1, total: STEPS.length })}</span>
        )}
        {popup.pages[status.page]}
        {line !== 'unknown' && <span className="tag">{popup.lines[line]}</span>}
      </p>
      {step && <StepRail step={step} />}
      {status.confidence === 'low' && <p className="quiet">{popup.place.low}</p>}
      <OnList host={status.host} />
      <div className="actions">
        {!away && tabId !== null && canShow(status) && (
          <Action onClick={() => void show(tabId)}>{popup.actions.showMe}</Action>
        )}
        {state === 'tourist-plan-refused' && (
          <OfficialLink to="stores" className="button">
            {popup.place.storePage}
          </OfficialLink>
        )}
        {next && (
          <Action quiet onClick={() => openNote(next)}>
            {popup.actions.troubles}
          </Action>
        )}
      </div>
    </>
  );
}

/** The one claim about an address that can be believed here: it stands on our list, checked on a day. */
function OnList({ host }: { host: string }) {
  const { locale, popup } = useTexts();
  const [before = '', between = '', after = ''] = popup.place.onList.split(/\{(?:host|date)\}/);
  return (
    <p className="on-list">
      {before}
      <strong translate="no">{host}</strong>
      {between}
      <span className="whole">{dayInWords(FACTS['carrier-hosts'].checkedOn, locale)}</span>
      {after}
    </p>
  );
}

function RefillPage() {
  const { popup } = useTexts();
  return (
    <OfficialLink to="guestRefill" className="button">
      {popup.place.refillPage}
    </OfficialLink>
  );
}

interface ActionProps {
  quiet?: boolean;
  onClick(): void;
  children: ReactNode;
}

function Action({ quiet = false, onClick, children }: ActionProps) {
  return (
    <button type="button" className={quiet ? 'button button-quiet' : 'button'} onClick={onClick}>
      {children}
    </button>
  );
}
