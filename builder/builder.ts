/** The embed builder: choices on one side, the preview and what to paste on the other. */
import {sha384} from '@noble/hashes/sha2.js';
import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import library from 'prolo-library';
import {copyText} from './copy-text.js';
import {contentVersion} from '../src/content/version.generated.js';
import {download, makeArchive, makeSheet} from './downloads.js';
import {renderForm} from './form.js';
import {hostIds, type HostId} from './host-ids.js';
import type {Block, Way} from './host.js';
import {hosts} from './hosts.js';
import {lookCss, type PreviewRequest} from './looks.js';
import {writePlainHtml} from './plain-html.js';
import {findProblems} from './problems.js';
import {outputOf, type Output} from './snippet.js';
import {formatFragment, initialChoices, parseFragment, type Choices} from './state.js';

/** Width of a desktop, in CSS pixels, which the preview shows on a smaller scale. */
const desktopWidth = 1200;
/** How long a button says that it has copied, in milliseconds. */
const copiedFor = 3000;
/** Browsers refuse a page that changes its address too often. */
const addressDelay = 400;

const hash = (text: string) => `sha384-${btoa(String.fromCharCode(...sha384(new TextEncoder().encode(text))))}`;

class EmbedBuilder extends LitElement {
  static override properties: PropertyDeclarations = {
    choices: {state: true},
    ignored: {state: true},
    width: {state: true},
    copied: {state: true},
    status: {state: true},
  };

  private choices: Choices = initialChoices;
  /** Names in the link that this version cannot read. */
  private ignored: readonly string[] = [];
  private width: 'phone' | 'desktop' = 'phone';
  /** The label of what was copied last. */
  private copied = '';
  private status = '';

