export { endsHalfBlank } from './blank';
export { type HtmlSetting, setHtml, setTree } from './html';
export { isInline } from './lines';
export { joinName } from './names';
export type { Surroundings } from './surroundings';
export { setText } from './text';
