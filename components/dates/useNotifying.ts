import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

const WANTED: { permissions: ['notifications'] } = { permissions: ['notifications'] };

/** Whether the browser lets us show reminders; `null` before it has answered. */
export interface Notifying {
  allowed: boolean | null;
  /** The user was asked on this page and said no. */
  refused: boolean;
  /** Asks. Only from a press of the user's, and before anything is waited for: browsers insist. */
  ask(): Promise<void>;
}

/** The optional permission to show notifications, followed while it changes. */
export function useNotifying(): Notifying {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    const look = () => void browser.permissions.contains(WANTED).then(setAllowed, () => setAllowed(false));
    const { onAdded, onRemoved } = browser.permissions;
    look();
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);

  return {
    allowed,
    refused,
    async ask() {
      const given = await browser.permissions.request(WANTED).catch(() => false);
      setAllowed(given);
      setRefused(!given);
    },
  };
}
