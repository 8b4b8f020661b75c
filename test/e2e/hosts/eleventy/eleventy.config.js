import {prerender} from 'prolo-elements/prerender';

export default function (eleventyConfig) {
  eleventyConfig.addTransform('prolo-elements', function (content) {
    return this.page.outputPath?.endsWith('.html') ? prerender(content) : content;
  });
  eleventyConfig.addPassthroughCopy({'node_modules/prolo-elements/dist/prolo.js': 'prolo.js'});
  return {dir: {input: 'pages', includes: '../layouts', output: 'out'}};
}
