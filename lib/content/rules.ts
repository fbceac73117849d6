/** What loading itself complains about; rules over the finished collection live in `lib/check/rules`. */
export const contentRules = [
  'directive',
  'edition',
  'empty',
  'encoding',
  'fact-duplicate',
  'file',
  'footnote-duplicate',
  'footnote-form',
  'footnote-undefined',
  'footnote-unused',
  'front-matter',
  'heading-level',
  'image-file',
  'image-missing',
  'image-name',
  'link-dead',
  'link-form',
  'link-scheme',
  'nesting',
  'pairs',
  'raw-html',
  'registry',
  'slug',
  'yaml',
] as const;

export type ContentRule = (typeof contentRules)[number];
