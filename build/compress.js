import {readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** The compressed forms in which servers send a file, by the ending that the form has beside the file. */
export const encodings = {
  br: (bytes) =>
    brotliCompressSync(bytes, {
      params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
    }),
  gz: (bytes) => gzipSync(bytes, {level: 9}),
};

/** Rollup plugin: writes the compressed forms beside the file, so that no server has to compress on the way. */
export const compressed = {
  name: 'compressed',
  // Not before it is written: only then does the code have its last line, which names the source map.
  writeBundle({file}) {
    const bytes = readFileSync(file);
    for (const [ending, compress] of Object.entries(encodings)) writeFileSync(`${file}.${ending}`, compress(bytes));
  },
};
