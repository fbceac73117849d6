/** Addresses of the web and of mail in running text. Global. */
export const ADDRESS =
  /(?:https?:\/\/|www\.)[\w.\-/~%?=&#+:,;@!$'()*]*[\w/]|[\w.+-]+@[\w-]+\.[\w.-]*\w/g;
