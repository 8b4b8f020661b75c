/** Each hosting platform with its steps and what to paste there. docs/hosts has a page on each of them. */
import {escape} from '../src/prerender/plain-html/write.js';
import {frameworkHosts} from './frameworks.js';
import type {Block, Host, Way} from './host.js';
import type {HostId} from './host-ids.js';
import type {PageElement} from './looks.js';
import type {Output} from './snippet.js';

const all = ({markup, script}: Output): Block => ({label: 'Snippet', code: `${markup}\n${script}`});
const words = ({markup}: Output, label = 'Elements'): Block => ({label, code: markup});
const scriptLine = ({script}: Output): Block => ({label: 'Script line', code: script});

/** The step that uploads the script, where it lies on the site. */
const upload = ({fileName, isOwn, src}: Output): string[] =>
  isOwn ? [`Download the files below and upload ${fileName} so that its address is ${src}.`] : [];

export const hosts: Readonly<Record<HostId, Host>> = {
  html: {
    name: 'Plain HTML',
    ways: (output) => [
      {
        steps: [...upload(output), 'Paste the snippet into the page where the elements are to appear, and publish.'],
        blocks: [all(output)],
      },
    ],
  },
  wordpress: {name: 'WordPress', ways: wordpressWays},
  squarespace: {
    name: 'Squarespace',
    needsAddress: true,
    ways: (output) => [
      {
        steps: [
          ...upload(output),
          'Under Settings → Advanced → Code injection → Header, paste the script line. This needs a plan with code injection.',
          'On the page, add a Code block, set it to HTML, and paste the elements.',
        ],
        blocks: [words(output, 'Elements, for the Code block'), scriptLine(output)],
        note: 'In the header, the script survives page changes without a reload.',
      },
    ],
  },
  wix: {name: 'Wix', needsAddress: true, ways: wixWays},
  webflow: {
    name: 'Webflow',
    needsAddress: true,
    ways: (output) => [
      {
        steps: [
          ...upload(output),
          'Under Site settings → Custom code → Footer code, paste the script line.',
          'On the page, add an Embed block and paste the elements.',
          'Publish: custom code takes effect only then.',
        ],
        blocks: [words(output, 'Elements, for the Embed block'), scriptLine(output)],
      },
    ],
  },
  shopify: {
    name: 'Shopify',
    needsAddress: true,
    ways: (output) => [
      {
        steps: [...upload(output), 'In the theme editor, add a Custom Liquid section and paste the snippet into it.'],
        blocks: [all(output)],
      },
    ],
  },
  drupal: {
    name: 'Drupal',
    ways: (output) => [
      {
        steps: [
          ...upload(output),
          'Set the text format to Full HTML, open the source view of the editor, and paste the elements.',
          'Ask the developer of the theme to add the script line once, in html.html.twig or in a library.',
        ],
        blocks: [words(output), scriptLine(output)],
        note: 'Basic HTML deletes the tags; the words inside stay.',
      },
    ],
  },
  joomla: {
    name: 'Joomla',
    ways: (output) => [
      {
        steps: [
          ...upload(output),
          'Switch the editor to its source view, paste the elements into the article, and save from there.',
          'Add the script line in the template, or in a Custom module that a Super User edits without filtering.',
        ],
        blocks: [words(output), scriptLine(output)],
      },
    ],
  },
  'google-sites': {
    name: 'Google Sites',
    needsAddress: true,
    ways: (output) => [
      {
        steps: [
          ...upload(output),
          'Choose Insert → Embed → Embed code and paste the snippet.',
          'Drag the frame to the height of its content: it does not grow by itself.',
        ],
        blocks: [all(output)],
        note: 'In its frame, an element cannot see your page: choose a heading level, and put the disclaimer into the same frame.',
      },
    ],
  },
  static: {
    name: 'Static generators',
    ways: (output) => [
      {
        title: 'Hugo',
        steps: [
          ...upload(output),
          'Paste the script line into the base template, before </body>.',
          'Save the elements as layouts/shortcodes/prolo.html and write {{< prolo >}} in the page.',
        ],
        blocks: [words(output), scriptLine(output)],
      },
      {
        title: 'Jekyll, Eleventy, Astro',
        steps: [
          'Paste the elements into a page, Markdown or HTML: the opening tag on a line of its own, without blank lines inside.',
          'Paste the script line into the layout. In Astro, write is:inline after <script.',
        ],
        blocks: [],
        note: 'npx prolo-elements prerender puts the complete content into the pages of every generator.',
      },
    ],
  },
  ...frameworkHosts,
};

function wordpressWays(output: Output): Way[] {
  const {elements} = output;
  const install =
    'Get prolo-elements.zip from the releases of the project, upload it under Plugins → Add New, and activate it.';
  return [
    {
      title: 'With the plugin, as a block',
      steps: [install, 'In the block editor, open the code editor (Options → Code editor), and paste the block.'],
      blocks: [{label: 'Block', code: elements.map(wordpressBlock).join('\n\n')}],
    },
    {
      title: 'With the plugin, as a shortcode',
      steps: [install, 'Paste the shortcode into the text, on a line of its own.'],
      blocks: [{label: 'Shortcode', code: elements.map(shortcode).join('\n\n')}],
    },
    {
      title: 'Without the plugin',
      steps: [
        ...upload(output),
        'As Administrator or Editor, add a Custom HTML block and paste the snippet. Do not switch to the Visual tab afterwards.',
      ],
      blocks: [{label: 'Snippet', code: `${output.markup}\n${output.script}`}],
    },
  ];
}

const nameOf = ({tag}: PageElement) => tag.replace('prolo-', '');

/** What the plugin reads: the attributes, and the page's own texts as HTML with a line for each paragraph. */
const valuesOf = ({attributes, slots}: PageElement): Readonly<Record<string, string>> => ({
  ...attributes,
  ...Object.fromEntries(slots.map(([slot, paragraphs]) => [slot, paragraphs.map(escape).join('\n')])),
});

/** As WordPress writes the attributes of a block into the comment before it. */
function wordpressBlock(element: PageElement): string {
  const attributes = JSON.stringify({element: nameOf(element), values: valuesOf(element)})
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('\\"', '\\u0022')
    .replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
  return `<!-- wp:prolo/element ${attributes} /-->`;
}

/** The plugin drops curly quotes around a value, as those of a word processor, so quotes in a text are character references. */
function shortcode(element: PageElement): string {
  const safe = (value: string) => value.replace(/["&<>[\]\n“”„«»″]/g, (character) => `&#${character.charCodeAt(0)};`);
  const pairs = Object.entries(valuesOf(element)).map(([name, value]) => ` ${name}="${safe(value)}"`);
  return `[prolo ${nameOf(element)}${pairs.join('')}]`;
}

function wixWays(output: Output): Way[] {
  return output.elements.map((element) => ({
    ...(output.elements.length > 1 && {title: element.tag}),
    steps: [
      ...upload(output),
      'In the editor, choose Add → Embed → Custom Element, then Server URL, and enter the address and the tag name.',
      'Set each attribute in the panel.',
      'Below it, add a text element with the most important points and the disclaimer, for visitors without scripts.',
    ],
    blocks: [
      {
        label: 'Address, tag name and attributes',
        code: [
          output.src,
          element.tag,
          ...Object.entries(element.attributes).map(([name, value]) => `${name} = ${value}`),
        ].join('\n'),
      },
    ],
    ...(element.slots.length > 0 && {note: 'Custom elements on Wix cannot hold texts of your own.'}),
  }));
}
