import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs the check as if Node were of another version. */
function runAs(version: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  const script = `${pretend} await import('./src/require-node.mjs');`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
}

test('a Node that is too old is refused with what to do about it', () => {
  for (const version of ['18.20.0', '20.20.2', '22.17.1', '23.0.0', '23.5.0', '21.9.0']) {
    const { status, stderr } = runAs(version);
    expect(status, version).toBe(1);
    expect(stderr).toContain('needs Node.js ^22.18.0 || >=23.6.0');
    expect(stderr).toContain('npm ci');
  }
});

test('a Node that is new enough passes in silence', () => {
  for (const version of ['22.18.0', '23.6.0', '24.0.0', '100.0.0']) {
    expect(runAs(version)).toMatchObject({ status: 0, stderr: '', stdout: '' });
  }
});
