import type {FullLanguagePack} from '../model.js';
import {about} from './about.js';
import {article} from './article.js';
import {conditions} from './conditions.js';
import {disclaimer} from './disclaimer.js';
import {evidence} from './evidence.js';
import {glossary} from './glossary.js';
import {grades} from './grades.js';
import {guide} from './guide.js';
import {mechanism} from './mechanism.js';
import {names} from './names.js';
import {options} from './options.js';
import {outcomes} from './outcomes.js';
import {overview} from './overview.js';
import {parts} from './parts.js';
import {provenance} from './provenance.js';
import {questions} from './questions.js';
import {risks} from './risks.js';
import {ship} from '../ship.js';
import {visit} from './visit.js';

/** The English language pack. */
export const en: FullLanguagePack = ship({
  lang: 'en',
  dir: 'ltr',
  names,
  disclaimer,
  overview,
  visit,
  conditions,
  options,
  mechanism,
  article,
  grades,
  evidence,
  outcomes,
  risks,
  questions,
  glossary,
  about,
  guide,
  parts,
  provenance,
});
