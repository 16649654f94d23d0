import { languageRows } from '../language-rows.ts';

const end =
  '(umrzeć|się zabić|zabić się|popełnić samobójstwo|odebrać sobie życie|skończyć ze sobą|skończyć z życiem|skończyć z tym wszystkim|się powiesić|powiesić się|rzucić się pod (pociąg|samochód)|skoczyć z (mostu|dachu|okna|balkonu)|się zastrzelić|zastrzelić się|podciąć sobie żyły|zniknąć na zawsze|nie żyć|się utopić|utopić się|być martwa|być martwy|zakończyć życie|zakończyć swoje życie|targnąć się na życie)';
const one =
  '(mój|moja|moi) ..1 (mąż|ojciec|matka|chłopak|dziewczyna|partner|partnerka|brat|siostra|ojczym|macocha|były|wujek|dziadek|tata|mama|żona|szef|nauczyciel|trener|rodzice|kuzyn|syn|konkubent)';
const close =
  '(mój|moja|moje|nasz|nasza|pewna|pewien|jeden) ..1 (przyjaciel|przyjaciółka|kolega|koleżanka|kumpel|brat|siostra|syn|córka|mama|tata|matka|ojciec|kuzyn|kuzynka|chłopak|dziewczyna|mąż|żona|sąsiad|sąsiadka|wujek|ciocia|babcia|dziadek|współlokator|współlokatorka|bratanek)';
const hits =
  '(bije|gwałci|krzywdzi|uderzył|uderzyła|pobił|pobiła|dusi|dusił|kopie|molestuje|molestował|zgwałcił|maltretuje|bił|biła|szarpie|policzkuje|zamyka|biją|wykorzystuje)';
const pills =
  '(tabletek|leków|pigułek|tabletki|leki|pigułki|proszków|proszki|leków nasennych|tabletek nasennych|antydepresantów|pills)';
const day = '(dziś|dzisiaj|dziś w nocy|dziś wieczorem|jutro|teraz|zaraz|tej nocy|wieczorem|w weekend)';

