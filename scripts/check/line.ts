import type { Input } from '../../checker/check.ts';
import { BadInput } from '../inspect/bad-input.ts';

/** One line of `--jsonl`. */
export interface Line {
  /** Given back as it came, so that answers find their questions. */
  id: string | number;
  input: Input;
}

const SORTS = ['host', 'url', 'text'] as const;

/** Reads one line of `--jsonl`: `{"id", "host" or "url" or "text"}`. @throws BadInput that names the line. */
export function readLine(line: string, number: number): Line {
  const where = `line ${number}`;
  const given = parse(line, where);
  const { id } = given;
  if (typeof id !== 'string' && typeof id !== 'number') throw new BadInput(`${where}: "id" must be a text or a number`);
  const [sort, ...more] = SORTS.filter((one) => given[one] !== undefined && given[one] !== null);
  if (!sort || more.length > 0) throw new BadInput(`${where}: needs exactly one of "host", "url" and "text"`);
  const value = given[sort];
  if (typeof value !== 'string') throw new BadInput(`${where}: "${sort}" must be a text`);
  return { id, input: sort === 'host' ? { host: value } : sort === 'url' ? { url: value } : { text: value } };
}

function parse(line: string, where: string): Record<string, unknown> {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch (error) {
    throw new BadInput(
      `${where}: not JSON (${error instanceof Error ? error.message.replace(/\p{Cc}+/gu, ' ').slice(0, 120) : error})`,
    );
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new BadInput(`${where}: must be an object {"id", "host" or "url" or "text"}`);
  }
  return given as Record<string, unknown>;
}
