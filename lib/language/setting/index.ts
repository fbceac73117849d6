export { endsHalfBlank } from './blank';
export { setTree } from './html';
export { isInline } from './lines';
export { joinName } from './names';
