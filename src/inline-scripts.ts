/**
 * The scripts that stand in the pages themselves. The content security policy names each by its hash,
 * so they are the same on every page and under any sub-path.
 */
import { createHash } from 'node:crypto';

/**
 * What readers chose on an earlier page must be in place before the first paint, or text sizes and
 * fonts would flash; the other halves are elements/comfort-settings.ts and elements/web-serif.ts.
 * The size may change while a page is kept or made ready in the background: it is read again as the page
 * is shown. Storage may be forbidden: the page then opens as it comes. What later scripts will show gets its room
 * by `data-late`, the sharing button where the browser can share, until anything fails. All other scripts,
 * which after-paint.ts lists, wait until there are words to read.
 */
export const AROUND_FIRST_PAINT =
  '{const{dataset}=document.documentElement;' +
  "const size=()=>{try{dataset.comfort=localStorage.comfort||''}catch{}};" +
  "size();addEventListener('pageshow',size);" +
  "try{if(localStorage.serif)dataset.serif=''}catch{}" +
  "dataset.late=navigator.share?'share':'';" +
  "for(const type of['error','unhandledrejection'])addEventListener(type,()=>delete dataset.late,true);" +
  'if(dataset.scripts)new PerformanceObserver((_,observer)=>{observer.disconnect();' +
  "for(const script of dataset.scripts.split(' '))import(script)" +
  "}).observe({type:'paint',buffered:true})}";

/**
 * Chromium makes the page ready that the reader is about to open: any of ours (their addresses begin
 * and end with a slash) but the search, which would load its index.
 */
export const SPECULATION_RULES = JSON.stringify({
  prerender: [
    {
      where: { selector_matches: 'a[href^="/"][href$="/"]:not([href*="/search/"])' },
      eagerness: 'moderate',
    },
  ],
});

/** On the page for wrong addresses, which is one for both editions: the edition of the address leads. */
export const LEAD_WITH_EDITION =
  "for(const own of document.querySelectorAll('[data-edition]'))" +
  'if(location.pathname.includes(`/${own.dataset.edition}/`)){' +
  'document.documentElement.lang=own.lang;document.title=own.dataset.title;' +
  "const heading=document.querySelector('h1');" +
  'heading.lastElementChild.textContent=own.dataset.heading;heading.after(own)}';

/** Source expressions of a content security policy that let these run. */
export const INLINE_SOURCES = [AROUND_FIRST_PAINT, SPECULATION_RULES, LEAD_WITH_EDITION]
  .map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  .join(' ');
