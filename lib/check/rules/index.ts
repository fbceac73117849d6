import type { Rule } from '../rule';
import { anchorDead } from './anchor-dead';
import { dashes } from './dashes';
import { ellipses } from './ellipses';
import { imageAlt } from './image-alt';
import { letterWidth } from './letter-width';
import { numbers } from './numbers';
import { punctuationWidth } from './punctuation-width';
import { quotes } from './quotes';
import { spaces } from './spaces';
import { traditional } from './traditional';
import { units } from './units';

/** Every rule, by name. */
export const rules: Rule[] = [
  anchorDead,
  dashes,
  ellipses,
  imageAlt,
  letterWidth,
  numbers,
  punctuationWidth,
  quotes,
  spaces,
  traditional,
  units,
];
