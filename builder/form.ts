/** The choices as a form, in the order in which a webmaster thinks of them. */
import {html, nothing, type TemplateResult} from 'lit';
import {conditionIds} from '../src/content/conditions.js';
import {en} from '../src/content/en/index.js';
import {visitQuestionIds, visitQuestions} from '../src/content/statements/visit.js';
import {contentVersions} from '../src/elements/shared/review.js';
import {areaField, checkField, radioField, selectField, switchField, textField, type Form} from './fields.js';
import {fontIds, fonts} from './looks.js';
import {elementNames, languages, levels, noteOf, type Choices, type ElementName, type OwnSlot} from './state.js';

/** The name of each element for a webmaster, and why a page would show it. */
const reasons: Readonly<Record<ElementName, readonly [name: string, why: string]>> = {
  disclaimer: [
    'Disclaimer',
    'Education only, no promise of a result. Without it, each other element ends with a brief one.',
  ],
  overview: ['Overview', 'The key messages, for readers with one minute.'],
  conditions: ['Conditions', 'What the studies found for each problem, with a body map.'],
  visit: ['The visit', 'Before, during and after a visit, with room for your own answers.'],
  options: ['Other choices', 'The choices for a problem side by side, waiting among them.'],
  risks: ['Risks', 'Side effects, and the warning signs for which to call at once.'],
  questions: ['Questions to ask', 'A list to tick and take to the appointment. Nothing is stored.'],
  evidence: ['Evidence', 'Each finding with its studies, for readers who want to check.'],
  mechanism: ['How it is thought to work', 'A drawing in steps, with the limits of what is known.'],
  article: ['Article', 'One article by a physician, as further reading.'],
};

const levelNames: Readonly<Partial<Record<Choices['level'], string>>> = {
  auto: 'One below the heading before',
  none: 'None, as the page has a heading of its own',
};

const options = elementNames.map((value) => ({value, label: reasons[value][0], why: reasons[value][1]}));
const sections = options.map((option) => ({...option, isFixed: option.value === 'disclaimer'}));

export function renderForm(form: Form): TemplateResult {
  return html`${renderContent(form)} ${renderWords(form)} ${renderClinic(form)} ${renderReview(form)}
  ${renderScript(form)} ${renderLook(form)}`;
}

const group = (id: string, title: string, content: unknown) =>
  html`<section class="group" aria-labelledby=${id}>
    <h2 id=${id}>${title}</h2>
    ${content}
  </section>`;

const more = (title: string, content: unknown) =>
  html`<details class="more">
    <summary>${title}</summary>
    ${content}
  </details>`;

function renderContent(form: Form): TemplateResult {
  const {show, elements} = form.choices;
  const usesConditions = elements.some((name) => name === 'conditions' || name === 'evidence' || name === 'options');
  return group(
    'content',
    'What to show',
    html`${radioField(
      form,
      'show',
      'Amount',
      'Begin with the guide if you are not sure: you can change this at any time.',
      [
        {
          value: 'guide',
          label: 'Everything as a guide',
          why: 'One page with contents and a handout to print. Long answers stay folded.',
        },
        {
          value: 'elements',
          label: 'Chosen elements',
          why: 'For pages that you have already, such as one on knee pain.',
        },
      ],
    )}
    ${
      show === 'guide'
        ? html`${more(
              'Leave out sections',
              checkField(
                form,
                'sections',
                'Sections',
                'Fewer sections are read more often. The disclaimer always stays.',
                sections,
              ),
            )}
            <p class="why">The guide shows all conditions. To show some alone, choose elements.</p>`
        : html`${checkField(
            form,
            'elements',
            'Elements',
            'They appear in this order; you can move them apart on your page.',
            options,
          )}
          ${
            usesConditions
              ? checkField(
                  form,
                  'conditions',
                  'Conditions',
                  'Show what you treat. The choices side by side take one condition, or all.',
                  conditionIds.map((value) => ({value, label: en.names[value].plain})),
                )
              : nothing
          }`
    }`,
  );
}

function renderWords(form: Form): TemplateResult {
  const nameOf = new Intl.DisplayNames('en', {type: 'language'});
  return group(
    'words',
    'The words',
    html`${radioField(form, 'reading', 'Reading level', 'Both say the same, with the same sources.', [
      {value: 'plain', label: 'Plain', why: 'For patients: short sentences, no medical terms.'},
      {value: 'clinical', label: 'Clinical', why: 'For readers with medical training.'},
    ])}
    ${selectField(
      form,
      'lang',
      'Language',
      'Screen readers need it to pronounce the words. There is text in English alone so far.',
      languages.map((value) => ({value, label: nameOf.of(value) ?? value})),
    )}
    ${selectField(
      form,
      'level',
      'Heading level',
      'Leave it to the page, unless the outline of your page is wrong or hidden in a frame.',
      levels.map((value) => ({value, label: levelNames[value] ?? `Heading ${value}`})),
    )}`,
  );
}

