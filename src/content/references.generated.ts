// Written by build/generate.js from src/content/references.json: run `npm run generate`.

import type {Reference} from './reference.js';

export const rabago2013Knee: Reference = {
  type: 'article-journal',
  title: 'Dextrose Prolotherapy for Knee Osteoarthritis: A Randomized Controlled Trial',
  issued: '2013',
  DOI: '10.1370/afm.1504',
  PMID: '23690322',
  citation:
    'Rabago D, Patterson JJ, Mundt M, Kijowski R, Grettie J, Segal NA, et al. {title}. Annals of Family Medicine. 2013;11(3):229–37. doi:{DOI} PubMed PMID: {PMID}.',
};

export const sit2020Knee: Reference = {
  type: 'article-journal',
  title:
    'Efficacy of Intra-Articular Hypertonic Dextrose (Prolotherapy) for Knee Osteoarthritis: A Randomized Controlled Trial',
  issued: '2020-05-01',
  URL: 'https://www.annfammed.org/content/18/3/235',
  citation:
    'Sit RWS, Wu RWK, Rabago D, Reeves KD, Chan DCC, Yip BHK, et al. {title}. Annals of Family Medicine [Internet]. 2020 May 1;18(3):235. Available from: {URL}',
};

export const waluyo2023OaReview: Reference = {
  type: 'article-journal',
  title: 'Efficacy of Prolotherapy for Osteoarthritis: A Systematic Review',
  issued: '2023-02-27',
  DOI: '10.2340/jrm.v55.2572',
  PMCID: 'PMC9989868',
  citation:
    'Waluyo Y, Artika SR, Wahyuni IN, Gunawan AMAK, Zainal ATF. {title}. Journal of Rehabilitation Medicine. 2023 Feb 27;55:jrm00372. doi:{DOI} PubMed Central PMCID: {PMCID}.',
};

export const scarpone2008Elbow: Reference = {
  type: 'article-journal',
  title: 'The Efficacy of Prolotherapy for Lateral Epicondylosis: A Pilot Study',
  issued: '2008-05',
  DOI: '10.1097/JSM.0b013e318170fc87',
  PMID: '18469566',
  citation:
    'Scarpone M, Rabago DP, Zgierska A, Arbogast G, Snell E. {title}. Clinical Journal of Sport Medicine. 2008 May;18(3):248–54. doi:{DOI} PubMed PMID: {PMID}.',
};

export const yelland2019Elbow: Reference = {
  type: 'article-journal',
  title:
    'Prolotherapy injections and physiotherapy used singly and in combination for lateral epicondylalgia: a single-blinded randomised clinical trial',
  issued: '2019-11-03',
  DOI: '10.1186/s12891-019-2905-5',
  PMID: '31679521',
  PMCID: 'PMC6825722',
  citation:
    'Yelland M, Rabago D, Ryan M, Ng SK, Vithanachchi D, Manickaraj N, et al. {title}. BMC Musculoskeletal Disorders. 2019 Nov 3;20(1):509. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const zhu2022ElbowReview: Reference = {
  type: 'article-journal',
  title:
    'Effects of Hypertonic Dextrose Injection (Prolotherapy) in Lateral Elbow Tendinosis: A Systematic Review and Meta-analysis',
  issued: '2022',
  DOI: '10.1016/j.apmr.2022.01.166',
  citation:
    'Zhu M, Rabago D, Chung VCH, Reeves KD, Wong SYS, Sit RWS. {title}. Archives of Physical Medicine and Rehabilitation. 2022;103(11):2209–18. doi:{DOI}',
};

export const yelland2011Achilles: Reference = {
  type: 'article-journal',
  title: 'Prolotherapy injections and eccentric loading exercises for painful Achilles tendinosis: a randomised trial',
  issued: '2011-04',
  DOI: '10.1136/bjsm.2009.057968',
  PMID: '19549615',
  citation:
    'Yelland MJ, Sweeting KR, Lyftogt JA, Ng SK, Scuffham PA, Evans KA. {title}. British Journal of Sports Medicine. 2011 Apr;45(5):421–8. doi:{DOI} PubMed PMID: {PMID}.',
};

export const sanderson2015LowerLimbReview: Reference = {
  type: 'article-journal',
  title:
    'Effectiveness and safety of prolotherapy injections for management of lower limb tendinopathy and fasciopathy: a systematic review',
  issued: '2015',
  DOI: '10.1186/s13047-015-0114-5',
  PMID: '26500703',
  PMCID: 'PMC4617485',
  citation:
    'Sanderson LM, Bryant A. {title}. Journal of Foot and Ankle Research. 2015;8:57. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const fong2023PlantarReview: Reference = {
  type: 'article-journal',
  title:
    'Effectiveness of Hypertonic Dextrose Injection (Prolotherapy) in Plantar Fasciopathy: A Systematic Review and Meta-analysis of Randomized Controlled Trials',
  issued: '2023',
  DOI: '10.1016/j.apmr.2023.03.027',
  citation:
    'Fong HPY, Zhu MT, Rabago DP, Reeves KD, Chung VCH, Sit RWS. {title}. Archives of Physical Medicine and Rehabilitation. 2023;104(11):1941-1953.e9. doi:{DOI}',
};

export const bertrand2016Shoulder: Reference = {
  type: 'article-journal',
  title: 'Dextrose Prolotherapy Versus Control Injections in Painful Rotator Cuff Tendinopathy',
  issued: '2016-01',
  DOI: '10.1016/j.apmr.2015.08.412',
  PMID: '26301385',
  citation:
    'Bertrand H, Reeves KD, Bennett CJ, Bicknell S, Cheng AL. {title}. Archives of Physical Medicine and Rehabilitation. 2016 Jan;97(1):17–25. doi:{DOI} PubMed PMID: {PMID}.',
};

export const cole2018Shoulder: Reference = {
  type: 'article-journal',
  title:
    'Ultrasound-guided injections for supraspinatus tendinopathy: corticosteroid versus glucose prolotherapy - a randomized controlled clinical trial',
  issued: '2018-07',
  DOI: '10.1177/1758573217708199',
  PMID: '29796104',
  citation: 'Cole, et al. {title}. Shoulder Elbow. 2018 Jul;10(3):170–8. doi:{DOI} PubMed PMID: {PMID}.',
};

export const aaos2025RotatorCuff: Reference = {
  type: 'webpage',
  title: 'Management of Rotator Cuff Injuries: Prolotherapy (clinical practice guideline recommendation)',
  issued: '2025-08',
  URL: 'https://www.orthoguidelines.org/guideline-detail?id=1874&tab=all_guidelines',
  citation:
    'American Academy of Orthopaedic Surgeons. {title} [Internet]. AAOS OrthoGuidelines; 2025. Available from: {URL}',
};

export const dagenais2007Cochrane: Reference = {
  type: 'article-journal',
  title: 'Prolotherapy injections for chronic low-back pain',
  issued: '2007-04-18',
  DOI: '10.1002/14651858.CD004059.pub3',
  PMID: '17443537',
  PMCID: 'PMC6986690',
  citation:
    'Dagenais S, Yelland M, Del Mar C, Schoene M. {title}. Cochrane Database of Systematic Reviews. 2007 Apr 18;(2):CD004059. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const yelland2004Back: Reference = {
  type: 'article-journal',
  title: 'Prolotherapy injections, saline injections, and exercises for chronic low-back pain: a randomized trial',
  issued: '2004-01-01',
  DOI: '10.1097/01.BRS.0000105529.07222.5B',
  PMID: '14699269',
  citation:
    'Yelland MJ, Glasziou PP, Bogduk N, Schluter PJ, McKernon M. {title}. Spine. 2004 Jan 1;29(1):9–16. doi:{DOI} PubMed PMID: {PMID}.',
};

export const kim2010Sacroiliac: Reference = {
  type: 'article-journal',
  title:
    'A Randomized Controlled Trial of Intra-Articular Prolotherapy Versus Steroid Injection for Sacroiliac Joint Pain',
  issued: '2010-12',
  DOI: '10.1089/acm.2010.0031',
  PMID: '21138388',
  citation: 'Kim WM, et al. {title}. J Altern Complement Med. 2010 Dec;16(12):1285–90. doi:{DOI} PubMed PMID: {PMID}.',
};

export const hauser2015Neck: Reference = {
  type: 'article-journal',
  title:
    'The Biology of Prolotherapy and Its Application in Clinical Cervical Spine Instability and Chronic Neck Pain: A Retrospective Study',
  issued: '2015',
  DOI: '10.11648/j.ejpm.20150304.11',
  citation:
    'Hauser RA, Steilen D, Gordin K. {title}. European Journal of Preventive Medicine. 2015;3(4):85–102. doi:{DOI}',
};

export const sit2022AnkleProtocol: Reference = {
  type: 'article-journal',
  title:
    'A protocol for a randomized clinical trial assessing the efficacy of hypertonic dextrose injection (prolotherapy) in chronic ankle instability',
  issued: '2022-12-29',
  DOI: '10.1186/s13063-022-07037-7',
  PMID: '36581935',
  PMCID: 'PMC9800057',
  citation:
    'Sit RWS, Wu RWK, Ling SKK, Yung PSH, Wang B, Chan DCC, et al. {title}. Trials. 2022 Dec 29;23(1):1063. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const nagori2018TmjReview: Reference = {
  type: 'article-journal',
  title:
    'The efficacy of dextrose prolotherapy over placebo for temporomandibular joint hypermobility: A systematic review and meta-analysis',
  issued: '2018-12',
  DOI: '10.1111/joor.12698',
  PMID: '30024045',
  citation:
    'Nagori SA, Jose A, Gopalakrishnan V, Roy ID, Chattopadhyay PK, Roychoudhury A. {title}. J Oral Rehabil. 2018 Dec;45(12):998–1006. doi:{DOI} PubMed PMID: {PMID}.',
};

export const reeves2003Acl: Reference = {
  type: 'article-journal',
  title: 'Long-term effects of dextrose prolotherapy for anterior cruciate ligament laxity',
  issued: '2003-05',
  PMID: '12776476',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/12776476/',
  citation: 'Reeves K, Hassanein K. {title}. Alt Ther Hlth Med. 2003 May;9(3):58–62. PubMed PMID: {PMID}.',
};

export const reeves2000Hand: Reference = {
  type: 'article-journal',
  title:
    'Randomized, prospective, placebo-controlled double-blind study of dextrose prolotherapy for osteoarthritic thumb and finger (DIP, PIP, and trapeziometacarpal) joints: evidence of clinical efficacy',
  issued: '2000-08',
  DOI: '10.1089/10755530050120673',
  PMID: '10976977',
  citation:
    'Reeves KD, Hassanein K. {title}. J Altern Complement Med. 2000 Aug;6(4):311–20. doi:{DOI} PubMed PMID: {PMID}.',
};

export const hauser2016Review: Reference = {
  type: 'article-journal',
  title: 'A Systematic Review of Dextrose Prolotherapy for Chronic Musculoskeletal Pain',
  issued: '2016-07-07',
  DOI: '10.4137/CMAMD.S39160',
  PMID: '27429562',
  PMCID: 'PMC4938120',
  citation:
    'Hauser RA, Lackner JB, Steilen-Matias D, Harris DK. {title}. Clinical Medicine Insights Arthritis and Musculoskeletal Disorders. 2016 Jul 7;9:139–59. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const bae2021Review: Reference = {
  type: 'article-journal',
  title: 'Prolotherapy for the patients with chronic musculoskeletal pain: systematic review and meta-analysis',
  issued: '2021-01',
  DOI: '10.17085/apm.20078',
  PMID: '33348947',
  PMCID: 'PMC7861898',
  citation:
    'Bae G, Kim S, Lee S, Lee WY, Lim Y. {title}. Anesth Pain Med (Seoul). 2021 Jan;16(1):81–95. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const goh2021NetworkReview: Reference = {
  type: 'article-journal',
  title:
    'Efficacy of prolotherapy in comparison to other therapies for chronic soft tissue injuries: A systematic review and network meta-analysis',
  issued: '2021',
  DOI: '10.1371/journal.pone.0252204',
  citation:
    'Goh SL, Jaafar Z, Gan YN, Choong A, Kaur J, Kundakci B, et al. {title}. PLOS ONE. 2021;16(5):e0252204. doi:{DOI}',
};

export const liu1983RabbitMcl: Reference = {
  type: 'article-journal',
  title:
    'An in situ study of the influence of a sclerosing solution in rabbit medial collateral ligaments and its junction strength',
  issued: '1983',
  DOI: '10.3109/03008208309004846',
  PMID: '6224646',
  citation:
    'Liu Y, Tipton C, Matthes R, Bedford T, Maynard J, Walmer H. {title}. Connect Tissue Res. 1983;11(2–3):95–102. doi:{DOI} PubMed PMID: {PMID}.',
};

export const jensenRatMclInjury: Reference = {
  type: 'article-journal',
  title: 'Response of knee ligaments to prolotherapy in a rat injury model',
  issued: '2008',
  citation: 'Jensen K, Rabago D, Best T, Patterson J, Vanderby RJ. {title}. 2008.',
};

export const jensen2008RatInflammation: Reference = {
  type: 'article-journal',
  title: 'Early inflammatory response of knee ligaments to prolotherapy in a rat model',
  issued: '2008-06',
  DOI: '10.1002/jor.20600',
  PMID: '18240327',
  citation:
    'Jensen KT, Rabago DP, Best TM, Patterson JJ, Vanderby R. {title}. J Orthop Res. 2008 Jun;26(6):816–23. doi:{DOI} PubMed PMID: {PMID}.',
};

export const ratAchillesDextrose2012: Reference = {
  type: 'article-journal',
  title: 'Dextrose prolotherapy and corticosteroid injection into rat Achilles tendon',
  issued: '2012-10',
  DOI: '10.1007/s00167-011-1789-1',
  PMID: '22113221',
  citation:
    '{title}. Knee Surgery, Sports Traumatology, Arthroscopy. 2012 Oct;20(10):1895–900. doi:{DOI} PubMed PMID: {PMID}.',
};

export const ekwueme2017Tenocytes: Reference = {
  type: 'article-journal',
  title: 'Prolotherapy Induces an Inflammatory Response in Human Tenocytes In Vitro',
  issued: '2017-04-27',
  DOI: '10.1007/s11999-017-5370-1',
  citation:
    'Ekwueme EC, Mohiuddin M, Yarborough JA, Brolinson PG, Docheva D, Fernandes HAM, et al. {title}. Clinical Orthopaedics and Related Research. 2017 Apr 27;(8). doi:{DOI}',
};

export const guran2018Fibroblasts: Reference = {
  type: 'article-journal',
  title:
    'Dextrose solution used for prolotherapy decreases cell viability and increases gene expressions of angiogenic and apopitotic factors',
  issued: '2018',
  URL: 'http://gulhanemedj.org/archives/archive-detail/article-preview/dextrose-solution-used-for-prolotherapy-decreases-/30849',
  citation:
    'Güran Ş, Çoban ZD, Karasimav Ö, Demirhan S, Karaağaç N, Örsçelik A, et al. {title}. Gulhane Med J [Internet]. 2018;60(2):42–6. Available from: {URL}',
};

