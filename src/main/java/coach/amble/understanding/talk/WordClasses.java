package coach.amble.understanding.talk;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words that phrases treat alike, by name. */
final class WordClasses {
  private static final String TABLE =
      """
      n: #num #min #more
      time: #num #min #more #clock #exact
      busy: meeting meetings call calls conference deadline deadlines standup demo workshop \
        interview interviews presentation training presenting driving client customer release \
        incident webinar zoom session review audit lunch visitors dentist doctor train plane bus \
        school pickup exam class training sprint retro planning townhall huddle one-to-one
      walknoun: walk walks walking stroll strolls wander wanders lap laps loop loops amble hike \
        outing outings steps strolling pacing jaunt march trot mosey saunter wandering ambling \
        circuit circuits turn tour trek perambulation walkies walky walkabout constitutional \
        round-trip schlep plod mooch potter toddle dawdle meander traipse ramble promenade \
        leg-stretcher
      walked: walked strolled wandered paced hiked ambled marched strode trotted rambled trudged \
        sauntered moseyed plodded tramped pottered shuffled waddled lapped circled roamed legged \
        hobbled limped crawled staggered meandered zigzagged power-walked jogged toddled traipsed \
        schlepped prowled tottered waltzed hustled scurried trekked toured cruised perambulated \
        promenaded
      nudge: nudge nudges nudging nudgings ping pings pinging message messages messaging msg msgs \
        notification notifications notify notifying reminder reminders reminding remind alert \
        alerts bug bugging bother bothering prod prods prodding poke pokes poking text texts \
        texting dm dms spam spamming annoy annoying pester pestering disturb disturbing contact \
        contacting write writing mail mails prompts prompt prompting check-ins checkins pop-ups \
        popups hassle hassling buzz buzzing badger badgering send sending harass harassing
      back: back sciatic backache spine lumbar disc discs sciatica hip hips tailbone coccyx \
        buttock glute sacrum l5 lumbago
      hurt: sciatic backache pain pains hurty ouchy ouchie stiffer sorer achier tighter agonising \
        agonizing excruciating painful ache aches aching achy hurt hurts hurting sore soreness \
        stiff stiffness discomfort sciatica twinge twinges spasm spasms agony throbbing killing \
        tight tightness tense ouch ow owie oof tender cramp cramps cramping crampy grumbling \
        grumbly niggle niggling niggles twingy tweaked seized knot knots knotted
      feel: better worse good bad great fine okay ok alright terrible mild moderate severe peachy \
        dandy solid tolerable happier calmer moody friendlier awful horrible grumpy rough loose \
        looser improved improving settled easing eased eases manageable bearable unbearable \
        rubbish crap shit fantastic normal same meh cranky angry rusty dreadful lousy sensitive
      refuse: no not never nope cannot can't without skip skipping pass
      countnoun: lap laps km step steps floor floors flight flights blocks meeting meetings call \
        calls coffee coffees tea teas email emails people kids dogs time times rounds mile miles \
        walk walks stroll strolls beer beers loop loops tickets bugs colleagues page pages slides \
        cups biscuits sandwiches stairs circuits lengths circles streets trips stops st nd rd th \
        more-meetings backtoback break breaks days weeks nights things hills parks corridors \
        desks buildings rooms k degree degrees reason reasons attempt attempts stone percent \
        folks others guys errands parcels storeys storey lifts exercises sets reps
      later: later soon shortly afterwards tonight eventually
      daytime: today tonight now morning afternoon evening lunch lunchtime midday noon
      weekday: monday tuesday wednesday thursday friday saturday sunday
      wh: what how why when where which who whose whom
      subject: i you he she it we they this that these those there the my your walking sitting \
        standing swimming running cycling walk anyone someone people anybody somebody me
      offtopic: email emails lunch room jira wifi vpn password printer laptop weather joke jokes \
        poem invoice calendar book booked report slack login deploy deployment football match \
        game song recipe movie film stock bitcoin capital president code excel spreadsheet \
        holiday price pizza menu payslip salary expenses hr ticket server code translate print \
        pdf figma file files export import deck charger spreadsheets zip jpg png powerpoint \
        keynote confluence github tickets logo client
      domain: walk walks walking walked walker stroll strolling back backs spine spinal lumbar \
        pain pains painful hurt hurts hurting ache aches aching sore soreness stiff stiffness \
        disc discs sciatica stenosis posture shoe shoes trainers sneakers boots sandals insoles \
        footwear sit sitting seated stand standing leg legs hip hips foot feet heel heels toe \
        toes knee knees shin shins calf calves thigh buttock bum neck shoulder shoulders head \
        arms pelvis core muscle muscles stretch stretches stretching yoga pilates run running jog \
        jogging swim swimming cycle cycling bike treadmill hill hills uphill downhill stairs \
        incline pace fast faster slow slower speed brisk steps exercise exercises exercising \
        workout minutes daily weight inflammation endorphins circulation chair desk desks \
        mattress pillow sleep sleeping lie lying lift lifting bend bending massage physio \
        physiotherapist chiropractor osteopath doctor gp painkillers ibuprofen paracetamol heat \
        ice brace belt backpack bag rucksack guide plan programme program beginner outside \
        outdoors indoors indoor corridor dog distance injury herniated slipped bulging arthritis \
        osteoporosis degenerative chronic acute flare flareup tingling numb numbness radiating \
        breaks surface surfaces grass concrete trail gravel sand breathing breathe breath warm \
        cool hydration water nordic poles stick recovery heal healing healthy health fitness gym \
        strides stride heavy carry carrying limp limping rest resting hunch hunched slouch \
        slouching hamstring hamstrings glutes strengthen rehab mobility joints movement moving \
        barefoot cushioning sole soles orthotics blister blisters
      place: stairs corridor corridors treadmill park garden block outside office mall shop shops \
        woods canal river hall hallway garage roof terrace car lake beach village town school dog \
        dogs pram buggy home campus field forest route landing lobby street yard
      """;
  private static final Map<String, Set<String>> CLASSES = read();

  private WordClasses() {}

  static Set<String> of(String name) {
    Set<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no word class: " + name);
    }
    return words;
  }

  static Map<String, Set<String>> all() {
    return CLASSES;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String line : TABLE.lines().toList()) {
      String[] sides = line.split(":", 2);
      classes.put(sides[0], Words.of(sides[1]));
    }
    return Map.copyOf(classes);
  }
}
