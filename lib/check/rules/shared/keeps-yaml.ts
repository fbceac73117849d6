import { isCollection, parseDocument, type Scalar, visit } from 'yaml';
import { partitionPoint } from '@/lib/language/partition-point';
import type { Edition, Fix, Registry } from '@/lib/model';

/** A value as it is typed; offsets into the file. */
interface TypedScalar {
  start: number;
  end: number;
  type: Scalar.Type | undefined;
  /** Whether it stands between brackets. */
  inBrackets: boolean;
}

const scalarsBySource = new WeakMap<Edition | Registry, TypedScalar[]>();

/**
 * Whether YAML, of a registry or in front matter, says the same after a fix but for the letters of it: a colon
 * ends a key where a space follows, a comma a value between brackets, a quotation mark one in quotes.
 */
export function keepsYaml(source: Edition | Registry, { start, end, text }: Fix): boolean {
  const scalars = scalarsBySource.get(source) ?? scalarsOf(source);
  scalarsBySource.set(source, scalars);
  const scalar = scalars[partitionPoint(scalars, (one) => one.start <= start) - 1];
  if (!scalar || scalar.end < end) return false;
  if (scalar.type === 'QUOTE_SINGLE') return !text.includes("'");
  if (scalar.type === 'QUOTE_DOUBLE') return !/["\\]/.test(text);
  if (scalar.type !== 'PLAIN') return true;
  const before = start > scalar.start ? source.raw.charAt(start - 1) : '';
  const after = end < scalar.end ? source.raw.charAt(end) : '\n';
  const around = before + text + after;
  if (/:\s|\s#/.test(around) || (scalar.inBrackets && /[,[\]{}]/.test(text))) return false;
  return before !== '' || !/^(?:[-?:]\s|[\s,[\]{}#&*!|>'"%@`])/.test(around);
}

/** The values of a file's YAML, in order of place; of a text that is its front matter. */
function scalarsOf({ raw }: Edition | Registry): TypedScalar[] {
  const [yaml] = /^---[ \t]*\n[\s\S]*?\n(?=---)/.exec(raw) ?? [raw];
  const scalars: TypedScalar[] = [];
  visit(parseDocument(yaml, { prettyErrors: false, logLevel: 'error' }), {
    Scalar: (_, { range, type }, path) => {
      if (!range) return;
      const inBrackets = path.some((one) => isCollection(one) && one.flow === true);
      scalars.push({ start: range[0], end: range[1], type, inBrackets });
    },
  });
  return scalars;
}