export const dagenais2006Safety: Reference = {
  type: 'article-journal',
  title:
    'Side effects and adverse events related to intraligamentous injection of sclerosing solutions (prolotherapy) for back and neck pain: a survey of practitioners',
  issued: '2006-07',
  DOI: '10.1016/j.apmr.2006.03.017',
  PMID: '16813776',
  citation:
    'Dagenais S, Ogunseitan O, Haldeman S, Wooley JR, Newcomb RL. {title}. Archives of Physical Medicine and Rehabilitation. 2006 Jul;87(7):909–13. doi:{DOI} PubMed PMID: {PMID}.',
};

export const rabago2010Review: Reference = {
  type: 'article-journal',
  title: 'Prolotherapy in Primary Care Practice',
  issued: '2010-03',
  DOI: '10.1016/j.pop.2009.09.013',
  PMID: '20188998',
  PMCID: 'PMC2831229',
  citation:
    'Rabago D, Slattengren A, Zgierska A. {title}. Prim Care. 2010 Mar;37(1):65–80. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const alderman2007Ppm: Reference = {
  type: 'article-magazine',
  title:
    'Prolotherapy for Musculoskeletal Pain: A primer for physicians on the mechanism of action and indications for use',
  issued: '2007-01',
  citation: 'Alderman D. {title}. Practical Pain Management. 2007 Jan–Feb;10.',
};

export const cms1999Nca: Reference = {
  type: 'webpage',
  title: 'National Coverage Analysis: Prolotherapy for Chronic Low Back Pain (CAG-00045N)',
  issued: '1999-09-27',
  URL: 'https://www.cms.gov/medicare-coverage-database/view/ncacal-tracking-sheet.aspx?NCAId=68&NCDId=15&ncdver=1',
  citation:
    'Health Care Financing Administration (now CMS). {title} [Internet]. Centers for Medicare & Medicaid Services; 1999. Available from: {URL}',
};

export const aomrcEbiBackInjections: Reference = {
  type: 'webpage',
  title: 'Injections for nonspecific low back pain without sciatica',
  URL: 'https://www.aomrc.org.uk/ebi/clinicians/injections-for-nonspecific-low-back-pain-without-sciatica/',
  citation:
    'Academy of Medical Royal Colleges (Evidence-Based Interventions). {title} [Internet]. Available from: {URL}',
};

export const clevelandClinicProlotherapy: Reference = {
  type: 'webpage',
  title: 'Prolotherapy',
  URL: 'https://my.clevelandclinic.org/health/treatments/22426-prolotherapy',
  citation: 'Cleveland Clinic. {title} [Internet]. Available from: {URL}',
};

export const cortez2022KneeReview: Reference = {
  type: 'article-journal',
  title:
    'Comparing dextrose prolotherapy with other substances in knee osteoarthritis pain relief: A systematic review',
  issued: '2022',
  URL: 'https://elsevier.es/en-revista-clinics-22-articulo-comparing-dextrose-prolotherapy-with-other-S1807593222000333',
  citation:
    'Cortez VS, Moraes WA, Taba JV, Condi A, Suzuki MO, Nascimento FS do, et al. {title}. Clinics [Internet]. 2022;77. Available from: {URL}',
};

export const bayat2023KneeSteroid: Reference = {
  type: 'article-journal',
  title:
    'Comparison of Dextrose Prolotherapy and Triamcinolone Intraarticular Injection on Pain and Function in Patients with Knee Osteoarthritis - A Randomized Clinical Trial',
  issued: '2023',
  DOI: '10.5812/aapm-134415',
  citation:
    'Bayat M, Hojjati F, Boland Nazar NS, Modabberi M, Rahimi M sadat. {title}. Anesth Pain Med. 2023;13(2):e134415. doi:{DOI}',
};

export const best2009ElbowReview: Reference = {
  type: 'article-journal',
  title:
    'A systematic review of four injection therapies for lateral epicondylosis: prolotherapy, polidocanol, whole blood and platelet rich plasma',
  issued: '2009',
  DOI: '10.1136/bjsm.2008.052761',
  PMID: '19028733',
  PMCID: 'PMC2755040',
  citation:
    'Rabago D, Best TM, Zgierska AE, Zeisig E, Ryan M, Crane D. {title}. British Journal of Sports Medicine. 2009;43(7):471–81. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const chutumstidPlantarReview: Reference = {
  type: 'article-journal',
  title:
    'Effectiveness of dextrose prolotherapy for the treatment of chronic plantar fasciitis: A systematic review and meta-analysis of randomized controlled trials',
  DOI: '10.1002/pmrj.12807',
  citation: 'Chutumstid T, Susantitaphong P, Koonalinthip N. {title}. doi:{DOI}',
};

export const worksafebcRotatorCuff: Reference = {
  type: 'report',
  title: 'Effectiveness of prolotherapy in rotator cuff tendinopathy',
  URL: 'https://database.inahta.org/article/32615',
  citation:
    'WorkSafeBC Evidence-Based Practice Group, Martin C. {title} [Internet]. Report INAHTA 32018013675. Available from: {URL}',
};

export const giordano2021BackReview: Reference = {
  type: 'article-journal',
  title: 'Prolotherapy for chronic low back pain: a review of literature',
  issued: '2021',
  DOI: '10.1093/bmb/ldab004',
  citation: 'Giordano L, Murrell WD, Maffulli N. {title}. British Medical Bulletin. 2021;138(1):96–111. doi:{DOI}',
};

export const cusi2010Sacroiliac: Reference = {
  type: 'article-journal',
  title: 'The use of prolotherapy in the sacroiliac joint',
  issued: '2010',
  DOI: '10.1136/bjsm.2007.042044',
  citation:
    'Cusi M, Saunders J, Hungerford B, Wisbey-Roth T, Lucas P, Wilson S. {title}. British Journal of Sports Medicine. 2010;44(2):100–4. doi:{DOI}',
};

export const hauser2007NeckPpm: Reference = {
  type: 'article-magazine',
  title: 'Dextrose Prolotherapy for Unresolved Neck Pain',
  URL: 'https://www.practicalpainmanagement.com/pain/spine/dextrose-prolotherapy-unresolved-neck-pain',
  citation: 'Hauser. {title}. Practical Pain Management [Internet]. 7(8). Available from: {URL}',
};

export const sit2021TmjReview: Reference = {
  type: 'article-journal',
  title:
    'Efficacy of hypertonic dextrose injection (prolotherapy) in temporomandibular joint dysfunction: a systematic review and meta-analysis',
  issued: '2021',
  DOI: '10.1038/s41598-021-94119-2',
  PMID: '34282199',
  PMCID: 'PMC8289855',
  citation:
    'Sit RWS, Reeves KD, Zhong CC, Wong CHL, Wang B, Chung VCH, et al. {title}. Scientific Reports. 2021;(1). doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const cmcOaDextroseVsSteroid: Reference = {
  type: 'article-journal',
  title:
    'Hypertonic dextrose versus corticosteroid local injection for the treatment of osteoarthritis in the first carpometacarpal joint: a double-blind randomized clinical trial',
  issued: '2014-09',
  DOI: '10.1007/s00776-014-0587-2',
  citation:
    'Jahangiri A, Rezaiee Moghaddam F, Najafi S. {title}. Journal of Orthopaedic Science. 2014 Sep;19(5). doi:{DOI}',
};

export const morrhuateTendon1985: Reference = {
  type: 'article-journal',
  title: 'Morphological and biochemical effects of sodium morrhuate on tendons',
  issued: '1985',
  DOI: '10.1002/jor.1100030214',
  PMID: '3998899',
  citation: '{title}. J Orthop Res. 1985;3(2):236–48. doi:{DOI} PubMed PMID: {PMID}.',
};

export const ratAchillesDextrose2003: Reference = {
  type: 'article-journal',
  title:
    'Comparison of Histological Changes in Accordance with the Level of Dextrose-Concentration in Experimental Prolotherapy Model',
  issued: '2003-12',
  URL: 'https://www.koreamed.org/SearchBasic.php?RID=2323963',
  citation: '{title}. J Korean Acad Rehabil Med [Internet]. 2003 Dec;27(6):935–40. Available from: {URL}',
};

export const rabbitCarpalTunnelPilot: Reference = {
  type: 'article-journal',
  title:
    'Dextrose-Induced Subsynovial Connective Tissue Fibrosis in the Rabbit Carpal Tunnel: A Potential Model to Study Carpal Tunnel Syndrome?',
  DOI: '10.1007/s11552-007-9058-y',
  PMCID: 'PMC2528978',
  citation: '{title} HAND. doi:{DOI} PubMed Central PMCID: {PMCID}.',
};

export const johnston2021Chondrogenic: Reference = {
  type: 'article-journal',
  title: 'Hypertonic Dextrose Stimulates Chondrogenic Cells to Deposit Collagen and Proliferate',
  issued: '2021-12',
  DOI: '10.1177/19476035211014572',
  PMID: '34109827',
  citation:
    'Johnston E, Kou Y, Junge J, Chen L, Kochan A, Johnston M, et al. {title}. Cartilage. 2021 Dec;13(2_suppl):213S-224S. doi:{DOI} PubMed PMID: {PMID}.',
};

export const p2gFgf2InVitro: Reference = {
  type: 'article-journal',
  title:
    'Prolotherapy agent P2G is associated with upregulation of fibroblast growth factor-2 genetic expression in vitro',
  issued: '2020',
  DOI: '10.1186/s40634-020-00312-z',
  PMCID: 'PMC7719583',
  citation: '{title}. 2020. doi:{DOI} PubMed Central PMCID: {PMCID}.',
};

export const cordInjury2011Case: Reference = {
  type: 'article-journal',
  title: 'Prolotherapy-induced Cervical Spinal Cord Injury: A Case Report',
  issued: '2011-08',
  DOI: '10.5535/arm.2011.35.4.570',
  citation: 'Sun HS, et al. {title}. Ann Rehabil Med. 2011 Aug;35(4):570–3. doi:{DOI}',
};

export const iatrogenicEffects2023Review: Reference = {
  type: 'article-journal',
  title: 'Secondary and Iatrogenic Effects of Prolotherapy',
  issued: '2023-12-15',
  DOI: '10.53445/batd.1287712',
  citation: '{title}. Vol. 4. 2023 Dec 15;4(4):34–44. doi:{DOI}',
};

export const uwFamilyMedicineSafety: Reference = {
  type: 'webpage',
  title:
    '[Prolotherapy safety information (University of Wisconsin Department of Family Medicine and Community Health)]',
  URL: 'https://fammed.wisc.edu/?p=17684',
  citation:
    'University of Wisconsin Prolotherapy Education and Research Lab. {title} [Internet]. Available from: {URL}',
};

export const ppmHistoryOfProlotherapy: Reference = {
  type: 'article-magazine',
  title: 'The History of Prolotherapy',
  URL: 'https://www.practicalpainmanagement.com/treatments/complementary/prolotherapy/history-prolotherapy',
  citation: '{title}. Practical Pain Management [Internet]. 15(4). Available from: {URL}',
};

export const inesssProlotherapyUpdate: Reference = {
  type: 'report',
  title: 'Efficacité et innocuité de la prolothérapie dans le traitement de la douleur musculosquelettique chronique',
  language: 'fr',
  URL: 'https://database.inahta.org/article/32494',
  citation:
    'Collette C, Brunet J. {title} [Internet]. Institut national d’excellence en santé et en services sociaux (INESSS), Québec. Report INAHTA 32018013554. Available from: {URL}',
};

export const inesss2013: Reference = {
  type: 'report',
  title:
    'Utilisation de la prolothérapie dans le traitement des affections musculosquelettiques chroniques. Efficacité et innocuité',
  language: 'fr',
  issued: '2013-02',
  URL: 'https://sites.bvsalud.org/redetsa/brisa/resource/?id=biblioref.referencesource.849367',
  citation: 'Collette C, Rossignol M. {title} [Internet]. INESSS, Montréal; 2013 Feb. Available from: {URL}',
};

export const cadth2014: Reference = {
  type: 'report',
  title: 'Prolotherapy for the Management of Musculoskeletal Pain: A Review of the Clinical Effectiveness',
  issued: '2014-11-04',
  URL: 'https://database.inahta.org/article/16352',
  citation: '{title} [Internet]. 2014 Nov. Available from: {URL}',
};

export const vaTapProlotherapy: Reference = {
  type: 'report',
  title: 'Prolotherapy for musculoskeletal pain',
  URL: 'https://database.inahta.org/article/10063',
  citation:
    'VA Technology Assessment Program (VATAP). {title} [Internet]. Report INAHTA 32010001505. Available from: {URL}',
};

export const accNz2013: Reference = {
  type: 'report',
  title: 'Evidence Based Review: Prolotherapy',
  issued: '2013-10',
  citation: 'Bowens A, Accident Compensation Corporation. {title}. 2013 Oct.',
};

export const mayoClinicProlotherapy: Reference = {
  type: 'webpage',
  title: 'Is prolotherapy an effective treatment for chronic low back pain?',
  issued: '2020-09-24',
  URL: 'https://www.mayoclinic.org/prolotherapy/expert-answers/faq-20058347',
  citation: 'Bauer BA. {title} [Internet]. Mayo Clinic; 2020. Available from: {URL}',
};

export const afpLetter2021: Reference = {
  type: 'article-journal',
  title: '[Letter to the editor on] Chronic Musculoskeletal Pain: Nonpharmacologic, Noninvasive Treatments',
  issued: '2021',
  URL: 'https://www.aafp.org/pubs/afp/issues/2021/0401/p395.html',
  citation: '{title}. American Family Physician [Internet]. 2021;103(7):395. Available from: {URL}',
};

export const aaomPosition: Reference = {
  type: 'webpage',
  title: 'Prolotherapy for the Treatment of Back Pain (position statement)',
  citation: 'Klein RG, Patterson J, Eek B, Zeiger D, American Association of Orthopaedic Medicine. {title}.',
};

export const aetnaCpb0207: Reference = {
  type: 'webpage',
  title: 'Prolotherapy and Sclerotherapy (Clinical Policy Bulletin 0207)',
  URL: 'https://www.aetna.com/cpb/medical/data/200_299/0207.html',
  citation: 'Aetna. {title} [Internet]. Available from: {URL}',
};

export const acr2019OaGuideline: Reference = {
  type: 'article-journal',
  title:
    '2019 American College of Rheumatology/Arthritis Foundation Guideline for the Management of Osteoarthritis of the Hand, Hip, and Knee',
  issued: '2020-02',
  DOI: '10.1002/art.41142',
  citation:
    'Kolasinski SL, Neogi T, Hochberg MC, Oatis C, Guyatt G, Block J, et al. {title}. Arthritis & Rheumatology. 2020 Feb;72(2):220–33. doi:{DOI}',
};

export const racgp2018OaGuideline: Reference = {
  type: 'report',
  title: 'Guideline for the management of knee and hip osteoarthritis, second edition',
  issued: '2018',
  URL: 'https://www.racgp.org.au/clinical-resources/clinical-guidelines/guidelines-by-topic/view-all-guidelines-by-topic/musculoskeletal-health/knee-and-hip-osteoporosis/background',
  citation: 'Royal Australian College of General Practitioners. {title} [Internet]. RACGP; 2018. Available from: {URL}',
};

export const cmsNcd152026: Reference = {
  type: 'webpage',
  title:
    'NCD 15: Prolotherapy, Joint Sclerotherapy, and Ligamentous Injections with Sclerosing Agents (report of changes in 2026)',
  issued: '2026',
  URL: 'https://payerpolicy.org/updates/cms/cms-ncd-15-prolotherapy-joint-sclerotherapy-and-ligamentous-i-coverage-update',
  citation: 'PayerPolicy. {title} [Internet]. 2026. Available from: {URL}',
};

