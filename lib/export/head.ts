import { createHash } from 'node:crypto';

/** What the finishing step adds to the head of a page. */
export interface Additions {
  /** Text of the one inlined stylesheet. */
  css: string;
  /** Address of the one module. */
  script: string;
  /** Addresses of the fonts that the first screen needs. */
  preloads: string[];
}

/**
 * The elements to stand right behind `<meta charset>`. The page's own policy allows exactly its own
 * style: a site-wide header would have to list the hash of every page.
 */
export function headElements({ css, script, preloads }: Additions): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return [
    `<meta http-equiv="Content-Security-Policy" content="style-src 'sha256-${hash}'">`,
    ...preloads.map(
      (href) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`,
    ),
    `<script type="module" async src="${script}"></script>`,
    `<style>${css}</style>`,
  ].join('');
}
