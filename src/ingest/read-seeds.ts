/** Reads a folder of sources, each with its manifest beside it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../core/memorandum/manifest.ts';
import type { Manifest } from '../core/memorandum/manifest.ts';
import type { Memorandum } from '../core/memorandum/model.ts';
import { parseMemorandum } from '../core/memorandum/parse.ts';
import { readSource } from '../core/memorandum/source.ts';
import { ProblemError, refuse } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { readText } from './read-text.ts';

export interface Seed {
  memorandum: Memorandum;
  manifest: Manifest;
}

/**
 * Reads and parses every source of a folder, by name.
 * @throws ProblemError with what is wrong in any of them
 */
export function readSeeds(folder: string): Seed[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const ids = new Set(
    names
      .filter((name) => /\.(?:txt|yaml)$/u.test(name))
      .map((name) => name.replace(/\.\w+$/u, '')),
  );
  if (ids.size === 0) {
    const message = 'no sources here: expected at least one .txt file with its .yaml manifest';
    refuse([{ rule: 'no-seeds', file: folder, message }]);
  }
  const problems: Problem[] = [];
  const seeds = [...ids].sort().flatMap((id) => {
    try {
      return [readSeed(folder, id)];
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  refuse(problems);
  return seeds;
}

function readSeed(folder: string, id: string): Seed {
  const text = join(folder, `${id}.txt`);
  const yaml = join(folder, `${id}.yaml`);
  if (!existsSync(yaml)) {
    const message = `the manifest is missing: expected it beside ${text}; copy another one and adapt it`;
    refuse([{ rule: 'manifest-missing', file: yaml, message }]);
  }
  if (!existsSync(text)) {
    const message = `the source is missing: expected it beside ${yaml}`;
    refuse([{ rule: 'source-missing', file: text, message }]);
  }
  const manifest = readManifest(readText(yaml), yaml);
  for (const [key, value] of [
    ['id', id],
    ['source', `${id}.txt`],
  ] as const) {
    if (manifest[key] === value) continue;
    const message = `${key}: expected ${value} after the name of the file, found ${manifest[key]}`;
    refuse([{ rule: 'manifest-name', file: yaml, message }]);
  }
  const source = readSource(readFileSync(text), text);
  return { memorandum: parseMemorandum(source, manifest), manifest };
}