export const teymouri2025Knee: Reference = {
  type: 'article-journal',
  title:
    'Comparison of the efficacy of ultrasound-guided dextrose 25% hypertonic prolotherapy and intra-articular normal saline injection on pain, functional limitation, and range of motion in patients with knee osteoarthritis; a randomized controlled trial',
  issued: '2025-03-31',
  DOI: '10.1186/s12891-025-08580-5',
  PMID: '40165187',
  citation:
    'Teymouri A, et al. {title}. BMC Musculoskeletal Disorders. 2025 Mar 31;26(1):313. doi:{DOI} PubMed PMID: {PMID}.',
};

export const chen2022KneeReview: Reference = {
  type: 'article-journal',
  title:
    'Effectiveness, Compliance, and Safety of Dextrose Prolotherapy for Knee Osteoarthritis: A Meta-Analysis and Metaregression of Randomized Controlled Trials',
  issued: '2022-03',
  URL: 'https://hub.tmu.edu.tw/zh/publications/effectiveness-compliance-and-safety-of-dextrose-prolotherapy-for-',
  citation: 'Chen YW, Lin YN, Chen HC, Liou TH, Liao CD, Huang SW. {title} [Internet]. 2022 Mar. Available from: {URL}',
};

export const kneeProlotherapyReviewJcot2021: Reference = {
  type: 'article-journal',
  title: 'Dextrose prolotherapy in knee osteoarthritis: A systematic review and meta-analysis',
  issued: '2021-05-20',
  DOI: '10.1016/j.jcot.2021.05.015',
  PMID: '34046305',
  citation: '{title}. J Clin Orthop Trauma. 2021 May 20;19:108–17. doi:{DOI} PubMed PMID: {PMID}.',
};

export const rabago2013KneeMri: Reference = {
  type: 'article-journal',
  title:
    'Association between disease-specific quality of life and magnetic resonance imaging outcomes in a clinical trial of prolotherapy for knee osteoarthritis',
  issued: '2013-07',
  DOI: '10.1016/j.apmr.2013.06.025',
  citation:
    'Rabago D, Kijowski R, Woods M, Patterson JJ, Mundt M, Zgierska A, et al. {title}. Archives of Physical Medicine and Rehabilitation. 2013 Jul;94(11). doi:{DOI}',
};

export const topol2011Osgood: Reference = {
  type: 'article-journal',
  title: 'Hyperosmolar dextrose injection for recalcitrant Osgood-Schlatter disease',
  issued: '2011',
  DOI: '10.1542/peds.2010-1931',
  PMID: '21969284',
  citation:
    'Topol GA, Podesta LA, Reeves KD, Raya MF, Fullerton BD, Yeh HW. {title}. Pediatrics. 2011;128(5):e1121–8. doi:{DOI} PubMed PMID: {PMID}.',
};

export const nakase2020Osgood: Reference = {
  type: 'article-journal',
  title:
    'No superiority of dextrose injections over placebo injections for Osgood-Schlatter disease: a prospective randomized double-blind study',
  issued: '2020-02',
  URL: 'https://www.springermedicine.com/conservative-therapy/tendinopathy/no-superiority-of-dextrose-injections-over-placebo-injections-fo/20964582',
  citation:
    'Nakase J, Oshima T, Takata Y, Shimozaki K, Asai K, Tsuchiya H. {title}. Archives of Orthopaedic and Trauma Surgery [Internet]. 2020 Feb;(2):197–202. Available from: {URL}',
};

export const wu2022Osgood: Reference = {
  type: 'article-journal',
  title: 'Hyperosmolar dextrose injection for Osgood-Schlatter disease: a double-blind, randomized controlled trial',
  issued: '2022-09',
  DOI: '10.1007/s00402-021-04223-1',
  PMID: '34673998',
  citation:
    'Wu Z, Tu X, Tu Z. {title}. Archives of Orthopaedic and Trauma Surgery. 2022 Sep;142(9):2279–85. doi:{DOI} PubMed PMID: {PMID}.',
};

export const yildiz2023KneePhysio: Reference = {
  type: 'article-journal',
  title:
    'A comparison between hypertonic dextrose prolotherapy and conventional physiotherapy in patients with knee osteoarthritis',
  issued: '2023-08-29',
  DOI: '10.3892/mi.2023.105',
  citation: 'Yildiz KM, Guler H, Ogut H, Yildizgoren MT, Turhanoglu AD. {title}. 2023 Aug 29;45. doi:{DOI}',
};

export const keijsers2024Elbow: Reference = {
  type: 'article-journal',
  title: 'In the Treatment of Lateral Epicondylitis by Percutaneous Perforation, Injectables Have No Added Value',
  issued: '2024-02-01',
  DOI: '10.1097/CORR.0000000000002774',
  PMID: '37594385',
  citation:
    'Keijsers R, Kuijer PPFM, Gerritsma-Bleeker CLE, Kleinlugtenbelt YV, Beumer A, The B, et al. {title}. Clinical Orthopaedics and Related Research. 2024 Feb 1;482(2):325–36. doi:{DOI} PubMed PMID: {PMID}.',
};

export const akcay2020Elbow: Reference = {
  type: 'article-journal',
  title:
    'Dextrose Prolotherapy Versus Normal Saline Injection for the Treatment of Lateral Epicondylopathy: A Randomized Controlled Trial',
  issued: '2020',
  citation: 'Akcay S. {title}. 2020.',
};

export const ciftci2023Elbow: Reference = {
  type: 'article-journal',
  title:
    'Is Low-Dose Dextrose Prolotherapy as Effective as High-Dose Dextrose Prolotherapy in the Treatment of Lateral Epicondylitis? A Double-Blind, Ultrasound Guided, Randomized Controlled Study',
  issued: '2023-02',
  DOI: '10.1016/j.apmr.2022.09.017',
  PMID: '36243123',
  citation:
    'Ciftci YGD, Tuncay F, Koçak FA, Okçu M. {title}. Archives of Physical Medicine and Rehabilitation. 2023 Feb;104(2):179–87. doi:{DOI} PubMed PMID: {PMID}.',
};

export const rabago2013Elbow: Reference = {
  type: 'article-journal',
  title:
    'Hypertonic Dextrose and Morrhuate Sodium Injections (Prolotherapy) for Lateral Epicondylosis (Tennis Elbow): Results of a Single-blind, Pilot-Level, Randomized Controlled Trial',
  issued: '2013',
  PMID: '23291605',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/23291605/',
  citation:
    'Rabago D, Lee KS, Ryan M, Chourasia AO, Sesto ME, Zgierska A, et al. {title}. American Journal of Physical Medicine & Rehabilitation. 2013. PubMed PMID: {PMID}.',
};

export const apaydin2020Elbow: Reference = {
  type: 'article-journal',
  title:
    'Injection Therapy in Patients with Lateral Epicondylalgia: Hyaluronic Acid or Dextrose Prolotherapy? A Single-Blind, Randomized Clinical Trial',
  issued: '2020',
  DOI: '10.1089/acm.2020.0188',
  citation: 'Apaydin H, Bazancir Z, Altay Z. {title}. Vol. 26. 2020;26(12). doi:{DOI}',
};

export const bayat2019Elbow: Reference = {
  type: 'article-journal',
  title:
    'Is Dextrose Prolotherapy Superior To Corticosteroid Injection In Patients With Chronic Lateral Epicondylitis?: A Randomized Clinical Trial',
  issued: '2019-11-05',
  DOI: '10.2147/ORR.S218698',
  citation: '{title}. 2019 Nov 5;167–75. doi:{DOI}',
};

export const ahadi2019Elbow: Reference = {
  type: 'article-journal',
  title:
    'Prolotherapy vs Radial Extracorporeal Shock Wave Therapy in the Short-term Treatment of Lateral Epicondylosis: A Randomized Clinical Trial',
  issued: '2019',
  DOI: '10.1093/pm/pny303',
  citation:
    'Ahadi T, Esmaeili Jamkarani M, Raissi GR, Mansoori K, Emami Razavi SZ, Sajadi S. {title}. Pain Medicine. 2019. doi:{DOI}',
};

export const sijSteroidVsDextroseRct: Reference = {
  type: 'article-journal',
  title:
    'Corticosteroid Versus Dextrose Ultrasound-Guided Injection in the Treatment of Sacroiliac Joint Dysfunction: A Randomized Double-Blinded Clinical Trial',
  URL: 'https://publish.kne-publishing.com/index.php/JIMC/article/view/11340',
  citation: '{title}. Journal of Iran Medical Council [Internet]. Available from: {URL}',
};

export const ali2025Sacroiliac: Reference = {
  type: 'article-journal',
  title:
    'Comparative Functional Outcome Study for Ultrasound Guided Sacroiliac Joint Injection Methylprednisolone versus Prolotherapy for Sacroiliac Joint Pain Relief',
  issued: '2025-02',
  DOI: '10.21608/aimj.2025.446437',
  citation:
    'Ali SM, El-Badawy MA, Amin WAEN. {title}. Al-Azhar International Medical Journal. 2025 Feb;2025(2):183–7. doi:{DOI}',
};

export const va2018SacroiliacCohort: Reference = {
  type: 'article-journal',
  title: 'Functional outcome from sacroiliac joint prolotherapy in patients with sacroiliac joint instability',
  issued: '2018-04',
  DOI: '10.1016/j.ctim.2018.01.014',
  PMID: '29609940',
  citation:
    'Hoffman MD, Agnish V. {title}. Complementary Therapies in Medicine. 2018 Apr;37:64–8. doi:{DOI} PubMed PMID: {PMID}.',
};

export const klein1993Back: Reference = {
  type: 'article-journal',
  title: 'A randomized double-blind trial of dextrose-glycerine-phenol injections for chronic, low back pain',
  issued: '1993-02',
  PMID: '8439713',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/8439713/',
  citation:
    'Klein RG, Eek BC, DeLong WB, Mooney V. {title}. Journal of Spinal Disorders. 1993 Feb;6(1):23–33. PubMed PMID: {PMID}.',
};

export const ongley1987Back: Reference = {
  type: 'article-journal',
  title: 'A new approach to the treatment of chronic low back pain',
  issued: '1987-07-18',
  citation: 'Ongley MJ, Klein RG, Dorman TA, Eek BC, Hubert LJ. {title}. The Lancet. 1987 Jul 18;2(8551):143–6.',
};

export const dechow1999Back: Reference = {
  type: 'article-journal',
  title:
    'A randomized, double-blind, placebo-controlled trial of sclerosing injections in patients with chronic low back pain',
  issued: '1999-12',
  PMID: '10587555',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/10587555/',
  citation:
    'Dechow E, Davies RK, Carr AJ, Thompson PW. {title}. Rheumatology (Oxford). 1999 Dec;38(12):1255–9. PubMed PMID: {PMID}.',
};

export const rabagoAnkleAbstract: Reference = {
  type: 'article-journal',
  title:
    'Prolotherapy for Chronic Ankle Instability Improves Postural Balance and Reduces Recurrent Sprains: Results of a 1-year RCT',
  URL: 'https://www.annfammed.org/node/26277',
  citation: 'Rabago D, Sit R, Reeves K. {title}. Annals of Family Medicine [Internet]. Available from: {URL}',
};

export const nct03868995AnkleSprain: Reference = {
  type: 'webpage',
  title: 'The Efficacy of Hypertonic Dextrose Injection to Anterior Talofibular Ligament Sprain (register entry)',
  URL: 'https://clinicaltrials.gov/study/NCT03868995',
  citation: 'Taipei Medical University WanFang Hospital. {title} [Internet]. ClinicalTrials.gov. Available from: {URL}',
};

export const akpancar2019Ankle: Reference = {
  type: 'article-journal',
  title:
    'Comparison of Platelet Rich Plasma and Prolotherapy in the Management of Osteochondral Lesions of the Talus: A Retrospective Cohort Study',
  issued: '2019-07-30',
  DOI: '10.12659/MSM.914111',
  PMID: '31358724',
  citation:
    'Akpancar S, Gül D. {title}. Medical Science Monitor. 2019 Jul 30;25:5640–7. doi:{DOI} PubMed PMID: {PMID}.',
};

export const hauser2010Ankle: Reference = {
  type: 'article-magazine',
  title: 'Dextrose Prolotherapy Injections for Chronic Ankle Pain',
  issued: '2010',
  citation: 'Hauser. {title}. Practical Pain Management. 2010;10(1).',
};

export const refai2011Tmj: Reference = {
  type: 'article-journal',
  title:
    'The efficacy of dextrose prolotherapy for temporomandibular joint hypermobility: a preliminary prospective, randomized, double-blind, placebo-controlled clinical trial',
  issued: '2011-12',
  DOI: '10.1016/j.joms.2011.02.128',
  PMID: '21757278',
  citation:
    '{title}. Journal of Oral and Maxillofacial Surgery. 2011 Dec;69(12):2962–70. doi:{DOI} PubMed PMID: {PMID}.',
};

export const comertKilic2016Tmj: Reference = {
  type: 'article-journal',
  title:
    'Is dextrose prolotherapy superior to placebo for the treatment of temporomandibular joint hypermobility? A randomized clinical trial',
  issued: '2016',
  DOI: '10.1016/j.ijom.2016.01.006',
  PMID: '26846795',
  citation:
    'Cömert Kiliç S, Güngörmüş M. {title}. International Journal of Oral and Maxillofacial Surgery. 2016;45(7):813–9. doi:{DOI} PubMed PMID: {PMID}.',
};

export const louw2019Tmj: Reference = {
  type: 'article-journal',
  title:
    'Treatment of Temporomandibular Dysfunction With Hypertonic Dextrose Injection (Prolotherapy): A Randomized Controlled Trial With Long-term Partial Crossover',
  issued: '2019-05',
  DOI: '10.1016/j.mayocp.2018.07.023',
  PMID: '30878157',
  citation:
    'Louw WF, Reeves KD, Lam SKH, Cheng AL, Rabago D. {title}. Mayo Clinic Proceedings. 2019 May;94(5):820–32. doi:{DOI} PubMed PMID: {PMID}.',
};

export const zarate2020Tmj: Reference = {
  type: 'article-journal',
  title:
    'Dextrose prolotherapy versus lidocaine injection for temporomandibular dysfunction: A pragmatic randomized controlled trial',
  issued: '2020-11',
  PMID: '32780636',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/32780636/',
  citation: 'Zarate MA, Frusso RD, Reeves KD, Cheng AL, Rabago D. {title} [Internet]. 2020 Nov. PubMed PMID: {PMID}.',
};

export const saramantos2025TmjReview: Reference = {
  type: 'article-journal',
  title:
    'Clinical Efficacy of Prolotherapy for Temporomandibular Joint Disorders: A Systematic Review and Meta-Analysis',
  issued: '2025-02-27',
  DOI: '10.3390/clinpract15030051',
  PMID: '40136587',
  citation:
    'Saramantos A, Kyrgidis A, Venetis G, Hatziantoniou G, Chrysostomidis A, Sardeli C, et al. {title}. Clinics and Practice. 2025 Feb 27;15(3):51. doi:{DOI} PubMed PMID: {PMID}.',
};

