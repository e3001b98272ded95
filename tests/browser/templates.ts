/** One page of every template, below an edition. */
export const EDITION_TEMPLATES = [
  '',
  'zj2025/',
  'zj2025/parallel/',
  'zj2025/repairs/',
  'zj2025/domains/1/',
  'zj2025/measures/28/',
  'audiences/',
  'audiences/hk-students/',
  'topics/',
  'topics/anji-play/',
  'glossary/',
  'search/?q=安吉遊戲',
  'about/',
  'embedding/',
  'data/',
];

/** Pages outside the editions. */
export const OTHER_TEMPLATES = ['404.html'];

/** Every template in both editions. */
export const TEMPLATES = [
  ...OTHER_TEMPLATES,
  ...EDITION_TEMPLATES.flatMap((path) => [`tc/${path}`, `sc/${path}`]),
];