/** Polish. */
export const polish = languageRows('pl', 'polish', {
  wishes: [
    `(chcę|chciałbym|chciałabym|chce|pragnę|wolę|wolałbym|wolałabym|muszę|marzę by|chcę tylko) ..2 ${end}`,
    '(już)? nie chcę ..2 (żyć|istnieć|być na tym świecie|dalej żyć|być przy życiu|tu być)',
    '(nie chce mi się|nie mam siły|nie mam ochoty|nie mam po co) ..1 żyć ..1',
    '(myślę|myślałam|myślałem|myśleć|myśli) ..3 (o|żeby)? ..1 (samobójstwie|śmierci|samobójcze|odebraniu sobie życia|zabiciu się|zabić się|się zabić|tym żeby umrzeć)',
    '(mam|miałam|miałem|te|moje) ..1 myśli samobójcze',
    '(mam|czuję) ..1 (ochotę|chęć|potrzebę) ..1 (umrzeć|się zabić|zabić się|ze sobą skończyć|skończyć ze sobą)',
    '(chciałabym|chciałbym|wolałabym|wolałbym|gdybym|żałuję że nie) ..1 (być|była|był|jestem) ..1 (martwa|martwy|nieżywa|nieżywy)',
    '(jak|sposób|metoda|sposoby) ..3 (się zabić|zabić się|umrzeć bez bólu|popełnić samobójstwo|umrzeć szybko|bezboleśnie umrzeć|bezboleśnie się zabić)',
    '(samobójstwo|śmierć) (to|jest|wydaje się) ..1 (jedyne|jedynym|moje jedyne|najlepsze|jedyna) ..1 (wyjście|wyjściem|rozwiązanie|rozwiązaniem|opcja)',
    '(zbieram|chowam|gromadzę|odkładam) ..2 (tabletki|leki|pigułki|proszki)',
    'daj mi (jeden)? powód żeby ..1 (się)? nie (zabijać|zabić|umrzeć|zabijać się)',
    '(jestem|mam skłonności) ..1 (samobójczynią|samobójcą|samobójcze)',
  ],
  intends: [
    `(zamierzam|planuję|postanowiłam|postanowiłem|zdecydowałam|zdecydowałem|jestem gotowa|jestem gotowy|idę|mam zamiar) ..2 ${end}`,
    '(zabiję|powieszę|zastrzelę|utopię|otruję) (się|siebie) ..1',
    '(odbiorę sobie życie|skończę ze sobą|popełnię samobójstwo|podetnę sobie żyły|skoczę z (mostu|dachu|okna)|rzucę się pod pociąg|skończę z tym wszystkim)',
    'mam plan (żeby|jak) ..2 (umrzeć|się zabić|zabić się|ze sobą skończyć)',
    '(mam zamiar|chcę) to zakończyć ..1',
  ],
  acting: [
    `${day} ..2 (się zabiję|zabiję się|umrę|skończę ze sobą|odbiorę sobie życie|się powieszę|powieszę się|popełnię samobójstwo|to kończę|kończę ze sobą)`,
    `(zabiję się|się zabiję|umrę|skończę ze sobą|odbiorę sobie życie|powieszę się|popełnię samobójstwo) ..1 ${day}`,
    '(kupiłam|kupiłem|mam|przygotowałam|przygotowałem) ..1 (sznur|linę|pistolet|żyletkę|żyletki|nóż|broń|pętlę) ..3 (żegnajcie|gotowe|gotowy|żeby|koniec|na szyi)',
    '(sznur|pętla|lina|pętlę) ..2 na (szyi|szyję)',
    '(pistolet|lufa|broń|nóż|żyletka) ..2 (przy skroni|przy głowie|w ustach|przy nadgarstku)',
    '(stoję|siedzę|jestem) ..1 na (moście|dachu|torach|balkonie|barierce|krawędzi) ..5 (skoczyć|skoczę|skacze|pociąg|żegnajcie|koniec)',
    '(napisałam|napisałem|zostawiłam|zostawiłem) ..1 list ..1 (pożegnalny|samobójczy)',
    '(podcięłam|podciąłem|przecięłam|przeciąłem) sobie (żyły|nadgarstki)',
    '(żegnajcie|żegnaj) (wszyscy|świecie|na zawsze|kochani) ..3',
    '(kiedy|gdy|jak) (to)? (przeczytacie|przeczytasz) ..4 (martwa|martwy|nie będzie|za późno|żyć)',
    'jutro ..1 mnie nie będzie',
  ],
  overdose: [
    `(wzięłam|wziąłem|połknęłam|połknąłem|łyknęłam|łyknąłem|zażyłam|zażyłem|najadłam się|nałykałam się|nałykałem się|wzielam|wzialem) ..2 (za dużo|całe opakowanie|wszystkie|garść|mnóstwo|dwadzieścia|trzydzieści|czterdzieści|20|30|40|50|zbyt dużo|zbyt wiele|opakowanie|dużo) ..2 ${pills}`,
    '(wzięłam|wziąłem|połknęłam|połknąłem|zażyłam|zażyłem) (wszystkie tabletki|całe opakowanie|wszystko naraz|wszystkie naraz) ..1',
    '(przedawkowałam|przedawkowałem|przedawkowanie) ..1',
    '(wypiłam|wypiłem|połknęłam|połknąłem) ..1 (wybielacz|domestos|truciznę|kreta|płyn do chłodnic|trutkę)',
    `nałykałam się ..1 ${pills}`,
    `nałykałem się ..1 ${pills}`,
  ],
  injury: [
    '(tnę|kaleczę|ranię|okaleczam|samookaleczam|drapię) się ..2',
    '(pocięłam|pociąłem|okaleczyłam|okaleczyłem|skaleczyłam|zraniłam) się ..1 (znowu|wczoraj|dzisiaj|specjalnie|żyletką|celowo|$)',
    '(chcę|muszę|mam ochotę|zaczęłam|zacząłem|przestać|potrzebę) ..1 (się)? (ciąć|pociąć|okaleczać|zranić|skrzywdzić|okaleczyć) ..1 (się|siebie)?',
    '(robię|zrobić|zrobię) sobie krzywdę ..1',
    '(ręce|nogi|nadgarstki|uda) ..2 (w bliznach|pocięte|pełne blizn|w ranach)',
    'samookaleczanie ..1',
  ],
  tried: [
    '(próbowałam|próbowałem|chciałam|chciałem|usiłowałam|usiłowałem) ..1 (się zabić|zabić się|popełnić samobójstwo|odebrać sobie życie|się powiesić|powiesić się|umrzeć|ze sobą skończyć)',
    '(moja|moją|ostatnia|pierwsza|mojej|próbę|po|przeżyłam|przeżyłem) ..1 (próba samobójcza|próbę samobójczą|próbie samobójczej|próby samobójczej|próbę)',
    '(mam za sobą|miałam|miałem) próbę samobójczą',
  ],
  passive: [
    '(wszystkim|im|mojej rodzinie|światu|moim dzieciom|rodzicom|wszyscy|beze mnie) ..2 (byłoby|będzie|lepiej|mieliby) ..1 (lepiej)? ..1 (beze mnie|będzie|byłoby|lepiej)',
    '(życie|moje życie|to wszystko) ..1 (nie ma|jest|straciło) ..1 (sensu|bez sensu|nic niewarte|bezwartościowe|sens|już sensu)',
    'nie (widzę|mam|ma) ..1 (już)? (sensu|wyjścia|przyszłości|nadziei|powodu|po co) ..2 (życia|żyć|dla mnie|w życiu|do życia)?',
    '(po co|dlaczego) ..1 (mam|ja|w ogóle)? ..1 (dalej)? (żyć|żyję)',
    '(nie dam|nie daję|nie mogę|nie wytrzymam|nie zniosę) ..1 (już)? (rady|dłużej|tak żyć|już|tego życia|rady dalej) ..2 (żyć|tego|dłużej)?',
    '(mam dość|dosyć) (życia|tego życia|wszystkiego i życia|istnienia)',
    '(jestem|czuję się) ..2 (ciężarem|nikim|bezwartościowa|bezwartościowy|nic niewarta|nic niewart|zbędna|zbędny|problemem dla wszystkich)',
    '(chcę|chciałabym|chciałbym|mam nadzieję że|wolałabym|wolałbym) ..2 (nigdy|nie|już nie|więcej nie) ..1 (obudzić|obudzę|urodzić|istnieć|obudziła|obudził|urodziła|urodził) ..1 (się)?',
    '(zasnąć) ..1 (i się nie obudzić|i nie obudzić się|na zawsze|i już się nie obudzić|i nigdy się nie obudzić)',
    '(nikt) ..2 (by)? (tęsknił|zauważył|zauważyłby|tęskniłby|płakał|płakałby|nie zatęskni)',
    '(jestem|tak) ..1 (zmęczona|zmęczony) ..1 (życiem|istnieniem)',
    '(straciłam|straciłem|nie mam) ..1 (nadzieję|nadziei|chęci do życia|sens życia|chęć do życia|siły żyć|siły dalej żyć|woli życia|powodu żeby żyć|po co żyć)',
    '(nienawidzę|nie znoszę) (siebie|swojego życia|mojego życia|się|żyć)',
    '(chcę|chciałabym|chciałbym) ..1 (zniknąć|żeby (to|ból|wszystko) ..1 (skończyło|minął|minęło|przestało|skończył)|przestać istnieć|przestać cierpieć)',
    '(zasługuję) ..1 (na śmierć|żeby umrzeć)',
    '(wszystko mi jedno|obojętne mi|nie obchodzi mnie) ..1 czy (umrę|żyję|przeżyję)',
  ],
  resolved: [
    '(już)? nie chcę ..1 (już)? (umrzeć|umierać|się zabić|zabić się|się zabijać|robić sobie krzywdy)',
    '(już)? nie (myślę|mam) ..1 (już)? (o samobójstwie|myśli samobójczych|o śmierci)',
    '(cieszę się|jestem wdzięczna|jestem wdzięczny) że (żyję|przeżyłam|przeżyłem|jeszcze żyję)',
  ],
  abuse: [
    `${one} ..2 (mnie|nas) ..1 ${hits}`,
    `${one} ..1 ${hits} ..1 (mnie|nas)`,
    `(mnie) ${hits} ..1 (mąż|ojciec|chłopak|ojczym|matka|partner|brat|były|tata)`,
    '(on|ona) mnie ..1 (bije|dusi|gwałci|molestuje|krzywdzi|kopie|maltretuje) ..2',
    '(on|ona) (bije|dusi|gwałci|krzywdzi|maltretuje) mnie ..1',
    '^ (bije|dusi|gwałci|krzywdzi) mnie ..2 (kiedy|gdy|codziennie|jak|w domu|$)',
    '(zostałam|zostałem|byłam|byłem|jestem) ..1 (zgwałcona|zgwałcony|molestowana|molestowany|wykorzystana|wykorzystywana|bita|bity|pobita|pobity|maltretowana|wykorzystana seksualnie)',
    '(zgwałcił|molestował|wykorzystał|dotykał) mnie ..2',
    `${one} ..1 (grozi|groził|wyzywa|kontroluje|zamyka|zmusza|dotyka|poniża|prześladuje) ..1 (mi|mnie|że)`,
    '(przemoc w domu|przemocy domowej|ofiarą przemocy|przemoc domowa) ..1',
    '(boję się) ..1 (mojego (męża|ojca|chłopaka|ojczyma|partnera|byłego)|wrócić do domu|wracać do domu|mojej matki|iść do domu)',
  ],
  threats: [
    '(chcę|zamierzam|planuję|mam zamiar|zaraz) ..2 (zabić|zadźgać|zastrzelić|otruć|udusić|dźgnąć) ..1 (mojego|moją|swojego|swoją|moich|mego|swego) ..1 (ojca|matkę|brata|siostrę|chłopaka|dziewczynę|męża|żonę|szefa|nauczyciela|sąsiada|byłego|rodzinę|kolegów|ojczyma)',
    '(zabiję|zadźgam|zastrzelę|otruję|uduszę) ..1 (mojego|moją|swojego|swoją|wszystkich|moich) ..1 (ojca|matkę|brata|siostrę|szefa|męża|żonę|w szkole|w pracy|byłego|ojczyma|nauczyciela)',
    '(chcę|zamierzam|planuję) ..2 (zastrzelić|zabić|wysadzić|strzelać|zaatakować) ..2 (w|do) (szkole|szkołę|pracy|kościele|biurze|uczelni|szkoły)',
    '(boję się że|mam ochotę) ..2 (zrobię krzywdę|skrzywdzić|skrzywdzę|uderzę|zabiję|zrobić krzywdę) ..2',
    '(przyniosę|przynieść|wezmę) ..1 (pistolet|broń|nóż) do (szkoły|pracy)',
  ],
  friend: [
    `${close} ..4 (chce|mówi|powiedział|powiedziała|grozi|myśli|chciał|chciała|próbował|próbowała|planuje|pisze|napisał|napisała|opowiada) ..4 (się zabić|zabić się|popełnić samobójstwo|umrzeć|samobójstwie|odebrać sobie życie|nie chce żyć|się powiesić|zrobić sobie krzywdę|ze sobą skończyć|samobójstwo|zabije)`,
    `${close} ..1 (tnie|okalecza|samookalecza|kaleczy) się`,
    `${close} się ..1 (tnie|okalecza|kaleczy)`,
    `${close} (już)? nie chce ..1 żyć`,
    `${close} ..1 (wziął|wzięła|połknął|połknęła) ..2 ${pills}`,
    `${close} ma myśli samobójcze`,
  ],
  distress: [
    '(mam|dostałam|dostałem|miałam|miałem|dostaję) ..1 (atak paniki|ataki paniki|napad paniki|napad lęku|załamanie nerwowe)',
    'nie (mogę|potrafię) (przestać (płakać|się trząść)|oddychać|się uspokoić|złapać oddechu|uspokoić się)',
    '(moja|mój) (mama|tata|matka|ojciec|brat|siostra|syn|córka|babcia|dziadek|mąż|żona|najlepszy przyjaciel|najlepsza przyjaciółka) (właśnie|dziś|dzisiaj|wczoraj|dziś rano|w nocy) ..1 (umarła|umarł|zmarł|zmarła)',
    '(rozpadam się|załamuję się|tracę rozum|wariuję z rozpaczy|jestem w rozpaczy|jestem załamana|jestem załamany)',
    '(potrzebuję|błagam o) pomocy (naprawdę|proszę|w prawdziwym życiu|na serio|teraz|pilnie|$)',
    '(jest ze mną|ze mną) ..1 (naprawdę)? źle',
  ],
  eating: [
    '(zmuszam się do|prowokuję) (wymiotów|wymioty|wymiotowania)',
    '(wymiotuję|wymiotowałam|rzygam) ..1 (po (jedzeniu|każdym posiłku)|specjalnie|wszystko co zjem|celowo)',
    '(przestałam|przestałem|nie) ..1 (jeść|jem) ..4 (gruba|gruby|schudnąć|dni|chuda|ukarać|wagę)',
    '(mam|jestem|choruję na) ..1 (anoreksję|bulimię|anorektyczką|bulimiczką|zaburzenia odżywiania)',
    '(głodzę się|nie zasługuję na jedzenie|biorę środki przeczyszczające)',
  ],
  emergency: [
    '(mam|chyba mam|on ma|ona ma|dostałam|dostałem|ma) ..1 (zawał|zawał serca|udar|wylew|reakcję alergiczną)',
    '(wezwij|wezwijcie|dzwoń|dzwońcie|zadzwoń|potrzebuję|potrzebna) ..2 (karetkę|karetki|karetka|pogotowie|112|999|po pogotowie)',
    '(mój|moja|moje) ..1 (nie oddycha|przestał oddychać|przestała oddychać|jest nieprzytomna|jest nieprzytomny)',
    '(ból w klatce|boli mnie klatka|boli mnie w klatce) ..5 (ręka|oddychać|szczęka|duszno)',
    '(nie mogę zatamować krwi|wykrwawiam się|krew nie przestaje lecieć)',
  ],
  sayings: [
    '(umieram|umrzeć|umrę|umarłam|umarłem|umierać|padam) (ze|z|od) (śmiechu|głodu|pragnienia|nudów|nudy|wstydu|zimna|gorąca|ciekawości|strachu|zmęczenia|tęsknoty|zazdrości)',
    '(umrzeć|umieram|pękam) ze śmiechu',
    '(zabić|zabijam|zabijać) ..1 (czas|nudę|czasu)',
    '(zabija|dobija|zabije|wykończy) mnie ..1 (ta|ten|to|ciekawość)',
    '(ta|ten|to) ..2 mnie (zabija|dobija|wykańcza)',
    '(mama|tata|żona|matka|ojciec|szef|mąż) mnie zabije ..1 (jak|jeśli|za)?',
    '(tnę|kroję|ciąć|obcinam|skaleczyłam się|skaleczyłem się) ..1 (chleb|drewno|drzewo|włosy|paznokcie|w palec|papierem|nożem przy|warzywa|cebulę|linę)',
    '(misja|oddział) (samobójcza|samobójczy|samobójców)',
    '(umrzeć|zginąć|zabić się) ..1 (w (grze|walce|bitwie)|i się odrodzić|i zacząć od nowa|jak bohater|za króla|żeby się odrodzić)',
    '(bije|pobił|pobiła|ogrywa|pokonuje|pokonał|ograł) mnie ..1 (w|na) (szachy|szachach|grze|wyścigu|turnieju|karty|pojedynku|warcaby)',
    '(bije|pobił) mnie na głowę',
    'nie (mogę|wytrzymam) (ze śmiechu|już ze śmiechu|tego poziomu|z tą zagadką)',
    '(śmiertelnie|zabójczo) (zmęczony|zmęczona|śmieszne|nudny|nudne|poważnie)',
  ],
  marks: {
    role: [
      '(mój|moja|nasz|nasza|ten|ta|twój|moją|mojego|jej|jego) (postać|bohater|bohaterka|paladyn|wojownik|wojowniczka|mag|czarodziej|czarodziejka|złodziej|rycerz|elf|elfka|krasnolud|wiedźma|wampir|kapłan|bard|druid|duch|król|królowa|księżniczka|mnich|książę)',
      '^ (król|królowa|rycerz|bohater|bohaterka|księżniczka|książę|wiedźma|duch|wojownik|mag)',
    ],
    fiction: [
      '(w|z) (tej|tym|mojej|naszej)? ..1 (historii|grze|książce|powieści|filmie|sztuce|kampanii|opowieści|przygodzie)',
    ],
    'story-people': [
      '(król|królowa|książę|smok|smoka|ork|orka|orki|ogr|troll|trolla|goblin|goblina|czarodziej|wiedźma|strażnik|strażnicy|żołnierz|bandyta|rycerz|turniej|pojedynek|szachy|miecz|mieczem|zamek|loch|zaklęcie)',
    ],
    speech: [
      '^ (ja)? (mówię|krzyczę|szepczę|odpowiadam|pytam|wołam|mruczę|śpiewam|recytuję) ..3',
      '^ ..3 (mówi|krzyczy|szepcze|odpowiada|warczy|mruczy|wzdycha|woła)',
      '(mówię|mówi|krzyczę|krzyczy|szepczę|szepcze|odpowiada|woła) $',
    ],
    'own-speech': ['^ (ja)? (mówię|krzyczę|szepczę|odpowiadam|wołam)'],
    real: [
      '(w prawdziwym życiu|naprawdę|na serio|serio|nie żartuję|to nie żart|to nie jest gra|to nie gra|poza grą|mówię poważnie|bez żartów|w realu)',
    ],
    now: ['(teraz|w tej chwili|właśnie teraz|zaraz)'],
    day: [
      '(dziś|dzisiaj|dziś w nocy|dziś wieczorem|jutro|tej nocy|w (poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę)|w weekend|za godzinę|jak wszyscy (zasną|wyjdą))',
    ],
    distant: [
      '(lat|lata|rok|dawno|wiele lat) temu',
      '(kiedy|gdy|jak) (byłam|byłem) ..1 (mała|mały|dzieckiem|nastolatką|nastolatkiem|młoda|młody|młodsza|młodszy|w liceum)',
      '(kiedyś|w przeszłości|w dzieciństwie|w młodości|dawniej|w (2010|2012|2015|2016|2017|2018|2019|2020|2021|2022))',
      '(kiedy|gdy|jak) miałam ..1 lat',
      '(kiedy|gdy|jak) miałem ..1 lat',
    ],
    recovered: [
      '(czuję się|jest|mam się|jest mi) ..2 (lepiej|dobrze|świetnie) ..1',
      '(mam to za sobą|wyszłam z tego|wyszedłem z tego|dzięki terapii|jestem w terapii|życie jest piękne|wyzdrowiałam|wyzdrowiałem)',
    ],
    relapse: [
      '(znowu|znów|wczoraj|wczoraj wieczorem|w zeszłym tygodniu|w tym tygodniu|w zeszłym miesiącu|rano|nadal|ponownie|ostatniej nocy|wciąż)',
    ],
    farewell: [
      '(żegnajcie (wszyscy|na zawsze|kochani)?|żegnaj świecie|to jest pożegnanie|wybaczcie mi wszyscy|kocham was wszystkich)',
      '^ żegnajcie $',
    ],
    means: [
      '(kupiłam|kupiłem|mam|przygotowałam|przygotowałem) ..1 (sznur|linę|pistolet|żyletkę|żyletki|pętlę|broń|tabletki nasenne)',
    ],
    joking: ['(żartuję|żartowałam|żartowałem|to był żart|haha|żarcik)'],
    'safe-now': [
      '(jestem bezpieczna|jestem bezpieczny|już dobrze|teraz jest dobrze|rozmawiałam z (mamą|tatą|przyjaciółką|terapeutą)|rozmawiałem z (mamą|tatą|przyjacielem|terapeutą))',
    ],
  },
});
