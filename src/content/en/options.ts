import type {OptionsText} from '../model.js';
import {optionsWords} from './words.generated.js';

/** The choices, side by side: benefit and harm in equal detail. No cell is empty. */
export const options: OptionsText = {
  words: optionsWords,
  title: {plain: 'What else could I do?', clinical: 'Treatment options'},
  intro: {
    plain:
      'The decision: prolotherapy, another treatment, or waiting? Here are the choices for each problem. For each you can read how it may help and what harm it may do. Talk it over with a health professional who knows you.',
    clinical:
      'The decision is between prolotherapy, another treatment and watchful waiting. Benefit and harm of each option stand side by side, with the certainty that a review or guideline stated.',
  },
  /** The choice is the patient’s: what counts for her or him. */
  decide: {
    plain:
      'What matters most to you: less pain soon, no needles, few visits, low cost, or low risk? Say so. You may say no to any of these, and change your mind.',
    clinical:
      'The patient’s priorities decide: speed of relief, avoidance of injections, number of visits, cost, risk. Consent may be refused or withdrawn.',
  },
  labels: {
    option: {plain: 'Choice', clinical: 'Option'},
    benefit: {plain: 'How it may help', clinical: 'Benefit'},
    harm: {plain: 'What harm it may do', clinical: 'Harm'},
    watched: {plain: 'How long people were watched', clinical: 'Follow-up'},
    certainty: {plain: 'How sure we can be', clinical: 'Certainty'},
    notGraded: {plain: 'We found no rating', clinical: 'Not graded'},
    /** Where a cell would be empty. */
    notCounted: {plain: 'We found no count', clinical: 'Not counted in any study found'},
  },
  kinds: {
    wait: {plain: 'Wait', clinical: 'Watchful waiting'},
    'self-care': {plain: 'Self-care and therapy', clinical: 'Self-care and physical therapy'},
    medicine: {plain: 'Medicines', clinical: 'Drugs'},
    injection: {plain: 'Other shots', clinical: 'Other injections'},
    procedure: {plain: 'Devices and surgery', clinical: 'Procedures and surgery'},
    prolotherapy: {plain: 'Prolotherapy', clinical: 'Prolotherapy'},
  },
  areas: {
    'neck-back': {plain: 'Neck, back and jaw', clinical: 'Neck, back and jaw'},
    arm: {plain: 'Shoulder, elbow and hand', clinical: 'Upper limb'},
    'hip-knee': {plain: 'Hip and knee', clinical: 'Hip and knee'},
    'ankle-foot': {plain: 'Ankle and foot', clinical: 'Ankle and foot'},
    'any-joint': {plain: 'Ligaments and loose joints', clinical: 'Ligaments and joint laxity'},
  },
  topics: {
    'knee-osteoarthritis': {
      name: {plain: 'Knee arthritis', clinical: 'Knee osteoarthritis'},
      about: {
        plain:
          'Arthritis of the knee harms the smooth layer (cartilage) and the bone of the joint. The knee gets sore and stiff.',
        clinical: 'Knee osteoarthritis: cartilage loss, bone remodeling and inflammation, with pain and stiffness.',
      },
    },
    'low-back-pain': {
      name: {plain: 'Low back pain', clinical: 'Low-back pain'},
      about: {
        plain: 'Pain low in the back that has lasted for months, mostly with no clear cause.',
        clinical: 'Chronic low-back pain, mostly non-specific.',
      },
    },
    'tennis-elbow': {
      name: {plain: 'Tennis elbow', clinical: 'Lateral epicondylitis'},
      about: {
        plain: 'Pain on the outer side of the elbow, where the tendons of the forearm begin.',
        clinical: 'Pain at the common extensor origin.',
      },
    },
    'plantar-heel-pain': {
      name: {plain: 'Heel pain', clinical: 'Plantar heel pain'},
      about: {
        plain: 'Pain under the heel, where the band of the sole (plantar fascia) begins.',
        clinical: 'Pain at the origin of the plantar fascia.',
      },
    },
    'achilles-tendon': {
      name: {plain: 'Achilles tendon pain', clinical: 'Achilles tendinopathy'},
      about: {
        plain: 'Pain in the strong cord above the heel. This tendon ties the calf to the heel bone.',
        clinical: 'Pain of the Achilles tendon.',
      },
    },
    'rotator-cuff': {
      name: {plain: 'Shoulder pain', clinical: 'Rotator cuff disease'},
      about: {
        plain: 'Pain from the four muscles and tendons that hold the shoulder. One of them may be torn.',
        clinical: 'Rotator cuff tendinopathy or tear.',
      },
    },
    'hand-arthritis': {
      name: {plain: 'Hand arthritis', clinical: 'Hand osteoarthritis'},
      about: {
        plain: 'Arthritis of the fingers or the base of the thumb. The joints get sore and stiff.',
        clinical: 'Osteoarthritis of interphalangeal joints or thumb base.',
      },
    },
    jaw: {
      name: {plain: 'Jaw pain', clinical: 'Temporomandibular disorders'},
      about: {
        plain: 'Pain in the jaw joint or the muscles that move the jaw.',
        clinical: 'Pain and dysfunction of the temporomandibular joint and its muscles.',
      },
    },
    'hip-arthritis': {
      name: {plain: 'Hip arthritis', clinical: 'Hip osteoarthritis'},
      about: {
        plain: 'Arthritis of the hip harms the smooth layer (cartilage) and the bone of the joint.',
        clinical: 'Hip osteoarthritis.',
      },
    },
    'neck-pain': {
      name: {plain: 'Neck pain', clinical: 'Neck pain'},
      about: {
        plain: 'Neck pain that has lasted for months.',
        clinical: 'Chronic neck pain.',
      },
    },
    'ligament-sprain': {
      name: {plain: 'Sprained ligaments', clinical: 'Ligament sprain'},
      about: {
        plain: 'A stretched or torn ligament, the band that ties bone to bone.',
        clinical: 'Stretched or torn ligament.',
      },
    },
    'golfers-elbow': {
      name: {plain: 'Golfer’s elbow', clinical: 'Medial epicondylitis'},
      about: {
        plain: 'Pain on the inner side of the elbow.',
        clinical: 'Pain at the common flexor origin.',
      },
    },
    'ankle-pain': {
      name: {plain: 'Ankle pain', clinical: 'Ankle pain'},
      about: {
        plain: 'Pain in the ankle joint.',
        clinical: 'Ankle pain.',
      },
    },
    'joint-laxity': {
      name: {plain: 'Loose joints', clinical: 'Joint laxity'},
      about: {
        plain: 'A joint that moves too far or slips out of place.',
        clinical: 'Hypermobility or instability of a joint.',
      },
    },
  },
  harms: {
    'H-wait': {
      plain: 'The pain may last or grow. We found no study that counted how often.',
      clinical: 'Symptoms may persist or worsen; we found no count.',
    },
    'H-none': {
      plain: 'We found no study that counted harms.',
      clinical: 'We found no count of harms.',
    },
    'H-exercise': {
      plain: 'A review calls exercise safe for knees and hips, but gives no count.',
      clinical: 'A review calls exercise therapy safe for knee and hip; no count stated.',
    },
    'H-exercise-back': {
      plain: 'Some people had a little more pain for a time.',
      clinical: 'Temporary minor increase of pain with mixed exercise and with yoga.',
    },
    'H-exercise-elbow': {
      plain: 'How often it does harm is not clear.',
      clinical: 'Harms uncertain.',
    },
    'H-manual': {
      plain:
        'After hands-on care, about 22 to 41 of 100 people had mild or moderate trouble that soon passed. Fewer than 1 of 100 had serious trouble.',
      clinical:
        'Manual therapy: minor or moderate transient events in 22% (trials) to 41% (cohorts); major events about 0.13%.',
    },
    'H-nsaid': {
      plain:
        'Pills such as ibuprofen raise the risk of heart attack, stroke and bleeding in the stomach. Use as little as you can for as short as you can.',
      clinical:
        'NSAIDs: heart attack, stroke, gastrointestinal bleeding, ulcer, perforation; lowest dose, shortest time.',
    },
    'H-gel': {
      plain: 'In hand studies, the gel had fewer side effects than the pills.',
      clinical: 'Hand trials: topical NSAID with fewer side effects than oral.',
    },
    'H-steroid': {
      plain:
        'About 10 of 100 people hurt more for up to two days. Blood sugar may rise in diabetes. Skin may lose color or fat. Many shots may harm cartilage and tendons. Infection is rare.',
      clinical:
        'Flare for up to two days in about 10 of 100; hyperglycemia in diabetes; skin atrophy and depigmentation; with repetition, possible harm to cartilage and tendon. Infection and allergy are rare.',
    },
    'H-cartilage': {
      plain: 'A guideline mentions a sign of cartilage loss in the knee. What it means is not clear.',
      clinical: 'ACR/AF 2019: a report of cartilage loss, of unclear meaning.',
    },
    'H-infection': {
      plain:
        'After a joint shot of steroid, infection is rare: far fewer than 1 of 100 shots. For other joint shots we found no count of infections.',
      clinical:
        'Septic arthritis after steroid joint injection: 3–12 per 10,000 within 14 days, 0.037% in Iceland. For other injectates we found no count.',
    },
    'H-ha': {
      plain:
        'Reviews disagree on serious harm. One saw few cases and no clear difference from a dummy. A larger one suggests a higher risk, as a news report on it says.',
      clinical:
        'Serious adverse events: few, and no significant difference from placebo, in a review of 2016; a larger review of 2022 suggests a higher risk (read in a news report).',
    },
    'H-prp': {
      plain:
        'In one small knee study, about 33 of 100 people felt faint, dizzy or sick at the first shot. In another, about 63 of 100 had mild swelling or pain for up to two weeks. Infection can happen.',
      clinical:
        'Small knee studies: faintness, dizziness, headache or nausea at the first injection in 17 of 51; pain and stiffness for up to two days in 7 of 51; mild swelling or pain for up to two weeks in 41 of 65. Joint infection is named.',
    },
    'H-prp-achilles': {
      plain: 'Soreness, swelling and bruises at the spot, as a summary of the study says. One person had serious harm.',
      clinical: 'Discomfort, swelling, bruising; one serious event (as summarized at second hand).',
    },
    'H-shockwave': {
      plain: 'Shock waves can hurt. For the heel, a UK health body saw no major safety concern.',
      clinical: 'Painful, so that local anesthesia may be used; NICE saw no major safety concern in the heel.',
    },
    'H-shockwave-achilles': {
      plain:
        'Red skin, bruises, pain and numb spots that passed. In five studies of 821 people, the tendon tore in two, which also happens without it.',
      clinical:
        'Transient reddening, bruising, pain, calf ache, numbness; two tendon ruptures in five studies (821 people), which also occur without it.',
    },
    'H-knee-surgery': {
      plain:
        'More serious harm than without surgery, such as blood clots and infection. About 8 of 100 people are unhappy with the knee years later.',
      clinical:
        'More serious adverse events than without surgery; thrombosis, infection; about 8 of 100 dissatisfied after 2 to 17 years.',
    },
    'H-fusion': {
      plain: 'About 16 of 100 people had trouble soon after surgery.',
      clinical: 'Early complications in 16% (12–20).',
    },
    'H-back-injections': {
      plain:
        'Reports on a 2025 guideline say that about 9 of 100 people had lasting pain or stiffness. In about 1 of 100, the needle made a hole in the spinal covering.',
      clinical: 'As reported at second hand: lasting pain or stiffness 8.6%, dural puncture 1.4%.',
    },
    'H-elbow-surgery': {
      plain: 'About 3 to 4 of 100 people had trouble after elbow surgery.',
      clinical: 'Complications in 3.8% (open), 2.9% (arthroscopic), 3.9% (percutaneous).',
    },
    'H-heel-surgery': {
      plain: 'In 17 studies of 865 people, none had major harm. We found no count of minor harm.',
      clinical: '17 studies, 865 patients: no major complication; minor events not stated in the abstract.',
    },
    'H-achilles-time': {
      plain:
        'For about 19 of 100 people it lasted ten years. In two other studies, 29 and 16 of 100 had surgery in the end.',
      clinical: '19% symptomatic at 10 years; surgery in 29% by 8 and 16% by 10 years in two other cohorts.',
    },
    'H-achilles-steroid': {
      plain:
        'General advice is not to inject steroid into a tendon. In an older study, three tendons tore years later.',
      clinical: 'Not into a tendon (AFP 2023). In an older cohort, three ruptures after five to eight years.',
    },
    'H-achilles-surgery': {
      plain: 'About 6 of 100 people had trouble after the surgery.',
      clinical: 'Complications in 6.3% (minimally invasive 5.3%, open 10.5%).',
    },
    'H-shoulder-surgery': {
      plain: 'Fewer than 1 of 100 people had serious harm.',
      clinical: 'About 6 serious harms per 1,000 operations.',
    },
    'H-thumb-surgery': {
      plain: 'About 10 to 19 of 100 people had trouble after thumb surgery. It depends on which operation they had.',
      clinical: 'Adverse events in about 10 (simpler) to 19 of 100 (fuller operation).',
    },
    'H-hand-injection': {
      plain: 'There were few harms soon after the shot. A review found no count of later harms.',
      clinical: 'Few short-term harms; long-term harms not counted.',
    },
    'H-jaw-care': {
      plain: 'One guideline says that serious harm is not likely.',
      clinical: 'Serious harm unlikely (guideline).',
    },
    'H-jaw-invasive': {
      plain: 'A guideline names a small risk of serious harm.',
      clinical: 'Small risk of serious harm with invasive procedures (guideline).',
    },
    'H-jaw-splint': {
      plain: 'A fixed splint can change your bite for good.',
      clinical: 'Permanent change of the bite with irreversible splints.',
    },
    'H-prolo': {
      plain:
        'The shots hurt, and soreness for some days is usual. Bruises are common. We found no count of serious harm.',
      clinical: 'Injection pain and days of soreness are usual, bruising is common. We found no rate of serious harm.',
    },
    'H-prolo-knee': {
      plain:
        'The shots hurt. In one study, in the week after, 74 of 100 people took a pain pill. And 47 of 100 took an opioid, a strong one. With salt water it was 63 and 43. About 10 of 100 had bruises, a summary says. We found no count of serious harm.',
      clinical:
        'Pain in everyone injected; acetaminophen 74% (saline 63%), oxycodone 47% (43%) in the first week; bruising 3 of 30, as summarized. We found no rate of serious harm.',
    },
    'H-prolo-spine': {
      plain:
        'More pain and stiffness for a short time are common. Serious harm has happened: bad headache, collapsed lung, nerve damage, harm to the spinal cord. No one knows how often.',
      clinical:
        'Transient increase of pain and stiffness is common. Reported: spinal headache, pneumothorax, nerve damage, spinal cord injury; no rate can be derived.',
    },
    'H-prolo-neck': {
      plain: 'A needle in the neck can harm the spinal cord. It has happened. No one knows how often.',
      clinical: 'Spinal cord injury has been reported after upper cervical injection; no rate can be derived.',
    },
  },
  options: {
    'X-knee-wait': {
      name: {plain: 'Wait and watch', clinical: 'Watchful waiting'},
      benefit: {
        plain:
          'Knee arthritis need not get worse with age, says a UK health body. In the main knee study, the knee score rose by 8 of 100 points with dummy shots alone.',
        clinical:
          'NICE: osteoarthritis does not inevitably worsen with age. In the main trial, the composite score rose by 7.6 of 100 with saline alone.',
      },
      watched: {plain: 'One year', clinical: '52 weeks'},
    },
    'X-knee-exercise': {
      name: {plain: 'Exercise', clinical: 'Exercise'},
      benefit: {
        plain:
          'Three guidelines strongly recommend exercise or put it first. It may ease pain by 12 of 100 points more than no exercise. Two to six months after the program ended, people still had 6 of these points. It was better than a dummy treatment at first, not clearly later.',
        clinical:
          'Core or strongly recommended in three guidelines. Pain 12 of 100 points lower than without exercise at the end, 6 lower after two to six months; better than placebo in the short term only (low certainty).',
      },
      watched: {plain: 'Up to six months after the program', clinical: '2–6 months after treatment'},
    },
    'X-knee-weight': {
      name: {plain: 'Losing weight, if you are overweight', clinical: 'Weight loss, if overweight'},
      benefit: {
        plain:
          'A guideline strongly recommends it. The more weight people lost, the less pain they had. Chance did not decide who lost how much.',
        clinical:
          'Strongly recommended (ACR/AF 2019). Pain fell with the amount of weight lost; observational within a trial.',
      },
      watched: {plain: '18 months', clinical: '18 months'},
    },
    'X-knee-medicines': {
      name: {plain: 'Anti-inflammatory gel or pills', clinical: 'Topical, then oral NSAIDs'},
      benefit: {
        plain:
          'Two guidelines strongly favor a gel that calms swelling. One favors pills such as ibuprofen as strongly. A pain pill called acetaminophen helps very little. They advise not to use opioids, the strong pain pills.',
        clinical:
          'Topical NSAID strongly recommended (ACR, OARSI), oral NSAID strongly (ACR). Acetaminophen: very small effect. Opioids: advised against.',
      },
      watched: {plain: 'As long as people used them', clinical: 'Duration of use'},
    },
    'X-knee-steroid': {
      name: {plain: 'Steroid shot', clinical: 'Corticosteroid injection'},
      benefit: {
        plain:
          'A steroid shot may ease pain by about 1 of 10 points more than a dummy shot, for some weeks. Later it may make little or no difference. One guideline strongly recommends it, another only for some people.',
        clinical:
          'May lower pain by about 1 of 10 compared with sham for weeks (low certainty), with little or no effect later. ACR: strongly recommended; OARSI: depends on comorbidity.',
      },
      watched: {plain: 'Weeks to six months', clinical: 'Weeks to six months'},
    },
    'X-knee-ha': {
      name: {plain: 'Hyaluronic acid, a gel shot', clinical: 'Hyaluronic acid injection'},
      benefit: {
        plain:
          'In 24 large studies, the gain over a dummy was too small to matter. One US guideline advises against it. Of 27 guidelines, 20 favor it.',
        clinical:
          'SMD −0.08 in 24 large placebo-controlled trials (8,997 people), below the smallest worthwhile effect. ACR advises against it; 20 of 27 guidelines favor it.',
      },
      watched: {plain: 'Weeks to months', clinical: 'Weeks to months'},
    },
    'X-knee-prp': {
      name: {plain: 'Platelet-rich plasma, a shot made from your blood', clinical: 'Platelet-rich plasma injection'},
      benefit: {
        plain:
          'In a study of 288 people, pain fell by about 2 of 10 points with it. With salt water it fell about as much. A review without dummy shots found it better than steroid later on. One US guideline strongly advises against it.',
        clinical:
          'RESTORE (288 people, 12 months): −2.1 compared with −1.8 of 10 with saline, no difference. Better than steroid later in a review without placebo arms. ACR advises strongly against it.',
      },
      watched: {plain: 'One year', clinical: '12 months'},
    },
    'X-knee-surgery': {
      name: {plain: 'Knee replacement', clinical: 'Total knee replacement'},
      benefit: {
        plain:
          'In one study of 100 people with bad knees, the knee score rose by 33 of 100 points after surgery. Without it, the score rose by 16. About 67 of 100 could put surgery off for two years with exercise and other care.',
        clinical:
          'One trial of 100 people: +32.5 compared with +16.0 of 100 at one year; about 67 of 100 in the other group had not had surgery at two years.',
      },
      watched: {plain: 'Two years', clinical: '2 years'},
    },
    'X-knee-prolo': {
      name: {plain: 'Prolotherapy', clinical: 'Dextrose prolotherapy'},
      benefit: {
        plain:
          'Prolotherapy may help a little. In the main study, the knee score rose by 15 of 100 points in a year. With salt water it rose by 8, and with exercise by 8. A second study found 10 points less pain than with salt water. One short study found no difference. A US guideline advises against it.',
        clinical:
          'May improve symptoms (low certainty): +15.3, +7.6 (saline) and +8.2 (exercise) of 100 at one year; a second trial −10.3 (−19.2 to −1.5) of 100 for pain; one eight-week trial null. ACR 2019 advises conditionally against it.',
      },
      watched: {plain: 'One year', clinical: '52 weeks'},
    },
    'X-back-wait': {
      name: {plain: 'Wait and stay active', clinical: 'Watchful waiting, staying active'},
      benefit: {
        plain:
          'New back pain mostly gets better whatever you do, says a US guideline. For pain that has lasted for months, it does not say so.',
        clinical:
          'ACP 2017: acute pain mostly resolves irrespective of treatment; this does not extend to chronic pain.',
      },
      watched: {plain: 'Weeks', clinical: 'Weeks'},
    },
    'X-back-exercise': {
      name: {plain: 'Exercise, alone or in a group', clinical: 'Exercise, individual or group'},
      benefit: {
        plain:
          'For lasting pain, exercise probably eases pain a little and helps you do more. Two guidelines put it first.',
        clinical:
          'Probably reduces pain (SMD −0.33) and limitation (−0.31), moderate certainty. First choice of NICE and ACP.',
      },
      watched: {plain: 'To the end of the program', clinical: 'End of program'},
    },
    'X-back-hands-mind': {
      name: {plain: 'Hands-on care or talk therapy', clinical: 'Manual, mindfulness-based or behavioral therapy'},
      benefit: {
        plain:
          'Hands-on care and talk therapy may help. A US guideline names them among the first choices. A UK guideline wants them only along with exercise.',
        clinical:
          'May help: among the first choices of ACP (low to moderate certainty); NICE: only along with exercise.',
      },
      watched: {plain: 'Weeks to months', clinical: 'Weeks to months'},
    },
    'X-back-medicines': {
      name: {plain: 'Anti-inflammatory pills', clinical: 'Oral NSAIDs'},
      benefit: {
        plain:
          'Two guidelines name pills such as ibuprofen. The UK one wants them for a short time. It says that acetaminophen alone is no use. Opioids, the strong pain pills, come last.',
        clinical:
          'NSAIDs for a short course (NICE), after non-drug therapy (ACP). Acetaminophen alone: no. Opioids last.',
      },
      watched: {plain: 'A short time', clinical: 'Short course'},
    },
    'X-back-injections': {
      name: {
        plain: 'Steroid or numbing shots, heat on nerves',
        clinical: 'Steroid or anesthetic injection, radiofrequency',
      },
      benefit: {
        plain:
          'Reports on a 2025 guideline say that such shots probably do little or nothing for lasting spine pain. The guideline says strongly not to use them. In protest, 34 doctors’ societies asked to withdraw it.',
        clinical:
          'BMJ 2025 advises strongly against it in chronic spine pain, with moderate certainty of little or no relief (grade at second hand); 34 societies asked for its withdrawal. UK: not to be offered for non-specific pain.',
      },
      watched: {plain: 'Not stated', clinical: 'Not stated'},
    },
    'X-back-surgery': {
      name: {plain: 'Surgery that fuses bones of the spine', clinical: 'Lumbar fusion'},
      benefit: {
        plain:
          'Reviews disagree. Some found 4 to 11 of 100 points less trouble than with exercise programs. One found no gain.',
        clinical: 'Reviews disagree: ODI or pain 4 to 11 of 100 better than nonsurgical care, or no difference.',
      },
      watched: {plain: 'One to two years', clinical: '1–2 years'},
    },
    'X-back-prolo': {
      name: {plain: 'Prolotherapy', clinical: 'Dextrose prolotherapy'},
      benefit: {
        plain:
          'Alone, prolotherapy may make no difference. After a year, 46 of 100 people had lost more than half of their pain with sugar water. With salt water it was 36 of 100. This may be chance. A UK body says that doctors should not offer it.',
        clinical:
          'Alone, prolotherapy may make no difference (low certainty): more than half of the pain gone in 46% compared with 36% at 12 months, no significant difference. UK Academy: not to be offered for non-specific pain.',
      },
      watched: {plain: 'One to two years', clinical: '12–24 months'},
    },
    'X-elbow-wait': {
      name: {plain: 'Wait and see', clinical: 'Wait and see'},
      benefit: {
        plain:
          'In each three to four months, about 50 of 100 people who still hurt get well. It does not matter how long it has hurt. A summary of one review says that about 90 of 100 are much better in a year.',
        clinical:
          'About half recover in every three to four months, irrespective of duration; about 90% much better at one year (second hand).',
      },
      watched: {plain: 'One year', clinical: '1 year'},
    },
    'X-elbow-exercise': {
      name: {plain: 'Exercise, hands-on care', clinical: 'Exercise, manual therapy'},
      benefit: {
        plain: 'Exercise and hands-on care may help a little at first. Three reviews found no clear gain later.',
        clinical:
          'May improve pain and disability slightly at first (low certainty); no clear gain over control later in three reviews.',
      },
      watched: {plain: 'Weeks to a year', clinical: 'Weeks to 12 months'},
    },
    'X-elbow-steroid': {
      name: {plain: 'Steroid shot', clinical: 'Corticosteroid injection'},
      benefit: {
        plain:
          'People had less pain for some weeks. At about half a year, people were worse off than with no treatment. At one year it made no difference.',
        clinical: 'Short-term relief; at about six months worse than no treatment; no difference at one year.',
      },
      watched: {plain: 'One year', clinical: '12 months'},
    },
    'X-elbow-prp': {
      name: {plain: 'Platelet-rich plasma, a shot made from your blood', clinical: 'Platelet-rich plasma injection'},
      benefit: {
        plain: 'Two studies found it no better than a dummy shot.',
        clinical: 'No difference from control in two trials.',
      },
      watched: {plain: 'Months', clinical: 'Months'},
    },
    'X-elbow-shockwave': {
      name: {plain: 'Shock waves', clinical: 'Shock wave therapy'},
      benefit: {
        plain:
          'In nine studies of 1,006 people, 11 of the 13 pooled results showed no benefit. In one small study, shock waves did better than prolotherapy at eight weeks, as a later review reports.',
        clinical:
          'No benefit in 11 of 13 pooled results (9 trials, 1,006 people). Better than prolotherapy at 8 weeks in one small trial (result at second hand).',
      },
      watched: {plain: 'Weeks to months', clinical: 'Weeks to months'},
    },
    'X-elbow-surgery': {
      name: {plain: 'Surgery', clinical: 'Surgery'},
      benefit: {
        plain: 'Surgery did no better than no surgery or a sham operation. The 12 studies were poor.',
        clinical: 'Not superior to nonsurgical or sham treatment (12 trials of poor quality).',
      },
      watched: {plain: 'Months to years', clinical: 'Months to years'},
    },
    'X-elbow-prolo': {
      name: {plain: 'Prolotherapy', clinical: 'Dextrose prolotherapy'},
      benefit: {
        plain:
          'Prolotherapy may make little difference. The largest study (166 people) found it no better for pain than the needle alone at five months. Two studies of 60 people found some gain over salt water at 12 weeks. At one year, physical therapy did as well.',
        clinical:
          'May make little difference (low certainty): no difference in pain from needling alone at five months (166 people); mixed and favorable at 12 weeks compared with saline (60 people each); no difference from physical therapy at one year.',
      },
      watched: {plain: 'Five months to a year', clinical: '12 weeks to 52 weeks'},
    },
    'X-heel-wait': {
      name: {plain: 'Time', clinical: 'Course without treatment'},
      benefit: {
        plain:
          'Heel pain mostly ends by itself, says a review. In one study without surgery, 82 of 100 people were free of it after about four years. Of people seen at a hospital, about 50 of 100 still had pain after five years.',
        clinical:
          'Mostly self-limiting. Without surgery, 82% free of it at about four years in one series; in hospital patients, about 50% still in pain at five years, 44% at fifteen.',
      },
      watched: {plain: 'Up to 15 years', clinical: 'Up to 15 years'},
    },
    'X-heel-stretch': {
      name: {plain: 'Stretching, insoles', clinical: 'Stretching, orthoses'},
      benefit: {
        plain: 'Insoles can ease pain. Stretching helped little at one month and more at ten months.',
        clinical: 'Orthoses can improve pain; stretching shows limited benefit at one month, more at ten.',
      },
      watched: {plain: 'Ten months', clinical: '10 months'},
    },
    'X-heel-steroid': {
      name: {plain: 'Steroid shot', clinical: 'Corticosteroid injection'},
      benefit: {
        plain:
          'A steroid shot is no better than a dummy shot in a review of 47 studies. Steroid probably eases pain more than prolotherapy at first.',
        clinical:
          'Not superior to placebo injection (review of 47 trials). Probably more short-term relief than dextrose (moderate certainty, graded by the review).',
      },
      watched: {plain: 'Weeks to months', clinical: 'Weeks to months'},
    },
    'X-heel-prp': {
      name: {plain: 'Platelet-rich plasma, a shot made from your blood', clinical: 'Platelet-rich plasma injection'},
      benefit: {
        plain:
          'In one study of 90 people, pain fell from about 8 to 2 of 10 points in 18 months. With steroid it fell from about 9 to 4, and with a dummy shot from about 8 to 5.',
        clinical:
          'One trial of 90 people, 18 months, pain of 10: 8.2 to 2.1; steroid 8.8 to 3.6; placebo 8.1 to 5.4. Later better than steroid in a review.',
      },
      watched: {plain: '18 months', clinical: '18 months'},
    },
    'X-heel-shockwave': {
      name: {plain: 'Shock waves', clinical: 'Shock wave therapy'},
      benefit: {
        plain:
          'In one study, 47 of 100 people did well, and 30 of 100 with a sham. A UK health body says that the studies do not agree on it.',
        clinical: '47% did well, 30% with sham, in one trial of 293 people; NICE: evidence of benefit inconsistent.',
      },
      watched: {plain: 'Three months', clinical: '3 months'},
    },
    'X-heel-surgery': {
      name: {plain: 'Surgery', clinical: 'Surgery'},
      benefit: {
        plain:
          'We do not know if surgery helps. Five small studies compared surgery with other care. Only three of them found less pain in the long run.',
        clinical:
          'Very low certainty: of five small trials of surgery compared with nonsurgical care, three suggest long-term gain.',
      },
      watched: {plain: 'Up to two years', clinical: 'Up to 2 years'},
    },
    'X-heel-prolo': {
      name: {plain: 'Prolotherapy', clinical: 'Dextrose prolotherapy'},
      benefit: {
        plain:
          'Prolotherapy may ease pain more than salt water for some months. From six months on, pooled studies found no difference. After three years, four treatments did equally well, and pain was back to where it began.',
        clinical:
          'May improve pain and function compared with saline in the medium term (low certainty); pooled, no difference from six months on; at three years, four treatments alike, with pain at pretreatment levels.',
      },
      watched: {plain: 'Up to three years', clinical: 'Up to 36 months'},
    },
    'X-achilles-time': {
      name: {plain: 'Time, mostly with exercise', clinical: 'Course over time, mostly with exercise'},
      benefit: {
        plain:
          'In one study, about 81 of 100 people had no more trouble after ten years. In another, of people in pain for under six months, 94 of 100 were well after eight years.',
        clinical:
          '81% without symptoms at 10 years in one cohort; 94% with no or mild pain at 8 years after pain of under six months in another.',
      },
      watched: {plain: 'Eight to ten years', clinical: '8–10 years'},
    },
    'X-achilles-exercise': {
      name: {plain: 'Exercise that loads the tendon', clinical: 'Eccentric loading exercise'},
      benefit: {
        plain: 'In one study of 43 people, 73 of 100 were clearly better in a year. There was no dummy.',
        clinical: 'One trial of 43 people: 73% gained 20 or more of 100 points at 12 months; no placebo arm.',
      },
      watched: {plain: 'One year', clinical: '12 months'},
    },
    'X-achilles-steroid': {
      name: {plain: 'Steroid shot with exercise', clinical: 'Corticosteroid injection with exercise'},
      benefit: {
        plain:
          'Steroid did better than a dummy shot with exercise at six months. So says a summary of one study of 100 people.',
        clinical: 'Better than placebo injection with exercise at six months in one trial of 100 (second hand).',
      },
      watched: {plain: 'Six months', clinical: '6 months'},
    },
    'X-achilles-prp': {
      name: {plain: 'Platelet-rich plasma, a shot made from your blood', clinical: 'Platelet-rich plasma injection'},
      benefit: {
        plain:
          'In one study of 240 people, the plasma did no better than a sham needle. After six months, the scores were 54 and 53 of 100.',
        clinical: 'No difference from a sham needle at six months: 54.4 and 53.4 of 100 (240 people).',
      },
      watched: {plain: 'Six months', clinical: '6 months'},
    },
    'X-achilles-shockwave': {
      name: {plain: 'Shock waves', clinical: 'Shock wave therapy'},
      benefit: {
        plain:
          'A UK health body could not tell how well it works. Some people in five studies had less pain for up to a year.',
        clinical: 'NICE: efficacy inconsistent and limited in quality and quantity (five studies, 821 people).',
      },
      watched: {plain: 'One year', clinical: '1 year'},
    },
    'X-achilles-surgery': {
      name: {plain: 'Surgery', clinical: 'Surgery'},
      benefit: {
        plain:
          'We do not know if surgery works better than other care. In 20 studies, about 83 of 100 people did well. None of the studies in another review compared it with no surgery.',
        clinical:
          'Very low certainty: success in 83.4% of 714 patients in 20 studies; none of the 23 studies in another review compared it with nonsurgical or placebo care.',
      },
      watched: {plain: 'Not stated', clinical: 'Not stated'},
    },
    'X-achilles-prolo': {
      name: {plain: 'Prolotherapy', clinical: 'Dextrose prolotherapy'},
      benefit: {
        plain:
          'We do not know if prolotherapy helps. In one study, 79 of 100 people were clearly better in a year with the shots. With exercise it was 73 of 100, and with both 86. The groups had 14 or 15 people, and no dummy.',
        clinical:
          'Too few people (groups of 14 or 15, no placebo): 79% with injections, 73% with exercise, 86% with both gained 20 or more of 100 points at 12 months.',
      },
      watched: {plain: 'One year', clinical: '12 months'},
    },
    'X-shoulder-wait': {
      name: {plain: 'Wait and watch', clinical: 'Watchful waiting'},
      benefit: {
        plain: 'We found no study of people who only waited.',
        clinical: 'We found no study of watchful waiting alone.',
      },
      watched: {plain: 'Not studied', clinical: 'Not studied'},
    },
    'X-shoulder-advice': {
      name: {
        plain: 'One good advice session, then exercise at home',
        clinical: 'Best-practice advice session with home exercise',
      },
      benefit: {
        plain: 'One study of 708 people found it as good over a year as up to six sessions with a therapist.',
        clinical: 'Not inferior over 12 months to up to six supervised sessions (708 people).',
      },
      watched: {plain: 'One year', clinical: '12 months'},
    },
    'X-shoulder-physio': {
      name: {plain: 'Hands-on care with exercise', clinical: 'Manual therapy with exercise'},
      benefit: {
        plain: 'Of more than 60 studies, only one compared it with a dummy treatment. So we know little.',
        clinical: 'Only one of more than 60 trials compared it with placebo.',
      },
      watched: {plain: 'Not stated', clinical: 'Not stated'},
    },
    'X-shoulder-steroid': {
      name: {plain: 'Steroid shot', clinical: 'Corticosteroid injection'},
      benefit: {
        plain:
          'People had about half a point of 10 less pain than with a dummy at four to eight weeks. At three months there was no gain.',
        clinical:
          'About 0.5 of 10 points compared with placebo at 4–8 weeks, nothing at three months (11 trials, 726 people).',
      },
      watched: {plain: 'Three months', clinical: '3 months'},
    },
    'X-shoulder-prp': {
      name: {plain: 'Platelet-rich plasma, a shot made from your blood', clinical: 'Platelet-rich plasma injection'},
      benefit: {
        plain:
          'Reviews disagree. One (eight studies) found less pain in the long run. Another (16 studies of people without surgery) saw no clear sign of a gain.',
        clinical:
          'Reviews disagree: long-term gain in one (8 trials); no clear consensus in 16 trials of conservative treatment in another.',
      },
      watched: {plain: 'Months', clinical: 'Months'},
    },
    'X-shoulder-surgery': {
      name: {plain: 'Surgery to make room for the tendon', clinical: 'Subacromial decompression'},
      benefit: {
        plain: 'Surgery works no better than a sham operation. One guideline says strongly not to do it.',
        clinical:
          'Does not improve pain or function over placebo surgery at one year (high certainty); strong recommendation against it.',
      },
      watched: {plain: 'One to two years', clinical: '1–2 years'},
    },
    'X-shoulder-prolo': {
      name: {plain: 'Prolotherapy', clinical: 'Dextrose prolotherapy'},
      benefit: {
        plain:
          'Prolotherapy may help a little, or for a short time. In one study, 59 of 100 people had worthwhile relief at nine months. With salt water in the same spots it was 37 of 100, which may be chance. Surgeons strongly advise against it for a tendon torn right through.',
        clinical:
          'May help slightly or briefly (low certainty): worthwhile relief at nine months 59%, saline at the same sites 37% (P = .088), superficial saline 27%. AAOS 2025: strong recommendation against in full-thickness tears.',
      },
      watched: {plain: 'Two weeks to nine months', clinical: '2 weeks to 9 months'},
    },
    'X-hand-wait': {
      name: {plain: 'Wait and watch', clinical: 'Watchful waiting'},
      benefit: {
        plain: 'We found no study of people who only waited.',
        clinical: 'We found no study of watchful waiting alone.',
      },
      watched: {plain: 'Not studied', clinical: 'Not studied'},
    },
    'X-hand-exercise': {
      name: {plain: 'Hand exercise', clinical: 'Hand exercise'},
      benefit: {
        plain: 'A review found that it helps. The way many of its studies ran may favor one side.',
        clinical: 'Effective in a review; many trials at risk of bias.',
      },
      watched: {plain: 'Weeks to months', clinical: 'Weeks to months'},
    },
    'X-hand-splint': {
      name: {plain: 'Thumb splint', clinical: 'Thumb splint'},
      benefit: {
        plain:
          'A guideline strongly recommends it. But in a study of 349 people, it added nothing to good self-care at eight weeks. It was no better than a dummy splint.',
        clinical:
          'ACR: strongly recommended; long-term use effective in a review. In 349 people, no gain over self-management or placebo splint at eight weeks.',
      },
      watched: {plain: 'Eight weeks', clinical: '8 weeks'},
    },
    'X-hand-gel': {
      name: {plain: 'Anti-inflammatory gel or pills', clinical: 'Topical or oral NSAIDs'},
      benefit: {
        plain: 'A gel worked as well as pills in several studies.',
        clinical: 'Topical as effective as oral NSAIDs in several trials.',
      },
      watched: {plain: 'Weeks', clinical: 'Weeks'},
    },
    'X-hand-injection': {
      name: {plain: 'Steroid or hyaluronic acid shot', clinical: 'Corticosteroid or hyaluronic acid injection'},
      benefit: {
        plain:
          'At the base of the thumb, no better than a dummy shot. In finger joints, one study suggests that steroid may help.',
        clinical: 'Thumb base: not superior to placebo. Interphalangeal joints: steroid may help (one trial).',
      },
      watched: {plain: 'Weeks to months', clinical: 'Weeks to months'},
    },
    'X-hand-surgery': {
      name: {plain: 'Thumb surgery', clinical: 'Thumb base surgery'},
      benefit: {
        plain:
          'A review found no study that compares it with no surgery. No kind of operation proved better than another.',
        clinical: 'Never compared with sham or no surgery; no procedure superior (11 trials, 670 people).',
      },
      watched: {plain: 'A year', clinical: 'About 1 year'},
    },
    'X-hand-prolo': {
      name: {plain: 'Prolotherapy', clinical: 'Dextrose prolotherapy'},
      benefit: {
        plain:
          'Prolotherapy may help, but too few people have been in studies. In the thumb, steroid was ahead at one month. At six months, sugar water was, by about 1 of 10 points. In the fingers, 27 people had less pain on moving, not at rest. A US guideline gives no advice.',
        clinical:
          'Too few people: thumb base, steroid ahead at one month, dextrose by 1.1 (0.2–2.0) of 10 at six; fingers (27 people), less pain on movement, not at rest or grip. ACR: no recommendation.',
      },
      watched: {plain: 'Six months', clinical: '6 months'},
    },
    'X-jaw-wait': {
      name: {plain: 'Time', clinical: 'Course without treatment'},
      benefit: {
        plain:
          'For most people, jaw pain is not serious. It goes away with little or no treatment, says a US health institute.',
        clinical: 'NIDCR: mostly temporary, resolving with little or no treatment; a minority has it long-term.',
      },
      watched: {plain: 'Not stated', clinical: 'Not stated'},
    },
    'X-jaw-selfcare': {
      name: {plain: 'Advice, home exercise, talk therapy', clinical: 'Education, home exercise, behavioral therapy'},
      benefit: {
        plain: 'A guideline strongly recommends this for pain over three months.',
        clinical: 'Strongly recommended in chronic pain (BMJ 2023).',
      },
      watched: {plain: 'Months', clinical: 'Months'},
    },
    'X-jaw-physio': {
      name: {
        plain: 'Hands-on care, guided jaw exercise',
        clinical: 'Manual therapy, supervised jaw and posture exercise',
      },
      benefit: {
        plain: 'A guideline strongly recommends this for pain over three months.',
        clinical: 'Strongly recommended in chronic pain (BMJ 2023).',
      },
      watched: {plain: 'Months', clinical: 'Months'},
    },
    'X-jaw-injection': {
      name: {
        plain: 'Steroid or gel shot, joint flushing',
        clinical: 'Steroid or hyaluronic acid injection, arthrocentesis',
      },
      benefit: {
        plain: 'One guideline says that most people should not have such shots.',
        clinical: 'BMJ 2023 advises conditionally against these.',
      },
      watched: {plain: 'Months', clinical: 'Months'},
    },
    'X-jaw-splint': {
      name: {plain: 'Bite splint', clinical: 'Occlusal splint'},
      benefit: {
        plain:
          'For most people, a guideline advises not to use a splint that you can take out. It strongly says not to use a fixed one.',
        clinical: 'BMJ 2023 advises against removable (conditionally) and permanent (strongly) splints.',
      },
      watched: {plain: 'Months', clinical: 'Months'},
    },
    'X-jaw-surgery': {
      name: {plain: 'Surgery on the disc', clinical: 'Discectomy'},
      benefit: {
        plain: 'One guideline says strongly not to do it.',
        clinical: 'BMJ 2023 advises strongly against it.',
      },
      watched: {plain: 'Months', clinical: 'Months'},
    },
    'X-jaw-prolo': {
      name: {plain: 'Prolotherapy', clinical: 'Dextrose prolotherapy'},
      benefit: {
        plain:
          'Prolotherapy may ease pain a little more than a dummy shot. Six studies together found about 1 of 10 points less. In one study, 77 of 100 joints lost at least half of their pain. With the dummy it was 29 of 100. A study of a year found no difference.',
        clinical:
          'May reduce pain (low certainty): −1.20 points (0.56–1.84) compared with placebo in six trials; halved in 17 of 22 joints compared with 6 of 21 at three months; a 12-month trial found no difference.',
      },
      watched: {plain: 'Three months to a year', clinical: '12 weeks to 12 months'},
    },
    'X-hip-wait': {
      name: {plain: 'Wait and watch', clinical: 'Watchful waiting'},
      benefit: {
        plain: 'Arthritis need not get worse with age, says a UK health body.',
        clinical: 'NICE: osteoarthritis does not inevitably worsen with age.',
      },
      watched: {plain: 'Not stated', clinical: 'Not stated'},
    },
    'X-hip-exercise': {
      name: {plain: 'Exercise', clinical: 'Exercise'},
      benefit: {
        plain: 'In one study, pain fell by about 3 of 10 points in a year. Everyone had either exercise or shots.',
        clinical: 'One trial: −2.9 of 10 at one year; no untreated arm.',
      },
      watched: {plain: 'One year', clinical: '1 year'},
    },
    'X-hip-prolo': {
      name: {plain: 'Prolotherapy', clinical: 'Dextrose prolotherapy'},
      benefit: {
        plain:
          'We do not know if prolotherapy helps. In one study, 41 people had badly formed hips. With the shots, pain fell by 4 to 5 of 10 points in a year. With exercise it fell by about 3. There was no dummy. A US guideline advises against it.',
        clinical:
          'Very low certainty: −4.5 compared with −2.9 of 10 with exercise at one year in 41 people with dysplasia, no placebo. ACR 2019 advises conditionally against it.',
      },
      watched: {plain: 'One year', clinical: '1 year'},
    },
    'X-neck-wait': {
      name: {plain: 'Wait, or exercise', clinical: 'Watchful waiting or exercise'},
      benefit: {
        plain:
          'We found no study that compares waiting or exercise with prolotherapy for the neck. Ask your doctor about them first.',
        clinical: 'We found no study that compares these with cervical prolotherapy; to be discussed first.',
      },
      watched: {plain: 'Not studied', clinical: 'Not studied'},
    },
    'X-neck-injections': {
      name: {
        plain: 'Steroid or numbing shots, heat on nerves',
        clinical: 'Steroid or anesthetic injection, radiofrequency',
      },
      benefit: {
        plain:
          'Reports on a 2025 guideline say that such shots probably do little or nothing for lasting spine pain. The guideline says strongly not to use them.',
        clinical:
          'BMJ 2025 advises strongly against it in chronic spine pain, with moderate certainty of little or no relief (grade at second hand).',
      },
      watched: {plain: 'Not stated', clinical: 'Not stated'},
    },
    'X-neck-prolo': {
      name: {plain: 'Prolotherapy', clinical: 'Dextrose prolotherapy'},
      benefit: {
        plain:
          'We do not know if prolotherapy helps. We found no study with a group to compare. The good reports come mainly from clinics that sell it.',
        clinical:
          'Very low certainty: no controlled study found; the favorable series come mainly from clinics that sell it.',
      },
      watched: {plain: 'No comparison', clinical: 'No comparison'},
    },
    'X-sprain-wait': {
      name: {plain: 'Wait, exercise or a brace', clinical: 'Waiting, exercise, bracing'},
      benefit: {
        plain:
          'We found no study that compares waiting, exercise or a brace with prolotherapy. Ask your doctor about them first.',
        clinical: 'We found no study that compares these with prolotherapy; to be discussed first.',
      },
      watched: {plain: 'Not studied', clinical: 'Not studied'},
    },
    'X-sprain-prolo': {
      name: {plain: 'Prolotherapy', clinical: 'Dextrose prolotherapy'},
      benefit: {
        plain: 'We do not know if prolotherapy helps. We found no figures from a study with a group to compare.',
        clinical: 'Very low certainty: we found no figures from a controlled trial.',
      },
      watched: {plain: 'Not studied', clinical: 'Not studied'},
    },
    'X-golf-wait': {
      name: {plain: 'Wait, exercise or a brace', clinical: 'Waiting, exercise, bracing'},
      benefit: {
        plain:
          'We found no study that compares waiting, exercise or a brace with prolotherapy. Ask your doctor about them first.',
        clinical: 'We found no study that compares these with prolotherapy; to be discussed first.',
      },
      watched: {plain: 'Not studied', clinical: 'Not studied'},
    },
    'X-golf-prolo': {
      name: {plain: 'Prolotherapy', clinical: 'Dextrose prolotherapy'},
      benefit: {
        plain: 'We do not know. We found no study of prolotherapy for golfer’s elbow.',
        clinical: 'We found no study.',
      },
      watched: {plain: 'Not studied', clinical: 'Not studied'},
    },
    'X-ankle-wait': {
      name: {plain: 'Wait, exercise or a brace', clinical: 'Waiting, exercise, bracing'},
      benefit: {
        plain:
          'We found no study that compares waiting, exercise or a brace with prolotherapy. Ask your doctor about them first.',
        clinical: 'We found no study that compares these with prolotherapy; to be discussed first.',
      },
      watched: {plain: 'Not studied', clinical: 'Not studied'},
    },
    'X-ankle-prolo': {
      name: {plain: 'Prolotherapy', clinical: 'Dextrose prolotherapy'},
      benefit: {
        plain:
          'We do not know if prolotherapy helps. In one study of 49 people, results were alike with platelet-rich plasma, a shot made from your blood. No one had a dummy, and chance did not decide who got what.',
        clinical:
          'Very low certainty: alike to platelet-rich plasma at one year in 49 people; not randomized, no placebo.',
      },
      watched: {plain: 'A year at most', clinical: 'At most 12 months'},
    },
    'X-loose-wait': {
      name: {plain: 'Wait, exercise or a brace', clinical: 'Waiting, exercise, bracing'},
      benefit: {
        plain:
          'We found no study that compares waiting, exercise or a brace with prolotherapy. Ask your doctor about them first.',
        clinical: 'We found no study that compares these with prolotherapy; to be discussed first.',
      },
      watched: {plain: 'Not studied', clinical: 'Not studied'},
    },
    'X-loose-prolo': {
      name: {plain: 'Prolotherapy', clinical: 'Dextrose prolotherapy'},
      benefit: {
        plain:
          'For a loose jaw joint, prolotherapy may ease pain by about 1 of 10 points more than a dummy. A study of a year found no difference. For other loose joints we found no study with a group to compare.',
        clinical:
          'Jaw: may reduce pain by 1.0 (0.4–1.6) of 10 compared with placebo (low certainty); a 12-month trial null. Elsewhere: no controlled study found.',
      },
      watched: {plain: 'A year at most', clinical: 'At most 12 months'},
    },
  },
};
