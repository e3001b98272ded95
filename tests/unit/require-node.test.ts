import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import subset from 'semver/ranges/subset.js';
import { expect, test } from 'vitest';

interface Package {
  engines?: { node?: string };
  /** A build for one kind of machine, or what only such a build needs. */
  optional?: boolean;
}

const lock = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as { packages: Record<string, Package> };
const manifest = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { engines: { node: string } };

/** Runs the check as if Node were of another version. */
function runAs(version: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  const script = `${pretend} await import('./src/require-node.mjs');`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
}

test('a Node that the tools do not admit is refused with what to do about it', () => {
  for (const version of [
    '20.20.2',
    '22.18.0',
    '22.22.2',
    '23.11.1',
    '24.15.0',
    '25.9.0',
    '26.2.0',
  ]) {
    const { status, stderr } = runAs(version);
    expect(status, version).toBe(1);
    expect(stderr).toContain(`needs Node.js ${manifest.engines.node}`);
    expect(stderr).toContain('npm ci');
  }
});

test('a Node that they admit passes in silence', () => {
  for (const version of ['22.22.3', '22.23.0', '24.16.0', '24.21.0', '26.3.0']) {
    expect(runAs(version)).toMatchObject({ status: 0, stderr: '', stdout: '' });
  }
});

test('every package that is installed admits each Node that the project admits', () => {
  expect(lock.packages['']?.engines).toEqual(manifest.engines);
  const narrower = Object.entries(lock.packages).filter(
    ([, { engines, optional }]) =>
      optional !== true && !subset(manifest.engines.node, engines?.node ?? '*'),
  );
  expect(narrower.map(([name, { engines }]) => [name, engines?.node])).toEqual([]);
});
