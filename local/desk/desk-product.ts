import type { Product } from '../product.ts';

/** What the desk needs of a running product. */
export type DeskProduct = Omit<Product, 'httpPort' | 'url' | 'stop'>;
