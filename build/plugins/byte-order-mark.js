/** Puts a byte order mark before a classic script, which a browser else decodes with the character set of the page. */
export const byteOrderMark = {
  name: 'byte-order-mark',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = `\ufeff${chunk.code}`;
    }
  },
};
