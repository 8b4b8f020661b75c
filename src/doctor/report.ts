import type {Finding} from './index.js';
import {reportStyles} from './report.styles.js';

const titleOf = (findings: readonly Finding[]) => {
  const problems = findings.filter(({severity}) => severity === 'problem').length;
  return `prolo-elements doctor: problems ${problems}, advice ${findings.length - problems}`;
};

/** Prints the findings to the console, each with its place as the thing itself. */
export function log(findings: readonly Finding[]): void {
  console.group(titleOf(findings));
  for (const {id, severity, what, mend, where} of findings) {
    console[severity === 'problem' ? 'warn' : 'info'](`${what}\n${mend} (${id})`, ...(where ? [where] : []));
  }
  console.groupEnd();
}

/** Shows the findings in a box at the end of the page, in place of one that is there. */
export function showReport(findings: readonly Finding[]): void {
  const host = document.createElement('div');
  host.className = 'prolo-doctor-report';
  host.lang = 'en';
  host.dir = 'ltr';
  const root = host.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(reportStyles);
  root.adoptedStyleSheets = [sheet];
  const title = make('h2', titleOf(findings));
  title.id = 'title';
  const section = make(
    'section',
    title,
    make('ol', ...findings.map(asItem)),
    button('Close', () => host.remove()),
  );
  section.setAttribute('aria-labelledby', title.id);
  root.append(section);
  document.querySelector(`.${host.className}`)?.remove();
  document.body.append(host);
}

function asItem({id, severity, what, mend, where}: Finding): HTMLElement {
  const item = make(
    'li',
    make('p', make('strong', severity === 'problem' ? 'Problem: ' : 'Advice: '), what),
    make('p', mend),
    make('p', id),
  );
  if (where) item.append(button(`Show <${where.localName}>`, () => where.scrollIntoView({block: 'center'})));
  return item;
}

function button(label: string, onClick: () => void): HTMLElement {
  const made = make('button', label);
  made.addEventListener('click', onClick);
  return made;
}

function make(tag: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}
