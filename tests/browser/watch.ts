import type { BrowserContext } from 'playwright-core';

export interface Watched {
  /** Console errors and uncaught exceptions, refusals of the content security policy among them. */
  errors: string[];
  /** Addresses outside the portal that something asked for. */
  foreign: string[];
}

/** Records, from now on, what no page of the portal may ever do. */
export function watch(context: BrowserContext, site: string): Watched {
  const seen: Watched = { errors: [], foreign: [] };
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      seen.errors.push(`${message.page()?.url() ?? ''}: ${message.text()}`);
    }
  });
  context.on('weberror', (event) => {
    seen.errors.push(`${event.page()?.url() ?? ''}: ${event.error().message}`);
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:')) {
      seen.foreign.push(request.url());
    }
  });
  return seen;
}
