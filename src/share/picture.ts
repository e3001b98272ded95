/** The picture that stands for a page when its link is shared: 1200 × 630, the paper of the portal. */
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { OPENING_MARKS } from '../core/typography/marks.ts';
import { phrases } from '../core/typography/phrases.ts';
import { wrap } from '../core/typography/wrap.ts';
import type { Edition } from '../core/editions.ts';
import { FONT_FILES } from '../font-files.ts';
import { PICTURE } from './picture-size.ts';

export interface ShareCard {
  /** What it belongs to, e.g. the domain. */
  context: string;
  title: string;
  /** The large figure: 28, 九. */
  numeral: string;
  site: string;
  note: string;
}

const MARGIN = 84;
/** Sizes of a title, in pixels: of one with several lines, and the largest. */
const TITLE = 76;
const LARGEST_TITLE = 112;
const COLOURS = {
  paper: '#f7f5ee',
  ink: '#1c2926',
  muted: '#4f615b',
  celadon: '#2b5a50',
  seal: '#a8322a',
};

/** A line that begins with a mark whose first half is blank. */
const OPENING = new RegExp(`^[${OPENING_MARKS}]`);

const registered = new Set<Edition>();

/** The family of an edition's font; its file is read on first use. */
function family(edition: Edition): string {
  const name = `share-${edition}`;
  if (!registered.has(edition)) {
    const file = fileURLToPath(import.meta.resolve(FONT_FILES[edition]));
    if (!GlobalFonts.registerFromPath(file, name)) throw new Error(`${file} is no font.`);
    registered.add(edition);
  }
  return name;
}

/** The portal's mark, `size` wide. */
function drawSeal(context: SKRSContext2D, x: number, y: number, size: number): void {
  const unit = size / 32;
  context.fillStyle = COLOURS.seal;
  context.fillRect(x, y, size, size);
  context.strokeStyle = '#fff';
  context.lineWidth = 2.4 * unit;
  context.strokeRect(x + 6 * unit, y + 7 * unit, 20 * unit, 18 * unit);
  context.beginPath();
  for (const bar of [11, 16, 21]) {
    context.moveTo(x + bar * unit, y + 12 * unit);
    context.lineTo(x + bar * unit, y + 20 * unit);
  }
  context.moveTo(x + 11 * unit, y + 16 * unit);
  context.lineTo(x + 21 * unit, y + 16 * unit);
  context.stroke();
}

/** A PNG; the same card gives the same bytes. Throws when the font cannot be read. */
export function drawPicture(edition: Edition, card: ShareCard): Buffer {
  const canvas = createCanvas(PICTURE.width, PICTURE.height);
  const context = canvas.getContext('2d');
  const font = family(edition);
  const write = (text: string, x: number, y: number, size: number, colour: string): void => {
    context.font = `${String(size)}px "${font}"`;
    context.fillStyle = colour;
    context.fillText(text, x, y);
  };
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, PICTURE.width, PICTURE.height);
  context.fillStyle = COLOURS.seal;
  context.fillRect(0, 0, 16, PICTURE.height);

  write(card.context, MARGIN, 120, 38, COLOURS.muted);
  const room = PICTURE.width - 2 * MARGIN;
  context.font = `${String(TITLE)}px "${font}"`;
  const widthOf = (text: string): number => context.measureText(text).width;
  const lines = wrap(phrases(card.title), room, widthOf);
  // A title of one line grows until it fills that, or is large enough.
  const grown = lines.length > 1 ? TITLE : (TITLE * room) / widthOf(card.title);
  const size = Math.min(grown, LARGEST_TITLE);
  lines.forEach((line, index) => {
    const blank = OPENING.test(line) ? size / 2 : 0;
    write(line, MARGIN - blank, 164 + size * (1 + index * 1.35), size, COLOURS.ink);
  });

  context.textAlign = 'right';
  write(
    card.numeral,
    PICTURE.width - MARGIN,
    PICTURE.height - 74,
    card.numeral.length > 2 ? 130 : 190,
    COLOURS.celadon,
  );
  context.textAlign = 'left';
  drawSeal(context, MARGIN, PICTURE.height - 142, 68);
  write(card.site, MARGIN + 92, PICTURE.height - 108, 38, COLOURS.ink);
  write(card.note, MARGIN + 92, PICTURE.height - 66, 28, COLOURS.muted);
  return canvas.toBuffer('image/png');
}
