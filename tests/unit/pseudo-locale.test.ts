import { describe, expect, it } from 'vitest';
import { lengthen, lengthenAll } from '../pseudo/lengthen.ts';

describe('the pseudo-locale', () => {
  it('is longer, between brackets, with what is filled in and the carrier’s words left alone', () => {
    expect(lengthen('Step {n}: press [[Agree & submit]] once')).toBe('⟦Štéèp {n}: préèšš [[Agree & submit]] óòñçéè⟧');
    expect(lengthen('611')).toBe('611');
    const hint = 'Type the number to refill, then once more, and wait for the tick.';
    expect(lengthen(hint).length / hint.length).toBeGreaterThan(1.3);
    expect(lengthenAll({ step: ['Payment'], count: 5 })).toEqual({ step: ['⟦Páàýméèñt⟧'], count: 5 });
  });
});
