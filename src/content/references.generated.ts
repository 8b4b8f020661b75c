// Written by build/generate.js from src/content/references.json: run `npm run generate`.

import type {Reference} from './reference.js';

/** The publications that stand behind the statements, by the id that a statement cites. */
export const references = {
  'rabago-2013-knee': {
    type: 'article-journal',
    title: 'Dextrose Prolotherapy for Knee Osteoarthritis: A Randomized Controlled Trial',
    issued: '2013',
    URL: 'https://www.annfammed.org/content/11/3/229/tab-e-letters',
    citation:
      'Rabago D, Patterson JJ, Mundt M, Kijowski R, Grettie J, Segal NA, et al. {title}. Annals of Family Medicine [Internet]. 2013;11(3):229–37. Available from: {URL}',
  },
  'sit-2020-knee': {
    type: 'article-journal',
    title:
      'Efficacy of Intra-Articular Hypertonic Dextrose (Prolotherapy) for Knee Osteoarthritis: A Randomized Controlled Trial',
    issued: '2020-05-01',
    URL: 'https://www.annfammed.org/content/18/3/235/tab-figures-data',
    citation:
      'Sit RWS, Wu RWK, Rabago D, Reeves KD, Chan DCC, Yip BHK, et al. {title}. Annals of Family Medicine [Internet]. 2020 May 1;18(3):235. Available from: {URL}',
  },
  'waluyo-2023-oa-review': {
    type: 'article-journal',
    title: 'Efficacy of Prolotherapy for Osteoarthritis: A Systematic Review',
    issued: '2023-02-27',
    DOI: '10.2340/jrm.v55.2572',
    PMCID: 'PMC9989868',
    citation:
      'Waluyo Y, Artika SR, Wahyuni IN, Gunawan AMAK, Zainal ATF. {title}. Journal of Rehabilitation Medicine. 2023 Feb 27;55:jrm00372. doi:{DOI} PubMed Central PMCID: {PMCID}.',
  },
  'scarpone-2008-elbow': {
    type: 'article-journal',
    title: 'The Efficacy of Prolotherapy for Lateral Epicondylosis: A Pilot Study',
    issued: '2008-05',
    DOI: '10.1097/JSM.0b013e318170fc87',
    PMID: '18469566',
    citation:
      'Scarpone M, Rabago DP, Zgierska A, Arbogast G, Snell E. {title}. Clinical Journal of Sport Medicine. 2008 May;18(3):248–54. doi:{DOI} PubMed PMID: {PMID}.',
  },
  'yelland-2019-elbow': {
    type: 'article-journal',
    title:
      'Prolotherapy injections and physiotherapy used singly and in combination for lateral epicondylalgia: a single-blinded randomised clinical trial',
    issued: '2019-11-03',
    DOI: '10.1186/s12891-019-2905-5',
    PMID: '31679521',
    PMCID: 'PMC6825722',
    citation:
      'Yelland M, Rabago D, Ryan M, Ng SK, Vithanachchi D, Manickaraj N, et al. {title}. BMC Musculoskeletal Disorders. 2019 Nov 3;20(1):509. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
  },
  'zhu-2022-elbow-review': {
    type: 'article-journal',
    title:
      'Effects of Hypertonic Dextrose Injection (Prolotherapy) in Lateral Elbow Tendinosis: A Systematic Review and Meta-analysis',
    issued: '2022',
    DOI: '10.1016/j.apmr.2022.01.166',
    citation:
      'Zhu M, Rabago D, Chung VCH, Reeves KD, Wong SYS, Sit RWS. {title}. Archives of Physical Medicine and Rehabilitation. 2022;103(11):2209–18. doi:{DOI}',
  },
  'yelland-2011-achilles': {
    type: 'article-journal',
    title:
      'Prolotherapy injections and eccentric loading exercises for painful Achilles tendinosis: a randomised trial',
    issued: '2011-04',
    PMID: '19549615',
    URL: 'https://bjsm.bmj.com/content/45/5/421',
    citation:
      'Yelland MJ, Sweeting KR, Lyftogt JA, Ng SK, Scuffham PA, Evans KA. {title}. British Journal of Sports Medicine. 2011 Apr;45(5):421–8. PubMed PMID: {PMID}.',
  },
  'sanderson-2015-lower-limb-review': {
    type: 'article-journal',
    title:
      'Effectiveness and safety of prolotherapy injections for management of lower limb tendinopathy and fasciopathy: a systematic review',
    issued: '2015',
    DOI: '10.1186/s13047-015-0114-5',
    citation: 'Sanderson LM, Bryant A. {title}. Journal of Foot and Ankle Research. 2015;8:57. doi:{DOI}',
  },
  'fong-2023-plantar-review': {
    type: 'article-journal',
    title:
      'Effectiveness of Hypertonic Dextrose Injection (Prolotherapy) in Plantar Fasciopathy: A Systematic Review and Meta-analysis of Randomized Controlled Trials',
    issued: '2023',
    DOI: '10.1016/j.apmr.2023.03.027',
    citation:
      'Fong HPY, Zhu MT, Rabago DP, Reeves KD, Chung VCH, Sit RWS. {title}. Archives of Physical Medicine and Rehabilitation. 2023;104(11):1941-1953.e9. doi:{DOI}',
  },
  'bertrand-2016-shoulder': {
    type: 'article-journal',
    title: 'Dextrose Prolotherapy Versus Control Injections in Painful Rotator Cuff Tendinopathy',
    issued: '2016-01',
    DOI: '10.1016/j.apmr.2015.08.412',
    PMID: '26301385',
    citation:
      'Bertrand H, Reeves KD, Bennett CJ, Bicknell S, Cheng AL. {title}. Archives of Physical Medicine and Rehabilitation. 2016 Jan;97(1):17–25. doi:{DOI} PubMed PMID: {PMID}.',
  },
  'cole-2018-shoulder': {
    type: 'article-journal',
    title:
      'Ultrasound-guided injections for supraspinatus tendinopathy: corticosteroid versus glucose prolotherapy - a randomized controlled clinical trial',
    issued: '2018-07',
    DOI: '10.1177/1758573217708199',
    PMID: '29796104',
    citation: 'Cole, et al. {title}. Shoulder Elbow. 2018 Jul;10(3):170–8. doi:{DOI} PubMed PMID: {PMID}.',
  },
  'aaos-2025-rotator-cuff': {
    type: 'webpage',
    title: 'Management of Rotator Cuff Injuries: Prolotherapy (clinical practice guideline recommendation)',
    URL: 'https://www.orthoguidelines.org/guideline-detail?id=1874&tab=all_guidelines',
    citation:
      'American Academy of Orthopaedic Surgeons. {title} [Internet]. AAOS OrthoGuidelines. Available from: {URL}',
  },
  'dagenais-2007-cochrane': {
    type: 'article-journal',
    title: 'Prolotherapy injections for chronic low-back pain',
    issued: '2007',
    DOI: '10.1002/14651858.CD004059.pub3',
    citation:
      'Dagenais S, Yelland M, Del Mar C, Schoene M. {title}. Cochrane Database of Systematic Reviews. 2007;CD004059. doi:{DOI}',
  },
  'yelland-2004-back': {
    type: 'article-journal',
    title: 'Prolotherapy injections, saline injections, and exercises for chronic low-back pain: a randomized trial',
    issued: '2004-01-01',
    DOI: '10.1097/01.BRS.0000105529.07222.5B',
    PMID: '14699269',
    citation:
      'Yelland MJ, Glasziou PP, Bogduk N, Schluter PJ, McKernon M. {title}. Spine. 2004 Jan 1;29(1):9–16. doi:{DOI} PubMed PMID: {PMID}.',
  },
  'kim-2010-sacroiliac': {
    type: 'article-journal',
    title:
      'A Randomized Controlled Trial of Intra-Articular Prolotherapy Versus Steroid Injection for Sacroiliac Joint Pain',
    issued: '2010-12',
    DOI: '10.1089/acm.2010.0031',
    PMID: '21138388',
    citation:
      'Kim WM, et al. {title}. J Altern Complement Med. 2010 Dec;16(12):1285–90. doi:{DOI} PubMed PMID: {PMID}.',
  },
  'hauser-2015-neck': {
    type: 'article-journal',
    title:
      'The Biology of Prolotherapy and Its Application in Clinical Cervical Spine Instability and Chronic Neck Pain: A Retrospective Study',
    issued: '2015',
    DOI: '10.11648/j.ejpm.20150304.11',
    citation:
      'Hauser RA, Steilen D, Gordin K. {title}. European Journal of Preventive Medicine. 2015;3(4):85–102. doi:{DOI}',
  },
  'sit-2022-ankle-protocol': {
    type: 'article-journal',
    title:
      'A protocol for a randomized clinical trial assessing the efficacy of hypertonic dextrose injection (prolotherapy) in chronic ankle instability',
    issued: '2022-12-29',
    DOI: '10.1186/s13063-022-07037-7',
    PMID: '36581935',
    PMCID: 'PMC9800057',
    citation:
      'Sit RWS, Wu RWK, Ling SKK, Yung PSH, Wang B, Chan DCC, et al. {title}. Trials. 2022 Dec 29;23(1):1063. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
  },
  'nagori-2018-tmj-review': {
    type: 'article-journal',
    title:
      'The efficacy of dextrose prolotherapy over placebo for temporomandibular joint hypermobility: A systematic review and meta-analysis',
    issued: '2018-12',
    DOI: '10.1111/joor.12698',
    PMID: '30024045',
    citation:
      'Nagori SA, Jose A, Gopalakrishnan V, Roy ID, Chattopadhyay PK, Roychoudhury A. {title}. J Oral Rehabil. 2018 Dec;45(12):998–1006. doi:{DOI} PubMed PMID: {PMID}.',
  },
  'reeves-2003-acl': {
    type: 'article-journal',
    title: 'Long-term effects of dextrose prolotherapy for anterior cruciate ligament laxity',
    issued: '2003-05',
    PMID: '12776476',
    URL: 'https://read.qxmd.com/read/12776476/long-term-effects-of-dextrose-prolotherapy-for-anterior-cruciate-ligament-laxity',
    citation: 'Reeves K, Hassanein K. {title}. Alt Ther Hlth Med. 2003 May;9(3):58–62. PubMed PMID: {PMID}.',
  },
  'reeves-2000-hand': {
    type: 'article-journal',
    title:
      'Randomized, prospective, placebo-controlled double-blind study of dextrose prolotherapy for osteoarthritic thumb and finger (DIP, PIP, and trapeziometacarpal) joints: evidence of clinical efficacy',
    issued: '2000-08',
    DOI: '10.1089/10755530050120673',
    PMID: '10976977',
    citation:
      'Reeves KD, Hassanein K. {title}. J Altern Complement Med. 2000 Aug;6(4):311–20. doi:{DOI} PubMed PMID: {PMID}.',
  },
  'hauser-2016-review': {
    type: 'article-journal',
    title: 'A Systematic Review of Dextrose Prolotherapy for Chronic Musculoskeletal Pain',
    issued: '2016-07-07',
    DOI: '10.4137/CMAMD.S39160',
    PMID: '27429562',
    PMCID: 'PMC4938120',
    citation:
      'Hauser RA, Lackner JB, Steilen-Matias D, Harris DK. {title}. Clinical Medicine Insights Arthritis and Musculoskeletal Disorders. 2016 Jul 7;9:139–59. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
  },
  'bae-2021-review': {
    type: 'article-journal',
    title: 'Prolotherapy for the patients with chronic musculoskeletal pain: systematic review and meta-analysis',
    issued: '2021-01',
    DOI: '10.17085/apm.20078',
    citation: 'Bae G, Kim S, Lee S, Lee WY, Lim Y. {title}. Anesth Pain Med (Seoul). 2021 Jan;16(1):81–95. doi:{DOI}',
  },
  'goh-2021-network-review': {
    type: 'article-journal',
    title:
      'Efficacy of prolotherapy in comparison to other therapies for chronic soft tissue injuries: A systematic review and network meta-analysis',
    issued: '2021',
    DOI: '10.1371/journal.pone.0252204',
    citation:
      'Goh SL, Jaafar Z, Gan YN, Choong A, Kaur J, Kundakci B, et al. {title}. PLOS ONE. 2021;16(5):e0252204. doi:{DOI}',
  },
  'liu-1983-rabbit-mcl': {
    type: 'article-journal',
    title:
      'An in situ study of the influence of a sclerosing solution in rabbit medial collateral ligaments and its junction strength',
    issued: '1983',
    DOI: '10.3109/03008208309004846',
    PMID: '6224646',
    citation:
      'Liu Y, Tipton C, Matthes R, Bedford T, Maynard J, Walmer H. {title}. Connect Tissue Res. 1983;11(2–3):95–102. doi:{DOI} PubMed PMID: {PMID}.',
  },
  'jensen-rat-mcl-injury': {
    type: 'article-journal',
    title: 'Response of knee ligaments to prolotherapy in a rat injury model',
    URL: 'https://www.omicsonline.org/references/response-of-knee-ligaments-to-prolotherapy-in-a-rat-injury-model-1494355.html',
    citation: 'Jensen K, Rabago D, Best T, Patterson J, Vanderby R Jr. {title} [Internet]. Available from: {URL}',
  },
  'jensen-2008-rat-inflammation': {
    type: 'article-journal',
    title: 'Early inflammatory response of knee ligaments to prolotherapy in a rat model',
    issued: '2008-06',
    DOI: '10.1002/jor.20600',
    PMID: '18240327',
    citation:
      'Jensen KT, Rabago DP, Best TM, Patterson JJ, Vanderby R. {title}. J Orthop Res. 2008 Jun;26(6):816–23. doi:{DOI} PubMed PMID: {PMID}.',
  },
  'rat-achilles-dextrose-2012': {
    type: 'article-journal',
    title: 'Dextrose prolotherapy and corticosteroid injection into rat Achilles tendon',
    issued: '2012-10',
    DOI: '10.1007/s00167-011-1789-1',
    PMID: '22113221',
    citation:
      '{title}. Knee Surgery, Sports Traumatology, Arthroscopy. 2012 Oct;20(10):1895–900. doi:{DOI} PubMed PMID: {PMID}.',
  },
  'ekwueme-2017-tenocytes': {
    type: 'article-journal',
    title: 'Prolotherapy Induces an Inflammatory Response in Human Tenocytes In Vitro',
    issued: '2017-04-27',
    DOI: '10.1007/s11999-017-5370-1',
    citation:
      'Ekwueme EC, Mohiuddin M, Yarborough JA, Brolinson PG, Docheva D, Fernandes HAM, et al. {title}. Clinical Orthopaedics and Related Research. 2017 Apr 27;(8). doi:{DOI}',
  },
  'guran-2018-fibroblasts': {
    type: 'article-journal',
    title:
      'Dextrose solution used for prolotherapy decreases cell viability and increases gene expressions of angiogenic and apopitotic factors',
    issued: '2018',
    URL: 'http://gulhanemedj.org/archives/archive-detail/article-preview/dextrose-solution-used-for-prolotherapy-decreases-/30849',
    citation:
      'Güran Ş, Çoban ZD, Karasimav Ö, Demirhan S, Karaağaç N, Örsçelik A, et al. {title}. Gulhane Med J [Internet]. 2018;60(2):42–6. Available from: {URL}',
  },
  'dagenais-2006-safety': {
    type: 'article-journal',
    title:
      'Side effects and adverse events related to intraligamentous injection of sclerosing solutions (prolotherapy) for back and neck pain: a survey of practitioners',
    issued: '2006-07',
    DOI: '10.1016/j.apmr.2006.03.017',
    PMID: '16813776',
    citation:
      'Dagenais S, Ogunseitan O, Haldeman S, Wooley JR, Newcomb RL. {title}. Archives of Physical Medicine and Rehabilitation. 2006 Jul;87(7):909–13. doi:{DOI} PubMed PMID: {PMID}.',
  },
  'rabago-2010-review': {
    type: 'article-journal',
    title: 'Prolotherapy in Primary Care Practice',
    issued: '2010-03',
    DOI: '10.1016/j.pop.2009.09.013',
    PMID: '20188998',
    PMCID: 'PMC2831229',
    citation:
      'Rabago D, Slattengren A, Zgierska A. {title}. Prim Care. 2010 Mar;37(1):65–80. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
  },
  'alderman-2007-ppm': {
    type: 'article-magazine',
    title:
      'Prolotherapy for Musculoskeletal Pain: A primer for physicians on the mechanism of action and indications for use',
    issued: '2007-01',
    citation: 'Alderman D. {title}. Practical Pain Management. 2007 Jan–Feb;10.',
  },
  'cms-1999-nca': {
    type: 'webpage',
    title: 'National Coverage Analysis: Prolotherapy for Chronic Low Back Pain (CAG-00045N)',
    issued: '1999-09-27',
    URL: 'https://www.cms.gov/medicare-coverage-database/view/ncacal-tracking-sheet.aspx?NCAId=68&NCDId=15&ncdver=1',
    citation:
      'Health Care Financing Administration (now CMS). {title} [Internet]. Centers for Medicare & Medicaid Services; 1999. Available from: {URL}',
  },
  'aomrc-ebi-back-injections': {
    type: 'webpage',
    title: 'Injections for nonspecific low back pain without sciatica',
    URL: 'https://www.aomrc.org.uk/ebi/clinicians/injections-for-nonspecific-low-back-pain-without-sciatica/',
    citation:
      'Academy of Medical Royal Colleges (Evidence-Based Interventions). {title} [Internet]. Available from: {URL}',
  },
  'cleveland-clinic-prolotherapy': {
    type: 'webpage',
    title: 'Prolotherapy',
    URL: 'https://my.clevelandclinic.org/health/treatments/22426-prolotherapy',
    citation: 'Cleveland Clinic. {title} [Internet]. Available from: {URL}',
  },
  'sit-2016-knee-review': {
    type: 'article-journal',
    title:
      'Hypertonic dextrose injections (prolotherapy) in the treatment of symptomatic knee osteoarthritis: A systematic review and meta-analysis',
    issued: '2016-05-05',
    URL: 'https://www.nature.com/articles/srep25247',
    citation:
      'Sit RW, Chung VC, Reeves KD, Rabago D, Chan KK, Chan DC, et al. {title}. Scientific Reports [Internet]. 2016 May 5. Available from: {URL}',
  },
  'cortez-2022-knee-review': {
    type: 'article-journal',
    title:
      'Comparing dextrose prolotherapy with other substances in knee osteoarthritis pain relief: A systematic review',
    issued: '2022',
    URL: 'https://elsevier.es/en-revista-clinics-22-articulo-comparing-dextrose-prolotherapy-with-other-S1807593222000333',
    citation:
      'Cortez VS, Moraes WA, Taba JV, Condi A, Suzuki MO, Nascimento FS do, et al. {title}. Clinics [Internet]. 2022;77. Available from: {URL}',
  },
  'bayat-2023-knee-steroid': {
    type: 'article-journal',
    title:
      'Comparison of Dextrose Prolotherapy and Triamcinolone Intraarticular Injection on Pain and Function in Patients with Knee Osteoarthritis - A Randomized Clinical Trial',
    issued: '2023',
    DOI: '10.5812/aapm-134415',
    citation:
      'Bayat M, Hojjati F, Boland Nazar NS, Modabberi M, Rahimi MS. {title}. Anesth Pain Med. 2023;13(2):e134415. doi:{DOI}',
  },
  'best-2009-elbow-review': {
    type: 'article-journal',
    title:
      'A systematic review of four injection therapies for lateral epicondylosis: prolotherapy, polidocanol, whole blood and platelet rich plasma',
    issued: '2008-11-21',
    DOI: '10.1136/bjsm.2008.052761',
    PMID: '19028733',
    PMCID: 'PMC2755040',
    citation:
      'Best TM, Zgierska AE, Zeisig E, Ryan M, Crane D. {title}. British Journal of Sports Medicine. 2008 Nov 21;43(7):471–81. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
  },
  'chutumstid-plantar-review': {
    type: 'article-journal',
    title:
      'Effectiveness of dextrose prolotherapy for the treatment of chronic plantar fasciitis: A systematic review and meta-analysis of randomized controlled trials',
    DOI: '10.1002/pmrj.12807',
    citation: 'Chutumstid T, Susantitaphong P, Koonalinthip N. {title}. doi:{DOI}',
  },
  'worksafebc-rotator-cuff': {
    type: 'report',
    title: 'Effectiveness of prolotherapy in rotator cuff tendinopathy',
    URL: 'https://database.inahta.org/article/32615',
    citation:
      'WorkSafeBC Evidence-Based Practice Group, Martin C. {title} [Internet]. Report INAHTA 32018013675. Available from: {URL}',
  },
  'giordano-2021-back-review': {
    type: 'article-journal',
    title: 'Prolotherapy for chronic low back pain: a review of literature',
    issued: '2021',
    DOI: '10.1093/bmb/ldab004',
    citation: 'Giordano L, Murrell WD, Maffulli N. {title}. British Medical Bulletin. 2021;138(1):96–111. doi:{DOI}',
  },
  'cusi-2010-sacroiliac': {
    type: 'article-journal',
    title: 'The use of prolotherapy in the sacroiliac joint',
    issued: '2010',
    DOI: '10.1136/bjsm.2007.042044',
    citation:
      'Cusi M, Saunders J, Hungerford B, Wisbey-Roth T, Lucas P, Wilson S. {title}. British Journal of Sports Medicine. 2010;44(2):100–4. doi:{DOI}',
  },
  'hauser-2007-neck-ppm': {
    type: 'article-magazine',
    title: 'Dextrose Prolotherapy for Unresolved Neck Pain',
    URL: 'https://www.practicalpainmanagement.com/pain/spine/dextrose-prolotherapy-unresolved-neck-pain',
    citation: 'Hauser. {title}. Practical Pain Management [Internet]. 7(8). Available from: {URL}',
  },
  'sit-2021-tmj-review': {
    type: 'article-journal',
    title:
      'Efficacy of hypertonic dextrose injection (prolotherapy) in temporomandibular joint dysfunction: a systematic review and meta-analysis',
    issued: '2021',
    DOI: '10.1038/s41598-021-94119-2',
    PMID: '34282199',
    PMCID: 'PMC8289855',
    citation:
      'Sit RWS, Reeves KD, Zhong CC, Wong CHL, Wang B, Chung VCH, et al. {title}. Scientific Reports. 2021;(1). doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
  },
  'cmc-oa-dextrose-vs-steroid': {
    type: 'article-journal',
    title:
      'Hypertonic dextrose versus corticosteroid local injection for the treatment of osteoarthritis in the first carpometacarpal joint: a double-blind randomized clinical trial',
    DOI: '10.1007/s00776-014-0587-2',
    citation: '{title}. Journal of Orthopaedic Science. doi:{DOI}',
  },
  'morrhuate-tendon-1985': {
    type: 'article-journal',
    title: 'Morphological and biochemical effects of sodium morrhuate on tendons',
    issued: '1985',
    DOI: '10.1002/jor.1100030214',
    PMID: '3998899',
    citation: '{title}. J Orthop Res. 1985;3(2):236–48. doi:{DOI} PubMed PMID: {PMID}.',
  },
  'rat-achilles-dextrose-2003': {
    type: 'article-journal',
    title:
      'Comparison of Histological Changes in Accordance with the Level of Dextrose-Concentration in Experimental Prolotherapy Model',
    issued: '2003-12',
    URL: 'https://www.koreamed.org/SearchBasic.php?RID=2323963',
    citation: '{title}. J Korean Acad Rehabil Med [Internet]. 2003 Dec;27(6):935–40. Available from: {URL}',
  },
  'rabbit-carpal-tunnel-pilot': {
    type: 'article-journal',
    title:
      'Dextrose-Induced Subsynovial Connective Tissue Fibrosis in the Rabbit Carpal Tunnel: A Potential Model to Study Carpal Tunnel Syndrome?',
    DOI: '10.1007/s11552-007-9058-y',
    PMCID: 'PMC2528978',
    citation: '{title} HAND. doi:{DOI} PubMed Central PMCID: {PMCID}.',
  },
  'johnston-2021-chondrogenic': {
    type: 'article-journal',
    title: 'Hypertonic Dextrose Stimulates Chondrogenic Cells to Deposit Collagen and Proliferate',
    issued: '2021-12',
    DOI: '10.1177/19476035211014572',
    PMID: '34109827',
    citation:
      'Johnston E, Kou Y, Junge J, Chen L, Kochan A, Johnston M, et al. {title}. Cartilage. 2021 Dec;13(2_suppl):213S-224S. doi:{DOI} PubMed PMID: {PMID}.',
  },
  'p2g-fgf2-in-vitro': {
    type: 'article-journal',
    title:
      'Prolotherapy agent P2G is associated with upregulation of fibroblast growth factor-2 genetic expression in vitro',
    issued: '2020',
    DOI: '10.1186/s40634-020-00312-z',
    PMCID: 'PMC7719583',
    citation: '{title}. 2020. doi:{DOI} PubMed Central PMCID: {PMCID}.',
  },
  'cord-injury-2011-case': {
    type: 'article-journal',
    title: 'Prolotherapy-induced Cervical Spinal Cord Injury: A Case Report',
    issued: '2011-08',
    DOI: '10.5535/arm.2011.35.4.570',
    citation: 'Sun HS, et al. {title}. Ann Rehabil Med. 2011 Aug;35(4):570–3. doi:{DOI}',
  },
  'iatrogenic-effects-2023-review': {
    type: 'article-journal',
    title: 'Secondary and Iatrogenic Effects of Prolotherapy',
    issued: '2023-12-15',
    DOI: '10.53445/batd.1287712',
    citation: '{title}. Vol. 4. 2023 Dec 15;4(4):34–44. doi:{DOI}',
  },
  'uw-family-medicine-safety': {
    type: 'webpage',
    title:
      '[Prolotherapy safety information (University of Wisconsin Department of Family Medicine and Community Health)]',
    URL: 'https://fammed.wisc.edu/?p=17684',
    citation:
      'University of Wisconsin Prolotherapy Education and Research Lab. {title} [Internet]. Available from: {URL}',
  },
  'ppm-history-of-prolotherapy': {
    type: 'article-magazine',
    title: 'The History of Prolotherapy',
    URL: 'https://www.practicalpainmanagement.com/treatments/complementary/prolotherapy/history-prolotherapy',
    citation: '{title}. Practical Pain Management [Internet]. 15(4). Available from: {URL}',
  },
  'inesss-prolotherapy-update': {
    type: 'report',
    title: 'Efficacité et innocuité de la prolothérapie dans le traitement de la douleur musculosquelettique chronique',
    language: 'fr',
    URL: 'https://database.inahta.org/article/32494',
    citation:
      'Collette C, Brunet J. {title} [Internet]. Institut national d’excellence en santé et en services sociaux (INESSS), Québec. Report INAHTA 32018013554. Available from: {URL}',
  },
  'inesss-2013': {
    type: 'report',
    title:
      'Utilisation de la prolothérapie dans le traitement des affections musculosquelettiques chroniques. Efficacité et innocuité',
    language: 'fr',
    issued: '2013-02',
    URL: 'https://sites.bvsalud.org/redetsa/brisa/resource/?id=biblioref.referencesource.849367',
    citation: 'Collette C, Rossignol M. {title} [Internet]. INESSS, Montréal; 2013 Feb. Available from: {URL}',
  },
  'cadth-2014': {
    type: 'report',
    title: 'Prolotherapy for the Management of Musculoskeletal Pain: A Review of the Clinical Effectiveness',
    issued: '2014-11-04',
    URL: 'https://database.inahta.org/article/16352',
    citation: '{title} [Internet]. 2014 Nov. Available from: {URL}',
  },
  'va-tap-prolotherapy': {
    type: 'report',
    title: 'Prolotherapy for musculoskeletal pain',
    URL: 'https://database.inahta.org/article/10063',
    citation:
      'VA Technology Assessment Program (VATAP). {title} [Internet]. Report INAHTA 32010001505. Available from: {URL}',
  },
  'acc-nz-2013': {
    type: 'report',
    title: 'Evidence Based Review: Prolotherapy',
    issued: '2013-10',
    citation: 'Bowens A, Accident Compensation Corporation. {title}. 2013 Oct.',
  },
  'mayo-clinic-prolotherapy': {
    type: 'webpage',
    title: 'Is prolotherapy an effective treatment for chronic low back pain?',
    issued: '2020-09-24',
    URL: 'https://www.mayoclinic.org/prolotherapy/expert-answers/faq-20058347',
    citation: 'Bauer BA. {title} [Internet]. Mayo Clinic; 2020. Available from: {URL}',
  },
  'afp-letter-2021': {
    type: 'article-journal',
    title: '[Letter to the editor on] Chronic Musculoskeletal Pain: Nonpharmacologic, Noninvasive Treatments',
    issued: '2021',
    URL: 'https://www.aafp.org/pubs/afp/issues/2021/0401/p395.html',
    citation: '{title}. American Family Physician [Internet]. 2021;103(7):395. Available from: {URL}',
  },
  'aaom-position': {
    type: 'webpage',
    title: 'Prolotherapy for the Treatment of Back Pain (position statement)',
    URL: 'http://aaom.sitefpo.com/prolotherapy-back-pain',
    citation:
      'Klein RG, Patterson J, Eek B, Zeiger D, American Association of Orthopaedic Medicine. {title} [Internet]. Available from: {URL}',
  },
  'aetna-cpb-0207': {
    type: 'webpage',
    title: 'Prolotherapy and Sclerotherapy (Clinical Policy Bulletin 0207)',
    URL: 'http://www.aetna.com/cpb/medical/data/200_299/0207.html',
    citation: 'Aetna. {title} [Internet]. Available from: {URL}',
  },
} as const satisfies Readonly<Record<string, Reference>>;

export type ReferenceId = keyof typeof references;

/** Titles without their subtitles, apart, so that who shows only such a title need not load the bibliography. */
export const shortTitles = {
  'alderman-2007-ppm': {
    title: 'Prolotherapy for Musculoskeletal Pain',
    language: 'en',
  },
} as const satisfies Readonly<Partial<Record<ReferenceId, {readonly title: string; readonly language: string}>>>;
