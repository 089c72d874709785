// Written by .ci/given-names.py from the given names of Faker 40.63.0; do not edit.

extension GivenNames {
  /// In lower case.
  static let list2: StaticString = """
    misael misty mitchel mitchell mituru miłosz mladen mlungisi mnqobi modesto modupe mofifoluwa
    mohamad mohamed mohammad mohammed mohand moira moisés mojca mojisola mojisoluwa mojmír
    mollie molly momoko mona monica monika monique monserrat montserrat mora moradeke morayo
    morena moreno morgan morgane moritz morris morten mortimer moses mouloud mounir mthokozisi
    mubina muhamed muhammad muhammadali muhammadamin muhammadayub muhammadumar muhammadyasin
    muhammadyusuf muhammadziyo muhammed muni murat muriel murielle murray mursalina musa musfira
    mushtariy muslima mustafa mustafo mustapha muzayyana mwangi mya myles myra myriam myrta
    mzamo mária mário márk márta máté máximo mégane mélanie mélissa mía mónica mónika na nabil
    nada nadežda nadia nadin nadine nadir nadja nadège nael nahuel naim najam nam nana nanami
    nancy nando nanna nanni naoise naoki naoko naomh naomi naoto narcisa narciso nasiru nassim
    natacha natali natalia natalie natalija natalja nataly natan natanael natascha natasha
    natasja natasza nataša nathalia nathalie nathaly nathan nathanael nathaniel natividad
    nattawun natália nayeli nazim ndumiso neal nedas neha nehemiah neil nejc nela nele nelia
    nelio nell nella nelli nellie nelly nelson nenad neo nereida nerijus nestor nevaeh nevenka
    neville nevin nevio newton ngozi ngọc nhiên nhlanhla nhật nia niall niamh nicanor nichola
    nicholas nichole nicklas nicky niclas nico nicola nicolai nicolas nicole nicoletta nicolás
    nidia niels nieves nigel nihad nihal niina nik nika nikita nikki niklas niko nikola nikolai
    nikolaj nikolaos nikolas nikolaus nikolett nikoletta nikolina nil nilda nils nina nino
    niracha nisa nives nixon niyazi njabulo nkazimulo nkiruka nnamdi nneka noa noah noam nobantu
    nobuhle noe noel noelia noelle noemi noemí nojus nokulunga nolan nomagugu nomalanga
    nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nonhlanhla nonjabulo
    nonso noor noppakao nora norah norbert norberto noreen norma norman nothando nour nova
    noxolo nozibusiso nozizwe noé noémi noémie noël noëlla noëlle nqobizitha nuala nuno nuria
    nuriya nuru nury nutcha nutkrita nélida néstor nóra núria obed obianuju obinna octavia
    octavie octavio océane oda odalis odalys odette odile ofelia ogechi oisin okechukwu ola olaf
    olav olavi ole oleg olegario olena olga olimpia oliva oliver olivia olivie olivier oliwier
    olof oluchi olwethu olympia olívia omar omari omer omina ona oni onofre onyinye oona oonagh
    ophelia ophélie ora oran orhan oriana orla orlaith orlando ornella orvokki osamu oscar osiyo
    oskar oskari osman osvaldo oswald oswaldo othmar otieno otilia otis oto ottilia ottilie otto
    ottó ove ovidio owen owethu oxana oysha ozioma pablo pachongruk pada padraic padraig pai-han
    pai-yu paige pakjira paloma pam pamela pannawich pao-chu paola paolo pascal pascale pascual
    pascuala pasquale patchaploy patcharaporn patric patrice patricia patricio patrick patrik
    patrizia patryk patrícia pattamon pattapon pattatomporn patty pau paul paula paule paulette
    pauliina paulina pauline paulino paulius paulo pauric pavel pavla pawel paweł payton paz
    peadar pearse peder pedro peem peeter peggy pekka penelope pentti per percy perla pero perry
    petar pete peter petr petra petri petronela petter petteri peyton philip philipp philippa
    philippe phillip philomena phoebe phubes phylis phyllis phúc phương pia piedad pierce
    pierina piero pierre pierrette pieter pietro pijus pilar ping pintusorn piotr pippa piret
    pirjo pirkko pirmin piroska pius pol polly porfirio pornchanok pranav preston priit prima
    prisca priscila priscilla priska puntira purity pál päivi pénélope péter pía qabil qadim
    qasim qiang quang quentin quincy quinn quinten rabah rabi rachael racheal rachel rachelle
    rachid radmila radomír radoslav radovan rael raf rafael rafaela rafaël raffael raffaela
    raffaele raffaella rafi rafiq ragna ragnar ragnhild raheem rahel raimund raimundo raina
    rainer raisa raivo ralf ralph rama ramadan ramazan ramiro ramon ramona ramón rana randall
    randi randolf randy rania raoul raphael raphaela raphaël raquel rasmus ratchanon raul ravi
    rayan raymond raymonde rayyona raúl reagan rebeca rebecca rebeka rebekah rebekka redmond
    reece reet regan regina reginald regine regína rei reimar rein reina reinaldo reine reiner
    reinhard reinhart reinhilde reinhold reino remigio remo remy rena renata renate renato
    renaud rene renee renzo renáta rené renée reto reuben reva rex reyes reyna reynaldo reza
    rhianna rhiannon rhoda rhona rhonda rhys ria rian ricarda ricardo riccardo richard richárd
    rick rickey ricky rico rigoberto riina riitta rik rika riley rina rino rishi rita ritva riya
    robbie robby robert roberta robertas roberto robinson robiya robyn rocco rochelle rocio
    rocío roderick rodger rodney rodolfo rodolphe rodrigo roel rogelio roger rogers rohaan rohan
    roisin rok rokas roksana roland rolande rolando rolf romain romaine roman romana romane
    romano romeo romina romuald romy román ron rona ronal ronald ronaldo ronan ronja ronnie
    ronny rony roos roque rory rosa rosalba rosalia rosalie rosalinda rosalía rosanna rosanne
    rosaria rosario rose-marie roseanna roseline roselyn rosemarie rosemary rosendo rosetta
    rosie rosina rosita roslyn rosmarie ross rossana roswitha rosy rouven rowan rowena roxana
    roxane roxanna roxanne roy roza rozalia rozalija rozália ruairi ruben rubén rudi rudolf
    rudolph rudy rufino rui rune rupert ruperto ruqayya russell rut ruth ryan ryder ryohei
    ryosuke ryszard régine régis réka rémi rémy róbert rómulo róża rúben rüdiger s'fiso sa'adatu
    sa'diya saad saadat sabina sabine sabir sabri sabrina sabína sacha sadia sadie safet safina
    safiya saga sahra said saida sakari sakina saleh salih salim sally salma salome salomé
    salomón salvador salvatore sam samanta samantha sami samir samira samiya sammy samson samu
    samuel samy sander sandi sandile sandra sandrine sandro sani sanja sanna sanne santa
    santiago santino santos sara sarah sarai sardor sari sarina sarita sarunporn sascha sasha
    saskia satomi saul saundra savannah saverio sayuri saúl saša scarlett scarlette scot scott
    seamus sean sebastiaan sebastian sebastiano sebastián sedat segundo selena selim selin
    selina selma sem sena sepp seppo serafina serena serge sergei sergej sergey sergio seth
    severin severino severo sevim sevinch shaban shahzoda shakira shamsuddeen shana shane shani
    shania shanice shanna shannan shannen shannon shari sharlene sharon shaun shauna shawn
    shawna shay shayne shea sheena shehu sheila sheilah shelby shelia shelley shelly sheree
    sheri sherri sherry sheryl shiela shirley shohei shohrux shona shota shu-chen shu-chuan
    shu-fen shu-hua shu-hui shu-ling shu-mei sian sibonelo sibongile sibusisiwe sibusiso sibylle
    siegfried siena sienna sigmar sigmund signa signe sigrid sigurd sihawukele siim silas silja
    silje silke silondile silva silvana silvano silvester silvia silvio simeon simion simon
    simona simonas simone simonne simphiwe simphiweyinkosi simón sina sinead sinikka siobhan
    siphesihle siri sirje sithembiso siti sittikorn siv siyabonga skye skyla skylar slavica
    slavko slavomír slobodan smith socorro sofia sofiane sofie sofía solange soledad soliha
    solomon solveig solène somadina somtochukwu sonia sonja sonya sophia sophie sorawut soraya
    sorcha sotaro soňa spencer sphiwe stacey stacie stacy stan stana stanislaus stanislav
    stanislava stanisław stanley stef stefan stefani stefania stefanie stefano steffen steffi
    steinar stela stella sten stephan stephanie stephany stephen steve steven stewart stig stijn
    stina stine stjepan stuart stéphane stéphanie su-chen sumayya supasita susan susana susann
    susanna susannah susanne susi sussie suvakit suwijuk suzana suzanna suzanne suzette suzy
    svea sven svenja sverre svetlana swen sybilla sybille sydney sylva sylvain sylvester sylvia
    sylviane sylvie sylwia szabolcs szilvia szymon sándor sára sébastien sérgio séverine sílvia
    sören süleyman tabea tabitha tadas tadeusz tadeáš tage taha tahir tai taichi taina taj taja
    takuma tali talia tamanna tamara tami tammie tammy tamás tanguy tania tanimu tanja tanner
    tanya tao tapani tapio tara tari tarik tarmo taro tasha tatiana tatjana tayla taylor tea ted
    teddy tegan tekla tellervo tenzin teodor teodora teodoro tera terence teresa terese teresia
    teresita terrance terrence terri terry terézia tess tessa teófilo thabani thabisa thabisile
    thaddeus thalente thalia thando thea theda thekla thelma theo theodor theodora theodore
    theres theresa therese theresia thi thiago thibaud thibault thibaut thierry thijs thomas
    thor thorsten thành théo théodore théophile thérèse thảo tia tiago tiana tiara tiare tibor
    tiffany tiina tiit tiiu tijs tilda tilde till tilman tim timea timmy timo timon timotej
    timoteo timothy timothée tina tindra tine tino tisa tito titus tiziana tiziano tjaša tobias
    toby todd todsawun toivo tom toma tomas tomasa tomasz tomaž tomi tomislav tommy tomoya tomàs
    tomás tomáš toni tonia tonny tony tonya toomas tor torben tore tori torsten tory tove toy
    tracey traci tracie tracy travis trent trevor tricia triin trina trine trinidad tristan troy
    trudi trung trọng tsubasa tsung-han tulio tunchanok tunradee tuomas tuula tuulikki tyler
    tymon tymoteusz tyra tyrone tyson tímea tõnu tùng tú tünde türkan uche uchenna udo ugo
    ujunwa ulf uli ulises ulla ulrich ulrik ulrika ulrike umar umberto una unni urban uriel
    urmas uroš urs ursula urszula urška usman usmon ute uwe uğur vagn valborg valdemar valentim
    valentin valentina valentine valentino valentín valentína valeri valeria valerie valerio
    valeska valter valtteri valèria valéria valérie vanda vanesa vanessa vania vanja vanya vasco
    veda veerle vega veikko veli vello velma vera verena verner vernon veronica veronika
    veronique verónica vesna veta vi vic vicente vicki vickie vicky victoire victor victoria
    victoriano victorine victorino vida vidal vidar viktor viktoria viktorija viktória vilhelm
    villa ville vilma vince vincent vincenza vincenzo vinciane vinzenz violeta violetta violette
    virgilio virginie viridiana vito vitor vittoria vittorio vitória vivian viviana viviane
    vivien vivienne vladimir vladimír vladimíra vladislav vlado vlasta vlastimil volker von
    vratislav vusumuzi vytautas václav vân véronique víctor vít vũ wadi wahab waldemar waldo
    walid wally walter waltraud wanda wanjiru warren washington wasin wayne wei weldon
    wen-hsiang wen-hsiung wen-lung wen-pin wendelin wendy wenzel werner wesley whitney wiktor
    wilber wilfred wilfredo wilfrido wilfried wilhelm wilhelmina wilhelmine willard willem willi
    william williams willian willie willis willy wilma wilmer wilson wim winfred winifred winnie
    witold wladimir wojciech wolfgang wout wouter wyatt xander xaver xavier xenia xia ximena
    xiomara xiulan xiuying xuân ya-hui ya-ling ya-ting ya-wen yadigar yadira yael yago yahya
    yahyo yair yamilet yan yanet yaneth yang yanis yann yannick yannis yaqub yara yaritza
    yasemin yasin yasina yasmin yasmina yasmine yasmín yassin yassine yasuhiro yazgül yaşar
    yeison yen-ting yenifer yenny yesenia yessenia yilmaz ylva yngve yohan yohana yoichi yoko
    yolanda yolande yong yosef yoselin yosuke younes youssef yrsa yu-hsiang yu-lan yu-ying
    yueh-o yui yuki yuliana yumiko yunis yuri yuridia yusuf yuta yvan yves yvette yvon yvonne
    yésica yéssica yến zac zacarías zacharie zachary zahid zahir zahra zahro zahur zaid zaida
    zainab zaira zakaria zamir zane zara zayan zayd zdenka zdenko zdravko zehra zelda zeljko
    zelma zeno zenobia zenta zenzele zeynep zina zion zita zlatko zoe zoey zoltan zoltán zora
    zoraida zoran zoé zoë zsolt zsuzsanna zsófia zubayr zuzana zvonko ádám ágnes ákos álex
    álvaro ámbar ángel ángela ánh áron árpád ângela ângelo änne åke åse çimnaz çinarə çingiz
    çiçək èric édith édouard élisabeth élise élodie éléonore émile émilie éric érica étienne éva
    ëakumbu íris ísis óliver óscar ömer özlem øystein øyvind úrsula ülle ādams ādolfs ārija
    ērika ēriks ēvalds łukasz şeyda šimon špela štefan štefanija žaneta željko žiga άγγελος
    άλκηστις άνθιμος άννα άρης άριστος άρτεμις έκτορας έλλη έξαρχος ήβη ήλια ήρα ίκαρος ίρις ίων
    αίας αβραάμ αγάθη αγάπη αγάπιος αγαθάγγελος αγαθή αγαθοκλής αγαθόνικος αγαμέμνων αγαπητός
    αγγελής αγγελική αγησίλαος αγλαΐα αγνή αγόρω αδάμ αδαμάντιος αδαμαντία αηδόνα αθανάσιος
    αθανασία αθηνά αθηναγόρας αθηνοδώρα αθηνόδωρος αικατερίνη αιμίλιος αιμιλία αιμιλιανός
    ακρίτας ακριβή ακριβός αλέξανδρος αλέξιος αλίκη αλεξάνδρα αλεξία αλκιβιάδης αλκινόη αλκμήνη
    αμαλία αμβροσία αμβρόσιος αμφιθέα αμφιτρίτη ανάργυρη ανάργυρος ανέστης αναγνώστης ανανίας
    αναξαγόρας αναστάσιος αναστασία ανατολή ανδρέας ανδριανή ανδροκλής ανδρομάχη ανδρομέδα
    ανδρονίκη ανδρόνικος ανθή ανθούλα ανθούλης αννίκα αντίγονος αντίπατρος αντιγόνη αντωνία
    αντύπας αντώνιος απολλωνία аарон аблен авгия август августиан августин авдей авел авер
    аверкий аверно аверьян авигея авксентий аво аврам аврели аврелий аврелій аврор автоном
    авторка агап агапи агапий агата агатопод агафон агафья аггей агент аглай аглая аглоида агнен
    агнеш агнешка агоп агъци ада адалберт адам адамина адеан аделин адем адра адриан адрианиа
    адриян аела аерозол азалия азар азарий айдемир айрен акашия аким аксакусти аксентия аксидан
    аксинтия акулина алания алберт албина албияна алдин алевандър алевтин алевтина алег алек
    алекзандриян александар александр александра александрина алексей алексеј алексиа аленка
    алиана алина алисия алла алтая альберт альбіна аліна амалія амбър амвросий амвросій амория
    амос ана анамария ананий анастасия анастасія анатолий анатолия ангела ангелина ангелка
    андика андрей андреј андриана андрон андроник андрій анелина анета анжела анжелика анза
    аникей аникита анимира анисим анита аница анна аномалия антип антоалина антон антонела
    антонин антонина ануша анхея-мей аніта аполинария аполлинарий аполлон аралия арефий аристарх
    аркадий аркадия аркадій арсен арсена арсений артем артемий архип аселина асифа аскольд
    астромерия атанас атина афанасий афиноген бажен беримир берин билјана благица благој богдан
    богданна богодар богуслав богуслава болеслав борис борислав борче боян бојан бранко
    вʼячеслав вадим валентин валентина валерия валерій варвара варфоломій васил василина
    василиса василка василь васка венедикт веніямин вера вероника весна видое виктор виктория
    виолета виталий владилен владимир владислав влатко володимир володимира віктор вікторія
    віолетта віра віталій гаврило галина ганна геннадій георгій герасим герман глафира гліб
    горан гордана гордій гоце григорій давид дамјан дан даниел данило даница данна данче дарина
    дарија дарко дарья демʼян демид денис дејан димитар димка дмитро доне драган драгана душан
    евгения евдокия евпраксия евфросиния егор едита едуард екатерина елена елизабета елизавета
    елисей емил емилија емілія еріка жанна жарко захар зинаида златослава зоран зоя иван иванка
    иванна игор илија ираида ирина исидор ия камілла катерина кира кирил клавдия клавдія климент
    коста кристина крсте ксения кузман лазар лариса лев леон леонид лидия лилјана лина лора лука
    лукия любов любовь людмила ліза лілія магдалена майя макар максим марʼяна мариан марина
    мария марија марк марко марта мартин мартина маруся марія марјан маја методи милена мирон
    мирослав мирјана михаил михайлина мілена надица надія назар наталія наташа наум невена
    нестор нина огнен оксана олег оливера ольга орест орхип остап павел пантелеймон родион роза
    роман ростислав руслан сара сања светозар святослав семен серафим сергей сидор симон симона
    снежана соломон степан стефан таисия тамара тарас теодора тихомир тихон феофан филип франц
    харитон христо христофор юлиан юлий юлия юрий яков ян ярослав ѓорги ѓорче єва єлисавета
    ірена ірина јане јасмина јован јована јовче աբել աբրահամ ագապի աիդա ալեքսանդր ալեքսանդրա
    ալինա ալիսա ալլա ալվարդ ահարոն ամալյա անահիտ անաստասիա անգելինա անդրեաս անժելա անի անիտա
    անյա աննա անուշ անտոնինա աստղիկ արաքսյա արմենուհի արմինե արփինե արևիկ բարբարա բեթի բելլա
    բեռնար բորիս բրիժիտ բրիջիտ գաբրիելլա գայանե գարրի գյուլնարա գոհար գրետա դանիել դանիելլա
    դենիս դիանա դինա դոմինիկ ելենա եվա եվգինե երանուհի զարուհի էլեն էլիզա էլինա լևոն կարլ կլոդ
    հենրի հովիկ շահեն ուիլյամ չարլի ջոն ջորջ ռաֆայել ռիչարդ ռոբերտ ռոման ռուբեն ռուդոլֆ սեյրան
    սերգեյ սիմոն ստեփան ստեֆան վազգեն վախթանգ վահե վիկտոր վլադիմիր տարոն րաֆֆի ցոլակ փայլակ
    քրիստոֆեր օլեգ ֆելիքս ֆիլիպ אביגיל אברהם אגם אדל אדם אהרון אורי אוריה אחמד איילה איתי איתמר
    איתן אלה אלון אליה אליהו אמה אמילי אסתר אפרת אריאל בן ג'וד גאיה גיא דוד דניאל הודיה הילה הלל
    הראל חיה חיים חנה טליה יאיר יהודה יהונתן יהלי יובל יונתן יוסף יעל יעקב יצחק ישראל לאה לביא
    ליאן ליה מאיה מוחמד מיכאל מיכל מעיין מרים משה נגה נדב נהוראי נויה נועה נועם נעמי נתנאל עבד
    עדי עומר עידו עילאי עלי עלמה עמית רבקה רומי רוני רות רחל רפאל שאם שירה שלמה שמואל שמעון שרה
    תהילה תהל תמר آتنا آدم آرتین آرش آرمین آریا آرین آلاء آوا آيات آية آیلین آیناز أجوان أحلام
    أحمد أرزقي أروى أريج أزهار أسامة أسرار أسماء أسيل أغاريد أفراح أفنان أكرم ألين أماني أمل
    أمير أميرة أمين أمينة أناهيد أناييس أنيس أنيسة أيمن أيوب إباء إبراهيم إخلاص إكرام إلياس
    إلينا إيمان إيناس ابتسام ابتكار ابتهاج ابتهال ابوالفضل احسان اسرا اسما اصيل اعتكاف اعتماد
    افتكار النا الینا امیرحسین امیررضا امیرعباس امیرمحمد امیرمهدی ايمان باران بارعة باسمة باهرة
    بتلاء بتول بثينة بدرالدّجى بشرى بلسم بلقيس بلماء بلند بنان بنفسج بهاء بهجة بهية بوران بيسان
    بيلسان تاج تالا تاليا تامر تحسين ترانيم ترف تقي تمام تميم تمّام توفيق تولين تينهينان ثائر
    ثابت ثاقب ثامر ثروت ثقيف ثنا جابر جاد جاسم جالا جدير جرير جرّاح جسور جعفر جلاء جلال جلنار
    جليل جمال جمان جميل جميلة جنى جهاد جهراء جوان جوانا جواهر جود جودي جوريّة جوليا جوين جيلان
    حاتم حارث حازم حافظ حامد حبّاب حدیث حسام حسن حسني حسنين حسيب حسين حسین حفيظ حقّي حكيم حلا
    حليم حمدان حمدي حمزة حمود حميد حمّاد حنانه حنبل حنفي حياة حيدر حيّان خاشعة خاطر خافق خالد
    خالدي خديجة خضر خطيب خلدون خلف خلوصي خليفة خليل خميس خيري دؤوب دارين داليا دانة داني دانية
    دانیال داهي داوود دريد دعاء دليل دنيا دهمان ديسم ديمه ذريع ذكي ذيب رؤوف رئيس رائد رائف رابح
    راتب راجح راجي رازي راسم راشد راضي راغب رافع راما رامح رامز رامي راني رانية راوي رباح ربى
    ربيع رجاء رجائي رجب رحيب رخاء رزين رستم رسمي رشا رشاد رشدي رشيد رضا رضوان رضي رفيق رقیه رمحي
    رمزي رمضان رها رهيف رواء روبا روبين روحي روز روعة روفيدا رياض ريان ريتاج ريتال ريف ريفال ريم
    ريما ريمان ريناد ريّان ریحانه زاخر زاكي زاهر زاهي زايد زبير زغلول زكريا زكي زكية زهدي زهرا
    زهران زهرة زهير زياد زيد زيدان زين زينب زينة زینب سائد ساجد ساجي سارا سارة سارینا ساطع سالم
    سامح سامر سامي ساهد ساهر سبأ سبحان ستایش سجا سجاد سجى سخاء سديم سراج سرحان سرور سرين سعاد
    سعد سعدون سعدي سعود سعيد سفيان سفير سلاف سلام سلسبيل سلطان سلمان سلمى سليم سليمان سليمة سموح
    سمير سميرة سنام سنان سهل سهوان سهيل سومية سوگند سيليا سيلين سيّد سینا شادن شادي شاطر شافع
    شاكر شامخ شامل شبلي شبيب شجاع شدّاد شريف شعبان شعلان شعيب شفيع شكري شكيب شهاب شهب شهد شهم
    شهير شوقي شيراز شيّق صائب صابر صاحب صادح صادق صارم صافي صالح صامد صباح صبحي صبري صبرينة صبور
    صبيح صخر صدقي صدّاح صدّام صعب صفية صقر صلاح صنديد صهيب صوفيا ضاحك ضاحي ضحى ضحّاك ضرغام ضياء
    ضيائي طائع طائف طائل طارق طالب طامح طاها طاهر طبّاع طريف طلال طلعت طموح طه طيّب طيّع ظاعن
    ظافر ظاهر ظبي ظريف ظهير عائد عابد عاتب عادل عارف عاصم عاطف عاقل عاكف عالم عالية عامر عباس
    عبدالرّحمن عبدالله عبّاس عبّود عتاب عتريس عتيد عتيق عثمان عدلي عدنان عدوي عذب عربي عرشیا
    عرفات عرفان عرفه عزاز عزمي عزيز عزّت عسل عصام عصمت عطاء عفيف عقيل علاء علوان علي علّام علی
    علیرضا عماد عمر عمران عمرو عمير عمّار غازي غالب غالي غامد غانم غزوان غزير غسّان غطفان غوى
    غيداء غِلاس فؤاد فائق فاتح فاخر فادي فارس فارع فاروق فاضل فاطمة فاطمه فالح فايد فتحي فتوح
    فخر فخري فداء فدائي فرات فراس فرج فرح فرحات فرحان فردوس فرزدق فريال فريد فضل فضيل فطين فكري
    فلاح فلة فهد فهمي فوزي فوزية فوّاز فيصل فيّاض قائد قادة قاسم قاصد قانت قبس قحطان قدري قصي
    قصيد قطب قطز قنوع قيس كاتيا كارم كاسر كاشف كاظم كافور كامل كاملة كاهينة كايد كبير كتوم كرم
    كرمة كريم كسّاب كليم كمال كنار كنان كنعان كوثر كیان كیانا لؤي لارا لاما لانا لبيب لبيد لتين
    لطفي لطوف لفيف لقاء لقمان لمّاح لهفان لوجين لورا لورين لوليا ليان ليث ليديا ليساء ليم لينا
    مأمون مؤمن مؤنس مؤيّد مائده ماجد مادلين ماذى مازن مالك ماهان ماهر مايا مبین مبینا متین مجاهد
    مجد محجوب محسن محفوظ محمد محمدامین محمدحسین محمدرضا محمدپارسا محمدیاسین محمود محمّد محیا
    مختار مخلص مدحت مراد مرادي مرتجي مرتضي مرتقي مرزوق مرسال مرشد مرعي مروان مريم مریم مزهر
    مسرور مسعود مسلم مشاري مشرف مشرق مشفق مصباح مصطفى مصعب مطاوع مظهر معارف معتوق معزّ معصومه
    معمّر معن معين مفيد مقداد مقدام مكرّم مكّي ملهم ملیكا ممتاز ممدوح مناف منتصر منسي منصور منيب
    منيع منيف مهدي مهدی مهدیس مهران مهسا مهنّد مهيب موسى موفّق ميار مياس ميثاق ميرا ميرال ميسور
    ميسون ميلاء ميمون ميّاد مَجدي مَسعد مُتعب مُتوكّل مُتولي مُتيّم مُخيمر مُرسي مُرضي مُسعف
    مُصلح مُعتز مُناضل مُنجد مُنذر مُنير نائل ناجح ناجي نادر نادي ناديه ناردين نازنین ناصر ناصيف
    ناضر ناظم ناعم نافذ نافع ناهد نبراس نبهان نبيل نبيه نجدت نجوان نجيب نديم نذير نرگس نزار نزيه
    نسيب نشأت نشوان نشوة نصر نصري نصوح نصور نضال نظام نظمي نعمان نعيم نغم نمر نوال نوح نور نورس
    نوره نوري نوف نوّار نوّاف نيازي نیایش نیما هاجر هادي هاشم هاني هانیه هايدي هايل هدى هزار
    هستی هلال هلالي هلیا همام هناء هنادي هند هيا هيام هيثم هيكل هيمان وائل واثق وادع واصف واصل
    وثّاب وجدي وجيه وحيد ودود وديع وريد وسام وسيل وسيم وصاف وصفي وضّاح وفاء وفائي وفيق وليد وليف
    يارا ياسر ياسمين ياسين يافع ياقوت يانع يحيى يزيد يسار يسرى يسري يعرب يعقوب يقين يمام يوسف
    يونس پارسا پرهام پریا یاسین یسنا یلدا یوسف یگانه अंकिता अंकुर अंगुर अंजली अकबर अक्षय अखिल
    अच्युत अजय अजित अजिता अञ्जना अणिमा अदिती अनक अनधा अनिता अनिर अनिरुद्ध अनिल अनिला अनिश अनिष
    अनु अनुज अनुजा अनुप अनुपम अनुपमा अनुरा अनुशुया अनुष्का अनोज अन्जली अपर्णा अभय अभिजीत अभिलाषा
    अभिषेक अमर अमरावती अमला अमिका अमित अमिता अमिन अमृत अमृता अमोल अम्विका अम्वीका अरविन्द
    अरुंधती अरुण अरुणा अर्चना अर्जुन अलंकार अवनी अवन्ती अवलोक अविनाश अविशेक अशोक अशोब असिन असीम
    असोक आकांक्षा आकाङ्क्षा आकाश आज्ञा आत्मेश आदित्य आनन्द आनन्दा आभा आयुषा आलोक आवृता आशय आशा
    आशिष इच्छा इन्दिरा इन्दीरा इन्दु इन्द्र इन्द्रजित इला इशिता ईश्वर उत्तम उमा उमेश उषा ऋषि एषा
    ऐश्वर्या ओम कपिल कमल कमला कल्पना कविता कान्ती किरण कीर्ती कुमार कृष्ण कैलास कोमल गणेश गीता
    गुलज़ार गोपाल गोपीनाथ गौतम गौरव गौरी गौहर चण्ड चण्डा चन्दना चन्द्रकान्त चन्द्रकान्ता चेतन
    चेतना जगन्नाथ जयन्त ज़स्विन्देर् जितेंद्र जितेन्द्र ज्योती तन्वी तारा दत्तात्रेय दमयंती
    दयाराम दर्शन दर्शना दामोदर दिनेश दिलीप दिव्या दीपक दीपाली दीप्ति दुर्गा देवदान देवदास देवराज
    देवी धनंजय धनञ्जय धवल नरेन्द्र नारायण निखिल निलेश नेहा पंकज पल्लवी पार्वती पुरुषोत्तम पुष्पा
    पूजा प्रकाश प्रज्ञा प्रतिभा प्रभु प्रमोद प्रवीण प्रशांत प्रिया प्रेम प्रेमा बल बलदेव बलराम
    बृजेश ब्रह्मा भरत भारत भूषण मंगेश मकरंद मञ्जु मणि मधु मनीषा माधव माधुरी मानसी मिलिंद मीनल
    मीरा मुकेश मेघा मोहन मोहिनी यश रजनी रतन रवि राज राजन राजीव राजेन्द्र राजेश राधा राम
    रामचन्द्र राहुल रीमा रेणुका रोहन रोहिणी रोहित लक्ष्मण लक्ष्मी लता लाल लीला वसन्त विकास
    विक्रम विजय विजया विद्या विनायक विमला विवेक विष्णु वैशाली शंकर शक्ति शर्मिला शशी शान्ता
    शान्ती शिल्पा शिव शीला शोभा श्याम श्रुती संजय संजीव संदीप सचिन समीर सरला सरस्वती सावित्री
    सीता सुदर्शन सुनील सुन्दर सुमन सुरज सुरेन्द्र सुरेश स्नेहा स्मिता स्वाती हरि हर्षद हर्षदा
    অক্ষয় অজয় অজিত অঞ্জনা অদিতি অদৃতা অনন্যা অনিন্দিতা অন্তরা অভি অভিষেক অমল অর্ক অর্ঘ্য অর্ণব
    অর্না অর্পিতা অলোকা অশোক অহনা আকাশ আক্তারা আজম আজাদ আতাহার আদি আনন্দ আনিস আফসানা আফিফা
    আফিয়া আবির আবু আব্বাস আমায়া আয়ুশি আয়ুষ আয়েশা আরাধ্যা আরিয়া আরিয়ান আরুণি আলিয়া আশা
    আশালতা আশীষ আশুতোষ আশ্বিনী আসাদ আসিফা ইউসুফ ইকবাল ইজাজ ইমতিয়াজ ইমন ইশতিয়াক ইশিতা ঈশানি
    ঋষিতা একরামুল এনামুল কবিতা করিম কাজল কাফি কাবেরি কুনাল কেয়া খুশি চঞ্চল চয়ন জগদীশ জনা
    জয়দীপ জয়ন্ত জোবায়দা ডলি তনয় তন্ময় তামান্না তামিম তাসনিম তাসফিয়া তুষার দূর্গা নন্দিতা
    নয়ন নাইম নাদিম নিশিতা নুসরাত প্রত্যয় প্রদীপ প্রদ্যুম্ন প্রশান্ত প্রান্ত প্রিতম প্রিয়
    প্রিয়তি প্রিয়ম প্রিয়া প্রিয়াঙ্কা প্রীতি ফারিহা ফৌজিয়া বাঁধন বাকের বাদল বাসির বিদ্যা
    বিনয় বিনা বিপাশা বিরাট বৃষ্টি মনোজ মাধু মাধুরী মালিহা মিথিলা মিনা মিম মিলন মিলা মিষ্টি
    মুনতাকিম মুনতাসির মুশফিক মৃত্যুঞ্জয় মৃনাল মেহজাবিন মোনালিসা মোস্তাফিজ রহিম রাজ রাজিয়া রাজু
    রায়হান রাশেদ রাশেদুল রাসেল রাহুল রিনা রুদ্র রোজিনা রোহিত লতা লিটন শহিদুল শাওন শান্ত শারমিন
    শাহজাহান শাহাবাজ শুভ শুভশ্রী শেখর শ্রাবনী শ্রাবন্তী সজীব সানজিদা সাবের সাব্বির সুমাইয়া
    সুরভি সুশান্ত সৌমিক সৌম্য হৈমন্তী અંકિત અંકિતા અક્ષય અજય અનિલ અભિષેક અરુણ અર્જુન અવની અશોક
    આનંદ આશિષ ઉર્વી કમલ કરણ કાજલ કિરણ કિશન કુનાલ કુમાર કૃષ્ણ ચિરાગ ચેતન જગદીશ જય જયેશ જિતેન્દ્ર
    તન્વી તેજલ દર્શન દિનેશ દિલીપ દીપક દીપા ધવલ નરેન્દ્ર નિશા નેહા પૂજા પ્રાચી પ્રીતિ બ્રિજેશ
    ભારત મનોજ મયૂર મહેન્દ્ર મહેશ મિતુલ મુકેશ રચના રાધીકા વર્ષા શ્રેયા શ્વેતા સોનલ હરીશ હર્ષ
    હર્ષલ હીરા ଅଂଶୁମାନ ଅକ୍ଷୟ ଅଖିଳ ଅଗସ୍ତି ଅଙ୍ଗଦ ଅଚ୍ୟୁତାନନ୍ଦ ଅଜିତ ଅଜୟ ଅଜୟନ୍ତୀ ଅଞ୍ଜଳି ଅତନୁ ଅଦ୍ୱୈତ
    ଅଧିରାଜ ଅନନ୍ତ ଅନାଦି ଅନାଦୀ ଅନିରୁଦ୍ଧ ଅନିଲ ଅନିଶା ଅନୀତା ଅନୀଲ ଅନୁ ଅନୁପ୍ରିୟା ଅନୁଭବ ଅନୁଭା
    ଅନ୍ତର୍ଯ୍ୟାମୀ ଅପରାଜିତା ଅପୂର୍ବ ଅଭିନ୍ନ ଅଭିମନ୍ୟୁ ଅଭିରାମ ଅଭିଷେକ ଅଭୟ ଅମର ଅମରନାଥ ଅମରେନ୍ଦ୍ର ଅମିତା
    ଅମିନୂଲ ଅମିୟବାଳା ଅମ୍ଳାନ ଅରକ୍ଷିତ ଅରବିନ୍ଦ ଅରିନ୍ଦମ ଅରୁଣ ଅର୍କ ଅର୍ଚ୍ଚିତା ଅର୍ଜୁନ ଅର୍ପିତା ଅଲେଖ ଅଶୋକ
    ଅଶ୍ରୁମୋଚନ ଅଶ୍ୱିନୀ ଅସୀତ ଅସୀମା ଆକାଶ ଆକୁଳାନନ୍ଦ ଆଞ୍ଚଲ ଆଦିତ୍ୟ ଆନନ୍ଦ ଆନିଷା ଆପଲସ୍ୱାମୀ ଆମେଲି ଇନ୍ଦୁ
    ଇନ୍ଦୁରାଣୀ ଇନ୍ଦ୍ରାଣୀ ଇରାନି ଇଲା ଉଷସୀ ଉଷା ଏଲିନା କନକଲତା କବି କବିତା କମଳା କଲ୍ୟାଣୀ କାଜଲ କୁମୁଦ କୁସୁମ
    କୋଏଲ ଗାର୍ଗୀ ଗାୟତ୍ରୀବାଳା ଗୀତା ଗୌରୀ ଗ୍ଲୋରିଆ ଚନ୍ଦ୍ରମା ଛବି ଜିନା ଜ୍ୟୋତି ଜ୍ୟୋତିର୍ମୟୀ ଜ୍ୟୋତ୍ସ୍ନା
    ଜୟନ୍ତୀ ଝରଣା ଦୁର୍ଗା ଦେବୀ ପଦ୍ମ ପୁପୁଲ ପ୍ରିୟଦର୍ଶୀ ମକର ମଙ୍ଗଳା ମୌସଦୀ ରତି ରଶ୍ମି ଶାନ୍ତି ସିମନ୍
    ସୁଧାଂଶୁମାଳିନୀ ସୁମନ ସ୍ନିତି அகண்டலன் அகத்தழகி அகத்தியன் அகமணி அகமதி அகரன் அகரமுதல்வன்
    அகற்கண்ணன் அகற்குறி அகலன் அகலறிவன் அகலார்சடையன் அகலிகை அகல் அகல்யா அகல்விழி அகழ்மேனி அகவன்
    அகவழகு அகவொளி அகாத் அகானா அகிரா அகிலங்கடந்தான் அகிலன் அகிலா அகிலாண்டம் அகிலேஷ்வரி அகில்
    அகோரா அக்தர் அக்னி அக்னிகா அக்னிகுமாரன் அக்னிமுகி அக்னேயி அக்ரோதனன் அக்ஷயா அக்ஷரா அக்ஷா
    அக்ஷிதா அங்கணன் அங்கதன் அங்கம்மாள் அங்கயர்க்கண்ணி அங்கவை அங்கால அங்கையர்க்கரசி அசிரா அச்சலா
    அச்சுதானந்தன் அஜந்தா அஜய் ஆகமா ஆகாஷ் ஆகேந்திரா ஆக்னேயா ஆசிரா ஆசைச்செல்வி ஆசைத்தம்பி ஆஞ்சனேயா
    ஆஞ்சல் ஆடற்கொடி ஆடற்கோமகள் ஆடற்செல்வி ஆடலரசன் ஆடலரசி ஆடலரசு ஆடலழகி ஆடல் ஆட்டநத்தி ஆட்டனத்தி
    ஆண்டர்ஸன் ஆண்டாள் ஆண்ட்ரு ஆதர்ஷா ஆதர்ஷ் ஆதவன் ஆதி ஆதிகுணா ஆதிசக்தி ஆதித்தமிழ் ஆதித்தா අංජලී
    අකලංක අචල අජන්ත අජිත් අතුල අදීශාන් අනිලක අනිල් අනුර අනුලා අනුෂ්ක අනුෂ්කා අනූෂා අමරසිරි අමරා
    අමිත් අමීෂා අයන්තිකා අරවින්ද අරුණ අරුණි අරූන් අවන්ති අසංක අසිත ආත්මා ආනන්ද ආමන්ත ආසිරි
    ඇනස්ලි ඇන්ටන් ඇන්තනී ඉන්දික ඉන්දිකා ඉඳුවර ඉමල්කා ඉමාෂි ඉරංග ඉරාජ් ඉරේෂිකා ඉෂාක් ඉෂානි ඉසුරි
    ඉසුරු උදය උදයංග උදයංගනී උදයාංගනී උදාර උදාරා උදාරි උදිත උපමාලි උපාලි උමයංගනී උරේෂා උෂාන්
    උෂානි එඩ්වඩ් එරන්දි ඔල්බන් ඕෂිනී කමනි කමනිකා කමල් කමලා කල්ප කල්පනා කල්හාර කල්හාරි කලානි
    කවිනි කවිඳු කවීෂා කසුන් කුමාරි කුසුම් කෙත්මිණි ගයංගා ගයන්තා ගයාෂා ගෞරි චතුමිණී กนกเนตร
    กรพนธ์ กระสุน กฤตพร กฤตเมธ กวาง กวีฉัฏฐ กษิดิฐ กองสิน กะดิรัตน์ กันตวรรณ กิติกานต์ กิติชัย
    กิติยาธรณ์ กิติวัฒน์ กิ่งแก้ว กุลดิลก กุลปรียา กุลภาวลัย กุลเชษฐ ขวัญรุ้ง ขอดิเยาะ คณภรณ์
    คมกริบ คมกฤชญ์ คมคาย คมสัน คำ คำปลิว คำมั่น จณิตตา จณิสตา จด จรรยพร จริยฉัตร จักรกฤนาย
    จักรชัย จักรพันธ์ จักรีรัตน์ จันทนา จันทภา จำรัส จิณภัทตา จิตตานันท์ จิตรลดา จินต์จุฑา จิม
    จิรวิทย์ จิราภรณ์ จิฬาภรณ์ จีรยุทธ จีราภรณ์ จุฑาภรณ์ จุฑารัตน์ ฉลองชัย ฉัตรปรียา ชนิศา
    ชรินทร์ทิพย์ ชลิดา ชัชนันท์ ชัชเวศย์ ชัญญานุนาย ชัฎชา ชิดชนก ซูรัยดา ซูฮัยดา ซูไรดา เกริกพล
    เกศรา เกษตร เกษมชัย เกษรา เกียรติก้อง เกียรติศักดิ์ เขมจิรา เขียว เจตธนากร เจตพินิษฐ์
    เจษฎากร เจษฏาภรณ์ เฉลิมพล เฉลิมรัฐ เฉลิมรัตน์ เชิงชาย แกมแพร โกมล โกวิทย์ โชคภาดล ใกล้รุ่ง
    ใจกลาง ავთანდილ აზა აიდა აკაკი ალა ალექს ალექსანდრე ამირან ანა ანზორ ანი ანიკო ანნა ანჟელა
    არმენ არტურ არჩილ ასლან ასმათ ბადრი ბელა ბესარიონ ბესიკ ბექა ბიძინა ბონდო ბორის გალინა გელა
    გენადი გვანცა გია გიგა გიგლა გივი გიორგი გიული გოგა გოგი გოგიტა გოდერძი გოჩა გრიგოლ გუგული
    გულიკო გულნარა გურამ დავით დათო დალი დარეჯან დემურ დიანა დიმიტრი დოდო ედუარდ ევგენია ეთერ
    ეკა ეკატერინე ელგუჯა ელენა ელენე ელზა ელიზა ელისო ელმირა ემა ემზარ ვალენტინა ვალერი ვალერიან
    ვანო ვაჟა ვარდო ვასილ ვახტანგ ვენერა ვერა ვერიკო ვიოლეტა ზაირა ზინა ზოია თათია თამარ თამარა
    თამარი თამთა あすか くみ子 さゆり 七夏 京助 亮介 俊傑 俊宏 俊良 俊賢 俊雄 信宏 修平 健一 兰英 冠宇 冠廷 冠霖 冬梅 凤英 加奈 千代 和也 國華 太一
    太郎 宇翔 宗翰 家榮 家瑋 家豪 家銘 康弘 建军 建华 建国 建宏 建成 建華 彥廷 志偉 志宏 志強 志强 志忠 志成 志明 志豪 志賢 志銘 志雄 志鴻 怡君 惠玲 惠美 承恩
    承翰 拓真 文彬 文雄 文龍 明哲 明德 明珠 明美 明輝 春梅 春香 智也 月娥 柏宇 柏翰 桂兰 桂珍 桂英 桃子 榮華 欣怡 正雄 洋介 海燕 涼平 淑娟 淑惠 淑慧 淑玲 淑珍
    淑美 淑芬 淑華 淑貞 玉兰 玉梅 玉珍 玉英 玉蘭 直人 直子 直樹 真綾 知実 秀兰 秀梅 秀玲 秀珍 秀珠 秀琴 秀美 秀英 秀荣 秀蘭 秀鳳 秋香 篤司 素珍 素貞 結衣 红梅
    美加子 美惠 美玉 美玲 美珠 美華 美雲 美麗 翔太 聡太郎 花子 英樹 裕太 裕樹 裕美子 進財 里佳 金龍 陽一 陽子 雅婷 雅惠 雅玲 雅雯 香織 麗卿 麗娟 麗珠 麗美 麗華
    건우 경수 경숙 경자 경희 광수 도윤 도현 동현 명숙 명자 미경 미숙 미영 미정 민서 민석 민수 민재 민준 민지 병철 보람 상철 상현 상호 상훈 서연 서영 서윤 서준
    서현 선영 성민 성수 성진 성현 성호 성훈 수민 수빈 수진 숙자 순옥 순자 승민 승현 시우 아름 영길 영미 영수 영숙 영순 영식 영일 영자 영진 영철 영호 영환 영희
    예원 예은 예준 예지 예진 옥순 옥자 우진 유진 윤서 은경 은서 은영 은정 은주 은지 재현 재호 정남 정수 정숙 정순 정식 정웅 정호 정훈 종수 주원
    """
}
