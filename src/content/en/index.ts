import type {FullLanguagePack} from '../model.js';
import {article} from './article.js';
import {conditions} from './conditions.js';
import {disclaimer} from './disclaimer.js';
import {mechanism} from './mechanism.js';
import {overview} from './overview.js';

/** The words in English. */
export const en: FullLanguagePack = {lang: 'en', dir: 'ltr', disclaimer, overview, conditions, mechanism, article};
