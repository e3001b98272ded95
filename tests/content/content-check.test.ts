/** What an editor sees of a mistake while `npm run dev` runs. */
import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { contentCheck } from '../../src/integrations/content-check.ts';
import { workshop } from './cli.ts';

const SEVEN = 'content/measures/zj2025/07.mdx';

/** The check at work on a workshop, with what it says in the terminal and to browsers. */
function watch() {
  const at = workshop();
  const [watcher, clients] = [new EventEmitter(), new EventEmitter()];
  const terminal: string[] = [];
  const browser: string[] = [];
  const send = ({ type, err }: { type: string; err?: { message: string } }) =>
    browser.push(err?.message ?? type);
  const log = (text: string) => terminal.push(text);
  const hook = contentCheck({ seeds: at.path('seeds'), content: at.path('content') }).hooks[
    'astro:server:setup'
  ] as unknown as (dev: object) => void;
  hook({
    server: { watcher, ws: { send, on: clients.on.bind(clients) } },
    logger: { error: log, info: log },
  });
  const save = (file: string, from: string, to: string) => {
    at.edit(file, from, to);
    watcher.emit('all', 'change', at.path(file));
  };
  return { save, terminal, browser, open: () => clients.emit('connection') };
}

test('altered official words are told in the terminal and over the page, until they are put right', async () => {
  const { save, terminal, browser, open } = watch();
  save(SEVEN, '赴港上市的疑問', '來港上市的疑問');
  const message = expect.stringMatching(/07\.mdx:\d+: the official part was edited by hand/);
  await expect.poll(() => browser).toEqual([message]);
  expect(terminal).toEqual([message]);
  open();
  expect(browser).toEqual([message, message]);

  save(SEVEN, '來港上市的疑問', '赴港上市的疑問');
  await expect.poll(() => browser).toEqual([message, message, 'full-reload']);
  open();
  expect(browser).toHaveLength(3);
});

test('a name that is not known comes with those that are', async () => {
  const { save, terminal } = watch();
  save(SEVEN, 'audiences:\n', 'audiences:\n  - bankers\n');
  await expect
    .poll(() => terminal)
    .toEqual([expect.stringMatching(/unknown audience "bankers": expected one of .*finance/)]);
});

test('the page shows the message as text: Astro’s overlay takes it for HTML', async () => {
  const { save, terminal, browser } = watch();
  save(SEVEN, '</Official>', '');
  await expect.poll(() => browser).toEqual([expect.stringContaining('&lt;/Official&gt;')]);
  expect(terminal).toEqual([expect.stringContaining('</Official>')]);
});
