import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import terser from '@rollup/plugin-terser';

/** A version as lightningcss encodes it. */
const version = (major, minor = 0) => (major << 16) | (minor << 8);

/** Minifies code, templates and styles. */
export const minify = ({include, preamble}) => [
  minifyLiterals({
    include,
    // The default warns and ships the file unminified.
    failOnError: true,
    options: {
      minifyOptions: {
        // The default deletes the space between words and the elements beside them.
        conservativeCollapse: true,
        // The default takes a template of SVG for HTML, where a slash closes nothing.
        keepClosingSlash: true,
        minifyCSS: {minify: true, targets: {chrome: version(111), safari: version(16, 2), firefox: version(115)}},
      },
    },
  }),
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 2, keep_fargs: false},
    format: {comments: false, preamble},
  }),
];
