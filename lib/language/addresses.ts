/** Addresses of pages and files in running text that begin at a root: /images/a/50%. Global. */
export const ROOTED_PATH = /(?<![\p{Script=Latin}\p{N}/.])\/[\w.%~-]+(?:\/[\w.%~-]*)+/gu;

/** Addresses of the web, of mail and of files in running text. Global. */
export const ADDRESS = new RegExp(
  String.raw`(?:https?:\/\/|www\.)[\w.\-\/~%?=&#+:,;@!$'()*]*[\w\/]|[\w.+\-]{1,64}@[\w\-]{1,63}\.[\w.\-]*\w|${ROOTED_PATH.source}`,
  'gu',
);
