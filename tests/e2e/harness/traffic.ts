import type { HTTPRequest, Page } from 'puppeteer-core';

/** What a practice site says to one address. Pure: the same request always gets the same answer. */
export type Answerer = (url: string, asked: Asked) => Reply;

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

export interface Asked {
  /** The tab itself goes to this address; a frame, a picture or a script does not. */
  asPage: boolean;
}

export interface SeenRequest {
  url: string;
  status: number;
  /** Chromium names the script that asked; Firefox does not (there the probe counts the calls). */
  byExtension: boolean;
}

/** Everything a page asked for and everything that went wrong in the extension's code on it. */
export interface Traffic {
  requests: SeenRequest[];
  /** Stack traces of uncaught errors and unhandled rejections in the extension's own code. */
  errors: string[];
  /** Errors that came without a trace (Firefox's unhandled rejections): whose they are is not said. */
  errorsOfUnknownOrigin: string[];
}

/**
 * Answers a page's requests from a function instead of the network, and writes down what it asks and how the extension fails on it.
 * @param answer `null` leaves the network alone and only watches.
 */
export async function watchTraffic(page: Page, origin: string, answer: Answerer | null): Promise<Traffic> {
  const traffic: Traffic = { requests: [], errors: [], errorsOfUnknownOrigin: [] };
  page.on('pageerror', (error) => {
    const trace = error instanceof Error ? `${error.stack ?? error.message}` : String(error);
    if (trace.includes(origin)) traffic.errors.push(trace);
    else if (!/^\s+at /m.test(trace))
      traffic.errorsOfUnknownOrigin.push(error instanceof Error ? error.message : trace);
  });
  page.on('request', (request) => {
    // Only the web is answered; what the extension packs (its own scheme) and data addresses load by themselves.
    if (!/^https?:/.test(request.url())) {
      if (answer) void request.continue().catch(ignoreClosedPage);
      return;
    }
    const asPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const reply = answer?.(request.url(), { asPage });
    const favicon = new URL(request.url()).pathname === '/favicon.ico';
    if (!favicon) {
      traffic.requests.push({
        url: request.url(),
        status: reply?.status ?? 0,
        byExtension: startedBy(request, origin),
      });
    }
    if (reply) void request.respond(reply).catch(ignoreClosedPage);
  });
  if (answer) await page.setRequestInterception(true);
  return traffic;
}

function startedBy(request: HTTPRequest, origin: string): boolean {
  return JSON.stringify(request.initiator() ?? null).includes(origin);
}

/** A page may close or move on while an answer is under way; nobody waits for it then. */
function ignoreClosedPage(): void {}
