import type {PartsText} from '../model.js';

/** The words of parts that elements share, alike at both reading levels. */
export const parts: PartsText = {
  openAll: 'Open all {count}',
  closeAll: 'Close all {count}',
  opened: 'All {count} are open.',
  closed: 'All {count} are closed.',
  fromClinic: 'From this clinic',
  sources: 'Sources ({count})',
  words: 'Words used here',
};
