// The words of a county that does not exist. Every place, person and number is invented.

export const placeStarts = ('Aldrin Ambry Barrock Belder Brackle Brindle Caldrow Carrow Copple Corrow Crindle Drummel Elvar ' +
  'Fallow Fennick Flaxen Garrow Gorsel Hartwold Hazzle Heddle Inkle Kestle Larrick Linnet Lodder Mallow Marrick Merrin ' +
  'Mossle Nettle Orvel Pellow Quarle Ravel Rinnick Rushel Sallow Sedgel Skerrow Swardle Tansy Teasel Thessle Tiddle ' +
  'Tormel Underel Vannock Wainel Wennick Wethel Yarrel Yonder').split(' ');

export const placeEnds = ('beck bourne bridge brook bury by cliffe combe cote croft dale den don field ford gate grove ' +
  'ham haven holt hurst leigh ley mere mill moor port ridge shaw stead stoke stow thorpe ton wade well wick wold worth')
  .split(' ');

export const streets = ('Station Road|Church Lane|Mill Street|Bridge Street|Orchard Way|Market Place|School Lane|' +
  'Canal Walk|Tannery Yard|Priory Close|Quarry Hill|Weavers Row|Long Meadow|The Green|Foundry Lane|Sheep Street|' +
  'Chapel Bank|Rope Walk|Kiln Road|Lower Wharf').split('|');

export const venues = ('Community Centre|Family Hub|Children’s Centre|Library|Leisure Centre|Village Hall|Health Centre|' +
  'Youth Centre|Resource Centre|Old School|Arts Centre|Scout Hut|Community Farm|Clinic|Sports Hall|Church Rooms')
  .split('|');

export const houses = ('Willows Larches Beeches Acorns Poplars Lanterns Swallows Pebbles Bridges Stepping-Stones Orchards ' +
  'Kingfishers Harbours Meadows Bluebells Rookery Saplings Lighthouse Stables Gables').split(' ');

export const groups = ('autistic children|children with ADHD|deaf children|children with a visual impairment|' +
  'children who use a wheelchair|young people with a learning disability|children with complex health needs|' +
  'children who find talking hard|anxious teenagers|brothers and sisters|under-fives|young adults|parents and carers|' +
  'families new to the county|children who are often upset|children who miss school').split('|');

export const languages = ['bsl', 'pl', 'ur', 'gu', 'pa', 'ro', 'uk', 'ar', 'bn', 'so', 'pt', 'zh'];

export const organisationKinds = [
  ['Trust', 'voluntary'], ['Foundation', 'voluntary'], ['Families Together', 'voluntary'], ['Carers', 'voluntary'],
  ['Academy Trust', 'education'], ['Learning Partnership', 'education'], ['College', 'education'],
  ['Healthcare NHS Trust', 'health'], ['Community Health', 'health'], ['Therapies', 'health'],
  ['Care Services', 'care'], ['Support Living', 'care'], ['Sports Association', 'other'], ['Arts', 'other'],
];

/**
 * What a service can be. `needs` are the ones it may name; `ages` its widest range; `routes` the ways in.
 * Ids are those of the shipped data/ folder.
 */
const kind = (words, categories, needs, sector, level, ages, routes, thing) =>
  ({ words, categories, needs: needs.split(' '), sector, level, ages, routes: routes.split(' '), thing });

const any = 'any-send any-child complex-needs';
const talk = 'communication-interaction slcn autism';
const learn = 'cognition-learning learning-disability mld sld pmld';
const mood = 'semh adhd trauma-attachment autism';
const body = 'sensory-physical physical medical hearing-impairment visual-impairment complex-needs';

