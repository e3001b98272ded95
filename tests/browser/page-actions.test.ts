import { expect } from 'vitest';
import { qrCode } from '../../src/core/publish/qr-code.ts';
import { test } from './fixtures.ts';

test.for(['tc', 'sc'] as const)(
  'in /%s/ the QR code leads to the sentence that the reader came to, and back to the measure',
  async (edition, { page, site }) => {
    await page.goto(`${edition}/zj2025/measures/28/#s2`);
    await page.locator('[data-act=print]').waitFor();
    await page.locator('details:has(#qr) > summary').click();
    const image = page.locator('#qr img');
    const address = () => page.locator('#qr figcaption').innerText();
    const code = async () =>
      (await page.request.get((await image.getAttribute('src')) ?? '')).text();
    await expect.poll(address).toMatch(new RegExp(`/${edition}/zj2025/measures/28/#s2$`));
    expect(await code()).toBe(qrCode(await address()));
    await expect
      .poll(() => image.evaluate(({ naturalWidth }: HTMLImageElement) => naturalWidth))
      .toBeGreaterThan(0);
    await page.locator('a[href="#s1"]').click();
    await expect.poll(address).toMatch(/#s1$/);
    expect(await code()).toBe(qrCode(await address()));
    await page.goto(`${site}${edition}/zj2025/measures/28/#m28`);
    await expect.poll(address).toMatch(/\/28\/$/);
    expect(await code()).toBe(qrCode(await address()));
  },
);

test('opening a panel does not lose the sentence: the link, the switch and the mark keep it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('tc/zj2025/measures/28/#s2');
  await page.getByRole('button', { name: '列印' }).waitFor();
  await page.getByText('引用第28項').click();
  await page.getByRole('button', { name: '複製連結' }).click();
  await page.getByText('已複製連結：第28項第2句').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/28\/#s2$/);
  expect(await page.locator('.sentence:target').getAttribute('id')).toBe('s2');
  await page.locator('a[hreflang=zh-Hans-CN]').click();
  await page.waitForURL('**/sc/zj2025/measures/28/#s2');
});

test('who has the QR code open and chooses another sentence keeps it open', async ({ page }) => {
  await page.goto('tc/zj2025/measures/28/');
  const open = () =>
    page
      .locator('page-actions details')
      .evaluateAll((panels: HTMLDetailsElement[]) => panels.filter((panel) => panel.open).length);
  await page.locator('details:has(#qr) > summary').click();
  await page.locator('a[href="#s2"]').click();
  await page.locator('#qr figcaption').getByText('#s2').waitFor();
  expect(await open()).toBe(1);
  expect(await page.locator('#qr').isVisible()).toBe(true);
});

test.describe('without scripts', () => {
  test.override({ contextOptions: { javaScriptEnabled: false } });

  test('the QR code of the measure is there, whatever sentence the address names', async ({
    page,
  }) => {
    await page.goto('tc/zj2025/measures/28/#s2');
    await page.getByText('用微信或相機掃碼').click();
    expect(await page.locator('#qr img').getAttribute('src')).toMatch(/\/28\.svg$/);
    expect(await page.locator('#qr figcaption').innerText()).toMatch(/\/28\/$/);
  });
});

test('the whole memorandum can be copied as a link and printed, and leads to where it was announced', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('tc/zj2025/');
  const actions = page.getByRole('group', { name: '使用備忘錄全文' });
  await actions.getByRole('button', { name: '複製連結' }).click();
  await expect
    .poll(() => page.locator('.action-outcome').innerText())
    .toBe('已複製連結：備忘錄全文');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/tc\/zj2025\/$/);
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await actions.getByRole('button', { name: '列印' }).click();
  expect(await page.title()).toBe('printed');
  expect(await page.getByRole('link').filter({ hasText: '新聞公報' }).getAttribute('href')).toMatch(
    /^https:\/\/www\.info\.gov\.hk\//,
  );
});

test('who comes from the search shares and cites the measure, until they choose a sentence', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('tc/zj2025/measures/28/?mark=姊妹學校#s2');
  const copy = page.getByRole('button', { name: '複製連結' });
  await copy.click();
  await page.getByText('已複製連結：第28項', { exact: true }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/28\/$/);
  for (const sentence of ['第28項第2句', '第28項第1句']) {
    await page.getByRole('link', { name: sentence }).click();
    await copy.click();
    await page.getByText(`已複製連結：${sentence}`).waitFor();
    // The panel of citations says which sentence it cites, also where that is out of sight.
    await page.getByText(`引用${sentence}`, { exact: true }).waitFor();
  }
  // The choice outlasts the switch of the edition and a reload.
  await page.locator('a[hreflang=zh-Hans-CN]').click();
  await page.waitForURL('**/sc/zj2025/measures/28/#s1');
  await page.reload();
  await page.getByRole('button', { name: '复制链接' }).click();
  await page.getByText('已复制链接：第28项第1句').waitFor();
});

test.for([
  ['tc', '引用備忘錄', '合作備忘錄》，2025年'],
  ['sc', '引用备忘录', '合作备忘录》，2025年'],
] as const)(
  'in /%s/ the whole memorandum is cited and its citation saved from its page',
  async ([edition, summary, cited], { page }) => {
    await page.goto(`${edition}/zj2025/`);
    await page.getByText(summary).click();
    const citation = page.locator('#cite-plain');
    expect(await citation.isVisible()).toBe(true);
    expect(await citation.textContent()).toContain(cited);
    expect(await citation.textContent()).toMatch(new RegExp(`/${edition}/zj2025/$`));
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: 'RIS' }).click();
    expect((await file).suggestedFilename()).toBe('zj2025.ris');
  },
);

test.describe('in Hong Kong', () => {
  test.override({ contextOptions: { timezoneId: 'Asia/Hong_Kong' } });

  test.for(['2026-05-20T00:30:00+08:00', '2026-05-20T23:30:00+08:00'])(
    'a citation after GB/T 7714 has the day on which the reader has the page open, at %s',
    async (time, { page }) => {
      await page.clock.install({ time });
      await page.goto('tc/zj2025/measures/28/#s2');
      await expect
        .poll(() => page.locator('#cite-gb-t-7714').textContent())
        .toMatch(/：附件第28項第2句\[Z\/OL\]\. \(2025-04-24\)\[2026-05-20\]\. http.*\/28\/#s2\.$/);
    },
  );
});
