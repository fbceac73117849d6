import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Custom = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  [data: `data-${string}`]: string | undefined;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'reading-choice': Custom;
      'reading-progress': Custom;
      'reading-resume': Custom;
      'reading-aids': Custom;
      'kept-pages': Custom;
      'reading-hint': Custom;
      'reading-keys': Custom;
      'reading-map': Custom;
      'reading-sides': Custom;
      'reading-gutter': Custom;
      'times-read': Custom;
    }
  }
}
