/** Imported first by every script: elements are defined only once the browser has painted the content that is there without them. */
import {holdDefinitions} from '../runtime/define.js';
import {whenPainted} from './when-painted.js';

whenPainted(holdDefinitions());
