import {expect} from '@open-wc/testing';
import {unzipSync} from 'fflate';
import {rows} from '../../support/rows.js';
import {axeFindings} from './axe.js';
import {closeAll, elementTags, open, settled, until, type OpenedPage} from './support.js';

const address = '/prolo-elements/builder/index.html';
/** Choices that are quick to render. */
const small = '#v=1&show=elements&elements=article';

/** The builder with choices, and the page in its preview. */
interface Builder extends OpenedPage {
  find(selector: string): HTMLInputElement;
  readonly preview: OpenedPage;
  /** The globals of the page. */
  readonly realm: Window & typeof globalThis;
}

async function openBuilder(fragment = '', size?: {width: number}): Promise<Builder> {
  const page = await open({url: `${address}${fragment}`}, size);
  const find = (selector: string) => page.document.querySelector<HTMLInputElement>(selector)!;
  await until(() => find('iframe'));
  const frame = page.document.querySelector('iframe')!;
  await until(() => frame.contentDocument?.querySelector('#elements > *'));
  const preview = {frame, window: frame.contentWindow as OpenedPage['window'], document: frame.contentDocument!};
  await settled(preview);
  return {...page, find, preview, realm: page.frame.contentWindow as Builder['realm']};
}

const snippetOf = ({find}: Builder) => find('#snippet').textContent;
const previewed = ({preview}: Builder) =>
  [...preview.document.querySelectorAll('#elements > *')].map(({localName}) => localName);

/** Types into a field, as a reader does. */
function type({find, realm}: Builder, field: string, value: string): void {
  const control = find(`#field-${field}`);
  control.value = value;
  control.dispatchEvent(new realm.Event('input', {bubbles: true}));
}

/** The file that a button downloads, which the browser does not get to see. */
function downloaded({find, realm}: Builder, button: string): Blob {
  const {URL, HTMLAnchorElement} = realm;
  let file: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    file = blob;
    return '';
  };
  HTMLAnchorElement.prototype.click = () => {};
  find(button).click();
  return file!;
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const base64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

