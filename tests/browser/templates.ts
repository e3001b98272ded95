/** One page of every template, below an edition. */
export const EDITION_TEMPLATES = [
  '',
  'zj2025/',
  'zj2025/domains/1/',
  'zj2025/measures/28/',
  'audiences/',
  'audiences/hk-students/',
  'topics/',
  'topics/anji-play/',
  'search/',
  'about/',
];

/** Pages outside the editions. */
export const OTHER_TEMPLATES = ['404.html'];