export const ersen2018Plantar: Reference = {
  type: 'article-journal',
  title: 'A randomized-controlled trial of prolotherapy injections in the treatment of plantar fasciitis',
  issued: '2018',
  DOI: '10.5606/tftrd.2018.944',
  PMID: '31453490',
  PMCID: 'PMC6709612',
  citation:
    'Ersen Ö, Koca K, Akpancar S, Seven MM, Akyıldız F, Yıldız Y, et al. {title}. Turkish Journal of Physical Medicine and Rehabilitation. 2018;64(1):59–65. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const umayAltas2018Plantar: Reference = {
  type: 'article-journal',
  title:
    'Is hypertonic dextrose injection effective in the treatment of plantar fasciitis: A clinical randomized study',
  citation: 'Umay Altas E, Askin A, Tosun A. {title}.',
};

export const ugurlar2018Plantar: Reference = {
  type: 'article-journal',
  title:
    'Effectiveness of Four Different Treatment Modalities in the Treatment of Chronic Plantar Fasciitis During a 36-Month Follow-Up Period: A Randomized Controlled Trial',
  issued: '2018-08-30',
  PMID: '30149850',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/30149850/',
  citation: 'Uğurlar M, et al. {title}. Journal of Foot and Ankle Surgery. 2018 Aug 30. PubMed PMID: {PMID}.',
};

export const plantarDextroseVsSteroid2023: Reference = {
  type: 'article-journal',
  title:
    'Ultrasound-Guided Injection of Dextrose Versus Corticosteroid in Chronic Plantar Fasciitis Management: A Randomized, Double-Blind Clinical Trial',
  issued: '2023-02',
  DOI: '10.1177/1938640020980924',
  PMID: '33461323',
  citation: '{title}. Foot & Ankle Specialist. 2023 Feb;16(1):9–19. doi:{DOI} PubMed PMID: {PMID}.',
};

export const qafeshaPlantarReview: Reference = {
  type: 'article-journal',
  title:
    'Efficacy and Safety of Dextrose Prolotherapy Versus Corticosteroid Injections in Plantar Fasciitis: A Systematic Review and Meta-Analysis',
  PMCID: 'PMC12913222',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC12913222',
  citation:
    'Qafesha RM, Ishreiteh HA, Nassourah AL, Tawil OI, Mashaly D. {title} [Internet]. PubMed Central PMCID: {PMCID}.',
};

export const linCl2019Shoulder: Reference = {
  type: 'article-journal',
  title:
    'Effects of hypertonic dextrose injection in chronic supraspinatus tendinopathy of the shoulder: A randomized placebo-controlled trial',
  issued: '2019-08',
  URL: 'https://hub.tmu.edu.tw/zh/publications/effects-of-hypertonic-dextrose-injection-in-chronic-supraspinatus',
  citation:
    'Lin CL, Huang CC, Huang SW. {title}. European Journal of Physical and Rehabilitation Medicine [Internet]. 2019 Aug;55(4):480–7. Available from: {URL}',
};

export const linCl2022Shoulder: Reference = {
  type: 'article-journal',
  title:
    'Effect of Hypertonic Dextrose Injection on Pain and Shoulder Disability in Patients with Chronic Supraspinatus Tendinosis: A Randomized Double-Blind Controlled Study',
  issued: '2022-02',
  DOI: '10.1016/j.apmr.2021.07.812',
  citation:
    'Lin CL, Chen YW, Wu CW, Liou TH, Huang SW. {title}. Archives of Physical Medicine and Rehabilitation. 2022 Feb;103(2):237–44. doi:{DOI}',
};

export const nasiri2021Shoulder: Reference = {
  type: 'article-journal',
  title:
    'Comparison of the effectiveness of ultrasound-guided prolotherapy in supraspinatus tendon with ultrasound-guided corticosteroid injection of subacromial subdeltoid bursa in rotator cuff-related shoulder pain: A clinical trial study',
  issued: '2021-03-30',
  DOI: '10.4103/abr.abr_181_20',
  citation: 'Nasiri, et al. {title}. Advanced Biomedical Research. 2021 Mar 30;10:12. doi:{DOI}',
};

export const sabaah2020Shoulder: Reference = {
  type: 'article-journal',
  title:
    'What is better for rotator cuff tendinopathy: dextrose prolotherapy, platelet-rich plasma, or corticosteroid injections? A randomized controlled study',
  issued: '2020',
  DOI: '10.1186/s43166-020-00040-3',
  citation: 'Sabaah, et al. {title}. 2020. doi:{DOI}',
};

export const seven2017Shoulder: Reference = {
  type: 'article-journal',
  title: 'Effectiveness of prolotherapy in the treatment of chronic rotator cuff lesions',
  issued: '2017',
  DOI: '10.1016/j.otsr.2017.01.003',
  PMID: '28215611',
  citation:
    'Seven MM, Ersen O, Akpancar S, Ozkan H, Turkkan S, Yıldız Y, et al. {title}. Orthopaedics & Traumatology: Surgery & Research. 2017;(3):427–33. doi:{DOI} PubMed PMID: {PMID}.',
};

export const george2018Shoulder: Reference = {
  type: 'article-journal',
  title:
    'Comparative Effectiveness of Ultrasound-Guided Intratendinous Prolotherapy Injection with Conventional Treatment to Treat Focal Supraspinatus Tendinosis',
  issued: '2018-07-02',
  DOI: '10.1155/2018/4384159',
  PMID: '30057849',
  citation: 'George J, et al. {title}. Scientifica. 2018 Jul 2;2018:4384159. doi:{DOI} PubMed PMID: {PMID}.',
};

export const rotatorCuffDextroseReview2025: Reference = {
  type: 'article-journal',
  title: 'Exploring dextrose prolotherapy in rotator cuff disorders: A systematic review and meta-analysis',
  citation: '{title}.',
};

export const gul2020Hip: Reference = {
  type: 'article-journal',
  title:
    'Treatment of Osteoarthritis Secondary to Developmental Dysplasia of the Hip with Prolotherapy Injection versus a Supervised Progressive Exercise Control',
  issued: '2020-02-11',
  DOI: '10.12659/MSM.919166',
  PMID: '32045406',
  PMCID: 'PMC7034518',
  citation:
    'Gül D, Orsçelik A, Akpancar S. {title}. Medical Science Monitor. 2020 Feb 11;26:e919166. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const patellarScleroProloReview2020: Reference = {
  type: 'article-journal',
  title:
    'Sclerotherapy and prolotherapy for chronic patellar tendinopathies - a promising therapy with limited available evidence, a systematic review',
  issued: '2020',
  DOI: '10.1186/s40634-020-00303-0',
  citation: '{title}. 2020. doi:{DOI}',
};

export const topol2005Groin: Reference = {
  type: 'article-journal',
  title: 'Efficacy of dextrose prolotherapy in elite male kicking-sport athletes with chronic groin pain',
  issued: '2005-04',
  DOI: '10.1016/j.apmr.2004.10.007',
  citation:
    'Topol GA, Reeves KD, Hassanein KM. {title}. Archives of Physical Medicine and Rehabilitation. 2005 Apr;86(4):697–702. doi:{DOI}',
};

export const rhim2025OsgoodReview: Reference = {
  type: 'article-journal',
  title:
    'Efficacy of Hyperosmolar Dextrose Injection for Osgood–Schlatter Disease: A Systematic Review with Meta-Analysis',
  issued: '2025-05-19',
  DOI: '10.3390/diagnostics15101282',
  PMID: '40428275',
  citation:
    'Rhim HC, Bjork LB, Shin J, Park J, DeLuca SE, McCarron KC, et al. {title}. Diagnostics. 2025 May 19;15(10):1282. doi:{DOI} PubMed PMID: {PMID}.',
};

export const kazempourMofrad2021Shoulder: Reference = {
  type: 'article-journal',
  title:
    'Periarticular Neurofascial Dextrose Prolotherapy Versus Physiotherapy for the Treatment of Chronic Rotator Cuff Tendinopathy',
  issued: '2021',
  DOI: '10.1097/rhu.0000000000001218',
  citation:
    'Kazempour Mofrad M, Rezasoltani Z, Dadarkhah A, Kazempour Mofrad R, Abdorrazaghi F, Azizi S. {title}. JCR: Journal of Clinical Rheumatology. 2021;(4):136–42. doi:{DOI}',
};

export const kneeHypertonicSalineRct: Reference = {
  type: 'article-journal',
  title:
    'The Effect of Intra-articular Injection of Hypertonic Saline Versus Dextrose Prolotherapy for Knee Osteoarthritis',
  issued: '2024',
  DOI: '10.5812/amh-146633',
  citation:
    'Rezasoltani Z, Taftian E, Tabatabaee SM, Najafi S, Azizi S. {title}. Ann Mil Health Sci Res. 2024;22(2):e146633. doi:{DOI}',
};

export const thapaOsgoodPrp: Reference = {
  type: 'article-journal',
  title:
    'Outcomes of Platelet-Rich Plasma Versus Dextrose 10% Prolotherapy in the Treatment of Osgood-Schlatter Disease: A Retrospective Study',
  PMCID: 'PMC12528944',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC12528944/',
  citation: 'Thapa R, Shanthappa AH, Chandrashekar S, Agrawal A. {title} [Internet]. PubMed Central PMCID: {PMCID}.',
};

export const ankleAthletesSeries2021: Reference = {
  type: 'article-journal',
  title: 'Prolotherapy as a treatment choice for lateral ankle ligament injuries in elite athletes: a case series',
  issued: '2021-06-11',
  URL: 'https://actaorthopaedica.be/archive/volume-86/e-supplement-3/original-studies/prolotherapy-as-a-treatment-choice-for-lateral-ankle-ligament-injuries-in-elite-athletes-a-case-ser',
  citation: '{title}. Acta Orthopaedica Belgica [Internet]. 2021 Jun 11;86(e-supplement 3). Available from: {URL}',
};

export const irct73512Ankle: Reference = {
  type: 'webpage',
  title:
    '[Register entry IRCT 73512: dextrose prolotherapy, platelet-rich plasma, or saline in chronic ankle pain after a sprain]',
  URL: 'https://irct.behdasht.gov.ir/trial/73512',
  citation: '{title} [Internet]. Available from: {URL}',
};

export const chhapane2024Tmj: Reference = {
  type: 'article-journal',
  title:
    'Comparison of Autologous Blood Injection and Dextrose Prolotherapy in the Treatment of Chronic Recurrent Temporomandibular Dislocation: A Randomized Clinical Trial',
  issued: '2024-04',
  DOI: '10.1007/s12663-023-01848-0',
  PMID: '38601242',
  citation: 'Chhapane A, et al. {title}. J Maxillofac Oral Surg. 2024 Apr;23(2):278–84. doi:{DOI} PubMed PMID: {PMID}.',
};

export const nct06165926FrozenShoulder: Reference = {
  type: 'webpage',
  title: 'Register entry NCT06165926: Hypertonic Dextrose Injection and Physical Therapy for Frozen Shoulder',
  issued: '2023-12-03',
  URL: 'https://clinicaltrials.gov/study/NCT06165926',
  citation: '{title} [Internet]. 2023. Available from: {URL}',
};

export const ebmGuidelinesBack: Reference = {
  type: 'webpage',
  title: 'Prolotherapy injections for chronic low-back pain (EBM Guidelines, evidence summary)',
  citation: 'EBM Guidelines. {title}.',
};

export const cochranePearl17: Reference = {
  type: 'webpage',
  title: 'Effectiveness of prolotherapy injections for chronic low-back pain uncertain (Cochrane PEARLS 17)',
  issued: '2007-05',
  URL: 'https://www.cochraneprimarycare.org/pearls/effectiveness-prolotherapy-injections-chronic-low-back-pain-uncertain',
  citation: 'McAvoy BR. Cochrane Primary Care [Internet]. 2007. {title}. Available from: {URL}',
};

export const reeves2000Knee: Reference = {
  type: 'article-journal',
  title:
    'Randomized prospective double-blind placebo-controlled study of dextrose prolotherapy for knee osteoarthritis with or without ACL laxity',
  issued: '2000-03',
  PMID: '10710805',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/10710805/',
  citation: 'Reeves KD, Hassanein K. {title}. Altern Ther Health Med. 2000 Mar;6(2):68–74, 77–80. PubMed PMID: {PMID}.',
};

export const carayannopoulos2011Elbow: Reference = {
  type: 'article-journal',
  title:
    'Prolotherapy versus corticosteroid injections for the treatment of lateral epicondylosis: A randomized controlled trial',
  issued: '2011',
  DOI: '10.1016/j.pmrj.2011.05.011',
  citation:
    'Carayannopoulos A, Borg-Stein J, Sokolof J, Meleger A, Rosenberg D. {title}. PM R. 2011;3(8):706–15. doi:{DOI}',
};

export const uwHealth8082: Reference = {
  type: 'webpage',
  title: 'What Is Prolotherapy? (Health Facts for You 8082)',
  URL: 'https://patient.uwhealth.org/healthfacts/8082',
  citation: 'UW Health. {title} [Internet]. UW Health. Available from: {URL}',
};

export const spineHealthProlotherapy: Reference = {
  type: 'webpage',
  title: 'What Are Current Indications for Prolotherapy?',
  URL: 'https://www.spine-health.com/treatment/injections/what-are-current-indications-prolotherapy',
  citation: '{title} [Internet]. Spine-health. Available from: {URL}',
};

export const sit2018KneeProtocol: Reference = {
  type: 'article-journal',
  title:
    'Efficacy of intra-articular hypertonic dextrose prolotherapy versus normal saline for knee osteoarthritis: a protocol for a triple-blinded randomized controlled trial',
  issued: '2018-05-15',
  DOI: '10.1186/s12906-018-2226-5',
  PMID: '29764447',
  PMCID: 'PMC5952445',
  citation:
    'Sit RWS, Wu RWK, Reeves KD, Rabago D, Chan DCC, Yip BHK, et al. {title}. BMC Complementary and Alternative Medicine. 2018 May 15;18:157. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const slattengrenPurl: Reference = {
  type: 'article-journal',
  title: 'Prolotherapy: A nontraditional approach to knee osteoarthritis',
  URL: 'https://www.mdedge.com/familymedicine/article/81261',
  citation:
    'Slattengren AH, Christensen T, Prasad S, Jones K. {title}. The Journal of Family Practice [Internet]. Available from: {URL}',
};

export const rabago2016Interviews: Reference = {
  type: 'article-journal',
  title: 'Qualitative Assessment of Patients Receiving Prolotherapy for Knee Osteoarthritis in a Multimethod Study',
  issued: '2016-12',
  DOI: '10.1089/acm.2016.0164',
  citation:
    'Rabago D, van Leuven L, Benes L, Fortney L, Slattengren A, Grettie J, et al. {title}. Journal of Alternative and Complementary Medicine. 2016 Dec;22(12):983–9. doi:{DOI}',
};

export const rezasoltani2017Knee: Reference = {
  type: 'article-journal',
  title:
    'Periarticular dextrose prolotherapy instead of intra-articular injection for pain and functional improvement in knee osteoarthritis',
  issued: '2017-05-17',
  citation:
    'Rezasoltani Z, Taheri M, Kazempour Mofrad M, Mohajerani SA. {title}. Journal of Pain Research. 2017 May 17.',
};

export const ebnerasooli2024Knee: Reference = {
  type: 'article-journal',
  title:
    'Peri-articular Dextrose Prolotherapy: Investigating the Effect of Injection Site on Knee Osteoarthritis Pain: A Double-Blind, Randomized, Clinical Trial',
  issued: '2024',
  DOI: '10.5812/aapm-140966',
  citation:
    'Ebnerasooli S, Barghi A, Nasseri K, Moghimi N. {title}. Anesthesiology and Pain Medicine. 2024;14(2):e140966. doi:{DOI}',
};

