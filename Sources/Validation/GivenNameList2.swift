// Written by .ci/given-names.py from the given names of Faker and mimesis; do not edit.

extension GivenNames {
  /// In lower case.
  static let list2: StaticString = """
    baiardo baiba bailee bailey bailie bairbel bairbre bairon bajragin bajram bajrush bakari
    bakarne bakda bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi
    baktianto baktiono bala balamantri balamir balangga balapati balatekin balaxanım balazs
    balbina balbino balca balda baldassare baldassario baldemar baldey baldomero baldor
    baldovino baldrek baldrún balduino baldur balduína balduíno baldvin baldvina baldwin bale
    baleegh balendra balhaar bali balidin balijan balinda baljiwan balkır ballard balle balli
    ballı balo baltasar baltazar baltazár baltaş balthasar balthazar baltsar baltser baltzar
    baltzer balvan balveer balz balzsam balázs balın bama bambad bambang bambi bambina bamhi
    banara banawa banawi bancar bandile banjeet banke banu banü bao baptista baptiste baqar
    baqir baqui bara barabara barabáš barac barack barak baraka baran baranalp baranka baransel
    barasa barbar barbara barbarella barbera barbie barbora barbra barbro barbu barbára barcino
    bardh bardher bardo bardon barebra barend barette bari barica barije baris barius bariş
    barka barkha barkvidh barkın barlas barna barnabas barnabás barnabáš barnabé barnard barnett
    barni barnie baro barr barraq barrett barri barrie barron barry barsen bart bartek barth
    barthol barthold bartholomeus bartholomew bartholomäus bartley bartlomiej bartol bartoli
    bartolina bartolo bartolome bartolomej bartolomeo bartolomeu bartolomeus bartolommeo
    bartolomé bartoloměj bartolv barton bartosz bartu bartunç bartłomiej baruk barwíth barão
    barçın barði barın barış barışcan bas basaam basarab bascom baseer basel basem bashaar
    bashaarat bashar basharat basheer basheerah bashkim basia basil basile basilia basilio
    basilissa basim basir baskaran baskim basma basri basriye bassam bassarme basse bassí
    bastiaan bastian bastien bastinus bastián bastião bastían basília basílio basım batal
    batista batool battista batu batuhan batur baturalp baturay batı batıbek batıhan batırhan
    baucisz baudelio baudouin baugur baui bautista baxter bayard baybars baybora baydu bayhan
    baykal baykam baykan baylee baylie bayman bayram bayron bayruhan baysal baysan baytal
    bayzettin bazam bazil bazyli bağdat bağdaş başak başar başaran başay başer başhan başok bea
    beadie beanina beat beata beate beatrice beatricia beatricse beatrijs beatris beatrisa
    beatrisz beatrix beatriz beatus beauden beaulah bebba bebe bebiana bebiano bebóra beckett
    beckham becki beckie becky beda bedford bedi bedin bediriye bediz bedri bedrije bedřich
    bedřiška beecher beethoven begga beghel begim begona begoña begónia begüm beha behare behije
    behir behiza behrem behrouz behruz beinir beinkt beinkter beint beinteinn beinvenido beitir
    bejtula bekan bekbay beker bekim bekir bektas bektaşi bektürk bekzod bela belarmina
    belarmino belchior belda belen belest belgi belgin belgizar belia belicia belina belinay
    belinda belisa belisario belisária belisário beliz belkis belkize bella bellance bellarmine
    bellest bellina bellino bellisan bellissa bello belma belmar belmira belmiro belo belton
    beltran beltrano belva belvedere belynda belém belén bemabe bembe ben bena benard benas
    bence benct bencta bencth bendavid bendegúz bendicht bendict bendigt bendik bendiks bendikt
    bendix bendt benedek benedetta benedetto benedict benedicta benedicte benedicto benedictus
    benedikt benedikta benedikte benedita benedito beneditta benedykt benedykta benek bener
    benevenuto bengeir bengi bengibay bengisu bengt bengta beni beniamin beniamino benice
    benicio benidikt benidikta benigna benigno benilde benita benito beniz benjam benjaman
    benjamen benjamim benjamin benjamina benjamine benjamín benji benjiman benjman benjámin
    benkt benkta benkth benn benna bennet bennett benney bennie benno benny benný beno benoit
    benol benone benonette benoni benonia benoný benoît benson bent benta bente bentein bentey
    benth benthe bentine bentley bento benton bentína benvenuto benvinda benvindo benvolio benvý
    benyamin benz benáta benía benícia benício beníta benóní benóný beppe bera beran berardo
    berat berau beraug beray berdan berdie berdine berdines berdinus berdon berdor beren berend
    berendt berengar berengarius berengária berenice berenika bereniké berent berentine berezat
    berfin berfu bergdis bergdís berge bergen berger bergerus bergethon bergeton bergey bergfinn
    bergfinnur bergfrid bergfríður bergheiður berghild berghildur berghreinn bergin bergine
    berginius bergit bergithe bergithon bergiton bergitte bergjón berglaug berglind bergliot
    bergljot bergljoth bergljót berglín bergmann bergmannía bergmar bergmundur bergny bergný
    bergot bergrán bergrín bergrós bergrún bergsteinn bergsvein bergsveina bergsveinn bergsvend
    bergtor bergtora bergulv bergur bergvin bergüzar bergþór bergþóra berhan berhane berhard
    beria beril berill berilo berin berit berite berith berivan beriye berjit berk berkal berkan
    berkant berkay berke berkenye berker berki berkin berkkan berkley berkman berksan berksay
    berktan berlin berly bermod bern berna bernabé bernadeta bernadete bernadett bernadetta
    bernadette bernadine bernard bernarda bernardete bernardim bernardina bernardine bernardino
    bernardita bernardo bernardus bernatt bernd bernd-dieter berndt berneice berner bernetta
    bernfried berngerus bernhard bernharda bernhardina bernhardine bernhardt bernhardus bernharð
    bernharður bernhof berni bernice bernicia bernie berniece bernita bernt bernth berntine
    berntinus bernward berny bernát bernódus bernódía berra berrak berran berrin bersi bersvein
    bersvend bert berta bertalan bertan berte bertea bertel bertenius berteus bertha berthe
    berthel bertheus berthin berthine berthinus berthold bertie bertil bertila bertilde bertilla
    bertille bertin bertina bertine bertinius bertino bertinus berto bertold bertolda bertoldo
    bertolino berton bertor bertram bertrand bertrando bertta berulf berulv beryl besa besar
    besart besarta besey besfort beshte besian besim besime besin besjana besmir besnik bess
    besse bessi bessie bessí beste bestla betania betanía beth betha bethan bethanie bethann
    bethany bethel bethina bethine bethold bethuel bethzy betim betina betine betino beto
    betsabé betsey betsy betsý bett betta bette betti bettie bettina bettine bettino betty
    bettyann bettye bettyjane bettylou bettý betuel betzy betânia betúel betül beula beulah bev
    bevan beverlee beverley beverly beyda beyhatun beyler beyonce beyza beyzade bezek beáta
    beñat beňadik bhanumati bhavani bhavika bhavini bhavna bhavya bhekani bhekisisa bhekizizwe
    bhekokwakhe bia biaggio biagio biaiardo biana bianca bianka bianor biarni biaver bibbi bibi
    bibiana bibiane bibiano bibisora bibiána bibuwa bican bice bich bidayet biddie bieke biel
    bienvenida biergh bige bigem bigna bihter bil bilaal bilal bilan bilay bilel bilender
    bilgealp bilgekağan bilgen bilginur bilgütay bilha bilhan biljana bilkay bilkisu billa bille
    billi billie billie-jo billur billy billye bilol bilov biltaş bilun bimala bina binak binay
    binbaşar bine binia biniam binnaz binnur binışık bionca bionda biondello biorn birant birben
    bircan birdella birga birger birget birghitta birgid birgir birgit birgita birgith birgithe
    birgiton birgitt birgitta birgitte birgül biri biricik birit birita birjo birk birkan birkir
    birna birning birnir birol birousk birsan birsen birt birta birte birtha birthe birtie
    birtingur birtir birtna biruta bise biserka bishakha bismarck bita bitia bitta bitte bitten
    bitül bivoj bizhan bişar bjargar bjargdís bjargey bjargheiður bjarghildur bjarglind
    bjargmundur bjargøy bjargþór bjarkan bjarkar bjarke bjarkey bjarki bjarklind bjarma bjarmar
    bjarmi bjarnar bjarnard bjarndís bjarne bjarney bjarnfinnur bjarnfreður bjarnfríður
    bjarngerður bjarnhard bjarnharður bjarnheiður bjarnhild bjarnhildur bjarnhéðinn bjarni
    bjarnlaug bjarnlaugur bjarnleifur bjarnmod bjarnrún bjarnsteinn bjarnulv bjarnveig
    bjarnólfur bjarný bjarnþrúður bjarnþór bjarnþóra bjart bjarta bjarte bjartey bjartmann
    bjartmar bjartmey bjartur bjartøy bjartþór bjermod bjermund bjerne bjerner bjerte bjor bjorn
    bjug bjólan bjólfur björg björgey björgheiður björghildur björgmundur björgvin björgólfur
    björgúlfur björk björn björney björnfríður björnólfur björt bjønnal bjønne bjørg bjørga
    bjørge bjørger bjørgfrid bjørghild bjørgny bjørgulv bjørgunn bjørguv bjørgveig bjørgvin
    bjørk bjørn bjørnar bjørnard bjørne bjørner bjørnhild bjørnhilda bjørnmund bjørnodd
    bjørnstein bjørnstjerne bjørnulv bjørnvald bjøro bjøru bladimir blagica blahomil blahomila
    blahomír blahomíra blahoslav blahoslava blain blaine blair blaise blake blanaid blanca
    blanchard blanche blanchie blanco blandina blandine blandino blanduzia blane blanka
    blanseflor blas blasa blathnaid blazsena blaž blažej blažen blažena blaženka bleart bledar
    blek blenda bleon bleona blerim blerina bleron blerta blerton blesse blessing blina blinda
    bljerim blondell blondina blostrup bluette bluford blythe bláey bláklukka blásia blædís
    blængur blær blævar blín blíða blómey boanerges boaventura boavida boaz bob boban bobba
    bobbi bobbie bobby bobbye bobette bobur bodhi bodhild bodhill bodil bodmod bodo bodvar
    bodwar bodza boe boel boeld boell boet bogdan bogdana bogdís boge bogei bogga boghildur bogi
    boglár boglárka bogna bogoljub bogomir boguchwał boguchwała bogumił bogumiła bogusław
    bogusława bogárka bogáta bohdan bohdana bohuchval bohumil bohumila bohumír bohumíra bohun
    bohuna bohuslav bohuslava bohuš bohuše boi boie bojan bojana boje bojislava bojána bok bol
    bolat bolatito bolda bolde bolden boldizsár bolemír boleslav boleslava bolesław bolesława
    bolette boline bolla bolli bolonia boluwatife boma bona bonar bonaventura bonaventure bonde
    bondi bonface bonfila bonfilia bonfilio bongani boniface bonifacia bonifacio bonifaco
    bonifacy bonifác bonifácia bonifácio bonita bonn bonnie bonsak bonu booker boone bora
    borachio borahan boran borataş borbolya borbála borek borg borgar borgdis borgdís borge
    borger borgfinn borgfrid borghild borghilda borghilde borghildur borgildha borgine borgny
    borgný borgrun borgrún borgunn borgvald borgúlfur borgþór borgþóra bori borild boris boriska
    borislav borislava boriss borja borka borko borna borni boro borostyán borris borsika
    bortinus borut borys boróka bose bosi bosibori bosiljka bosko boston botel botheidh bothild
    bothilda bothilde bothilder botildis botmund botnía botolf botolphus botolv botond bottolf
    bottolv botulf botvi botvid botwith botøy boubacar bouchra boudewijn bovi boyan boyce boyd
    boye boyine boynak boysie bozana bozbağ bozena bozerk bozidar bozsena bozsóka boztaş boði
    boğatimur boğaçhan bořek bořislav bořislava bořivoj boštjan bożena bożenka bożenna bożydar
    bożysław božena božetěch božetěcha božica božidar božidara božislav božo brad bradamante
    braden bradford bradley bradly brady bradyn braeden braedon braelyn braga brage braghildur
    bragi brahim braiden bram bramwel branca branda brandalv brandan branddís brande brandee
    branden brandi brandie brandin brando brandon brandt brandur brandy brandyn brandão brandís
    branimir branimír branimíra branislav branislava branka brankica branko brannon branson
    brant brantley branwen bratislav bratislava braulio bravin brawith braxton brayan brayden
    braydon braylen braylon brea breana breandan breann breanna breanne brecht breda brede
    bredine bredo bredor bree breeda breege breffni bregje breide breki bremer brena brencis
    brenda brendah brendan brenden brendon brenna brennan brennen brenno brennon breno brent
    brenton breonna bresi brestir bret brett brettel brettiva brhane bria brian briana brianda
    brianna brianne brice brid bridger bridget bridgett bridgette bridgit bridie briek brielle
    brien briet brieuc briget brigette brighid brigid brigida brigidia brigit brigita brigite
    brigitt brigitta brigitte brigt brijesh brikena briley brilyant brimar brimdís brimhildur
    brimi brimir brimrún brinda brinley briolanja briolanjo brion brionna briosa brisa brisha
    brisia brissa bristol brit brita britani britanna britannus britanus britany brite brites
    brith britha britney britni britny britt britt-mari britt-marie britta brittaney brittani
    brittanie brittany britteny brittnay brittnee brittney brittni brittnie brittny britton
    britz briza brizida brizio brjánn brock brod brodd broddi broder broderick brodie brody
    brogan brona bronach bronagh bronislav bronislava bronisław bronisława bronson bronwen
    bronwyn brooke brooklyn brooklynn bror brothir broņislava bruce brummer brun bruna brunela
    brunella brunetta brunhild brunhilda brunhilde bruni brunilda brunilde brunkil brunman bruno
    brunon bruse bryan bryana bryanna bryant bryce brycen brygida brylee bryn bryndis bryndís
    brynel brynfríður bryngeir bryngerd bryngerður bryngjerd brynheid brynheiður brynhild
    brynhilde brynhildur brynil brynild bryniulf brynja brynjar brynjard brynjel brynjolf
    brynjulf brynjulv brynjólfur brynjúlfur brynlaug brynlee brynleifur brynmar brynn brynný
    brynold brynsteinn brynte bryntýr brynvald brynveig brynþór bryon bryony bryson bryssa bryti
    bryton brytteva brá brák brás brásia bráulio brázia brândușa bría bríana bríanna brícia
    bríet brígida brígido brími brímir brøde brønla brønnil brønnild brønte brünhild brünhilde
    brăduț bršljanko bucur budd buddie budi budimír budislav budivoj bue buel buelah buell buena
    buenaventura buffy buford buggi buhari buinton bujamin bujar buket bukurije bula bulah bulle
    bulunç bulut buna bundi bunmi buonfiglio buraid burak burakhan burckhard burcu burcuhan
    burdette buren burgess burgh burghard burhan burim burk burkard burkay burke burkhard
    burkhardt burkney burkni burl burleigh burley burma burnell burnett burney burnice burnie
    burrel burrell burt burton burç burçin busara bushra busisiwe butrint buttul buyrukhan
    buğlem buğra buğrahan buğu buşra byanca bylgja bylov bynum byrd byrdie byrge byrghita byrita
    byron bystrík bálint bán bánk bára bárbara bárbaro bárbora bársony bársonyka bárður bärbel
    bård bårek bårni bæring bæringur bæron bærta bærulf béatrice béatrix bébinn béda béke béla
    bénédict bénédicte bérengère bérnia bértil bérénice béta bétia bíbor bíbora bíborka bíbí
    bína bítia bóas bódog bóel bói bóra bóris bót bóthildur bótólfur börje börkur börteçin
    böðvar bøje bølog bør børe børge børger børil børild børje børjer børre børrea børt børu
    børuf børulv børuv bøsi bøy bøye bøyine bøyla bùi búi búri búzavirág büget büke bünyamün
    büreyre büsra büşra büşranur bănel bērends bērtulis běla błażej břetislav břetislava bəhicə
    bəhlul bəhram bəhruz bəkir bənövşə bəşir bảo cabbar cabir cacilda cade caden cael caesar
    caetana caetano cafer cagak cager cahal cahan cahangir cahir cahya cahyadi cahyanto cahyo
    cahyono cai caia caiden cailin cailum cailyn caim cain caio caisa cait caitlin caitlyn
    caitlynn caitriona caius caj caja cajetan cajsa caket cakrabirawa cakrabuana cakrajiya
    cakrawala cakrawangsa cal calandra calandre calandria calcedonio caldonia cale caleb calebe
    caleigh calhoun cali calida calie calila calinda calista calisto calixta calixto calla
    callan calleigh callie callisto callum cally calogera calogero calp calum calvin calvina
    calvince calvino calynda cambria camden camelia cameron cami camie camil camila camilla
    camille camillo camillus camilo camisha cammie cammy campbell campo camren camron camryn
    camélia canaan canan canberk candace candan candela candelaria candelario candelas candeniz
    candi candice candida candido candie candis candra candrakanta candyce caner canfeza cangür
    canice canisia cankat cankut cankız cannelita cannie cannur canpolat canseven cansin cansu
    cantekin cantemir cantez canur canutte caoilfhionn caoimhe caoimhin caolain caolan caomhan
    capa capitola cappi cappie capricia capucine cara caragh caraka carela caren carene caresa
    carey carianne carice caridad carie carilla carin carina carine carisa carissa carita
    caritas carito carl carl-heinz carl-johan carla carlchen carlee carleen carleigh carlena
    carlene carleton carletta carley carli carlie carlijn carlinda carlindo carline carlisle
    carlita carlito carlo carlomagno carlos carlota carlotta carlton carly carlyle carlyn carma
    carmel carmela carmelia carmelina carmelinda carmelita carmella carmelo carmen carmencita
    carmenza carmezinda carmim carmina carminda carmine carminho carmita carmo carmon carmorinda
    carmyne carmélia carmério carnell caro carol carola carolann carole carolee carolien carolin
    carolina caroline caroll carolus carolyn carolyne carolynn caron carona caroyln carra carren
    carri carrie carrol carrola carroll carsen carson carsta carsten carter carub carvell cary
    caryl carylon caryn carísia cas casandra cascata caseario casemiro casen casey casian
    casiana casie casimer casimir casimira casimiro cason caspar casper cass cassandra cassandre
    cassaundra cassey cassi cassiano cassidy cassie cassilda cassius cassondra cassy casta
    castel castelina castelino castorina caswell cataleya catalina catarina catarino caterina
    cathal catharina catharine catherin catherina catherine catheriona cathern catheryn cathey
    cathi cathie cathinca cathleen cathrin cathrina cathrine cathriona cathryn cathy cathérine
    catia catila catilina catina catinca cato caton catrice catrin catrina catrine catrinel
    catriona catur caturangga cauã cauê cavad cavid cavit cawisadi cawisono cawuk cayadi cayden
    caydence cayetana cayetano cayla caylee cazimir caíco ceara ceasar cebesoy cebrián cecancia
    cecelia cecep cecil cecila cecile cecilia cecilie cecilija cecilio cecilla cecille cecily
    cecilía cecylia cecília cecílie cecílio cedide cedolf cedric cedrick cedrico cedrik cedrin
    cedro ceferino ceil celal celena celene celerina celeste celestia celestin celestina
    celestine celestino celesto celestyn celestyna celestýn celestýna celeszta celesztina celia
    celian celie celilay celin celina celinda celine celinia celino celisia celsa celso celto
    celya celísio cem cemal cemalettin cemani cemeti cemil cemiyle cemplunk cemre cena cenan
    cengiz cengkal cengkir cenk cennet cenobia centa centrine ceola cephus cerasela cercis
    cereja cerelia ceren ceres ceri ceria cesaltina cesaltino cesar cesara cesare cesarina
    cesario cesaro ceselie cesilia cesilie cesira cesária cesário cetin cettina cevale cevheri
    cevin cevza ceyda ceyhun ceyhunə ceyla ceylan ceylin ceylon ceyran cezar cezara cezaria
    cezarin cezarina cezariusz cezary cezayir chaaya chabane chace chad chadd chadrick chadwick
    chae chago chahine chahinez chaifah chaim chaima chainey chaitaly chaitanya chaiwut chajim
    chaka chakradev chakradhar chakrika chale chalina chalisa chalmer chalmers chalotte chamali
    chaman chameli champak chan chana chanakya chancey chanchal chanda chandani chandra chandran
    chandresh chanel chanell chanelle chanett chanette chaney chanez chang changaz chanie
    chanikan chaniya channie channing chano chantal chantale chantay chante chantel chantell
    chantelle chanya chao chara charalampos charan charbel charin charis charise charissa
    charisse charita charite charity charl charla charle charlee charleen charlena charlene
    charles charles-andré charles-henri charlesetta charlesh charley charlie charlin charline
    charlize charlot charlott charlotta charlotte charlottie charls charlsie charlton charly
    charlyn charmain charmaine charo charolette charos charro charvi chas chashida chasidy
    chasity chasmum chassidy chatarina chatresh chatrin chatrina chatrine chatura chau chauncey
    chauncy chausiki chavela chavelle chavvi chawin chawish chaxiraxi chaya chayanin chayapat
    chayenna chayenne chayma chayo chaz che che-wei chebet chege cheikh cheila chela chelangat
    chelo chelsea chelsey chelsi chelsie chelsy chema chen-jui cheng-en cheng-han cheng-hsiung
    cheng-hung cheng-i chepkemoi chepkoech chepkorir cher cheragh chere cheree cherelle cheri
    cherie cherif cherilyn cherise cherith cherlyn cherotich cherrelle cherri cherrie cherryl
    cheruiyot chery cheryl cheryle cheryll chesley chessie chester chestina chet cheusi chevy
    cheyanne cheyenne chi chia chia-hao chia-hung chia-jung chia-ling chia-ming chia-wei
    chia-ying chiamaka chiara chiarina chibuzo chica chico chidi chidimma chieko chien-cheng
    chien-chih chien-chung chien-hsing chien-hua chien-hung chien-liang chien-ming chigozie
    chih-cheng chih-chiang chih-chung chih-hao chih-hsien chih-hsiung chih-hung chih-ming
    chih-wei chih-wen chih-yuan chijioke chimere chin-fa chin-feng chin-hsing chin-lien
    chin-lung chin-tsai chinedu chinelo ching ching-i chinyere chipo chipukizi chiquita chiraz
    chita chiu-hsiang chiu-yueh chiyo chizoba chloe chloie chloris chloé chloë chlóe chong
    chrabroš chraniboj chranibor chranislav chranislava chris chrisander chrisanna chrisanne
    chriss chrissie chrissy christ christa christa-maria christabel christabelle christal
    christeen christel christell christelle christena christene christense christer christi
    christia christiaan christiana christiane christianne christie christiern christin christina
    christine christinia christion christl christof christofer christoffer christop christoper
    christoph christophe christopher christos christy chrudoš chrysann chrysantus chrysostomos
    chrystal chrystel chu chucho chuki chukwudi chukwuemeka chun chun-chieh chun-hao chun-hsien
    chun-hsiung chun-hung chun-liang chun-mei chun-ming chun-nan chun-ting chun-yu chung chus
    chuy chval chyna chynna châu chřen cia cian cianan cianna ciaobella ciara ciaran ciarra
    ciarrai ciarán cibele cicel cicelle cicely cicero ciceron cici cicilia cicilie cid cidalina
    cidalino cidalisa cidro cidália ciel cielo ciera cierra cigdem cihan cihandide ciji ciklámen
    cikra cildo cilgia cili cilie cilja cilje cilla cille cilli cillian cilly cinara cinda
    cinderela cinderella cindi cindie cindoruk cindy cine cinella cinira cinka cinna cinnia
    cinta cinthia cinthya cintia cinzia cipora cippóra cipra ciprian cipriana cipriano ciprienn
    cipriána cira circe circinus cireneu ciri ciriaco ciril cirila cirilla cirillo cirilo cirino
    cirkeline ciro cirrillo ciríaco cisco cissel cissi cissy cita citlali citlalli citra citta
    cizina cla claas clabe claes claiborne clair claire claire-lise clara clarabelle clarance
    clare clarence clareta claretha claretta claribel clarice clarin clarina clarinda clarindo
    clarine clarinha claris clarisa clarissa clarisse clarita clark clarke clarnce claro clary
    clas classie clau claud claude claude-alain claudemira claudemiro claudette claudia
    claudiana claudie claudina claudine claudio claudiu claudius claudy claus claus-dieter
    claus-peter clavs clayton clea clearence cleda cleia cleide clelia clell clella clem
    clemence clemencia clemens clement clemente clementina clementine clemet clemie clemma
    clemmie clemon clemência clemêncio cleng cleo cleodice cleola cleon cleone cleonice
    cleopatra cleophas cleora cleotilde cleta cleto cletus cleva cleve cleveland clevie
    cleópatra clide clife cliffie clifford clifton climénia clint clinton clio cliodhna cliona
    clive clodagh clodomiro clodovea clodoveo cloe clora clorinda clothilde clotilda clotilde
    clovis cloyd cloé clyda clyde clydie clytie clàudia cláudia cláudio cläre cléa clélia
    clémence clément clémentine cléo clésia clésio clícia clídio clímaco clívia clóvis cobura
    coby cochiti coco codey codi codie codin codrin codrina codruț codruța cody coen cohen colar
    colbanus colben colbert colbiørn colbjørn colby coldevin cole coleen coleman colene coleta
    colete coleton coletta colette coley colie colin coline colins colleen collen collene
    collette collin collince collins collis colm colman colomba colombe colombina colombo colten
    colter colton coluccio colum columba columbia columbus colville colvin comfort conal conall
    conan conard conceição concepcion concepción concepta concetta concettina concha conchetta
    conchita conchur conleth conley conn connell conner conni connie connor conny conor conrad
    conradin conrado conshita consolacion consolación consolata consolação constance constant
    constantia constantin constantina constantine constantino constanza constanze constanzo
    constança constanța constância constâncio consuela consuelo consulino contessa contina
    conway coolidge cooper cora coraima coral coralee coralia coralie coraline corazana corazon
    corbett corbin corda cordaro cordelia cordell cordella cordero cordia cordie cordula
    cordélia corean coreen corene corentin coretta corey cori corie corin corina corine corinna
    corinne coriolano corliss cormac cormack corneille cornel cornelia cornelie cornelio
    cornelious cornelis corneliu cornelius cornell cornie cornélia corona corrado corrie corrin
    corrina corrine corrinne corry corsin corsino cort cortez cortney corvin corwin cory corália
    cosete cosette cosima cosimo cosmas cosme cosmin cosmina cosmo costache costantino costanza
    costanzo costel costin coty courteney courtland courtney courvoisier covadonga coyne coşku
    coşkun coşqun craig crawford cremilda cremilde crenguța creola crescencia crescenzo cressie
    crestila crete crin crina cris crisann crisanna crisanta crisante criselda crisna crispim
    crispin crissie crissy crista cristal cristea cristel cristela cristele cristen cristene
    crister cristhian cristhofer cristi cristian cristiana cristiane cristiano cristie cristin
    cristina cristine cristián cristobal cristofe cristofer cristoffer cristofor cristoforo
    cristolinda criston cristopher cristos cristoval cristy cristóbal cristóforo cristóvão
    crisália crisálida crocetta crocifissa crockett cruz crysta crystle csaba csaga csende
    csendike csenge csengele cseperke csepke csermely cserne csilla csillag csillagvirág
    csinszka csipke csobilla csobánka csongor csönge csöre ctibor ctibora ctirad ctirada ctislav
    ctislava cuartio cuarto cuba cuc cuheyna cullen cuma cuman curcio curdin curley currito
    curro cursino curt curtis curtiss custodia custodio custódia custódio cvetka cvetko cvija
    cvijeta cydney cyndi cyndy cyntha cynthia cyntia cyntie cyprian cyprien cyprián cyriel
    cyrielle cyril cyrila cyrill cyrille cyrstal cyrus cythia czarek czeslaw czesław czesława
    cácia cándida cándido cáren cárin cárita cármen cássia cássio cátia cândida cândido cânia
    cäcilia cäcilie cäsar cæsar cécile cédric céleste célestin célestine célia célien célina
    céline célio célsio césar césaro cézar cícero cílio cínara cíntia cíntio círia córita côme
    cümşüd cüneyit cüneyt cýrus călin cătălin cătălina cəfər cəlal cəlil cəmalə cəmil cəmilə
    d'angelo daamin daan daanish daantje daanyaal daavid daawood dabbah dabir dabney dace dacia
    dacian daciana dacin dacio dadap dadaş dadi dafina dafna dafne dafné dag daga dagbjartur
    dagbjörg dagbjört dagbjørg dageid dagel dagfari dagfinnur dagfrid dagfryd dagfríður daggeir
    daggrós dagheid dagheiður daghfal daghild dagmann dagmar dagmara dagmey dagmor dagmár dagna
    dagne dagny dagný dagnýr dagobert dagoberto dagrun dagrund dagrunn dagrún dagun dagunn dagur
    dagveig dagvor dagþór dahiana dahna dahnya dai daiana daiga daija daijah daina daine dainess
    dainis dainius daire daireann dairine dairo daisey daisha daisi daisie daisuke daisy daisye
    daiyaan daja dajana dakhil dakoda dakota dakotah daksh daksha dakshesh dalaja dalan dalbert
    dalbir daldís dalemil dalene daler daley dalia daliana dalibor dalibora daliborka dalida
    dalie dalila dalili dalima daliman dalimil dalimila dalimin dalimír dalimíra dalina dalinda
    daliono dalkılıç dalla dallas dalli dallilja dallin dalma dalmann dalmar dalmas dalrós
    dalrún dalton dalva dalvin dalya dalía damar damarcus damari damario damarion damaris
    damarisz damas damasceno dameer dameon damian damiana damiano damien damienne damife damijan
    damil damin damini damion damir damita damián damiána damião damiën damjan damjana damla
    damlanur dammei damon damond damu damurah damyanti dan dana danae danang dancan dancun
    dandre dane daneen danek danela danelken danelle danelíus danette daney danfríður dangelo
    danheiður danhild danhilda danhildur dani dania danial daniana danica daniek daniel daniela
    daniele danielius daniell daniella danielle daniels daniil danijel danijela danika danila
    danilken danille danilo danimir danique danish danisha danislav daniswara danisława danita
    danitza danival daniyar danièle daniéla daniël daniëlle danja danjuma danka danko danley
    dann danna dannette dannie danniel dannielle danny danske danson dantae dante dantel danu
    danuja danusia danuta danuše dany danyel danyell danyelle danía daníel daníela daníella
    daníval danış daphine daphne daphné daphnée daquan dara daragh darain darby darcel darcey
    darci darcie darcy darcília dardan dareios darek darell daren daria darian dariana dariati
    darie darien darija darijan darije darika darimin darin darina darinka dario darion daris
    daritza darius dariush dariusz darja darko darl darla darleen darlena darlene darline
    darlyne darmaji darman darmana darmanto darnela darnell darold daromir daron darpan darque
    darragh darran darrel darrell darren darri darrian darrick darrien darrin darrion darrius
    darron darry darryl darryle darryll darryn darsh darsirah dartono daru daruna darvin darwin
    darwyn dary daryani daryl daryle daryn darzybór daría darío daríus dasa dashawn dashiell
    dashurije dasia dastageer daud daudi daulton daunte davante dave davey davi davian david
    davida davide davie davin davina davino davion davis davit davnet davon davonta davonte
    davor davorin davorka davud davut davy davínia davíð dawid dawit dawna dawne dawson dawud
    dax daxton dayamai dayami dayana dayanara dayar dayita dayle dayna dayne dayse daysi dayton
    dayyaan daðey daði daðína dağistan dea deadra deaglan deana deandra deandre deandrea deane
    deangela deangelo deann deanna deanne deante dearbhail dearbhaile dearbhla deasia debbi
    debbie debbra debby debera debi debora deborah deborrah debra debrah debroah debóra decebal
    declan dede dedra dedric dedrick dee deeann deeanna deedee deedra deegan deena deepa deepak
    deetta defne deha deiby deicy deidra deidre deiene deikun deina deion deirbhile deirdre
    deise deisy deivid deividas deja dejah dejalme dejan dejana dejanira dejon dejuan del
    delaine delal delana delaney delanna delano delbert delcie delcine dele delena delfim delfin
    delfina delfino delfín delia deliah deliana delicia delie delil delila delilah delina
    delinda delinke delio delisa della dellar delle dellia dellie delma delmano delmar delmara
    delmas delmer delmina delminda delmira delmiro delmus delmy delois deloise delora deloras
    delores deloris delorse delos delpha delphia delphin delphine delsie delton delvin delwin
    delza delíla dema demarco demarcus demario demarion demelza demet demeter demetra demetri
    demetria demetric demetrice demetrije demetrio demetrios demetrius demi demi-lee demi-leigh
    demian demilade demir demiralp demiray demirbüken
    """
}
