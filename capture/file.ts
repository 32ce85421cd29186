import { type Captured, type CapturedElement, type CapturedNode, unveil } from './captured.ts';

const VOID = /^(area|br|col|hr|img|input|wbr)$/;
const TAG = /^[a-z][a-z\d]*(-[a-z\d-]+)?$/;

/**
 * A captured page as a file: an HTML page that shows the same to whoever keeps the rules up to date (`npm run inspect -- --html FILE`), and
 * says its own address.
 * @param letIn words the user let in; every other word kept aside is left out.
 */
export function fileOf({ url, lang, root }: Captured, letIn: ReadonlySet<string>): string {
  return [
    `<!-- Refill Beacon: a page without personal data; address: ${url} -->`,
    '<!doctype html>',
    '<meta charset="utf-8">',
    htmlOf({ ...root, structure: { ...root.structure, ...(lang ? { lang } : {}) } }, letIn),
    '',
  ].join('\n');
}

function htmlOf(node: CapturedNode, letIn: ReadonlySet<string>): string {
  if (typeof node === 'string') return escaped(unveil(node, letIn));
  const { structure, words, children, shadow, frame } = node;
  const tag = TAG.test(node.tag) ? node.tag : 'span';
  const attributes = attributesOf(structure, words, letIn);
  const srcdoc = frame ? ` srcdoc="${escaped(htmlOf(frame, letIn))}"` : '';
  if (VOID.test(tag)) return `<${tag}${attributes}>`;
  const inShadow = shadow
    ? `<template shadowrootmode="open">${shadow.map((one) => htmlOf(one, letIn)).join('')}</template>`
    : '';
  const inside = children.map((child) => htmlOf(child, letIn)).join('');
  return `<${tag}${attributes}${srcdoc}>${inShadow}${inside}</${tag}>`;
}

function attributesOf(
  structure: CapturedElement['structure'],
  words: CapturedElement['words'],
  letIn: ReadonlySet<string>,
): string {
  const said = Object.entries(words).map(([name, text]) => [name, unveil(text, letIn)] as const);
  return [...Object.entries(structure), ...said]
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