export const topolSevereKneeSeries: Reference = {
  type: 'article-journal',
  title: 'Chondrogenic Effect of Intra-articular Hypertonic-Dextrose (Prolotherapy) in Severe Knee Osteoarthritis',
  citation: 'Topol GA, Podesta LA, Reeves KD, Giraldo MM, Johnson LL, Grasso R, et al. {title}.',
};

export const topol2022SevereKnee: Reference = {
  type: 'article-journal',
  title:
    'Dextrose Prolotherapy for Symptomatic Grade IV Knee Osteoarthritis: A Pilot Study of Early and Longer-Term Analgesia and Pain-Specific Cytokine Concentrations',
  issued: '2022-11-14',
  DOI: '10.3390/clinpract12060097',
  citation:
    'Topol GA, Guerrero Pestalardo I, Reeves KD, Elias F, Steinmetz NJ, Cheng AL, et al. {title}. Clinics and Practice. 2022 Nov 14;12(6):926–38. doi:{DOI}',
};

export const kim2025NsaidSeries: Reference = {
  type: 'article-journal',
  title:
    'The Effect of NSAID Use on Dextrose Prolotherapy in Patients With Knee Osteoarthritis: A Prospective Case Series',
  issued: '2025',
  DOI: '10.1177/11795441251330313',
  PMID: '40291827',
  citation: 'Kim AR, McNeary-Garvin A, Thornton JA, Covey CJ. {title}. 2025. doi:{DOI} PubMed PMID: {PMID}.',
};

export const ghosh2019NsaidReview: Reference = {
  type: 'article-journal',
  title:
    'Nonsteroidal Anti-Inflammatory Drugs (NSAIDs) and Their Effect on Musculoskeletal Soft-Tissue Healing: A Scoping Review',
  issued: '2019-12',
  DOI: '10.2106/JBJS.RVW.19.00055',
  citation:
    'Ghosh N, Kolade OO, Shontz E, Rosenthal Y, Zuckerman JD, Bosco JA, et al. {title}. JBJS Reviews. 2019 Dec;7(12):e4. doi:{DOI}',
};

export const ratIbuprofenTiming: Reference = {
  type: 'article-journal',
  title: 'The detrimental effects of systemic ibuprofen delivery on tendon healing are time-dependent',
  PMID: '23982408',
  PMCID: 'PMC4079885',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4079885',
  citation: '{title}. Clinical Orthopaedics and Related Research. PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const nsaidHealingReview2021: Reference = {
  type: 'article-journal',
  title: 'Do NSAIDs Really Interfere with Healing after Surgery?',
  issued: '2021',
  DOI: '10.3390/jcm10112359',
  PMCID: 'PMC8198282',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8198282',
  citation:
    'Schug SA. {title} Journal of Clinical Medicine. 2021;10(11):2359. doi:{DOI} PubMed Central PMCID: {PMCID}.',
};

export const kraus2021Ibuprofen: Reference = {
  type: 'article-journal',
  title: 'Ibuprofen Use Did Not Affect Outcome Metrics After Arthroscopic Rotator Cuff Repair',
  issued: '2021',
  citation: 'Kraus NR, Garvey KD, Higgins LD, Matzkin E. {title}. 2021.',
};

export const lim2019NsaidCuff: Reference = {
  type: 'article-journal',
  title: 'Post-operative non-steroidal anti-inflammatory drugs do not affect clinical outcomes of rotator cuff repair',
  issued: '2019-06-05',
  DOI: '10.1016/j.jor.2019.06.009',
  PMID: '31879487',
  PMCID: 'PMC6919356',
  citation:
    'Lim JWA, Liow MH, Tan AHC. {title}. Journal of Orthopaedics. 2019 Jun 5;17:113–5. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const dailymedIbuprofen: Reference = {
  type: 'webpage',
  title: 'Ibuprofen tablets: Medication Guide for nonsteroidal anti-inflammatory drugs',
  URL: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=26a63aa5-6b60-8ccd-e063-6394a90ac4a1',
  citation:
    'U.S. National Library of Medicine, DailyMed. {title} [Internet]. U.S. National Library of Medicine. Available from: {URL}',
};

export const yui2017Doac: Reference = {
  type: 'article-journal',
  title: 'Arthrocentesis and Joint Injection in Patients Receiving Direct Oral Anticoagulants',
  issued: '2017-08',
  DOI: '10.1016/j.mayocp.2017.04.007',
  PMID: '28778256',
  citation:
    'Yui JC, Preskill C, Greenlund LS. {title}. Mayo Clinic Proceedings. 2017 Aug;92(8):1223–6. doi:{DOI} PubMed PMID: {PMID}.',
};

export const jointInjectionWarfarin2012: Reference = {
  type: 'article-journal',
  title: 'Safety of Arthrocentesis and Joint Injection in Patients Receiving Anticoagulation at Therapeutic Levels',
  issued: '2012',
  citation: '{title}. The American Journal of Medicine. 2012;125(3):265–9.',
};

export const tarar2022Warfarin: Reference = {
  type: 'article-journal',
  title:
    'Bleeding complications in patients on warfarin undergoing joint injection/aspiration: systematic review and meta-analysis',
  issued: '2023-02',
  DOI: '10.1007/s00296-022-05232-y',
  citation:
    'Tarar MY, Malik RA, Charalambous CP. {title}. Rheumatology International. 2023 Feb;43(2):245–51. doi:{DOI}',
};

export const rnohPrpGuide: Reference = {
  type: 'webpage',
  title: "Platelet rich plasma (PRP) blood injection: a patient's guide",
  URL: 'https://rnoh.nhs.uk/patients-and-visitors/patient-information-guides/platelet-rich-plasma-prp-blood-injection-patients-guide',
  citation:
    'Royal National Orthopaedic Hospital NHS Trust. {title} [Internet]. Royal National Orthopaedic Hospital. Available from: {URL}',
};

export const eorthopodProlotherapy: Reference = {
  type: 'webpage',
  title: 'Prolotherapy',
  citation: '{title}. eOrthopod.',
};

export const aaomCertification: Reference = {
  type: 'webpage',
  title: 'Certification: frequently asked questions',
  citation: 'American Association of Orthopaedic Medicine. {title}.',
};

export const hhpfFoundation: Reference = {
  type: 'webpage',
  title: 'About the Hackett Hemwall Patterson Foundation; Education',
  URL: 'https://hhpfoundation.org/education',
  citation: 'Hackett Hemwall Patterson Foundation. {title} [Internet]. Available from: {URL}',
};

export const caomWorkshop2022: Reference = {
  type: 'webpage',
  title: 'Cadaver workshop 2022',
  issued: '2022',
  citation: 'Canadian Association of Orthopaedic Medicine. {title}. 2022.',
};

export const dmuCourse2013: Reference = {
  type: 'webpage',
  title: 'Prolotherapy course (continuing medical education event)',
  issued: '2013',
  citation: 'Des Moines University. {title}. 2013.',
};

export const nmInjectionTherapyRule: Reference = {
  type: 'legislation',
  title: 'New Mexico Administrative Code 16.2.18.18: injection therapy course',
  citation: 'State of New Mexico. {title}.',
};

export const uhcOth0242019: Reference = {
  type: 'webpage',
  title: 'Prolotherapy for Musculoskeletal Indications (OTH024)',
  issued: '2019-02-01',
  citation: 'UnitedHealthcare. {title}. 2019.',
};

export const uhc2022: Reference = {
  type: 'webpage',
  title: 'Prolotherapy and Platelet Rich Plasma Therapies (2022T0498V)',
  issued: '2022-01-01',
  citation: 'UnitedHealthcare. {title}. 2022.',
};

export const anthemMed00007: Reference = {
  type: 'webpage',
  title: 'Prolotherapy for Joint and Ligamentous Conditions (MED.00007)',
  issued: '2016-06-28',
  citation: 'Anthem. {title}. 2016.',
};

export const openfdaDextroseLabels: Reference = {
  type: 'webpage',
  title: 'Drug labels of dextrose injections (openFDA, labels last updated June to October 2026)',
  issued: '2026',
  URL: 'https://api.fda.gov/drug/label.json?search=openfda.generic_name:%2250%25%20Dextrose%22',
  citation: 'U.S. Food and Drug Administration. {title} [Internet]. 2026. Available from: {URL}',
};

export const fdaOffLabel: Reference = {
  type: 'webpage',
  title: 'Understanding Unapproved Use of Approved Drugs "Off Label"',
  URL: 'https://www.fda.gov/ForPatients/Other/OffLabel',
  citation: 'U.S. Food and Drug Administration. {title} [Internet]. Available from: {URL}',
};

export const oarsi2019Guideline: Reference = {
  type: 'article-journal',
  title: 'OARSI guidelines for the non-surgical management of knee, hip, and polyarticular osteoarthritis',
  issued: '2019-11',
  DOI: '10.1016/j.joca.2019.06.011',
  citation:
    'Bannuru RR, Osani MC, Vaysbrot EE, Arden NK, Bennell K, Bierma-Zeinstra SMA, et al. {title}. Osteoarthritis and Cartilage. 2019 Nov;27(11):1578–89. doi:{DOI}',
};

export const fransen2015Exercise: Reference = {
  type: 'article-journal',
  title: 'Exercise for osteoarthritis of the knee: a Cochrane systematic review',
  issued: '2015',
  URL: 'http://bjsm.bmjjournals.com/content/49/24/1554.full.txt',
  citation:
    'Fransen M, McConnell S, Harmer AR, Van der Esch M, Simic M, Bennell KL. {title}. British Journal of Sports Medicine [Internet]. 2015;49(24):1554. Available from: {URL}',
};

export const exercisePlacebo2022: Reference = {
  type: 'article-journal',
  title:
    'Exercise therapy with or without other physical therapy interventions versus placebo interventions for osteoarthritis – Systematic review',
  issued: '2022',
  DOI: '10.1016/j.ocarto.2021.100195',
  PMCID: 'PMC9718284',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9718284',
  citation: '{title}. Osteoarthritis and Cartilage Open. 2022. doi:{DOI} PubMed Central PMCID: {PMCID}.',
};

export const niceNg226: Reference = {
  type: 'report',
  title: 'Osteoarthritis in over 16s: diagnosis and management (NG226)',
  issued: '2022-10-19',
  URL: 'https://www.nice.org.uk/guidance/ng226/chapter/Recommendations',
  citation:
    'National Institute for Health and Care Excellence. {title} [Internet]. National Institute for Health and Care Excellence; 2022 Oct. Report no.: NG226. Available from: {URL}',
};

export const juni2015SteroidKnee: Reference = {
  type: 'article-journal',
  title:
    'Intra-articular corticosteroids compared with sham or no treatment in knee osteoarthritis (Cochrane review CD005328)',
  issued: '2015',
  DOI: '10.1002/14651858.CD005328.pub3',
  PMID: '26490760',
  citation: 'Jüni, et al. {title}. Cochrane Database of Systematic Reviews. 2015. doi:{DOI} PubMed PMID: {PMID}.',
};

export const faundez2016SteroidKnee: Reference = {
  type: 'article-journal',
  title: 'Are intraarticular steroids effective for knee osteoarthritis?',
  issued: '2016',
  DOI: '10.5867/medwave.2016.6599',
  citation: 'Faúndez J, Cotoras P, Irarrázaval S. {title} Medwave. 2016;16(Suppl5):e6599. doi:{DOI}',
};

export const pereira2022Ha: Reference = {
  type: 'article-journal',
  title: 'Viscosupplementation for knee osteoarthritis: systematic review and meta-analysis',
  issued: '2022-07-06',
  DOI: '10.1136/bmj-2022-069722',
  PMID: '36333100',
  PMCID: 'PMC9258606',
  citation:
    'Pereira TV, Jüni P, Saadat P, Xing D, Yao L, Bobos P, et al. {title}. BMJ. 2022 Jul 6;378:e069722. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const ohanlon2016Ha: Reference = {
  type: 'article-journal',
  title:
    'Hyaluronic acid injection therapy for osteoarthritis of the knee: concordant efficacy and conflicting serious adverse events in two systematic reviews',
  issued: '2016',
  DOI: '10.1186/s13643-016-0363-9',
  citation:
    'O’Hanlon CE, Newberry SJ, Booth M, Grant S, Motala A, Maglione MA, et al. {title}. Systematic Reviews. 2016. doi:{DOI}',
};

export const bennell2021Restore: Reference = {
  type: 'article-journal',
  title:
    'Effect of Intra-articular Platelet-Rich Plasma vs Placebo Injection on Pain and Medial Tibial Cartilage Volume in Patients With Knee Osteoarthritis: The RESTORE Randomized Clinical Trial',
  issued: '2021-11-23',
  DOI: '10.1001/jama.2021.19415',
  PMID: '34812863',
  PMCID: 'PMC8611484',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8611484',
  citation:
    'Bennell KL, Paterson KL, Metcalf BR, Duong V, Eyles J, Kasza J, et al. {title}. JAMA. 2021 Nov 23;326(20):2021–30. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const bensa2024Injections: Reference = {
  type: 'article-journal',
  title:
    'Corticosteroid injections for knee osteoarthritis offer clinical benefits similar to hyaluronic acid and lower than platelet-rich plasma: a systematic review and meta-analysis',
  issued: '2024',
  PMCID: 'PMC11457815',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11457815',
  citation:
    'Bensa A, Sangiorgio A, Boffa A, Salerno M, Moraca G, Filardo G. {title}. EFORT Open Reviews. 2024;9(9). PubMed Central PMCID: {PMCID}.',
};

export const niceIpg491Prp: Reference = {
  type: 'report',
  title: 'Platelet-rich plasma injections for osteoarthritis of the knee (IPG491): safety',
  URL: 'https://www.nice.org.uk/guidance/ipg491/chapter/5-Safety',
  citation:
    'National Institute for Health and Care Excellence. {title} [Internet]. Report no.: IPG491. Available from: {URL}',
};

export const phillips2021Guidelines: Reference = {
  type: 'article-journal',
  title:
    'A Systematic Review of Current Clinical Practice Guidelines on Intra-articular Hyaluronic Acid, Corticosteroid, and Platelet-Rich Plasma Injection for Knee Osteoarthritis: An International Perspective',
  issued: '2021-08-31',
  DOI: '10.1177/23259671211030272',
  PMID: '34485586',
  PMCID: 'PMC8414628',
  citation:
    'Phillips M, Bhandari M, Grant J, Bedi A, Trojian T, Johnson A, et al. {title}. Orthopaedic Journal of Sports Medicine. 2021 Aug 31;9(8):23259671211030272. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const messier2018Weight: Reference = {
  type: 'article-journal',
  title: 'Intentional Weight Loss in Overweight and Obese Patients With Knee Osteoarthritis: Is More Better?',
  issued: '2018-11',
  DOI: '10.1002/acr.23608',
  PMID: '29911741',
  PMCID: 'PMC6203601',
  citation:
    'Messier SP, Resnik AE, Beavers DP, Mihalko SL, Miller GD, Nicklas BJ, et al. {title} Arthritis Care & Research. 2018 Nov;70(11):1569–75. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const skou2015KneeReplacement: Reference = {
  type: 'article-journal',
  title: 'A Randomized, Controlled Trial of Total Knee Replacement',
  issued: '2015-10-22',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5481268',
  citation:
    'Skou ST, Roos EM, Laursen MB, Rathleff MS, Arendt-Nielsen L, Simonsen O, et al. {title}. New England Journal of Medicine [Internet]. 2015 Oct 22;373(17). Available from: {URL}',
};

