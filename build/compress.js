import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** The compressed forms in which servers send a file, by the ending that the form has beside the file. */
export const encodings = {
  br: (bytes) =>
    brotliCompressSync(bytes, {
      params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
    }),
  gz: (bytes) => gzipSync(bytes, {level: 9}),
};
