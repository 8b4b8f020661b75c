import type {Diagnosis} from './diagnosis.js';
import {reportStyles} from './report.styles.js';

const titleOf = (diagnoses: readonly Diagnosis[]) => {
  const problems = diagnoses.filter(({severity}) => severity === 'problem').length;
  return `prolo-elements doctor (problems: ${problems}, advice: ${diagnoses.length - problems})`;
};

/** Logs the diagnoses to the console, each with the element concerned. */
export function logReport(diagnoses: readonly Diagnosis[]): void {
  console.group(titleOf(diagnoses));
  for (const {id, severity, message, fix, element} of diagnoses) {
    console[severity === 'problem' ? 'warn' : 'info'](`${message}\n${fix} (${id})`, ...(element ? [element] : []));
  }
  console.groupEnd();
}

/** Shows the diagnoses in a box at the end of the page. Replaces the box of an earlier report. */
export function showReport(diagnoses: readonly Diagnosis[]): void {
  const host = document.createElement('div');
  host.className = 'prolo-doctor-report';
  host.lang = 'en';
  host.dir = 'ltr';
  const root = host.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(reportStyles);
  root.adoptedStyleSheets = [sheet];
  const title = create('h2', titleOf(diagnoses));
  title.id = 'title';
  const section = create(
    'section',
    title,
    create('ol', ...diagnoses.map(createItem)),
    createButton('Close', () => host.remove()),
  );
  section.setAttribute('aria-labelledby', title.id);
  root.append(section);
  document.querySelector(`.${host.className}`)?.remove();
  document.body.append(host);
}

function createItem({id, severity, message, fix, element}: Diagnosis): HTMLElement {
  const item = create(
    'li',
    create('p', create('strong', severity === 'problem' ? 'Problem: ' : 'Advice: '), message),
    create('p', fix),
    create('p', id),
  );
  if (element) {
    item.append(createButton(`Show <${element.localName}>`, () => element.scrollIntoView({block: 'center'})));
  }
  return item;
}

function createButton(label: string, onClick: () => void): HTMLElement {
  const button = create('button', label);
  button.addEventListener('click', onClick);
  return button;
}

function create(tag: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}
