import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Answerer, Reply } from '../../tests/e2e/harness/index.ts';
import type { Job } from './job.ts';

const NOTHING: Reply = { status: 404, headers: {}, body: '' };

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * The web as an inspected page finds it. Files that lie beside the page are there under its own host; every other address the
 * tab goes to answers with the page again, as the server of a single-page site would; all else is not found.
 */
export function serve({ url, html }: Job): Answerer {
  const page = new URL(url);
  return (address, { asPage }) => {
    const asked = new URL(address);
    if (asPage && asked.pathname === page.pathname) return replyWith(html, 'text/html');
    const beside = asked.host === page.host ? fileBeside(html, page, asked) : null;
    if (beside) return replyWith(beside, TYPES[extname(beside).toLowerCase()] ?? 'application/octet-stream');
    return asPage ? replyWith(html, 'text/html') : NOTHING;
  };
}

/** The page's folder stands for the folder of its address, and for the host's topmost one. */
function fileBeside(html: string, page: URL, asked: URL): string | null {
  const folder = page.pathname.slice(0, page.pathname.lastIndexOf('/') + 1);
  const paths = [asked.pathname.startsWith(folder) ? asked.pathname.slice(folder.length) : null, asked.pathname];
  for (const path of paths) {
    // An address has no `..` left; an escaped one would lead out of the folder.
    const plain = path && decoded(path);
    if (!plain || plain.split(/[\\/]/).includes('..')) continue;
    const file = join(dirname(html), plain);
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  }
  return null;
}

function decoded(path: string): string | null {
  try {
    const plain = decodeURIComponent(path);
    return plain.includes('\0') ? null : plain;
  } catch {
    return null;
  }
}

function replyWith(file: string, type: string): Reply {
  const body = readFileSync(file);
  // A page in an older encoding says so itself; a file that is none of ours to read says nothing.
  const isText = /^text\/|json|svg/.test(type) && isUtf8(body);
  return { status: 200, headers: { 'content-type': isText ? `${type}; charset=utf-8` : type }, body };
}
