// Written by .ci/given-names.py from the given names of Faker and mimesis; do not edit.

extension GivenNames {
  /// In lower case.
  static let list3: StaticString = """
    demircan demirhan demiriz demirkan demirok demiryürek demis demond demont demonte dempsey
    demus deméter demétria demétrio dena denae dendý deneen dener denese deng deni denice deniel
    deniis denil denine denis denisa denise denisha deniss denisse denissza denita deniz deniza
    denizalp denizhan denkel denni dennie dennis dennise denniz denny denton denver denys denyse
    denzel denzell denzil deníel deodata deodato deodete deodora deolinda deolindo deon deondre
    deonilde deonna deonta deontae deonte deotila dequan derald dereck derek deren dereon deric
    derick derien derik derin derkay derl derly dermot dermott derocila deron derrek derrell
    derrick derval dervilla dervla derwin derya deryanur deryl desamparados desanka desean desen
    deshaun deshawn desi desideria desiderio desidério desirae desiree desiré desirée desmond
    despina dessa dessie destan destany deste destin destina destinee destiney destini destiny
    destry detlef detlev detra detta detti deusdedit deusdedito deva devan devansh devante
    devaughn deven devera devi devika devin deviner devis devon devona devonta devontae devonte
    devora devorah devran devrim devyn deward dewayne dewey dewi dewitt dex dexter deyan
    deyanira dezdemóna dezider dezideráta dezidéria dezső dezzie deótila değer değmeer dhriti
    dhruv dhruva dia diah dialina diallo diamante diamantina diamantino dian diana dianah
    diandra diane diangelo diann dianna dianne dianora diar diarmaid diarmuid diart dicie
    dickson dicle dicy dida didaco didda diddi didem didi didiana didier didina didrikke diede
    diederik diedra diedre diedrich diega diego dieke diellza dierdre dierf dierk dieter
    dieterich diethard diethelm diether dietlind dietlinde dietmar dietrich digdaya digna dijana
    dijar dijon dika diken dikka dikken dikmen diké dila dilan dilara dilarə dilavər dilay
    dilbər dilcan dilder dildora dilek dilem dilermando dilfeza dilhuş diliana dilja diljar
    diljá dillan dillard dillie dillion dillon dilmen dilnoz dilnur dilruba dilsa dilshod
    dilsitan dilşad dilşah dilşat dima dimas dimaz dimitar dimitri dimitrij dimitrina dimitrios
    dimitris dimma dimmblá dimmey dimos dina dinah dinamene dinand dinara dinarda dinarta
    dinarte dincer dinda dineia dinesh dinh dinis dinko dino dinora dinorah dinu diná dinç
    dinçalp dinçer dinçerk dinçkol dinçsü dinçtürk dioclécio diogo diomar diomed dion diona
    dione dionicio dionigi dionilde dionis dionisa dionisia dionisio dioniza dionizy dionna
    dionne dionte dionys dionísia dionísio dionízia dionýz dionýzos dior diotil diotíma dipa
    dipta dirce dircea dirch dircila diren dirican dirja dirk dirkje dirlik dirque disa dise
    dismas dita ditlev ditlevine ditmar ditta ditte dittmar ditza diuri divina diviš diviška
    divna divo divya dixie dixon diya diyar diyor diyora diza diána diðrik diāna djalma djalme
    djalmo djamel djamila djayden djellza djemile djenna djevat djibril djuana djuna dluhoš
    dmitar dmitri dobiesław dobiesława dobrava dobrawa dobrica dobrila dobrilo dobriša dobromil
    dobromila dobromír dobromíra dobroslav dobroslava dochia docia dodie dofri dogan doina dola
    dolce dolf dolli dollie dolly dollye dolma dolores doloris dolorita dolorès doloróza dolph
    dolphine dolphus dolun dolunay dolóresz dom domagoj domani domantas domas domen domenic
    domenica domenick domenico domenik domhild domhilda domhnall domicella domiciána dominga
    domingas domingo domingos dominic dominica dominick dominik dominika dominique dominka
    dominque dominyka dominykas domitila domitilla domitília domnica domokos domonique domonkos
    domínico don dona donaciano donagh donal donald donalda donaldo donat donata donatas
    donatella donatello donati donatien donatila donato donatus donavan donavon dondre donell
    donella donetta donette dong donia donie donielle donika donisha donita doniyor donja donn
    donna donnacha donnalee donncha donnell donner donnetta donnette donnie donny dono donough
    donovan donta dontae donte donus donya donzel donzélia donzília donzílio donát donáta dora
    dorabella doralice doralisa dorathea dorathy dorbeta dorcas dorcus dorde dordei dordi dordis
    dordy doreatha dorede doreen dorel doren dorene dorentina dores doret dorete doretha dorethe
    dorethea doretta dorette dori doria dorian doriana doriano dorico dorie dorien dorin dorina
    dorinda dorine dorinel dorinka doris dorisa dorisz dorit dorita dorith dorián dorka dorkás
    dorla dorle dorli dorman dormánka dorota dorotea doroteia doroteja dorotha dorothe dorothea
    dorothee dorotheos dorothy dorothée doroti dorotina dorottya dorr dorris dorrit dorsey dorte
    dortea dortha dorthe dorthea dorthey dorthy dortine doru doruk dorukhan dosha doshia doshie
    dosia dositeu dositheos doss dossie dota doter dotir dotta dottie doubrava doubravka doug
    douglas douglass dounia doutzen douwe dov dovie dovilė dovra dovud dovydas dow doyinsola
    doyle dozier doğa doğan doğanalp doğanay doğannur doğanşah doğu doğuer doğuhan doğuş draga
    dragan dragana dragi dragica draginja dragisa drago dragomir dragoș dragutin drahomil
    drahomila drahomír drahomíra drahoslav drahoslava drahotín drahotína drahoň drahoš drahutin
    drahuše drajat drauma draumey draupnir draven drazen drazenka dražen dreama dreena dreki
    drema dren dreng drengur drenusha dresden drew drifa drilon drin drina driss drita dritan
    driton droplaug drucilla drude drury drusila drusilla druso druzsiána drífa drótt dröfn
    držimir držislav dua duane duard duarte duartina dubravka dubán duc duco ducu dudley dudu
    duena dufgus dufþakur dugfús duha duilio dujam duje duke dukine dukinea dulce dulcea
    dulcelina dulcie dulcina dulcinea dulcineia dulcinia dulcídia dulcínio dulsie duma dumisani
    dumisile dumitra dumitrana dumitru duncan dunia dunja dunya dunyo durab duracan durancie
    durante durbalino durdali durdei durdona durell durgadin duri durim durin durmuşali durna
    durodola durrell dursadiye dursun duruk durukan durul duruöz durval durvalino durward
    durwood dusan dusica duska dusko dusmáta dustan dusti dustin dustyn dusánka duuk duva duván
    duwayne duygu duyguhan duyên duílio dušan dušana dušanka dvalinn dwain dwaine dwan dwana
    dwane dwayne dwerg dwi dwight dwyane dyan dylan dylana dylano dyllan dylon dymphna dympna
    dynþór dyrfinna dyrhild dyri dyveke dzemal dzenan dzevad dzevat dzidra dzintar dzintars
    dzintra dzsamila dzsamilla dzsenet dzsenifer dzsenna dzsenni dzsesszika dácio dália dámaris
    dániel dára dárcio dáreios dária dário dávid dáša dâmaso dânia dårdi dåret dæja débora
    déborah décia décimo décio délcio délia délibáb délio dénes dércio désiré désirée dézi día
    díana díanna dídia díma díon dírio dís dísa dísella díómedes dóa dólique dómald dómaldi
    dómaldur dómhildur dónald dónaldur dór dóra dórey dóri dóriclo dóris dórothea dórótea
    dóróthea dósóþeus dótta dózsa dögg dögun dölensoy döner dönməz döníz dörte dörthe dønet
    dønnes dúa dúfa dúi dúlia dúna dúnia dúnio dúnn dúnna dündaralp dünya dünyamalı dürdanə
    dürnisə dürrüşehvar dýrborg dýrfinna dýri dýrleif dýrley dýrmundur dýrunn dārta dāvis děpold
    dětmar dětřich dũng džamila dương dəniz e'zoza eadaoin eamon eamonn ean eanna earle earlean
    earleen earlena earlene earley earlie earlina earline earnestine eartha easton eathel eavan
    eba ebba ebbe ebbi ebbie ebe eben ebeneser ebenezer eber eberardo eberg eberhard eberhardt
    ebert eboni ebonie ebonney ebony ebrahim ebru ebuakil ebuka ecaterina ece ecegül ecemiş
    eckard eckart eckehard eckhard eckhardt eckhart ecmel ecrin eda edaviye edd edda eddah eddi
    eddie eddy ede edel edela edelbert edelgard edelmira edelmiro edeltraud edeltraut edeltrud
    edenia edentina eder edgar edgaras edgard edgardo edgars edgübay edhitha edi edie edier edil
    edilberto edilma edilon edilson edin edina edinah edine edinson edion edir edison edisson
    edit edita edite edith editha editta ediz edla edma edmero edmon edmond edmonda edmondo
    edmonia edmund edmunda edmundo edmunds edmur edmée edna ednah edo edoardo edon edona edonis
    edouard edra edrie edris edsel edson edu eduar eduard eduarda eduardo eduards eduart
    eduartino eduina eduárda eduíno edvaldo edvard edvarda edvardas edvige edvin edvina edvinas
    edvino edvín edvīns edw edwar edward edwardo edwin edwina edy edyta edyth edythe edéria
    edílon edīte eedit eedo eef eefje eeli eelin eelis eemeli eemil eenok eeri eerik eerika
    eerikki eerin eero eesaa eesha eetu eeva eevert eevertti eevi efe efekan efemía effa effi
    effie efil efisio eflâtun efraim efrain efraím efraín efrem efren efrén efser eftimia
    eftimie ega egas egbert egberta ege egedía egemen egenur egert egge eggert eggrún eggþór
    eghil egidijus egidio egil egill egils egiodeo egla eglantina egle eglė egmont egon egona
    egor egzon egzona egídio eha ehan ehrenfried ehrentraud ehrhard ehsaas ehsan ehte ehtel ehud
    eia eidolv eidor eidvilė eiel eifinn eifred eigil eigill eigo eija eijaz eik eikar eike eiki
    eiko eila eileen eilef eileiv eileiþía eilene eiler eilert eilev eilhard eili eilidh eilif
    eilika eilike eiliki eilis eilish eiliv eillert eilífur eimantas eimar eimear eimer eimhear
    eimo eimod eimund eina einar einari einbjörg einbjørn eindride eindís eine einer einert
    einey einfrid einfríður einhild einhildur eini einike einir eino einride einrun einrún
    einstein einvald einvarður einy einína einþór eiolf eiolv eir eira eiravati eirdís eirfinna
    eirhild eirik eiril eirild eirill eirin eirini eirny eirný eirun eirunn eiríka eiríksína
    eiríkur eirún eistein eitel eithan eithel eithne eiulf eivald eivi eivin eivind eivinn eivor
    eivör eiðar eiðný eiðunn eiður eja ejaz ejlaal ejler ejnar ejner ejtan ejup ejvind eka ekaja
    ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekber ekene ekin
    ekiya ekkehard ekkehart ekmel eko ekow ekrem ekta ekundayo ekundu el-amin ela eladia eladio
    elaf elaina elaine elam elamiye elana elanda elander elane elani elanor elar elari elario
    elariz elava elayne elba elbasan elberg elbert elberta elbertina elbjørg elbjørn elbridge
    elby elca elcira elcy elda eldar eldbjörg eldbjørg eldbjørn elden eldey eldfinn eldfrid
    eldgrim eldgrímur eldina eldis eldjárn eldlilja eldmar eldon eldor eldora eldred eldri
    eldrid eldridge eldridh eldrun eldrún eldur eldwin eldór eldþóra eldəniz ele elea eleadora
    eleana eleanor eleanora eleanore eleasar elease eleazar electa electra eleena elef eleia
    eleina eleine elek elektra elemér elen elena elenborg elene eleni elenor elenora elenore
    elentínus elenus elenóra eleodoro eleonoora eleonor eleonora eleonore eleonóra eleri eleriin
    elerin elert elery eleseus eletta elettra eleuterio eleutério elevine elevus elex elez elfa
    elfar elfi elfida elfie elfinn elfreda elfrida elfrieda elfriede elfryd elfráður elfrída
    elfur elg elga elgar elgard elgi elgie elgin elgo elgün elham elhame elhan eli elia eliab
    eliabeth eliah eliakimu eliam elian eliana eliane elianna elianne eliano elias eliaz eliazar
    elicia elick elida elidia elie eliecer eliel elien eliesa eliete eliette eliezer elif elife
    elifnur eliga eligah elige eligia eligio elihu eliina eliis eliisa eliisabet eliise elija
    elijah elijas elika eliko elimar elin elina elinas elinborg eline elinius elinor elinore
    elinus elinór elinóra elio eliodoro elioenai elion eliona eliot eliott elis elisa elisabet
    elisabeta elisabete elisabeth elisabetha elisabetta elisama elisar elisaveta elise eliseba
    eliseo eliser elisete eliseu eliseus elisha elisio elisiv elisiário eliska elissa elisæus
    elita eliud elius eliz eliza elizabet elizabeta elizabete elizabeth elizabetta elizah
    elizaveta elizbeth elize elizebeth elizej elizeus eliána eliáš eliézer eliška eljar eljas
    eljesa elka elkana elke elkin ella elladio ellamae ellan elland ellar ellard elle ellef
    ellen ellena eller ellert ellery ellesef elletra elley elli elliana ellie ellina ellinor
    elliot elliott ellis ellisa ellisif ellison ellissa ellitze elliði ellsworth ellu ellwood
    elly ellyn ellín ellís ellý elma elman elmano elmar elmas elmaze elmedin elmedina elmer
    elmeri elmi elmidar elmiine elmin elmina elmir elmira elmire elmo elmore elmu elmyra elmārs
    elməddin elna elnarə elnora elnur elnurə elo eloah eloan eloane elodia elodie elof eloi
    elois eloisa eloise elon elona elonzo elora elosy elouan elouise eloy eloá eloísa eloïse
    elphas elpidio elpídio elroy els elsa elsabet elsbeth else elsebet elsebeth elseby elsef
    elsevər elsi elsie elsinda elson elsworth elsy elsí elsý elta elton elturan eluh eluína elva
    elvan elvana elvane elvar elve elvedin elver elvera elvezia elvezio elvi elvia elvie elviira
    elvin elvina elvino elvio elvir elvira elvire elvis elvita elvo elvy elvyra elvíra elvý
    elvīra elwanda elwin elwira elwood elwyn elxan ely elya elyas elyes elyna elyne elysa elyse
    elyssa elza elzaby elzada elzbieta elzeário elzie elzo elzy eládio elçin eléa eléna eléonore
    elí elía elíana elíanna elías elícia elíeser elímar elín elína elínbergur elínbet elínbjörg
    elínbjört elínborg elíndís elíngunnur elínheiður elínmundur elínora elínrós elíná elínór
    elírós elís elísa elísabet elísabeth elísia elísio elíza elíša elódia elói elöve elīna elşad
    elşən elżbieta ema emad emal emaline eman emanoil emanuel emanuela emanuele emanuella
    emanuelle emanuelly emanuil emanuéla emanúel emas emaús embla embrek embuh emeka emelda
    emelia emelie emelina emeline emely emelyne emelía emelíana emelína emer emera emerald
    emeralda emerencia emeric emerich emerika emerita emerka emerson emese emest emesta emesto
    emett emi emidio emie emiel emigdio emiko emil emila emilce emile emilee emili emilia
    emilian emiliana emiliano emilie emilien emilienne emilija emilijan emilio emilis emilián
    emiliána emilly emilse emily emilía emilíana emilíanna emilý emin emina emine emir emirhan
    emiro emirşan emiş emma emma-louise emmaculate emmah emmalee emmaline emmanuel emmanuele
    emmanuelle emmanúel emmeline emmer emmerich emmet emmett emmi emmie emmit emmitt emmons emmy
    emmý emna emogene emong emory emperatriz empluk emran emre emrullah emrush emry emy emídia
    emídio emília emílie emílio emý emīlija emīls emő emőke en-sho ena enar encarna encarnacion
    encarnación encarnação encarnita enciána enda endah endel endor endra endre endrik endrit
    ene enea eneas eneias eneida eneka eneko enel eneli enelin enes enese enet enevold enfes
    engelbert engelbrecht engelhard engelécia engilbert engilbjartur engilbjört engiljón engill
    engilráð engilrós engin enginiz engjell engla engli engracia engrácia engrácio enid enide
    enika enikö enikő enilda enio eniola enis enisa enith enja enka enn enna enni ennio ennis
    enno ennu eno enoch enock enok enola enoque enora enos enric enrica enrichetta enrico enrika
    enriko enrikos enriqua enrique enriqueta ensar ensari ensio enteng enver enya enza enzi
    enzio enzo ené enéh eníta enóla eoghan eoin eola eowyn eper eperke ephantus ephraim ephram
    ephriam epifania epifanio epifánia epona eponin eponina epp eppie epsie eral eraldo eralkan
    eralp eraltay erasmo erasmus erastus eray eraycan erazim erazmus erbay erberk erbil erblin
    erblina erbuğ erby ercan ercihan ercole ercília ercílio erdal erdağ erdem erdemer erdi
    erdibay erdin erdinç erdmute erdogan erduan erdursun erek erem eremia eren erenalp erendira
    erendiria erensoy eres erez ergener ergin erginel ergönül ergül ergün erhard erhardt
    eriberto eric erica erich erick ericka erico erie eriika erijon erik erika erikas erim erin
    erina erine eringisl erinn erinç erinçer erion eriona erique eris erisa eriz eriş erja erjon
    erjona erk erkan erke erki erkinel erkki erkko erkmen erko erksoy erkut erkılıç erla erland
    erlar erle erlea erlen erlend erlendur erlene erli erlike erlina erlinda erline erling
    erlingur erlín erma ermal erman ermanis ermanno erme ermelinda ermenegildo ermengarda
    ermenrekur ermes ermete ermias ermina erminia erminio ermir ermira ermitério ermo ermutlu
    erméria erna ernbiorn ernella ernest ernesta ernestas ernesti ernestina ernestine ernesto
    ernests ernestó erneszta ernesztin ernesztina ernie ernir erno ernst ernst-august
    ernst-dieter ernst-otto erny ernâni ernő erol eron erona eros eroğul erpur erra errol ersan
    ersel erseç ersilia ersin ersília ertan ertaylan erte ertekin erten ertuncay ertün ertürk
    erva ervaniye ervin ervina erving ervín ervína ervínia erwan erwann erwin eryiğit eryk eryka
    erykah eryn eryıldız erza erzsebet erzsébet erátó eröz erün erşat esa esad esaia esaiana
    esaianna esaias esat esau esaú esben esbern esbiorn esbjørn esco esekias esekina esekíel
    esen esenbay esener esengün esentürk esequiel eser esfandyar esgerth esgjerd eshan eshana
    esi esiana esila esin esja esjar eskama eskame eskarne eske esker eskil eskild eskinalp
    eskja esko eslem eslemnur esley esma esmanperi esmaralda esmarelda esmay esme esmee esmen
    esmeralda esmeraldo esmerelda esmira esmiralda esmirelda esmée esménia esméria esna esneider
    esparta espartaco especiosa espen esperanza esperança espiridión esra esrom essa essex essi
    essie esta estachio estanislau este esteban estebana estefan estefana estefani estefania
    estefany estefanía estefânia estefânio estel estela estelita estell estella estelle esten
    estephanie ester estera esteri estes esteva estevan estevon estevão esther estiawan estie
    estill estilla estiono estiva estiven eston estrela estrella estrellita estrith estácio
    estéfana estéfano estélio estêvão esupofo eszmeralda esztella eszter eszténa eső eta etan
    etel etela etelca etelka etelvina etha ethan ethann ethel ethelbert ethelene ethelyn ethen
    ethie ethla ethna ethne ethyl ethyle eti etibar etienne etijana etiqad etizaaz etka etna
    etsuko etta etter ettie ettore etus etéria euan euclides eudora eudoxia eufemia eufemía
    eufrosina eufrozina eufrozína eufrásio eufémia eugen eugena eugene eugenia eugenie eugenio
    eugenius eugine eugène eugénia eugénie eugénio eula eulah eulalia eulalie eulalio eularina
    eulogio eulália eulálie eulógio eun-ji euna eunan eunice eunika euniké euphemia eura eurica
    eurico euridiké eurídice európa eusebia eusebie eusebio eusebiu eusebius eustace eustachio
    eustachy eustaquio eustațiu eustolia eustorgio eustácio eustáquio eusébio eutimio eutropio
    eutália eutímia euzébia eva eva-lena eva-maria eva-marie evald evaldas evaldo evalena
    evaline evalyn evalyne evamaria evan evance evander evandra evandro evangelia evangelina
    evangeline evangelino evangelista evangelos evanghelina evann evans evar evarado evarist
    evaristo evcimen evde eve evelena eveli evelia evelien eveliina evelin evelina eveline
    evelio evely evelyn evelyne evelynn evelácio evelásio evelína everaldo everardo everet
    everett everette everin everline everlyne evert evertt evetke evette evey evfemía evgenia
    evgenij evgeniya evgeny evgenía evi evia evian evica evie evija evika evila evilda evin
    evina evind evinda evine evinne evita evlalia evlalía evo evon evonne evre evren evrim
    evrimer evy evélio evêncio evían evíta evódia evžen evženie ewa ewald ewan ewart ewatomi
    ewelina ewell ewen ewenn ewin ewing ewy exa exaltacion excelsa exequiel exie expedito eya
    eyberg eybjörg eybjört eyborg eydan eydis eydís eyfríður eygerður eygló eyhildur eyja
    eyjalín eyjar eyjólfur eylaugur eyleif eyleifur eylem eylert eylov eylín eylül eymar eymen
    eymundur eyob eyolf eyríkur eyrós eyrún eystein eysteinn eyvar eyvaz eyveig eyvind eyvindur
    eyvor eyvör eyyub eyyüp eyüp eyþrúður eyþór eyþóra ezana ezechiel ezekiel ezell ezequiel
    ezequiela ezgi ezgin ezgü ezgütekin ezio ezmeralda ezra ezzard ezzelin eárine eðna eðvald
    eðvar eðvarð eşim eşref faas faber fabia fabian fabiana fabiano fabie fabien fabienne fabio
    fabiola fabián fabiána fabião fabiënne fabióla fabrice fabricia fabricio fabrisíus fabrizia
    fabrizio fabron fabrícia fabrício fabíola facunda facundo fadekemi faderera fadi fadil
    fadila fadile fadilj fadime faduma fadıla fae fahari fahima fahmi fahri fahrudin fahrullah
    fahéj faiga faina fainche faiq faisa faisal faizah faizan faize falak falan falco falcão
    falgeir falguni falito falk falka falko fallon falon falur fami familə famke fanaka fang
    fani fanna fannar fannberg fanndís fanney fanngeir fanni fannie fannlaug fanny fannye fanný
    fantasia fantina fantine fanuco faouzi faqid faqueza fara farah farai faraj faraja faramundo
    farangiz faras fares farfalla farhad farhan farhiya farhod farhunnisa fariba farid farida
    farije farijika fariq faris fariz fariza farkas farman faro faron farouk farrah farrell
    farris farthin farthæghn faruk farulf farzona fastbiorn fastbiörn faste fastger fasti
    fastlög fastridh fastrun fastuidus fastulf fastvi fastvidh fatbardha fatema fatemeh faten
    fathi fathir fathonah fatigül fatih fatiha fatihə fatima fatimah fatime fatimə fatinur
    fatlind fatlinda fatlum fatma fatmanur fatmir fatmire faton fatos fatoumata fatteh fatuma
    faust fausta faustas faustin faustina faustine faustino fausto faustyna faustýn faustýna
    fausztina favianna favianne faviola fay faya faye fayette fayize fazil fazile fazli fazul
    feargal fearghal feba febe febi febrónia febrún fedde fedele feden federica federico
    federigo federika fedor fedra fedóra fehim fehintola fehmi fehmiye fehér fehéra fehére
    fehérke feim feime feisal felda felecia felice felicia feliciana feliciano felicidad
    felicidade felicie felicien felicio felicita felicitas felicity felicitás felicitász
    felicián feliciána felicja felicjana felicíssimo feliks feline felipa felipe felippe felisa
    felisbela felisberta felisberto felisbina felisha felismina felismino felista felister
    felistus felix feliz felizia felizitas fella felton felícia felície felício felícita fem
    fema femi femke feng fengur fenna fenne fenni fenrir fenton ferah ferahdiba ferat feray
    feraye ferd ferda ferdi ferdinand ferdinanda ferdinando ferdynand ferdínand feremez ferenc
    fergal fergus ferguson ferhan ferhat feri ferid ferida feridun feriel ferihan ferinaz ferit
    feriz ferkó ferman fermin fermina fermuta fermín fernand fernanda fernande fernandina
    fernandino fernando ferne ferney ferny fernão ferrand ferre ferrell ferrer ferris ferruccio
    fersan fertram feruza feryas ferzi festus fet feti fetije fetullah feven feyha feykir feyruz
    feyyaz feyza feyzin feza fia fiachra fiama fiametta fiamma fiammetta fibikemi ficke fidan
    fidaye fidel fidela fidele fidelia fidelie fidelio fidelis fidelius fidelma fidencio fides
    fido fidvi fidélia fidélio fieke fien fiene figen fiifi fikayomi fikret fikrije fikrət
    filadelfia filaret filberto fildan filemon filena filibert filiberto filino filinto filip
    filipa filipe filipina filipo filipp filippa filippo filippus filippía filipía filit filiz
    fillipo fillisz filloreta filmon filofteia filomen filomena filomeno filoméla filoména
    filotea filoteu filpus filumena filémon fimar fina finbar finbarr finian finja finlay finley
    finn finna finnbjörg finnbjörk finnbjörn finnboga finnbogi finnborg finndís finne finnegan
    finney finnfríður finngeir finnja finnjón finnlaug finnlaugur finnrós finnulf finnur
    finnvarður finnvid finnvidh fino finola fintan finulf finvid finvidh finwith fiodor fiola
    fiona fionan fionn fionna fionntan fionnuala fionnula fiorabla fiore fiorella fiorello
    fiorenza fiorenzo fiori fiorina fiorino firas firat firdavs firdevis firdovsi firman firmin
    firmina firmino firmo firtos firudin firuze firuzə firəngiz fischer fisnik fitan fitim
    fitnat fitnete fito fitore fitria fitriani fitsum fitzgerald fitzhugh fiyaz fizzə fióna
    fjalar fjalldís fjarki fjolla fjóla fjólar fjólmundur fjölnir fjölvar fjörnir flamina flamur
    flamínia flanna flannan flavia flavian flavie flavien flavio flaviu flavius flavián flawia
    fleance fleda fleeta flem fleming flemming fleta fletcher fleur fliri flo floare floarea
    flonnie floor floortje flor florance floransz florbela flore florea floreida florence
    florencia florencio florene florent florentin florentina florentine florentino florentýn
    florentýna florença florența floretta floria florian floriana floriane florianna floriano
    florica florida floridor florie florije florim florin florina florinda florine florinia
    florinio floripes floris florisa florisbela florita floritzel florival florián florrie flosi
    flossie floy floyd flurije flurim flurin flurina flynn flávia flávio flóki flóra flórent
    flória flóvent foch fodil folake folashade folda folkar folkbiorn folke folker folkert folki
    folkmar folksten folkvi folkvidh folmer folu fonda forkun formosa formosinda forni forrest
    fortino fortuna fortunat fortunata fortunato fortunát fortunáta fosca fossmar fot fotima
    fotios fouad fouzia foy fraco fradique frado fran franc franca france francene frances
    francesca francesco franchesca franchot franci francia francie francies francina francine
    francis francisc francisca francisco franciscus franciska francisquita franciszek franciszka
    franck franclim franco francois francoise francy francília franjo frank-michael frank-peter
    franka frankie franklim franklin frankline franklino franklyn franklín franky frans franses
    fransine fransisca fransiska fransvis frantisek františek františka frantz franz franz-josef
    franz-peter franz-xaver franzisca franziska françois françois-xavier françoise frančišek
    frasco frascuelo fraser frasier frauke frazer frazier fred freda fredbjørg fredda freddie
    freddy frede fredegæst frederic frederica frederick fredericka frederico frederik frederika
    frederike frederikke frederique fredgjerd fredhild fredi fredia frediano fredie fredine
    fredlaug fredly fredmøy fredny fredo fredric fredrick fredricka fredrik fredrika fredrikke
    fredvor fredy freeda freek fregn freia freida freidis freidunn freira freja fremont frescura
    fresia frethi freweini freya freybjörn freydis freydís freygarður freygerður freyja freylaug
    freyleif freymann freymar freymundur freymóður freyr freysteinn freyviður freyþór fria
    fricis frid frida fridah fridbjørg fridborg fride fridegunde friderika fridgjerd fridgunn
    fridhger fridhi fridhild fridhkil fridhlef fridlaug fridolin fridolín fridrich fridtjoffa
    fridunn frieda friedbert friede friedegund friedegunde friedemann frieder friedericke
    friederike friedhelm friedhilde friedhold friedl friedlinde friedo friedrich friedrich-karl
    friedrich-wilhelm frigg frigga frigyes frisco friso frithbiorn frithjof frithlef fritz
    fritzi fritzie friðberg friðbergur friðbert friðbjörg friðbjörn friðbjört friðborg friðdís
    friðdóra friðey friðfinna friðfinnur friðgeir friðgerður friðjón friðjóna friðlaug
    friðlaugur friðleif friðleifur friðlín friðmann friðmar friðmey friðmundur friðný friðrik
    friðrika friðrikka friðrós friðrún friðsemd friðsteinn friður friðveig friðvin friðþjófur
    friðþór friðþóra frode frogertha froilana froilán fromhold frommhold frona fronia fronie
    fronnie frosti frostrós frothi frusina fruzsina fryd fryda fryderyk fryderyka frán fránn
    frár fráňa fräulein frédéric frédérique frézia frída frímann fríða fríðsteinn fríður fróði
    fróðmar fróðný frö fröbiorn fröborg frödis fröger frögerd frögun frögärdh frömund frörik
    frösten frövidh frøbiorn frøger frøgerth frøidis frøken frøricus frøsten frøy frøya
    frøybjørn frøydis frøystein frøyvald fuad fuat fuensanta fughle fujiko ful fulberta fulca
    fulden fulgencio fulgêncio fullughe fulton fulvia fulvio fulya fuma fumiko funda fundin funi
    fura furkan furman fuzayl fuzuli fuşya fylkir fynn fábia fábio fácán fáfnir fálki fáni fáta
    fátima fânia féba fédora fédra félicia félicie félicien féline félix fía fídes fífa fífill
    fólki fönn føbe fúlvio fúsi fügen fülöp fürtike füsun füzike füzuli füzér fırat főbe fəhmin
    fərahim fərda fərhad fərid fəridə fərman fərqanə fərrux fəxri fəxriyyə fəxrəddin fəyyaz
    fəzail gabe gabel gabi gabija gabin gabino gabor gabriel gabriela gabriele gabrielius
    gabriella gabrielle gabrielly gabrijel gabrike gabriël gabryjel gabríel gabríela gabríella
    gaby gabínio gada gadang gadde gaddi gading gaduh gael gaela gaelle gaetan gaetana gaetano
    gafur gagan gaia gaida gaige gail gaiman gaines gaither gaj gaja gajana gajo gajána galak
    galamb galang galar galasso galatea galdur galen galenia galeno galiana galiano galih
    galilea galileo galileu galina galiono galip galle gallego gallus galo galtero galuh galur
    galvarino gamal gamaliel gamalíel gaman gamani gamanto gambira gamblang gambo gammal gamze
    ganda gandewa gandi ganep ganesh gang ganga gangsa gangsar gani ganimete ganiye ganjaran
    gannon gantar gaori gara garabina garabine garaitz garan garance garang garbina garbine
    garcia garda gardela gardia gardner gardénia garech garen gareth garett garey garfield
    garibaldi garibaldo garik garika garima garin garnett garold garpur garret garreth garrett
    garri garrick garry garth garvan garvin gary garðar gascão gase gaspar gaspara gaspard
    gaspare gasparo gasper gasse gasti gaston gastone gastão gastón gathoni gatis gatot gatra
    gaudenz gaudêncio gaui gauja gaukje gaukur gaula gaurang gaurangi gaurav gauri gaurika
    gautam gautami gaute gauthier gauthild gauthildur gauti gautier gautrekur gautur gautviður
    gautwidus gavan gaven gavin gavino gavriella gavyn gawati gaweł gayane gayathri gaye gayla
    gayle gaylen gaylene gaylon gaylord gaynell gaynelle gazel gazmend gaétan gaël gaëlle gaëtan
    gašpar gbadebo gbolahan gbowoade gea geanina geanna gearld gearldine gearoid geary gebhard
    """
}
