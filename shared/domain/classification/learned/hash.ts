/** FNV-1a, 32 bits: names of features become numbers, so that the model holds no words. */
export const hash = (name: string): number => hashOfSlice(name, 0, name.length);

/** The same for part of a text, without cutting it out. */
export function hashOfSlice(text: string, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i += 1) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

/** One number for a kind and two others in their order; mixed as in MurmurHash3, so that neighbours lie far apart. */
export function together(kind: number, first: number, second: number): number {
  let value = mix(kind ^ 0x2545f491, first);
  value = mix(value, second);
  value ^= value >>> 16;
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  return value >>> 0;
}

function mix(into: number, other: number): number {
  let value = Math.imul(other, 0xcc9e2d51);
  value = (value << 15) | (value >>> 17);
  const mixed = into ^ Math.imul(value, 0x1b873593);
  return Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64;
}
