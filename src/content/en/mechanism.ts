import type {MechanismText} from '../model.js';

/** A proposed sequence, so every step is worded as a supposition and has what limits it beside it. */
export const mechanism: MechanismText = {
  title: {plain: 'How is it thought to work?', clinical: 'Proposed mechanism of action'},
  intro: {
    plain:
      'No one knows for sure how prolotherapy works. Under each step, you can read what studies show, and what they do not.',
    clinical:
      'How prolotherapy works is unclear. Under each step, you can read what studies show, and what they do not.',
  },
  drawingNote: {
    plain: 'The drawing shows what is thought to happen. That it happens in people could not be confirmed.',
    clinical: 'The drawing shows what is thought to happen. In human tissue, this could not be confirmed.',
  },
  tissueParts: {
    bone: {plain: 'Bone', clinical: 'Bone'},
    ligament: {plain: 'Ligament', clinical: 'Ligament'},
    vessel: {plain: 'Blood vessel', clinical: 'Blood vessel'},
    'white-cell': {plain: 'White blood cell', clinical: 'Leukocyte'},
    'growth-factor': {plain: 'Growth factor', clinical: 'Growth factor'},
    fibroblast: {plain: 'Fibroblast', clinical: 'Fibroblast'},
    'new-fiber': {plain: 'New fiber', clinical: 'New collagen fiber'},
  },
  controls: {
    previous: {plain: 'Previous scene', clinical: 'Previous scene'},
    next: {plain: 'Next scene', clinical: 'Next scene'},
    play: {plain: 'Play scenes', clinical: 'Play scenes'},
    pause: {plain: 'Pause', clinical: 'Pause'},
  },
  scenes: {
    site: {plain: 'A sore spot', clinical: 'Irritated site'},
    injection: {plain: 'The injection', clinical: 'Injection'},
    inflammation: {plain: 'A mild inflammation', clinical: 'Low-grade inflammation'},
    'growth-factors': {plain: 'Growth factors', clinical: 'Growth factors'},
    fibroblasts: {plain: 'Cells that build tissue', clinical: 'Fibroblasts'},
    collagen: {plain: 'New collagen', clinical: 'New collagen'},
    animals: {plain: 'Tissue from animals', clinical: 'Animal tissue samples'},
  },
  limitLabel: {plain: 'What studies show', clinical: 'Evidence and limits'},
  statements: {
    M7: {
      plain:
        'Some repairs may stop too soon or never begin. Growth factors, signals that tell cells to grow, are thought to start them, or start them again.',
      clinical: 'Some repairs may stop too soon or never begin. Growth factors are thought to restart or start them.',
      limit: {
        plain: 'This is the idea of a doctor who uses prolotherapy. No test of it could be confirmed.',
        clinical: 'The hypothesis of a doctor who uses prolotherapy. No test of it could be confirmed.',
      },
    },
    M1: {
      plain: 'The injection is thought to cause a mild inflammation at its site, which fades after a short time.',
      clinical: 'The injection is thought to cause a mild inflammation, which fades after a short time.',
      limit: {
        plain:
          'This was seen in rats and, with dextrose, in human cells in a dish. In rats it was not always more than after salt water or a bare needle. No study in people could be confirmed.',
        clinical:
          'Rat: gone by 72 hours, not always more than after saline or a bare needle. Human tenocytes in vitro, dextrose: inflammatory signals. Human tissue: not confirmed.',
      },
    },
    M6: {
      plain: 'The inflammation is thought to raise growth factors as a second effect.',
      clinical: 'The inflammation is thought to raise growth factors as a secondary effect.',
      limit: {
        plain:
          'In human cells in a dish, weak dextrose turned up genes for growth factors, but also for cell death. Active genes are not yet growth factors. No study in people could be confirmed.',
        clinical:
          'Human cells in vitro, weak dextrose: genes for VEGF-A, PDGF and IGF-1 upregulated, but also for cell death. Gene expression only. Human tissue: not confirmed.',
      },
    },
    M5: {
      plain:
        'Growth factors may be the body’s own or added. When they reach fibroblasts, the cells that build tissue, new cells are thought to form. They are thought to lay down collagen, the tough fiber in tendons and ligaments.',
      clinical:
        'When growth factors, the body’s own or added, reach fibroblasts, new cells are thought to form and lay down collagen.',
      limit: {
        plain:
          'This is a general idea about cells, for which no study was checked. It does not show what prolotherapy does in people.',
        clinical:
          'General cell biology, for which no study was checked. It does not show what prolotherapy does in people.',
      },
    },
    M2: {
      plain: 'The inflammation is thought to wake up fibroblasts and to draw them to the site.',
      clinical: 'The inflammation is thought to activate fibroblasts and to draw them to the site.',
      limit: {
        plain:
          'One rat study with dextrose found more of these cells, another no difference. In a dish, dextrose as strong as in treatment killed up to four in five. No study in people could be confirmed.',
        clinical:
          'Rat, dextrose: more fibroblasts in one study, no difference in another. In vitro: 15–25% dextrose killed up to four in five. Human tissue: not confirmed.',
      },
    },
    M3: {
      plain: 'Fibroblasts are then thought to make the raw material of collagen.',
      clinical: 'Fibroblasts are then thought to make procollagen, the raw material of collagen.',
      limit: {
        plain:
          'In a dish, cells like those of cartilage made more collagen in weak dextrose. In rabbits, it grew as scar tissue; in two rat studies, it was no different. No study in people could be confirmed.',
        clinical:
          'Cartilage-like cells in vitro, weak dextrose: more collagen. Rabbit, dextrose: scar tissue without inflammation. Rat, dextrose: no difference in two studies. Human tissue: not confirmed.',
      },
    },
    M4: {
      plain: 'The new collagen is thought to make tissue such as tendons and ligaments stronger.',
      clinical: 'The new collagen is thought to make connective tissue stronger.',
      limit: {
        plain:
          'With dextrose, rat ligaments got thicker but no tighter, and rat tendons no stronger. With another drug, sodium morrhuate, rabbit ligaments got stronger. In people, this has not been shown.',
        clinical:
          'Rat, dextrose: thicker ligaments, laxity and breaking load of tendon unchanged. Rabbit, sodium morrhuate: stronger bone–ligament junction. Humans: not shown.',
      },
    },
    M8: {
      plain: 'In animals, tissue samples showed that ligaments got thicker.',
      clinical: 'Animal tissue samples showed thicker ligaments.',
      limit: {
        plain:
          'This was seen in rats given dextrose, and in rabbits given another drug, sodium morrhuate. Thicker does not mean better: the rat ligaments were no tighter. No study in people could be confirmed.',
        clinical:
          'Rat, dextrose: thicker ligaments, laxity unchanged. Rabbit, sodium morrhuate: thicker ligaments. Human tissue: not confirmed.',
      },
    },
    M9: {
      plain: 'In animals, tissue samples are said to show a larger joining of tendon and bone.',
      clinical: 'Animal tissue samples are said to show a larger junction of tendon and bone.',
      limit: {
        plain:
          'This claim of practitioners could not be confirmed. In rabbits given another drug, sodium morrhuate, ligaments held better to bone. Growth was not shown.',
        clinical:
          'This claim of practitioners could not be confirmed. Rabbit, sodium morrhuate: stronger bone–ligament junction. Growth was not shown.',
      },
    },
    M10: {
      plain: 'In animals, tissue samples are said to show stronger tendons or ligaments.',
      clinical: 'Animal tissue samples are said to show stronger tendons or ligaments.',
      limit: {
        plain:
          'This was seen in rabbits given another drug, sodium morrhuate. With dextrose, rat ligaments got no tighter and rat tendons no stronger. In people, this has not been shown.',
        clinical:
          'Rabbit, sodium morrhuate: stronger bone–ligament junction. Rat, dextrose: laxity and breaking load of tendon unchanged. Humans: not shown.',
      },
    },
  },
};
