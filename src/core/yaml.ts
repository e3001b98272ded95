/** YAML that remembers its lines, so that a wrong value is reported where it stands. */
import { LineCounter, isCollection, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Problem } from './problem.ts';
import { yamlErrors } from './yaml-errors.ts';
import type { YamlError } from './yaml-errors.ts';

export type YamlPath = readonly PropertyKey[];

export interface YamlSource {
  /** The plain value; undefined when there are problems. */
  data: unknown;
  /** Line of the value at `path` in the file, or of its nearest existing parent. */
  lineOf: (path: YamlPath) => number;
  /** Syntax errors, repeated keys included, and values that another reader takes for something else. */
  problems: Problem[];
}

/**
 * Parses YAML text.
 * @param firstLine the line of `file` on which `text` begins (2 for frontmatter)
 * @param ambiguous finds values that another reader of the file takes for something else
 */
export function readYaml(
  text: string,
  file: string,
  firstLine = 1,
  ambiguous: (document: Document) => YamlError[] = () => [],
): YamlSource {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const toLine = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const report = (rule: string, at: number, message: string) => ({
    rule,
    file,
    line: toLine(at),
    message,
  });
  const problems = [
    ...yamlErrors(document).map(({ at, message }) =>
      report('yaml', at, `this is not valid YAML: ${message}`),
    ),
    ...ambiguous(document).map(({ at, message }) => report('yaml-dialect', at, message)),
  ];
  return {
    data: problems.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => toLine(offsetOf(document, path)),
    problems,
  };
}

function offsetOf(document: Document, path: YamlPath): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) return offset;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isCollection(node)) {
      node = node.get(step, true);
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
