export { endsHalfBlank } from './blank';
export { setTree } from './html';
export { isInline, linesOf } from './lines';
export { joinName } from './names';
