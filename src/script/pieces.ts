import {page, type Piece} from '../runtime/page-state.js';
import {version} from '../runtime/version.js';

/**
 * Runs the pieces that arrived before the core, and from now on each piece as it arrives, once. A piece that fails does not
 * stop the others. Pieces of another version wait for a core of their own.
 *
 * @param core - what the core hands to the pieces; the build writes this object.
 */
export function startPieces(core: object): void {
  const waiting = page.pieces[version] ?? [];
  // A second core of the same version leaves the pieces to the first.
  if (!(waiting instanceof Array)) return;
  const arrived = new Set<string>();
  const push = ([name, run]: Piece): void => {
    if (arrived.has(name)) return;
    arrived.add(name);
    try {
      run(core);
    } catch (error) {
      reportError(error);
    }
  };
  page.pieces[version] = {push};
  for (const piece of waiting) push(piece);
}