function renderClinic(form: Form): TemplateResult {
  const {show, elements, conditions} = form.choices;
  const shows = (name: ElementName) => show === 'guide' || elements.includes(name);
  const noted = show === 'guide' ? conditionIds : conditions;
  const voice = en.visit.voices.clinic.plain;
  return group(
    'clinic',
    'Your clinic',
    html`${textField(form, 'clinic', 'Name of the clinic', 'The guide shows it at its top and on the handout.')}
    ${textField(form, 'phone', 'Phone', 'Stands beside the name, for patients who read the handout at home.', 'tel')}
    ${ownText(form, 'note', 'What your clinic adds', 'Stands in a frame of its own, so that patients know who speaks.')}
    ${
      shows('conditions')
        ? more(
            'What your clinic adds to a condition',
            html`<fieldset class="field">
              <legend>Notes on conditions</legend>
              <p class="why">For what is special at your clinic. An empty note leaves no trace.</p>
              ${noted.map((id) => ownText(form, noteOf(id), en.names[id].plain))}
            </fieldset>`,
          )
        : nothing
    }
    ${
      shows('visit')
        ? more(
            'Your own answers about a visit',
            visitQuestionIds
              .filter((id) => visitQuestions[id].slots.length > 0)
              .map(
                (id) =>
                  html`<fieldset class="field">
                    <legend>${en.visit.questions[id].question.plain}</legend>
                    <p class="why">Patients see it as “${voice}”, outside of the reviewed text.</p>
                    ${visitQuestions[id].slots.map((slot) => ownText(form, slot, en.visit.slots[slot].plain))}
                  </fieldset>`,
              ),
          )
        : nothing
    }`,
  );
}

/** A text of the clinic's own. An empty one leaves no trace. */
function ownText(form: Form, slot: OwnSlot, label: string, why = ''): TemplateResult {
  const {answers} = form.choices;
  const onInput = ({target}: Event) => {
    const {value} = target as HTMLTextAreaElement;
    const others = Object.entries(answers).filter(([name]) => name !== slot);
    form.change({answers: Object.fromEntries(value ? [...others, [slot, value]] : others)});
  };
  return html`<div class="field">
    <label for="answer-${slot}">${label}</label>
    <textarea
      id="answer-${slot}"
      rows="2"
      aria-describedby=${why ? `why-answer-${slot}` : nothing}
      .value=${answers[slot] ?? ''}
      @input=${onInput}
    ></textarea>
    ${why ? html`<p class="why" id="why-answer-${slot}">${why}</p>` : nothing}
  </div>`;
}

function renderReview(form: Form): TemplateResult {
  return group(
    'review',
    'Review by your clinician',
    html`${textField(form, 'by', 'Reviewer', 'Readers trust a text more if a named person at your clinic answers for it.')}
    ${selectField(
      form,
      'version',
      'Version that was reviewed',
      'A review belongs to a text: later changes are marked as not reviewed.',
      [{value: '', label: 'Not reviewed'}, ...contentVersions.map((value) => ({value, label: `Version ${value}`}))],
    )}
    ${textField(form, 'on', 'Day of the review', 'After two years, “About this text” says that a new review is due.', 'date')}`,
  );
}

function renderScript(form: Form): TemplateResult {
  return group(
    'script',
    'Where the script is',
    html`${radioField(
      form,
      'source',
      'Server',
      'The script draws the elements. Without it, patients still read the plain text.',
      [
        {
          value: 'own',
          label: 'Your own site',
          why: 'Nobody else learns who visits. Upload one file from the download.',
        },
        {
          value: 'cdn',
          label: 'jsDelivr, a public server',
          why: 'Nothing to upload. It works once this version is published on npm.',
        },
      ],
    )}
    ${
      form.choices.source === 'own'
        ? textField(
            form,
            'base',
            'Folder of the script',
            'The address of the folder that you upload it to. Hosts without folders need the full address.',
            'url',
          )
        : nothing
    }`,
  );
}

function renderLook(form: Form): TemplateResult {
  return group(
    'look',
    'The look of your site',
    html`<p class="why">
        For the preview alone. On your site, the elements take its own fonts and colors by themselves.
      </p>
      ${selectField(
        form,
        'font',
        'Font',
        'The elements inherit it from your page.',
        fontIds.map((value) => ({value, label: fonts[value].name})),
      )}
      ${switchField(form, 'dark', 'Dark page', 'To see that drawings and lines stay visible on a dark background.')}
      ${
        form.choices.dark
          ? nothing
          : html`<div class="colors">
              ${textField(form, 'text', 'Text', 'Drawings use it as well.', 'color')}
              ${textField(form, 'ground', 'Background', 'Behind the elements.', 'color')}
              ${textField(form, 'link', 'Links', 'As in your texts.', 'color')}
            </div>`
      }
      ${more(
        'Paste your style sheet',
        areaField(
          form,
          'css',
          'CSS',
          'Rules for body, h2 or a from your site show how the elements fit in. They stay on this page.',
        ),
      )}`,
  );
}
