export { asksForCare } from './asks-for-care.ts';
export { asksForTool } from './asks-for-tool.ts';
export { emptyMemory, type ParserMemory, type Pending, type Piece } from './memory.ts';
export type { MetaWord, Parsed, SafetyWord, UnclearReason } from './parsed.ts';
export { createParser, type Parser } from './parser.ts';
export { quote } from './quote.ts';
