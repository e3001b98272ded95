/** Renders MDX with the site's own processor, to see what readers would get. */
import { satteri } from '@astrojs/markdown-satteri';
import { MDX_OPTIONS } from '../../../src/mdx-options.ts';

const { createMdxRenderer } = satteri();
const renderer = await createMdxRenderer?.(
  { syntaxHighlight: false, ...MDX_OPTIONS } as never,
  {} as never,
);

/**
 * An element comes as ⟦name:children⟧, a link as ⟦a address:children⟧.
 * @throws what the processor throws when the text is no MDX
 */
export async function renderMdx(mdx: string): Promise<string> {
  const result = await renderer?.process(mdx, 'measure.mdx', {});
  return run(result?.code ?? '');
}

/** Runs the compiled module on a renderer that writes text. */
function run(code: string): string {
  const body = code.replaceAll(/^import .*$/gmu, '').replaceAll(/^export (?:default )?/gmu, '');
  const fragment = ({ children }: { children?: string | string[] }) =>
    [children ?? []].flat().join('');
  const jsx = (type: unknown, props: { children?: string | string[]; href?: string }): string => {
    if (typeof type === 'function') return (type as (props: object) => string)(props);
    const name = props.href === undefined ? String(type) : `${String(type)} ${props.href}`;
    return `⟦${name}:${[props.children ?? []].flat().join('')}⟧`;
  };
  // The site's own compiled module: there is no other way to run a string as one.
  const make = new Function('_jsx', '_jsxs', '_Fragment', `${body}; return MDXContent;`) as (
    ...args: unknown[]
  ) => (props: object) => string;
  return make(jsx, jsx, fragment)({ components: { Official: 'Official' } });
}
