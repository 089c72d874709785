// Written by .ci/given-names.py from the given names of Faker 40.63.0; do not edit.

extension GivenNames {
  /// In lower case.
  static let list2: StaticString = """
    humaiya humayra humberto humoyun humphrey hussein huy huzaifa hynek hà håkan håkon håvard
    héctor hélène hüseyin hưng hương hạnh hải hồng i-chen i-chun iain ian iara ibidapo ibironke
    ibolya ibrahim ibrohim ica icha idris ieva ifeanyi ifechukwu ifeoma ifora ifunanya ige
    ignace ignacia ignacio ignacy ignas ignatz ignaz ignác igor igors ihsan ika ikenna ikeoluwa
    iker ikram ilaria ildikó ileana ilenia ilga ilias ilija ilmari ilmārs ilona ilse ilyas ilyes
    ilze imane imants imany imara imelda imene imke imona imran imre imron ina inaya indah
    indiana indira indra indrek indriķis ines inese ineta inez inga inge ingeborg ingemar inger
    ingmar ingo ingrid ingrida ingrīda inguna ingvar inioluwa inkeri inna inta intan inès inés
    inês ināra ioannis iolanda iona ira irena irene iretioluwa irfan irina irine irja irma
    irmeli irmgard irène irén irēna isa isaac isabel isabela isabell isabella isabelle isabelly
    isadora isaiah isaque isaya isaías iseoluwa ishaan ishola isidor isidora isidoro isidro isis
    isla islom ismael ismail ismet ismoil isobel israel issack istvan istván itanya ituri itzel
    iva ivan ivana ivanka ivar ivars iver iveta ivette ivica ivka ivo ivona ivonne ivor iván
    iwan iwo iyabode iyadunni iymona izabela izidor iztok i̇brahim i̇mam ja'far jaakko jaan
    jaana jaanus jabulani jacek jacinta jacinto jackeline jackie jackline jackson jacky jaclyn
    jacob jacobo jacqueline jacques jadranka jael jafet jahi jahongir jaime jair jairo jaka jake
    jakob jakobs jakov jakub jalia jamaal jamal jameel james jamie jamil jamila jamshid jana
    jane janet janeth janette janez jangwa jani janice janick janik janina janine janis janja
    janko jann janna janne jannie jannik jannis jano janos janus jaqueline jara jared jari jarl
    jarlath jarmila jarmo jarno jaromír jaron jaroslav jaroslava jarrod jaruwan jasiri jasmin
    jasmina jasminka jasna jason jasper javier javiera javohir jaxon jay jayda jayde jayden
    jayne jayson jazmin jazmín jean jean-claude jean-luc jean-marc jean-marie jean-paul
    jean-pierre jeana jeanette jeanine jeanne jeannette jeannie jeannine jeannot jeanny jeff
    jefferson jeffery jeffrey jeison jekaterina jelani jele jelena jelle jemma jen-chieh jena
    jenifer jeniffer jenna jenni jennie jennifer jenniffer jenny jens jenő jere jeremi jeremiah
    jeremias jeremie jeremy jeremías jerica jermaine jernej jeroen jerome jerry jerson jerzy
    jerónimo jesper jesse jessica jessie jessika jessy jesus jesús jevgeni jezups jhoan jhon
    jhonatan jhonny jie jill jillian jim jimena jimmie jimmy jina jindřich jindřiška jing
    jinjuta jiri jitka jitrin jiřina jiří joachim joakim joan joana joann joanna joanne joao
    joaquim joaquin joaquina joaquín jocelyn jocelyne jochen jodi jodie jody joe joel joelle
    joey johan johana johann johanna johanne johannes johans john johnathan johnnie johnny
    johnson johny jokūbas jolana jolanda jolanta jolene jolie jolien joline jolán jon jonah
    jonas jonatan jonathan jonathon joni jonna jonáš joojo joost jordan jordi jordon jordy
    jordán jorge joris jorja jorma jorunn jos jose josef josefa josefina josefine joselyn josep
    joseph josephine josephus josette josh joshua josiah josiane josip josipa joso jost josue
    josué josy josé josée joséphine jouko jouni jovan jovana jovita joyce jozef jozo joão joël
    joëlle joško jožef jožefa jožica jua juan juana juanita jude judit judita judith judy juha
    juhani juho jukka jule jules juli julia julian juliana juliane julianna julie julien
    julienne juliet julieta juliette julijana julio julita julius juliusz julián juma jumaane
    jun jung-hua juraj jure juri juris jussi justas justin justina justinas justine justiniani
    justus justyna jutta juul juwon ján jános jérôme jéssica józsef jörg jörgen jørgen júlia
    jürg jürgen jüri jānis jāzeps jēkabs jēkaubs jūla jūle jūlija jūlijs kaarina kabiru kachela
    kacper kada kadri kahina kai kai-hsiang kaia kaisa kaitlin kaitlyn kaj kaja kajetan kajus
    kala kaleb kalervo kalevi kali kalina kalle kaluwa kamal kamau kamil kamila kamilly
    kamolchanok kamran kamron kamya kana kane kaombwe kaori kara karama karan kareem karel karen
    kari karim karima karin karina karine karl karl-heinz karla karley karli karlo karlīna karma
    karmen karol karoliina karolina karoline karolis karolína karsten karyn kashangaki kasim
    kaskazi kaspar kaspars kasper kassandra kata katalin katariina katarina katarzyna katarína
    katarīna kate katelyn katerina katerine kateřina katharina katharine katherin katherina
    katherine kathi kathleen kathrin kathryn kathy kati katia katica katie katja katrien
    katriina katrin katrina katty katy kay kayden kaye kayla kaylee kayleigh kazim kazuya keanu
    keegan keely keira keisha keith keji kelechi kelli kellie kelly kelsey kelvin kemal kemunto
    ken kenan kendra kenichi kennedy kenneth kenny kent kenyangi kenzie keri kerri kerrie kerry
    kerstin kevin khaan khadidja khadija khaled khalid khalil khamani khamisi khanyisile khloe
    khoa kiah kian kiapo kiara kibafupia kibibi kiburi kiera kieran kijana kijani kikelomo
    kilian killian kimberley kimberly kimbilio kimya kinaya kinga kingston kinubi kiojah kipenzi
    kipepeo kira kirby kirk kirsi kirsten kirstie kirstin kirsty kisima kitti kiume kiwara kjell
    kjersti kjetil klaas klara klaudia klaudie klaus klemen klemens klement klára knut kobe
    kodchaporn koen kofi kojo kolawole kondo konrad konradi konradus konstantin konstantinos
    konstanty korede kori kornel kornelia kornél kosisochukwu kovu kris krish krishna krista
    kristaps kristel kristen krister kristers kristi kristian kristie kristiina kristijan
    kristin kristina kristine kristjan kristof kristofer kristoffer kristopher kristupas kristy
    kristína kristóf kristýna krisztina krisztián krystal krystian krystyna kryštof krzysztof
    ksawery kuan-hung kuan-lin kuan-ting kuan-yu kuchanua kujoe kulnun kumiko kunaporn kuno
    kuo-hsiung kuo-hua kurt kurtis kurunzi kusiima květa květoslava kwabena kwame kweli kyan
    kyara kyla kyle kylie kyllikki kyosuke kyra kálmán károly käthe käthi kåre kévim kārlis
    kęstutis laban lacey lada ladina ladislav ladislava laetitia laia laila lailati laini lajos
    lala lamar lambert lamine lan lana lance langalibalele lara larisa larissa larry lars lasse
    laszlo latasha latif latoya laura laure laureen lauren laurence laurens laurent laurenz
    lauretta laurette lauri laurie laurin laurine laurynas lautaro lavinia lavínia lawrence
    layla lea leah lean leana leander leandra leandro leanne leano lee leena lei leia leidy leif
    leigh leila leke lelia lena lene leni lenka lenn lennart lenny leo leon leona leonard
    leonardo leoncio leone leonel leonhard leonie leonor leonora leonore leontina leopold
    leopoldo leoš lere leroy lesia lesley leslie lesly leticia letizia letícia levente levi
    levin lewis lex leyla leyli león li-ching li-chu li-chuan li-hsiang li-hsueh li-hua li-ling
    li-mei li-yu li-yun lia liam lian liana liane liban libby libor libuše lida lidia lidija
    liesbeth lieve ligia ligita liisa lila lili lilia lilian liliana liliane lilija lilja lilla
    lilli lillian lilly lina lincoln linda linde lindsay lindsey linet linh linn linnea linnéa
    lino linus lio lionel lisa lisa-marie lisandro lisbeth lise liselotte lisette lissette liv
    livia livio liwia liz liza lize lizeth ljiljana ljubica ljubov ljudmila lloyd loes logan
    lois lola lolita lona londisizwe londiwe lone loni lonnie lora loraine lorcan lore loredana
    lorelei lorena lorenz lorenza lorenzo loreto loretta loretto lori lorin lorine loris lorna
    lorraine lotfi lothar lotta lotte lotti lou louie louis louisa louise lourdes lourenço
    lovisa lovre lovro loïc loïs luan luana lubomír luboš luc luca lucas luce lucero lucette
    lucia lucian luciana luciano lucie lucien lucienne lucija lucila lucile lucinda lucio lucy
    lucía ludivine ludmila ludovic ludovica ludvig ludvík ludwig luděk luigi luis luisa luise
    luisina luiza luka lukas luke lukáš lumír luna lungile lupe lutfi lutz luyanda luz luzia
    luís luísa lwandile lydia lydie lyna lynda lyndon lyndsay lyndsey lynette lynn lynne
    lynnette lynsey lászló lâm léa léna léo léon léonard léonie léopold lívia lúcia maaike
    maarit maarten maaya mabel macarena maciej mackenzie madaha madalena maddison madeleine
    madelene madeline madina madini madison mads mael maeva maeve mafalda maftuna magali magaly
    magda magdalena magdalene magdaléna magdolna maggie magne magnolia magnus mahdi mahir
    mahmoud mahmud mahmut mai maia maicol maida maie maija maik maina maira maire mairead maite
    maj maja majken makayla makena makini maks maksim maksymilian makunga makuu malachy malak
    malcolm malea malena malene malgorzata malik malika malin malle mallory malou malte malvina
    malwina manabu manda mandla mandlakhe mandy manel manfred manila manon mantas manuel manuela
    manuelita manus mar mara marc marcel marcela marcelina marceline marcelino marcell marcella
    marcelle marcello marcelo marcia marcial marcin marco marcos marcus mare marek maren marga
    margaret margareta margarete margaretha margarida margarita margaux margherita margit
    margita margo margot margret margrit marguerite margus mari maria mariah mariam marian
    mariana marianela mariann marianna marianne mariano maribel marica maricela marie
    marie-christine marie-claire marie-claude marie-france marie-jeanne marie-josé marie-laure
    marie-louise marie-rose marie-thérèse mariela mariella marielle marietta mariette marija
    marijan marijana marika marilena marilyn marin marine marino mario marion marisa marisela
    marisol marissa marit marita maritta maritza marius mariusz marja marjan marjana marjatta
    marjeta marjona marjorie markas markku marko markus marleen marlen marlena marlene marlies
    marlis marlon marlyse marlène mart marta marte marten martha marthe martial martim martin
    martina martine martti martynas martí martín marvin marwa mary maryam maryann maryanne
    maryline marylène maryse maría marína mason massimiliano massimo massinissa matas mate matea
    matej mateja mateo mateus mateusz matheo mathew mathias mathieu mathijs mathilda mathilde
    mathis mati matias matic matija matilda matilde matjaž mato matouš mats matteo matthew
    matthias matthieu matti mattia mattias matunda matyáš matías matěj maud maude maura maureen
    maurice mauricette mauricio maurine maurits maurizio mauro mavuno maxim maxima maxime
    maximilian maximiliano maximilien maximo maximus maxine maxwell mayra mayte maël maëlle maša
    mcebisi mckenzie meagan meaghan meda meelis meg megan meghan mehdi mehmet mehrimoh mei-chen
    mei-chu mei-chuan mei-feng mei-hua mei-hui mei-lan mei-li mei-ling mei-ying mei-yu mei-yun
    meike meinrad mel melania melanie melany melba melina melinda melisa melissa melita melvin
    mercedes meredith merel meriem merike merja merle merlin mervin mervyn mery meryem meta
    metin metka metod metta mette mia micael micaela micah micha michael michaela michaele
    michal michaël michał micheal michel michela michele micheline michell michelle michèle
    miguel miha mihael mihaela mihhail mihkel mihály mijo mika mikael mikaela mikako mikayla
    mike mikhail miki mikkel mikko miklós mikołaj mikuláš mila milada milagros milan milana
    milda mildred mile milena milica milka milla miller millicent millie milo milos miloslav
    miloslava miloš milton milán mimi min mina mindaugas mindy minenhle minerva ming ming-che
    ming-chu ming-hui ming-hung ming-te ming-tsung minh minna minoru miodrag mira miran miranda
    mirco mireille mirela mirella mireya miriam miriama mirja mirjam mirjana mirko mirna miro
    miron mironshoh miroslav miroslava mirsad mirta misael mislav misty mitchel mitchell mituru
    mizhir miłosz mladen mlungisi mnqobi modesto modupe mofifoluwa mohamad mohamed mohamedi
    mohammad mohammed mohand mohinur moira moisés mojca mojisola mojisoluwa mojmír mollie molly
    momoko mona monica monika monique monserrat montserrat mora moradeke morayo morena morenike
    moreno morgan morgane moritz morolake morris morten mortimer moses mosinmileoluwa mosunmola
    motunrayo mouloud mounir mourad mourib moussa moyosore mthokozisi mubina muhallil muhamed
    muhammad muhammadali muhammadamin muhammadamir muhammadayub muhammadrizo muhammadsafo
    muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhazzim mulele muni munisa
    murat muriel murielle murray mursalina musa musfira mushtariy muslima mustafa mustafo
    mustapha muxlisa muzayyana muzdahir muzdalifa muzhir mwangi mwezi mya myles myra myriam
    myrta mzamo márcio mária mário márk márta márton mátyás máté máximo mégane mélanie mélissa
    mía mónica mónika nabil nacer nada nadežda nadia nadin nadine nadir nadja nadège nael nafula
    nahuel naim najam nam nana nanami nancy nando nanna nanni naoise naoki naoko naomh naomi
    naoto narcisa narciso narimane nasiru nassim natacha natali natalia natalie natalija natalja
    nataly natan natanael natascha natasha natasja natasza nataša nathalia nathalie nathaly
    nathan nathanael nathaniel natividad nattawun natália nawal nayeli nazim ndumiso neal nedas
    nedjma neha nehemiah neil nejc nela nele nelia nelio nell nella nelli nellie nelly nelson
    nenad neo nereida nerijus nesrine nestor nevaeh nevenka neville nevin nevio newton neža
    ngamia ngeni ngozi ngọc nhiên nhlanhla nhật nia niall niamh nicanor nichakarn nichola
    nicholas nichole nicklas nicky niclas nico nicola nicolai nicolas nicole nicoletta nicolás
    nidia niels nieves nigel nihad nihal niina nik nika nikita nikki niklas niko nikodem nikola
    nikolai nikolaj nikolaos nikolas nikolaus nikolett nikoletta nikolina nil nilda nils nina
    ninioluwa nino niracha nisa nives nixon niyazi niyilolawa njabulo nkazimulo nkiruka nnamdi
    nneka noa noah noam nobantu nobuhle noe noel noelia noelle noemi noemí nojus nokulunga nolan
    nomagugu nomalanga nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula
    nonhlanhla nonjabulo nonso noor noppakao nora norah norbert norberto noreen norma norman
    nothando nour noxolo nozibusiso nozizwe noé noémi noémie noël noëlla noëlle nqobizitha ntimi
    nuala nubia nuhu nuno nuria nuriat nuriya nurmuhammad nuru nury nutcha nutkrita nutwadee
    nándor nélida néstor nóra núria oba obanijesu obed obianuju obinna ochieng octavia octavie
    octavio océane oda odalis odalys odd odette odhiambo odile odina ofelia ogechi ogooluwa
    oisin oke okechukwu ola oladare oladimeji olaf olajumoke olakunle olanrewaju olansile
    olasunmbo olav olavi ole oleg olegario olena olga olimpia oliva oliver olivia olivie olivier
    olivér oliwier olli olof ololade olov oluchi olufunke olufunmilayo olumorotimi oluwafemi
    oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole olwethu
    olympia olívia omar omari omer omina omobolanle omodunni omolabake omolara omondi omosalewa
    omotara omotola omotoun omowumi ona oni onni onofre onyango onyinye oona oonagh ophelia
    ophélie ora oran oreofe orhan oriana orla orlaith orlando ornella orsolya orvokki osamu
    oscar osiyo oskar oskari osman osvaldo oswald oswaldo otabek othmar otieno otilia otis oto
    ottilia ottilie otto ottó ouanes oussama ove ovidio owen owethu oxana oyenike oyindasola
    oysha ozioma pablo pachongruk pada padraic padraig pai-han pai-yu paige pak pakjira paloma
    pam pamela pannawich pao-chu paola paolo parin pascal pascale pascual pascuala pasi pasquale
    patchaploy patcharaporn patric patrice patricia patricio patrick patrik patrizia patryk
    patrícia pattamon pattapon pattatomporn patty pau paul paula paule paulette pauliina paulina
    pauline paulino paulius paulo pauric pavel pavla pawan pawel paweł payton paz peadar pearse
    peder pedro peem peeter peggy pekka penelope pentti per percy perla pero perry pertti petar
    pete peter petr petra petri petronela petter petteri peyton phenphitcha philip philipp
    philippa philippe phillip philomena phoebe phubes phylis phyllis phúc phương pi-chu pi-hsia
    pi-yun pia piedad pierce pierina piero pierre pierrette pieter pietro pijus pilar ping
    pintusorn piotr pippa piret pirjo pirkko pirmin piroska pitipat pius po-wen pol polly
    porfirio pornchanok povilas prames pranav preston priit prima prisca priscila priscilla
    priska przemysław puntira purity pál päivi pål pénélope péter pía qabil qadim qasim qiang
    quang quentin quincy quinn quinten rabah rabi racha rachael racheal rachel rachelle rachid
    radeke radmila radomír radoslav radovan rael raf rafael rafaela rafaël rafał raffael
    raffaela raffaele raffaella rafi rafiq ragna ragnar ragnhild raheem rahel raija raimo
    raimund raimundo raina rainer raisa raivo ralf ralph rama ramadan ramazan ramiro ramon
    ramona ramzi ramón rana randall randi randolf randy rania raoul raphael raphaela raphaël
    raquel rasmus ratchanon raul ravi rayan rayhona raymond raymonde rayyona raúl reagan rebeca
    rebecca rebeka rebekah rebekka redmond reece reet regan regina reginald regine regula regína
    rei reijo reimar rein reina reinaldo reine reiner reinhard reinhart reinhilde reinhold reino
    remigio remo remy rena renata renate renato renaud rene renee renzo renáta rené renée reto
    reuben reva rex reyes reyna reynaldo reza rhianna rhiannon rhoda rhona rhonda rhys ria riad
    rian ricarda ricardo riccardo richard richárd rick rickey ricky rico rida rigoberto riina
    riitta rik rika riley rim rina rino rishi risto rita ritva riya roar robbie robby robert
    roberta robertas roberto robinson robiya robyn rocco rochdi rochelle rocio rocío roderick
    rodger rodney rodolfo rodolphe rodrigo roel rogelio roger rogers rohaan rohan roisin rok
    rokas roksana roland rolande rolando rolf romain romaine roman romana romane romano romeo
    romina romuald romy román ron rona ronal ronald ronaldo ronan ronja ronke ronnie ronny rony
    roos roque rory rosa rosalba rosalia rosalie rosalinda rosalía rosanna rosanne rosaria
    rosario rose-marie roseanna roseline roselyn rosemarie rosemary rosendo rosetta rosie rosina
    rosita roslyn rosmarie ross rossana roswitha rosy rouven rowan rowena roxana roxane roxanna
    roxanne roy roza rozalia rozalija roziya rozália ruairi ruben rubén rudi rudolf rudolph rudy
    rufino ruhshona rui rune rupert ruperto ruqayya russell rusul rut ruth ruwaihim ryan ryder
    rym ryma ryohei ryosuke ryszard rytis régine régis réka rémi rémy róbert rómulo róża rúben
    rüdiger s'fiso sa'adatu sa'diya saad saadat sabina sabine sabir sabri sabrina sabína sacha
    sadia sadie safet safia safina safiya saga sahra said saida sakari sakina salah saleh salih
    salim salima sally salma salohiddin salome salomé salomón salvador salvatore sam samama
    samandar samanta samantha sami samina samir samira samiya sammy samson samu samuel samuli
    samwel samy sander sandi sandile sandra sandrine sandro sani sanja sanjar sanna sanne
    santiago santino santos sara sarah sarai sardor sari sarina sarita sarunporn sarvar sarvinoz
    sascha sasha saskia satomi satu saul saulius saundra savannah saverio sayuri saúl saša sašo
    scarlett scarlette scot scott seamus sean sebastiaan sebastian sebastiano sebastián sedat
    segilola segundo seija selena selim selin selina selma sem sena sepp seppo serafina serena
    serge sergei sergej sergey sergio serine seth severin severino severo sevim sevinch shaban
    shadrack shahina shahnoza shahzod shahzoda shakira shamsuddeen shana shane shani shania
    shanice shanna shannan shannen shannon shari sharlene sharon shaun shauna shawn shawna shay
    shayne shea sheena shehu sheila sheilah shelby shelia shelley shelly sheree sheri sherri
    sherry sheryl shiela shih-chang shirley shohei shohjahon shohrux shona shota shu-chen
    shu-ching shu-chuan shu-fang shu-fen shu-hua shu-hui shu-ling shu-mei shu-min shukrona sian
    sibonelo sibongile sibusisiwe sibusiso sibylle siegfried siena sienna sigmar sigmund signa
    signe sigrid sigurd sihawukele siim silas silja silje silke silondile silva silvana silvano
    silvester silvia silvio simeon similoluwa simion simisola simon simona simonas simone
    simonne simphiwe simphiweyinkosi simón sina sinead sinikka siobhan siphesihle siri sirje
    sirkka sirpa sisko sithembiso siti sitiwat sittikorn siv siyabonga skye skyla skylar slavica
    slavko slavomír slobodan smith socorro sofia sofiane sofie sofía solange soledad soliha
    solomon solveig solène somadina somtochukwu sonia sonja sonya sophia sophie sorawut soraya
    sorcha sotaro soufiane souma soňa spencer sphiwe srečko stacey stacie stacy stan stana
    stanislaus stanislav stanislava stanisław stanko stanley stef stefaan stefan stefani
    stefania stefanie stefano steffen steffi steinar stela stella sten stephan stephanie
    stephany stephen steve steven stewart stig stijn stina stine stjepan stuart stéphane
    stéphanie su-chen su-chin su-ching su-chu sumayya supasit supasita susan susana susann
    susanna susannah susanne susi sussie suvakit suwijuk suzana suzanna suzanne suzette suzy
    svea sven svenja sverre svetlana swen sybilla sybille sydney sylva sylvain sylvester sylvia
    sylviane sylvie sylwia szabolcs szilvia szilárd szymon sándor sára sébastien sérgio séverine
    sílvia sören süleyman tabea tabitha tadas tadeen tadej tadeusz tadeáš tafazal tage taha
    tahir tahmaseb tahoor taial taichi taina taisir taj taja takuma tali talia tamanna tamara
    tami tammie tammy tamás tanguy tania tanimu tanja tanner tanya tao tapani tapio tara tari
    tarik tarja tarmo taro tasha tatiana tatjana tautvydas tayla taylor tea ted teddy teemu
    teetat tegan tekla tellervo tenzin teodor teodora teodoro tera terence teresa terese teresia
    teresita terrance terrence terri terry teréz terézia tess tessa teófilo thabani thabisa
    thabisile thaddeus thalente thalia thanatcha thandazile thandeka thandiwe thando thea theda
    thekla thelma thembeka thembekile thembile thembisile theo theodor theodora theodore theres
    theresa therese theresia thi thiago thibaud thibault thibaut thierry thijs thomas thor
    thorsten thuthukile thành théo théodore théophile thérèse thảo tia tiago tiana tiara tiare
    tibor tiffany tiina tiit tiiu tijs tilda tilde tilen till tilman tim timea timmy timo timon
    timotej timoteo timothy timothée tina tindra tine tino tisa titas tito titus tiziana tiziano
    tjaša tobias toby todd todsawun toivo tola tom toma tomas tomasa tomasz tomaž tomi tomislav
    tommy tomoya tomàs tomás tomáš toni tonia tonny tony tonya toomas tor torben tore tori
    torsten tory tove toy tracey traci tracie tracy travis trent trevor tricia triin trina trine
    trinidad tristan troy trudi trung trọng tsubasa tsung-han tsung-hsien tsung-lin tulio
    tunchanok tunradee tuomas tuula tuulikki tyler tymon tymoteusz tyra tyrone tyson tzu-hao
    tímea tõnu tùng tú tünde türkan uche uchenna udo ugo ujunwa ulf uli ulises ulla ulrich ulrik
    ulrika ulrike umar umberto una unni urban uriel urmas uroš urs ursula urszula urška usman
    usmon ute uwe uğur vagn vaidas vakris valborg valdemar valentim valentin valentina valentine
    valentino valentín valentína valeri valeria valerie valerio valeska valter valtteri valèria
    valéria valérie vanda vanesa vanessa vania vanja vanya vasco veda veerle vega veikko veli
    vello velma vera verena verner vernon veronica veronika veronique verónica vesa vesna veta
    vic vicente vicki vickie vicky victoire victor victoria victoriano victorine victorino vida
    vidal vidar viktor viktoria viktorija viktória vilhelm vilius villa ville vilma vilmos vince
    vincent vincenza vincenzo vinciane vinzenz violeta violetta violette virgilio virginie
    viridiana vito vitor vittoria vittorio vitória vivian viviana viviane vivien vivienne
    vladimir vladimír vladimíra vladislav vlado vlasta vlastimil volker von vratislav vusumuzi
    vytautas václav vân véronique víctor vít vũ wadi wahab waldemar waldo walid wally walter
    waltraud wanda wanjiru warren washington wasin wassaya wassim wayne wei wei-ting weldon
    wen-chang wen-cheng wen-chieh wen-chin wen-chung wen-hsiang wen-hsien wen-hsiung wen-lung
    wen-pin wendelin wendy wenzel werner wesley whitney wiktor wilber wilfred wilfredo wilfrido
    wilfried wilhelm wilhelmina wilhelmine willard willem willi william williams willian willie
    willis willy wilma wilmer wilson wim winfred winifred winnie witold wladimir wojciech
    wolfgang wout wouter wu-hsiung wyatt xander xaver xavier xenia xia ximena xiomara xiulan
    xiuying xolid xuân ya-hui ya-ling ya-ping ya-ting ya-wen yacine yada yadigar yadira yael
    yago yahia yahya yahyo yair yamilet yan yanet yaneth yang yanis yanisa yann yannick yannis
    yaqub yara yaritza yasemin yasin yasina yasmin yasmina yasmine yasmín yassin yassine
    yasuhiro yazgül yaşar yeison yen-ting yenifer yenny yesenia yessenia yilmaz ylva yngve yohan
    yohana yoichi yoko yolanda yolande yong yosef yoselin yosuke younes youssef yrsa yu-hsiang
    yu-hsuan yu-lan yu-ling yu-mei yu-ying yueh-o yueh-ying yui yuki yuliana yumiko yunis yunus
    yuri yuridia yusuf yuta yvan yves yvette yvon yvonne yésica yéssica yến zac zacarías
    zacharie zachary zahid zahir zahra zahro zahur zaid zaida zainab zaira zakaria zakhele zalán
    zamir zane zara zayan zayd zdenka zdenko zdravko zehra zelda zeljko zelma zeno zenobia zenta
    zenzele zenzile zeynep zibuyile zina zinhle zion zita zlatko zoe zoey zoltan zoltán zora
    zoraida zoran zoé zoë zsolt zsombor zsuzsanna zsófia zubayr zuzana zvonko ádám ágnes ákos
    álex álvaro ámbar ángel ángela ánh áron árpád ângela ângelo änne åke åsa åse çimnaz çinarə
    çingiz çiçək èric édith édouard élisabeth élise élodie éléonore émile émilie éric érica
    étienne éva ëakumbu íris ísis óliver óscar ömer özlem øystein øyvind úrsula ülle ādams
    ādolfs ārija ąžuolas ērika ēriks ēvalds ģederts ģirts łukasz şeyda šimon špela štefan
    štefanija žan žaneta željko žiga əbdül əcəbnaz ədalət ədibə əflatun əminə əntiqə əsmər
    άγγελος άλκηστις
    """
}
