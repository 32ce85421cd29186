import { fill } from '../../locales/locale.ts';
import type { Unusable } from '../../settings/item.ts';
import type { Dismissal } from '../../settings/items.ts';
import { useTexts } from '../texts.tsx';

interface Props {
  /** Hints the user sent away and that are still away. */
  away: Dismissal;
  privateWindow: boolean;
  unusable: Unusable | null;
  onUndo(): void;
}

/** What the user should know about the popup itself, one line each; nothing when there is nothing. */
export function Notices({ away, privateWindow, unusable, onUndo }: Props) {
  const { popup } = useTexts();
  return (
    <>
      {away && <Away away={away} privateWindow={privateWindow} onUndo={onUndo} />}
      {privateWindow && <p className="notice">{popup.notices.private}</p>}
      {unusable && <p className="notice notice-loud">{popup.notices[unusable]}</p>}
    </>
  );
}

type AwayProps = Pick<Props, 'privateWindow' | 'onUndo'> & { away: NonNullable<Dismissal> };

function Away({ away, privateWindow, onUndo }: AwayProps) {
  const { locale, popup } = useTexts();
  const until =
    away.kind === 'never'
      ? ''
      : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(away.until);
  return (
    <div className="notice">
      <p>{fill(popup.away[away.kind], { until })}</p>
      {privateWindow ? (
        // What is undone here would be forgotten at once: nothing is stored from a private window.
        <p>{popup.away.private}</p>
      ) : (
        <button type="button" className="button button-quiet" onClick={onUndo}>
          {popup.actions.undo}
        </button>
      )}
    </div>
  );
}
