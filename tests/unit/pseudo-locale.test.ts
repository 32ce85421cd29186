import { describe, expect, it } from 'vitest';
import { guide } from '../../locales/en/guide.ts';
import { lengthen, lengthenAll } from '../pseudo/lengthen.ts';

describe('the pseudo-locale', () => {
  it('is longer, between brackets, with what is filled in and the carrier’s words left alone', () => {
    expect(lengthen('Step {n}: press [[Agree & submit]] once')).toBe('⟦Štéèp {n}: préèšš [[Agree & submit]] óòñçéè⟧');
    expect(lengthen('611')).toBe('611');
    const plain = JSON.stringify(guide).length;
    expect(JSON.stringify(lengthenAll(guide)).length / plain).toBeGreaterThan(1.3);
  });
});
