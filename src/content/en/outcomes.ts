import type {OutcomesText} from '../model.js';
import {writtenFigures} from './written.generated.js';

/**
 * The drawn outcomes in words. Each placeholder in a summary is the number of the group of that name, so that a number
 * stands in the data alone.
 */
export const outcomes: OutcomesText = {
  written: writtenFigures,
  groups: {
    dextrose: {plain: 'Sugar water', clinical: 'Dextrose'},
    saline: {plain: 'Salt water', clinical: 'Saline'},
    salineSameSpots: {plain: 'Salt water in the same spots', clinical: 'Saline at the same entheses'},
    salineShallow: {plain: 'Salt water placed less deep', clinical: 'Superficial saline'},
    lidocaine: {plain: 'Numbing drug alone', clinical: 'Lidocaine'},
    steroid: {plain: 'Steroid', clinical: 'Corticosteroid'},
    exercise: {plain: 'Exercise', clinical: 'Exercise'},
    usualActivity: {plain: 'Usual activity', clinical: 'Usual activity'},
    injections: {plain: 'Sugar water shots', clinical: 'Dextrose injections'},
    both: {plain: 'Shots and exercise', clinical: 'Injections and exercise'},
    phenolMixture: {plain: 'Sugar water with phenol', clinical: 'Dextrose-glycerin-phenol'},
    lidocaineSaline: {plain: 'Numbing drug in salt water', clinical: 'Lidocaine in saline'},
    package: {plain: 'Full package', clinical: 'Full package'},
    lighterPackage: {plain: 'Lighter package', clinical: 'Control package'},
  },
  units: {
    people: {plain: 'people', clinical: 'people'},
    knees: {plain: 'knees', clinical: 'knees'},
    'jaw-joints': {plain: 'jaw joints', clinical: 'temporomandibular joints'},
  },
  labels: {
    figure: {plain: 'The numbers', clinical: 'Outcome data'},
    group: {plain: 'Group', clinical: 'Group'},
    of100: {plain: 'Out of 100', clinical: 'Out of 100'},
    counted: {plain: 'Counted', clinical: 'Counted'},
    countedOf: {plain: '{count} of {of}', clinical: '{count} of {of}'},
    average: {plain: 'Average', clinical: 'Mean'},
    scale: {plain: 'The scale goes from {min} to {max}.', clinical: 'Scale: {min} to {max}.'},
    trial: {plain: 'Trial: {trial}, with {people} people.', clinical: 'Trial: {trial}, {people} people.'},
    time: {plain: 'Time after the start: {time}.', clinical: 'Time point: {time}.'},
    certainty: {plain: 'How sure we can be: {certainty}', clinical: 'Rated: {certainty}'},
    table: {plain: 'The same numbers as a table', clinical: 'The same data as a table'},
    means: {
      plain: 'These are averages. They do not tell how many people got better.',
      clinical: 'Means only: they do not tell how many people improved.',
    },
  },
  statements: {
    'tendinopathy-achilles-yelland-2011': {
      outcome: {plain: 'Achilles tendon clearly better', clinical: 'At least 20 of 100 VISA-A points gained'},
      summary: {
        plain:
          'Of 100 people, {injections} were clearly better with shots, {exercise} with exercise, and {both} with both.',
        clinical: 'Of 100 people: {injections} with injections, {exercise} with exercise, {both} with both.',
      },
      uncertainty: {
        plain: 'The groups had only 14 or 15 people, so the differences may be chance.',
        clinical: 'Arms of 14 or 15 people; no test of these shares. Differences may be chance.',
      },
    },
    'back-pain-yelland-2004-pain': {
      outcome: {plain: 'More than half of the back pain gone', clinical: 'More than half of the pain gone'},
      summary: {
        plain:
          'More than half of the pain was gone in {dextrose} of 100 people with sugar water. With salt water, it was {saline} of 100.',
        clinical: 'Of 100 people: {dextrose} with dextrose, {saline} with saline.',
      },
      uncertainty: {
        plain: 'This difference may be chance.',
        clinical: 'No difference between the groups in any measure; 96 of 100 followed.',
      },
    },
    'back-pain-yelland-2004-disability': {
      outcome: {
        plain: 'Daily life much easier (more than half of the limits gone)',
        clinical: 'More than half of the disability gone',
      },
      summary: {
        plain:
          'More than half of the limits in daily life were gone in {dextrose} of 100 people with sugar water. With salt water, it was {saline} of 100.',
        clinical: 'Of 100 people: {dextrose} with dextrose, {saline} with saline.',
      },
      uncertainty: {plain: 'This difference may be chance.', clinical: 'No difference between the groups.'},
    },
    'back-pain-yelland-2004-exercise-pain': {
      outcome: {plain: 'More than half of the back pain gone', clinical: 'More than half of the pain gone'},
      summary: {
        plain:
          'More than half of the pain was gone in {exercise} of 100 people who did exercises. With usual activity, it was {usualActivity} of 100.',
        clinical: 'Of 100 people: {exercise} with exercises, {usualActivity} with usual activity.',
      },
      uncertainty: {plain: 'This difference may be chance.', clinical: 'No difference between the groups.'},
      note: {
        plain: 'All of these people had shots. This is about exercise, not about sugar water.',
        clinical: 'Compares exercises, not prolotherapy; both groups had injections.',
      },
    },
    'back-pain-klein-1993': {
      outcome: {
        plain: 'At least half of the pain or limits gone',
        clinical: 'At least half of the pain or disability gone',
      },
      summary: {
        plain:
          'At least half of the pain or limits was gone in {phenolMixture} of 100 people with the mixture. With a numbing drug, it was {lidocaineSaline} of 100.',
        clinical: 'Of 100 people: {phenolMixture} with the mixture, {lidocaineSaline} with lidocaine.',
      },
      uncertainty: {
        plain: 'The gap in average pain may be chance.',
        clinical: 'P = .042; mean pain P = .056, mean disability P = .068.',
      },
      note: {
        plain: 'The mixture held phenol, a harsh drug. This is not a result of sugar water alone.',
        clinical: 'Dextrose-glycerin-phenol: not a result of dextrose.',
      },
    },
    'back-pain-ongley-1987': {
      outcome: {
        plain: 'Daily life much easier (more than half of the limits gone)',
        clinical: 'More than half of the disability gone',
      },
      summary: {
        plain:
          'More than half of the limits in daily life were gone in {package} of 100 people with the full package. With the lighter one, it was {lighterPackage} of 100.',
        clinical: 'Of 100 people: {package} with the full package, {lighterPackage} with the control package.',
      },
      uncertainty: {
        plain: 'Chance alone would rarely make such a gap. But nobody knows which part of the package helped.',
        clinical: 'P below .003. Groups differed in more than the solution.',
      },
      note: {
        plain: 'The mixture held phenol, a harsh drug. This is not a result of sugar water alone.',
        clinical: 'Dextrose-glycerin-phenol with manipulation: not a result of dextrose.',
      },
    },
    'back-pain-ongley-1987-free': {
      outcome: {plain: 'No limits left in daily life', clinical: 'Free of disability'},
      summary: {
        plain:
          'No limits in daily life were left in {package} of 100 people with the full package. With the lighter one, it was {lighterPackage} of 100.',
        clinical: 'Of 100 people: {package} with the full package, {lighterPackage} with the control package.',
      },
      uncertainty: {
        plain: 'Chance alone would rarely make such a gap. But nobody knows which part of the package helped.',
        clinical: 'P below .003. Groups differed in more than the solution.',
      },
      note: {
        plain: 'The mixture held phenol, a harsh drug. This is not a result of sugar water alone.',
        clinical: 'Dextrose-glycerin-phenol with manipulation: not a result of dextrose.',
      },
    },
    'plantar-fasciitis-steroid-2023-week2': {
      outcome: {plain: 'Heel pain in the day (lower is better)', clinical: 'Daytime heel pain (lower is better)'},
      summary: {
        plain: 'On average, pain was about {steroid} of 10 points with a steroid and {dextrose} with sugar water.',
        clinical: 'Mean pain: {steroid} of 10 with corticosteroid, {dextrose} with dextrose.',
      },
      uncertainty: {
        plain: 'Chance alone would rarely make such a gap. At 12 weeks, both groups were alike.',
        clinical: 'P = .012; alike at 12 weeks.',
      },
    },
    'shoulder-pain-bertrand-2016-same-spots': {
      outcome: {
        plain: 'Clear relief (pain lower by about 3 of 10 points or more)',
        clinical: 'Pain lower by at least 2.8 of 10',
      },
      summary: {
        plain:
          'Of 100 people, {dextrose} had clear relief with sugar water. With salt water in the same spots, it was {salineSameSpots} of 100.',
        clinical: 'Of 100 people: {dextrose} with dextrose, {salineSameSpots} with saline at the same entheses.',
      },
      uncertainty: {
        plain: 'This difference may be chance. Everyone had physical therapy, too.',
        clinical: 'P = .088. Physical therapy in all arms.',
      },
    },
    'shoulder-pain-bertrand-2016-superficial': {
      outcome: {
        plain: 'Clear relief (pain lower by about 3 of 10 points or more)',
        clinical: 'Pain lower by at least 2.8 of 10',
      },
      summary: {
        plain:
          'Of 100 people, {dextrose} had clear relief with sugar water. With salt water placed less deep, it was {salineShallow} of 100.',
        clinical: 'Of 100 people: {dextrose} with dextrose, {salineShallow} with superficial saline.',
      },
      uncertainty: {
        plain:
          'Chance alone would rarely make such a gap. But both the liquid and the depth differed. Everyone had physical therapy, too.',
        clinical: 'P = .017; solution and depth both differed. Physical therapy in all arms.',
      },
    },
    'knee-pain-rabago-2013-composite': {
      outcome: {
        plain: 'Gain on the knee score (higher is better)',
        clinical: 'Gain in WOMAC composite (higher is better)',
      },
      summary: {
        plain:
          'On average, knees gained about {dextrose} of 100 points with sugar water. It was {saline} points with salt water and {exercise} with exercise.',
        clinical: 'Mean gain: {dextrose} of 100 with dextrose, {saline} with saline, {exercise} with home exercise.',
      },
      uncertainty: {
        plain: 'Chance alone would rarely make such a gap. People in the exercise group knew what they got.',
        clinical: 'P below .05 compared with both. The exercise arm was not blinded.',
      },
    },
    'knee-pain-osgood-topol-2011-painfree': {
      outcome: {plain: 'Sport without pain', clinical: 'Sport without pain'},
      summary: {
        plain:
          'Of 100 knees, {dextrose} were free of pain in sport with sugar water. With a numbing drug, it was {lidocaine}, and with exercise, {exercise}.',
        clinical: 'Of 100 knees: {dextrose} with dextrose, {lidocaine} with lidocaine, {exercise} with exercise.',
      },
      uncertainty: {
        plain: 'Chance alone would rarely make such gaps. But another trial found no difference.',
        clinical: 'P = .006 compared with lidocaine, .001 with exercise. A second trial is null.',
      },
      note: {
        plain: 'The trial counted knees, not people: 65 knees of 54 athletes.',
        clinical: 'Knees, not people: 65 knees of 54 athletes.',
      },
    },
    'knee-pain-osgood-topol-2011-unaltered': {
      outcome: {plain: 'Sport as before, even with some pain', clinical: 'Unaltered sport, pain allowed'},
      summary: {
        plain:
          'Of 100 knees, {dextrose} were back in sport as before with sugar water. With a numbing drug, it was {lidocaine}, and with exercise, {exercise}.',
        clinical: 'Of 100 knees: {dextrose} with dextrose, {lidocaine} with lidocaine, {exercise} with exercise.',
      },
      uncertainty: {
        plain: 'The numbing drug did nearly as well as sugar water.',
        clinical:
          'Compared with exercise: dextrose P = .001, lidocaine P = .034. Lidocaine did nearly as well as dextrose.',
      },
      note: {
        plain: 'The trial counted knees, not people: 65 knees of 54 athletes.',
        clinical: 'Knees, not people: 65 knees of 54 athletes.',
      },
    },
    'knee-pain-osgood-wu-2022-3m': {
      outcome: {plain: 'Gain on the knee score (higher is better)', clinical: 'Gain in VISA-P (higher is better)'},
      summary: {
        plain: 'On average, knees gained about {dextrose} of 100 points with sugar water and {saline} with salt water.',
        clinical: 'Mean gain: {dextrose} of 100 with dextrose, {saline} with saline.',
      },
      uncertainty: {
        plain:
          'Chance alone would rarely make such a gap. But the gap shrinks later, and another trial found no difference.',
        clinical: 'Difference 25.4 (95% CI 22.4–28.3). A second trial is null.',
      },
    },
    'knee-pain-osgood-wu-2022-12m': {
      outcome: {plain: 'Gain on the knee score (higher is better)', clinical: 'Gain in VISA-P (higher is better)'},
      summary: {
        plain: 'On average, knees gained about {dextrose} of 100 points with sugar water and {saline} with salt water.',
        clinical: 'Mean gain: {dextrose} of 100 with dextrose, {saline} with saline.',
      },
      uncertainty: {
        plain:
          'Chance alone would rarely make such a gap. But the gap is small, and another trial found no difference.',
        clinical: 'Difference 5.5 (95% CI 1.9–9.1). A second trial is null.',
      },
    },
    'other-joint-pain-jaw-louw-2019-pain': {
      outcome: {plain: 'Fall in jaw pain (higher is better)', clinical: 'Fall in pain (higher is better)'},
      summary: {
        plain:
          'On average, pain fell by about {dextrose} of 10 points with sugar water and by {lidocaine} with a numbing drug.',
        clinical: 'Mean fall: {dextrose} of 10 with dextrose, {lidocaine} with lidocaine.',
      },
      uncertainty: {
        plain: 'Chance alone would rarely make such a gap. But the groups differed from the start.',
        clinical: 'P = .02, adjusted for unlike groups at the start.',
      },
    },
    'other-joint-pain-jaw-zarate-2020-3m': {
      outcome: {plain: 'At least half of the jaw pain gone', clinical: 'At least half of the pain gone'},
      summary: {
        plain:
          'Of 100 jaw joints, {dextrose} lost at least half of the pain with sugar water. With a numbing drug, it was {lidocaine} of 100.',
        clinical: 'Of 100 joints: {dextrose} with dextrose, {lidocaine} with lidocaine.',
      },
      uncertainty: {
        plain: 'Chance alone would rarely make such a gap. But the average gains were alike.',
        clinical: 'P = .028; mean gains alike.',
      },
      note: {
        plain: 'The trial counted jaw joints, not people: 43 joints of 29 people.',
        clinical: 'Joints, not people: 43 joints of 29 people.',
      },
    },
    'other-joint-pain-jaw-zarate-2020-12m': {
      outcome: {plain: 'At least half of the jaw pain gone', clinical: 'At least half of the pain gone'},
      summary: {
        plain:
          'Of 100 jaw joints, {dextrose} lost at least half of the pain with sugar water. With a numbing drug, it was {lidocaine} of 100.',
        clinical: 'Of 100 joints: {dextrose} with dextrose, {lidocaine} with lidocaine.',
      },
      uncertainty: {
        plain: 'Everyone knew by then what they got, so we do not know whether the shots made the gap.',
        clinical: 'P = .003, unblinded after 3 months.',
      },
      note: {
        plain:
          'The trial counted jaw joints, not people: 43 joints of 29 people. After three months, all knew what they got.',
        clinical: 'Joints, not people: 43 joints of 29 people. Unblinded after 3 months.',
      },
    },
    'other-joint-pain-jaw-zarate-2020-12m-dysfunction': {
      outcome: {plain: 'At least half of the jaw trouble gone', clinical: 'At least half of the dysfunction gone'},
      summary: {
        plain:
          'Of 100 jaw joints, {dextrose} lost at least half of the trouble with sugar water. With a numbing drug, it was {lidocaine} of 100.',
        clinical: 'Of 100 joints: {dextrose} with dextrose, {lidocaine} with lidocaine.',
      },
      uncertainty: {
        plain: 'Everyone knew by then what they got, so we do not know whether the shots made the gap.',
        clinical: 'P = .040, unblinded after 3 months.',
      },
      note: {
        plain:
          'The trial counted jaw joints, not people: 43 joints of 29 people. After three months, all knew what they got.',
        clinical: 'Joints, not people: 43 joints of 29 people. Unblinded after 3 months.',
      },
    },
  },
};
