/**
 * Largest item that DynamoDB stores, attribute names included: 400 KB.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html
 */
export const ITEM_LIMIT_BYTES = 400 * 1024;

/** Most that a number takes: 38 digits, two to a byte, and one byte more. */
const NUMBER_BYTES = 21;
/** Of each list and map, whatever it holds; each of its elements costs one byte more. */
const CONTAINER_BYTES = 3;

const utf8 = new TextEncoder();

/**
 * Bytes that plain JSON data takes as a DynamoDB item, by the rules of the developer guide ("Item sizes and formats").
 * Numbers are counted at their largest, so the result is never too small.
 */
export function itemSize(item: Readonly<Record<string, unknown>>): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + textSize(name) + valueSize(value), 0);
}

const textSize = (text: string): number => utf8.encode(text).length;

function valueSize(value: unknown): number {
  if (typeof value === 'string') return textSize(value);
  if (typeof value === 'number') return NUMBER_BYTES;
  if (Array.isArray(value)) return value.reduce((sum, each) => sum + valueSize(each) + 1, CONTAINER_BYTES);
  if (typeof value === 'object' && value !== null) {
    return CONTAINER_BYTES + Object.keys(value).length + itemSize(value as Record<string, unknown>);
  }
  return 1;
}
