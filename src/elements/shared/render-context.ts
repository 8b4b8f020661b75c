import type {ConditionId} from '../../content/conditions.js';
import {readingLevels} from '../../content/model.js';
import type {Direction, GradesText, ReadingLevel, SectionName, Wording} from '../../content/model.js';
import {directionOf, type Ambient} from '../../runtime/ambient.js';
import {parseEnum, parseHeadingLevel} from '../../runtime/attributes.js';
import type {PageState} from '../../runtime/page-state.js';
import {findSection, type ResolvedSection} from '../../runtime/registry.js';
import {maxHeadingLevel} from './heading.js';
import {readOmitted} from './omitted.js';

/** What one rendering of an element depends on, resolved once and passed down. */
export class RenderContext {
  /** The page the element is on, in a browser or on a server. */
  readonly page: PageState;
  readonly ambient: Ambient;
  /** The reading level in force: the element's own, else the page's. */
  readonly reading: ReadingLevel;
  /** Level of the element's own heading, 1 to 6, or of the page's heading that it stands under without one. */
  readonly headingLevel: number;
  /** Whether the element has a heading of its own. */
  readonly hasHeading: boolean;
  readonly #omitted: ReadonlySet<string>;
  readonly #sections = new Map<SectionName, ResolvedSection<SectionName>>();

  constructor(
    page: PageState,
    ambient: Ambient,
    reading: ReadingLevel,
    headingLevel: number,
    omitted: ReadonlySet<string> = new Set(),
    hasHeading = true,
  ) {
    this.page = page;
    this.ambient = ambient;
    this.reading = reading;
    this.headingLevel = headingLevel;
    this.hasHeading = hasHeading;
    this.#omitted = omitted;
  }

  /** A section in the language in force, looked up once; `undefined` while the page has none. */
  section<Name extends SectionName>(name: Name): ResolvedSection<Name> | undefined {
    const section = this.#sections.get(name) ?? findSection(name, this.ambient.language);
    if (section) this.#sections.set(name, section);
    return section as ResolvedSection<Name> | undefined;
  }

  /** The ids of the statements that the clinic leaves out, separated by space. */
  get omitted(): string {
    return [...this.#omitted].join(' ');
  }

  /** Whether the clinic leaves out statements. */
  get isShortened(): boolean {
    return this.#omitted.size > 0;
  }

  /** Whether a statement is shown: the clinic does not leave it out. */
  isShown(id: string): boolean {
    return !this.#omitted.has(id);
  }

  /** The text of the grades; `undefined` while the page has none. */
  get grades(): GradesText | undefined {
    return this.section('grades')?.content;
  }

  /** The text of a wording at the reading level in force. */
  text(wording: Wording): string {
    return wording[this.reading];
  }

  /** The name of a condition; its id while the page has no names. */
  conditionName(condition: ConditionId): string {
    const names = this.section('names')?.content;
    return names ? this.text(names[condition]) : condition;
  }

  /** Whether an element of the page shows a place with this address. */
  leadsTo(address: string): boolean {
    return [...this.page.fragmentRoots].some((root) => root.leadsTo(address));
  }

  /** The direction in which a section is shown. */
  direction(section: ResolvedSection<SectionName>): Direction {
    return directionOf(section, this.ambient);
  }
}

/** The settings of an element that decide on its context. */
interface ContextHost extends Element {
  readonly ambient: Ambient;
  readonly reading?: ReadingLevel | undefined;
  readonly headingLevel?: number | 'none' | undefined;
  readonly omit?: string | undefined;
}

/**
 * The context of an element on a page, in which its own settings override those of the page.
 *
 * @param optional - the ids of the statements that the element may leave out.
 */
export function resolveContext(element: ContextHost, page: PageState, optional: readonly string[]): RenderContext {
  const {ambient} = element;
  const inherited = Math.min(ambient.headingBefore + 1, maxHeadingLevel);
  const level = parseHeadingLevel(element, element.headingLevel, maxHeadingLevel) ?? inherited;
  return new RenderContext(
    page,
    ambient,
    parseEnum(element, 'reading', element.reading, readingLevels, ambient.reading),
    level === 'none' ? ambient.headingBefore : level,
    readOmitted(element, element.omit, optional, ambient.omit),
    level !== 'none',
  );
}
