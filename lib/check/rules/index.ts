import type { Rule } from '../rule';
import { anchorDead } from './anchor-dead';
import { imageAlt } from './image-alt';

/** Every rule, by name. */
export const rules: Rule[] = [anchorDead, imageAlt];