export const kinds = [
  kind('Speech and language therapy', ['therapies', 'health-services'], talk, 'health', 'targeted', [0, 19], 'self-referral school-referral gp-referral', 'therapy'),
  kind('Occupational therapy', ['therapies'], `${body} ${talk}`, 'health', 'targeted', [0, 18], 'health-referral school-referral professional-referral', 'therapy'),
  kind('Physiotherapy clinic', ['therapies', 'health-services'], body, 'health', 'specialist', [0, 18], 'gp-referral health-referral', 'clinic'),
  kind('Music therapy', ['therapies', 'mental-health'], `${mood} ${learn}`, 'voluntary', 'targeted', [3, 25], 'self-referral email', 'session'),
  kind('Community paediatric clinic', ['health-services', 'autism-adhd-pathways'], `${mood} ${body}`, 'health', 'specialist', [0, 17], 'gp-referral health-referral', 'clinic'),
  kind('Continence advice', ['health-services'], `${any} medical`, 'health', 'targeted', [4, 18], 'self-referral health-referral', 'clinic'),
  kind('Wheelchair service', ['health-services'], 'physical complex-needs medical', 'health', 'specialist', [0, 25], 'health-referral professional-referral', 'clinic'),
  kind('Sleep workshop', ['health-services', 'early-help'], `${mood} ${any}`, 'health', 'universal', [1, 16], 'online self-referral', 'workshop'),
  kind('Counselling', ['mental-health'], mood, 'voluntary', 'targeted', [8, 25], 'self-referral phone', 'session'),
  kind('Mental health support team', ['mental-health', 'sen-support'], mood, 'health', 'targeted', [5, 18], 'school-referral', 'session'),
  kind('Autism drop-in', ['autism-adhd-pathways', 'parent-carer-groups'], 'autism', 'voluntary', 'universal', [0, 25], 'open-access', 'drop-in'),
  kind('ADHD course', ['autism-adhd-pathways', 'parent-carer-groups'], 'adhd', 'voluntary', 'targeted', [5, 16], 'online phone', 'course'),
  kind('Special school', ['special-schools'], `${learn} complex-needs autism`, 'education', 'specialist', [3, 19], 'ehc-plan panel-decision', 'school day'),
  kind('Resource base', ['resource-bases', 'learning-and-school'], `${talk} hearing-impairment`, 'education', 'specialist', [4, 16], 'ehc-plan panel-decision', 'school day'),
  kind('Nursery with extra support', ['early-years'], any, 'education', 'universal', [0, 4], 'application phone', 'nursery session'),
  kind('Portage home teaching', ['early-years', 'specialist-teaching-psychology'], `${learn} complex-needs`, 'education', 'targeted', [0, 4], 'self-referral health-referral', 'home visit'),
  kind('Stay and play', ['early-years', 'early-help'], any, 'voluntary', 'universal', [0, 5], 'open-access', 'group'),
  kind('Educational psychology', ['specialist-teaching-psychology'], `${learn} ${mood}`, 'education', 'specialist', [3, 25], 'school-referral', 'visit'),
  kind('Teachers of the deaf', ['specialist-teaching-psychology'], 'hearing-impairment', 'education', 'specialist', [0, 25], 'health-referral self-referral', 'visit'),
  kind('Vision support team', ['specialist-teaching-psychology'], 'visual-impairment', 'education', 'specialist', [0, 25], 'health-referral self-referral', 'visit'),
  kind('Reading club', ['sen-support', 'leisure-activities'], learn, 'other', 'universal', [6, 14], 'open-access online', 'club'),
  kind('Alternative provision', ['alternative-provision'], mood, 'education', 'targeted', [11, 16], 'council-request school-referral', 'school day'),
  kind('Hospital and home tuition', ['learning-out-of-school'], 'medical semh', 'education', 'specialist', [5, 18], 'school-referral health-referral', 'lesson'),
  kind('EHC plan drop-in', ['ehc-plans', 'information-advice'], any, 'voluntary', 'universal', [0, 25], 'open-access phone', 'drop-in'),
  kind('Short breaks', ['short-breaks'], 'complex-needs learning-disability autism physical', 'care', 'targeted', [5, 18], 'self-referral social-care-referral', 'short break'),
  kind('Overnight stays', ['short-breaks', 'social-care'], 'complex-needs pmld sld', 'care', 'specialist', [8, 18], 'panel-decision social-care-referral', 'stay'),
  kind('Holiday playscheme', ['short-breaks', 'leisure-activities'], any, 'voluntary', 'universal', [5, 16], 'online application', 'day'),
  kind('Befriending', ['family-life-and-care', 'early-help'], any, 'voluntary', 'universal', [8, 25], 'self-referral', 'visit'),
  kind('Family support worker', ['early-help', 'family-life-and-care'], `${mood} ${any}`, 'care', 'targeted', [0, 18], 'front-door school-referral', 'visit'),
  kind('Disabled children’s social work team', ['social-care'], 'complex-needs physical learning-disability', 'care', 'specialist', [0, 18], 'front-door', 'visit'),
  kind('Young carers group', ['family-life-and-care', 'young-people-voice'], any, 'voluntary', 'universal', [7, 18], 'self-referral school-referral', 'group'),
  kind('Foster carers’ circle', ['fostering-adoption-kinship'], 'trauma-attachment semh', 'care', 'targeted', [0, 18], 'social-care-referral', 'group'),
  kind('Benefits advice', ['money-and-housing', 'information-advice'], any, 'voluntary', 'universal', [0, 25], 'phone open-access', 'appointment'),
  kind('Home adaptations', ['money-and-housing'], 'physical complex-needs', 'care', 'specialist', [0, 25], 'front-door application', 'assessment'),
  kind('Travel training', ['travel', 'preparing-for-adulthood'], `${learn} autism`, 'education', 'targeted', [11, 25], 'school-referral self-referral', 'lesson'),
  kind('School transport help', ['travel'], any, 'education', 'targeted', [5, 18], 'application', 'journey'),
  kind('Inclusive swimming', ['leisure-activities'], `${body} ${learn}`, 'other', 'universal', [4, 25], 'open-access online', 'session'),
  kind('Trampoline session', ['leisure-activities'], `autism ${learn}`, 'other', 'universal', [3, 18], 'online phone', 'session'),
  kind('Wheelchair basketball', ['leisure-activities'], 'physical', 'voluntary', 'universal', [8, 25], 'open-access', 'session'),
  kind('Relaxed cinema', ['leisure-activities'], any, 'other', 'universal', [3, 25], 'open-access online', 'screening'),
  kind('Drama group', ['leisure-activities', 'young-people-voice'], `${talk} ${learn}`, 'voluntary', 'universal', [8, 25], 'email phone', 'rehearsal'),
  kind('Youth club', ['leisure-activities'], any, 'voluntary', 'universal', [10, 18], 'open-access', 'club night'),
  kind('Sensory garden', ['leisure-activities', 'short-breaks'], `${body} autism`, 'voluntary', 'universal', [0, 25], 'open-access', 'visit'),
  kind('Supported internship', ['work-and-training', 'post-16-learning'], learn, 'education', 'targeted', [16, 25], 'ehc-plan application', 'work day'),
  kind('College foundation course', ['post-16-learning'], learn, 'education', 'targeted', [16, 25], 'application', 'course'),
  kind('Job coaching', ['work-and-training', 'preparing-for-adulthood'], `${learn} autism`, 'voluntary', 'targeted', [16, 25], 'self-referral', 'meeting'),
  kind('Moving to adult services team', ['preparing-for-adulthood', 'social-care'], 'complex-needs learning-disability', 'care', 'specialist', [14, 25], 'social-care-referral health-referral', 'meeting'),
  kind('Parent carer forum', ['parent-carer-groups', 'young-people-voice'], any, 'voluntary', 'universal', [0, 25], 'open-access email', 'meeting'),
  kind('Independent advice on SEND', ['information-advice', 'complaints-redress'], any, 'voluntary', 'universal', [0, 25], 'phone email online', 'appointment'),
  kind('Training for school staff', ['professionals-training'], any, 'education', 'universal', [0, 25], 'online email', 'course'),
];
