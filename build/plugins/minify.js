import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {defaultStrategy} from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';
import terser from '@rollup/plugin-terser';

/** A version as lightningcss encodes it. */
const version = (major, minor = 0) => (major << 16) | (minor << 8);

/**
 * A template is a part of a page: what comes before and after it may be words, so the space at its ends is kept beside words
 * and elements in a line. Without words there, the minifier deletes it.
 */
const words = '|';

const strategy = {
  ...defaultStrategy,
  async minifyHTML(html, options) {
    const minified = await defaultStrategy.minifyHTML(`${words}${html}${words}`, options);
    if (!minified.startsWith(words) || !minified.endsWith(words)) throw new Error(`Cannot be minified: ${html}`);
    return minified.slice(words.length, -words.length);
  },
};

/** Minifies templates and styles. */
export const minifyTemplates = (include) =>
  minifyLiterals({
    include,
    // The default warns and ships the file unminified.
    failOnError: true,
    options: {
      strategy,
      minifyOptions: {
        // Its list of elements that stand in a line lacks this.
        inlineCustomElements: ['slot'],
        // The default takes a template of SVG for HTML, where a slash closes nothing.
        keepClosingSlash: true,
        minifyCSS: {minify: true, targets: {chrome: version(111), safari: version(16, 2), firefox: version(115)}},
      },
    },
  });

/** Minifies code, templates and styles. */
export const minify = ({include, preamble}) => [
  minifyTemplates(include),
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 2, keep_fargs: false},
    format: {comments: false, preamble},
  }),
];
