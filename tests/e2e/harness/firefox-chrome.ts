import type { Browser } from 'puppeteer-core';

interface BidiConnection {
  send(method: 'browsingContext.getTree', parameters: object): Promise<{ result: { contexts: { context: string }[] } }>;
  send(method: 'script.evaluate', parameters: object): Promise<{ result: { result?: { value?: unknown } } }>;
}

/**
 * Runs an expression in Firefox's own (chrome) scope. The driver has no public word for this, so its protocol connection
 * is used directly.
 */
async function evaluateInChrome(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts[0]?.context;
  if (!context) throw new Error('Firefox did not open its own scope.');
  const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: false });
  return result.result?.value;
}

/** Sets a number preference of a running Firefox. */
export async function setFirefoxPreference(browser: Browser, name: string, value: number): Promise<void> {
  await evaluateInChrome(browser, `Services.prefs.setIntPref(${JSON.stringify(name)}, ${value})`);
}

/** Messages of all uncaught errors whose source is under `origin`, as Firefox's own console has them. */
export async function firefoxErrorsFrom(browser: Browser, origin: string): Promise<string[]> {
  const found = await evaluateInChrome(
    browser,
    `JSON.stringify(Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError
      && message.sourceName.startsWith(${JSON.stringify(origin)})).map((message) => message.errorMessage))`,
  );
  return JSON.parse(String(found)) as string[];
}

/** Lends the tab in front to an extension, as pressing its button does. @throws when there is no such extension. */
export async function lendFirefoxTab(browser: Browser, extensionId: string): Promise<void> {
  const lent = await evaluateInChrome(
    browser,
    `(() => {
      const policy = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      policy?.extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
      return Boolean(policy);
    })()`,
  );
  if (!lent) throw new Error(`Firefox lent no tab to ${extensionId}.`);
}

/** Ends an extension's background page, as Firefox does when it has been idle for a while. */
export async function endFirefoxBackground(browser: Browser, extensionId: string): Promise<void> {
  await evaluateInChrome(
    browser,
    `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.terminateBackground({ ignoreDevToolsAttached: true })`,
  );
}

/** Switches an extension off, as a person does on the page of add-ons. */
export async function disableFirefoxExtension(browser: Browser, extensionId: string): Promise<void> {
  await evaluateInChrome(
    browser,
    `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID(${JSON.stringify(extensionId)})
      .then((addon) => addon.disable())`,
  );
}
