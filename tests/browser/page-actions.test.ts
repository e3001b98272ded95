import { expect } from 'vitest';
import { test } from './fixtures.ts';

const PANELS = [
  ['引用', '引用第28項'],
  ['掃碼', '用微信或相機掃碼'],
  ['嵌入', '嵌入其他網站'],
] as const;

test.for(PANELS)(
  '%s opens its panel, also in a browser that does not open it for a fragment',
  async ([action, heading], { page }) => {
    await page.goto('tc/zj2025/measures/28/');
    await page.getByRole('button', { name: '列印' }).waitFor();
    await page.evaluate(() =>
      document.addEventListener('click', (event) => event.preventDefault(), { capture: true }),
    );
    const panel = page.locator('details', { has: page.locator('summary', { hasText: heading }) });
    expect(await panel.getAttribute('open')).toBeNull();
    await page.getByRole('group', { name: '使用第28項' }).getByText(action).click();
    expect(await panel.getAttribute('open')).toBe('');
  },
);
