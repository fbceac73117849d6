import type { Nodes } from 'mdast';
import { offsetsOf } from '../../nodes';

/** The commonest family names, as in \u5f20*\u548c\u674e*, where a star stands for a letter. */
const FAMILY_NAMES =
  '\u738b\u674e\u5f20\u5218\u9648\u6768\u9ec4\u5434\u8d75\u5468\u5f90\u5b59\u9a6c\u6731\u80e1\u6797\u90ed\u4f55\u7f57\u90d1\u6881\u8c22\u5b8b\u5510\u8bb8\u9093\u51af\u97e9\u66f9\u66fe\u5f6d\u8427\u8521\u6f58\u7530\u8463\u8881\u4e8e\u4f59\u53f6\u848b\u675c\u82cf\u9b4f\u7a0b\u5415\u4e01\u6c88\u4efb\u59da\u5362\u5085\u949f\u59dc\u5d14\u8c2d\u5ed6\u8303\u6c6a\u9646\u91d1\u77f3\u6234\u8d3e\u97e6\u590f\u90b1\u4faf\u90b9\u718a\u5b5f\u79e6\u767d\u6c5f\u960e\u859b\u5c39\u6bb5\u96f7\u9ece\u53f2\u9f99\u9676\u8d3a\u987e\u6bdb\u90dd\u9f9a\u90b5\u4e07\u94b1\u4e25\u8d56\u8983\u6d2a\u6b66\u83ab\u5b54\u4e60';

const LATIN = /[\p{Script=Latin}\d]/u;

/** Signs that hide letters of words and names: f**k und s**t, \u5f20*\u548c\u674e*; and names such as __init__. */
export function signsOfMasks(node: Nodes, text: string): number[] {
  if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete') return [];
  const { start, end } = offsetsOf(node);
  const width = node.type === 'emphasis' ? 1 : 2;
  const content = text.slice(start + width, end - width);
  const before = text.charAt(start - 1);
  const hidesWords = LATIN.test(before) && LATIN.test(text.charAt(end)) && /\s/.test(content);
  const hidesNames = isFamilyName(before) && isFamilyName(content.at(-1));
  const isName = text.charAt(start) === '_' && width === 2 && /^[a-z]+(?:_[a-z]+)*$/.test(content);
  const isCode = isName && /^(?:\.\w|\(|:)/.test(text.slice(end, end + 2));
  if (!hidesWords && !hidesNames && !isCode && !(isName && DUNDER.test(content))) return [];
  return [...Array(width).keys()].flatMap((index) => [start + index, end - 1 - index]);
}

/** Names that Python gives a meaning. */
const DUNDER =
  /^(?:init|main|name|file|doc|all|dict|class|new|del|repr|str|len|call|iter|next|enter|exit|version|author|slots|future|getitem|setitem|module|import)$/;

function isFamilyName(letter: string | undefined): boolean {
  return letter !== undefined && letter !== '' && FAMILY_NAMES.includes(letter);
}
