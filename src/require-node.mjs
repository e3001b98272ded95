// Runs before every command, on whatever Node there is: keep the syntax old.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const needed = manifest.engines.node.replace('>=', '');

const numbers = (version) => version.split('.').map(Number);
const [major, minor] = numbers(process.versions.node);
const [neededMajor, neededMinor] = numbers(needed);

const isOlder = major < neededMajor || (major === neededMajor && minor < neededMinor);
// Node runs TypeScript as it stands from 22.18 on, and in the line 23 from 23.6 on.
if (isOlder || (major === 23 && minor < 6)) {
  process.stderr.write(
    [
      '',
      `This project needs Node.js ${needed} or newer (not 23.0 to 23.5); this is ${process.versions.node}.`,
      process.platform === 'linux' && process.arch === 'x64'
        ? '`npm ci` brings a suitable one: run it first, without --omit=optional, then use `npm run …`.'
        : 'Install a current version from https://nodejs.org (or with nvm, fnm, volta), then run `npm ci` again.',
      '',
      '',
    ].join('\n'),
  );
  process.exit(1);
}
