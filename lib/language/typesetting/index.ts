export { endsHalfBlank } from './blank';
export { typesetTree } from './html';
export { isInline, linesOf } from './lines';
export { joinName } from './names';
