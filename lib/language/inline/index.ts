/** The inline forms of texts, wherever they come from: front matter, registries, Markdown. */
export { inOneLine, lineJoint } from './lines';
export { hanziRuns, inlinePieces, withoutReadings } from './pieces';
