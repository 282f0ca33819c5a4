// Ordinary English words of four to nine letters, one for each stem: words that are never "mended" into
// others only because no entry has them; sorted. With things and animals of every day that the sizes leave out.
// From SCOWL (sizes 10 to 35, English and British), which is Copyright 2000-2020 by Kevin Atkinson. Permission to
// use, copy, modify, distribute and sell these word lists is hereby granted without fee, provided that this copyright
// notice and permission notice appear in all copies and in supporting documentation; provided "as is" without express
// or implied warranty.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  Handrail.english = `
aardvark aback abacus abandon abate abbey abbot abduct abet abhor abide ability abject ablaze able abler ablest ably abnormal aboard abode abolish abolition abort abound about
above abroad abrupt absence absent absolute absorb abstract absurd abuse abysmal abyss academic accede accent accept access accident accompany accord accost account accrue accuracy
accurate accuse accustom aced ache achieve acid acne acorn acoustic acquire acquit acre acrid acronym across action active actor acts actual acumen acute adage adapt adaptor added
addict addition address adds adept adequate adhere adjacent adjective adjoin adjust admire admission admit adobe adopt adore adorn adrift adroit adult advance advantage advent
adventure adverb adverse advert advertise advice advise advisory advocate aeon aerial aeroplane aesthetic afar affair affect affirm affix afford afield aflame afloat afoot afraid
afresh after afternoon again against agency agenda agent ages aghast agile aglow agony agree agreement ahead ahoy aids ails aims aircraft airier airport airs airy aisle ajar akin
alarm alas albeit albino album alcohol alcove alert ales alga algebra algorithm alias aliases alibi alien alight align alike alive alkali allay allege allegedly allergic alleviate
alley alliance allocate allot allow alloy allude allure ally almond almost alms aloft alone along alongside aloof aloud alpaca alpha alphabet already also altar alter alternate
although alto always amass amateur amaze amazingly amber ambient ambiguous ambitious amble ambulance ambush amen amend amid amidst amiss amoeba amok among amongst amoral amount
ampere ample ampler amplifier amply amps amulet amuse anagram anal analogue analogy analyse analysis analyst anarchy anatomy ancestor anchor ancient anecdote anew angel anger angle
angler angry angst anguish animal ankle annals annex announce annoy annual annul anoint anomaly anon anonymous anorak another answer anthem anthology antic antidote antique antler
ants anus anuses anvil anxious anybody anyhow anyone anyplace anything anyway anywhere aorta apart apathetic apathy aped apex apiece aplomb apologise apology appal apparatus
apparent appeal appear append appendix applause apple applicant apply appoint appraisal approach approve apricot apron apter aptest aptly arable arbitrary arbour arcade arcane arch
archaic archer archive arcs ardent ardour area arena ares arguable argue argument aria arid arise arisen arks armour armpit arms army aroma arose around arouse arrange array arrest
arrive arrogant arrow arse arson artery article artist arts ascend ascent ashamed ashcan ashen ashes ashore aside askew asks asleep aspect aspen aspire assail assault assembly
assent assert asses assess asset assign assist associate assort assume assure asterisk asthma astray astronomy astute asylum atheism atheist atlas atom atone atrocity attach attack
attain attempt attend attention attest attic attire attitude attorney attract attribute auburn audible audience audio audit august aunt aura aural authentic author authorise auto
automate automatic autumn avail avenge avenue average averse avert avid avoid avow await awake awaken award aware away awed awfully awhile awkward awning awoke awoken awry axes
axiom axis axle ayes azalea azure babble babe babier baboon baby back backbone backer backlog backspace backward bacon bacteria bacterium badder bade badge badger badly baffle
bagel baggage baggy bags bail bait bake baker bakery balance bald balder bale ball ballad ballet balloon ballot balm balmy bamboo banal banana band bandit bandwagon bandwidth bandy
bang bani banish banjo bank banker bankrupt banner bans banter barb barber bard bare barer barest bargain barge bark barley barman barn baron baroque barrel barren barrier
barrister bars barter base basement baser basest bash basic basil basin basis bask basket bass bastard baste batch bath bathroom baton bats batter battery battle baud baulk bawdy
bawl bayou bays bazaar beach beacon bead beady beagle beak beaker beam bean beanie bear beard bearer beast beat beaten beater beauty beaver became because beckon become bedbug
bedder bedlam bedroom beds beech beef beefy been beeper beer bees beet beetle beeves befall befell befit before began beggar begin beginner begs begun behalf behave behaviour
behead beheld behind behold beige being belch belfry belie belief believe bell bellow belly belong beloved below belt bemoan bemuse bench bend bender beneath benefit benign bent
bereft beret berry berth beset beside best bestow beta betcha betray bets better bettor between beware beyond bias biased bible biblical bibs bicker bicycle bidden bide bids bigamy
bigger biggest bigot bigotry bike bikini bile bill billfold billion billow binary bind binder bingo bins biography biologist biology biped birch bird birth birthday biscuit bisect
bishop bison bitch bite bitmap bits bitten bitter bizarre blab black blackberry blackbird blackmail blade blame blamer blanch bland blank blanket blare blast blatant blatantly
blaze blazer bleach bleak bleary bleat bled bleed blend bless blew blight blimp blind blindly blink blip bliss blithe blitz blob bloc block blog blond blood bloody bloom blot
blotch blouse blow blown blue bluebell blueberry blued bluer bluest bluff blunt blur blurb blurt blush boar board boas boast boat bobbin bobcat bobs bode bodice bodily body boggle
bogs bogus boil boiler bold bolder boldly bolt bomb bomber bond bone bonier bonnet bonus bony booby book booklet bookshop bookstore boom boon boor boos boost boot bootee booth
booty booze border bore boredom born borrow bosom boss bossy botany botch both bother bottle bottom bough bought boulder bounce bound boundary bounty bout bovine bowel bowl bowler
bows boxcar boxer boxes boyish boys brace bracelet bracken bracket brag braid brain brainy braise brake bramble bran branch brand brandy bras brash brass brassy brat brave braver
bravo brawl brawn brawny bray brazen breach bread break breakdown breakfast breast breath bred breed breeze breezy brethren brew bribe brick bridal bride bridge bridle brief
briefly brigade bright brighter brightest brightly brilliant brim brine bring brink briny brisk broach broad broadcast broadly broccoli broil broke broken broker bronco bronze
brooch brood brook broom broth brother brought brow brown browse bruise brunch brunt brush brutal brute bubble buck bucket buckle buddy budge budget budgie buds buff buffed buffer
buffet bugger buggy bugle bugler bugs build built bulb bulge bulk bulky bull bullet bulletin bully bumble bumblebee bummer bump bumper bumpy bums bunch bundle bung bungalow bungle
bunion bunk bunker bunny buns buoy burble burden bureau burger burgle burial burlap burly burn burner burnt burp burr burred burro burrow bursar burst bury buses bush bushel bushy
busier busily bust bustle busy butler buts butt butter buttercup butterfly button buxom buyer buys buzz buzzer byes bygone bypass byte byway cabbage cabin cabinet cable cabs cacao
cache cackle cacti cactus caddie cadet caffeine cage cagey cagier cajole cake calculate calculus calendar calf calico call caller callow callus calm calmer calmly calve came camel
cameo camera camp campaign camper campus canal canary cancel cancer candid candle candy cane canine canker cannon cannot canny canoe canon canopy cans cant canter canvas canyon
capable capacity cape caper capital caps captain captor capture caramel carat caravan carbon card cardboard cardigan care career carefully careless caress cargo carnal carol carp
carpet carriage carrier carrot carry cars cart cartel carton cartoon cartridge carve case cash cashew casino cask casket cassette cast caster castle casual catalogue catch catchy
category cater caterpillar cathedral catholic catnap catnip cats cattle caucus caught cauliflower caulk causal cause caution cave caveat cavern caviar cavity cavort caws cease
cedar cede ceiling celebrate celery cell cellar cello cellular cement censor census cent central centre century cereal ceremony certain certainly certainty chafe chaff chain chair
chairman chalet chalk chalky challenge chamber champ champagne champion chance change channel chant chaos chaotic chap chapel chapter char character charge charity charm chart
charter chase chasm chaste chat chatty cheap cheaper cheapest cheaply cheat check checker cheek cheep cheer cheery cheese cheetah chef chemical chemist chemistry cheque chequer
cherry cherub chess chest chestnut chew chewy chic chicer chick chicken chide chief child childhood childish children chill chilly chime chimp chin china chink chintz chip chirp
chisel chocolate choice choir choke choose choosy chop choppy choral chord chore chorus chose chosen chow chrome chubby chuck chuckle chug chum chummy chunk chunky church churn
chute cider cigar cigarette cinch cinder cinema cinnamon cipher circa circle circuit circuitry circular circulate circus cite citizen citric citrus city civic civil civilian
civilise clack clad claim clam clammy clamp clan clang clank clap claret clarify clarity clash clasp class classic classify classy clause claw clay clean cleaner cleanest cleanly
clear clearance clearer clearest clearly cleat cleave clef cleft clench clergy cleric clerk clever cleverest click client cliff climate climax climb clime clinch cling clinic clink
clip clique cloak clock clod clog clone close closer closest closet closure clot cloth cloud cloudy clout clove cloven clover clown club cluck clue clued clump clumsy clung cluster
clutch coach coal coarse coast coat coax cobalt cobble cobbler cobra cobs cobweb cock cocky cocoa coconut cocoon code cods coerce coffee coffer coffin cogent cognac cogs coherent
coil coin coincide coke colander cold colder coldly colic collapse collar collate colleague collect college collie colon colony colour colt column coma comb combat combine come
comedy comet comfort comic comma command commence comment commit committee commodity common commonly communal communist compact companion company compare compel compete compile
complain complaint complete complex comply component compose composite compound compress comprise compute conceal concede conceive concept concern concert concerto concise conclude
concrete concur condemn condense condition conditioner condom condone condor conduct conductor cone confer confess confident configure confine confirm conflict conform confront
confuse congest conker connect connector cons conscious consensus consent consider consist console constant constrain construct consul consult consume contact contain contempt
contend content contest context continent continue continuum contour contract contrary contrast contrive control converse convert convex convey convict convince convoy cook cooker
cookie cool cooler coolly coop cooper coos cope copier copper cops copy copyright coral cord cordon core cork corn cornea corner cornet corny corporate corps corpse corpus corral
correct correctly correlate corridor corrupt corset cortex cosier cosily cosmic cosmology cosmos cost costly cosy cots cottage cotton couch cougar cough could council counsel count
counter countless country county coup couple coupon courage courier course court courtesy cousin cove cover coverage covert covet coward cowboy cower cows coyer coyest coyote crab
crabby crack cracker cradle craft crafty crag craggy cram cramp crane crank cranky crap crash crass crate crater crave crawl crayon craze crazy creak creaky cream creamy crease
create creation creative creator creature credible credit creed creek creep creepy crepe crept crest cretin crew crib cricket cried crime criminal cringe crinkle crises crisis
crisp crispy criteria criterion critic criticise croak crock crocus crofts crony crook croon crop cross crossroad crossword crotch crouch crow crowd crown crucial crude cruder
cruel cruelty cruise crumb crumble crummy crumple crunch crush crust crusty crutch crux crypt cryptic crystal cube cubic cubs cuckoo cucumber cuddle cuddly cued cues cuff cuffed
cull culprit cult culture cums cunning cupboard cupcake cups curb curd curdle cure curfew curio curiosity curious curiously curl curly currency current curry curse cursor curt
curtain curter curtsy curve cushion custard custom customary cute cuter cutest cutlet cuts cutter cycle cyclic cyclist cylinder cymbal cynic cyst dabble dabs daddy dads daemon
daffodil daft dagger daily dainty dairy dais daises daisy dally damage dame damn damnation damp dampen damper dams damsel dance dancer dandelion dandy danger dangle dank danker
dapper dapple dare dark darken darker darkly darling darn dart dash data database date datum daub daughter daunt dawdle dawn daylight days daytime daze dazzle deacon dead deaden
deader deadline deadly deaf deafer deal dealer dealt dean dear dearer dearly dearth death deaves debase debate debit debris debt debtor debug debugger debunk debut decade decay
deceit decent decide decimal decision deck declare decline decode decoy decrease decree decry dedicate deduce deduct deed deem deep deepen deeper deepest deeply deer deface defame
default defeat defect defence defend defensive defer defile define definite deform deft defter deftly defy degrade degree deify deign deity deject delay delete deli delicate
delicious delight deliver delivery delta delude deluge delusion deluxe delve demand demean demented demise democracy demolish demon demote demure denial denim denote dens dense
denser density dent dental dentist deny depart departure depend depict deport depose deposit depot depress deprive depth deputy derail derange deride derive descend describe desert
deserve design desire desist desk desktop despair desperate despise despite despot destine destroy detach detail detain detect detector deter determine deterrent detest detour
detract devastate develop deviation device devil devious devise devoid devote devour devout diagnosis diagonal diagram dial dialect dialled dialog dialogue diameter diaper diary
dice dictate died diesel diet differ difficult digest digit dignity digs dilate dilemma dill dilute dime dimension dimer dimly dimmer dimple dims dine diner dinghy dingy dinner
dinosaur dins dips dire direct directly director directory direr direst dirge dirt dirty disable disagree disappear disarm disaster disc discard discharge disco discount discover
discovery discrete discus discuss disease disguise disgust dish dishonest dishwasher disk dislike dismal dismay dismiss disorder disown dispel display dispose dispute disregard
disrupt distance distant distil distinct distort distract distress district disturb disuse ditch dither ditto ditty dive diver diverse divert divest divide divine division divorce
dizzy docile dock doctor doctrine document dodge dodo doer does dogma dogs doily doing dole doll dollar dolly dolphin domain dome domestic dominant domino donate done donkey donor
dons doodle doom door dope dopey dopier dorsal dose dote dots double doubly doubt doubtless dough dour dourer douse dove dowdy down downhill downright downwards downy dowry doze
dozen drab draft drag dragon dragonfly drain drama dramatic drank drape drastic draught draw drawback drawer drawl drawn dread dream dreamt dreamy dreary dredge dregs drench dress
dressy drew drier driest drift drill drily drink drip drive drivel driven driver droll drone drool droop drop dross drove drown drowse drowsy drudge drug drum drunk drunken dryer
drys dual dubious dubs duck duckling duct dude duds duel dues duet duff dugout duke dull duller dully duly dumb dumber dummy dump dumpster dumpy dunce dune dung dunk dunno dupe
duplex duplicate duration duress during dusk dusky dust dustbin dustpan dusty duty duvet dwarf dwell dwelt dyed dyes dyked dynamic dynamo each eager eagerly eagle earl earlier
earliest early earn earner ears earth earthy ease easel easier easiest easily east eastern easy eaten eater eats eave ebbed ebbs ebony eccentric echo ecology economic economy
eczema eddy edge edger edgier edgy edible edict edit editor editorial educate eels eerie eerier effect efficient effigy effort egged eggs egoism egos eight eighteen eighth eighty
either eject eked elaborate elapse elbow elder elderly eldest elect electoral electric electron elegant elegy element elephant elevator eleven elicit eligible eliminate elite
elitist elks elms elope else elsewhere elude elves email embalm embark embarrass embed embedded ember emblem embody emboss embryo emerge eminent emir emit emotion emphasis
emphasise empire employ employee empty emulate enable enact enamel encase enclose encode encore encounter encourage endear endeavour endive endless endlessly endow ends endure
enema enemy energy enforce engage engine engulf enhance enigma enjoy enlarge enlighten enlist enmity enormous enough enquire enquiry enrage enrich enrol ensign ensue ensure entail
enter entertain entice entire entirety entitle entity entrance entrap entry envelope envisage envoy envy enzyme epic episode epoch equal equate equine equip equity eras erase erect
ergo erode erotic errand errant erred erroneous error errs erupt escape escort esoteric essay essence essential establish estate esteem estimate etch eternal ether ethic ethnic
ethos etymology eulogy eureka evade evaluate even evenly event eventual ever every everybody everyday everyone eves evict evident evil evoke evolution evolve ewes exact exactly
exalt exam examine example exceed exceeded excel except excess exchange excise excite exclude exclusive excuse execute exempt exercise exert exhale exhaust exhibit exhort exhume
exile exist exit exodus exotic expand expansion expect expel expend expense expert expertise expire expiry explain explicit explode exploit explore explosion export expose exposure
express extant extend extension extent external extol extort extra extract extreme extremist exude exult eyelid eyes eyesight fable fabric facade face facet facial facile fact
factor factory factual faculty fade fads faeces faggot fail failure faint fainter faintest fair fairer fairest fairly fairy faith fake falcon fall fallacy fallen false falser
falter fame familiar family famine famous fancy fang fans fantastic fantasy farce fare farewell farm farmer farther farthest fascinate fascist fashion fast fasten faster fastest
fatal fate father fathom fats fatten fatter fatty fatuous faucet fault faulty fauna favour favourite fawn faze fear feasible feast feat feature federal feds feeble feed feedback
feeder feel feeler fees feet feign feint feline fell feller fellow felon felony felt female feminist fence fend fender fern ferret ferry fester festival fetch feted fetid fetish
fetter fetus feud feudal fever fewer fewest fezzes fiasco fibber fibre fibs fiche fickle fiction fiddle fiddly fidget field fiend fierce fiery fiesta fifteen fifth fifty fight
fighter figs figure filch file filet fill filler fillet filly film filmy filter filth filthy final finalise finance financial finch find fine finer finest finger finish finite fins
fire firework firm firmer firmly firs first firstly fiscal fish fisher fishy fist fits fitter five fiver fixed fizz fizzle fizzy flabby flag flail flair flak flake flaky flame
flank flannel flap flare flash flashy flask flat flatly flaunt flavour flaw flea fleck fled flee fleece fleecy fleet flesh fleshy flew flex flexible flick flied fliest flight
flimsy flinch fling flint flip flirt flit float flock flog flood floor flop floppy flora floral florid floss flour flout flow flower flown flue fluent fluff fluffy fluid fluke
flung flunk flunky flurry flush flute flux flyer foal foam foamy focal focus fodder foes fogey foggy fogs foible foil foist fold folder folk folksy follow folly foment fond fonder
fondle fondly font food fool foolish foot football footnote forage foray forbade forbid forbidden force forcibly ford fore forecast forego foreign forest forever forgave forge
forger forget forgive forgiven forgo forgot forgotten fork form formal format former formerly formula fort forth fortnight fortune forty forum forward fossil foster fought foul
fouler found fount fountain four fourteen fourth fowl foxed foxier foxy foyer fracas fraction fragile fragment frail frame framework franc frank frankly frantic fraud fray freak
free freed freedom freely freer freest freeway freeze freezer french frenzy frequency frequent fresh fret friar friction fridge friend friendly fries frieze fright frighten frigid
frill frilly fringe frisbee frisk frisky frivolous frizzy frock frog frolic from frond front frost frosty froth frothy frown froze frozen frugal fruit fruity frustrate fuchsia
fudge fuel fulfil full fuller fullest fully fumble fume function fund funeral fungi fungus funnel funner funnier funniest funny furl furniture furore furrow furry furs further
furthest fury fuse fusion fuss fussy futile future fuzz fuzzy gable gabs gadget gags gaiety gaily gain gait gala galactic galaxy gale gall galley gallon gallop galore gals gambit
gamble game gamer gamest gamma gamut gander gang gape gaps garage garb garbage garble garden gargle garish garlic garnet garret garter gases gash gasket gasoline gasp gassed gate
gateway gather gaudy gauge gaunt gauze gave gavel gawk gawky gayer gayest gays gaze gear gecko geed gees geese geld gems gender gene genera general genetic genial genie genii
genius genocide genre gent gentle gentleman gentlemen gently gentry genuine genus geography geology geometry geranium gerbil germ gesture gets geyser ghastly ghetto ghost ghoul
giant gibber gibberish giddy gift giggle gigs gild gill gilt gimme ginger gins giraffe girder girdle girl girth gist give given glad glade gladly glance gland glare glass glassy
glaze gleam glean glee glen glib glibly glide glider glint glitter gloat global globe gloom gloomy glorious glory gloss glossy glove glow glower glue glued glum glut gnarl gnash
gnat gnaw gnome gnus goad goal goalie goat goatee gobble goblet goblin gobs godly gods goes goggle going gold golden goldfish golf golfer gone goner gong gonna good goodbye goody
gooey goof goofy gooier goon goose gopher gore gorge gorgeous gorier gorilla gory gosh gosling gospel gossip gotten gouge gourd gout govern governor gown grab grace grade grader
gradual graduate graffiti graffito graft grain gram grammar grand granny grant grape graph graphic grasp grass grasshopper grassy grate grater grave gravel graven graver gravity
gravy graze grease greasy great greater greatest greatly greed greedy green greet grew grey greyer grid grief grieve grill grim grime grimly grimy grin grind grip gripe grisly grit
gritty groan grocer groggy groin groom groove groovy grope gross grossly grotto grouch ground group grouse grove grovel grow grower growl grown growth groyne grub grubby grudge
gruel gruff grumble grumpy grunt guarantee guard guess guest guffaw guidance guide guideline guild guile guilt guilty guinea guise guitar gulch gulf gull gullet gullible gully gulp
gummy gums gunman gunmen gunner guns guppy gurgle guru gush gusher gust gusty guts gutter guys guzzle gybe gyms gyrate habit hack hacker haggle hags hail hair hairbrush haircut
hairdo hairy hale haler halest half hall halo halon halt halter halve hamlet hammer hamper hams hamster hand handbook handicap handle handler handy hang hangar hanger hangover
hanker happen happier happiest happily happy harass hard hardback harden harder hardest hardly hardship hardware hardy hare harem hark harlot harm harmless harmony harp harrow
harry harsh hart hash hassle haste hasten hasty hatch hate hatred hats haul haunt have haven havoc hawk hawthorn hays hazard haze hazel hazelnut hazier hazy head headache header
headline heady heal healer health healthy heap hear heard hearse heart hearth heartily hearty heat heater heath heather heave heaven heavier heaviest heavily heavy heckle hectic
hedge hedgehog heed heel hefty heifer height heir held helicopter helium hell hello helm helmet help helper helpless hemp hems hence hens herald herb herd here hereby herein heresy
heritage hermit hernia hero heroic heroin heron herpes hers herself hesitate hews heyday hiatus hiccup hick hidden hide hideous hideously hierarchy high higher highest highlight
highly highway hijack hike hiker hilarious hill hilly hilt hims himself hind hinder hindsight hinge hint hipper hippo hippy hips hire hiss historian historic history hitch hither
hitherto hits hive hoard hoarse hoax hobbit hobble hobby hobnob hobo hock hockey hoed hoes hogs hoist hold holder holdup hole holiday holier holler hollow holly holy homage home
homey homier hone honest honestly honesty honey honk honorary honour hood hoodie hoof hook hoop hooray hoot hooter hoover hooves hope hopefully hopeless hopper hops hopscotch horde
horizon horn hornet horny horrible horrid horrific horrify horror horse hose hospital host hostel hostile hotbed hotel hotly hotter hound hour hourly house household hove hovel
hover however howl hows hubbub hubs huddle hued hues huff huffed huffy huge huger hugest hugs hulk hull human humble humbug humid humorous humour hump hums hunch hundred hung
hunger hungry hunk hunt hunter hurdle hurl hurrah hurry hurt hurtle husband hush husk husky hustle hutch huts hybrid hydrogen hyena hymn hymnal hyphen hypocrisy hypocrite iced
icicle icier iciest icon idea ideal identify identity ideology idiocy idiom idiot idle idler idlest idly idol igloo ignite ignore iguana illegal illogical ills illusion image
imaginary imagine imbalance immature immediate immense imminent immoral immortal immune impact impair impale impart impede impel impend imperfect imperial impish implement implicit
imply import impose impress imprison improve imps impulse impure inability inane inborn inbred incapable incentive incest inch incident incite incline include inclusion income
incorrect increase increment incur indeed indent index indicate indict indigo indirect indoor induce induct indulge industry inept inert inertia infamous infamy infant infantile
infect infer inferior infest infinite infinity infirm infix inflation inflict influence influx info inform infuse ingenious ingest inhabit inhale inherent inherit inhibit initial
inject injure injury injustice inkier inks inky inlaid inland inlay inlet inmate innate inner inning innocent inns input inquire inquiry insane insect insecure insert inside
insidious insight insist insofar inspect inspire install instance instant instantly instead instep instil instinct institute instruct insult insure intact intake integer integral
intellect intend intense intent inter interact interest interface interfere interim interior intern interpret interrupt interval intervene interview intimate into intrinsic
introduce intuitive invade invalid invasion invent inventor inverse invert invest invisible invite invoke involve inward iodine ions iota irate iris irises irks iron irony irritate
island isle isolate issue italic itch itchy item itself ivies ivory jabber jabs jack jackal jacket jade jagged jaguar jail jailer jalopy jamb jams jangle jargon jars jaunt jaunty
jaws jays jazz jealous jeans jeer jell jelly jerk jerky jersey jest jester jets jetty jewel jibe jiffy jiggle jigs jigsaw jilt jingle jinx jobs jockey jogger jogs join joint
jointly joke joker jolly jolt jostle jots journal journey jovial joyous joys judge judgement judo juggle jugs juice juicy jumble jumbo jump jumper jumpy junction jungle junior junk
junket junkie junta juror jury just juster justice justify justly jute juts juvenile kangaroo karat kayak keel keen keener keenly keep keeper kegs kelp kennel kept kerb kernel
ketchup kettle keyboard keys keystroke keyword khaki kick kidnap kidney kids kill killer kiln kilo kilt kimono kind kinda kinder kindle kindly king kingdom kink kinky kiosk kipper
kiss kitchen kite kits kitten kitty kiwi knack knead knee kneed kneel knelt knew knickers knife knight knit knives knob knock knoll knot knotty know knowledge known koala kosher
kowtow kudos label labour labs lace lacier lack lacy ladder lade laden ladle lads lady ladybird lager lagoon lags laid lain lair lake lamb lambda lame lament lamer lamest lamp
lampshade lance land lander landlord landscape lane language lanky lantern lapel laps lapse lard large larger largest lark larva larynx lasagne laser lash lass last lastly latch
late latent later latest latex lath lather latter laud laugh laughter launch laurel lava lavatory lavender lavish lawn laws lawyer laxer laxest laxity layer layman laymen layout
lays lazier lazy leach lead leaden leader leaf leaflet leafy league leak leaky lean leaner leap leapt learn learnt lease leash least leather leave lecture ledge ledger leech leek
leer leery leeway left lefter legacy legal legend legendary legible legion legs legume leisure lemme lemon lend length lengthy lenient lens lenses lent lentil leopard leper lesbian
lesion less lessen lesser lesson lest lethal lets letter lettuce letup levee level lever levity levy lewd lewder liability liable liaison liar libel liberal liberty librarian
library lice licence license lichen lick lids lied lieu life lifestyle lifetime lift light lighter lightest lightly lightning like liken liker likest likewise lilac lilt lily limb
limber limbo lime limit limp limper line linear linen liner linger lingo link linkage linker lint lion lips lipstick liquid liquor lisp list listen litany literal literary lithe
lither litre litter little live liven liver livest livid lizard llama load loader loaf loafer loam loan loath loaves lobby lobe lobs lobster local locate lock locker locket locust
lodge lodger loft lofty logger logic logo logs loin loiter loll lone long longer longest look loom loon loony loop loophole loose loosen looser loot lope lops lord lore lorry lose
loser loss lost lotion lots lotus loud louder loudest loudly lounge louse lousy love lover lower lowest lowly lows loyal lucid luck luckily lucky ludicrous luggage lugs lull lumber
lump lumpy lunacy lunar lunatic lunch lunchtime lung lupin lurch lure lurid lurk lush lusher lust lustre lusty lute luxury lying lymph lynch lyre lyric macaroni mace machine
machinery macho madam madcap madden madder made madly madman madmen mads magazine maggot magic magnet magnitude magnum magpie maid maiden mail mailbox maim main mainframe mainly
maintain maize major make maker makeup malady male malice malicious malign mall mallet malt mama mamma mammal manage mandate mandatory mane mange manger mangle mango mangy mania
maniac manic manifesto mankind manly manner manor manpower mans mantel mantle manual manure many maple mapper maps marble march mare margarine margin maria marina marine marital
mark marker market marmalade maroon marriage marrow marry mars marsh marshy mart martin martyr marvel mascara mascot mash mask mason mass massive mast master match mate material
matrices matrix matron mats matt matter mattress mature maul mauve maxim maxima maximise maximum maybe mayhem mayonnaise mayor maze meadow meagre meal mealy mean meaner meant
meantime meanwhile measly measure meat mechanic medal meddle media median medical medicine medieval medium medley meek meeker meekly meet megabyte mellow melody melon melt member
memo memoir memorable memory menace mend menial mental mention mentor menu mercury mercy mere merest merge merger merit merry mesh mess message messy metal metaphor mete meteor
meter method metre metric metro mettle mews miaow mice microwave midday middle midget midnight midst midway mien might mighty migrate mike mild milder mildew mildly mile mileage
military milk milker milky mill miller million mime mimic mince mind mindless mine miner mingle minimal minimise minimum minion minister mink minnow minor mint minuet minus minute
miracle mirage mire mirror mirth misdirect miser misery misfit misguide mishap mislay mislead misled misplace misprint misread miss missile mission mist mistake mistaken mistletoe
mistook misty misuse mite mitt mitten mixed mixer mixture mnemonic moan moat mobile mobs mock modal mode model moderate modern modest modify module mohair moist molar mole
molecular molecule molest molten moment momentum monarch money monies monitor monk monkey monopoly monster month monthly mood moody moon moor moos moose moot mope mops moral morass
morbid more moreover morgue morn moron morose morsel mortal mortar mosaic mosque moss mossy most mostly motel moth mother motif motion motive motley motor motorbike motorway motto
mould mouldy moult mound mount mountain mourn mouse mousse mousy mouth move movement mover movie mower mows much muck mucous mucus muddle muddy muff muffed muffin muffle mugger
muggy mugs mulch mule mull multi multiple multiply mumble mummy mumps mums munch mundane mural murder murky murmur muscle muse museum mush mushroom mushy music musician musk musket
muss mussel must mustard muster musty mutant mutate mute muter mutest mutiny mutt mutter mutton mutual muzzle myopic myriad myself mystery mystic myth mythical mythology nabs nags
nail naive naiver naked name nameless napalm nape napkin nappy naps narrative narrow narrowest nasal nastier nastiest nasty nation native natty nature naughty nausea naval navel
navy nays near nearby nearer nearest nearly neat neater neatly nebula necessary necessity neck necklace nectar need needle needless needy negate negative neglect negotiate neigh
neighbour neither neon nephew nerve nervous nest nestle nether nets nettle network neural neuron neuter neutral never newbie newcomer newer newest newly news newspaper newsy newt
newton next nibble nice nicer nicest nicety niche nick nickel nickname niece nifty nigh night nightmare nimble nine ninety ninny ninth nipple nippy nips nits nitwit noble nobler
nobly nobody node nods noes noise noisy nomad nominal none nonsense noodle nook noon noose norm normal north northern nose nosier nostalgia nosy notable notation notch note
notebook nothing notice notify notion notorious nougat nought noun nova novel novelty novice nowadays nowhere nozzle nuance nuclear nuclei nude nuder nudest nudge nudity nugget
nuisance null numb number numbest numeral nuns nurse nutmeg nuts nutty nuzzle nylon nymph oafs oaks oars oases oasis oath obese obey object oblige oblong obnoxious oboe obscene
obscure observe obsess obsolete obstruct obtain obtuse obvious obviously occasion occupy occur ocean octal octave octopus ocular odder oddest oddity oddly odds odes odious odour
offed offence offend offensive offer offhand office official offs offset offspring often ogle ogre ohms oilier oils oily okay oked okra olden older oldest olive omega omen omission
omit once ones oneself ongoing onion only onrush onset onto onus onuses onward oodles ooze opal opaque open openly opera operate opinion opium opponent oppose opposite oppress
optic optima optimal optimise optimum option opts opus opuses oracle oral orange orator orbit orchestra orchid ordain ordeal order ordinary oregano ores organ organise orgasm orgy
orient origin ornate orphan orthodox other otherwise otter ouch ought ounce ours ourselves oust ouster outcome outcry outdated outdid outdo outer outfit outgoing outlaw outlay
outlet outline outlook output outrage outran outright outrun outs outset outside outweigh outwit oval ovary oven over overall overcame overcome overdo overdraft overdue overflow
overhead overlap overload overlong overlook overly overnight overprice override overrode overseas overt overtime overtone overview overwhelm ovum owed owls owner ownership owns
oxen oxide oxygen oyster ozone pace pacify pack package packer packet pact paddle paddy pads pagan page pager pagoda paid pail pain painfully painless paint paintbrush pair palace
palate pale paler palest pall pallid pallor palm pals paltry pamper pancake panda pander pane panel pang panic pans pansy pant pantie pantry papa papacy papal papaya paper
paperback papyri parade paradise paradox paragraph parallel parameter paranoia paranoid parcel parch pardon pare parent parish parity park parka parochial parody parole parrot pars
parse parsec parser parsley parsnip parson part partial particle partition partly partner party pass passage passenger passer passion passive passport password past pasta pastel
pastor pastry pasty patch patchy pate patent path pathetic pathos patience patient patio patrol patron patronise pats patter pattern patty paunch pauper pause pave pavement pawn
paws payer payment payoff pays peace peach peak peal peanut pear pearl peas peasant peat pebble pecan peck peculiar pedal pedant pedantry peddle pedlar peek peel peep peer peeve
pegs pellet pelt pelvic pelvis penal penalty pence pencil pends penguin penis penny pens peon peony people pepper peps perceive percent perch perfect perfectly perform perfume
perhaps peril period perish perk perky permanent permit perpetual persecute persist person personnel persuade pert perter peruse perverse pesky pest pester petal peter petite
petrol pets petty petunia pews pewter pharmacy phase phenomena phlegm phobia phoenix phone phoney photo photocopy photon phrase physic physicist piano pick pickax picket pickle
pickup picky picnic picture piddle piece pier pierce pies piety pigeon piglet pigpen pigs pike pile pilfer pill pillar pillow pilot pimple pimply pinch pine pineapple pinion pink
pinker pins pint pious pipe pipeline pique piracy pirate pistol piston pitch pitfall pithy pits pity pivot pixie pizza place placid plague plaice plaid plain plainly plan planar
plane planet planetary plank plant plaque plasma plaster plastic plate platform plausible play playdough player plaza plea plead pleasant please pleasure pleat pledge plenty pliant
plied pliers plight plimsoll plod plop plot plotter plough ploy pluck plucky plug plum plumb plume plump plunge plural plus pluses plush poach pocket podium pods poem poet poetic
poetry point pointer pointless poise poison poke poker pokey pokier poky polar pole police policeman policy polio polish polite polka poll pollen pollution polo polyp pomp pompous
poncho pond ponder pony poodle pool poop poor poorer poorest poorly popcorn pope poplar poppy pops populace popular populate porch pore pork porous port portable portal porter
portion portly portray pose position possess possible possum post postage postal postcard poster postpone postulate posy potato potent potential potion pots potter pouch pounce
pound pour pout poverty powder power powwow practice practise pragmatic praise pram prance prank prawn pray prayer preach precede precious precise predict preen prefab preface
prefer prefix pregnancy pregnant prejudice premature premise premium prepare prepay prescribe presence present preserve president press pressure presto presume pretend pretty
prevail prevalent prevent preview previous prey price prick pride pried priest prim primal primarily primary prime primer primitive primly primp prince principal principle print
printer printout prior priority prise prism prison privacy private privilege privy prize probably probe problem procedure proceed proceeded process processor proclaim prod produce
product professor profile profit profound program programme progress prohibit project prolong prom prominent promise promote prompt promptly prone prong pronoun pronounce proof
prop propel proper properly property prophet propose pros prose prosecute prospect protect protein protest protocol proton prototype proud prove proven provide provision provoke
prow prowl proximity proxy prude prune psalm pseudo psych public publicise publicly publish puck pucker pudding puddle pudgy pueblo puff puffed puffer puffy puke pull pulley pulp
pulpit pulse puma pumice pummel pump pumpkin punch puncture pundit punier punish punk punker puns punt punter puny pupil puppet puppy pups purchase pure purer purest purge purify
purity purple purpose purr purred purse pursue pursuit push pusher pushy puss pussy putrid puts putt putter putty puzzle pyjamas pyre python quack quail quaint quake qualify
quality qualm quantity quantum quark quarry quart quarter quartz quash quaver quay queasy queen queer quell quench query quest question queue queued quibble quiche quick quicker
quickest quickly quiet quieter quietest quietly quill quilt quip quirk quirky quit quiver quiz quorum quota quotation quote rabbi rabbit rabble rabid rabies race racer racial
racier racism racist rack racket racy radar radial radiation radical radii radio radish radium radius raffle raft rafter rage rags raid raider rail railroad railway rain rainbow
raincoat rainy raise raisin rake rally ramble ramp rampant ramrod rams ranch rancid random randomly rang ranger rank ranker rankle ransom rant rape rapid rapidly rapist raps rapt
rare rarer rarest rarity rascal rash rasher rashly rasp raspberry raster rate rather ratify ratio ration rationale rats rattle ratty ravage rave ravel raven ravine ravish rawer
rawest rayon rays raze razor reach react reaction reactor read readable reader readily ready real realer realise realistic reality really realm realty ream reap reaper rear
rearrange reason reassure rebate rebel rebind reborn rebuff rebuild rebuilt rebuke rebut recall recant recap recede receipt receive recent reception recess recipe recipient recite
reckless reckon reclaim recognise recoil recommend reconcile record recoup recover recovery recruit rectal rectangle rectify rector rectum recur recursion recycle redden redder
redeem redefine redid redirect redo redone redraw reds reduce reduction redundant reed reef reek reel refer refill refine reflect reflex reform reformat refrain refresh refuel
refuge refund refuse refute regain regal regard regent regime region register regret regular regularly rehash reign rein reinstate reiterate reject rejoin relaid relate relative
relax relay release relent relevant reliable relic relief relieve religion religious relish relive reload reluctant rely remade remain remainder remake remark remedy remember
remind remiss remit remote remove rename rend render rendition renege renew renown rent rental reopen repaid repair repay repeal repeat repel repent rephrase replace replay reply
report repose represent reproduce repulsive repute request require requisite reread resale rescue research resemble resent reserve reset reside resign resin resist resolve resort
resource respect respond response rest restart restore restrain restrict result resume retail retain retard retch retina retire retort retract retrieve retry return retype reuse
revamp reveal revel revenge revenue revere reverse revert review revile revise revive revoke revolt revs revue reward rewind rework rewrite rewritten rewrote rhino rhyme rhythm
ribbon ribs rice rich richer richest richly rickshaw ridden riddle ride rider ridge rids rife rifer rifest rifle rift right rightly rigid rigorous rigour rigs rile rims rind ring
rink rinse riot rioter ripe ripen riper ripest ripple rips rise risen riser risk risky rite ritual rival river rivet roach road roam roar roast robber robe robin robot robs robust
rock rocker rocket rocky rode rodent rodeo rods roes rogue role roll roller roman romance romantic romp roof rook rookie room roomy roost rooster root rooter rope rosary rose
rosemary rosier roster rosy rotary rotate rote rotor rots rotten rotund rouge rough roughly round rouse rout router routine rowdy rows royal royalties rubber rubbish rubble rubier
rubric rubs ruby ruckus rudder ruddy rude ruder rudest rued rueful rues ruff ruffed ruffle rugby rugs ruin rule ruler rumble rummer rummy rumour rump rumple rums rune rung runner
runny runs runt runway rural ruse rush rust rustic rustle rusty ruts sabotage sabre sack sacred sacrifice sacs sadden sadder saddle sades sadism sadist sadly safari safe safeguard
safer safest safety saffron saga sage sager sagest sags said sail sailor saint sake saki salad salami salary sale salesman saliva sallow sally salmon salon saloon salt salter salty
salute salvation salve same sample sand sandal sandpit sandwich sandy sane saner sanest sang sanity sank saps sarcasm sarcastic sari sash sassy satellite satin satire satisfy sauce
saucepan saucer saucy sauna sausage savage save saver savour savvy saws says scab scalar scald scale scalp scaly scan scandal scanner scant scanty scar scarce scare scarf scarlet
scary scatter scenario scene scenery scenic scent sceptical schedule scheme scholar school science scientist scissors scoff scold scoop scoot scooter scope scorch score scorer
scorn scotch scour scout scowl scram scramble scrap scrape scratch scrawl scream screen screw screwdriver screwy scribble scribe script scroll scrub scruff scuff scum scurry scythe
seal seam seaman seamen sear search seas season seat secede second secondary secondly secret secretary secretly sect section sector secular secure sedan sedate seduce seed seedy
seek seem seemingly seen seep seer sees seesaw seethe segment seize seldom select self selfish sell seller sellotape selves semantic semen seminar senate send sender senile senior
sensation sense sensible sensitive sensor sent sentence sentient sentiment sentry separate sequel sequence sequin serene serial series serious seriously sermon serum servant serve
server service session sets setter settle seven seventh sever sewage sewer sewn sews sexes sexism sexist sexual sexy shabby shack shade shadow shady shaft shaggy shake shaken shaky
shall shallow sham shame shampoo shanty shape share shark sharp sharply shave shaven shaver shawl sheaf shear sheath sheave shed sheen sheep sheer sheet sheikh shelf shell shelter
shelve sherry shes shied shield shift shifty shin shine shiny ship shire shirk shirt shiver shoal shock shod shoddy shoe shone shoo shook shoot shop shore short shortage shorten
shorter shortest shorthand shortly shot should shoulder shout shove shovel show shower shown showy shrank shred shrew shrewd shriek shrill shrimp shrine shrink shroud shrub shrug
shrunk shuck shun shunt shut shutdown shyer shyest sick sicken sicker sickle sickly sics side sideways sidle siege sierra siesta sieve sift sigh sight sigma sign signal signature
signer silence silent silicon silk silken sill sillier silliest silly silo silt silver similar similarly simile simmer simple simpler simplest simplify simply simulate since
sincere sine sinew sinewy sing singer single singly singular sinister sink sinner sins sinus siphon sips sire siren sirs sissy sister site sits sitter situate sixes sixteen sixth
sixty size sizer sizzle skate skateboard skater skein skeleton sketch skew skewer skid skill skim skimp skimpy skin skinny skip skirt skis skit skulk skull skunk slab slack slag
slain slake slam slang slant slap slash slat slate slave slay sleazy sled sleek sleep sleepy sleet sleeve sleigh slept slew slice slick slid slide slight slighter slightest
slightly slim slime slimy sling slink slip slipper slippery slit sliver slob slog slogan slop slope sloppy slosh slot sloth slouch slow slower slowest slowly sludge slug sluice
slum slump slung slunk slur slush slut slyer slyest slyly smack small smaller smallest smallish smart smash smear smell smelly smelt smile smirk smite smith smock smog smoke smoker
smoky smooth smoothly smote smudge smug smugly smut snack snag snail snake snap snappy snare snarl snatch sneak sneaky sneer sneeze snide snider sniff snip snipe sniper snitch snob
snobbery snoop snooty snooze snore snort snot snout snow snowy snub snuff snug snuggle snugly soak soap soapy soar sober sobs soccer social socialist society sock socket soda
sodden sodium sodomy sods sofa soft soften softer softly software soggy soil solace solar sold solder soldier sole solemn solicitor solid solo solution solve sombre some somebody
somehow someone someplace something sometime somewhat somewhere sonata song sonic sonnet sons soon sooner soonest soot soothe sooty sops sordid sore sorer sorest sorrow sorry sort
sorta sought soul sound soup sour source sourer south southern sown sows space spade spaghetti span spank spanner spar spare sparer spark sparkle sparrow sparse spas spasm spat
spate spatial spatula spawn spay speak speaker spear special species specific specify specimen speck spectrum speculate sped speech speed speedy spell spelt spend spent sperm spew
sphere sphinx spice spicy spider spies spigot spike spill spilt spin spinach spinal spine spiral spire spirit spiritual spit spite splash splat spleen splendid splice splint split
spoil spoilt spoke spoken spokesman sponge spongy sponsor spoof spook spooky spool spoon spore sport spot spotty spouse spout sprain sprang sprawl spray spread spree spreed sprier
sprig spring sprinkle sprint sprout spruce sprung spry spud spun spunk spur spurious spurn spurt squad squall square squash squat squawk squeak squeal squeeze squid squint squire
squirm squirrel squirt stab stability stable stack staff stag stage stagger staid stain stair staircase stake stale staler stalk stall stammer stamp stance stanch stand standard
stank stanza staple stapler star starch stare stark starry start starter startle starve state statement stater static station statistic status stave stay steadily steady steak
steal steam steamy steel steep steeple steer stem stench step stereo sterile sterling stern stew stick sticky stiff stifle stigma still stimulate sting stingy stink stint stir
stitch stoat stock stocky stodgy stoke stole stolen stolid stomach stomp stone stony stood stool stoop stop storage store storey stork storm stormy story stout stove stow straight
strain strait strand strange stranger strangest strap strata strategic strategy straw strawberry stray streak stream street strength stress stretch strew strewn strict strictly
stride strife strike string stringent strip stripe strive strode stroke stroll strong stronger strongest strongly strove struck structure struggle strum strung strut stub stubby
stuck stud student studio study stuff stuffed stuffy stumble stump stun stung stunk stunt stupid stupor sturdy style stylus suave suaver subdue subject sublet submarine submit subs
subscribe subset subsidise substance subtle subtlety subtly suburb subway succeed succeeded success successor such suck sucker suckle sudden suddenly suds sued suede sues suffer
suffice suffix sugar sugary suggest suicide suit suitable suitor sulk sulky sullen sultan sultana sultry summarise summary summer summit summon sums sundae sundry sunflower sung
sunk sunken sunlight sunlit sunny sunrise suns sunset sunshine suntan sunup super superb superior supervise supper supple supplier supply support suppose suppress supreme sure
surer surest surf surface surge surgery surly surname surplus surprise surround survey survive suspect suspend suspicion sustain swab swallow swam swamp swampy swan swap swarm swat
swathe sway swear sweat sweater sweaty sweep sweet swell swept swerve swift swig swill swim swimsuit swine swing swipe swirl swish switch swivel swoon swoop sword swore sworn swum
swung sycamore symbol symmetric symmetry sympathy symphony symptom syndicate syndrome synonym syntactic syntax synthesis syrup system tabby table tablet taboo tabs tacit tack
tackle tacky taco tact tactic tactless tags tail tailor taint take taken taker talc tale talent talk talker tall taller tallow tally talon tame tamer tamest tamper tandem tang
tangent tangle tango tank tanker tanner tans tape taper taps tardy target tariff tarry tars tart tartan tartar tarter task tassel taste tasteless tasty tattle tattoo tatty taught
taunt taut tauter tavern tawdry tawny taxation taxes taxi taxpayer teach teacher teacup teak team teapot tear teas tease teat technical technique tedious tedium teed teem teen
teenage tees teeter teeth telephone telescope tell teller temper temple tempo temporary tempt tenant tend tendency tender tendon tenet tennis tenor tens tense tenser tension tent
tenth tenure tepee tepid term terminal termly terribly terrify territory terror terrorist terse terser test tester testis tether text textbook textual than thank that thatch thaw
theatre thee theft their theist them theme then thence theology theorem theory therapy there thereby therefore therein thereof these thesis theta they thick thief thieve thigh thin
thing think thinly third thirst thirty this thistle thong thorn thorny thorough those thou though thought thousand thrash thread threat threaten three thresh threshold threw thrice
thrift thrill thrive throat throb throne throng through throw thrown thrust thud thug thumb thump thus thwart thyme tiara tick ticket tickle tidal tide tidier tidy tied tier tiff
tiffed tiger tight tightly tilde tile till tilt timber time timer timescale timetable timid tinder ting tingle tinier tinker tinkle tinny tins tinsel tint tiny tips tipsy tiptoe
tirade tire tiresome tissue titbit title tits titter toad toast toaster tobacco today toddle toed toes toffee toga together toggle toil toilet token told tolerant toll tomato tomb
tomboy tomcat tome tomorrow tonal tone tong tongue tonic tonight tonne tons tonsil took tool toot tooth toothbrush toothpaste topaz topic topple tops torch tore torn torque torrid
torso tortoise torture toss total tote totem tots totter toucan touch touchy tough toupee tour tourist tousle tout toward towel tower town tows toxic toxin toys trace track tract
tractor trade trader tradition traffic tragedy tragic trail trailer train trainer trait tram tramp trampoline trance transfer transform transient transit translate transmit
transport trap trash trashcan trashy trauma travel trawl tray treacle tread treasure treat treatment treaty treble tree treed trek tremble tremor trench trend trendy trial triangle
tribal tribe trick trickle tricky tried trifle trigger trill trilogy trim trinity trio trip tripe triple tripod tripos trite triter triumph trivia trivial trod troll trolley troop
trophy trot trouble trough troupe trouser trout trowel truant truce truck trudge true trued truer truest truism truly trump trumpet truncate trunk trust trusty truth tryout tsar
tuba tube tubs tuck tuft tugs tulip tumble tummy tumour tumult tuna tundra tune tuner tunic tunnel turban tureen turf turgid turkey turmeric turn turner turnip turntable turret
turtle tusk tussle tutor tutorial tuxedo twang tweak twee tweed tweet twelve twentieth twenty twice twig twin twine twinge twinkle twirl twist twitch twos tycoon tying type typeset
typhus typical typify typist tyrant tyre udder uglier ugly ulcer ultimate ultra umbrella umpire unable unaware unbiased unborn uncertain unchanged uncle unclear uncommon uncut
undefined under undergo undergone underlain underlay underlie underline undertake undertook underwent undid undo undone undue unduly uneasy uneven unfair unfit unfold unfounded
unfurl unhappy unhealthy unhelpful unhook uniform uniformly unify union unique unison unit unity universe unjust unkind unknown unless unlike unlimited unload unlock unlucky unman
unmask unnatural unpack unpaid unpick unpopular unread unreal unrelated unrest unruly unsafe unsaid unsay unseat unseen unset unsound unstable unsung unsure untidy untie until unto
untold untrue unused unusual unveil unwanted unwary unwelcome unwell unwilling unwind unwise unwrap upbeat update upend upgrade upheld uphill uphold upkeep uplift upload upon upped
upper upright uproar uproot upset upshot upside upstairs uptake uptown upturn upward urban urchin urge urgency urgent urine urns usable usage used usefully useless user usher usual
usurp uteri uterus utility utmost utter utterly vacancy vacant vacate vacuum vagary vagina vague vaguer vain vainer valet valid valise valley valour valuable value valve vandal
vane vanilla vanish vanity vans vapour variable variance variant variation variety various varnish vary vase vast vaster vastly vats vault veal vector veer vegetable vehicle veil
vein velcro velocity velour velvet vend vendor veneer venom vent venture venue verb verbal verbatim verbose verdict verge verier verify vermin versatile verse version versus
vertical verve very vessel vest veto vets vexed viable vial vicar vice vicinity vicious victim victor victory video vied view viewer viewpoint vigil vigour vile viler vilest vilify
villa village vine vinegar vintage vinyl viola violate violence violent violet violin viper viral virgin virile virtual virtue virus viruses visa vise visible vision visit visitor
visor vista visual vital vivid vocal vodka vogue voice void volley volt voltage volume voluntary volunteer vomit voodoo vortex vote voter vouch vowel vows voyage vulgar vying
waddle wade wads wafer waffle waft wage wager wagon wags waif wail waist wait waiter waive waiver wake waken walk walker wall wallet wallop wallow wallpaper walnut walrus waltz
wand wander wane wanna wanner want wanton warble ward warden wardrobe warehouse warier warm warmer warmly warmth warn warp warrant warranty warren wars wart wartime wary wash
washer wasp waste watch water watery watt wave waver wavier wavy waxed waxier waxy waylay ways weak weaken weaker weakly wealth wealthy wean weapon wear weary weasel weather weave
weaver webs wedder wedge weds weed weedy week weekday weekend weekly weep weer wees weest weigh weight weird weirdo welcome weld welder welfare well wellington welt welter went
wept were west western wets wetter whack whale whaler wharf what whatever wheat wheel wheeze when whence whenever where whereas whereby whereupon wherever whet whether whew which
whichever whiff while whilst whim whine whinny whip whirl whirr whisk whisky whisper whistle white whiten whiter whizz whoa whoever whole wholly whom whoop whore whose whys wick
wicker wicket wide widen wider widest widow width wield wife wiggle wigs wigwam wild wilder wildly wilful wilier will willingly willow wilt wily wince winch wind window windy wine
wing wink winner wins winter wintry wipe wiper wire wirier wiry wisdom wise wiser wisest wish wisp wispy wist witch with withdraw withdrawn withdrew wither within without wits
witty wive wizard wobble woes woke woken woks wolf wolves woman womb wombat women wonder wondrous wont wood wooden woody woof wool woolly woos word wordy wore work workable worker
workload workshop world worldwide worm worn worry worse worsen worship worst worth worthless worthy would wound wove woven wows wrap wrapper wrath wreak wreath wreck wrecker wren
wrench wrest wretch wriggle wright wring wrist writ write writer writhe written wrong wrongly wrote wrung wryer wryest yacht yaks yams yank yaps yard yarn yawn year yearly yearn
yeast yell yellow yelp yens yeses yessed yesterday yeti yews yield yodel yoga yoghurt yogurt yoke yokel yolk yonder young younger youngest your yourself yous youth yowl yoyo yuck
zanier zany zeal zebra zenith zero zest zeta zigzag zinc zipper zips zodiac zombie zone zoom zoos
`;
})(globalThis);
