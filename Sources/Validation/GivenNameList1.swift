// Written by .ci/given-names.py from the given names of Faker 40.63.0; do not edit.

extension GivenNames {
  /// The version of Faker (https://github.com/joke2k/faker).
  static let version = "40.63.0"

  /// In lower case.
  static let list1: StaticString = """
    aachal aaden aadhya aadi aage aagot aahana aaliyah aanuoluwapo aarav aarini aarna aarnav
    aaron aarush aarón aashi aayush ab aba abagail abayomi abb abbas abbey abbi abbie abbigail
    abbott abby abdelatif abdelkader abderaouf abderrahmane abdi abdiel abdiş abdu abduaziz
    abdul abdulbekir abdulgazi abdulkadir abdullah abdullahi abdulloh abdulmenaf abdulsemet
    abdurahmon abdurrahman abdülahat abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abe
    abebi abeer abeiku abel abela abelardo abelone abena abeni abha abhimanyu abhiram abid abie
    abigael abigail abigaili abigale abigayle abigaíl abilio abina abiodun abiona abiye abner
    abosede abraham abram abril abubakr abuzar abyasa acar acarkan ace acey achille achim achsah
    acie aclan acy ada adaeze adah adak adal adalbert adalberto adaline adalyn adalynn adam
    adamaris adamo adams adan adasal add adda addi addie addison addisyn addyson addý ade
    adebiyi adebowale adebukola adedayo adedeji adekitan adekola adekunle adel adela adelaida
    adelaide adelard adelardo adelasia adelbert adele adeleke adelgunde adelheid adelia adelin
    adelina adelinde adeline adell adella adelle adelmo adelyn adelynn adelía adem aden adenike
    adeniyi adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke
    adetoun adeyi adhiarja adhra adi adia adiarja adigun adika adikara adil adila adilene adilə
    adimu adin adina adinata adison aditya adlai adlan adline admiral adnan adolf adolfine
    adolfo adolph adolphus adonis adora adoración adrain adria adrian adriana adriane adrianna
    adrianne adriano adriel adrien adriene adrienn adrienne adrián adriána adron adrían adríana
    adríel adunni advaith advay advik advika adviye adweta adwoa adya adán adèle adéla adélaïde
    adíel adólf adıgün aedan aedin aengus aenne afaq afer afia afife afil afiq afolarin afonso
    afruza afua afət agapito agastya agata agatha agathe agla aglaia agnar agnea agnes agnesa
    agnese agneta agnete agni agnieszka agnolo agnos agnès agostina agostino agripina agris agus
    agustin agustina agustus agustín agáta agða ahat ahmad ahmed ahmet ahsen ahter aida aidan
    aideen aiden aidə aiga aigars aija aijuka aiko ailbhe aileen aili ailis ailish aimee aimé
    aimée aina ainara aine aino ainoa ainārs aisha aishani aishling aisling aislinn aisyah
    aitana aitor aivar aivars ajala ajan ajani ajeng ajiman ajimat ajimin ajiono ajna ajoke
    akalan akanmu akar akarsana akatay akay akbar akbaş akboğa akcivan akdora akdurmuş akemi
    akgöl akgüneş akif akifə akinkunmi akinlabi akinwale akira akise akkerman akmaner akmaral
    akobir akos akosua akram aksay aksel akshay aksoy aksöğüt aktemür akua akumaa akumu akver
    akwesi akyıldız akçabay akçasu aköz akınal alaaddin alabezek alade aladin alain alambana
    alamu alan alana alanis alanna alannah alanta alara alastair alaz alba alban albano alberico
    albert alberta alberte albertina albertine alberto alberts albin albina albino albrecht
    albín albína alcides alda aldar alderano aldis aldný aldo aldonza aldís ale alea alec aleix
    alejandra alejandro alejo aleks aleksandar aleksander aleksandr aleksandra aleksandrs
    aleksei aleksej aleksi alen alena alenka aleodor alessandra alessandro alessia alessio aleta
    aletta alex alexa alexandar alexander alexandr alexandra alexandre alexandria alexandrie
    alexandrina alexandros alexandru alexandría alexe alexei alexej alexia alexis alexía alexíus
    aleš alf alfa alfio alfons alfonso alfonz alfred alfredo alfreð alfréd alfrēds alfífa algot
    algış ali alica alice alicia alicja alida alika alin alina aline alis alisa alise alisha
    alison alissa alisson alistair alistar alister alix aliya aliyu aliyə alize alka alla
    allahverdi allan allana allegra allen alli allison alma almar almasi almast almaz almira
    almudena almus almut almuth alois aloisia alojz alojzia alojzija alondra alonso aloys aloyse
    alphons alphonse alphonsus alrekur alsoy altınbike altınçiçek alva alvar alvaro alvin alvīne
    alwin alwina alwine alyssa alzina alícia alída alīda alışık alžbeta alžběta ama amada amadeo
    amado amador amahle amaira amalia amalie amancio amanda amandine amando amani amar amara
    amarachi amarilis amaro amaya ambar amber ambrose ambrosio ambróz amedeo amedeu amel amelia
    amelie ami amico amie amin amina aminatu amine amir amira amleto amoke amol amon amondi
    among amope amor amos amparo amre amri amrita amruta amy amy-lee amy-leigh amza amália
    amélia amélie américa américo amílcar amír amālija an ana anabel anabela anabella anacleto
    anaida anamaria anamika anar anargül anas anasa anastacia anastasia anastasie anastasio
    anastasios anastatia anastazja anastázie anatolie anay anaïs anca ancuța anda anders
    anderson andile andjela andjelina andra andrada andre andrea andreas andreea andrei andreia
    andrej andreja andrejs andrena andres andrew andrey andrešs andri andrian andrija andrin
    andris andrius andrus andrzej andrás andré andréa andrée andrés andwele andy anděla ane anel
    anemona anes aneta anete anett anette anežka angalia angavu angela angelica angelika
    angelina angeline angelino angelique angelita angelo anggabaya anghel anghelina angie angus
    angèle angélica angélique anh ani anica aniela anika anikó anirudh anis anisa anissa anita
    anișoara anja anjali anjolaoluwa anka anke ankica anmol ann anna anna-lena anna-maria
    annabel annabell annabella annabelle annalena annalisa annalise annamaria annamarie anne
    anne-marie anne-sophie anneke anneli annelie annelies anneliese annelise annemarie annemette
    annemie annemijn annetta annette anni annibale annick annie annija annika annikki annina
    annita annunziata anny anom anoni anouk ansaldo anselma anselmo ansh ansis antal ante antero
    anthony antim antje anto antoaneta antoin antoine antoinette anton antonela antonella
    antonello antoni antonia antonie antonietta antonija antonina antonino antonio antoniu
    antonius antons antony antonín antoņina antra ants antti antun antònia antónia antónio
    antônio anu anusha anuța anvi anya aníbal anđa anđela aodhan aoibheann aoibhin aoibhinn
    aoife aongus apisara apolena apolinar apollo apolonia aqil arabella araceli aracely aradhana
    aral aran arcelia archer archie arda arezki argono arham ari aria ariadna arian ariana
    ariane arianna arianne arie ariel arif arifə arijus arike arild arin arinola aris arisara
    aristide aristides arjun arlene arlet arlette arley arlo armahan armand armandas armando
    armands armida armin arnaldo arnas arnau arnaud arnaude arne arnis arno arnold arnoldo
    arnolds arnošt arnulfo aron arpád arran arron arsenie arsenio arsipatra arta artan artanto
    artawan artemio arthur artis artur arturo arturs artūras artūrs arunima arusi arvid arvo
    arvīds arya aryan arziye arzu arıpınar asad asafe asake asali asani asanti asatira asbjørn
    asger asha asher ashlee ashleigh ashley ashling ashton asia asif asilə asiman asirwada
    asirwanda aslan aslijan asliye asma asma'u asmadi asman asmianto asmini asmira asmuni
    assunta asta astrid asu asuka asunción aswani asəf atabala atamoğlan atanur atena atenulf
    atfat atharv atheel athena athumani ati atiena atila atilio atinuke atit atiyye atlas atma
    atmaja atsushi attaf attila aud aude audrey augusta augustas auguste augustin augustina
    augustine augusto augusts augustín aura auraq aurel aurelia aurelian aurelio aurică aurimas
    aurora aurore aurélia aurélie ausma austin austra ava avi avni avram avunç awadil awamil
    awamiri awan awani awero awesi awj awlya awmar awrad axel axelle axinte aya ayaan ayamin
    ayan ayasun aybet aybəniz aycagül aydan aydar ayden ayduru aydın ayesha aygönenç aygül aygün
    ayhan ayinde ayinke aykut ayla ayleen aylil aylin aylla aymen aynilhayat aynur aynurə
    ayodeji ayodele ayoka ayoub aysar ayse aysel aysu ayten aytəkin aytən ayu ayub ayush
    ayushman ayyubi ayçiçək azaan azad azalea azban azeeb azeglio aziz azizi azra azucena azər
    aðalberg aðalbergur aðalbert aðalbjörg aðalbjörn aðalbjört aðalborg aðalborgar aðaldís
    aðalfríður aðalgeir aðalheiður aðalmundur aðalráður aðalrós aðalsteina aðalsteinn
    aðalsteinunn aðalveig aðólf ağa ağahadi ağamalı ağamusa ağasəfa ağaxan ağca baaba baashir
    baba babasola babatunji babawale babette baccio bachittar badawi bagas baghyawati bagiya
    bagus bagya bahadurjit bahadır bahari bahuraksa bahuwarna bahuwirya baiba bailey bailie
    bairbel bajragin bakda bakhshi bakiadi bakianto balaxanım baldassare baldur baldwin bale
    balendra balhaar balinda baljiwan baltasar balthasar balvan balveer balázs bambad bambi
    bandile banjeet baptiste bara barbara barbora barbu barica barkha barry bart bartek
    bartholomew bartley bartolomej bartolomeo bartolomeu bas basarab basil basilio bastiaan
    bastian bastien bautista bayram bayron beat beata beate beatrice beatrix beatriz beau bebe
    becky beda bedřich behruz belen belinda bella bello belo belén ben benard bence benedetto
    benedict benedicte benedikt benedikte benedita bengt beni beniamin benicio benita benito
    benjamim benjamin benjamín benn benno benny benoit benone benoît benson bent benta bente
    benthe bento benvenuto benício beppe berat berend berenice berezat berit bernabé bernadette
    bernadine bernard bernarda bernardino bernardita bernardo bernd berndt bernhard bernice
    bernt bert berta bertha berthe bertil bertram bertrand beryl beshte betania beth bethan
    bethany betina bettina betty beverley beverly beáta beňadik bhanumati bhavani bhavika
    bhavini bhavna bhavya bhekani bhekisisa bhekizizwe bhekokwakhe biagio bianca bianka bibi
    bibiana bibisora bibiána bibuwa biel bilal biljana bilkisu billie billy bilol bimala bina
    birger birgit birgitta birgitte birousk birte birthe biruta biserka bishakha bitten bizhan
    bjarne bjorn björn bjørg bjørn bladimir blahoslav blaine blair blake blanca blanche blanka
    blas blaž blažej blažena blessing bo boaz bob bobby bodil boe bogdan bohdan bohdana bohumil
    bohumila bohumír bohuslav bohuslava bohuš bojan bolatito boleslav boluwatife boma bonifác
    bonnie boris borja borris bouchra bořivoj boštjan božena božica božidara božo brad bradley
    brady brahim bram brandi brandon brandy branislav branislava branka branko braulio braxton
    brayan brayden breandan breanna breda brencis brenda brendan brendon breno brent brett brian
    briana brianna brice bridget brien brigid brigita brigitta brigitte brijesh brilyant brinda
    brit brita britney britt britta brittany brittney brodie brogan bronagh bronislava bronwyn
    brooke brooklyn broņislava bruce bruna bruno bryan bryce brígida brăduț bucur bunmi buraid
    busara busisiwe byron bystrík bálint bárbara béatrice béla bénédicte bøje børge bănel
    bērends bērtulis břetislav bəhlul bəhram bəhruz bəkir bənövşə bəşir bảo cabbar caetana cahal
    cahan cahangir cahir cailum caio caitlin caitlyn caitriona cal calcedonio caleb calebe
    calista callan callum calogero calvin cameron camila camilla camille camillus camilo
    campbell canan candace candela candelaria candice canice caoimhe capucine cara caren caridad
    carin carina carine carl carla carlijn carlo carlos carlota carlotta carly carmel carmela
    carmelita carmelo carmen carmina carmine carminho carol carola carole carolin carolina
    caroline carolyn carolyne carrie carsten carter cas casandra casey casper cassandra cassidy
    cassie catalina catarina caterina cathal catharina catherine cathleen cathrine cathy cato
    catrin catrina catrine catriona cauã cauê cavad cavid cecelia cecil cecile cecilia cecilie
    cecília cedric ceferino celeste celestine celestino celia celina celine celso cesar ceyhun
    ceyhunə ceyla ceylin ceyran chaaya chabane chad chaitaly chaiwut chakrika chamali chaman
    chameli chandra chanez changaz chanikan chaniya chantal chantel chantelle chanya chao
    charity charlene charles charlesh charlie charline charlotta charlotte charly charmaine
    charo chashida chausiki chawin chawish che chelsea chelsey cheng-en cheng-han cheng-hsiung
    cheragh cherie cherif cheryl cheusi cheyenne chi chia-hao chia-jung chia-ming chia-wei
    chiamaka chiara chibuzo chidimma chien-cheng chien-chih chien-hua chien-hung chigozie
    chih-cheng chih-chiang chih-chung chih-hao chih-hsien chih-hsiung chih-hung chih-ming
    chih-wei chijioke chin-lung chin-tsai chinedu chinelo chinyere chipukizi chiraz chiu-hsiang
    chiyo chizoba chloe chloé chloë chlóe chris christa christel christelle christer christiana
    christiane christianne christie christin christina christine christof christofer christoffer
    christoph christophe christopher christos christy chuki chukwudi chukwuemeka chun-chieh
    chun-hsien chun-hsiung chun-hung chun-liang châu ciaobella ciara ciaran cici cielo cillian
    cindy cinta cinthia cintia cipriano cirkeline ciro citlali citra clair claire clara clare
    clarence clarice clarisa clarissa clarisse clark claude claudette claudia claudie claudine
    claudio claudius claudy claus clavs clayton clelia clemens clement clemente clementina
    clifford clinton cliodhna cliona clive clodagh cloe clotilde clàudia cláudio clémence
    clémentine codie cody cohen cole coleman colette colin colins colleen collette collin
    collins colm colton colum comfort conal conall conan concepción concetta concha conn connie
    connor conny conor conrad constance constant constantin constanza constanze constança
    consuela consuelo cooper cora coral coralie cordula corey corina corine corinna corinne
    cormac cornel cornelia cornelio cornelis cornelius corona corrie cortney cory cosima cosimo
    courtney coşqun craig cristal cristhian cristian cristiano cristina cristobal cristofer
    cristopher cristóbal cruz csaba csilla ctibor ctirad curt curtis custodio cynthia cyprián
    cyril cyrille cyrus cäcilia cécile cédric célestin célia célina céline césar cümşüd cəlal
    cəlil cəmalə cəmil cəmilə daan dace dafina dafne dag dagmar dagmara dagny dagoberto dai
    daiga daina dainess dainis daire daisy dakota dalia dalibor dalili dalima dalton dalvin
    damaris damian damiano damien damife damir damián damjan damon dan dana danae dani dania
    danica daniel daniela daniele danielius daniella danielle daniels danijel danijela danilo
    danique danièle daniël danjuma danna danny dante danuše dany daphne dara darain darcy daren
    daria dariana darin darina dario darius dariusz darja darko darlene darragh darrell darren
    darrin darryl darryn darwin daryl darío dastageer daudi dave davi david davide davin davis
    davor davy dawid dayana dayna dayyaan deane deanna dearbhail dearbhla debbie debby debora
    deborah deborrah debra declan deidre deirdre deisy deividas dejan del delfina delia delphine
    demetra demetrio demi demian demilade denis denisa denise denisse deniz dennis denny dereck
    derek derick dermot derrick dervla desiderio desiree desirée desmond destiny detlef devi
    devin devon dewi deyanira diah dian diana diane diann dianne diarmuid didier diego dieter
    dietmar dietrich dilan dilara dilarə dillon dilşad dimas dimitri dimitrios dina dinah dinda
    dinis dino diogo dion dionisio dionne dirk dita diya diāna djamel dmitri dobroslav dolly
    dolores dom domagoj domas domenic domenica domenico domhnall dominga domingo dominic
    dominick dominik dominika dominique dominykas don dona donal donald donat donatas donatella
    donato donna donovan dora dorcas doreen dorian dorina dorine doris dorota doroteja dorothea
    dorothy dorothée douglas dounia dovydas doyinsola draga dragan dragica drago dragutin
    drahomíra drahoslav drahoslava dražen drew duane duarte duje duke dulce duma dumisani
    dumisile duncan dunia dunja durab durna durodola dusan dustin duyên dušan dwayne dylan
    dzidra dzintars dzintra dániel dávid dáša débora déborah désirée dóra dünya dürdanə dürnisə
    dārta dāvis dũng dương eamon eamonn ebba ebbe ebenezer ebony ebuka ecrin eda edda eddie eddy
    edel edelmira eder edgar edgaras edgard edgardo edgars edin edina edinson edison edit edita
    edith edmond edmund edmundo edmunds edna edouard edson eduard eduarda eduardo eduards edvard
    edvardas edvin edvinas edvīns edward edwin edwina edīte eeva efrain efraín egbert eggert
    egidijus egil egils egon eileen eilis eilish eimantas eimear eimer einar eino eirik eivind
    eka ekaterina ekene ekow ekrem ekundayo ekundu el ela eladio elaine elba elbert elda eldar
    eldon elea eleanor eleanora elena eleni elenore eleonora eleonore eleuterio elfie elfriede
    elgin eli elia eliabeth eliakimu elian eliana eliane elias elie eliecer elif elijah elin
    elina eline elinor elio eliot elis elisa elisabet elisabeth elise eliseo elisha elita eliza
    elizabeta elizabete elizabeth eliška elke ella ellen elli ellie ellinor elliot elliott ellis
    elly elma elmar elmer elmira elmo elmārs elna elnarə elnur elnurə eloah elodia elodie eloi
    eloisa eloise elon eloy eloá eloísa eloïse els elsa elsbeth else elsie elsy elton elva elvia
    elvin elvina elvira elvis elvíra elvīra elza eléonore elías elīna ema emanuel emanuela
    emanuella emeka emelie emelina emeline emely emer emerald emerson emil emile emilia emilian
    emiliano emilie emilija emilio emilis emilly emily emin emine emir emma emmanuel emmanuelle
    emmet emmett emmi emmy emília emīlija emīls encarnacion enda endah ene enea enes engla
    eniola enna ennio enrico enrique enriqueta ensio enver enya enzi enzo eoghan eoin epifanio
    erasmo erastus erdogan eren erhard eric erica erich erick erik erika erikas erin erina erkan
    erkki erla erland erling ermanis erna ernest ernestina ernestine ernesto ernests ernst erny
    erol ervin erwin eryn erzsébet esi esmeralda espen esperanza esra esteban estefany estefanía
    estela estella estelle ester estera esther estrella esupofo eszter ethan ethel etienne etna
    etta eugen eugene eugenia eugenie eugenio eugène eugénie eulalia eunice eusebia eusebio eva
    eva-maria evald evaline evan evance evangelina evans evaristo eve evelien eveliina evelin
    evelina eveline evelio evelyn evelyne evelína evert evi evie evija evita evy ewa ewald
    ewatomi ewelina ezekiel ezequiel ezio ezra fabia fabian fabiana fabien fabienne fabio
    fabiola fabián fabrice fabricio fabrizio facundo fadekemi faderera fahari faisa faizan
    fanaka fang fanny farah faraja farangiz fares farhiya farid farijika fariz farouk faruk
    farzona fatih fatiha fatima fatma fatteh fatuma faustino fausto fay faye feargal fearghal
    febe federica federico fedor fehintola felice felicia feliciano felicitas felicity felipa
    felipe felix fella femke ferdinand ferenc fergal fergus ferhat feriel fermín fernand
    fernanda fernande fernando festus fibikemi fidel fien fiifi fikayomi filip filipa filipe
    filippa filippo filomena finbar finn fintan fiona fionnuala firdavs flavia flavio flemming
    fletcher fleur floor flor flore florence florencia florencio florent florentin florentina
    florentine florentino florian floriane florin florina florinda florine floris fodil
    folashade folu fortunata fouzia fran franc franca france frances francesca francesco francia
    francine francis francisca francisco franciska franciszek franck franco franjo frankie
    franklin franky frans františek františka franz franziska françois françoise fred freda
    freddy frederic frederick frederico frederik fredo fredric fredrick fredrik fredy freja
    freya fricis frida fridolin frieda friederike friedrich fritz frode frédéric frédérique fuma
    fábio félix gabi gabino gabor gabriel gabriela gabriele gabriella gabrielle gaby gael
    gaetano gaia gaida gail galina gambo gang gareth garret garrett garry gary gaspar gaston
    gastón gatis gavin gaylene gaël gaëlle gbadebo gbolahan gbowoade gebhard geert geir gema
    gemma genaro genevieve geneviève gennaro genoveva geoffrey georg george georges georgette
    georgia georgiana georgina georgine georgios gerald geraldine geraldo gerard gerardo gerd
    gerda gergely gergő gerhard gerhardt geri gerlinde germaine german germán gerold geronimo
    gerrit gerry gerson gert gertrud gertrude gerónimo gethera ghilas ghislain ghislaine giacomo
    giada gian gian-luca giancarlo gianfranco gianluca gianna gianni gibson gideon gil gilbert
    gilberte gilberto gilda giles gilles gillian gilman gina ginette gino gioia gion giorgia
    giorgio giovanna giovanni giovanny gisela giselle gisselle gisèle gitte giulia giuliana
    giuliano giulio giuseppa giuseppe giuseppina gizella gladis gladys glen glenda glenn gloria
    godelieve godfrey goma gonzalo gonçalo goran gordana gordon gottfried gottlieb gracia
    graciela graeme graham grainne grayson grazia graziella greg gregg gregor gregorio gregory
    greta gretchen grete grethe gretta griselda gro grzegorz grégoire grégory gréta guadalupe
    gudrun gugu gugulethu guido guilherme guillaume guillermina guillermo guiying gunda gunhild
    gunilla gunn gunnar gunner gunter gunther gunārs gust gustaf gustav gustave gustavo gwen
    gwenda gwendoline gwendolyn gyula györgy gábor gérald géraldine gérard göran gülay gülağa
    günter günther habib habiba habibu hadicha hadija hadithi hadiza hadjer hafsat haiba hailey
    hakan hakim haley halid halil halima halisi halley hamid hamis hamish hamza hana hanako
    hania hanife hanja hanna hannah hanne hannele hannelore hannes hannu hans hans-jörg
    hans-jürgen hans-peter hans-rudolf hans-ulrich hansjörg hanspeter harald harambee hardy
    harley harm harold harper harri harriet harrison harry hartmut haruka harun haruna harvey
    hasan hashiki hassan hatice hatima hauwa hawehindi hayat hayden haydée hayleigh hayley hazel
    heather hector hedda hedvika hedwig hedy hege heidi heidy heike heikki heiko heinrich heinz
    hekima helen helena helene helga helge hella hellen helma helmer helmut hendrik henning
    henri henrieta henrietta henriette henrik henrique henry herbert heriberto herma herman
    hermann hermes hermina hermine herminia herminio hermína hernando hernán herta hertha hervé
    hidaya hideki hilario hilary hilbert hilda hilde hildegard hildur hillary hillevi hilma
    hilmar hipólito hiroshi hjalmar hocine hodari holger hollie holly honora honoré horacio
    horst hortense hortensia horymír hosea houcine houda howard hoàng hrvoje hsin-hung hsin-i
    hsiu-chen hsiu-chin hsiu-chu hsiu-feng hsiu-lan hsiu-ling hsiu-mei hsiu-ying hsiu-yu hubert
    hudson hugh hugo hugues huguette hui-mei hulda humaiya humayra humberto humphrey hussein huy
    huzaifa hynek hà håkan håkon håvard héctor hélène hüseyin hưng hương hạnh hải hồng i-chun
    iain ian iara ibironke ibolya ibrahim ibrohim ica idris ieva ifeanyi ifechukwu ifeoma ifora
    ifunanya ignace ignacia ignacio ignacy ignatz ignaz ignác igor ihsan ika ikenna iker ikram
    ilaria ildikó ileana ilenia ilias ilija ilmari ilona ilse ilyas ilyes imane imelda imene
    imke imona imran imre imron ina inaya indiana indira indra indrek ines ineta inez inga inge
    ingeborg ingemar inger ingmar ingo ingrid ingrida ingvar inkeri inna inès inés inês ioannis
    iolanda iona ira irena irene iretioluwa irfan irina irine irja irma irmeli irmgard irène
    irén isa isaac isabel isabela isabell isabella isabelle isadora isaiah isaya isaías ishaan
    isidor isidora isidoro isidro isis isla islom ismael ismail ismet isobel israel issack
    istvan istván ituri itzel iva ivan ivana ivanka ivar iver iveta ivette ivica ivka ivo ivona
    ivonne ivor iván iwan iyabode iyadunni izabela izidor i̇brahim i̇mam ja'far jaakko jaan
    jaanus jabulani jacek jacinta jacinto jackeline jackie jackline jackson jacky jaclyn jacob
    jacobo jacqueline jacques jadranka jael jafet jahongir jaime jair jairo jaka jake jakob
    jakov jakub jalia jamaal jamal jameel james jamie jamil jamila jamshid jana jane janet
    janeth janette janez jangwa jani janice janick janik janina janine janis janja janko jann
    janna janne jannie jannik jannis jano janos janus jaqueline jara jared jari jarl jarlath
    jarmila jarno jaromír jaron jaroslav jaroslava jarrod jaruwan jasmin jasmina jasminka jasna
    jason jasper javier javiera javohir jaxon jay jayda jayde jayden jayne jayson jazmin jazmín
    jean jean-claude jean-luc jean-marc jean-marie jean-paul jean-pierre jeana jeanette jeanine
    jeanne jeannette jeannie jeannine jeannot jeff jefferson jeffery jeffrey jeison jekaterina
    jelani jele jelena jelle jemma jena jenifer jeniffer jenna jenni jennie jennifer jenniffer
    jenny jens jere jeremiah jeremias jeremie jeremy jeremías jerica jermaine jernej jerome
    jerry jerson jerzy jerónimo jesper jesse jessica jessie jessika jessy jesus jesús jevgeni
    jhoan jhon jhonatan jhonny jie jill jillian jim jimena jimmie jimmy jing jinjuta jiri jo
    joachim joakim joan joana joann joanna joanne joao joaquim joaquin joaquina joaquín jocelyn
    jocelyne jochen jodi jodie jody joe joel joelle joey johan johana johann johanna johanne
    johannes johans john johnathan johnnie johnny johnson johny jokūbas jolana jolanda jolanta
    jolene jolie joline jon jonah jonas jonatan jonathan jonathon joni jonna jonáš joost jordan
    jordi jordon jordy jordán jorge joris jorja jorunn jos jose josef josefa josefina josefine
    joselyn josep joseph josephine josephus josette josh joshua josiah josiane josip josipa joso
    jost josue josué josy josé josée joséphine jovan jovana jovita joyce jozef joão joël joëlle
    joško jožef jožefa jožica jua juan juana juanita jude judit judita judith judy juha juhani
    jukka jule jules juli julia julian juliana juliane julianna julie julien julienne juliet
    julieta juliette julijana julio julita julius julián jumaane jun jung-hua juraj jure juri
    justin justina justine justiniani justus justyna jutta juul ján jános jérôme józsef jörg
    jörgen jørgen júlia jürg jürgen jüri kaarina kabiru kacper kada kadri kahina kai kaia
    kaitlin kaitlyn kaj kaja kajus kala kaleb kalervo kalevi kali kalina kalle kamal kamil
    kamila kamolchanok kamran kamron kamya kana kane kaombwe kaori kara karan kareem karel karen
    kari karim karima karin karina karine karl karl-heinz karla karley karli karlo karma karol
    karoliina karolina karoline karolis karolína karsten karyn kasim kaspar kasper kassandra
    kata katalin katariina katarina katarzyna katarína kate katelyn katerina katerine katharina
    katharine katherin katherina katherine kathi kathleen kathrin kathryn kathy kati katia katie
    katja katrien katrin katrina katty katy kay kayden kaye kayla kaylee kayleigh kazim kazuya
    keanu keegan keely keira keisha keith kelechi kelli kellie kelly kelsey kelvin kemal ken
    kenan kendra kenichi kennedy kenneth kenny kent kenzie keri kerri kerrie kerry kerstin kevin
    khadidja khadija khaled khalid khalil khanyisile khloe khoa kian kiara kiera kieran kikelomo
    kilian killian kimberley kimberly kingston kira kirby kirk kirsten kirstie kirstin kirsty
    kjell klaas klara klaudia klaus klemen klemens klement klára knut kobe kodchaporn koen
    konrad konstantin konstantinos kori kornel kornelia kosisochukwu kris krish krishna krista
    kristel kristen krister kristi kristian kristie kristiina kristijan kristin kristina
    kristine kristjan kristof kristofer kristoffer kristopher kristy kristína krisztina
    krisztián krystal krystian krystyna krzysztof kuan-lin kuan-ting kuan-yu kulnun kumiko
    kunaporn kuno kuo-hua kurt kurtis kwame kyan kyara kyla kyle kylie kyllikki kyosuke kyra
    károly käthe käthi kåre laban lacey ladina ladislav ladislava laetitia laia laila lajos lala
    lamar lambert lamine lan lana lance langalibalele lara larisa larissa larry lars lasse
    laszlo latasha latif latoya laura laure laureen lauren laurence laurens laurent laurenz
    lauretta laurette lauri laurie laurin laurine laurynas lautaro lavinia lawrence layla lea
    leah lean leana leander leandra leandro leanne leano lee leena lei leia leidy leif leigh
    leila lelia lena lene leni lenka lenn lennart lenny leo leon leona leonard leonardo leoncio
    leone leonel leonhard leonie leonor leonora leonore leontina leopold leopoldo leroy lesia
    lesley leslie lesly leticia letizia letícia levente levi levin lewis lex leyla leyli león li
    li-ching li-chu li-chuan li-hua li-ling li-mei li-yu li-yun lia liam lian liana liane liban
    libby libor lida lidia lidija liesbeth lieve ligia ligita liisa lila lili lilia lilian
    liliana liliane lilija lilja lilla lilli lillian lilly lina lincoln linda linde lindsay
    lindsey line linh linn linnea linnéa lino linus lio lionel lisa lisa-marie lisandro lisbeth
    lise liselotte lisette lissette liv livia livio liwia liz liza lize lizeth ljiljana ljubica
    ljubov ljudmila lloyd loes logan lois lola lolita lona londisizwe londiwe lone loni lonnie
    lora loraine lorcan lore loredana lorelei lorena lorenz lorenza lorenzo loreto loretta
    loretto lori lorin lorine loris lorna lorraine lotfi lothar lotta lotte lotti lou louie
    louis louisa louise lourdes lovisa lovro loïc loïs luan luana luc luca lucas lucero lucette
    lucia lucian luciana luciano lucie lucien lucienne lucija lucila lucile lucinda lucio lucy
    lucía ludivine ludmila ludovic ludovica ludvig ludwig luigi luis luisa luise luisina luiza
    luka lukas luke lukáš luna lungile lupe lutfi lutz luyanda luz luzia luís luísa lwandile
    lydia lydie lyna lynda lyndon lyndsay lyndsey lynette lynn lynne lynnette lynsey lászló lâm
    léa léna léo léon léonard léonie léopold lívia maaike maarit maarten maaya mabel macarena
    maciej mackenzie maddison madeleine madelene madeline madina madison mads mael maeva maeve
    mafalda maftuna magali magaly magda magdalena magdalene magdaléna magdolna maggie magnolia
    magnus mahdi mahir mahmoud mahmud mahmut mai maia maicol maida maie maija maik maira maire
    mairead maite maj maja majken makayla makena maks maksim maksymilian malachy malak malcolm
    malea malena malene malgorzata malik malika malin malle mallory malou malte malvina malwina
    manabu manda mandla mandlakhe mandy manel manfred manila manon mantas manuel manuela
    manuelita manus mar mara marc marcel marcela marcelina marceline marcelino marcell marcella
    marcelle marcello marcelo marcia marcial marcin marco marcos marcus mare marek maren marga
    margaret margareta margarete margaretha margarida margarita margaux margherita margit
    margita margo margot margret margrit marguerite margus mari maria mariah mariam marian
    mariana marianela mariann marianna marianne mariano maribel marica maricela marie
    marie-christine marie-claire marie-claude marie-france marie-jeanne marie-josé marie-laure
    marie-louise marie-rose marie-thérèse mariela mariella marielle marietta mariette marija
    marijan marijana marika marilena marilyn marin marine marino mario marion marisa marisela
    marisol marissa marit marita maritta maritza marius mariusz marja marjan marjatta marjeta
    marjona marjorie markku marko markus marleen marlen marlena marlene marlies marlis marlon
    marlyse marlène mart marta marten martha marthe martial martim martin martina martine
    martynas martí martín marvin marwa mary maryam maryann maryanne maryline marylène maryse
    maría marína mason massimiliano massimo massinissa matas matej mateja mateo mateus mateusz
    matheo mathew mathias mathieu mathijs mathilda mathilde mathis mati matias matic matija
    matilda matilde matjaž mato mats matteo matthew matthias matthieu matti mattia mattias
    matías maud maude maura maureen maurice mauricette mauricio maurine maurits maurizio mauro
    maxim maxima maxime maximilian maximiliano maximilien maximo maximus maxine maxwell mayra
    mayte maël maëlle mcebisi mckenzie meagan meaghan meda meelis meg megan meghan mehdi mehmet
    mei-chu mei-hua mei-hui mei-li mei-ling mei-yu mei-yun meike meinrad mel melania melanie
    melany melba melina melinda melisa melissa melita melvin mercedes meredith merel merike
    merle merlin mervin mervyn mery meryem meta metin metod metta mette mia micael micaela micah
    micha michael michaela michaele michal michaël michał micheal michel michela michele
    micheline michell michelle michèle miguel miha mihael mihaela mihhail mihkel mihály mijo
    mika mikael mikaela mikako mikayla mike mikhail miki mikkel mikko miklós mikołaj mikuláš
    mila milada milagros milan milana milda mildred mile milena milica milka milla miller
    millicent millie milo milos miloslav miloslava miloš milton milán mimi min mina mindaugas
    mindy minenhle minerva ming ming-che ming-chu ming-hui ming-te minh minna minoru miodrag
    mira miran miranda mirco mireille mirela mirella mireya miriam miriama mirja mirjam mirjana
    mirko mirna miro miron mironshoh miroslav miroslava mirsad mirta
    """
}