  readonly #frame = createRef<HTMLIFrameElement>();
  readonly #stage = createRef<HTMLElement>();
  readonly #scale = new CSSStyleSheet();
  readonly #resize = new ResizeObserver(([entry]) =>
    this.#scale.replaceSync(`.stage { --scale: ${Math.min(1, entry!.contentRect.width / desktopWidth)}; }`),
  );
  #output?: Output;
  #addressTimer?: ReturnType<typeof setTimeout>;
  #copiedTimer?: ReturnType<typeof setTimeout>;

  /** In the page itself, whose style sheet and labels it uses. */
  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readAddress();
    document.adoptedStyleSheets.push(this.#scale);
    addEventListener('hashchange', this.#readAddress);
    addEventListener('message', this.#onMessage);
  }

  protected override firstUpdated(): void {
    this.#resize.observe(this.#stage.value!);
  }

  protected override updated(): void {
    this.#preview();
  }

  readonly #readAddress = (): void => {
    const read = parseFragment(location.hash);
    if (read) {
      this.choices = read.choices;
      this.ignored = read.ignored;
    } else if (this.hasUpdated) {
      // A link within the page, such as that to the snippet.
      this.#writeAddress();
    }
  };

  #writeAddress(): void {
    history.replaceState(null, '', formatFragment(this.choices));
  }

  readonly #onMessage = ({source, data}: MessageEvent): void => {
    if (source === this.#frame.value?.contentWindow && data === 'ready') this.#preview();
  };

  readonly #change = (changes: Partial<Choices>): void => {
    this.choices = {...this.choices, ...changes};
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => this.#writeAddress(), addressDelay);
  };

  #preview(): void {
    const {elements, choices} = this.#currentOutput();
    const request: PreviewRequest = {lang: choices.lang, css: lookCss(choices), elements};
    this.#frame.value?.contentWindow?.postMessage(request, '*');
  }

  /** The output of the current choices, made once. */
  #currentOutput(): Output {
    if (this.#output?.choices !== this.choices) {
      this.#output = outputOf(this.choices, library, writePlainHtml, hash);
    }
    return this.#output;
  }

  async #copy(label: string, text: string, shownIn: Element): Promise<void> {
    const isCopied = await copyText(text, shownIn);
    this.copied = isCopied ? label : '';
    this.status = isCopied ? `Copied: ${label}` : `${label} is selected. Copy it with the keyboard or the menu.`;
    clearTimeout(this.#copiedTimer);
    this.#copiedTimer = setTimeout(() => {
      this.copied = '';
      this.status = '';
    }, copiedFor);
  }

  #download(file: ReturnType<typeof makeSheet>): void {
    download(file);
    this.status = `Downloaded: ${file.name}`;
  }

  /** https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
  readonly #onTabKey = (event: KeyboardEvent): void => {
    const index = hostIds.indexOf(this.choices.host);
    const last = hostIds.length - 1;
    const next = {ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: last}[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const host = hostIds[(next + hostIds.length) % hostIds.length]!;
    this.#change({host});
    this.querySelector<HTMLElement>(`#tab-${host}`)!.focus();
  };

  override render(): TemplateResult {
    const {choices} = this;
    const form = {choices, problems: findProblems(choices), change: this.#change};
    return html`<p class="status" role="status">${this.status}</p>
      ${
        this.ignored.length > 0
          ? html`<p class="notice">
              This link holds choices that this version cannot read, and shows the default instead:
              ${this.ignored.join(', ')}.
            </p>`
          : nothing
      }
      <div class="columns">
        <form class="choices" aria-label="Choices" @submit=${(event: Event) => event.preventDefault()}>
          ${renderForm(form)}
        </form>
        <div class="results">${this.#renderPreview()} ${this.#renderOutput()} ${this.#renderFiles()}</div>
      </div>`;
  }

  #renderPreview(): TemplateResult {
    const widths = [
      ['phone', 'Phone'],
      ['desktop', 'Desktop'],
    ] as const;
    return html`<section class="panel preview" aria-labelledby="preview">
      <div class="bar">
        <h2 id="preview">Preview</h2>
        <fieldset class="segments">
          <legend>Width of the preview</legend>
          ${widths.map(
            ([width, name]) =>
              html`<input
                  id="width-${width}"
                  type="radio"
                  name="width"
                  .checked=${this.width === width}
                  @change=${() => (this.width = width)}
                /><label for="width-${width}">${name}</label>`,
          )}
        </fieldset>
      </div>
      <div class="stage ${this.width}" ${ref(this.#stage)}>
        <iframe ${ref(this.#frame)} src="preview.html" title="Preview of your page"></iframe>
      </div>
    </section>`;
  }

  #renderOutput(): TemplateResult {
    const {host: chosen} = this.choices;
    const tab = (id: HostId) =>
      html`<button
        id="tab-${id}"
        type="button"
        role="tab"
        aria-selected=${id === chosen ? 'true' : 'false'}
        aria-controls="host"
        tabindex=${id === chosen ? 0 : -1}
        @click=${() => this.#change({host: id})}
      >
        ${hosts[id].name}
      </button>`;
    return html`<section class="panel" aria-labelledby="output">
      <h2 id="output" tabindex="-1">Put it into your site</h2>
      <p class="why">Choose what your site is made with.</p>
      <div class="tabs" role="tablist" aria-labelledby="output" @keydown=${this.#onTabKey}>${hostIds.map(tab)}</div>
      <div id="host" role="tabpanel" aria-labelledby="tab-${chosen}">${this.#renderHost(chosen)}</div>
    </section>`;
  }

  #renderHost(id: HostId): TemplateResult {
    const {needsAddress, ways} = hosts[id];
    const output = this.#currentOutput();
    const lacksAddress = needsAddress && !output.src.startsWith('https:');
    return html`<h3 class="printed">${hosts[id].name}</h3>
      ${
        lacksAddress
          ? html`<p class="problem">
              ${hosts[id].name} needs the full address of the script. Enter a folder that begins with https:// under
              <a href="#field-base" @click=${this.#toBase}>Where the script is</a>.
            </p>`
          : nothing
      }
      ${ways(output).map((way, index) => this.#renderWay(way, index))}`;
  }

  readonly #toBase = (event: Event): void => {
    event.preventDefault();
    this.querySelector<HTMLElement>('#field-base')?.focus();
  };

  #renderWay({title, steps, blocks, note}: Way, index: number): TemplateResult {
    return html`${title ? html`<h3>${title}</h3>` : nothing}
      <ol class="steps">
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${note ? html`<p class="why">${note}</p>` : nothing}
      ${blocks.map((block, place) => this.#renderBlock(block, index === 0 && place === 0, title))}`;
  }

  #renderBlock({label, code}: Block, isFirst: boolean, way = ''): TemplateResult {
    const name = way ? `${label}, ${way}` : label;
    const onCopy = ({currentTarget}: Event) =>
      this.#copy(name, code, (currentTarget as HTMLElement).closest('figure')!.querySelector('code')!);
    return html`<figure class="code">
      <figcaption>
        <span>${label}</span>
        <button
          type="button"
          class="copy"
          aria-label=${this.copied === name ? 'Copied' : `Copy: ${label}`}
          @click=${onCopy}
        >
          ${this.copied === name ? 'Copied' : 'Copy'}
        </button>
      </figcaption>
      <pre id=${isFirst ? 'snippet' : nothing} tabindex="0" role="region" aria-label=${name}><code>${code}</code></pre>
    </figure>`;
  }

  #renderFiles(): TemplateResult {
    const {version} = this.choices;
    const isOlder = version !== '' && version !== contentVersion;
    const row = (id: string, title: string, why: string, action: string, onClick: (event: Event) => unknown) =>
      html`<div class="row">
        <div>
          <h3 id=${id}>${title}</h3>
          <p class="why" id="why-${id}">${why}</p>
        </div>
        <button type="button" id="get-${id}" aria-describedby="why-${id}" @click=${onClick}>${action}</button>
      </div>`;
    return html`<section class="panel files" aria-labelledby="files">
      <h2 id="files">Take it with you</h2>
      ${row(
        'archive',
        'Files to upload',
        'A zip with the one script that your choices need, a finished page, the snippet and the steps.',
        'Download files',
        () => this.#download(makeArchive(this.#currentOutput(), library)),
      )}
      ${row(
        'sheet',
        'Review sheet',
        isOlder
          ? `For your clinician: what changed since version ${version}, with its sources.`
          : 'For your clinician: every statement with its sources, to tick and to sign.',
        'Download sheet',
        () => this.#download(makeSheet(isOlder ? version : undefined)),
      )}
      ${row(
        'link',
        'Link to these choices',
        'To go on later, or to show a colleague. The choices are in the link itself and are sent to nobody.',
        this.copied === 'Link' ? 'Copied' : 'Copy link',
        ({currentTarget}) =>
          this.#copy('Link', location.href.split('#')[0]! + formatFragment(this.choices), currentTarget as Element),
      )}
    </section>`;
  }
}

customElements.define('embed-builder', EmbedBuilder);
