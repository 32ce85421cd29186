import { visible } from './visible.ts';

/** More than this of somebody's words is not needed to know them again. */
const MOST = 160;

/** Somebody else's words: quoted, set apart from ours in whatever direction they run, never to be pressed. */
export function Quote({ children }: { children: string }) {
  const words = [...children];
  const cut = words.length > MOST ? `${words.slice(0, MOST).join('')}…` : children;
  return (
    <q className="check-quote" dir="auto" translate="no">
      {visible(cut)}
    </q>
  );
}
