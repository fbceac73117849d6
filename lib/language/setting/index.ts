export { type HtmlSetting, setHtml, setTree } from './html';
export type { Surroundings } from './surroundings';
export { setText } from './text';
