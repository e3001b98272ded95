/**
 * Writes files all or none.
 *
 * Guaranteed: every new text is on the disk before the first file is replaced; a file is replaced
 * by one rename, so that it is always whole; when a rename fails, those done before are undone.
 * Signals wait until the end. Only a killed process or a power cut between two renames can leave
 * some files new and others old; the next run completes them.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Puts files into a folder.
 * @param files path inside the folder → text
 */
export function writeContent(folder: string, files: ReadonlyMap<string, string>): void {
  if (files.size === 0) return;
  const target = resolve(folder);
  mkdirSync(dirname(target), { recursive: true });
  const stage = mkdtempSync(`${target}.ingest-`);
  const wait = () => undefined;
  process.on('SIGINT', wait).on('SIGTERM', wait);
  try {
    for (const [path, text] of files) write(join(stage, 'new', path), text);
    replaceAll(stage, target, [...files.keys()]);
  } finally {
    process.off('SIGINT', wait).off('SIGTERM', wait);
    rmSync(stage, { recursive: true, force: true });
  }
}

function replaceAll(stage: string, target: string, paths: readonly string[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const path of paths) {
      const file = join(target, path);
      const made = mkdirSync(dirname(file), { recursive: true });
      if (made !== undefined)
        undo.push(() => {
          rmSync(made, { recursive: true });
        });
      undo.push(keep(file, join(stage, 'old', path)));
      renameSync(join(stage, 'new', path), file);
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** Keeps a copy of a file; returns how to bring it back. */
function keep(file: string, copy: string): () => void {
  if (!existsSync(file))
    return () => {
      rmSync(file, { force: true });
    };
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(file, copy);
  return () => {
    renameSync(copy, file);
  };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
