import { expect, test } from 'vitest';
import { clampWidth, firstLayout, layoutOf, narrowest, widest, withZone } from './layout.ts';

test('a zone keeps within what can be read and what leaves the story its room', () => {
  expect(clampWidth(10)).toBe(narrowest);
  expect(clampWidth(10_000)).toBe(widest);
  expect(withZone(firstLayout, 'now', { width: 300.4 }).now.width).toBe(300);
  expect(withZone(firstLayout, 'now', { width: 300 }).me).toEqual(firstLayout.me);
});

test('what was kept comes back as it was', () => {
  const layout = withZone(withZone(firstLayout, 'me', { isHidden: true }), 'now', { width: 320 });
  expect(layoutOf(JSON.stringify(layout))).toEqual(layout);
});

test('what is no layout is the first layout again', () => {
  const broken = [null, '', '{', '7', '{"now":{"width":"wide","isHidden":false}}', '{"now":{},"me":{}}'];
  for (const kept of broken) expect(layoutOf(kept)).toEqual(firstLayout);
});