describe('the embed builder', () => {
  afterEach(closeAll);

  it('shows a guide and its snippet before anything is chosen', async () => {
    const builder = await openBuilder();
    expect(previewed(builder)).to.deep.equal(['prolo-guide']);
    expect(snippetOf(builder)).to.match(/^<div class="prolo-embed">\n<prolo-guide lang="en">\n<h2>/);
  });

  it('puts the words into the snippet, as they are without a script', async () => {
    const builder = await openBuilder('#v=1&show=elements&elements=disclaimer,risks&reading=clinical');
    const {preview} = builder;
    const snippet = new DOMParser().parseFromString(snippetOf(builder), 'text/html');
    for (const element of snippet.querySelectorAll('prolo-disclaimer, prolo-risks')) {
      const living = preview.document.querySelector(element.localName)!;
      const heading = living.shadowRoot!.querySelector('h2')!;
      expect(element.querySelector('h2')!.textContent).to.equal(heading.textContent.trim());
    }
    expect(snippet.querySelectorAll('prolo-risks p').length).to.be.greaterThan(5);
    // The page has the full disclaimer, so the risks do not end with the brief one.
    expect(snippet.querySelector('prolo-risks')!.textContent).not.to.contain('for education only');
  });

  it('shows every element, each known to the library', async () => {
    const names = elementTags.filter((tag) => tag !== 'prolo-guide').map((tag) => tag.replace('prolo-', ''));
    const builder = await openBuilder(`#v=1&show=elements&elements=${names.join(',')}`);
    expect(previewed(builder).sort()).to.deep.equal(names.map((name) => `prolo-${name}`).sort());
  });

  it('changes preview, snippet and address with a choice', async () => {
    const builder = await openBuilder();
    builder.find('#show-elements').click();
    await until(() => previewed(builder).includes('prolo-risks'));
    builder.find('#elements-risks').click();
    await until(() => !previewed(builder).includes('prolo-risks'));
    expect(snippetOf(builder)).not.to.contain('<prolo-risks');
    await until(
      () => new URLSearchParams(builder.window.location.hash).get('elements') === 'disclaimer,overview,conditions',
    );
  });

  it('shows the look of the page in the preview, and the pasted style sheet over it', async () => {
    const builder = await openBuilder(`${small}&ground=%23fdf6ea&font=georgia`);
    const {preview} = builder;
    const body = preview.window.getComputedStyle(preview.document.body);
    expect(body.backgroundColor).to.equal('rgb(253, 246, 234)');
    expect(body.fontFamily).to.match(/^Georgia/);
    type(builder, 'css', 'body { background: #010203 url(https://elsewhere.example/a.png); }');
    await until(() => body.backgroundColor === 'rgb(1, 2, 3)');
  });

  it('shows answers of the clinic in the preview and in the snippet', async () => {
    const builder = await openBuilder('#v=1&show=elements&elements=visit&answers=%7B%22price%22%3A%22%24%20250%22%7D');
    const [answer] = builder.preview.document.querySelectorAll('prolo-visit > [slot="price"]');
    expect(answer!.textContent).to.equal('$ 250');
    expect(snippetOf(builder)).to.contain('<p slot="price">$ 250</p>');
    expect(snippetOf(builder)).to.contain('<p><strong>From this clinic: The price</strong></p>');
  });

  it('leaves the choices in the address when a link leads within the page', async () => {
    const {document, window} = await openBuilder(small);
    document.querySelector<HTMLElement>('.skip')!.click();
    await until(() => window.location.hash.includes('article'));
    await until(() => document.activeElement!.id === 'output');
  });

  it('explains a wrong input beside the field', async () => {
    const builder = await openBuilder(small);
    const {find} = builder;
    const field = find('#field-base');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    type(builder, 'base', 'files');
    await until(() => field.getAttribute('aria-invalid') === 'true');
    const described = field
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => find(`#${id}`).textContent);
    expect(described.join(' ')).to.contain('ends in a slash');
    type(builder, 'base', '/files/');
    await until(() => !field.hasAttribute('aria-invalid'));
    expect(snippetOf(builder)).to.contain('src="/files/prolo-clinic-');
  });

  it('names what it cannot read in a link, and shows the rest', async () => {
    const {find} = await openBuilder(`${small}&reading=loud&clinic=Here`);
    expect(find('.notice').textContent).to.contain('reading');
    expect(find('#field-clinic').value).to.equal('Here');
  });

  it('leads through the platforms by arrow keys, as tabs do', async () => {
    const {find, realm} = await openBuilder(small);
    const press = (key: string) => {
      find('[aria-selected="true"]').dispatchEvent(
        new realm.KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}),
      );
    };
    const selected = () => find('[role="tab"][aria-selected="true"]');
    for (const [key, name] of rows([
      ['ArrowRight', 'WordPress'],
      ['ArrowLeft', 'Plain HTML'],
      ['ArrowLeft', 'Angular'],
      ['Home', 'Plain HTML'],
      ['End', 'Angular'],
      ['ArrowRight', 'Plain HTML'],
    ] as const)) {
      press(key);
      await until(() => selected().textContent.trim() === name, `${key} leads to ${name}`);
      expect(find('[role="tabpanel"]').getAttribute('aria-labelledby')).to.equal(selected().id);
      expect(find('[role="tablist"]').querySelectorAll('[tabindex="0"]').length).to.equal(1);
    }
  });

  it('copies the snippet, says so, and then offers it again', async () => {
    const builder = await openBuilder(small);
    const {find, window} = builder;
    let copied = '';
    const writeText = (text: string) => Promise.resolve(void (copied = text));
    Object.defineProperty(window.navigator, 'clipboard', {value: {writeText}});
    find('.copy').click();
    await until(() => find('.copy').textContent.trim() === 'Copied');
    expect(copied).to.equal(snippetOf(builder));
    expect(find('[role="status"]').textContent).to.equal('Copied: Snippet');
    await until(() => find('.copy').textContent.trim() === 'Copy');
  });

  it('selects the snippet where the browser refuses to copy', async () => {
    const builder = await openBuilder(small);
    const {find, window} = builder;
    Object.defineProperty(window.navigator, 'clipboard', {value: {writeText: () => Promise.reject(new Error('no'))}});
    find('.copy').click();
    await until(() => find('[role="status"]').textContent.includes('is selected'));
    expect(window.getSelection()!.toString().trim()).to.equal(snippetOf(builder).trim());
  });

  it('packs a script whose hash is that of the snippet, and a page that shows it', async () => {
    const builder = await openBuilder('#v=1&show=elements&elements=disclaimer,conditions&conditions=knee-pain');
    const files = unzipSync(await bytesOf(downloaded(builder, '#get-archive')));
    const [script] = Object.keys(files).filter((name) => name.endsWith('.js'));
    expect(Object.keys(files).sort()).to.deep.equal(
      ['INSTALL.txt', 'LICENSES.txt', script, 'prolotherapy.html', 'snippet.html'].sort(),
    );
    const digest = await crypto.subtle.digest('SHA-384', files[script!]!.slice().buffer);
    expect(snippetOf(builder)).to.contain(`integrity="sha384-${base64(digest)}"`);
    expect(snippetOf(builder)).to.contain(script);

    const url = URL.createObjectURL(new Blob([files[script!]!.slice()], {type: 'text/javascript'}));
    const text = new TextDecoder().decode(files['prolotherapy.html']);
    const unpacked = await open({markup: text.replace(`src="${script!}"`, `src="${url}"`)});
    const conditions = unpacked.document.querySelector('prolo-conditions')!;
    await until(() => conditions.shadowRoot?.querySelector('[part~="entry"]'));
    expect(conditions.shadowRoot!.querySelectorAll('[part~="entry"]').length).to.equal(1);
  });

  it('makes a review sheet with every statement', async () => {
    const builder = await openBuilder(small);
    const sheet = new DOMParser().parseFromString(await downloaded(builder, '#get-sheet').text(), 'text/html');
    expect(sheet.querySelector('#D1')).not.to.equal(null);
    expect(sheet.querySelectorAll('article').length).to.be.greaterThan(100);
  });

  it('asks for nothing but its own files', async () => {
    const {window, preview} = await openBuilder(small);
    const asked = [window, preview.window].flatMap((each) =>
      each.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname),
    );
    const own = ['builder.css', 'builder.js', 'preview.html', 'preview.js', 'prolo.js'];
    const known = own.map((name) => `/prolo-elements/builder/${name}`);
    expect(asked.filter((path) => path.startsWith('/prolo-elements/')).sort()).to.deep.equal(known.sort());
    expect(asked.every((path) => known.includes(path) || path.startsWith('/__'))).to.equal(true);
  });

  for (const width of rows([320, 768, 1280])) {
    it(`needs no scrolling sideways at ${width} px`, async () => {
      const {document} = await openBuilder(`${small}&host=react`, {width});
      const {scrollWidth, clientWidth} = document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });
  }

  for (const fragment of rows([
    '',
    `${small},visit&host=wix&base=files&by=A&text=%23eeeeee`,
    `${small}&dark=yes&host=wordpress`,
  ])) {
    it(`has nothing that axe finds with ${fragment || 'no choices'}`, async () => {
      const builder = await openBuilder(fragment);
      for (const details of builder.document.querySelectorAll('details')) details.open = true;
      expect(await axeFindings(builder)).to.deep.equal([]);
    });
  }
});
