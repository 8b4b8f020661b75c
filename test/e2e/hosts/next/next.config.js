/** `EXPORT=1 next build` makes a static site in out/; without it, `next start` renders each visit on the server. */
export default {output: process.env.EXPORT ? 'export' : undefined, distDir: process.env.EXPORT ? 'out' : '.next'};
