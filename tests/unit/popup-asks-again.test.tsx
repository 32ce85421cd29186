// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askPage } from '../../components/status/open-tab.ts';
import { useWhereAmI } from '../../components/status/useWhereAmI.ts';
import type { Answer } from '../../components/status/where-am-i.ts';

vi.mock('../../components/status/open-tab.ts', () => ({
  askPage: vi.fn(),
  hasAccess: async () => true,
  onTabLoading: () => () => undefined,
  openTab: async () => null,
}));

const FIRST = {
  tab: { id: 1, url: 'https://prepaid.t-mobile.com/direct-to-account', loading: false, privateWindow: false },
  access: true,
};
const NOBODY: Answer = { kind: 'nobody' };
const OTHER: Answer = { kind: 'status', status: null };

function Where() {
  return <p>{useWhereAmI(FIRST).place.kind}</p>;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page nobody answers on is asked again until somebody does, and then no more', async () => {
  const asked = vi.mocked(askPage);
  asked.mockResolvedValue(NOBODY);
  const root = createRoot(document.body);
  await act(async () => root.render(<Where />));
  expect(document.body.textContent).toBe('silent');
  asked.mockResolvedValue(OTHER);
  await act(() => vi.advanceTimersByTimeAsync(1100));
  expect(document.body.textContent).toBe('not-refill');
  const times = asked.mock.calls.length;
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  expect(asked).toHaveBeenCalledTimes(times);
  await act(async () => root.unmount());
});

test('once the popup is closed, nobody is asked any more', async () => {
  const asked = vi.mocked(askPage);
  asked.mockResolvedValue(NOBODY);
  const root = createRoot(document.body);
  await act(async () => root.render(<Where />));
  await act(async () => root.unmount());
  const times = asked.mock.calls.length;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toHaveBeenCalledTimes(times);
});