export const skou2018KneeReplacement: Reference = {
  type: 'article-journal',
  title:
    'Total knee replacement and non-surgical treatment of knee osteoarthritis: 2-year outcome from two parallel randomized controlled trials',
  issued: '2018-09',
  URL: 'https://www.oarsijournal.com/article/S1063-4584%2818%2931221-4/fulltext',
  citation:
    'Skou ST, Roos EM, Laursen MB, Rathleff MS, et al. {title}. Osteoarthritis and Cartilage [Internet]. 2018 Sep;26(9):1170–80. Available from: {URL}',
};

export const patientInfoKneeReplacement: Reference = {
  type: 'webpage',
  title: 'Knee Replacement: Outcomes & complications',
  issued: '2017-07-04',
  URL: 'https://patient.info/health/knee-replacement/outcomes-complications',
  citation: 'Payne J. {title} [Internet]. Patient.info; 2017. Available from: {URL}',
};

export const yeovilKneeReplacement: Reference = {
  type: 'webpage',
  title: 'Possible complications after surgery (knee replacement)',
  URL: 'https://yeovilhospital.co.uk/possible-complications-after-surgery/',
  citation: 'Yeovil District Hospital NHS Foundation Trust. {title} [Internet]. Available from: {URL}',
};

export const gsttSteroidInjection: Reference = {
  type: 'webpage',
  title: 'Corticosteroid injections (information sheet)',
  citation: 'Guy’s and St Thomas’ NHS Foundation Trust. {title}.',
};

export const creechOrgan2023Injections: Reference = {
  type: 'article-journal',
  title: 'Joint and Soft Tissue Injections',
  issued: '2023',
  PMID: '37590853',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/37590853/',
  citation:
    'Creech-Organ JA, Szybist SE, Yurgil JL. {title}. American Family Physician. 2023;108(2):151–8. PubMed PMID: {PMID}.',
};

export const niceNg59Summary: Reference = {
  type: 'article-journal',
  title: 'Low back pain and sciatica: summary of NICE guidance',
  issued: '2017-01-06',
  DOI: '10.1136/bmj.i6748',
  citation: 'Bernstein IA, Malik Q, Carville S, Ward S. {title}. BMJ. 2017 Jan 6;356:i6748. doi:{DOI}',
};

export const acp2017Back: Reference = {
  type: 'article-journal',
  title:
    'Noninvasive Treatments for Acute, Subacute, and Chronic Low Back Pain: A Clinical Practice Guideline From the American College of Physicians',
  issued: '2017-04-04',
  URL: 'https://annals.org/acp/content_public/journal/aim/936156/aime201704040-m162367.pdf',
  citation:
    'Qaseem A, Wilt TJ, McLean RM, Forciea MA. {title}. Annals of Internal Medicine [Internet]. 2017 Apr 4;166(7):514–30. Available from: {URL}',
};

export const whoExercise2023: Reference = {
  type: 'article-journal',
  title:
    'Systematic Review to Inform a World Health Organization (WHO) Clinical Practice Guideline: Benefits and Harms of Structured Exercise Programs for Chronic Primary Low Back Pain in Adults',
  issued: '2023-12',
  DOI: '10.1007/s10926-023-10124-4',
  PMID: '37991647',
  PMCID: 'PMC10684665',
  citation:
    'Verville L, Ogilvie R, Hincapié CA, Southerst D, Yu H, Bussières A, et al. {title}. Journal of Occupational Rehabilitation. 2023 Dec;33(4):636–50. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const busse2025Spine: Reference = {
  type: 'article-journal',
  title: 'Commonly used interventional procedures for non-cancer chronic spine pain: a clinical practice guideline',
  issued: '2025-02-19',
  DOI: '10.1136/bmj-2024-079970',
  PMID: '39971339',
  citation:
    'Busse JW, Genevay S, Agarwal A, Standaert CJ, Carneiro K, Friedrich J, et al. {title}. BMJ. 2025 Feb 19;388:e079970. doi:{DOI} PubMed PMID: {PMID}.',
};

export const lumbarFusion2026: Reference = {
  type: 'article-journal',
  title:
    'Functional Outcomes of Intensive Rehabilitation Versus Fusion Surgery in Patients With Low Back Pain Due to Lumbar Degenerative Spine Disease: A Systematic Review and Meta-Analysis',
  issued: '2026-01-28',
  DOI: '10.7759/cureus.102509',
  citation: '{title}. Cureus. 2026 Jan 28;18(1):e102509. doi:{DOI}',
};

export const lumbarFusionReview2020: Reference = {
  type: 'article-journal',
  title:
    'Is lumbar fusion necessary for chronic low back pain associated with degenerative disc disease? A meta-analysis',
  citation: '{title}.',
};

export const ikonen2022Elbow: Reference = {
  type: 'article-journal',
  title: 'Persistent Tennis Elbow Symptoms Have Little Prognostic Value: A Systematic Review and Meta-analysis',
  issued: '2022',
  DOI: '10.1097/CORR.0000000000002058',
  PMID: '34874323',
  PMCID: 'PMC8923574',
  citation:
    'Ikonen J, Lähdeoja T, Ardern CL, Buchbinder R, Reito A, Karjalainen T. {title}. Clinical Orthopaedics and Related Research. 2022;480(4):647–60. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const bjj2023Elbow: Reference = {
  type: 'article-journal',
  title: 'Is it time to reconsider the indications for surgery in patients with tennis elbow?',
  issued: '2023-02',
  DOI: '10.1302/0301-620X.105B2.BJJ-2022-0883.R1',
  citation: '{title} The Bone & Joint Journal. 2023 Feb;105-B(2):109–11. doi:{DOI}',
};

export const sayegh2015Elbow: Reference = {
  type: 'article-journal',
  title:
    'Does Nonsurgical Treatment Improve Longitudinal Outcomes of Lateral Epicondylitis Over No Treatment? A Meta-analysis',
  issued: '2015-03',
  DOI: '10.1007/s11999-014-4022-y',
  citation:
    'Sayegh ET, Strauch RJ. {title}. Clinical Orthopaedics and Related Research. 2015 Mar;473(3):1093–107. doi:{DOI}',
};

export const elbowNonoperativeReview2022: Reference = {
  type: 'article-journal',
  title: 'Nonoperative treatment of lateral epicondylitis: a systematic review and meta-analysis',
  issued: '2022',
  DOI: '10.1016/j.jseint.2021.11.010',
  PMID: '35252934',
  PMCID: 'PMC8888180',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8888180',
  citation:
    'Lapner P, Alfonso A, Hebert-Davies J, Pollock JW, Marsh J, King GJW. {title}. JSES International. 2022;6(2):321–30. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const olaussen2013Elbow: Reference = {
  type: 'article-journal',
  title:
    'Treating lateral epicondylitis with corticosteroid injections or non-electrotherapeutical physiotherapy: a systematic review',
  issued: '2013-10-29',
  DOI: '10.1136/bmjopen-2013-003564',
  PMID: '24171937',
  PMCID: 'PMC3816235',
  citation:
    'Olaussen M, Holmedal O, Lindbaek M, Brage S, Solvang H. {title}. BMJ Open. 2013 Oct 29;3(10):e003564. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const wallis2024Elbow: Reference = {
  type: 'article-journal',
  title: 'Manual therapy and exercise for lateral elbow pain',
  issued: '2024',
  DOI: '10.1002/14651858.CD013042.pub2',
  citation:
    'Wallis JA, Bourne AM, Jessup RL, Johnston RV, Frydman A, Cyril S, et al. {title}. Cochrane Database of Systematic Reviews. 2024;(7). doi:{DOI}',
};

export const bateman2019Elbow: Reference = {
  type: 'article-journal',
  title: 'Surgery for tennis elbow: a systematic review',
  issued: '2019-02',
  DOI: '10.1177/1758573217745041',
  PMID: '30719096',
  PMCID: 'PMC6348580',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6348580',
  citation:
    'Bateman M, Littlewood C, Rawson B, Tambe AA. {title}. Shoulder & Elbow. 2019 Feb;11(1):35–44. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const buchbinder2005Elbow: Reference = {
  type: 'article-journal',
  title: 'Shock wave therapy for lateral elbow pain',
  issued: '2005-10-19',
  DOI: '10.1002/14651858.CD003524.pub2',
  PMCID: 'PMC8717012',
  citation:
    'Buchbinder R, Green SE, Youd JM, Assendelft WJJ, Barnsley L, Smidt N. {title}. Cochrane Database of Systematic Reviews. 2005 Oct 19;(4):CD003524. doi:{DOI} PubMed Central PMCID: {PMCID}.',
};

export const hansen2018Heel: Reference = {
  type: 'article-journal',
  title:
    'Long-Term Prognosis of Plantar Fasciitis: A 5- to 15-Year Follow-up Study of 174 Patients With Ultrasound Examination',
  issued: '2018-03-06',
  DOI: '10.1177/2325967118757983',
  PMID: '29536022',
  citation:
    'Hansen L, Krogh TP, Ellingsen T, Bolvig L, Fredberg U. {title}. Orthopaedic Journal of Sports Medicine. 2018 Mar 6;6(3):2325967118757983. doi:{DOI} PubMed PMID: {PMID}.',
};

export const wolgin1994Heel: Reference = {
  type: 'article-journal',
  title: 'Conservative treatment of plantar heel pain: long-term follow-up',
  issued: '1994-03',
  DOI: '10.1177/107110079401500303',
  PMID: '7951946',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/7951946/',
  citation: '{title}. Foot & Ankle International. 1994 Mar;15(3):97–102. doi:{DOI} PubMed PMID: {PMID}.',
};

export const goff2011Heel: Reference = {
  type: 'article-journal',
  title: 'Diagnosis and Treatment of Plantar Fasciitis',
  issued: '2011',
  citation: 'Goff, Crawford. {title}. American Family Physician. 2011.',
};

export const heelConservativeReview: Reference = {
  type: 'article-journal',
  title: 'Conservative treatment of plantar fasciitis, with the risks of steroid injection (review, PMC2684947)',
  DOI: '10.1007/s12178-008-9036-1',
  PMCID: 'PMC2684947',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2684947',
  citation: '{title}. Current Reviews in Musculoskeletal Medicine. doi:{DOI} PubMed Central PMCID: {PMCID}.',
};

export const whittaker2019Heel: Reference = {
  type: 'article-journal',
  title: 'Corticosteroid injection for plantar heel pain: a systematic review and meta-analysis',
  issued: '2019-08-17',
  DOI: '10.1186/s12891-019-2749-z',
  PMID: '31421688',
  PMCID: 'PMC6698340',
  citation:
    'Whittaker GA, Munteanu SE, Menz HB, Bonanno DR, Gerrard JM, Landorf KB. {title}. BMC Musculoskeletal Disorders. 2019 Aug 17;20:378. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const sun2017Heel: Reference = {
  type: 'article-journal',
  title:
    'Extracorporeal shock wave therapy is effective in treating chronic plantar fasciitis: A meta-analysis of RCTs',
  issued: '2017',
  DOI: '10.1097/MD.0000000000006621',
  PMID: '28403111',
  PMCID: 'PMC5403108',
  citation:
    'Sun J, Gao F, Wang Y, Sun W, Jiang B, Li Z. {title}. Medicine. 2017;96(15):e6621. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const niceIpg311Heel: Reference = {
  type: 'report',
  title: 'Extracorporeal shockwave therapy for refractory plantar fasciitis (IPG311)',
  issued: '2009-08',
  URL: 'https://www.nice.org.uk/guidance/ipg311/chapter/1-Guidance',
  citation:
    'National Institute for Health and Care Excellence. {title} [Internet]. 2009 Aug. Report no.: IPG311. Available from: {URL}',
};

export const lagas2022Achilles: Reference = {
  type: 'article-journal',
  title: 'One fifth of patients with Achilles tendinopathy have symptoms after 10 years: A prospective cohort study',
  issued: '2022',
  DOI: '10.1080/02640414.2022.2163537',
  citation:
    'Lagas IF, Tol JL, Weir A, de Jonge S, van Veldhoven PLJ, Bierma-Zeinstra SMA, et al. {title}. Journal of Sports Sciences. 2022;40(22):2475–83. doi:{DOI}',
};

export const paavola2000Achilles: Reference = {
  type: 'article-journal',
  title: 'Long-term prognosis of patients with achilles tendinopathy. An observational 8-year follow-up study',
  issued: '2000-09',
  DOI: '10.1177/03635465000280050301',
  PMID: '11032217',
  citation: '{title}. American Journal of Sports Medicine. 2000 Sep;28(5):634–42. doi:{DOI} PubMed PMID: {PMID}.',
};

export const johannsen2018Achilles: Reference = {
  type: 'article-journal',
  title: '10-year follow-up after standardised treatment for Achilles tendinopathy',
  issued: '2018',
  URL: 'https://bmjopensem.bmj.com/content/4/1/e000415.abstract',
  citation:
    'Johannsen F, Jensen S, Wetke E. {title}. BMJ Open Sport & Exercise Medicine [Internet]. 2018;4(1):e000415. Available from: {URL}',
};

export const kearney2021Achilles: Reference = {
  type: 'article-journal',
  title:
    'Effect of Platelet-Rich Plasma Injection vs Sham Injection on Tendon Dysfunction in Patients With Chronic Midportion Achilles Tendinopathy: A Randomized Clinical Trial',
  issued: '2021-07-13',
  DOI: '10.1001/jama.2021.6986',
  PMID: '34255009',
  PMCID: 'PMC8278266',
  citation:
    'Kearney RS, Ji C, Warwick J, Parsons N, Brown J, Harrison P, et al. {title}. JAMA. 2021 Jul 13;326(2):137–44. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const johannsen2022Achilles: Reference = {
  type: 'article-journal',
  title:
    'Effect of Ultrasonography-Guided Corticosteroid Injection vs Placebo Added to Exercise Therapy for Achilles Tendinopathy: A Randomized Clinical Trial',
  issued: '2022',
  DOI: '10.1001/jamanetworkopen.2022.19661',
  PMID: '35816306',
  PMCID: 'PMC9274322',
  citation:
    'Johannsen, et al. {title}. JAMA Network Open. 2022;5(7):e2219661. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const hopewell2021Grasp: Reference = {
  type: 'article-journal',
  title:
    'Progressive exercise compared with best practice advice, with or without corticosteroid injection, for the treatment of patients with rotator cuff disorders (GRASP): a multicentre, pragmatic, 2 × 2 factorial, randomised controlled trial',
  issued: '2021-07-31',
  DOI: '10.1016/S0140-6736(21)00846-1',
  PMID: '34265255',
  PMCID: 'PMC8343092',
  citation:
    'Hopewell S, Keene DJ, Marian IR, Dritsaki M, Heine P, Cureton L, et al. {title}. The Lancet. 2021 Jul 31;398(10298):416–28. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const khan2017Cuff: Reference = {
  type: 'article-journal',
  title: 'Cochrane in CORR®: Manual Therapy and Exercise for Rotator Cuff Disease',
  issued: '2017',
  DOI: '10.1007/s11999-017-5363-0',
  PMID: '28439712',
  PMCID: 'PMC5449342',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5449342',
  citation:
    'Khan M, Warner JJP. {title}. Clinical Orthopaedics and Related Research. 2017;475(7):1779–85. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const mohamadi2017Cuff: Reference = {
  type: 'article-journal',
  title: 'Corticosteroid Injections Give Small and Transient Pain Relief in Rotator Cuff Tendinosis: A Meta-analysis',
  issued: '2017-01',
  DOI: '10.1007/s11999-016-5002-1',
  PMID: '27469590',
  PMCID: 'PMC5174041',
  citation:
    'Mohamadi A, Chan JJ, Claessen FMAP, Ring D, Chen NC. {title}. Clinical Orthopaedics and Related Research. 2017 Jan;475(1):232–43. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const vandvik2019Shoulder: Reference = {
  type: 'article-journal',
  title: 'Subacromial decompression surgery for adults with shoulder pain: a clinical practice guideline',
  issued: '2019-02-06',
  DOI: '10.1136/bmj.l294',
  citation:
    'Vandvik PO, Lähdeoja T, Ardern C, Buchbinder R, Moro J, Brox JI, et al. {title}. BMJ. 2019 Feb 6;364:l294. doi:{DOI}',
};

