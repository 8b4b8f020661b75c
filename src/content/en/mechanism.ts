import type {MechanismWords} from '../model.js';

/** M1 to M10: a proposed sequence, so every step is worded as a supposition and carries what limits it. */
export const mechanism: MechanismWords = {
  title: {plain: 'How is it thought to work?', clinical: 'Proposed mechanism of action'},
  intro: {
    plain:
      'No one knows for sure how prolotherapy works. The steps below are the idea behind it. Under each step you can read what studies have shown so far, and what they have not.',
    clinical:
      'The mechanism is unclear. In animal and laboratory work irritant solutions can thicken tissue; whether dextrose strengthens human ligaments is not established.',
    refs: ['sit-2016-knee-review', 'afp-letter-2021', 'p2g-fgf2-in-vitro'],
  },
  limitLabel: {plain: 'What studies show', clinical: 'Evidence and limits'},
  statements: [
    {
      id: 'M1',
      plain: 'The injection is thought to cause a mild inflammation at its site, which fades after a short time.',
      clinical: 'Injection is thought to provoke a mild, transient local inflammatory reaction.',
      refs: ['jensen-2008-rat-inflammation', 'ekwueme-2017-tenocytes'],
      limit: {
        plain:
          'Human tendon cells in a dish gave off signals of inflammation. In rats, it settled within three days and was not always more than after salt water or a bare needle. No study of human tissue could be confirmed.',
        clinical:
          'Human tenocytes in vitro: inflammatory signals. Rat: inflammatory cells rose and had settled by 72 hours, not consistently above saline or needle stick. Human tissue: no verified study.',
        refs: ['jensen-2008-rat-inflammation', 'ekwueme-2017-tenocytes'],
      },
    },
    {
      id: 'M2',
      plain:
        'This inflammation is thought to wake up fibroblasts, the cells that build tissue, and to draw them to the spot.',
      clinical: 'Fibroblasts are thought to be activated by this reaction and recruited to the treated tissue.',
      refs: ['rat-achilles-dextrose-2003'],
      limit: {
        plain:
          'With dextrose, one rat study found more of these cells in the tendon and another found no difference. In a dish, dextrose as strong as in treatment killed up to four in five. No study of human tissue could be confirmed.',
        clinical:
          'Rat tendon, dextrose: more fibroblasts in one study, no difference in another. In vitro: dextrose of clinical strength (15–25%) killed up to four in five fibroblasts. Human tissue: no verified study.',
        refs: ['rat-achilles-dextrose-2003', 'rat-achilles-dextrose-2012', 'guran-2018-fibroblasts'],
      },
    },
    {
      id: 'M3',
      plain:
        'These cells are then thought to make the raw material of collagen. Collagen is the tough fiber in tendons and ligaments.',
      clinical: 'The recruited cells are thought to produce procollagen, from which mature collagen is formed.',
      refs: ['johnston-2021-chondrogenic'],
      limit: {
        plain:
          'In a dish, cells like those of cartilage made more collagen in weak dextrose. In rabbits, it grew as scar tissue, without inflammation. In two rat studies, it was no different. No study of human tissue could be confirmed.',
        clinical:
          'Chondrogenic cell line: more collagen in dextrose far below injection strength. Rabbit, 10% dextrose: fibrosis without inflammation. Rat, dextrose: no change in ligament fibrils or tendon collagen maturity. Human tissue: no verified study.',
        refs: [
          'johnston-2021-chondrogenic',
          'rabbit-carpal-tunnel-pilot',
          'jensen-rat-mcl-injury',
          'rat-achilles-dextrose-2012',
        ],
      },
    },
    {
      id: 'M4',
      plain:
        'The new collagen is thought to make your connective tissue stronger. This is the tissue that holds your body together, such as tendons and ligaments.',
      clinical: 'The additional collagen is thought to strengthen ligaments, tendons and other connective tissue.',
      refs: ['liu-1983-rabbit-mcl'],
      limit: {
        plain:
          'In rats given dextrose, hurt ligaments were thicker but no tighter, and tendons bore no more load. Rabbit ligaments held better, but with another drug, sodium morrhuate. In people, dextrose has not been shown to strengthen tissue.',
        clinical:
          'Rat, dextrose: thicker ligaments, with laxity and other mechanical properties unchanged; breaking load of tendon unchanged. Rabbit, 5% sodium morrhuate: stronger bone–ligament junction. Strengthening by dextrose has not been shown in humans.',
        refs: ['jensen-rat-mcl-injury', 'rat-achilles-dextrose-2012', 'liu-1983-rabbit-mcl'],
      },
    },
    {
      id: 'M5',
      plain:
        'Growth factors are signals that tell cells to grow. They may be the body’s own or added from outside. When they reach fibroblasts, new cells are thought to form and to lay down collagen.',
      clinical:
        'In response to endogenous or exogenous growth factors, fibroblasts are held to proliferate and to deposit collagen.',
      refs: [],
      limit: {
        plain:
          'This is a general idea about how cells work, for which no study was checked. It does not show what prolotherapy does in people.',
        clinical:
          'General cell biology, for which no reference was verified; no evidence of an effect of prolotherapy in patients.',
        refs: [],
      },
    },
    {
      id: 'M6',
      plain: 'The inflammation is thought to raise the level of growth factors as a second effect.',
      clinical: 'A secondary rise in growth factors is thought to follow from the inflammation.',
      refs: ['guran-2018-fibroblasts'],
      limit: {
        plain:
          'In human cells in a dish, weak dextrose turned up genes for growth factors, and genes for cell death too. Active genes are not yet growth factors. No study that measured them in treated people could be confirmed.',
        clinical:
          'Human cells in vitro, low dextrose strengths: more expression of VEGF-A, PDGF and IGF-1, and of cell-death genes. Gene expression only; no verified measurement in treated patients.',
        refs: ['guran-2018-fibroblasts'],
      },
    },
    {
      id: 'M7',
      plain:
        'Some repairs may stop too soon or never begin. The growth factors are thought to start the repair, or to start it again.',
      clinical:
        'The growth factors are hypothesized to restart tissue repair that was cut short, or to set off repair that failed to begin.',
      refs: ['alderman-2007-ppm'],
      limit: {
        plain:
          'This is only an idea that still has to be tested, from a doctor who uses prolotherapy. No test of it could be confirmed.',
        clinical: 'Hypothesis of a practitioner’s article; no test of it could be verified.',
        refs: ['alderman-2007-ppm'],
      },
    },
    {
      id: 'M8',
      plain: 'In animals, ligaments were thicker after the injections. Samples of the tissue showed this.',
      clinical: 'Animal tissue studies show thickening of ligaments after injection.',
      refs: ['liu-1983-rabbit-mcl', 'jensen-rat-mcl-injury'],
      limit: {
        plain:
          'This was seen in rats given dextrose, and in rabbits given another drug, sodium morrhuate. Thicker does not mean better: in the rats, the ligaments were no tighter. No study of human tissue could be confirmed.',
        clinical:
          'Rat, dextrose: 30% more cross-section than with saline, laxity unchanged. Rabbit, 5% sodium morrhuate: thicker ligaments; dextrose was not tested. Greater size is not shown to be functional gain. Human tissue: no verified study.',
        refs: ['jensen-rat-mcl-injury', 'liu-1983-rabbit-mcl'],
      },
    },
    {
      id: 'M9',
      plain: 'In tissue samples from animals, the place where tendon joins bone is said to have grown larger.',
      clinical: 'Animal tissue studies are said to show enlargement of the junction of tendon and bone.',
      refs: [],
      limit: {
        plain:
          'This claim comes from the practitioners’ text that this page is based on and could not be confirmed. In rabbits given another drug, sodium morrhuate, ligaments held better to bone. That does not show that this place grew larger.',
        clinical:
          'A claim of the practitioner text on which this page is based; it could not be verified. Nearest finding: a stronger, not a larger, bone–ligament junction in rabbits given 5% sodium morrhuate.',
        refs: ['liu-1983-rabbit-mcl'],
      },
    },
    {
      id: 'M10',
      plain:
        'In animals, the treatment is said to have made tendons or ligaments stronger. Samples of the tissue are said to show this.',
      clinical: 'Animal tissue studies are cited as showing stronger tendon or ligament.',
      refs: ['liu-1983-rabbit-mcl'],
      limit: {
        plain:
          'This was seen in rabbits given another drug, sodium morrhuate. In rats given dextrose, neither ligaments nor tendons became stronger. In people, it has not been shown.',
        clinical:
          'Rabbit, 5% sodium morrhuate: stronger bone–ligament junction. Rat, dextrose: mechanical properties of ligaments and breaking load of tendon unchanged. Humans: not shown.',
        refs: ['liu-1983-rabbit-mcl', 'jensen-rat-mcl-injury', 'rat-achilles-dextrose-2012'],
      },
    },
  ],
};
