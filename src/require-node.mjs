// Runs before every command, on whatever Node there is: keep the syntax old.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const numbers = (version) => version.split('.').map(Number);
const [major, minor] = numbers(process.versions.node);
// Node runs TypeScript as it stands from 22.18 on, and in the line 23 and later from 23.6 on.
const lines = manifest.engines.node.match(/\d+\.\d+/g).map(numbers);
const [newest] = lines[lines.length - 1];

if (major <= newest && !lines.some(([line, least]) => major === line && minor >= least)) {
  process.stderr.write(
    [
      '',
      `This project needs Node.js ${manifest.engines.node}; this is ${process.versions.node}.`,
      process.platform === 'linux' && process.arch === 'x64'
        ? '`npm ci` brings a suitable one: run it first, without --omit=optional, then use `npm run …`.'
        : 'Install a current version from https://nodejs.org (or with nvm, fnm, volta), then run `npm ci` again.',
      '',
      '',
    ].join('\n'),
  );
  process.exit(1);
}