export const lahdeoja2020Shoulder: Reference = {
  type: 'article-journal',
  title: 'Subacromial decompression surgery for adults with shoulder pain: a systematic review with meta-analysis',
  issued: '2020',
  DOI: '10.1136/bjsports-2018-100486',
  citation:
    'Lähdeoja T, Karjalainen T, Jokihaara J, Salamh P, Kavaja L, Agarwal A, et al. {title}. British Journal of Sports Medicine. 2020;54(11):665–73. doi:{DOI}',
};

export const kroon2018Hand: Reference = {
  type: 'article-journal',
  title:
    'Efficacy and safety of non-pharmacological, pharmacological and surgical treatment for hand osteoarthritis: a systematic literature review informing the 2018 update of the EULAR recommendations for the management of hand osteoarthritis',
  issued: '2018',
  DOI: '10.1136/rmdopen-2018-000734',
  citation: 'Kroon FPB, Carmona L, Schoones JW, Kloppenburg M. {title}. RMD Open. 2018;4(2):e000734. doi:{DOI}',
};

export const kroon2016Hand: Reference = {
  type: 'article-journal',
  title: 'Intra-Articular Therapies in the Treatment of Hand Osteoarthritis: A Systematic Literature Review',
  issued: '2016',
  DOI: '10.1007/s40266-015-0330-5',
  PMID: '26650235',
  citation:
    'Kroon FPB, Rubio R, Schoones JW, Kloppenburg M. {title}. Drugs & Aging. 2016. doi:{DOI} PubMed PMID: {PMID}.',
};

export const adams2021Thumb: Reference = {
  type: 'article-journal',
  title:
    'The clinical and cost effectiveness of splints for thumb base osteoarthritis: a randomized controlled clinical trial',
  issued: '2021',
  DOI: '10.1093/rheumatology/keaa726',
  citation:
    'Adams J, Barratt P, Rombach I, Arden NK, Barbosa Bouças S, Bradley S, et al. {title}. Rheumatology. 2021;60(6):2862–77. doi:{DOI}',
};

export const wajon2015Thumb: Reference = {
  type: 'article-journal',
  title: 'Surgery for thumb (trapeziometacarpal joint) osteoarthritis',
  issued: '2015',
  DOI: '10.1002/14651858.CD004631.pub4',
  citation: '{title}. Cochrane Database of Systematic Reviews. 2015. doi:{DOI}',
};

export const busse2023Jaw: Reference = {
  type: 'article-journal',
  title: 'Management of chronic pain associated with temporomandibular disorders: a clinical practice guideline',
  issued: '2023-12-15',
  DOI: '10.1136/bmj-2023-076227',
  citation:
    'Busse JW, Casassus R, Carrasco-Labra A, Durham J, Mock D, Zakrzewska JM, et al. {title}. BMJ. 2023 Dec 15;383:e076227. doi:{DOI}',
};

export const nidcrTmdBrochure: Reference = {
  type: 'webpage',
  title: 'Temporomandibular Disorders (brochure, draft)',
  URL: 'https://omb.report/icr/202102-0925-005/doc/109055400',
  citation: 'National Institutes of Health. {title} [Internet]. Available from: {URL}',
};

export const gauer2015Jaw: Reference = {
  type: 'article-journal',
  title: 'Diagnosis and Treatment of Temporomandibular Disorders',
  issued: '2015-03-15',
  citation: 'Gauer RL, Semidey MJ. {title}. American Family Physician. 2015 Mar 15;91(6):378–86.',
};

export const petersen2019Infection: Reference = {
  type: 'article-journal',
  title: 'Low frequency of septic arthritis after arthrocentesis and intra-articular glucocorticoid injection',
  issued: '2019',
  PMID: '31146626',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/31146626/',
  citation:
    'Petersen SK, Hansen I, Andreasen RA. {title}. Scandinavian Journal of Rheumatology. 2019;48(5):393–7. PubMed PMID: {PMID}.',
};

export const geirsson2008Infection: Reference = {
  type: 'article-journal',
  title: 'Septic arthritis in Iceland 1990–2002: increasing incidence due to iatrogenic infections',
  issued: '2008',
  URL: 'https://ard.bmj.com/content/67/5/638.full.txt',
  citation:
    'Geirsson ÁJ, Statkevicius S, Víkingsson A. {title}. Annals of the Rheumatic Diseases [Internet]. 2008;67(5):638. Available from: {URL}',
};

export const ross2019Outbreak: Reference = {
  type: 'article-journal',
  title:
    'Bacterial septic arthritis infections associated with intra-articular injection practices for osteoarthritis knee pain—New Jersey, 2017',
  issued: '2019-09',
  DOI: '10.1017/ice.2019.168',
  PMID: '31311611',
  PMCID: 'PMC7950910',
  citation:
    'Ross KM, Mehr JS, Carothers BL, Greeley RD, Benowitz I, Henry D, et al. {title}. Infection Control & Hospital Epidemiology. 2019 Sep;40(9):1013–8. doi:{DOI} PubMed PMID: {PMID}; PubMed Central PMCID: {PMCID}.',
};

export const nhsSepticArthritis: Reference = {
  type: 'webpage',
  title: 'Septic arthritis',
  issued: '2023-03-23',
  URL: 'https://www.nhs.uk/conditions/septic-arthritis/',
  citation: 'NHS. {title} [Internet]. 2023. Available from: {URL}',
};

export const plymouthSpinalHeadache: Reference = {
  type: 'webpage',
  title: 'Post Dural Puncture Headache (patient information leaflet)',
  issued: '2018-11',
  URL: 'https://www.plymouthhospitals.nhs.uk/display-pil/pil-post-dural-puncture-headache-4181',
  citation: 'Plymouth Hospitals NHS Trust. {title} [Internet]. 2018. Available from: {URL}',
};

export const msdPneumothorax: Reference = {
  type: 'webpage',
  title: 'Pneumothorax (quick facts)',
  citation: 'MSD Manuals. {title}. MSD.',
};

export const prolotherapyTrialExclusions: Reference = {
  type: 'webpage',
  title: 'Exclusion lists of registered prolotherapy trials (NCT04680936, IRCT 73512, NCT06538194)',
  URL: 'https://clinicaltrials.gov/study/NCT04680936',
  citation: 'ClinicalTrials.gov, Iranian Registry of Clinical Trials. {title} [Internet]. Available from: {URL}',
};

export const gradeWording2012: Reference = {
  type: 'article-journal',
  title: 'What the four levels of GRADE mean (table 1)',
  issued: '2012',
  URL: 'https://www.biomedcentral.com/1741-7015/10/33/table/T1',
  citation: 'Fretheim, et al. {title}. BMC Medicine [Internet]. 2012;10:33. Available from: {URL}',
};

export const medlineplusTendonLigament: Reference = {
  type: 'webpage',
  title: 'Tendon vs. ligament',
  issued: '2024-07-23',
  citation: 'MedlinePlus. {title}. U.S. National Library of Medicine; 2024.',
};

export const nice2014Osteoarthritis: Reference = {
  type: 'webpage',
  title: 'NICE updated osteoarthritis guideline highlights importance of exercise',
  issued: '2014-02-12',
  URL: 'https://www.nice.org.uk/guidance/cg177/documents/nice-updated-osteoarthritis-guideline-highlights-importance-of-exercise',
  citation: 'National Institute for Health and Care Excellence. {title} [Internet]. 2014. Available from: {URL}',
};

export const nciDictionary: Reference = {
  type: 'webpage',
  title: 'NCI Dictionary of Cancer Terms: controlled clinical trial',
  citation: 'National Cancer Institute. {title}. National Cancer Institute.',
};

export const macrae2022HeelSurgery: Reference = {
  type: 'article-journal',
  title:
    'What is the evidence for efficacy, effectiveness and safety of surgical interventions for plantar fasciopathy? A systematic review',
  issued: '2022-05-18',
  DOI: '10.1371/journal.pone.0268512',
  citation: 'MacRae CS, Roche AJ, Sinnett TJ, O’Connell NE. {title}. PLOS ONE. 2022 May 18;17(5):e0268512. doi:{DOI}',
};

export const nayar2023HeelSurgery: Reference = {
  type: 'article-journal',
  title:
    'Surgical treatment options for plantar fasciitis and their effectiveness: a systematic review and network meta-analysis',
  issued: '2023',
  DOI: '10.1007/s00402-022-04739-0',
  citation:
    'Nayar SK, Alcock H, Vemulapalli K. {title}. Archives of Orthopaedic and Trauma Surgery. 2023;4641–51. doi:{DOI}',
};

export const lohrer2016AchillesSurgery: Reference = {
  type: 'article-journal',
  title: 'Surgical treatment for achilles tendinopathy – a systematic review',
  issued: '2016-05-10',
  DOI: '10.1186/s12891-016-1061-4',
  PMID: '27165287',
  citation:
    'Lohrer H, David S, Nauck T. {title}. BMC Musculoskeletal Disorders. 2016 May 10;17:207. doi:{DOI} PubMed PMID: {PMID}.',
};

export const baltes2017AchillesSurgery: Reference = {
  type: 'article-journal',
  title: 'Surgical treatment for midportion Achilles tendinopathy: a systematic review',
  issued: '2017',
  DOI: '10.1007/s00167-016-4062-9',
  PMID: '26971111',
  citation:
    'Baltes TPA, Zwiers R, Wiegerinck JI, van Dijk CN. {title}. Knee Surgery, Sports Traumatology, Arthroscopy. 2017;25(6):1817–38. doi:{DOI} PubMed PMID: {PMID}.',
};

export const niceIpg571Achilles: Reference = {
  type: 'webpage',
  title: 'Extracorporeal shockwave therapy for Achilles tendinopathy (IPG571)',
  issued: '2016-12',
  URL: 'https://www.nice.org.uk/guidance/ipg571/ifp/chapter/Benefits-and-risks',
  citation: 'National Institute for Health and Care Excellence. {title} [Internet]. 2016. Available from: {URL}',
};

export const hamid2021CuffPrp: Reference = {
  type: 'article-journal',
  title: 'Platelet-rich plasma for rotator cuff tendinopathy: A systematic review and meta-analysis',
  issued: '2021-05-10',
  DOI: '10.1371/journal.pone.0251111',
  PMID: '33970936',
  citation: 'A Hamid MS, Sazlina SG. {title}. PLOS ONE. 2021 May 10;16(5):e0251111. doi:{DOI} PubMed PMID: {PMID}.',
};

export const feltri2023CuffPrp: Reference = {
  type: 'article-journal',
  title:
    'Platelet-rich plasma does not improve clinical results in patients with rotator cuff disorders but reduces the retear rate. A systematic review and meta-analysis',
  issued: '2023',
  DOI: '10.1007/s00167-022-07223-9',
  citation:
    'Feltri P, Gonalba GC, Boffa A, Candrian C, Menon A, Randelli PS, et al. {title}. Knee Surgery, Sports Traumatology, Arthroscopy. 2023;31:1940–52. doi:{DOI}',
};

export const heelPrpPlacebo2019: Reference = {
  type: 'article-journal',
  title:
    'Platelet-Rich Plasma Has Better Long-Term Results Than Corticosteroids or Placebo for Chronic Plantar Fasciitis: Randomized Control Trial',
  issued: '2019-01',
  URL: 'https://www.jfas.org/article/S1067-2516(18)30282-5/fulltext',
  citation: '{title}. Journal of Foot and Ankle Surgery [Internet]. 2019 Jan;58(1):42–6. Available from: {URL}',
};

export const carnes2010Manual: Reference = {
  type: 'article-journal',
  title: 'Adverse events and manual therapy: a systematic review',
  issued: '2010-08',
  DOI: '10.1016/j.math.2009.12.006',
  PMID: '20097115',
  citation: 'Carnes D, et al. {title}. Manual Therapy. 2010 Aug;15(4):355–63. doi:{DOI} PubMed PMID: {PMID}.',
};

export const elbowSurgeryReview2017: Reference = {
  type: 'article-journal',
  title:
    'A Systematic Review of Tennis Elbow Surgery: Open Versus Arthroscopic Versus Percutaneous Release of the Common Extensor Origin',
  issued: '2017',
  DOI: '10.1016/j.arthro.2017.01.042',
  PMID: '28412059',
  citation: '{title}. 2017. doi:{DOI} PubMed PMID: {PMID}.',
};

export const ibrahim2008Fusion: Reference = {
  type: 'article-journal',
  title: 'Surgical versus non-surgical treatment of chronic low back pain: a meta-analysis of randomised trials',
  issued: '2008-02',
  DOI: '10.1007/s00264-006-0269-6',
  PMID: '17119962',
  citation:
    'Ibrahim T, Tleyjeh IM, Gabbar O. {title}. International Orthopaedics. 2008 Feb;32(1):107–13. doi:{DOI} PubMed PMID: {PMID}.',
};

export const young2023Exercise: Reference = {
  type: 'article-journal',
  title: 'Exercise Therapy for Knee and Hip Osteoarthritis: Is There An Ideal Prescription?',
  issued: '2023-05-20',
  DOI: '10.1007/s40674-023-00205-z',
  PMID: '37362069',
  citation: 'Young JJ, Pedersen JR, Bricca A. {title} 2023 May 20. doi:{DOI} PubMed PMID: {PMID}.',
};

export const royalFreeCaudaEquina: Reference = {
  type: 'webpage',
  title: 'Cauda equina syndrome (patient information leaflet)',
  URL: 'https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/cauda-equina-syndrome',
  citation: 'Royal Free London NHS Foundation Trust. {title} [Internet]. Available from: {URL}',
};

export const woundHealing2011GrowthFactors: Reference = {
  type: 'chapter',
  title: 'Principles of Wound Healing (table 23.1: major growth factor families)',
  issued: '2011',
  URL: 'https://www.ncbi.nlm.nih.gov/books/NBK534261/',
  citation:
    'Fitridge R, Thompson M, editors. {title}. In: Mechanisms of Vascular Disease: A Reference Book for Vascular Specialists [Internet]. Adelaide: University of Adelaide Press; 2011. Available from: {URL}',
};

