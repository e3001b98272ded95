/** Reads the official words with a voice of this device; never with one that sends them elsewhere. */
import type { Lang } from '../core/editions.ts';

/** A page that the browser translates is in another language: no voice for that. */
const PREFERRED: Readonly<Partial<Record<string, readonly string[]>>> = {
  'zh-Hant-HK': ['zh-HK', 'yue', 'zh-TW'],
  'zh-Hans-CN': ['zh-CN', 'cmn'],
} satisfies Record<Lang, readonly string[]>;

function localVoice(lang: string): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter(({ localService }) => localService);
  for (const wanted of PREFERRED[lang] ?? []) {
    const voice = voices.find((one) => one.lang.replace('_', '-').startsWith(wanted));
    if (voice) return voice;
  }
  return undefined;
}

class ReadAloud extends HTMLElement {
  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    const offer = (): void => {
      this.hidden = !localVoice(document.documentElement.lang);
    };
    offer();
    speechSynthesis.addEventListener('voiceschanged', offer);
    const button = this.querySelector('button');
    if (!button) return;
    const { textContent: read } = button;
    button.addEventListener('click', () => {
      this.toggle((isReading) => {
        // The same characters in both editions.
        button.textContent = isReading ? '停止' : read;
      });
    });
  }

  /** @param show is told whether the device reads now */
  private toggle(show: (isReading: boolean) => void): void {
    const voice = localVoice(document.documentElement.lang);
    const text = document.querySelector('[data-official][data-measure]')?.textContent;
    const wasReading = speechSynthesis.speaking;
    speechSynthesis.cancel();
    show(false);
    if (wasReading || !voice || !text) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = utterance.onerror = () => {
      show(false);
    };
    show(true);
    speechSynthesis.speak(utterance);
  }
}

// A page that is kept in the background for its return would read on over the next one.
addEventListener('pagehide', () => {
  speechSynthesis.cancel();
});
customElements.define('read-aloud', ReadAloud);

export {};
