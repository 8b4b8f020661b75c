import type {MechanismText} from '../model.js';
import {mechanismWords} from './words.generated.js';

/** M1 to M11: a proposed sequence, so each step is worded as a supposition and carries what limits it. */
export const mechanism: MechanismText = {
  words: mechanismWords,
  title: {plain: 'How is it thought to work?', clinical: 'Proposed mechanism of action'},
  intro: {
    plain:
      'No one knows how prolotherapy works. Below are the steps that doctors who give it propose. Beside each step is what studies show. We found no study that shows any of these steps in people.',
    clinical:
      'The mechanism of prolotherapy is unknown. Each proposed step stands beside its evidence, which comes from animals and cell cultures; we found no study that shows a step in treated patients.',
  },
  drawingNote: {
    plain: 'The drawing shows an idea, not a fact. We found no study that shows this in people.',
    clinical: 'The drawing shows a hypothesis. We found no study that shows it in human tissue.',
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
  drawing: {
    plain: 'Drawing of scene {number} of {count}: {name}',
    clinical: 'Drawing of scene {number} of {count}: {name}',
  },
  steps: {plain: 'The steps, one by one', clinical: 'Proposed steps'},
  key: {plain: 'What the signs mean', clinical: 'Key to the drawing'},
  chosen: {
    plain: 'Scene {number}: {name}. Only an idea.',
    clinical: 'Scene {number}: {name}. A hypothesis.',
  },
  controls: {
    group: {plain: 'Scenes', clinical: 'Scenes'},
    previous: {plain: 'Previous scene', clinical: 'Previous scene'},
    next: {plain: 'Next scene', clinical: 'Next scene'},
    play: {plain: 'Play scenes', clinical: 'Play scenes'},
    pause: {plain: 'Pause', clinical: 'Pause'},
  },
  scenes: {
    site: {plain: 'A sore spot', clinical: 'Irritated site'},
    injection: {plain: 'The shot', clinical: 'Injection'},
    inflammation: {plain: 'Mild inflammation', clinical: 'Low-grade inflammation'},
    'growth-factors': {plain: 'Growth factors', clinical: 'Growth factors'},
    fibroblasts: {plain: 'Cells that build tissue', clinical: 'Fibroblasts'},
    collagen: {plain: 'New collagen', clinical: 'New collagen'},
    animals: {plain: 'Tissue from animals', clinical: 'Animal tissue samples'},
  },
  limitLabel: {plain: 'What studies show', clinical: 'Evidence and limits'},
  statements: {
    M7: {
      plain:
        'The idea is that some sore spots stop healing too soon, or never start. Growth factors, the signals that tell cells to grow, might then start the repair.',
      clinical:
        'Tissue repair may end too early or never begin. Raised growth factors are thought to resume or start the repair sequence.',
      limit: {
        plain: 'A doctor who gives prolotherapy put this idea forward. We found no study that tests it.',
        clinical: 'A hypothesis of a physician who gives the treatment. We found no test of it.',
      },
    },
    M1: {
      plain:
        'The idea is that the shot causes mild inflammation at its site. The spot gets warm, swollen and sore for a short time.',
      clinical: 'The injection is thought to cause transient, low-grade inflammation at its site.',
      limit: {
        plain:
          'In rats, cells of inflammation came and were gone in three days. But salt water or a bare needle often did the same. In a dish, sugar water set off signals of inflammation in human tendon cells. In rabbits, scars formed without any.',
        clinical:
          'Rat ligament: inflammatory cells rose and were gone by 72 hours, not consistently above saline or a bare needle. Human tenocytes in vitro, dextrose: inflammatory signals. Rabbit wrist, 10% dextrose: fibrosis without inflammation.',
      },
    },
    M6: {
      plain: 'The idea is that inflammation then raises growth factors. These are signals that tell cells to grow.',
      clinical: 'Inflammation is thought to raise growth factors secondarily.',
      limit: {
        plain:
          'In a dish, weak sugar water switched on genes for growth factors in human cells. It also switched on genes that make cells die. A gene that is on does not prove that cells made more growth factor.',
        clinical:
          'Human fibroblasts in vitro, weak dextrose: VEGF-A, PDGF and IGF-1 genes upregulated, as were cell-death genes. Mouse cells, phenol-glycerin-glucose: FGF-2 gene upregulated. Gene expression only.',
      },
    },
    M5: {
      plain:
        'Growth factors can be the body’s own, or added. They tell fibroblasts, the cells that build tissue, to grow in number. The cells then lay down collagen, the tough fiber of tendons and ligaments.',
      clinical: 'Exposed to growth factors, endogenous or added, fibroblasts proliferate and deposit collagen.',
      limit: {
        plain:
          'Textbooks describe this for wounds that heal. It does not show that prolotherapy raises growth factors in people.',
        clinical:
          'General biology of wound healing. It does not show that prolotherapy raises growth factors in patients.',
      },
    },
    M2: {
      plain:
        'Fibroblasts are the cells that build tissue. The idea is that inflammation wakes them up and draws them to the spot.',
      clinical: 'Inflammation is thought to activate fibroblasts and attract them to the area.',
      limit: {
        plain:
          'One study in rats found more of these cells after sugar water. Another found no change. In a dish, sugar water as strong as in the shots killed up to 80 of 100 of the cells. It also slowed tendon cells down.',
        clinical:
          'Rat Achilles tendon, dextrose: more fibroblasts in one study, no difference in another. In vitro: 15–25% dextrose killed up to 80% of fibroblasts and, in tenocytes, dextrose slowed migration.',
      },
    },
    M3: {
      plain:
        'The idea is that fibroblasts, the cells that build tissue, then make the raw stuff of collagen. Collagen is the tough fiber of tendons and ligaments.',
      clinical: 'Fibroblasts are then thought to produce precursors of mature collagen.',
      limit: {
        plain:
          'In a dish, cells like those of cartilage made more collagen in weak sugar water. In rabbits, collagen grew as scar tissue. In two studies of rats, sugar water made no difference to it.',
        clinical:
          'Chondrogenic cell line in vitro, about 4.5% dextrose: more collagen. Rabbit wrist, 10% dextrose: collagen as scar. Rat, dextrose: fibrils unchanged in injured ligament, maturity unchanged in Achilles tendon.',
      },
    },
    M4: {
      plain: 'The idea is that new collagen makes the tissue strong. Tendons and ligaments are such tissue.',
      clinical: 'The new collagen is thought to reinforce connective tissue.',
      limit: {
        plain:
          'In rats, sugar water made ligaments thicker, but no tighter. It made tendons no stronger. In rabbits, another drug (sodium morrhuate) made the hold of the ligament on the bone stronger. We found no study that shows this for sugar water, or in people.',
        clinical:
          'Rat, dextrose: injured ligament bulkier, laxity unchanged; breaking load of Achilles tendon unchanged. Rabbit, sodium morrhuate: stronger bone–ligament junction. We found no study that shows this for dextrose or in humans.',
      },
    },
    M8: {
      plain: 'In animals, the shots made ligaments thicker. Tissue samples showed this.',
      clinical: 'Animal tissue samples showed thicker ligaments after injection.',
      limit: {
        plain:
          'The animals were rats with sugar water, and rabbits with another drug (sodium morrhuate). Thicker does not mean better. The ligaments of the rats were thicker than with salt water, but no tighter and no tougher.',
        clinical:
          'Rat, dextrose: injured ligament thicker than with saline (cross-section 130 to 100); laxity, other mechanics and fibrils unchanged, so bulk is not strength. Rabbit, sodium morrhuate: thicker ligaments.',
      },
    },
    M9: {
      plain: 'Some doctors say that in animals, the place where tendon meets bone got larger.',
      clinical: 'Practitioners state that animal tissue samples show an enlarged tendon–bone junction.',
      limit: {
        plain:
          'Doctors who give prolotherapy claim this. We found no study that shows it. In rabbits, another drug (sodium morrhuate) made ligaments hold to bone more firmly. That study was not about tendons.',
        clinical:
          'A claim of practitioners; we found no study that shows it. Nearest: rabbit, sodium morrhuate: stronger bone–ligament junction.',
      },
    },
    M10: {
      plain: 'In animals, some tissue was stronger after shots.',
      clinical: 'In animals, some tissue was stronger after injection.',
      limit: {
        plain:
          'The animals were rabbits with another drug (sodium morrhuate), and the gain was only where ligament meets bone. In rats with sugar water, ligaments were no tighter and tendons no stronger. We found no study that shows it in people.',
        clinical:
          'Rabbit, sodium morrhuate: stronger bone–ligament–bone unit. Rat, dextrose: ligament laxity and breaking load of tendon unchanged. Humans: no study found.',
      },
    },
    M11: {
      plain: 'In animals, tendons were wider after shots.',
      clinical: 'Animal tendons were wider after injection.',
      limit: {
        plain:
          'In rats, sugar water made tendons wider in one study. In another, it made them no harder to break. In rabbits, another drug (sodium morrhuate) made tendons wider, but the fibers were thinner, as in a fresh scar.',
        clinical:
          'Rat Achilles tendon, dextrose: wider in one study; breaking load, absorbed energy and maturity unchanged in another. Rabbit tendon, sodium morrhuate: wider and more cellular, but thinner fibrils and less hydroxyproline.',
      },
    },
  },
};
