/** The looks of a page that the preview imitates. */
/** Fonts that are on most devices, as the preview loads none. */
export const fonts = {
  system: {name: 'Sans serif of the device', family: "system-ui, 'Segoe UI', sans-serif"},
  helvetica: {name: 'Helvetica or Arial', family: "'Helvetica Neue', Helvetica, Arial, sans-serif"},
  georgia: {name: 'Georgia', family: "Georgia, 'Times New Roman', serif"},
  times: {name: 'Times', family: "'Times New Roman', Times, serif"},
  verdana: {name: 'Verdana', family: 'Verdana, Geneva, sans-serif'},
  rounded: {name: 'Rounded', family: "ui-rounded, 'Arial Rounded MT Bold', 'Trebuchet MS', sans-serif"},
} as const;
export type FontId = keyof typeof fonts;
export const fontIds = Object.keys(fonts) as readonly FontId[];

/** The look of a page, as a webmaster describes it. */
export interface Look {
  readonly font: FontId;
  /** Colors as in `#1c2128`. */
  readonly text: string;
  readonly ground: string;
  readonly link: string;
  readonly dark: boolean;
  /** A piece of the clinic's own style sheet. */
  readonly css: string;
}

/** The colors of a dark page, which take the place of those that were chosen for a light one. */
const darkColors = {text: '#e3e8ef', ground: '#10151c', link: '#7cc4ff'};

export const colorsOf = ({dark, text, ground, link}: Look) => (dark ? darkColors : {text, ground, link});

/** The style sheet of the page in the preview. The clinic's own rules come last and win. */
export function lookCss(look: Look): string {
  const {text, ground, link} = colorsOf(look);
  return `
    :root { color-scheme: ${look.dark ? 'dark' : 'light'}; }
    body { margin: 0; padding: 1.5em; background: ${ground}; color: ${text}; font: 1em/1.6 ${fonts[look.font].family}; }
    h1, h2, h3 { line-height: 1.25; }
    a { color: ${link}; }
    ${look.css}`;
}

/** What the preview shows: sent to its page, which is a page of its own. */
export interface PreviewRequest {
  readonly lang: string;
  readonly css: string;
  readonly elements: readonly PageElement[];
}

/** An element as a page has it. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The page's own paragraphs in it, by the name of the slot. */
  readonly slots: readonly (readonly [slot: string, paragraphs: readonly string[]])[];
}
