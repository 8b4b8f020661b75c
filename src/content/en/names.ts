import type {ConditionNames} from '../model.js';

export const names: ConditionNames = {
  tendinopathy: {plain: 'Tendon pain', clinical: 'Tendinopathy'},
  'ligament-sprain': {plain: 'Sprained ligaments', clinical: 'Ligament sprain'},
  'back-pain': {plain: 'Back pain', clinical: 'Chronic back pain'},
  'neck-pain': {plain: 'Neck pain', clinical: 'Chronic neck pain'},
  'tennis-elbow': {plain: 'Tennis elbow', clinical: 'Lateral epicondylosis'},
  'golfers-elbow': {plain: 'Golfer’s elbow', clinical: 'Medial epicondylosis'},
  'ankle-pain': {plain: 'Ankle pain', clinical: 'Ankle pain'},
  'joint-laxity': {plain: 'Loose or unstable joints', clinical: 'Joint laxity and instability'},
  'plantar-fasciitis': {plain: 'Heel pain (plantar fasciitis)', clinical: 'Plantar fasciitis'},
  'shoulder-pain': {plain: 'Shoulder pain', clinical: 'Shoulder pain (rotator cuff)'},
  'knee-pain': {plain: 'Knee pain', clinical: 'Knee pain (osteoarthritis)'},
  'other-joint-pain': {plain: 'Pain in other joints', clinical: 'Other joint pain'},
};
