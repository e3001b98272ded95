import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { escapeMarkup } from '../core/publish/escape.ts';
import { ingest } from '../ingest/ingest.ts';

/** A copy of many files is one change. */
const PAUSE = 100;

/**
 * Checks the content after every change while `npm run dev` runs, as the build does before it begins.
 * What is wrong stands in the terminal, and over the page in the browser until it is mended: Astro
 * alone serves altered official words without a word, and the old page where a key is wrong.
 */
export const contentCheck = ({ seeds = 'seeds', content = 'content' } = {}): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      let wrong = '';
      let timer: NodeJS.Timeout | undefined;
      const show = () => {
        if (wrong === '') return;
        const title = 'Something in the content is not as it should be';
        // Astro's overlay takes the message for HTML, the stack for text.
        const message = escapeMarkup(wrong);
        server.ws.send({ type: 'error', err: { title, message, stack: wrong } });
      };
      const check = () => {
        const before = wrong;
        wrong = '';
        ingest(['--check', '--seeds', seeds, '--content', content], {
          out: () => undefined,
          err: (text) => (wrong += text),
        });
        if (wrong !== '') logger.error(wrong.trimEnd());
        else if (before !== '') {
          logger.info(`${content} is as it should be again`);
          server.ws.send({ type: 'full-reload' });
        }
        show();
      };
      // Every reload takes the message off the page.
      server.ws.on('connection', show);
      server.watcher.on('all', (_, file) => {
        if (![seeds, content].some((folder) => file.startsWith(resolve(folder) + sep))) return;
        clearTimeout(timer);
        timer = setTimeout(check, PAUSE);
      });
    },
  },
});
