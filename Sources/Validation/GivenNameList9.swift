// Written by .ci/given-names.py from the given names of Faker and mimesis; do not edit.

extension GivenNames {
  /// In lower case.
  static let list9: StaticString = """
    uik uile ujamaa ujunwa ukko uko uku ula ulakbey ulaş ulbrecht ulderico uldine uldis ulduz
    ulf ulfat uli ulises ulisse ulisses uljana uljas ulje uljána ulla ulla-britt ulli ullivieri
    ullo ullrich ulmar ulric ulrica ulrich ulrick ulrico ulrik ulrika ulrike ulrikke ultan ulu
    ulualp ulubay uludağ uluhan uluman ulutay uluğbey ulv ulva ulvar ulvarna ulve ulvheid
    ulvhild ulvhilda ulvi ulvrun ulya ulysse ulysses uma umaarah umair umande umang umar umay
    umaya umbelina umberto umfredo umi ummahani umman umoja umut umutcan umuşan una undine
    undína unelma unggul uni unjani unna unnar unnati unnbjörg unnbjörn unndís unndór unni
    unnsteinn unnur unnþór uno untamo unøss uolevi uoti upadhriti upasna upik upkaar upma upton
    ura ural uraltay urbain urbalina urban urbano urbino urbiria urbána urfan urhan urho uriah
    urias uriel urien urijah urishilla urma urmas urmet urmi urmo uros uroš urpo urpu urrab
    urraca urs ursel ursiciana ursin ursina urso ursula ursulina ursus urszula urte urvashi urve
    urvi urvo urzula urzulina uránia urânia urðar urður urša urška uršula uršuľa uschi usha
    ushan ushindi usiku usko usman usmon uso ustus usyi uta utama ute uthwagin utkan utkarsh
    utku utkucan utta utto utz uudo uuno uve uwe uxi uxue uxía uyanser uygar uygun uygur uysal
    uzay uzbay uzel uzer uzima uzonka uzsoy uçan uçbeyi uğan uğur uğuralp uğurkan uğurtan vacibe
    vaclav vada vadim vadvirág vafir vagn vagna vagnbjörg vagnfríður vahan vahar vahid vahide
    vahidə vahittin vaho vahur vaida vaidas vaido vaike vaima vaino vairi vaishnavi vajèn vaka
    vakarė vakris vakur val vala valarie valary valberg valbergur valbjörg valbjörk valbjörn
    valbjört valbona valbone valborg valbrandur valburga valda valde valdemar valdemara valdet
    valdev valdheiður valdi valdimar valdir valdis valdo valdomiro valdor valdu valdur valdís
    valdór valeh valencia valene valente valentia valentijn valentim valentin valentina
    valentine valentino valentinus valentyna valentín valentína valentínus valentýn valentýna
    valentīna valeri valeria valerian valeriano valerie valerij valerija valerio valeriu
    valerián valero valery valería valesca valeska valev valey valfríður valgarð valgarður
    valgeir valgerða valgerður valgi valgý valhildur valiana validə valija valinda valjo valjon
    valju valka valkyrja vallary vallaður vallie vallo vallý valma valmar valmir valmira valmo
    valmor valmundur valný valon valorie valpuri valquíria valrie valrós valrún valsteinn valter
    valther valtjov valto valtr valtter valtteri valtýr valur valva valère valèria valér valéria
    valérie valério valéry valíant valý valþrúður valþór vamakshi vambo vambola vanamo vance
    vanda vander vanderleia vando vandråd vanesa vanessa vanessza vanetta vania vanina vanita
    vanja vanna vannesa vannessa vanni vannie vansha vanusa vanuza vanya vappu vaqif vara varan
    vardju vardjuv varenya varg vargın varick varje varju varlık varma varmar varmo varo varpu
    varro varsha varvara varínia varða vasana vasarė vasatika vasco vashon vashti vasif vasil
    vasile vasilica vasilică vasilije vasiliki vasko vassie vassili vassilios vasudha vasyl
    vaszília vatnar vatroslav vaughan vaughn vavrinec vavřinec vaysal vazeh vaísa vaíse vebi
    vebjørn vebrand vecide veda vedant vedat vedette vedhika vedika vedran vedrana veera veerle
    veeti vefia vefrød vega vegar vegard vegliantino vehbi veido veig veiga veigar veigo veigur
    veijo veikka veikko veiko veimo veino veis veit vela velda veleslav veleslava veli
    veli-matti velia velimir velimír velislav velislava velitdin veljko veljo vella vellamo
    vello velma velmira velmo velta velva velvo vena venancio venceslao venceslau venceslás
    vendela vendelina vendelín vendelína vendula vendulka venecia venera veneranda venessa
    venetia venetta venezio veniamin venice venie venita venla vennie venno venný ventura
    venturo venusa venuše venâncio veola ver vera verbéna verda verde verdell verdi verdiana
    verdie verdinaz vere verena vergie vergil vergílio verica veridiano verim verita verl verla
    verle verlene verlie verlin verline verlon verlyn vermundur vern verna verne vernell
    vernelle verner verneri vernetta vernharð vernharður verni vernia vernice vernie vernita
    vernon vero veron verona veronica veronicah veronika veronique veronka versa versie vertie
    veránka veréna veríssimo verónica verónika veróníka vesa vesel vesna vessie vesta vestar
    veste vester vestina vestmar vesuvio veszta veta vetrarrós veturliði vetúria veva veysel
    veysəl vezat vezire vezrife vianei vianney vibeka vibeke vic vica vicenta vicente vicenzo
    vicenția vicențiu vicie vick vickey vicki vickie vicky vico victoire victor victoria
    victoriano victorina victorine victorino victorio victoro victoría victória vicy vicência
    vicêncio vid vida vidadi vidal vidar vidaúl vide videl vidhi vidia vidor vidrik vidrun
    vidunn vidálio viel vienna vieno viera vieroslava viesturs vigan vigbjørg vigdis vigdís
    vigfrid vigfús vigge viggo viggó vighild vigilija vigliv viglín vigneswaran vignir vigny
    vigný vigo vigri vigrun vigtýr vigunn vigur vihaan vihtori viia viil viiu viive viivi
    viivika vija vijay vijeko vijitha vik vika vikar viki viking vikki vikta viktor viktoria
    viktorie viktoriia viktorija viktorin viktorina viktoriya viktors viktoría viktorín viktória
    vilar vilator vilayət vilberg vilbergur vilbert vilbjörn vilbjørg vilbogi vilborg vilbrandur
    vildan vildane vilde vildis vildís vilemína vilfrid vilfríður vilge vilgeir vilgerd
    vilgerður vilgjerd vilgot vilgun vilgunn vilhelm vilhelma vilhelmi vilhelmiina vilhelmina
    vilhelmine vilhelmína vilhjálmur vilho vili viliam vilibald vilim vilis vilius vilja viljam
    viljami viljar vilje viljem vilji viljo villa villads ville villem villemo villgunn villi
    villiam villimey villu villum villumine villő vilma vilmar vilmeke vilmer vilmike vilmos
    vilmundur vilmy vilnis vilný vilppu vilrun vilson viltrud viltė vilve vilém viléma viman vin
    vina vinaya vinbjörg vince vincenc vincencia vincencie vincent vincente vincentio vincenz
    vincenza vincenzina vincenzo vincențiu vinciane vindar vineta viney vinicio vinicius vinie
    vinita vinjar vinka vinko vinn vinni vinnie vinný vino vinod vinsen vinson vinsý vinton vinz
    vinzenz vinícia vinício vinícius violaine violante violenta violeta violett violetta
    violette violinda viorel viorela viorica viorika vira viraj virdie virge virgel virgen
    virgia virgie virgil virgile virgilio virgill virginie virginía virgle virgo virgolina
    virgulino virgília virgílio virgínia virgínie virgínio viriato viridiana virje virkko virko
    virman virpi virtude virva virve virág visar visarion visitación visnja visvaldis vitale
    vitali vitalia vitalian vitaliano vitalija vitalis vitiza vito vitold vitolda vitomir vitor
    vitore vitoria vitorina vitorino vittore vittoria vittorino vittorio vitus vitália vitálio
    vitória vitório vivaan vivalda vivaldo vivan viveca viveka viveke vivelinda viveque vivi
    vivia vivian viviana viviane viviann vivianna vivianne vivica vivie vivien vivienne vivike
    vivil vivild vivilde vivill vivina viviána viðar viðja viðjar viļums višeslav vjatšeslav
    vjekoslav vjenceslav vjeran vjolca vjollca vjosa vlad vladan vladana vladica vladimir
    vladimiro vladimír vladimíra vladislav vladislava vladislavs vladivoj vlado vladěna vlaicu
    vlasta vlastimil vlastimila vlastimír vlastimíra vlastislav vlastislava vlinder vlk vlora
    vlădelina voichița voicu vojen vojislav vojmil vojmír vojmíra vojslav vojslava vojtech
    vojtěch vojtěška vok volante voldemar voldemārs volfgang volkan volker volkhard volkmar
    volkvart vollert volli vollie vollrath volmer volney volodymyr von voncile vonda vonetta
    voney vonn vonnie vootele vopni vordís vorin vorm voršila votele vratislav vratislava vratko
    vrei vreneli vreni vrinda vrishti vritti vrold vrål vsevolod vuk vulfia vullnet vuokko vural
    vurgun vurğun vuslat vusumuzi vyanjana vytautas vytė václav václava váli válter vápni vár
    vâlâ vân vânia vânio väino väinämö väinö väldo värdi värner västen vår vårhild vårin vårunn
    væne væsten vævast vébjörg vébjörn véda védís végeir végerður vékell vélaug vélaugur vélia
    vémundur vénusz véný véronique vérter vérène vésteinn véta vêndel víbekka víctor víf vífill
    vígberg vígdögg víggunnur víglundur vígmar vígmundur vígsteinn vígþór víkingur vílmar vílson
    vísa vít víta vítor vítoslav vítězslav vítězslava víðar víðir víóla víóletta víťazoslav võ
    vöggur völundur vörður vöttur vøgg vüqar vüsal vüsalə vėjūnė věduna věnceslav věnceslava
    věnek věnka věra věroslav věroslava věslava všeboj všebor všerad všeslav vũ vəfa vəfadar
    vəli waahid waail waajid waceera wachira wacław wacława wadee wadi wadood wael wafa wafaa
    wafae wafeeq wafi wafiq wafula waghn wahab wahb wahban waheed wahhaab wahhaaj wahyu wai
    waida waimarie wainaina waino wairimu wakeeta wakiman walborg walburg walburga walda
    waldeburg waldek waldemar walderik waldi waldo waldtraud waldtraut walentina walfried walid
    wallace walli wally walo walpurga walpurgis walt walter walther walton waltraud waltraut
    waltrud waltteri waluyo wamalwa wambua wambugu wambui wamwema wan-ting wanda waneta wanetta
    wang wangari wangila wangui wani wanita wanja wanjala wanjiku wanjiru wanjohi wannes wanyama
    wanyonyi warda wardaya wardell wardi warhi wari waridi warinder warjas warji warner warre
    warren warsa warsita warta warwick waseme washington wasin wasis wassaya wassim watika
    watson wava waverly wawan waweru wawrzyn wayde wayland waylon wayman waymon wayne wazir webb
    webjørn webster weddy weena wei wei-ting wekesa weldon welton wemund wen-chang wen-cheng
    wen-chieh wen-chin wen-chung wen-hsiang wen-hsien wen-hsiung wen-hua wen-lung wen-pin
    wenceslao wenche wencke wende wendel wendelin wendell wendi wendie wendolin wendolyn wendy
    wenke wenona wenzel wera wermund werner wernher weronika wes wesley wesonga wess wessel
    westi westin westley weston wether whitley whitney wibeke wibke wiburgh wictoria widisha
    widya wiebe wiebke wieland wiep wies wieslaw wiesław wiesława wifrith wigbert wigburg wiger
    wigh wighlek wighman wigil wigot wikar wiking wikitoria wiktor wiktoria wilber wilbert
    wilbur wilburn wilda wilde wiley wilford wilfred wilfreda wilfredo wilfrid wilfrido wilfried
    wilfriede wilhelm wilhelma wilhelmiina wilhelmina wilhelmine wilhelmus wilhemina wiliam
    wilja wilkie willa willaim willam willard wille willem willemijn willemina willena willene
    willetta willette willfried willi willia william williams willian williard willibald
    willibert willie williemae willis willodean willum willy wilma wilman wilmar wilmer wilmet
    wilson wilton wiltrud wim wimar wincent wincenty winda windell winfield winford winfred
    winfried winifred winni winnie winnifred winny winola winona winston winthrop winton wiola
    wioletta wira wirda wiremu wirt wishi wisnu wissam wissem wisten witek withi witold
    wittekind wiveca wivi wivian wiwi wladimir wojciech wojtek woldemar wolf-dieter
    wolf-dietrich wolf-rüdiger wolfe wolfgang wolfhard wollert wolmar wonda wong woodie woodroe
    woodrow woodson worley wout wouter wrage wraghi wrange wreth wriddhish wridesh wu-hsiung
    wulan wulf wuraola wyatt wycliff wycliffe wylie wyman wynell wynona wyszomir wálter wäste
    wæne wæther władysława włodzimierz xabat xahria xalak xalbador xalid xalidə xaliq xalisə
    xalvador xaləddin xam xamis xanana xander xandi xandra xandrah xankişi xanlar xanten xanthe
    xanthia xanthippe xanım xatirə xaver xaverie xaverius xavi xavia xavier xaviera xaviero
    xavion xavér xavéria xavər xem xena xenia xenie xeno xenodiké xenócrates xeres xerxes xever
    xhafer xhavit xhejlane xheladin xhelal xhemajl xhemile xheneta xhevahire xhevat xhevdet xia
    xiao xiaoming xica xico xie ximen ximena xin xiomar xiomara xisto xiti xiu xiulan xiuying
    xoana xobeen xochitl xolid xosrov xoán xuan xudaverdi xudayar xudu xue xumar xun xuân xylia
    xzavier xénia xénio xénon xóchitl xədicə xəlil xəyal xəyalə xəyyam ya-chu ya-hui ya-ling
    ya-ping ya-ting ya-wen yaa yaakov yaaseen yachana yacine yada yadavi yadid yadiel yadigar
    yadira yaeko yael yaelle yafet yafi yafir yaghnam yagmur yagnesh yago yahaira yahia yahir
    yahvi yahya yahyaa yahyo yahşi yahşikan yair yaiza yajaira yakobo yalaz yalazabay yalazalp
    yalgın yalkın yalman yaltırak yalçın yalçıner yalım yalın yalınalp yaman yamar yamaç yameen
    yamid yamile yamilet yamilex yamin yamina yamini yamən yan yana yanara yance yancy yandel
    yanet yaneth yang yani yanic yanick yanik yanina yanira yanis yanisa yanka yankı yann yannic
    yannick yannik yannis yaprak yaqeen yaqoot yaqub yar yara yared yareli yaren yaretzi yargı
    yari yaritza yaro yaroslav yasaar yasan yaseen yasemen yasemin yash yashasvi yashawini
    yashem yashica yashoda yashodhara yashvi yasin yasina yasinta yasir yasmeen yasmin yasmina
    yasmine yasmín yasna yasser yassin yassine yassir yasti yasuhiro yasuko yasəf yasəmən yatan
    yathrib yatin yauvani yavuz yavuzalp yavər yaw yawar yawer yayak yaz yazan yazeed yazganalp
    yazgül yazgülü yazgı yazmin yazmín yaël yaëlle yağan yağmur yağın yağız yağızalp yağızkurt
    yaşar yaşattin yda yecid yee yeferson yeganə yehuda yeimy yeison yejide yekbun yekda yelda
    yelena yelesen yeliz yemane yen-ting yenal yener yeneral yengi yeni yenifer yenny yenthe
    yeny yepelek yer yeraz yergha yerko yerlan yerson yertan yesenia yesica yesid yesoob
    yessenia yessi yessica yeter yetişal yetkin yetta yetunde yevette yewande yeşil yeşim yfke
    yigit yildiz yilmaz yina yineth ying yinthe yitzhak yiğit yiğitalp yiğitcan ylan ylann ylber
    ylenia ylermi ylfa ylfur ylja ylli ylur ylva ylvi ylvie ymir ymke yngvar yngvard yngve
    yngveldur yngvi ynja yoan yoann yocelyn yochana yodit yoel yohan yohana yohane yohann
    yohannes yoichi yoko yolal yolanda yolande yolando yolima yolonda yonatan yonathan yonca
    yong yono yordan yorick yoruç yosan yosef yoselin yoshie yoshiko yoshio yoshita yosma yosuke
    yosun youba youcef youlanda youna younes young-ho youp youri yousef yousra youssef yrian
    yrja yrjan yrjans yrjar yrjänä yrjö yrkill yrsa ysabel ysabelle ysaline yseult ystein ysten
    ytorm yu-chen yu-chin yu-en yu-fei yu-feng yu-hsiang yu-hsuan yu-lan yu-ling yu-mei yu-ting
    yu-tung yu-ying yudy yue yueh-o yueh-tung yueh-ying yuette yug yui yuki yukiko yuko yulanda
    yuli yulia yuliana yulieth yulisa yulissa yuliya yuly yuma yumi yumiko yun yun-fei yuna yung
    yung-chang yung-ching yuni yunis yunita yunt yunus yuonne yurani yurany yurdagül yurdakul
    yurdanur yurdaser yureed yurem yuri yuridia yuriko yurtgüven yurtseven yurttaş yury yusif
    yussuf yusuf yuta yutika yuvraj yvan yves yvette yvo yvon yvone yvonne yésica yéssica
    yönetmen yöntem yüce yücel yücelen yüksel yümun yıldır yıldıralp yıldıray yıldırım yıldız
    yılma yəhya yến zaafir zaahid zaahir zaakir zabir zablon zac zacarias zacarías zach zachar
    zacharia zachariah zacharias zacharie zachariáš zachary zachery zack zackariya zackary
    zackery zada zade zadie zaeem zaenab zafar zafeer zafer zafir zafira zafrul zagorka zahaar
    zaharia zaheer zahfer zahi zahid zahide zahir zahira zahit zahnya zahra zahri zahro zahrun
    zahur zaib zaid zaida zaiden zaido zain zainab zainabu zaira zaire zaitra zaituni zak
    zakaria zakarias zakariya zakariyo zakariás zakary zakaría zakarías zakayo zakhele zaki
    zakir zakiyaxon zaklina zakária zala zaliha zalindra zalán zalánka zaman zamfir zamfira
    zamin zamiq zamir zamira zamy zan zana zander zandra zane zanebono zanele zaneta zanipolo
    zaniyah zansi zaqueu zara zarah zarar zaraza zarco zardilaque zaria zariah zarina zarko
    zarna zará zarəngiz zashil zauqi zaur zavier zavion zaweel zayan zayd zayden zayn zaynab
    zayne zayyan zayyir zazi zaíro zbigniew zbigniewa zbislav zbyhněv zbyhněva zbyněk zbyslav
    zbyslava zbyszek zbyszko zbyňka zbyšek zbyška zdena zdenek zdenka zdenko zdeněk zderad
    zdeslav zdeslava zdeňka zdirad zdislav zdislava zdravka zdravko zdzisław zdzisława zdík zea
    zeb zebastian zebirce zebulon zechariah zef zeferina zeferino zefira zeger zehaan zehnia
    zehra zehranur zeina zeinab zejna zejnep zejnepe zejnije zekai zekayi zeke zekeriya zeki
    zekije zekiye zela zelal zelaya zelda zelfije zelha zelia zelie zelig zeliha zelina zelinda
    zeline zelinke zelipe zeljka zeljko zella zellmer zelma zelmira zelpha zemfira zemzem zena
    zenaida zenaide zenas zende zenek zengő zenia zenina zenke zenkő zennun zeno zenobia zenobie
    zenobiusz zenon zenovia zenta zenun zenzele zenzi zenzile zenzo zenóbia zeqir zerafet zerdad
    zeren zeride zerina zerrin zerá zetta zettie zevlüde zewad zeynal zeynel zeynelabidin zeynep
    zeyno zeynulla zeynəb zeynəgül zhane zhang zhanna zhao zheng zhou zhu zia ziad ziba zibeydə
    zibuyile zied ziedonis ziemowit ziggy zigmund zigrīda zihni zija zijad zijadin zijavere
    zikmund zila zilan zilda zilfa zillah zille zilma zilmil zilpah zilpha zimra zimran zina
    zinaida zinajda zinal zineb zinerva zineta zinhle zinka zinnura zinnure zinət zion zippora
    zipporah zita ziva zivana zivka zivko zivojin zivorad ziya ziyaettin ziza zizi zlata zlatan
    zlatana zlatica zlatko zlatomir zlatomír zlatomíra zlatuše zoa zobaida zobu zoe zoey zofia
    zofija zohra zoi zoie zoila zoja zola zoli zollie zolna zoltan zoltán zoltána zomilla zona
    zonga zonia zophanías zophonías zora zoraida zoral zoran zorica zorinka zorka zorlu zoroslav
    zoroslava zosia zosim zoya zozan zoárda zoé zoë zrin zrinislav zsaklin zsanett zsanin
    zsanina zsanka zsanna zsazsa zselinke zsella zselyke zseni zseraldin zseraldina zsigmond
    zsinett zsolna zsolt zsombor zsorzsett zsuzsa zsuzsanna zsuzsi zsuzska zsuzsánna zsálya
    zsófi zsófia zsóka zsüliett zsüsztin zuba zubaida zubair zubayr zubeida zubeyde zuhal zuhra
    zuhri zuker zula zulaia zulaikha zuleica zuleima zulejka zulema zulfa zulma zumaridi zunilda
    zurab zuwayhir zuwena zuzana zuzanna zvezdana zvonimir zvonimír zvonimíra zvonka zvonko
    zwatie zygfryd zygfryda zygmund zylla zymer zyrafete zyta záboj zápor záviš zäzilia zäzilie
    zé zéfiro zélia zélie zélio zénia zília zínia zója zóphanías zóphonías zóra zöhrehan zöhrə
    zöldike zübeyde züfer züheyla zülal zülbiye züleyha züleyxa zülfiyyə zülfüqar zülfüye
    zülgarni zülüf zümra zümre zümrüd zümrüt zəhra zəkəriyyə zəminə zərdüşt zərif zərifə
    zərnigar ànna ábel ábrahám ácil ádi ádika ádila ádám áfonya áfra áfrica ágata ágatha ági
    ágnes ágosta ágoston ágota águeda ágúst ágústa ágústína áki ákos áldáska álea álex álfar
    álfdís álfey álfgeir álfgerður álfgrímur álfheiður álfhildur álfrós álfrún álfsól álfur
    álfþór ália álison álvara álvaro ámbar ámon ámos ámundi ángel ángela ángeles ánh ánizs ápio
    áprilka áquila ára árbjartur árbjörg árbjörn árbjört árdís árelía árelíus árgeir árgils ári
    ária árlaug ármann ármey ármin ármina árna árndís árney árnheiður árni árnika árnína árný
    áron árpád árpádina ársæl ársæll ársól árveig árven árvácska árvök árón áróra árún árþóra ás
    ása ásberg ásbergur ásbjörg ásbjörn ásborg ásdís ásdór áser ásfríður ásgautur ásgeir
    ásgerður ásgils ásgrímur áshildur ási ásia áskatla áskell ásla áslaug áslaugur ásleif
    áslákur ásmar ásmundur ásný ásrós ásröður ásrún ást ásta ástbjörg ástbjörn ástbjört ástdís
    ástfríður ástgeir ástgerður ástheiður ásthildur ástmar ástmundur ástráður ástríkur ástríður
    ástrós ástrún ástvald ástvaldur ástvar ástveig ástvin ástþrúður ástþór ástþóra ásvaldur
    ásvarður ásvör ásólfur ásþór átila átina áurea áureo âdem âlemşah ândria ângela ângelo ânia
    ägwar äkä änne äringer äringisle ärmund ärna ärndis ärnfast ärnfrid ärnfridh ärnger ärngun
    ärngunna ärngärdh ärni ärnlef ärnmund ärnulf ärnvardh ärnvast ärnvi ärnvidh äsbjörn äsborg
    äshild ästrid ätlitzä åbiörn åbjørn ådel ådne åfrid åge ågesine ågne ågot ågota ågote ågun
    ågunn åke ålaug åleiv ålov åmund åne ånen ånet åni ånje ånny ånon ånond ånund ånunda årfinn
    årfrid årfryd årgeir årgunn århild årid årlaug årleiv årny åron årsel årsild årsille årstein
    årunn åsa åsbera åsbjörn åsbjørg åsbjørn åsbrand åsdis åse åsel åselene åsfrid åsfrød åsgeir
    åsgerd åsgjerd åsgrim åshild åshilda åshilde åsilde åsine åskjell åslaug åsle åsleik åsleiv
    åsmund åsne åsny åsodd åsol åsold åsrun åsrød åsta åste åstein åstor åsul åsulf åsulv åsunn
    åsvald åsvar åsvard åsveig åsvor åtlaug åvald åvar åvet æbbe ædel æge ægileif ægir ægwar
    ælfgifu ælgh ænfridh ærinbiorn ærinbjørn ærinborgh ærinfridh æringer æringisl æringærdh
    ærinolf ærinvardh ærinvidh ærland ærling ærlænd ærmund ærnbiorn ærnborgh ærndis ærnfridh
    ærnger ærngun ærnils ærnkil ærnløgh ærnmund ærnolf ærnvardh ærnvast ærnvidh æsa æsbiorn
    æsger æsgerður æsir æskil æskild æstridh æsvidh ætlitzæ ævar ævarr ævör çaba çakar çakır
    çakırca çaltı çalım çamok çapkan çavuldur çağ çağa çağan çağatay çağdan çağdaş çağla çağlar
    çağlasın çağlayan çağman çağrı çağveren çağıl çağın çelem çelik çelikkan çelikyürek çerçi
    çetin çetinalp çetinsu çevik çeviköz çevregül çilga çimen çimnaz çinarə çinerk çingiz çise
    çisem çisil çiçək çiğdem çokan çoker çolpan çopur çoğay çıdal çınar çıvgın èric écska éda
    édgar édi édipo édith édouard édua ékes életke élia élie élin élio élisabeth élise élodie
    éloïse élsio élson élton éléonore émeric émile émilie émilien émy énia énio éola éric érica
    érico éris étel étienne éva évila ëakumbu ían ícaro ída ígor íma ími ína íngrid íngride
    íngue ír íren írena íris írisz írunn ísabel ísabella ísadóra ísafold ísak ísalind ísar ísarr
    ísbjörg ísbjörn ísbjört ísdís íseldur ísey ísfold ísgeir ísgerður íshildur ísidór ísidóra
    ísis íslaug ísleif ísleifur íslilja ísmael ísmar ísmey ísold ísrael ísrún íssól ísveig ísól
    ísólfur ítalo íunn íva ívan ívar íven ízisz íñigo óda ódin ófeigur ófelía óla ólaf ólafur
    ólafía ólafína ólavía óli óliver ólivía ólína ólíver ólöf ómar ómi ósa óscar ósk óskar
    ósklín ósvald ósvaldur ósvífur ótta óttar óttarr óðinn óðný õie õilme õnne õnnela õnneli
    öcal ödbjörn ödborg ödger ödgerd ödgun ödgärd ödha ödhbiorn ödhborg ödhe ödhfridh ödhger
    ödhgils ödhgrim ödhgun ödhgärdh ödhhild ödhild ödhin ödhmar ödhmund ödhny ödholf ödhsten
    ödhulf ödhvald ödhvast ödhvidh ödis ödmar ödmund ödriiaz ödön ödül öge ögge ögmunda ögmundur
    ögn ögri ögärdh öiulf öjulf öke ökkaş ökmen öktem ökten öktürk ölfva öllegård ölnir ölrún
    ölveig ölver ölvir ömer ömriye ömür önal önalan öncel öncü öncüer önd önder öndólfur önel
    öner öngen öniz önsal önundur örbrún örfiye örgün örian örien örik örjan örk örlaugur
    örlygur örn örnólfur örsi örvar öryürek örzse ösp össur östen östman övald över övgü övidher
    övind övül övün övünç öxar öykü özakan özalpsan özaslan özay özbay özbek özberk özbilek
    özbilge özcan özdal özde özdeş özdil özdilek özdoğa özdoğdu özen özenç özer özerdinç özerk
    özertem özge özgen özger özgü özgül özgün özgür özinal özinan özkan özkent özkutlu özlem
    özler özlü özmen özok özokçu özol özpetek özpınar özsel özsoy özsözlü öztan öztek öztekin
    öztuna öztunç öztürk özyurt özçam özüdoğru ööle öğet öğün öğünç ødhbiorn ødhe ødhger ødhgisl
    ødhgrim ødhgærdh ødhin ødhmund ødholf ødhsten ødhvald ødhvidh ødhælf ødis ødriiaz ødven
    øgoti øgrim øiar øiolf øistein øivar øivin øivind øivine øivinn øivor øjvind økil ølaf
    ølgård øli øllegård ølve ølver ølvir ømbjørg ømund øn ønd ønder øpi ørger ørgine øricus
    øring ørja ørjan ørjans ørjar ørjas ørje ørjer ørn ørni ørnulf ørnulv ørvar østein østen
    østine østman østulf øthbiorn øthger øthgerth øthi øthin øthkil øthulf øven øvet øvind øvli
    øyalf øyan øybjørg øybrand øydis øyel øyen øyfast øyfrid øygils øygunn øyjar øylaug øymund
    øyolv øyon øyrun øystein øytjov øyu øyunn øyuv øyvald øyvard øyvin øyvind øyvine øyvor úa
    úddi úlfa úlfar úlfdís úlfey úlfgeir úlfheiður úlfhildur úlfhéðinn úlfkell úlfljótur úlfrún
    úlftýr úlfur úlla úlrik úna úndína úranus úranía úrsula úrsúla übeydullah üdvöske üge ülar
    ülari ülev ülfet ülfət ülgen ülke ülkü ülküdeş ülküm ülkər ülla üllar üllas ülle ülli üllo
    ülo ülve ülvi ülviyyə ümid ümit ümmahan ümmet ümmühan ümray ünal ünalan ünalp ünay ünek üner
    ünlen ünlü ünol ünsal ünsever ünver ünübol ürfettin ürge ürgo ürkmez ürper üsame üstün üzer
    üzeyir üçer üçgül üüve ýja ýma ýmir ýr ýrar ýrr þalía þangbrandur þeba þengill þeyr þeódís
    þeódóra þingey þinur þiðrandi þiðrik þjálfi þjóstar þjóstólfur þjóðann þjóðar þjóðbjörg
    þjóðbjörn þjóðgeir þjóðhildur þjóðleifur þjóðmar þjóðrekur þjóðvarður þjóðólfur þoka þollý
    þorberg þorbergur þorbjörg þorbjörn þorbrandur þorbrá þorfinna þorfinnur þorgarður þorgautur
    þorgeir þorgerður þorgestur þorgils þorgnýr þorgríma þorgrímur þorgísl þorkatla þorkell
    þorlaug þorlaugur þorleif þorleifur þorleikur þorlákur þormar þormundur þormóður þorri
    þorsteina þorsteinn þorstína þorvaldur þorvar þorvarður þrastar þrymur þrá þráinn þrándur
    þróttur þröstur þrúða þrúðmar þrúður þula þura þurí þuríður þurý þyri þyrill þyrnir þyrnirós
    þyrí þór þóra þóranna þórar þórarinn þórarna þórbergur þórbjarni þórbjörg þórbjörn þórdís
    þórelfa þórelfur þórey þórfríður þórgnýr þórgrímur þórgunna þórgunnur þórhaddur þórhalla
    þórhalli þórhallur þórhanna þórheiður þórhildur þóri þórinn þórir þórkatla þórlaug þórlaugur
    þórleif þórleifur þórlindur þórmar þórmundur þórný þórodda þóroddur þórormur þórsteina
    þórsteinn þórsteinunn þórstína þórunn þórveig þórvör þórða þórður þórólfur þórörn þöll þúfa
    ādams ādolfs ārija ąžuolas ćiril čeněk česlav čestmír čestmíra čeňka čistoslav čistoslava
    đinh đorđe đuro đurđa đurđica đặng đỗ đức ērika ēriks ēvalds ğanim ģederts ģirts ľubica
    ľubomír ľubomíra ľubor ľuboslav ľuboslava ľuboš ľudmila ľudomil ľudomila ľudovít łucja
    łucjan łukasz őszike őzike řehoř řehořka şaban şabettin şadıman şafii şahat şahbanu şahdiye
    şahika şahin şahinalp şahinbey şahinder şahiner şahlar şahmar şahmettin şahnaz şahnuray
    şahvələd şahıgül şakir şali şamiha şamil şamxal şan şanal şanlı şanlıbay şans şansal şanver
    şavki şayan şayeste şaylan şazime şebboy şebnem şefi şefiye şehamet şehnaz şehrazat şehreban
    şehza şekim şelale şelâle şemsettin şemsinisa şen şendoğan şener şenkal şennur şenol şensoy
    şerafeddin şeref şerman şermin şevket şevketfeza şevval şeyda şeyma şide şiir şilan şimal
    şimşek şinasi şirin şirivan şirzad şuayp şule şöhret şölen şölə şövkət şükri şükufə şüküfe
    şükür şıxı şəfa şəfiqə şəhla şəhrəbanu şəlalə şəmsiyyə şərafət şərəfəddin šabtaj šalamoun
    šalomoun šarlota šarūnas šavel šebastián šeherezáda šime šimon šimona šimun širi špela
    štefan štefanija štefica štefka štefánia štěpán štěpána štěpánka šulamit šárka šťasta żaneta
    žakelina žakelína žan žaneta žanis žarko ždan ždana želibor želimir želimír želimíra
    želislav želislava željan željka željko želmír želmíra žemyna žiga žigmund žiroslav žitomír
    žitomíra žitoslav žitoslava živa živan živana živilė živko žofia žofie žydrūnas žygimantas
    șerban ștefan ștefana ștefania əbdül əcəbnaz ədalət ədibə əflatun əhliman əhməd əhəd əjdər
    əkbər əkrəm əli əliş əliəkrəm ələkbər ələsgər əmin əminə əmir əntiqə ənvər ərtoğrul əsgər
    əsmər əyyub əşrəf άγγελος άδωνις άλκηστις άνθιμος άννα άντζελα άρης άριστος άρτεμις έκτορας
    έλενα έλλη έξαρχος έφη ήβη ήλια ήρα ίκαρος ίρις ίων αίας αβραάμ αγάθη αγάπη αγάπιος
    αγαθάγγελος αγαθή αγαθοκλής αγαθόνικος αγαμέμνων αγαπητός αγγέλικα αγγελής αγγελική
    αγησίλαος αγλαΐα αγνή αγόρω αδάμ αδαμάντιος αδαμαντία αδριανός αηδόνα αθανάσιος αθανασία
    αθηνά αθηναγόρας αθηνοδώρα αθηνόδωρος αικατερίνη αιμίλιος αιμιλία αιμιλιανός ακρίτας ακριβή
    ακριβός αλέκα αλέξανδρος αλέξης αλέξιος αλίκη αλεξάνδρα αλεξία αλκιβιάδης αλκινόη αλκμήνη
    αμάντα αμαλία αμβροσία αμβρόσιος αμφιθέα αμφιτρίτη ανάργυρη ανάργυρος ανέστης αναγνώστης
    ανανίας αναξαγόρας αναστάσιος αναστασία ανατολή ανδρέας ανδριάνα ανδριανή ανδροκλής
    ανδρομάχη ανδρομέδα ανδρονίκη ανδρόνικος ανθή ανθούλα ανθούλης αννίκα ανναμπέλλα αννούλα
    αντίγονος αντίπατρος αντιγόνη αντρέας αντριάνα αντωνία αντύπας αντώνης αντώνιος απολλωνία
    αποστολία αποστόλης απόλλων απόστολος αρέθα αρίσταρχος αργυρούλα αργυρώ αργύρης αργύριος
    αρετή αριάδνη αριστέα αριστείδης αριστομένης αριστοτέλης αριστοφάνης αριστόβουλος αρτέμης
    αρτέμιος αρτεμισία αρχέλαος αρχιμήδης αρχοντία ασημάκης ασημής ασημίνα ασημούλα ασκληπιός
    ασπασία αστέριος αστέρω αταλάντη αυγέρης αυγή αυγουστής αυγουστίνα αυξέντιος αφέντης αφέντρα
    αφροδίτη αχιλλέας αχιλλεία αύγουστος βάγια βάιος βέρα βίκη βίκτορας βίκτωρ βαγγέλης βαγγελιώ
    βαγιανή βαλάντης βαλάντω βαλέρια βαλέριος βαλεντίνα βαλεντίνος βαρβάρα βαρδής βαρθολομαίος
    βαρσάμος βαρσαμία βασίλειος βασίλης βασιλεία βασιλική βεατρίκη βελισσάριος βελισσαρία
    βενέτιος βενετία βενιαμίν βενιζέλος βερονίκη βερόνικα βησσαρία βησσαρίων βικέντια βικέντιος
    βικτωρία βικτόρια βιολέτα βιργινία βλάσης βλάσιος βλαδίμηρος βλασία βούλα βρασίδας βρυσηίς
    βύρων γαβριέλα γαβριέλλα γαβριήλ γαλάτεια γαλάτιος γαλήνη γαληνός γαρουφαλλιά γαρυφαλλιά
    γαρύφαλλος γενοβέφα
    """
}
