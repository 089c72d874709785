// Written by .ci/given-names.py from the given names of Faker 40.63.0; do not edit.

extension GivenNames {
  /// The version of Faker (https://github.com/joke2k/faker).
  static let version = "40.63.0"

  /// In lower case.
  static let list1: StaticString = """
    aachal aaden aadhya aadi aage aagot aahana aaliyah aanuoluwapo aarav aarini aarna aarnav
    aaron aarush aarón aashi aayush aba abagail abayomi abb abbas abbey abbi abbie abbigail
    abbos abbott abby abdelatif abdelkader abderaouf abderrahmane abdi abdiel abdiş abdu
    abduaziz abdul abdulbekir abdulgazi abdulkadir abdullah abdullahi abdulloh abdulmenaf
    abdulsemet abdurahmon abdurrahman abdülahat abdülcemal abdülhadi abdülkerim abdülsamed
    abdürreşit abe abebi abeer abeiku abel abela abelardo abelone abena abeni abha abhimanyu
    abhiram abid abie abigael abigail abigaili abigale abigayle abigaíl abilio abina abiodun
    abiona abiye abner abosede abraham abram abril abror abubakr abuzar abyasa acar acarkan ace
    acey achille achim achsah acie aclan acy ada adaeze adah adak adal adalbert adalberto
    adaline adalyn adalynn adam adamaris adamo adams adan adasal add adda addi addie addison
    addisyn addyson addý ade adebiyi adebowale adebukola adedayo adedeji adekitan adekola
    adekunle adel adela adelaida adelaide adelard adelardo adelasia adelbert adele adeleke
    adelgunde adelheid adelia adelin adelina adelinde adeline adell adella adelle adelmo adelyn
    adelynn adelía adem aden adenike adeniyi adeolu adeoti adepeju aderopo adesewa adeshina
    adesoji adesua adetayo adetoke adetoun adeyi adhiarja adhra adi adia adiarja adigun adika
    adikara adil adila adilene adilə adimu adin adina adinata adison aditya adlai adlan adline
    admiral adnan adolf adolfine adolfo adolph adolphus adonis adora adoración adrain adria
    adrian adriana adriane adrianna adrianne adriano adriel adrien adriene adrienn adrienne
    adrián adriána adron adrían adríana adríel adunni advaith advay advik advika adviye adweta
    adwoa adya adyson adán adèle adéla adélaïde adíel adólf adıgün aedan aedin aengus aenne afaq
    afer affie afia afife afil afiq afolarin afonso afruza afton afua afət agapito agastya agata
    agatha agathe aggie agla aglaia agnar agnea agnes agnesa agnese agness agneta agnete agni
    agnieszka agnolo agnos agnès agostina agostino agripina agris agus agusta agustin agustina
    agustus agustín agáta agða ahat ahmad ahmed ahmet ahsen ahter aida aidan aideen aiden aidyn
    aidə aiga aigars aija aijuka aiko ailbhe aileen ailene aili ailis ailish aime aimee aimé
    aimée aina ainara aine aino ainoa ainsley ainārs aisha aishani aishling aisling aislinn
    aistis aisyah aitana aitor aivar aivars aiyana aiyanna aja ajala ajan ajani ajeng ajiman
    ajimat ajimin ajiono ajna ajoke akalan akanmu akar akarsana akatay akay akbar akbaş akboğa
    akcivan akdora akdurmuş akeelah akeem akemi akgöl akgüneş akif akifə akinkunmi akinlabi
    akinwale akira akise akkerman akmaner akmaral akobir akos akosua akram aksay aksel akshay
    aksoy aksöğüt aktemür akua akumaa akumu akver akwasi akwesi akyıldız akçabay akçasu aköz
    akınal ala alaaddin alabama alabezek alade aladin alaeddin alain alaina alambana alamu alan
    alana alanalp alani alanis alanna alannah alanta alanzo alara alastair alattin alaya alayna
    alaz alba alban albano alberico albert alberta alberte albertina albertine alberto alberts
    albertus albin albina albino albion albrecht alby albín albína alcan alcee alcide alcides
    alda aldar alden alderano aldis aldný aldo aldonza aldís ale alea alec aleck aleix alejandra
    alejandro alejo alek aleks aleksandar aleksander aleksandr aleksandra aleksandras aleksandrs
    aleksei aleksej aleksi alen alena alenka aleodor alessandra alessandro alessia alessio aleta
    aletta alex alexa alexandar alexande alexander alexandr alexandra alexandre alexandria
    alexandrie alexandrina alexandros alexandru alexandría alexe alexei alexej alexia alexis
    alexía alexíus aleš alf alfa alfio alfons alfonso alfonz alfred alfredo alfreð alfréd
    alfrēds alfífa algot algış ali aliabbas alica alice alicia alicja alida aliihsan alika alin
    alina aline alis alisa alise aliseydi alisha alison alissa alisson alistair alistar alister
    alix aliya aliyu aliyə alize aljaž alka alkor alla allahverdi allan allana allegra allen
    alli allison allý alma almar almasi almast almaz almira almudena almus almut almuth alois
    aloisia alojz alojzia alojzij alojzija alondra alonso aloys aloyse alparslan alpcan alphons
    alphonse alphonsus alpin alpsü alrekur alrún alsoy altoğan altuğ altınbike altınkaya
    altınçiçek altınışın alva alvar alvaro alvilda alvin alvīne alwin alwina alwine aly alyssa
    alzina alícia alída alína alís alísa alīda alışık alžbeta alžběta ama amada amadea amadeo
    amado amador amahle amaira amal amalia amalie amalía amancio amanda amandine amando amani
    amar amara amarachi amarilis amaro amaya amaç ambar amber ambrose ambrosio ambróz amedeo
    amedeu amel amelia amelie amelía ami amico amie amilía amin amina aminatu amine amir amira
    amleto amoke amol amon amondi among amope amor amos amparo amre amri amrita amruta amy
    amy-lee amy-leigh amza amália amélia amélie américa américo amílcar amír amíra amý amālija
    ana anabel anabela anabella anacleto anahí anaida analía anamaria anamika anar anargül anas
    anasa anastacia anastasia anastasie anastasio anastasios anastasía anastatia anastazja
    anastázie anatol anatoli anatolie anatolij anay anaïs anca ancuța anda anders anderson
    andile andiç andjela andjelina andra andrada andre andrea andreas andree andreea andrei
    andreia andrej andreja andrejs andrena andres andrew andrey andrešs andri andrian andrija
    andrin andris andrius andrus andrzej andrá andrás andré andréa andrée andrés andwele andy
    anděla ane anel anemona anes aneta anete anett anetta anette anežka anfinn angalia angantýr
    angavu angela angelica angelika angelina angeline angelino angelique angelita angelo
    angelíka anggabaya anghel anghelina angi angie angus angèle angélica angélique anh anica
    aniela anika anikó anirudh anis anisa anissa anita anișoara anja anjali anjolaoluwa anka
    anke ankica anmol ann ann-kathrin anna anna-lena anna-luise anna-maria anna-marie annabel
    annabell annabella annabelle annak annalena annaliese annalisa annalise annamaria annamarie
    annamária annar annarr annas anne anne-kathrin anne-katrin anne-marie anne-rose anne-sophie
    annedore annegret annegrete annekatrin anneke annel anneli annelie annelies anneliese
    annelise annemarie annemette annemie annemijn annes annetta annette anni annibale annick
    annie annija annika annikki annina annita annunziata anny anom anon anoni anouk ansaldo
    anselm anselma anselmo ansgar ansh ansis antal antanas ante antero anthony antim antje anto
    antoaneta antoin antoine antoinette anton antonela antonella antonello antoni antonia
    antonie antonietta antonija antonina antonino antonio antonios antoniu antonius antons
    antony antonín antoníus antoņina antra ants antti antun antònia antónia antónio antônio anu
    anunciación anusha anuța anvi anya aníbal aníka anína anđa anđela anže aodhan aoibheann
    aoibhin aoibhinn aoife aongus apaydın apisara apolena apolinar apollo apolonia apostolos
    aqil arabella araceli aracely aradhana aral aran aranka arcan arcelia archer archie arda
    arent ares arezki argono argu arham ari aria ariadna arian ariana ariane arianna arianne
    aribert arie ariel arif arifcan arifə arijus arike arild arilíus arin arina arinbjörn
    arinola aris arisara aristide aristides aristița arja arjun arkut arlene arlet arlette arley
    arlo armahan armand armandas armando armands armida armin arminas arnald arnaldo arnaldur
    arnar arnas arnau arnaud arnaude arnberg arnbergur arnbjörn arnd arndór arne arnes arnfinnur
    arnfreyr arngeir arnis arno arnold arnoldo arnolds arnošt arnulfo aroa aron aronas arpağ
    arpád arran arron arsenie arsenio arsipatra arta artan artanto artawan artemio artemisa
    arthur artis arto artur arturo arturs artūras artūrs arunima arusi arvid arvo arvydas arvīds
    arya aryan arziye arzu aránzazu aríel aríus arıpınar arūnas asad asafe asake asali asani
    asanti asatira asbjørn ascensión asdrubal asger asha asher ashlee ashleigh ashlene ashley
    ashling ashton asia asif asila asilbek asilə asiman asirwada asirwanda aslan aslijan asliye
    asma asma'u asmadi asman asmianto asmini asmira asmuni assumpta assunta asta astrid asu
    asuka asunción aswani asəf atabala atamoğlan atanur atena atenulf atfat atharv atheel athena
    athumani ati atiena atila atilio atinuke atit atiyye atlas atma atmaja atsushi attaf attila
    attracta aud aude audrey augusta augustas auguste augustin augustina augustine augusto
    augusts augustín aunyaporn aura auraq aurel aurelia aurelian aureliana aureliano aurelio
    aurica aurică aurimas aurora aurore aurélia aurélie ausma austin austra ava averil avi avni
    avram avril avunç awadil awamil awamiri awan awani awero awesi awj awlya awmar awrad axel
    axelle axenia axinte aya ayaan ayamin ayan ayasun aybet aybəniz aycagül aydan aydar ayden
    ayduru aydın ayesha aygönenç aygül aygün ayhan ayinde ayinke aykut ayla ayleen aylil aylin
    aylla aymen aynilhayat aynur aynurə aynımah ayodeji ayodele ayoka ayoub aysar ayse aysel
    aysema aysevim aysu aysuna ayten aytöz aytəkin aytən ayu ayub ayush ayushman ayyaruk ayyubi
    ayçan ayçiçək ayülker ayşeana ayşenur azaan azad azade azahar azahara azalea azban azeeb
    azeglio azeneth aziz azize azizi azra azucena azər açılay aðalberg aðalbergur aðalbert
    aðalbjörg aðalbjörn aðalbjört aðalborg aðalborgar aðaldís aðalfríður aðalgeir aðalheiður
    aðalmundur aðalráður aðalrós aðalsteina aðalsteinn aðalsteinunn aðalveig aðólf ağa ağahadi
    ağamalı ağamusa ağasəfa ağaxan ağbegim ağca aşhan baaba baashir baba babasola babatunji
    babawale babette baccio bachittar badawi badegül bagas baghyawati bagiya bagus bagya
    bahadurjit bahadır bahari bahtinur bahuraksa bahuwarna bahuwirya baiba bailey bailie bairbel
    bairbre bajragin bakda bakhshi bakiadi bakianto bakidin bakijan bakiman bakiono bakti
    baktiadi baktianto baktiono bala balamantri balangga balapati balaxanım balca baldassare
    baldomero balduino baldur baldwin bale balendra balhaar balidin balijan balinda baljiwan
    ballı baltasar balthasar balvan balveer balázs bambad bambang bambi banara banawa banawi
    bancar bandile banjeet banü baptiste bara barbara barbora barbro barbu barica barkha
    barnabás barry bart bartek bartholomew bartley bartolomej bartolomeo bartolomeu bartolomé
    bas basarab basil basilio basriye bastiaan bastian bastien bastián baudelio bautista bayram
    bayron bağdat beat beata beate beatrice beatrix beatriz bebe becky beda bediriye bedřich
    begim begoña behiza behruz belen belgizar belinda belkize bella bello belo belén ben benard
    benas bence benedek benedetto benedict benedicte benedikt benedikte benedita benek bengt
    beni beniamin benice benicio benigna benigno benita benito benjamim benjamin benjamín
    benjámin benn benno benny benoit benone benoît benson bent benta bente benthe bento
    benvenuto benício beppe berat berend berenice berezat berit bernabé bernadett bernadette
    bernadine bernard bernarda bernardino bernardita bernardo bernd berndt bernhard bernice
    bernt berra bert berta bertha berthe bertil berto bertram bertrand beryl beshte betania beth
    bethan bethany betina bettina betty beverley beverly beáta beňadik bhanumati bhavani bhavika
    bhavini bhavna bhavya bhekani bhekisisa bhekizizwe bhekokwakhe biagio bianca bianka bibi
    bibiana bibisora bibiána bibuwa biel bienvenida bilal biljana bilkisu billie billie-jo billy
    bilol bimala bina birger birgit birgitta birgitte birousk birte birthe biruta biserka
    bishakha bitten bizhan bjarne bjorn björn bjørg bjørn bladimir blahoslav blaine blair blake
    blanaid blanca blanche blanduzia blanka blas blathnaid blaž blažej blažena blessing boaz bob
    bobby bobur bodil boe bogdan bogdana boglárka bohdan bohdana bohumil bohumila bohumír
    bohuslav bohuslava bohuš bojan bolatito boleslav boluwatife boma bonface bonifacio bonifác
    bonnie borbála boris borja borris borut borys botond bouchra bořivoj boštjan božena božica
    božidara božo brad bradley brady brahim bram brandi brandon brandy branislav branislava
    branka branko braulio braxton brayan brayden breandan breanna breda breeda breege breffni
    brencis brenda brendan brendon breno brent brett brian briana brianna brice brid bridget
    bridie brien briget brighid brigid brigita brigitta brigitte brijesh brilyant brinda brit
    brita britney britt britta brittany brittney brodie brogan brona bronach bronagh bronislava
    bronwen bronwyn brooke brooklyn broņislava bruce bruna bruno bryan bryce bryony brândușa
    brígida brăduț bucur budi buenaventura bunmi buraid busara busisiwe byron bystrík bálint
    bárbara béatrice béla bénédicte bøje børge bănel bērends bērtulis błażej břetislav bəhlul
    bəhram bəhruz bəkir bənövşə bəşir bảo cabbar caetana cagak cager cahal cahan cahangir cahir
    cahya cahyadi cahyanto cahyo cahyono cailin cailum caio caitlin caitlyn caitriona caius
    caket cakrabirawa cakrabuana cal calcedonio caleb calebe calista calisto calixto callan
    callum calogero calum calvin camelia cameron camil camila camilla camille camillo camillus
    camilo campbell canan candace candela candelaria candice canice cantemir caoilfhionn caoimhe
    caoimhin caolain caolan caomhan capucine cara caragh caren caridad carin carina carine carl
    carla carlijn carlo carlos carlota carlotta carly carmel carmela carmelita carmelo carmen
    carmina carmine carminho carol carola carole carolin carolina caroline carolyn carolyne
    carrie carsten carter cas casandra casey casian casiana casper cassandra cassidy cassie
    catalina catarina caterina cathal catharina catherine cathleen cathrine cathy catinca cato
    catrin catrina catrine catrinel catriona cauã cauê cavad cavid cazimir cecelia cecil cecile
    cecilia cecilie cecília cedric cedrin ceferino celeste celestine celestino celia celina
    celine celso cesar cesare ceyhun ceyhunə ceyla ceylin ceyran cezar cezary chaaya chabane
    chad chaifah chaitaly chaitanya chaiwut chakradev chakradhar chakrika chalisa chamali chaman
    chameli champak chanakya chanchal chandani chandra chandran chandresh chanez changaz
    chanikan chaniya chantal chantel chantelle chanya chao charan charita charity charlene
    charles charlesh charlie charline charlotta charlotte charly charmaine charo charos charvi
    chashida chasmum chatresh chatura chausiki chavvi chawin chawish chayanin chayapat che
    che-wei chelsea chelsey cheng-en cheng-han cheng-hsiung cheng-i cheragh cherie cherif cheryl
    cheusi cheyenne chi chia-hao chia-hung chia-jung chia-ming chia-wei chiamaka chiara chibuzo
    chidimma chien-cheng chien-chih chien-hsing chien-hua chien-hung chigozie chih-cheng
    chih-chiang chih-chung chih-hao chih-hsien chih-hsiung chih-hung chih-ming chih-wei chih-wen
    chijioke chin-hsing chin-lien chin-lung chin-tsai chinedu chinelo ching-i chinyere chipukizi
    chiraz chiu-hsiang chiu-yueh chiyo chizoba chloe chloé chloë chlóe chris christa christel
    christelle christer christiana christiane christianne christie christin christina christine
    christof christofer christoffer christoph christophe christopher christos christy chuki
    chukwudi chukwuemeka chun-chieh chun-hao chun-hsien chun-hsiung chun-hung chun-liang
    chun-mei chun-nan chun-ting chun-yu châu cian cianan ciaobella ciara ciaran cici cielo
    cillian cindy cinta cinthia cintia ciprian cipriano cirillo cirkeline ciro citlali citra
    clair claire clara clare clarence clarice clarisa clarissa clarisse clark claude claudette
    claudia claudie claudine claudio claudiu claudius claudy claus clavs clayton clelia clemens
    clement clemente clementina clifford clinton cliodhna cliona clive clodagh cloe clotilde
    clàudia cláudio clémence clémentine codie codin codrin codruț cody cohen cole coleman
    colette colin colins colleen collette collin collins colm colman colton coluccio colum
    columba comfort conal conall conan concepción concetta concha conchita conleth conn connell
    connie connor conny conor conrad constance constant constantin constanza constanze constança
    consuela consuelo cooper cora coral coralie cordula corey corina corine corinna corinne
    coriolano cormac cormack cornel cornelia cornelio cornelis corneliu cornelius corona corrado
    corrie cortney corvin cory cosima cosimo cosmin costache costantino costanzo costel costin
    courtney coşqun craig crin cristal cristea cristhian cristian cristiano cristina cristobal
    cristofer cristofor cristopher cristóbal cruz csaba csilla ctibor ctirad curt curtis
    custodio cvetka cynthia cyprián cyril cyrille cyrus cäcilia cécile cédric célestin célia
    célina céline césar cümşüd călin cătălin cəlal cəlil cəmalə cəmil cəmilə daan dace dacian
    dafina dafne dag dagmar dagmara dagny dagoberto dai daiga daina dainess dainis daire daisy
    dakota daksh daksha dakshesh dalaja dalbir daler dalia dalibor dalili dalima dalton dalvin
    damaris damian damiano damien damife damini damir damián damjan damon damyanti dan dana
    danae dani dania danica daniel daniela daniele danielius daniella danielle daniels danijel
    danijela danilo danique danièle daniël danjuma danna danny dante danuše dany daphne dara
    darain darcy daren daria dariana darika darin darina darinka dario darius dariusz darja
    darko darlene darpan darragh darrell darren darrin darryl darryn darsh darwin daryl darío
    dastageer daudi dave davi david davide davin davis davor davy dawid dayamai dayana dayita
    dayna dayyaan deane deanna dearbhail dearbhla debbie debby debora deborah deborrah debra
    declan deepa deidre deirdre deisy deividas dejan del delfina delfino delia delphine demeter
    demetra demetrio demi demian demilade denis denisa denise denisse deniz dennis denny dereck
    derek derick dermot derrick dervla desiderio desiree desirée desmond destiny detlef devansh
    devi devika devin devon dewi dex deyanira dezider dezső dhriti dhruv diah dian diana diane
    diann dianne diarmuid didier diego dieter dietmar dietrich dilan dilara dilarə dilavər
    dillon dilnur dilşad dimas dimitri dimitrios dina dinah dinda dinis dino diogo dion dionigi
    dionisio dionne dionýz dipta dirk dita ditte divya diya diyor diyora diāna djamel dmitri
    dobromila dobroslav dobroslava dolly dolores dom domagoj domantas domas domen domenic
    domenica domenico domhnall dominga domingo dominic dominick dominik dominika dominique
    dominykas don dona donal donald donat donatas donatella donatello donato doniyor donna
    donovan dora dorcas doreen dorian dorina dorine doris dorota doroteja dorothea dorothy
    dorothée dorte dorthe douglas dounia dovud dovydas doyinsola draga dragan dragica drago
    dragutin drahomír drahomíra drahoslav drahoslava dražen drew duane duarte duje duke dulce
    duma dumisani dumisile duncan dunia dunja durab durante durdona durna durodola dusan dustin
    duuk duyên dušan dwayne dylan dylano dzidra dzintars dzintra dániel dávid dáša débora
    déborah dénes désirée dóra dönməz dünya dünyamalı dürdanə dürnisə dārta dāvis dũng dương
    e'zoza eamon eamonn ebba ebbe ebenezer ebony ebuka ecrin eda edda eddie eddy edel edelmira
    eder edgar edgaras edgard edgardo edgars edhitha edin edina edinson edison edit edita edith
    edmond edmund edmundo edmunds edna edoardo edouard edson eduard eduarda eduardo eduards
    edvard edvardas edvin edvinas edvīns edward edwin edwina edīte eemeli eero eesha eeva efrain
    efraín egbert eggert egidijus egil egils egon eija eila eileen eilis eilish eimantas eimear
    eimer einar einer eino eiravati eirik eivind ejlaal eka ekaja ekalinga ekani ekansh ekanta
    ekantika ekapad ekaraj ekaterina ekavir ekbal ekene ekiya ekow ekrem ekta ekundayo ekundu
    ela eladio elaf elaine elariz elba elbert elda eldar eldon eldəniz elea eleanor eleanora
    elena eleni elenore eleonora eleonore eleonóra eleuterio elfie elfriede elgin elgün eli elia
    eliabeth eliakimu elian eliana eliane elias elie eliecer elif elijah elin elina eline elinor
    elio eliot elis elisa elisabet elisabeth elise eliseo elisha elita eliza elizabeta elizabete
    elizabeth elize eliáš eliška elke ella elladio ellen elli ellie ellinor elliot elliott ellis
    elly elma elman elmar elmer elmidar elmir elmira elmo elmārs elməddin elna elnarə elnur
    elnurə eloah elodia elodie eloi eloisa eloise elon eloy eloá eloísa eloïse els elsa elsbeth
    else elsebeth elsevər elsie elsy elton elturan elva elvia elvin elvina elvira elvis elvíra
    elvīra elxan elyas elza elçin eléonore elías elīna elşad elşən elżbieta ema emanuel emanuela
    emanuella emanuelly emeka emelie emelina emeline emely emer emerald emerson emese emil emile
    emilia emilian emiliano emilie emilija emilio emilis emilly emily emin emine emir emma
    emmanuel emmanuelle emmet emmett emmi emmy emília emīlija emīls encarnacion enda endah endre
    ene enea enes engla enikő eniola enna ennio enrico enrique enriqueta ensio enver enya enzi
    enzo eoghan eoin epifanio erasmo erastus erdogan eren erhard eric erica erich erick erik
    erika erikas erin erina erkan erkki erla erland erling ermanis erna ernest ernestas
    ernestina ernestine ernesto ernests ernst erny ernő erol ervin ervín erwin eryk eryn
    erzsébet esa esben esfandyar eshana esi esila esko esmarelda esmee esmeralda esmira esmée
    esparta espartaco espen esperanza esra esteban estefany estefanía estela estella estelle
    ester estera esther estrella esupofo eszter eta etela etelka ethan ethel etibar etienne
    etiqad etizaaz etna etta eugen eugene eugenia eugenie eugenio eugène eugénia eugénie eulalia
    eulália eunice eunika eusebia eusebio eva eva-maria evald evaldas evaline evan evance
    evangelina evangelista evans evaristo eve evelien eveliina evelin evelina eveline evelio
    evelyn evelyne evelína evert evi evie evija evita evy ewa ewald ewatomi ewelina eyyub
    ezekiel ezequiel ezio ezra faas fabia fabian fabiana fabien fabienne fabio fabiola fabián
    fabiënne fabrice fabricio fabrizia fabrizio facundo fadekemi faderera fahari fahmi faisa
    faizah faizan familə fanaka fang fanni fanny farah faraja farangiz fares farhiya farhod
    farhunnisa farid farijika fariz fariza farouk faruk farzona fathonah fatih fatiha fatihə
    fatima fatimə fatma fatteh fatuma faustino fausto fay faye fazli feargal fearghal febe febi
    fedde federica federico fedor fehintola felice felicia feliciano felicitas felicity feline
    felipa felipe felix fella fem femke fenna fenne ferdinand ferenc fergal fergus ferhat feriel
    fermín fernand fernanda fernande fernando feruza festus fiamma fibikemi fidan fidel fidvi
    fien fiene fiifi fikayomi filip filipa filipe filippa filippo filomena filoména fimar finbar
    finn fintan fiona fionnuala firdavs firuzə firəngiz fitria fitriani fizzə flavia flavio
    flemming fletcher fleur floor flor flore florence florencia florencio florent florentin
    florentina florentine florentino florian floriane florin florina florinda florine floris
    florián fodil folashade folu fortunata fotima fouzia fran franc franca france frances
    francesca francesco francia francine francis francisca francisco franciska franciszek franck
    franco franjo frankie franklin franky frans františek františka franz franziska françois
    françoise fred freda freddy frede frederic frederick frederico frederik frederika frederikke
    fredo fredric fredrick fredrik fredy freja freya fricis frida fridah fridolin fridrich
    frieda friederike friedrich fritz frode frédéric frédérique fuma fábio félix fəridə fərqanə
    fəxriyyə gabi gabino gabor gabriel gabriela gabriele gabrielius gabriella gabrielle
    gabrielly gaby gael gaetano gaia gaida gail gaja galina gambo gang gareth garret garrett
    garry gary gaspar gasti gaston gastón gatis gavin gawati gaylene gaël gaëlle gbadebo
    gbolahan gbowoade gebhard geert geir gelsomina gema gemma genaro genevieve geneviève gennaro
    genovefa genoveva genta geoffrey georg george georges georgette georgia georgiana georgina
    georgine georgios gerald geraldine geraldo gerard gerardo gerd gerda gergely gergő gerhard
    gerhardt geri gerlinde germaine germana germán gerold geronimo gerrit gerry gerson gert
    gertrud gertrude gertrúda gerónimo gethera ghaliyati ghazanfer ghilas ghislain ghislaine
    giacomo giada gian gian-luca giancarlo gianfranco gianluca gianna gianni gibson gideon
    giedrius giel gifty gijs gil gilbert gilberte gilberto gilda giles gilles gillian gilman
    gina ginette gino gioia gion giorgia giorgio giovanna giovanni giovanny gisela giselle
    gisselle gisèle gitte giulia giuliana giuliano giulio giuseppa giuseppe giuseppina gizella
    gladis gladys glen glenda glenn gloria godelieve godfrey goma gonzalo gonçalo goran gordana
    gordon gorm gottfried gottlieb gracia graciela graeme graham grainne grayson grazia
    graziella greg gregg gregor gregorio gregory greta gretchen grete grethe gretta grieta
    griselda gro grzegorz grégoire grégory gréta grēta guadalupe gudrun gugu gugulethu guido
    guilherme guillaume guillermina guillermo guiying gulfaam gunda guney gunhild gunilla gunita
    gunn gunnar gunner gunta guntars gunter gunther guntis gunārs gust gustaf gustav gustave
    gustavo guus gwen gwenda gwendoline gwendolyn gytis gyula gyöngyi györgy gábor gérald
    géraldine gérard géza göran gülarə gülay gülağa güllər gülmira gülnar gülnarə gülnaz gülnur
    gülçin gülçöhrə gülər günter günther habib habiba habibu hadassa hadicha hadija hadithi
    hadiza hadjer hafsat hafshah haiba hailey hajnalka hakan hakim haley halid halil halima
    halisi halley hamid hamima hamis hamish hamza hana hanako hani hania hanife hanja hanna
    hannabel hannah hanne hannele hannelore hannes hannu hans hans-jörg hans-jürgen hans-peter
    hans-rudolf hans-ulrich hansjörg hanspeter hanss harald harambee hardy harijs harley harm
    harnail harold harper harri harriet harrison harry hartmut haruka harun haruna harvey hasan
    hashiki hasna hassan hatice hatima hauwa hawehindi hayat hayden haydée hayleigh hayley
    hazeem hazel heather hector hedda hedvika hedwig hedy hege heidi heidy heike heikki heiko
    heinrich heinz heitor hekima helen helena helene helga helge hella hellen hellena helma
    helmer helmut heloisa heloísa helēna hendrik henning henri henrieta henrietta henriette
    henrik henriks henrique henry herbert heriberto herma herman hermanis hermann hermes hermina
    hermine herminia herminio hermína hernando hernán herta hertha hervé hesti hidaya hidde
    hideki hilario hilary hilbert hilda hilde hildegard hildur hillary hillevi hilma hilmar
    hipólito hiroshi hjalmar hocine hodari holger hollie holly homero honora honoré horacio
    horst hortense hortensia horymír hosea houcine houda howard hoàng hrvoje hsin-hung hsin-i
    hsiu-chen hsiu-chih hsiu-chin hsiu-chu hsiu-chuan hsiu-feng hsiu-lan hsiu-ling hsiu-mei
    hsiu-ying hsiu-yu hsiu-yun hubert hudson hugh hugo hugues huguette hui-ling hui-mei hulda
    humaira
    """
}
