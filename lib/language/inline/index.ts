/** The inline forms of texts, wherever they come from: front matter, registries, Markdown. */
export { inOneLine, lineJoint } from './lines';
export { hanziRuns, type InlinePiece, inlinePieces, withoutReadings } from './pieces';
