/** The part of dynalite that is used; the package brings no types. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  export default function dynalite(options: {
    /** Folder of the table; in memory without one. */
    readonly path?: string;
    /** How long a table stays in the state CREATING. */
    readonly createTableMs?: number;
  }): Server;
}
