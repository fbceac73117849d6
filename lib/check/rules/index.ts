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
import { termAlias } from './term-alias';
import { termAvoid } from './term-avoid';
import { termContradiction } from './term-contradiction';
import { termDuplicate } from './term-duplicate';
import { termMissing } from './term-missing';
import { termMixed } from './term-mixed';
import { termPinyin } from './term-pinyin';
import { termSpelling } from './term-spelling';
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
  termAlias,
  termAvoid,
  termContradiction,
  termDuplicate,
  termMissing,
  termMixed,
  termPinyin,
  termSpelling,
  traditional,
  units,
];
