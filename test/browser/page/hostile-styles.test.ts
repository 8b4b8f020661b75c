import {expectUnharmed, everyElement, probe, prolo} from './hosts/assertions.js';
import {closeAll, open} from './support.js';

const link = (href: string) => `<link rel="stylesheet" href="${href}">`;
const style = (css: string) => `<style>${css}</style>`;

const hosts: Record<string, string> = {
  'unsets every property of every element': style('* { all: unset !important }'),
  'resets every element': style(`* { margin: 0; padding: 0; border: 0; outline: 0; font: inherit; color: inherit;
    vertical-align: baseline; background: none; list-style: none; text-decoration: none; box-sizing: border-box;
    -webkit-appearance: none; appearance: none; content: none }`),
  'resets by everything CSS has': style(
    `* { all: revert !important } :where(body, body *) { all: initial !important }`,
  ),
  'has a root text of 62.5 %, body text of 1.6rem': style('html { font-size: 62.5% } body { font-size: 1.6rem }'),
  'has a root text of 62.5 %, and no other': style('html { font-size: 62.5% }'),
  'has a root text of 8 px': style('html { font-size: 8px }'),
  'has a root text of 32 px': style('html { font-size: 32px }'),
  'animates every change': style('* { transition: all 1s }'),
  'allows no motion': style('*, ::before, ::after { transition: none !important; animation: none !important }'),
  'hides what is not defined': style(':not(:defined) { display: none }'),
  'uses Bootstrap': link('/libraries/npm/bootstrap/dist/css/bootstrap.css'),
  'uses Bootstrap’s grid': `${link('/libraries/npm/bootstrap/dist/css/bootstrap.css')}
    ${style('body { display: grid; grid-template-columns: repeat(auto-fit, minmax(20em, 1fr)) }')}`,
  'uses Tailwind’s preflight': link('/libraries/npm/tailwindcss/preflight.css'),
  'keeps lines from breaking': style('body { white-space: nowrap }'),
  'keeps white space': style('body { white-space: pre-wrap }'),
  'pushes text out of sight for pictures': style('body { text-indent: -9999px }'),
  'breaks words anywhere, in capitals': style(
    'body { word-break: break-all; text-transform: uppercase; letter-spacing: .1em; hyphens: auto }',
  ),
  'lays elements out in a row': style('body { display: flex; flex-wrap: wrap } body > * { flex: 1 1 100% }'),
  'floats elements': style('body > * { float: left }'),
  'lays elements out as inline blocks': style('body > * { display: inline-block }'),
  'lays elements out as tables': style('body > * { display: table }'),
  'is dark': style('html { color-scheme: dark; background: #111; color: #eee }'),
  'names the same classes and parts': style(
    '.base, .full, .entry, .name, .step, .brief, [part] { display: none !important; font-size: 1px !important }',
  ),
};

describe('an element is whole, readable and alive on a page that', function () {
  // Every text of every element is looked at, which takes WebKit seconds.
  this.timeout(120_000);
  afterEach(closeAll);

  for (const [name, css] of Object.entries(hosts)) {
    it(name, async () => {
      await expectUnharmed(
        await open({
          markup: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${probe}${css}${prolo}
            <body>${everyElement}`,
        }),
      );
    });
  }
});
