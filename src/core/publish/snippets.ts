/**
 * The code a webmaster pastes. Attributes stay within what WordPress and UEditor keep, as far as
 * each tier can; where `style` is stripped, the frame has the height that its attributes say.
 */
import type { EmbedHeights } from './embed-card.ts';
import type { Embeddable } from './embeddable.ts';
import { escapeMarkup } from './escape.ts';

type Theme = 'auto' | 'light' | 'dark';

export interface FrameOptions {
  /** Frame width in px, or the full width of its place. */
  width: keyof EmbedHeights | 'full';
  theme: Theme;
}

export interface Resizer {
  src: string;
  /** Subresource integrity of the script's bytes. */
  integrity: string;
}

export interface Snippets {
  /** No frame, no script: the words themselves. */
  plain: string;
  iframe: string;
  /** The iframe and the script that fits it to its content. */
  resizer: string;
  /** For systems that know oEmbed. */
  address: string;
}

const QUOTE_STYLE = 'margin:1em 0;padding:0 0 0 1em;border-left:4px solid #a8322a';
/** What an embed may do: fit its frame, and open its links in a new tab. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

const credit = ({ page, credit }: Embeddable): string =>
  `<p><a href="${escapeMarkup(page)}">${escapeMarkup(credit)}</a></p>`;

/** The official words as a quotation, readable in any editor. */
function plainSnippet(item: Embeddable): string {
  const heading = item.heading && `<p><strong>${escapeMarkup(item.heading)}</strong></p>\n`;
  const words = item.paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>\n`).join('');
  return (
    `<blockquote cite="${escapeMarkup(item.page)}" lang="${item.lang}" style="${QUOTE_STYLE}">\n` +
    `${heading}${words}${credit(item)}\n</blockquote>`
  );
}

/** The frame's height attribute, for places that strip its style: at full width as on a phone. */
export const frameHeight = (heights: EmbedHeights, width: FrameOptions['width']): number =>
  heights[width === 'full' ? '320' : width];

/** A fixed scheme is a fragment: it needs no script and no second copy of the page. */
export const frameAddress = (embed: string, theme: Theme): string =>
  theme === 'auto' ? embed : `${embed}#${theme}`;

/** A width with exactly its published height; narrower than that, the height that follows the width. */
function fixedSize({ heights, fluidHeight }: Embeddable, width: keyof EmbedHeights): string {
  const height = `${heights[width]}px`;
  return `max-width:${width}px;height:max(${height},min(${fluidHeight},${height} + 999*(${width}px - 100cqw)))`;
}

/**
 * A frame without script, followed by a link for places where frames are blocked. Its style follows the
 * width of its place, up to its own; where styles are stripped width and height attributes remain.
 */
function iframeSnippet(item: Embeddable, { width, theme }: FrameOptions): string {
  const attributes = {
    src: frameAddress(item.embed, theme),
    title: item.title,
    width: width === 'full' ? '100%' : width,
    height: String(frameHeight(item.heights, width)),
    style: `border:0;width:100%;${width === 'full' ? `height:${item.fluidHeight}` : fixedSize(item, width)}`,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: SANDBOX,
  };
  const list = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeMarkup(value)}"`,
  );
  const frame = `<iframe ${list.join(' ')}></iframe>`;
  // A size container has no width from what it holds: flex boxes and table cells would leave it none.
  return `<div style="container-type:inline-size;contain-intrinsic-width:300px;width:100%">${frame}\n${credit(item)}</div>`;
}

const resizerTag = ({ src, integrity }: Resizer): string =>
  `<script src="${escapeMarkup(src)}" integrity="${integrity}" crossorigin="anonymous" async></script>`;

/** The four tiers, from the one every editor accepts to the one that needs only an address. */
export function snippets(item: Embeddable, options: FrameOptions, resizer: Resizer): Snippets {
  const iframe = iframeSnippet(item, options);
  return {
    plain: plainSnippet(item),
    iframe,
    resizer: `${iframe}\n${resizerTag(resizer)}`,
    address: item.page,
  };
}
