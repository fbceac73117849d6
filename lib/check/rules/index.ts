import type { Rule } from '../rule';
import { anchorDead } from './anchor-dead';
import { chineseZero } from './chinese-zero';
import { code } from './code';
import { dashes } from './dashes';
import { ellipses } from './ellipses';
import { factNumber } from './fact-number';
import { factUnused } from './fact-unused';
import { footnotes } from './footnotes';
import { hardBreaks } from './hard-breaks';
import { headingUnmatched } from './heading-unmatched';
import { imageAlt } from './image-alt';
import { images } from './images';
import { interpunct } from './interpunct';
import { invisibleCharacters } from './invisible-characters';
import { letterForms } from './letter-forms';
import { letterScripts } from './letter-scripts';
import { letterWidth } from './letter-width';
import { links } from './links';
import { lists } from './lists';
import { longParagraph } from './long-paragraph';
import { longSentence } from './long-sentence';
import { looksLikeMarkup } from './looks-like-markup';
import { numbers } from './numbers';
import { punctuationWidth } from './punctuation-width';
import { quotes } from './quotes';
import { radicals } from './radicals';
import { sentenceMissing } from './sentence-missing';
import { spaces } from './spaces';
import { staleTranslation } from './stale-translation';
import { termAlias } from './term-alias';
import { termAvoid } from './term-avoid';
import { termContradiction } from './term-contradiction';
import { termDuplicate } from './term-duplicate';
import { termMissing } from './term-missing';
import { termMixed } from './term-mixed';
import { termPinyin } from './term-pinyin';
import { termSpelling } from './term-spelling';
import { termUnregistered } from './term-unregistered';
import { traditional } from './traditional';
import { units } from './units';
import { unusableCharacters } from './unusable-characters';

/** Every rule, by name. */
export const rules: Rule[] = [
  anchorDead,
  chineseZero,
  code,
  dashes,
  ellipses,
  factNumber,
  factUnused,
  footnotes,
  hardBreaks,
  headingUnmatched,
  imageAlt,
  images,
  interpunct,
  invisibleCharacters,
  letterForms,
  letterScripts,
  letterWidth,
  links,
  lists,
  longParagraph,
  longSentence,
  looksLikeMarkup,
  numbers,
  punctuationWidth,
  quotes,
  radicals,
  sentenceMissing,
  spaces,
  staleTranslation,
  termAlias,
  termAvoid,
  termContradiction,
  termDuplicate,
  termMissing,
  termMixed,
  termPinyin,
  termSpelling,
  termUnregistered,
  traditional,
  units,
  unusableCharacters,
];
