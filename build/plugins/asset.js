import {readFileSync} from 'node:fs';

/** Copies a file beside the bundle. */
export const asset = (fileName, path) => ({
  name: `asset ${fileName}`,
  generateBundle() {
    this.emitFile({type: 'asset', fileName, source: readFileSync(path)});
  },
});
