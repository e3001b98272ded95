/** `npm start`'s last step: serves dist/ at http://localhost:4321 (`PORT`, `BASE_PATH`). */
import { fileURLToPath } from 'node:url';
import { serve } from './static-server.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const port = Number(process.env.PORT ?? 4321);

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** What to tell a person who only wanted to see the site. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return `Port ${String(port)} is already in use. Close what uses it, or choose another: PORT=4322 npm start`;
  }
  if (code === 'EACCES') {
    return `Port ${String(port)} needs administrator rights. Choose one above 1023: PORT=4321 npm start`;
  }
  if (code === 'ENOENT') return `There is no folder ${dist}. Run: npm run build`;
  if (code === 'ERR_SOCKET_BAD_PORT')
    return `PORT must be a number from 0 to 65535, not "${process.env.PORT ?? ''}".`;
  return error.message;
}

try {
  const { url, close } = await serve({ dist, port, base: process.env.BASE_PATH });
  say(`\nThe portal is ready. Open ${url} in a browser`);
  say(`  Traditional Chinese  ${url}tc/`);
  say(`  Simplified Chinese   ${url}sc/`);
  say('Stop it with Ctrl+C.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
} catch (error) {
  process.stderr.write(`The portal could not be served: ${explain(error)}\n`);
  process.exitCode = 1;
}
