import type {FullLanguagePack} from '../model.js';
import {article} from './article.js';
import {conditions} from './conditions.js';
import {disclaimer} from './disclaimer.js';
import {evidence} from './evidence.js';
import {grades} from './grades.js';
import {guide} from './guide.js';
import {mechanism} from './mechanism.js';
import {names} from './names.js';
import {overview} from './overview.js';
import {provenance} from './provenance.js';
import {risks} from './risks.js';

/** The English language pack. */
export const en: FullLanguagePack = {
  lang: 'en',
  dir: 'ltr',
  names,
  disclaimer,
  overview,
  conditions,
  mechanism,
  article,
  grades,
  evidence,
  risks,
  guide,
  provenance,
};
