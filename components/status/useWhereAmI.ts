import { useCallback, useEffect, useState } from 'react';
import { askPage, hasAccess, onTabLoading, openTab } from './open-tab.ts';
import { type Answer, type OpenTab, officialHost, type Place, whereAmI } from './where-am-i.ts';

/** What the browser said when the popup opened, so that the first picture is already the right one. */
export interface FirstLook {
  tab: OpenTab | null;
  access: boolean;
}

/** Looks at the tab in front. An address that is shown needs no question: the browser hides it where access is off. */
export async function firstLook(): Promise<FirstLook> {
  const tab = await openTab();
  return { tab, access: tab?.url != null || (await hasAccess(null)) };
}

/** A page on a busy machine may answer too late, ms: as long as nobody does, it is asked again. */
const AGAIN = 1000;

interface WhereAmI {
  place: Place;
  tab: OpenTab | null;
  /** Looks again, after the user changed something. */
  look(): void;
}

/** Where the user is: asks the tab in front until it answers, and again whenever it loads. */
export function useWhereAmI(first: FirstLook): WhereAmI {
  const [{ tab, access }, setSeen] = useState(first);
  const [allowed, setAllowed] = useState(true);
  const [answer, setAnswer] = useState<Answer>({ kind: 'pending' });

  const look = useCallback(() => void firstLook().then(setSeen), []);

  useEffect(() => onTabLoading((tabId) => tabId === tab?.id && look()), [tab?.id, look]);

  useEffect(() => {
    const host = officialHost(tab?.url ?? null);
    if (tab?.id == null || !host) return;
    let overtaken = false;
    const ask = async (id: number) => {
      const heard = await askPage(id);
      // Nobody there: is that for want of access? (It may be shown, yet lent for this click only.)
      const access = heard.kind !== 'nobody' || (await hasAccess(host));
      if (overtaken) return;
      setAnswer((before) => (before.kind === heard.kind && heard.kind === 'nobody' ? before : heard));
      setAllowed(access);
      if (heard.kind !== 'nobody') return;
      await new Promise((later) => setTimeout(later, AGAIN));
      if (!overtaken) await ask(id);
    };
    void ask(tab.id);
    return () => {
      overtaken = true;
    };
  }, [tab]);

  return { place: whereAmI(tab, answer, access && allowed), tab, look };
}
