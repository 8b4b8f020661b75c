import type {ConditionNames} from '../model.js';

/** C1 to C12 by the ids of the conditions. Both readings name the same scope. */
export const names: ConditionNames = {
  tendinopathy: {plain: 'Tendon pain', clinical: 'Tendinopathy'},
  'ligament-sprain': {plain: 'Sprained ligaments', clinical: 'Ligament sprain'},
  'back-pain': {plain: 'Back pain', clinical: 'Back pain'},
  'neck-pain': {plain: 'Neck pain', clinical: 'Neck pain'},
  'tennis-elbow': {plain: 'Tennis elbow', clinical: 'Lateral epicondylosis'},
  'golfers-elbow': {plain: 'Golfer’s elbow', clinical: 'Medial epicondylosis'},
  'ankle-pain': {plain: 'Ankle pain', clinical: 'Ankle pain'},
  'joint-laxity': {plain: 'Loose or unstable joints', clinical: 'Joint laxity and instability'},
  'plantar-fasciitis': {plain: 'Heel pain (plantar fasciitis)', clinical: 'Plantar fasciitis'},
  'shoulder-pain': {plain: 'Shoulder pain', clinical: 'Shoulder pain'},
  'knee-pain': {plain: 'Knee pain', clinical: 'Knee pain'},
  'other-joint-pain': {plain: 'Jaw, hand, and hip pain', clinical: 'Jaw, hand, and hip pain'},
};
