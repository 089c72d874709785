// Written by .ci/given-names.py from the given names of Faker and mimesis; do not edit.

extension GivenNames {
  /// In lower case.
  static let list4: StaticString = """
    gece gechina gedeon gedeão gediminas gedine gedion geert geeta geetika gefjun gefn geharda
    gehardine geir geira geirarður geirbjörg geirdís geirfinna geirfinnur geirfrid geirfríður
    geirharður geirhild geirhildur geirhjörtur geirhvatur geiri geirid geirlaug geirlaugur
    geirleifur geirlöð geirmundur geirny geirný geirrid geirríður geirröður geirrún geirtrud
    geirtryggur geirunn geirvaldur geirvild geirólfur geirþjófur geirþrúður geisa geisli gejza
    gelengül gelincik gellir gellért gelsemina gelsomina geltrude gelu gema gemanda gemella
    gemma gena genadij genaro genc gencaslan gencer genciana generosa generosb geneva genevie
    genevieve genevive geneviève genevra genia genna gennadi gennaro gennie genny geno genovefa
    genoveffa genovese genoveva genovéva genowefa genta genti gentijana gentil gentrit genç
    gençalp gençay gençer genésia genésio gențiana geo geoff geoffrey geoffroy geofrey georg
    georgann georganna george georgeann georgeanna georgel georgene georges georgeta georgete
    georgetta georgette georgi georgia georgian georgiana georgiann georgianna georgianne
    georgie georgina georgine georgino georgios georgius georgy georgía geovana geovanni
    geovanny ger gera gerald geralda geraldina geraldine geraldo geralyn gerard gerarda
    gerardina gerardine gerardo gerardus geraud geray gerazim gerbera gerberto gerbiorn gerd
    gerda gerdi gerdny gerdt gerdur gerdy gere geremia gereon gerfridh gerfried gergely gergő
    gerhard gerharda gerhardine gerhardt gerhart gerhild gerhvat geri gerika gerlag gerlak gerle
    gerlef gerli gerlind gerlinde gerlof gerly gerlög gerløgh germain germaine germana germano
    germar germund germán gernot gerny gero gerold gerolf geron geronimo gerrard gerri gerrit
    gerry gerson gersão gert gerta gertha gerthorn gerthrud gerti gertie gertraud gertraude
    gertraut gertrud gertruda gertrude gertrudes gertrudis gertrúd gertrúda gertrúdisz gertude
    gerty gerulf gerulphus gerunn gervasio gervaso gervast gervat gervi gervidh gervásio gerwar
    gerwara gerwazy gerwin gery gerçek gerða gerðar gerður gerónimo gesa gesare gesche gesine
    geska gessica gestar gestheiður gestný gestrún gestur gesztenye geta gethera geting getrude
    getúlio gevald geza gezana gezane gezim geórgia ghaalib ghaazi ghada ghaffaar ghafoor ghaith
    ghalib ghaliyati ghanee ghanem ghani ghannam ghasaan ghassan ghauth ghawth ghayoor ghazalan
    ghazanfar ghazanfer ghazawan ghazi ghazzal ghenadie gheorghe gheorghiță gherghina ghilas
    ghislain ghislaine ghita ghiyaath ghiyath ghiță ghufran ghulaam ghulam ghunayn ghusharib
    ghusun ghutayf gia giachetta giacinta giacinto giacobbe giacomo giada giambattista giampaolo
    giampiero gian gian-andrea gian-luca gian-marco gian-reto giana gianara giancarla giancarlo
    gianfrancesco gianfranco giani gianina gianluca gianluigi gianmarco gianmaria gianna gianni
    giannina giannino gianpaolo gianpiero gianpietro gibson gicu gică gideon gidget giedrius
    giedrė giel gienek gienia gieri giesela gifford gifløgh gifty gigi gigliola gijs gijsbert
    gil gilang gilbert gilberta gilberte gilberto gilda gildagina gildardo gilde gildo gildásio
    gileade giles gilford gilla gille gillermo gilles gillian gillie gillis gillög gilløgh gillý
    gilma gilman gilmar gilmer gilmore gils gilslaug gilvád gimeno gina ginebra ginessa ginestal
    ginette ginevra ginniut ginny gino gintarė ginyas gioacchino gioachino gioconda gioele
    gioffre gioffreda gioia gion giona gionata giord giordana giordano giordh giorgi giorgia
    giorgian giorgiana giorgina giorgino giorgio giosetta giosue giosuè giovana giovani giovanna
    giovannetta giovanni giovanny giraldina giraldo giray girel girgin girik girindra girish
    girolamo girtha girão gisa gisbert gise gisela giselda gisele giselher gisella giselle
    gisete gisl gisla gislaine gisle gislena gislene gislinde gislög gisløgh gismund gissel
    gisselle gissle gissunn gissur giszmunda gisèle gita gitana gitau githinji gitonga gitta
    gitte giuditta giulia giulian giuliana giuliano giulietta giulio giurdh giuseppa giuseppe
    giuseppina giustina giustino giusy giz giza gizane gizela gizella gizem gizur giörell
    giötarr gjaflaug gjergj gjerlof gjerluf gjerløv gjord gjyle gjöli gjúki gladis gladstone
    glady gladyce gladys glanville glauco glayds glaúcia gleb glen glenda glendon glendora glenn
    glenna glennie glennis glenwood glenys glicínia glinda gloria glorie gloriosa gloría glover
    glynda glynis glynn gló glóa glóbjört glódís glóey glói glória glóð glúmur gneisti gniewko
    gniewomir gnupa gná gnúpur gnýr goda godalupe godelieva godelieve godert godfredo godfrey
    godhe godiva godofredo godwin godwinus goebel goethe goffredo gohar gola golda goldia goldie
    goldina golle golo goma gomes gonca goncafer goncalo gonne gonnor gonzaga gonzalo gonçala
    gonçalo gopal gor goran gorane gorazd gordan gordana gorden gordon gordána goreti gorica
    gorine gorka gorm goro gostauus gote gothard gothscalcus gotschalk gottfrid gottfried
    gotthard gotthilf gotthold gottlieb gottliebe gottlob gottschalk gottskálk gottsveinn
    gotzone gove gower goyo goði goðmundur gracelyn gracia graciana graciano gracie graciela
    graciella graciete graciliana graciliano gracinda graciosa gracián graciána gracja gradimir
    gradislav grady graeme grafton graham graig grainne granger grani grania granit grankell
    granville gratiano grau gravelina grayce graydon grayling grayson grazia graziana graziano
    graziela graziella grazyna graça grażyna gražina grațian grațiana grațiela greca grecia
    greco greene greers greete greg grega gregario greger gregers gregg greggory gregine gregor
    gregoria gregorian gregorio gregorius gregory gregur gregória gregório grein greipur grels
    gren greppur grers gret greta gretar gretchen grete greteke gretel gretha grethe grethel
    greti gretl gretta grettir greyson grgur gricelda griet grieta griffith grigore grigori
    grimanesa grimhild grimkil grimolf grimulf grisel griselda griswold grith grizelda
    grizeldisz gro groa gromosław grover gry grzegorz grzymisława grácia grácie grácio gráinne
    grégoire grégory grélöð grét gréta grétar gréte gréti gríma grímar grímey grímheiður
    grímhildur grímkell grímlaugur grímnir grímur grímólfur grímúlfur gróa grēta guadalberto
    guadalupe gualdim gualter gualterio gualtiero guarani guarino gudbjørg gudborg gudelig
    gudfinna gudfrid gudhborg gudhfridh gudhgärdh gudhlög gudhløgh gudhmodh gudhrun gudhvi
    gudlaug gudleiv gudmanda gudmunda gudny gudrid gudrun gudrund gudula gudunn gudve gudveig
    gudvor gueir guendolina guenter guenther guerino guglielmo gugu gugulethu gui guida guiditta
    guido guildo guilford guilhem guilherme guilhermina guilhermino guillaume guille guillelmina
    guillermina guillermo guimar guiomar guiseppe guislena guislene guiying guja gulab gulbjørg
    guldborg guldis gulene gulfaam gulfam gulielma gulina guline gulla gullan gullaug gullbjørg
    gullborg gullbrá gulldis gulli gulline gullovna gullu gullue gullveig gullög gullý gulnar
    gulnara gulogna gulovna gulowna gulshan gulu gulzar gumbor gumercindo gumersindo gumesindo
    gumi gumma gun-britt gunar gunbir gunbiørgh gunborg gunborgh gunda gundborg gundel gundhild
    gundi gundine gundla gundolf gundula gundwig guneet gunelie guney gunfrid gunfridh gunhedh
    gunheidh gunhild gunhilda gunhilde gunhwat gunilda gunilla gunita gunkil gunla gunlaug
    gunlef gunløgh gunn gunna gunnar gunnarda gunnberg gunnbjörg gunnbjörn gunnbjört gunnbjørg
    gunnbor gunnborg gunndis gunndís gunndór gunndóra gunne gunnel gunnella gunner gunnfinna
    gunnfrid gunnfríður gunngeir gunnhallur gunnharda gunnharða gunnheid gunnheiður gunnhild
    gunnhilda gunnhilde gunnhildur gunni gunnil gunnild gunnilda gunnjóna gunnlaug gunnlaugur
    gunnleif gunnleifur gunnleiv gunnlöð gunnløg gunnolf gunnor gunnråd gunnröður gunnrød
    gunnrún gunnstein gunnsteinn gunntjov gunnu gunnulf gunnur gunnvalda gunnvaldur gunnveig
    gunnvil gunnvor gunnvör gunnälf gunnælf gunnólfur gunnóli gunnö gunný gunnþór gunnþóra
    gunnþórunn gunora gunridh gunsten gunta guntars gunter gunther guntherus gunthrudh guntis
    guntram gunvald gunvalda gunvar gunvat gunvidh gunvor gunwald gunward gunārs guo gupse guri
    guria gurianna gurid gurina gurine gurli gurly guro gurpreet gurrý guruanna gurur gurå gus
    guse gusmão guss gusse gussie gust gusta gustaaf gustaf gustaff gustas gustav gustava
    gustave gustavo gustavus gustaw gustawa gusti gustie gustine gustáv gusztáv gute guterre
    guthbiorn guthbrand guthfast guthi guthir guthki guthmar guthmund guthrie guthrik guthrun
    guththorm guti gutti guttormur guus guusje guve guze guzi guðberg guðbergur guðbjarni
    guðbjartur guðbjörg guðbjörn guðbjört guðborg guðbrandur guðdís guðfinna guðfinnur guðfreður
    guðfríður guðgeir guðjón guðjóna guðlaug guðlaugur guðleif guðleifur guðleikur guðlín
    guðmann guðmar guðmey guðmon guðmunda guðmundur guðmundína guðni guðný guðráður guðríður
    guðröður guðrún guðsteina guðsteinn guðvarður guðveig guðveigur guðvin guðþór gvendolin
    gvendolina gvendolína gvozden gwen gwenael gwenaël gwenaëlle gwenda gwendolen gwendolin
    gwendoline gwendolyn gwenn gwidon gwnngerd gwyn gwyneth gyda gydha gye gylfi gylla gylle
    gylve gyna gynna gynter gynther gyopár gyopárka gyrd gyrdh gyrdher gyri gyrid gyridh gyril
    gyrild gyrith gyrth gyrðir gytha gything gytis gytta gytė gyula gyuri gyve gyvi gyémánt gyða
    gyðja gyðríður gyöngy gyöngyi gyöngyike gyöngyvirág gyöngyvér gyöngyös gyönyörű györgy
    györgyi györgyike győző gzim gábor gáil gál gáspár gávio gärdhar gästil gästulv gædda gæfa
    gæflaug gælle gæsling géda géla génesis génia gérald géraldine gérard géza gëzim gía gídeon
    gígja gígjar gígur gígí gísela gísla gísley gísli gíslný gíslrún gíslunn gíslína gíta góa
    gógó gói góði gödar gödelig gödert gödika gök gökalp gökay gökberk gökbudun gökdeniz göken
    göker gökhan gökmen göknur gökperi göksagun göksel göksev göksu göktan gökten göktuna
    göktunç göktürk gökçe gökçebalan gökçil göli gölig gölog gönen gönenç gönül göran görel
    görgünay görkem görklü görkmen görsev görvel gösta göstaff göstav göte götke götmar götstaf
    götulf götz götzeke götzele gözde gözel gözem gözen göğen gødhing gønner gøran gøril gørild
    gørli gørvel gøsta gøt gøtar gøte gøti gøtmar gøtolf gøtstaf gøzstaf gúa gústaf gústav gücal
    güher gül gülarə gülay gülağa gülbahar gülbala gülbani gülbeyan gülbiye gülcan gülcegün
    güldam gülder güldünya gülel gülenay güler gülev güleğen gülfari gülfem gülfeza gülgen
    gülgün gülgüzel gülhan gülhisar gülinaz gülistan güliz gülizar gülkadın güllühan güllər
    gülmira gülmisal gülnar gülnarə gülnaz gülnaziye gülnur gülper gülriz gülsalın gülselin
    gülsen gülseren gülsevil gülsiye gülsü gülsüm gültac gültekin gülten gülter gültəkin gülxar
    gülzadiye gülzar gülçe gülçin gülçöhrə gülözge gülüs gülüstan gülüş gülşa gülşah gülşahin
    gülşen gülşeref gülşən gülər gümüştekin gün günal günalp günar günay günaydin günberk günce
    günden gündoğan gündüz gündüzalp günebakan günel güneri güney güneş güngördü güngören
    günkurt günsel günser günter günther günver günçiçek günşen gürarda gürcüye gürelcem gürkan
    gürsal gürten güven güverçin güz güzel güzey güzin güçal güçhan güçkan güçlü güçlüer
    güçlütürk güçyeter gýgjar gýmir gűnter gəray haan habacuc habacuque habbol haben habhram
    habib habiba habibe habibu habil habor habra habraam habraham habram habtom hacer haciali
    hacile hackett hacı hacıbəy hadassa hadassah hadda haddi haddur haddý haden hadi hadicha
    hadija hadis hadithi hadiza hadjer hadley hadrey hadrian hadrien hadrián hadwig hae hafberg
    hafbjörg hafborg hafdís haferdh hafey hafgrímur hafida hafiz hafize hafliða hafliði haflína
    hafnar hafni hafný hafridh hafrik hafrós hafrún hafsa hafsat hafshah hafsteina hafsteinn
    hafthor hafuidh hafþór hafþóra hafıza haga hagalín hagar hagbarður hagbert hagen haghbardh
    haghbarth haghne haghni hagine hagny hagrun hahn hai haiba haide haiden haidor haidé haigo
    haiko haile hailee hailey hailie hairyanto hajar hajdar hajer hajna hajnal hajnalka hajni
    hajnácska hajo hajrija hajrije hajrudin hakan hakatla hakeem haken haki hakikat hakim hakima
    haklang hakon hakun hal hala halbert halbertus halbiorn halda haldan halden haldi haldis
    haldo haldog haldor haldora haldri haldrid halduor haleigh halenur haley halfdan halffred
    halgard halgerd halgjerd halgrim hali halid halida halidun halie halil halim halima halime
    halina halisi halit haliye haljand halka halla hallaug hallbera hallberg hallbiorn hallbjörg
    hallbjörn hallbjørg hallbjørn hallborg halldis halldo halldor halldora halldís halldór
    halldóra halle haller halley hallfred hallfreður hallfrid hallfrida hallfríður hallfrød
    hallgarður hallgeir hallgerd hallgerður hallgils hallgjerd hallgrim hallgrímur hallgunn
    hallgunnur halli hallie halliki hallkatla hallkel hallkell hallkjell hallmann hallmar
    hallmundur hallný hallor hallrid hallrún hallsteinn hallur hallvarda hallvarður hallveig
    hallvidh hallvor hallvordine hallvör hally halløy hallþór hals halsand halsey halsten haluk
    halvar halvara halvard halvarda halvardh halvidh halvordine halwarth hamar hamdija hamfrid
    hami hamid hamilton hamima hamis hamish hamisi hamit hamiyet hamlin hamp hampton hampus
    hamsini hamund hamza hamzah han hana hanae hanako hanane hanbiken handan handine hando hane
    hanedan hanga hanh hani hania hanifa hanife hanim hanis hanja hanka hanken hanna hannabel
    hannah hannchen hanne hanne-lore hannele hanneli hannelore hannes hanney hanni hannibal
    hanniken hanno hanns hannu hannus hanny hanora hans hans-adolf hans-albert hans-bernd
    hans-christian hans-detlef hans-dieter hans-dietrich hans-eberhard hans-erich hans-friedrich
    hans-georg hans-gerd hans-gerhard hans-günter hans-günther hans-heinrich hans-helmut
    hans-henning hans-herbert hans-hermann hans-hinrich hans-joachim hans-jochen hans-josef
    hans-jörg hans-jürg hans-jürgen hans-karl hans-ludwig hans-martin hans-michael hans-otto
    hans-peter hans-rainer hans-rudolf hans-ruedi hans-theo hans-ulrich hans-uwe hans-walter
    hans-werner hans-wilhelm hans-willi hans-wolfgang hansa hansel hansford hansgeorg hansia
    hansina hansine hansjoachim hansjörg hansjürg hansjürgen hanson hansoy hanspeter hansrudolf
    hansruedi hanss hansueli hansuli hansultan hansy hansína hanto hanus hanuš hao haquinus
    haralamb haralambie harald haralda haraldo haraldur harambee harbin harbinaz harda hardana
    hardh hardhe hardhger hardhsten hardi hardie hardik hardin hardine harding hardis hardy
    harek hargita hargitta hari hariet harijs harik harika harimurti harinakshi harini haris
    harish harita hariz harja harjasa harjaya harjo harl harlan harland harlen harlene harlet
    harley harlie harlon harlow harm harma harman harmat harmatka harmike harmke harmon harnail
    harok harol harold haroldo haron haroun harpa harper harpreet harrell harri harrie harriet
    harriett harriette harris harrison harro harrold harry harrý harsana harsanto harsaya
    harshil hartaka hartana harth harthe hartika hartley hartløv hartman hartmann hartmut
    hartmuth harto hartovike hartuvike hartvig hartvike hartwell hartwig hartwik hartwin haruka
    haruko harun haruna haruto harve harvey harvie harvy hasan hasbek hasel hasgül hashiki
    hashim hasije hasim haskell haslet hasna hasret hassan hasse hassie hasso hasta hatem hatice
    hatima hatin hattie hatun hauksteinn haukur haukvaldur hauwa hauður hava havali havar
    havardh havaska havel haver havin havla havse havtora hawa hawarth hawehindi haxhi hayal
    hayali hayat haydar hayden haydée hayel hayes haylee hayleigh hayley haylie hayret
    hayrünnisa hayward haywood hazael hazal hazan hazar hazbije hazeem hazel hazelle hazen
    hazine haziran hazle hazrat hañagua haštal heather heba hebba hebe heber hebert hece hector
    heda hedda heddy hedendis hedevi hedevig hedewig hedhindis hedi hedly hedløy hedny hedrun
    hedvig hedviga hedviges hedvik hedvika hedwig hedwige hedy hedí hee hefni hege heggi heid
    heida heide heide-marie heidelinde heidelore heidemarie heiderose heidi heidie heidny heido
    heidrun heidy heigo heike heiki heikir heikki heiko heila heili heilika heilike heilmóður
    heilo heimar heimir heimlaug heimo heinar heinart heine heiner heinfried heini heino
    heinrekur heinrich heinz heinz-dieter heinz-georg heinz-gerd heinz-günter heinz-günther
    heinz-joachim heinz-josef heinz-jürgen heinz-otto heinz-peter heinz-walter heinz-werner
    heinz-wilhelm heinz-willi heisi heisl heitor heiða heiðar heiðarr heiðberg heiðbert
    heiðbjörg heiðbjörk heiðbjört heiðbrá heiðdís heiðlaug heiðlindur heiðlóa heiðmann heiðmar
    heiðmundur heiðný heiðrekur heiðrós heiðrún heiður heiðveig hejne hekima hekime hekla hekmet
    hektor hekuran hela helaine helan helandrea helar helari helbe helbjørg helda heldemaro
    helder heldo heldur heleen heleena helen helena helene heleno heleri helery helf helfrid
    helfrida helfried helg helga helge helger helgha helghi helgi helgine helgunn heli heliana
    helier helika helin helina heline helinä heliodora heliodoro helja helje heljo helju heljä
    heljø helka helke helken helkje hella hellbjørg helle hellen hellena heller hellevi hellevig
    hellfrid helli hellika hellike helliki hellin hellmut hellmuth helly hellä helma helmar
    helmara helmer helmi helmiina helmina helmine helmo helmtrud helmuastus helmut helmuth helmy
    helmút helny heloisa heloise helovise heloísa helse helve helvi helvig hely helyn helén
    heléna heléne helēna hema hemal hemang hemangini hemani hemaxi hemetério hemi heming
    hemingine hemitério hemkil hemmert hemmingus hemminki hemmo hemulf hemvidh henderson hendra
    hendri hendrik hendrika hendrike hendrikka hendrikke hendy henekinus henery henichinus
    henife henika henike henk henkil henn henneke henner henni hennie hennika henning henninge
    henningea henno henny henný henoch henok henos henretta henri henric henrich henricus
    henrieta henriethe henriett henrietta henriette henriikka henrik henrika henrike henrikka
    henrikke henrikki henriks henriqua henrique henriqueta henry henryk henryka henríetta henrý
    heper hera heracleea heraclio heraldo herbert herberta herberto herbertus herbiorn herbjörg
    herbjörn herbjört herbjørg herbor herborg herbrikt herculano herdis herdovike herdís hereth
    herewardus herfinnur herfrid herfríður herfrød hergeir hergerður hergill hergils hergjerd
    hergot hergunn heribert heriberto herje herjólfur herki herkko herko herlander herlaug
    herlaugur herlef herleifur herlinda herlinde herluf herlugh herly herma herman hermana
    hermanda hermanis hermann hermann-josef hermanna hermanni hermannus hermano hermelinda
    hermenegilda hermenegildo hermes hermia hermike hermiken hermila hermina herminda hermine
    herminia herminio hermiona hermitério hermon hermosa hermoth hermundur hermânia hermína
    hermínia hermínio hermóður hernan hernandez hernando herney herny hernán hernâni herolind
    herrmann herschel hershel hershell hersilía hersir hersteinn hersveinn hersília herta
    hertevike hertha hertta heru herulf hervar hervarður hervey hervin hervor hervora hervé
    hervê hervör herwarth herwig heryanto herédia herédio herénia herþrúður hesbon hessa hessel
    hessie hester hesti heta heti hetlin hettel hetti hettie hetty heva heves hevin hexe hexi
    heydər heyke heyki heyvetullah heyward hezekiah hezniye hezron hezzie heřman hiacinta
    hiacynta hiarni hiba hicham hicran hidajete hidaya hidde hideki hideo hidhin hidhinbiorn
    hidir hiedi hielm hien hieronim hieronima hieronomo higino hiie hikmet hikmete hikmət hila
    hilah hilal hilar hilaria hilario hilarius hilary hilaríus hilayda hilbert hilberta
    hilbertine hilbjørg hilborg hild hilda hildah hildar hildbjørg hildborg hildburg hilde
    hildeberto hildebjørg hildeborg hildebrand hildebrando hildefrid hildegaard hildegard
    hildegarda hildegarde hildegardo hildegart hildegerd hildegjerd hildegun hildegund
    hildegunde hildegunn hildegunna hildegárd hildegærdh hildelita hilderid hildfrid hildibergur
    hildibjörg hildibrandur hildiburg hildigard hildigeir hildigerður hildiglúmur hildigunnur
    hildimar hildimundur hilding hildingur hildir hildiríður hildisif hildiþór hildny hildolf
    hildora hildred hildri hildrid hildrun hildulf hildunn hildur hilja hilje hilka hilkka hilla
    hillar hillard hillart hillary hille hillegier hillegierd hillegärd hillery hillevi hilliard
    hilma hilmar hilmer hilmi hilmir hilppa hilton hiltraud hiltrud hilária hilário himawan
    himinbjörg himri hindal hindrek hindrika hinet hinewai hinric hinrich hinrik hinrika
    hinrikka hintze hinza hinze hinzele hipolit hipolita hipolito hippia hippolita hippolyte
    hipólito hira hiral hiram hirije hiroko hirondino hiroshi hirvo hisako hisen hitesh hithin
    hiwot hiälmdis hiälmlög hiælm hiælmger hiçsönmez hjallkár hjalmar hjalmer hjalta hjaltalín
    hjalte hjaltey hjalti hjarnar hjuke hjálmar hjálmdís hjálmey hjálmfríður hjálmgeir
    hjálmgerður hjálmrós hjálmrún hjálmtýr hjálmur hjálmveig hjálmþór hjälm hjälmger hjærne
    hjördis hjördís hjörfríður hjörleif hjörleifur hjörný hjörtfríður hjörtur hjörtþór hjörvar
    hjørleif hjørleiv hjørmund hjørulv hjørvard hlaðgerður hleiðar hleiður hlini hljómur hlynur
    hlédís hlégestur hlér hlíf hlífar hlín hlíðar hlíðberg hlökk hlöðmundur hlöður hlöðvarður
    hlöðver hnefill hnikar hnikarr hoang hoani hoat hobart hobert hobson hocine hodari hofdís
    hoghni hoke holda holden holfre holfred holgeir holger holgero holgerth holgher holland
    holley holli hollie hollis holly holm holma holmbiorn holmborg holmdis holme holmes holmfast
    holmfrid holmfridh holmfrith holmger holmgun holmgärd holmgärdh holmgærdh holmkil holmlög
    holmstanus holmsten holmvast holmvi holmvidh holmwith holte holti holuidh holvaster homero
    homér hong honora honorat honorata honoratas honorato honore honoria honorina honorius
    honorka honoráta honoré honza honæf honóra honória honório hoover horace horacio horacy
    horado horatia horatio horațiu horea horia hormisdas horry horst horst-dieter horst-günter
    horst-peter horsten hortencia hortense hortensia hortensie hortensio hortensja hortenzia
    hortenzie horton hortênsia horymír horymíra horác horácia horácio hosea hosie hossein
    hosteen hostimil hostimila hostimír hostimíra hostislav hostislava hostivít houcine houda
    houria houston hovard hovhannes hovi howard howell hoy hoyt hoàng hoşkadem hoşseda hrafn
    hrafna hrafnar hrafnbergur hrafnborg hrafndís hrafney hrafnfífa hrafngerður hrafnheiður
    hrafnhildur hrafnkatla hrafnkell hrafnlaug hrafntinna hrafntýr hrannar hrappur hraunar
    hraundís hredhaan hrefna hreggviður hreimur hreindís hreinn hreiðar hreiðmar hringur hritik
    hrollaugur hrolleifur hrund hrvoje hrærekur hrímnir hróaldur hróar hróbjartur hrói hrólfdís
    hrólfur hrómundur hróðgeir hróðmar hróðný hróðvar hróðólfur hrönn hrútur hsin-hung hsin-i
    hsin-yu hsiu hsiu-chen hsiu-chih hsiu-chin hsiu-chu hsiu-chuan hsiu-feng hsiu-hsia hsiu-hua
    hsiu-lan hsiu-lien hsiu-ling hsiu-mei hsiu-ying hsiu-yu hsiu-yun huang huban hubbard hubert
    huberta hubertine huberto hubertus hudavent hudson huey hugberg hugbjörg hugbjört hugborg
    hugdís hugh hughald hughalde hughe hughes hughey hughi hughie hughlek hugi huginn hugleikur
    hugljúf hugo hugon hugrún hugues huguete huguette hugó hui hui-chen hui-ling hui-mei huia
    huko huld hulda huldah huldar huldrik huldrún huldís hulmwidus hulte hultrik huma humaira
    humaiya humayra humberto humiliana humoyun humphrey hunalp hunor hunorka hunvidh huong
    hurbert hurican huriye hurley hurşide hussain hussein huston huu huub huugo huxley huy huynh
    huzaifa huzuri huỳnh hvannar hvit hvithovudh hvönn hvězdoslav hvězdoslava hwa hwit
    hwithoveth hyacint hyacinta hye hye-jin hyldeburg hyltir hylur hyman hymir hynek hyo hyon
    hypolit hyrum hysen hysni hyun hà hágár hákon hákonía háleygur hálfdan hálfdán hália
    hámundur hárekur hárlaugur hásteinn háta hávar hávarr hávarður häghvidh häidi hälgha hälghe
    häli härbiorn härborg härdis härger häriulf härjulf härlef härlek härlev härlog härlög härmo
    härmund härse härta härvast härvidh håkan håkon håvard hægge hægholf hæghvald hæghvidh hælf
    hælgha hælghe hæming hæmne hængur hænir hæra hærbiorn hæriolf hærløgh hærmodh hærse hærser
    hærvardh héber héctor hédi hédila héla hélder hélia hélio hélmut héloïse hélvio hélène héra
    hérman héðinn híram hófehérke hólger hólm hólmar hólmbert hólmbjörg hólmdís hólmfastur
    hólmfríður hólmgeir hólmgrímur hólmkell hólmsteinn hólmþór hóseas hóvirág hödd högna högni
    hökümə hörn hörður höskuldur höður høghne høk høsse hùng húbert húgó húmi húna húnbjörg
    húnbogi húndís húngerður húni húnn húnröður hüda hükümdar hülya hüma hümbət hümeyra hüner
    hürdoğan hürmet hürrem hüryaşar hürüyet hüseyin hüseyn hüseynqulu hüsmen hüsna hüsniyyə
    hüsnühâl hüsün hıfzullah hınçal hưng hương həci həcər həmid həsən həsənağa həzi hạnh hải
    hồng i-an i-chen i-ching i-chun i-fei i-hsiung i-hsuan i-ting iacob iag iago iain ian iana
    iancu ianesis ianis iara iasmin iasmina ibaad ibadete iban iben iberina ibeth ibidapo
    ibironke ibn iboja ibolya ibraaheem ibraheem ibrahim ibrahima ibraim ibrani ibrohim ibtissem
    ibun ibán ibérico ica icey icha icie idabelle idalete idalia idalina idalisa idalécio idamae
    idavide idda ide idell idella idelso idika idil idonia idor idrees idris idriss idrisse
    idriz idrup idun iduna idunn idzia idália idálio idário idélia idília idık ieremia iesa
    iesha ieshia ieva ifa ifeanyi ifechukwu ifeoma ifigénia ifora iftikhaar iftikhar ifunanya
    iga igballe ige igelcemina igild ignace ignacia ignacio ignacja ignacy ignado ignas ignati
    ignatius ignatz ignaz ignazio ignez ignjat ignác ignácia ignácie ignát ignáta ignė igor
    igors ihab ihaia ihor ihsaan ihsan ihtesham ihtiram ihtishaam ihtsham iida iikka iina iines
    iiris iiro iisak iisakki iita iivana iivari iivi iivo ijaya ijli ika ikbal ike ikenna
    ikeoluwa iker ikhlaas ikhsan ikin iko ikraam ikram ikramah ikrimah ikshita ila ilah ilai
    ilan ilana ilang ilari ilaria ilarie ilario ilarion ilay ilayda ilaz ilber ilca ilda
    ildefonsa ildefonso ildika ildiko ildikó ildo ildız ileana ileen ilena ilene ilenia ilga
    ilgar ilgaz ilgı ilgım ilgın ilham ilhan ilia ilian iliana ilias ilidio ilie ilies ilija
    ilijana ilinca ilinka ilir ilire iliriana ilirjana ilja iljana iljas ilka ilkay ilker ilkka
    ilknur illa illangó illar illart ille illimar illis illugi illya illés ilma ilmar ilmari
    ilmatar ilme ilmi ilmije ilmo ilmur ilmārs ilo ilon ilona ilonka ilpo ilppo ilsa ilse ilta
    iluminada ilundi ilus iluska ilva ilvi ilyan ilyana ilyas ilyes ilyess ilza ilze ilías
    ilídia ilídio ima imad iman imane imani imanol imants imany imara imaran imbi imed imelda
    imen imene imer imke imma immacolata immaculata immakuláta immanuel immanúel imme immo immý
    imo imodzsen imogen imogene imogén imola imona impi imran imrane imre imrich imron ina inari
    inaya incendio inci incoronata inda indah indaleta indali indalécio indi indiana indie
    indira indra indrajit indrek indriði indriķis indro indrė indy indí indía indíana indíra ine
    inell ines inesa inese inessa ineta inez infante ing-britt ing-marie inga inga-britt
    inga-lill ingalill ingberg ingbert ingdís inge ingeborg ingeborga ingeburg ingeburga
    ingegerd ingegärd ingela ingelise ingelore ingemar inger ingertha ingetraud ingetraut ingey
    ingheiður inghildur ingi ingiara ingiberg ingibergur ingibert ingibjartur ingibjörg
    ingibjörn ingibjört ingiborg ingiburgh ingifinna ingifrith ingifríður ingigerth ingigerður
    ingilaug ingileif ingileifur ingilín ingimagn ingimar ingimaría ingimoth ingimunda
    ingimundur ingirith ingiríður ingirós ingisól ingivaldur ingiveig ingiwara ingiþór ingjaldur
    ingmar ingo ingolf ingram ingrid ingrida ingried ingrún ingrīda inguna ingunn ingvaldur
    ingvar ingveldur ingvi ingólfur ingþór iniga inioluwa inka inken inkeri inma inmaculada inna
    innar inno innocencia innocenzio ino inocenc inocencia inocencio inocente inocențiu
    inocência inocêncio inoi insa inta intan inácia inácio inès inés inéz inês ināra ioan ioana
    ioanina ioanna ioannis iohanna iola iolanda iole iona ionara ione ionel ionela ionelia
    ionică ionuț ioque iosefina iosif ioulia iouri ippazio ippolita ippolito ira iracema iraida
    irakli irati iraz irek ireland iren irena irene ireneia irenej ireneus ireneusz iretioluwa
    irfan irgo iria iriana iridenta iridian irina irine irinel irineu iringó irini irisalva
    irish irja irje irka irke irl irma irmak irmantas irmela irmeli irmelin irmelín irmengard
    irmgard irmhild irmi irmingard irmino irmtraud irmtraut irmtrud irmý irnanto irpa irsad
    irungu irva irven irvin irvine irving irwan irwin irya iryda iryna iráis irène irén iréne
    irēna irıs isa isaac isaack isaak isabeau isabel isabela isabelina isabell isabella isabelle
    isabelly isac isack isadora isadore isadoro isael isai isaia isaiah isaias isak isaka
    isakine isalda isalina isaline isaltina isaltino isam isamar isandro isane isaque isar
    isaura isaure isaurinda isauro isaya isaí isaías isborg ise isela iselin iseline iselinn
    isen iseoluwa isfandiyor isfrid isgjerd isha ishaan isham ishani ishanvi ishild ishita
    ishmael ishola ishwar isiah isidor isidora isidore isidoro isidra isidro isilda isildo isis
    isjbosjet isko isla islam isleik isleiv islom ismael ismail ismar ismaël ismet ismeta ismo
    ismoil ismália isméria ismık iso isobel isold isolda isolde isolete isolina isolino isom
    isra israel israeline isreal isrid isrød issa issac issack issam issi isto istok istvan
    istván isuf isá isália ita itahisa itala italia italina italo itanya ituri itzel itziar itır
    iule iulfrith iulia iulian iuliana iuliu iurie iustin iustina iustinian iute iuvur iva ivah
    ivaldo ivan ivana ivanka ivanna ivano ivanoel ivanoela ivar ivari ivars ivelisse iver
    iverson iveta ivete ivett ivetta ivette ivey ivi ivica ividő ivie ivika ivka ivo ivola ivona
    ivone ivonette ivonn ivonne ivor ivrike ivrina ivrine iván ivána ivânia iwa iwan iwo iwon
    iwona iwonka iyabode iyad iyadunni iyana iyanna iyed iymona iza izaaz izabel izabela izabell
    izabella izabelle izabelė izaiah izaiáš izak izalino izaura izayah ize izet izetta izia
    izidor izidora izidóra izmael izméne izola izolda izora izrael iztok izák izóra iærl iærle
    iærne iærp iærpolf iærund iða iðunn iñaki iönis iöns iösse iønes iønis iøns iørien iørund
    iúri iľja işin işkın işık işıkay işıl işılay işıman işın işıner işıt işıtan iška i̇biş
    i̇brahim i̇de i̇dil i̇diris i̇dris i̇hsan i̇kiz i̇klim i̇lahə i̇lalmış i̇layda i̇lbay i̇lbek
    i̇lbey i̇lbilge i̇ldem i̇ldeniz i̇ldeş i̇lgi i̇lham i̇lhamə i̇lim i̇lkan i̇lkanə i̇lkbahar
    i̇lke i̇lker i̇lkim i̇lkin i̇lklima i̇lknur
    """
}
