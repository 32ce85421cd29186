import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Action } from '../../tests/e2e/harness/index.ts';
import { BadInput } from './bad-input.ts';

/** One page to look at. */
export interface Job {
  /** Given back as it came, so that results find their pages. */
  id: string | number;
  /** The address the page is served under. */
  url: string;
  /** The file with the page, as an absolute path. */
  html: string;
  actions: readonly Action[];
  /** Language of browser and extension for this page, a BCP 47 tag. */
  lang: string;
}

const DEFAULT_LANG = 'en-US';

/** The job of `--html FILE [--url URL]`. A captured page says its address itself. @throws BadInput */
export function singleJob(html: string, url: string | null, folder: string): Job {
  const file = pageFile(html, folder, '--html');
  const address = url ?? writtenAddress(file);
  if (address === null) throw new BadInput(`--url is missing, and ${html} does not say its own address`);
  return { id: html, url: webAddress(address, '--url'), html: file, actions: [], lang: DEFAULT_LANG };
}

/** The jobs of `--batch FILE.jsonl`, one a line; empty lines are passed over. @throws BadInput */
export function batchJobs(batch: string, folder: string): Job[] {
  const file = resolve(folder, batch);
  const lines = readText(file, '--batch')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const jobs = lines.flatMap((line, index) =>
    line.trim() ? jobOf(line, dirname(file), `${batch}, line ${index + 1}`) : [],
  );
  if (jobs.length === 0) throw new BadInput(`${batch} is empty: it needs at least one line {"id", "url", "html"}`);
  return jobs;
}

function jobOf(line: string, folder: string, where: string): Job {
  const given = parse(line, where);
  const { id, actions = [], lang } = given;
  if (typeof id !== 'string' && typeof id !== 'number') throw new BadInput(`${where}: "id" must be a text or a number`);
  const url = webAddress(given.url, `${where}: "url"`);
  if (!Array.isArray(actions)) throw new BadInput(`${where}: "actions" must be a list`);
  return {
    id,
    url,
    html: pageFile(given.html, folder, `${where}: "html"`),
    actions: actions.map((action, index) => actionOf(action, url, `${where}: action ${index + 1}`)),
    lang: lang === undefined || lang === null ? DEFAULT_LANG : languageTag(lang, `${where}: "lang"`),
  };
}

function parse(line: string, where: string): Record<string, unknown> {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch (error) {
    throw new BadInput(`${where}: not JSON (${error instanceof Error ? error.message.replaceAll('\n', ' ') : error})`);
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new BadInput(`${where}: must be an object {"id", "url", "html"}`);
  }
  return given as Record<string, unknown>;
}

function actionOf(given: unknown, url: string, where: string): Action {
  const names = typeof given === 'object' && given !== null ? Object.keys(given) : [];
  const [name] = names;
  const value = name && (given as Record<string, unknown>)[name];
  if (names.length === 1 && name === 'click' && typeof value === 'string' && value) return { click: value };
  if (names.length === 1 && name === 'evaluate' && typeof value === 'string') return { evaluate: value };
  if (names.length === 1 && name === 'wait' && typeof value === 'number' && value >= 0) return { wait: value };
  if (names.length === 1 && name === 'goto' && typeof value === 'string' && URL.canParse(value, url)) {
    return { goto: new URL(value, url).href };
  }
  throw new BadInput(`${where} must be {"click": css}, {"wait": ms}, {"goto": url} or {"evaluate": js}`);
}

function webAddress(given: unknown, where: string): string {
  if (typeof given !== 'string') throw new BadInput(`${where} is missing`);
  const isWeb = URL.canParse(given) && /^https?:$/.test(new URL(given).protocol);
  if (!isWeb) throw new BadInput(`${where} is "${given}", which is no web address (https://…)`);
  return given;
}

function languageTag(given: unknown, where: string): string {
  try {
    return Intl.getCanonicalLocales(String(given))[0] ?? DEFAULT_LANG;
  } catch {
    throw new BadInput(`${where} is "${given}", which is no language tag (for example zh-CN)`);
  }
}

function pageFile(given: unknown, folder: string, where: string): string {
  if (typeof given !== 'string' || !given) throw new BadInput(`${where} is missing`);
  const file = resolve(folder, given);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new BadInput(`${where}: there is no file ${file}`);
  return file;
}

function readText(file: string, where: string): string {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new BadInput(`${where}: there is no file ${file}`);
  return readFileSync(file, 'utf8');
}

/** A captured page begins with a comment that names its address. */
function writtenAddress(file: string): string | null {
  return /^\s*<!--[^>]*?\baddress: (https:\/\/\S+)/.exec(readFileSync(file, 'utf8').slice(0, 2000))?.[1] ?? null;
}
