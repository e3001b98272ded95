// Runs before every command, on whatever Node there is: keep the syntax old.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const numbers = (version) => version.split('.').map(Number);
const [major, minor, patch] = numbers(process.versions.node);
// Each line of Node from a certain release on: `^22.22.3 || ^24.16.0`.
const lines = manifest.engines.node.match(/\d+\.\d+\.\d+/g).map(numbers);
const suits = ([line, fromMinor, fromPatch]) =>
  major === line && (minor > fromMinor || (minor === fromMinor && patch >= fromPatch));

if (!lines.some(suits)) {
  process.stderr.write(
    [
      '',
      `This project needs Node.js ${manifest.engines.node}; this is ${process.versions.node}.`,
      process.platform === 'linux' && process.arch === 'x64'
        ? '`npm ci` brings a suitable one: run it first, without --omit=optional, then use `npm run …`.'
        : 'Install one of these from https://nodejs.org (or with nvm, fnm, volta), then run `npm ci` again.',
      '',
      '',
    ].join('\n'),
  );
  process.exit(1);
}