/** The publications that stand behind the statements, by the id that a statement cites. */
export const references = {
  'rabago-2013-knee': rabago2013Knee,
  'sit-2020-knee': sit2020Knee,
  'waluyo-2023-oa-review': waluyo2023OaReview,
  'scarpone-2008-elbow': scarpone2008Elbow,
  'yelland-2019-elbow': yelland2019Elbow,
  'zhu-2022-elbow-review': zhu2022ElbowReview,
  'yelland-2011-achilles': yelland2011Achilles,
  'sanderson-2015-lower-limb-review': sanderson2015LowerLimbReview,
  'fong-2023-plantar-review': fong2023PlantarReview,
  'bertrand-2016-shoulder': bertrand2016Shoulder,
  'cole-2018-shoulder': cole2018Shoulder,
  'aaos-2025-rotator-cuff': aaos2025RotatorCuff,
  'dagenais-2007-cochrane': dagenais2007Cochrane,
  'yelland-2004-back': yelland2004Back,
  'kim-2010-sacroiliac': kim2010Sacroiliac,
  'hauser-2015-neck': hauser2015Neck,
  'sit-2022-ankle-protocol': sit2022AnkleProtocol,
  'nagori-2018-tmj-review': nagori2018TmjReview,
  'reeves-2003-acl': reeves2003Acl,
  'reeves-2000-hand': reeves2000Hand,
  'hauser-2016-review': hauser2016Review,
  'bae-2021-review': bae2021Review,
  'goh-2021-network-review': goh2021NetworkReview,
  'liu-1983-rabbit-mcl': liu1983RabbitMcl,
  'jensen-rat-mcl-injury': jensenRatMclInjury,
  'jensen-2008-rat-inflammation': jensen2008RatInflammation,
  'rat-achilles-dextrose-2012': ratAchillesDextrose2012,
  'ekwueme-2017-tenocytes': ekwueme2017Tenocytes,
  'guran-2018-fibroblasts': guran2018Fibroblasts,
  'dagenais-2006-safety': dagenais2006Safety,
  'rabago-2010-review': rabago2010Review,
  'alderman-2007-ppm': alderman2007Ppm,
  'cms-1999-nca': cms1999Nca,
  'aomrc-ebi-back-injections': aomrcEbiBackInjections,
  'cleveland-clinic-prolotherapy': clevelandClinicProlotherapy,
  'cortez-2022-knee-review': cortez2022KneeReview,
  'bayat-2023-knee-steroid': bayat2023KneeSteroid,
  'best-2009-elbow-review': best2009ElbowReview,
  'chutumstid-plantar-review': chutumstidPlantarReview,
  'worksafebc-rotator-cuff': worksafebcRotatorCuff,
  'giordano-2021-back-review': giordano2021BackReview,
  'cusi-2010-sacroiliac': cusi2010Sacroiliac,
  'hauser-2007-neck-ppm': hauser2007NeckPpm,
  'sit-2021-tmj-review': sit2021TmjReview,
  'cmc-oa-dextrose-vs-steroid': cmcOaDextroseVsSteroid,
  'morrhuate-tendon-1985': morrhuateTendon1985,
  'rat-achilles-dextrose-2003': ratAchillesDextrose2003,
  'rabbit-carpal-tunnel-pilot': rabbitCarpalTunnelPilot,
  'johnston-2021-chondrogenic': johnston2021Chondrogenic,
  'p2g-fgf2-in-vitro': p2gFgf2InVitro,
  'cord-injury-2011-case': cordInjury2011Case,
  'iatrogenic-effects-2023-review': iatrogenicEffects2023Review,
  'uw-family-medicine-safety': uwFamilyMedicineSafety,
  'ppm-history-of-prolotherapy': ppmHistoryOfProlotherapy,
  'inesss-prolotherapy-update': inesssProlotherapyUpdate,
  'inesss-2013': inesss2013,
  'cadth-2014': cadth2014,
  'va-tap-prolotherapy': vaTapProlotherapy,
  'acc-nz-2013': accNz2013,
  'mayo-clinic-prolotherapy': mayoClinicProlotherapy,
  'afp-letter-2021': afpLetter2021,
  'aaom-position': aaomPosition,
  'aetna-cpb-0207': aetnaCpb0207,
  'acr-2019-oa-guideline': acr2019OaGuideline,
  'racgp-2018-oa-guideline': racgp2018OaGuideline,
  'cms-ncd-15-2026': cmsNcd152026,
  'teymouri-2025-knee': teymouri2025Knee,
  'chen-2022-knee-review': chen2022KneeReview,
  'knee-prolotherapy-review-jcot-2021': kneeProlotherapyReviewJcot2021,
  'rabago-2013-knee-mri': rabago2013KneeMri,
  'topol-2011-osgood': topol2011Osgood,
  'nakase-2020-osgood': nakase2020Osgood,
  'wu-2022-osgood': wu2022Osgood,
  'yildiz-2023-knee-physio': yildiz2023KneePhysio,
  'keijsers-2024-elbow': keijsers2024Elbow,
  'akcay-2020-elbow': akcay2020Elbow,
  'ciftci-2023-elbow': ciftci2023Elbow,
  'rabago-2013-elbow': rabago2013Elbow,
  'apaydin-2020-elbow': apaydin2020Elbow,
  'bayat-2019-elbow': bayat2019Elbow,
  'ahadi-2019-elbow': ahadi2019Elbow,
  'sij-steroid-vs-dextrose-rct': sijSteroidVsDextroseRct,
  'ali-2025-sacroiliac': ali2025Sacroiliac,
  'va-2018-sacroiliac-cohort': va2018SacroiliacCohort,
  'klein-1993-back': klein1993Back,
  'ongley-1987-back': ongley1987Back,
  'dechow-1999-back': dechow1999Back,
  'rabago-ankle-abstract': rabagoAnkleAbstract,
  'nct03868995-ankle-sprain': nct03868995AnkleSprain,
  'akpancar-2019-ankle': akpancar2019Ankle,
  'hauser-2010-ankle': hauser2010Ankle,
  'refai-2011-tmj': refai2011Tmj,
  'comert-kilic-2016-tmj': comertKilic2016Tmj,
  'louw-2019-tmj': louw2019Tmj,
  'zarate-2020-tmj': zarate2020Tmj,
  'saramantos-2025-tmj-review': saramantos2025TmjReview,
  'ersen-2018-plantar': ersen2018Plantar,
  'umay-altas-2018-plantar': umayAltas2018Plantar,
  'ugurlar-2018-plantar': ugurlar2018Plantar,
  'plantar-dextrose-vs-steroid-2023': plantarDextroseVsSteroid2023,
  'qafesha-plantar-review': qafeshaPlantarReview,
  'lin-cl-2019-shoulder': linCl2019Shoulder,
  'lin-cl-2022-shoulder': linCl2022Shoulder,
  'nasiri-2021-shoulder': nasiri2021Shoulder,
  'sabaah-2020-shoulder': sabaah2020Shoulder,
  'seven-2017-shoulder': seven2017Shoulder,
  'george-2018-shoulder': george2018Shoulder,
  'rotator-cuff-dextrose-review-2025': rotatorCuffDextroseReview2025,
  'gul-2020-hip': gul2020Hip,
  'patellar-sclero-prolo-review-2020': patellarScleroProloReview2020,
  'topol-2005-groin': topol2005Groin,
  'rhim-2025-osgood-review': rhim2025OsgoodReview,
  'kazempour-mofrad-2021-shoulder': kazempourMofrad2021Shoulder,
  'knee-hypertonic-saline-rct': kneeHypertonicSalineRct,
  'thapa-osgood-prp': thapaOsgoodPrp,
  'ankle-athletes-series-2021': ankleAthletesSeries2021,
  'irct-73512-ankle': irct73512Ankle,
  'chhapane-2024-tmj': chhapane2024Tmj,
  'nct06165926-frozen-shoulder': nct06165926FrozenShoulder,
  'ebm-guidelines-back': ebmGuidelinesBack,
  'cochrane-pearl-17': cochranePearl17,
  'reeves-2000-knee': reeves2000Knee,
  'carayannopoulos-2011-elbow': carayannopoulos2011Elbow,
  'uw-health-8082': uwHealth8082,
  'spine-health-prolotherapy': spineHealthProlotherapy,
  'sit-2018-knee-protocol': sit2018KneeProtocol,
  'slattengren-purl': slattengrenPurl,
  'rabago-2016-interviews': rabago2016Interviews,
  'rezasoltani-2017-knee': rezasoltani2017Knee,
  'ebnerasooli-2024-knee': ebnerasooli2024Knee,
  'topol-severe-knee-series': topolSevereKneeSeries,
  'topol-2022-severe-knee': topol2022SevereKnee,
  'kim-2025-nsaid-series': kim2025NsaidSeries,
  'ghosh-2019-nsaid-review': ghosh2019NsaidReview,
  'rat-ibuprofen-timing': ratIbuprofenTiming,
  'nsaid-healing-review-2021': nsaidHealingReview2021,
  'kraus-2021-ibuprofen': kraus2021Ibuprofen,
  'lim-2019-nsaid-cuff': lim2019NsaidCuff,
  'dailymed-ibuprofen': dailymedIbuprofen,
  'yui-2017-doac': yui2017Doac,
  'joint-injection-warfarin-2012': jointInjectionWarfarin2012,
  'tarar-2022-warfarin': tarar2022Warfarin,
  'rnoh-prp-guide': rnohPrpGuide,
  'eorthopod-prolotherapy': eorthopodProlotherapy,
  'aaom-certification': aaomCertification,
  'hhpf-foundation': hhpfFoundation,
  'caom-workshop-2022': caomWorkshop2022,
  'dmu-course-2013': dmuCourse2013,
  'nm-injection-therapy-rule': nmInjectionTherapyRule,
  'uhc-oth024-2019': uhcOth0242019,
  'uhc-2022': uhc2022,
  'anthem-med-00007': anthemMed00007,
  'openfda-dextrose-labels': openfdaDextroseLabels,
  'fda-off-label': fdaOffLabel,
  'oarsi-2019-guideline': oarsi2019Guideline,
  'fransen-2015-exercise': fransen2015Exercise,
  'exercise-placebo-2022': exercisePlacebo2022,
  'nice-ng226': niceNg226,
  'juni-2015-steroid-knee': juni2015SteroidKnee,
  'faundez-2016-steroid-knee': faundez2016SteroidKnee,
  'pereira-2022-ha': pereira2022Ha,
  'ohanlon-2016-ha': ohanlon2016Ha,
  'bennell-2021-restore': bennell2021Restore,
  'bensa-2024-injections': bensa2024Injections,
  'nice-ipg491-prp': niceIpg491Prp,
  'phillips-2021-guidelines': phillips2021Guidelines,
  'messier-2018-weight': messier2018Weight,
  'skou-2015-knee-replacement': skou2015KneeReplacement,
  'skou-2018-knee-replacement': skou2018KneeReplacement,
  'patient-info-knee-replacement': patientInfoKneeReplacement,
  'yeovil-knee-replacement': yeovilKneeReplacement,
  'gstt-steroid-injection': gsttSteroidInjection,
  'creech-organ-2023-injections': creechOrgan2023Injections,
  'nice-ng59-summary': niceNg59Summary,
  'acp-2017-back': acp2017Back,
  'who-exercise-2023': whoExercise2023,
  'busse-2025-spine': busse2025Spine,
  'lumbar-fusion-2026': lumbarFusion2026,
  'lumbar-fusion-review-2020': lumbarFusionReview2020,
  'ikonen-2022-elbow': ikonen2022Elbow,
  'bjj-2023-elbow': bjj2023Elbow,
  'sayegh-2015-elbow': sayegh2015Elbow,
  'elbow-nonoperative-review-2022': elbowNonoperativeReview2022,
  'olaussen-2013-elbow': olaussen2013Elbow,
  'wallis-2024-elbow': wallis2024Elbow,
  'bateman-2019-elbow': bateman2019Elbow,
  'buchbinder-2005-elbow': buchbinder2005Elbow,
  'hansen-2018-heel': hansen2018Heel,
  'wolgin-1994-heel': wolgin1994Heel,
  'goff-2011-heel': goff2011Heel,
  'heel-conservative-review': heelConservativeReview,
  'whittaker-2019-heel': whittaker2019Heel,
  'sun-2017-heel': sun2017Heel,
  'nice-ipg311-heel': niceIpg311Heel,
  'lagas-2022-achilles': lagas2022Achilles,
  'paavola-2000-achilles': paavola2000Achilles,
  'johannsen-2018-achilles': johannsen2018Achilles,
  'kearney-2021-achilles': kearney2021Achilles,
  'johannsen-2022-achilles': johannsen2022Achilles,
  'hopewell-2021-grasp': hopewell2021Grasp,
  'khan-2017-cuff': khan2017Cuff,
  'mohamadi-2017-cuff': mohamadi2017Cuff,
  'vandvik-2019-shoulder': vandvik2019Shoulder,
  'lahdeoja-2020-shoulder': lahdeoja2020Shoulder,
  'kroon-2018-hand': kroon2018Hand,
  'kroon-2016-hand': kroon2016Hand,
  'adams-2021-thumb': adams2021Thumb,
  'wajon-2015-thumb': wajon2015Thumb,
  'busse-2023-jaw': busse2023Jaw,
  'nidcr-tmd-brochure': nidcrTmdBrochure,
  'gauer-2015-jaw': gauer2015Jaw,
  'petersen-2019-infection': petersen2019Infection,
  'geirsson-2008-infection': geirsson2008Infection,
  'ross-2019-outbreak': ross2019Outbreak,
  'nhs-septic-arthritis': nhsSepticArthritis,
  'plymouth-spinal-headache': plymouthSpinalHeadache,
  'msd-pneumothorax': msdPneumothorax,
  'prolotherapy-trial-exclusions': prolotherapyTrialExclusions,
  'grade-wording-2012': gradeWording2012,
  'medlineplus-tendon-ligament': medlineplusTendonLigament,
  'nice-2014-osteoarthritis': nice2014Osteoarthritis,
  'nci-dictionary': nciDictionary,
  'macrae-2022-heel-surgery': macrae2022HeelSurgery,
  'nayar-2023-heel-surgery': nayar2023HeelSurgery,
  'lohrer-2016-achilles-surgery': lohrer2016AchillesSurgery,
  'baltes-2017-achilles-surgery': baltes2017AchillesSurgery,
  'nice-ipg571-achilles': niceIpg571Achilles,
  'hamid-2021-cuff-prp': hamid2021CuffPrp,
  'feltri-2023-cuff-prp': feltri2023CuffPrp,
  'heel-prp-placebo-2019': heelPrpPlacebo2019,
  'carnes-2010-manual': carnes2010Manual,
  'elbow-surgery-review-2017': elbowSurgeryReview2017,
  'ibrahim-2008-fusion': ibrahim2008Fusion,
  'young-2023-exercise': young2023Exercise,
  'royal-free-cauda-equina': royalFreeCaudaEquina,
  'wound-healing-2011-growth-factors': woundHealing2011GrowthFactors,
} as const;

export type ReferenceId = keyof typeof references;

/** Some of the publications, by their id, in the order in which they are cited. */
export type References = Readonly<Partial<Record<ReferenceId, Reference>>>;

/** Titles without their subtitles, apart, so that who shows only such a title need not load the bibliography. */
export const shortTitles = {
  'alderman-2007-ppm': {
    title: 'Prolotherapy for Musculoskeletal Pain',
    language: 'en',
  },
} as const satisfies Readonly<Partial<Record<ReferenceId, {readonly title: string; readonly language: string}>>>;
