import type {OverviewText} from '../model.js';
import {overviewWords} from './words.generated.js';

/** K1 to K6 (key messages) and O1 to O6. */
export const overview: OverviewText = {
  words: overviewWords,
  title: {plain: 'What is prolotherapy?', clinical: 'Dextrose prolotherapy'},
  groups: {
    key: {plain: 'The short answer', clinical: 'Key messages'},
    about: {plain: 'What it is', clinical: 'What it is'},
  },
  statements: {
    K1: {
      plain:
        'Prolotherapy means shots, mostly of sugar water, in or near sore joints or tendons, in the hope of less pain. For most problems, no one knows if it works better than a dummy shot or exercise. Ask about your other choices first.',
      clinical:
        'Prolotherapy means injections, mostly of hypertonic dextrose, at painful joints, tendons or ligaments, intended to relieve pain. For most indications, it is unknown whether it outperforms a dummy (placebo) injection or exercise. Discuss the other options first.',
    },
    K2: {
      plain:
        'Prolotherapy may ease knee arthritis, jaw pain and heel pain a little more than a dummy shot. The studies are small. For the knee and the heel, they disagree. A US guideline advises against it for arthritis of the knee.',
      clinical:
        'Prolotherapy may reduce pain slightly more than placebo in knee osteoarthritis, temporomandibular disorders and plantar heel pain (low certainty; small trials, inconsistent for knee and heel). The 2019 ACR/AF guideline conditionally recommends against it in knee osteoarthritis.',
    },
    K3: {
      plain:
        'For common low back pain, sugar water alone may work no better than salt water. After a year, 46 of 100 people had lost more than half of their pain with sugar water. With salt water it was 36 of 100. This difference may be chance.',
      clinical:
        'In non-specific low-back pain, dextrose alone may be no more effective than saline: more than half of the pain gone at 12 months in 46 of 100 people compared with 36 of 100, no difference between the groups in any measure.',
    },
    K4: {
      plain:
        'The shots hurt. In one knee study, 74 of 100 people took a pain pill in the week after. And 47 of 100 took an opioid, a strong pain pill. With salt water it was 63 and 43. Shots in the back and neck have led to serious harm. No one knows how often.',
      clinical:
        'The injections hurt: in one knee trial, 74 of 100 people took acetaminophen and 47 of 100 oxycodone in the week after them (saline: 63 and 43). Serious harm is on record after injections in the back and neck; no rate can be derived.',
    },
    K5: {
      plain:
        'You have other choices. To wait is one of them, and exercise is another. In the main studies of back and knee, people also got better with exercise or a dummy shot.',
      clinical:
        'There are alternatives, exercise and watchful waiting among them. In the main back and knee trials, the exercise and saline groups improved too.',
    },
    K6: {
      plain:
        'Most health plans do not pay for prolotherapy, says one university hospital. Ask for the price of the whole course in writing before you start.',
      clinical:
        'Most insurance plans do not cover prolotherapy, as one university hospital states. Obtain the price of the whole course in writing beforehand.',
    },
    O1: {
      plain:
        'Prolotherapy is a set of shots of a liquid, today mostly sugar water (dextrose). The shots go into or near sore joints, tendons or ligaments. Tendons tie muscle to bone, and ligaments tie bone to bone. Most people come for several visits. The hope is to ease pain that has lasted for months. The method goes back to the 1930s, when the liquids were harsher. Its full name today is dextrose prolotherapy.',
      clinical:
        'Dextrose prolotherapy, usually shortened to prolotherapy, is a series of injections at painful tendon and ligament insertions and in adjacent joint spaces, for pain of months’ duration. The method dates from the 1930s, then under the name sclerotherapy and with other, harsher solutions; dextrose is the solution most used today.',
    },
    O2: {
      plain:
        'The liquid is meant to irritate the sore spot a little. Mostly it is strong sugar water, often mixed with a numbing drug. Some mixes use salt water or a harsher drug, such as phenol. In studies, plain salt water is mostly the dummy: the shot that the real one must beat.',
      clinical:
        'The irritant is usually hypertonic dextrose (in most trials 10% to 25%), often with a local anesthetic; saline and other agents, such as phenol-glycerin-glucose or sodium morrhuate, are also in use. In trials, normal saline mostly serves as the control injection.',
    },
    O3: {
      plain:
        'The shots are thought to cause mild inflammation, the warm, sore state after an injury. The body may then act as if it were newly hurt and begin to heal again. Some call this a “trick” on the body. That is only a way of speaking.',
      clinical:
        'The irritant is thought to provoke low-grade inflammation, so that the body may respond as to a new injury and resume healing. To call this a “trick” on the body is a figure of speech.',
    },
    O4: {
      plain:
        'The hope is that growth factors, the signals that tell cells to grow, then rise or work better. That might help the tissue heal and ease pain in muscles and joints. We found no study in people that shows this.',
      clinical:
        'The treatment is thought to raise the level or effect of growth factors, which might promote tissue repair and ease musculoskeletal pain. We found no human study that shows this mechanism.',
    },
    O5: {
      plain: 'Doctors give prolotherapy in the United States and in some other countries. No one knows how many do.',
      clinical:
        'Physicians practice prolotherapy in the United States and in a number of other countries; how many is not known.',
    },
    O6: {
      plain:
        'People use prolotherapy for many kinds of muscle and joint pain. Doctors who give it report good results. In studies it did better than salt water for a few problems. For others it did no better, or we found no good study.',
      clinical:
        'Prolotherapy is used for, and has been studied in, many musculoskeletal conditions. Practitioners report benefit. Trials show more than saline does in a few conditions; in others we found no difference, or no adequate trial.',
    },
  },
};
