/** Rewrites the snippets and the preview as the webmaster chooses; the page already shows the defaults. */
import { EDITIONS, type Edition } from '../core/editions.ts';
import type { Embeddable } from '../core/publish/embeddable.ts';
import type { DomainDocument, MeasureDocument } from '../core/publish/documents.ts';
import {
  frameAddress,
  frameHeight,
  snippets,
  type FrameOptions,
  type Snippets,
} from '../core/publish/snippets.ts';

/** The path of an address of this portal, so that the preview stays on the server that shows it. */
const local = (address: string): string => new URL(address).pathname;

interface ScriptPolicy {
  createScriptURL: (address: string) => string;
}
declare global {
  var trustedTypes:
    { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy } | undefined;
}

/** The script that embedding pages use: here it fits the preview. */
function resizer(address: string): HTMLScriptElement {
  const rules: ScriptPolicy = { createScriptURL: (own) => own };
  const policy = globalThis.trustedTypes?.createPolicy('resizer', rules) ?? rules;
  const script = document.createElement('script');
  script.src = policy.createScriptURL(address);
  return script;
}

class EmbedBuilder extends HTMLElement {
  private latest = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    this.append(resizer(local(this.dataset['src'] ?? '')));
    form.addEventListener('change', () => void this.update(new FormData(form)));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
  }

  private async update(choice: FormData): Promise<void> {
    const value = (name: string): string => choice.get(name)?.toString() ?? '';
    const status = this.querySelector<HTMLElement>('[data-outcome]');
    const turn = ++this.latest;
    try {
      const response = await fetch(value('item') || (this.dataset['item'] ?? ''));
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      const data = (await response.json()) as MeasureDocument | DomainDocument;
      if (turn !== this.latest) return;
      const item = data.embed[EDITIONS[value('edition') as Edition].lang];
      const options: FrameOptions = {
        width: value('width') as FrameOptions['width'],
        theme: value('theme') as FrameOptions['theme'],
      };
      const { src = '', integrity = '' } = this.dataset;
      this.show(snippets(item, options, { src, integrity }), item.lang);
      this.preview(frameAddress(local(item.embed), options.theme), options.width, item);
      if (status) status.textContent = status.dataset['textDone'] ?? '';
    } catch (error) {
      if (status) status.textContent = status.dataset['textFailed'] ?? '';
      throw error;
    }
  }

  private show(codes: Snippets, lang: string): void {
    for (const [name, code] of Object.entries(codes) as [keyof Snippets, string][]) {
      const field = this.querySelector<HTMLTextAreaElement>(`textarea[name=${name}]`);
      if (!field) continue;
      field.value = code;
      field.lang = lang;
    }
  }

  private preview(
    address: string,
    width: FrameOptions['width'],
    { heights, title }: Pick<Embeddable, 'heights' | 'title'>,
  ): void {
    const old = this.querySelector('iframe');
    if (!old) return;
    // A new frame: the old one's script would still tell the height it had.
    const frame = old.cloneNode() as HTMLIFrameElement;
    frame.src = address;
    frame.title = title;
    frame.width = width === 'full' ? '100%' : width;
    frame.height = String(frameHeight(heights, width));
    frame.removeAttribute('style');
    old.replaceWith(frame);
  }
}

customElements.define('embed-builder', EmbedBuilder);
