import { describe, expect, it } from 'vitest';
import { LONGEST, sortOfInput } from '../../checker/check.ts';

describe('what was pasted', () => {
  it.each([
    ['t-mobile.com', { host: 't-mobile.com' }],
    ['  t-mobile.com\n', { host: 't-mobile.com' }],
    ['<https://t-mobile.com/x>', { url: 'https://t-mobile.com/x' }],
    ['“t-mobile.com/pay”。', { url: 't-mobile.com/pay' }],
    ['(https://t-mobile.com/pay)', { url: 'https://t-mobile.com/pay' }],
    ['t-mobile.com:8443/pay', { url: 't-mobile.com:8443/pay' }],
    ['a@t-mobile.com', { url: 'a@t-mobile.com' }],
    ['javascript:alert(1)', { url: 'javascript:alert(1)' }],
    ['http://[::1]/', { url: 'http://[::1]/' }],
    ['192.0.2.1', { host: '192.0.2.1' }],
    ['例子.中国', { host: '例子.中国' }],
    ['t-mobile。com', { host: 't-mobile。com' }],
  ])('%j is a link or a host', (pasted, input) => {
    expect(sortOfInput(pasted)).toEqual(input);
  });

  it.each([
    'hello',
    '3.5',
    '回复1。谢谢',
    '好的，加微信abc',
    'see t-mobile.com please',
    'https://a.example\nhttps://b.example',
  ])('%j is a message, as it stands', (pasted) => {
    expect(sortOfInput(pasted)).toEqual({ text: pasted });
  });

  it.each(['', ' ', '\n\t ', '\u200b\u200b', '\u202e', '\u3164', '\u2800 \ufeff'])('%j is empty', (pasted) => {
    expect(sortOfInput(pasted)).toEqual({ problem: 'empty' });
  });

  it('is too long beyond any message, and not before', () => {
    expect(sortOfInput('好'.repeat(LONGEST))).toHaveProperty('text');
    expect(sortOfInput('a'.repeat(5_000_000))).toEqual({ problem: 'too-long' });
  });

  it.each(['\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'ab\0\0\0\0', '\ufffd\ufffd\ufffdabc'])('%j is no text', (pasted) => {
    expect(sortOfInput(pasted)).toEqual({ problem: 'not-text' });
  });
});
