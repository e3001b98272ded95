/** Runs the ingest as its users do, on folders of its own. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';

const root = new URL('../../', import.meta.url).pathname;
const made: string[] = [];

/** How many files of `content/` the ingest writes for the memoranda in `seeds/`. */
export const GENERATED = globSync('content/{memoranda,domains,measures}/**/*.mdx', {
  cwd: root,
}).length;

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A workshop of its own: copies of `seeds/` and `content/` to spoil. */
export function workshop() {
  const folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  made.push(folder);
  for (const name of ['seeds', 'content']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  const path = (file: string) => join(folder, file);
  return {
    folder,
    path,
    read: (file: string) => readFileSync(path(file), 'utf8'),
    write: (file: string, text: string | Uint8Array) => {
      mkdirSync(dirname(path(file)), { recursive: true });
      writeFileSync(path(file), text);
    },
    /** Replaces one passage that must be there. */
    edit: (file: string, from: string | RegExp, to: string) => {
      const text = readFileSync(path(file), 'utf8');
      const edited = text.replace(from, to);
      if (edited === text) throw new Error(`${file} has no ${String(from)}`);
      writeFileSync(path(file), edited);
    },
    remove: (file: string) => {
      rmSync(path(file), { recursive: true });
    },
    run: (...args: string[]) => run(folder, args),
    spawn: (...args: string[]) => spawn(folder, args),
    /** Every file of the workshop with its text. */
    snapshot: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => [relative(folder, file), readFileSync(file, 'latin1')] as const),
  };
}

export type Workshop = ReturnType<typeof workshop>;

/** In this process: fast. Paths in what it says are as seen from the workshop. */
function run(folder: string, args: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  const folders = ['--seeds', join(folder, 'seeds'), '--content', join(folder, 'content')];
  const local = (text: string) => text.replaceAll(`${folder}/`, '');
  const status = ingest([...folders, ...args], {
    out: (text) => (said.stdout += local(text)),
    err: (text) => (said.stderr += local(text)),
  });
  return { status, ...said };
}

/** As a process of its own, standing in the workshop. */
function spawn(cwd: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/ingest/cli.ts'), ...args],
    { cwd, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
