import { browser } from 'wxt/browser';

/** What a reminder shows. */
export interface Notice {
  title: string;
  message: string;
  /** Names of its buttons; browsers without buttons leave them out. */
  buttons: readonly string[];
}

/** The browser's notifications, as far as they are used here. */
export interface Notices {
  /** @returns whether it is shown: not without the permission, nor where the browser refuses. */
  show(id: string, notice: Notice): Promise<boolean>;
  /** @param clicked gets the notice's id, and which of its buttons was pressed; `null` for the notice itself. */
  onClicked(clicked: (id: string, button: number | null) => void): void;
  /** Calls back when the user allows notifications. */
  onAllowed(allowed: () => void): void;
}

/** This browser's notifications. The permission is optional: before the user gives it, they are not even there. */
export function browserNotices(): Notices {
  let listening = false;
  let tell: ((id: string, button: number | null) => void) | null = null;

  function listen() {
    const { notifications } = browser;
    if (listening || !tell || !notifications) return;
    listening = true;
    const clicked = (id: string, button: number | null) => {
      void notifications.clear(id).catch(() => undefined);
      tell?.(id, button);
    };
    notifications.onClicked.addListener((id) => clicked(id, null));
    // Firefox has no buttons on notifications.
    notifications.onButtonClicked?.addListener((id, button) => clicked(id, button));
  }

  return {
    async show(id, { title, message, buttons }) {
      const { notifications } = browser;
      if (!notifications) return false;
      listen();
      const plain = { type: 'basic' as const, iconUrl: browser.runtime.getURL('/icon/128.png'), title, message };
      const rich = { ...plain, buttons: buttons.map((name) => ({ title: name })), requireInteraction: true };
      // Firefox throws at what it does not know, instead of leaving it out.
      for (const options of buttons.length > 0 ? [rich, plain] : [plain]) {
        try {
          await notifications.create(id, options);
          return true;
        } catch {
          // The plain one, or none.
        }
      }
      return false;
    },
    onClicked(clicked) {
      tell = clicked;
      listen();
    },
    onAllowed(allowed) {
      browser.permissions.onAdded.addListener(({ permissions = [] }) => {
        if (!permissions.includes('notifications')) return;
        listen();
        allowed();
      });
    },
  };
}
