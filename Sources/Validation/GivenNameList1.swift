// Written by .ci/given-names.py from the given names of Faker and mimesis; do not edit.

extension GivenNames {
  /// The versions of Faker (https://github.com/joke2k/faker) and of mimesis
  /// (https://github.com/lk-geimfari/mimesis).
  static let version = "Faker 40.63.0, mimesis 22.2.0"

  /// In lower case.
  static let list1: StaticString = """
    aaaqil aaban aabid aabiörn aabiørn aabram aabyorn aabyrn aachal aache aada aadam aaddhe
    aaddke aaden aadhya aadi aadil aadne aadolf aadu aafiya aage aaggy aaghe aaghæ aagi aago
    aagot aahana aahil aaka aake aako aakä aakæ aalam aale aalee aalf aalff aalgoth aalgut aalim
    aaliyah aallotar aaltje aamil aamir aamirah aamu aamund aan aane aanen aanje aanon aanund
    aanuoluwapo aap aapeli aapo aappo aaqil aarav aare aared aarif aarini aariz aarna aarnav
    aarne aarni aarno aaro aaron aarre aarush aaryan aarão aarón aasa aase aasgjerd aashi aashif
    aashir aasif aasim aaskar aasmund aasold aasta aasulf aatami aatif aatiq aato aatos aatto
    aatu aaus aava aave aavet aavo aayan aayush aazim aba abaan ababa abadon abagail abayomi
    abaz abb abbas abbe abbelle abbertus abbey abbi abbie abbigail abbiorn abbiörn abbiørn
    abbleka abbos abbott abbram abby abd abdalla abdallah abdel abdelatif abdelaziz abdelkader
    abdelkarim abdelkrim abdellah abderaouf abderrahim abderrahmane abdi abdias abdiel abdihakim
    abdirahman abdiş abdon abdoul abdoulaye abdu abduaziz abduboriy abdul abdulah abdulaziz
    abdulbekir abdulgazi abdulhamid abdulkadir abdulla abdullah abdullahi abdulloh abdulmenaf
    abdulrahman abdulsemet abdumalik abdurahman abdurahmon abdurrahman abdénago abdón abdülahat
    abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abe abeba abebe abebi abednego abeer
    abegail abeiku abejundio abel abela abelard abelardo abele abeleke abelie abeline abelino
    abelke abell abelone abelu abelun abelâmio abena abeni abern abernus abert aberto abha
    abhimanyu abhiram abhishek abhram abid abidin abie abigael abigail abigaili abigale abigayle
    abigaël abigaëlle abigaíl abigél abild abilio abina abinaya abiodun abiona abiorn abir abiye
    abiáta abiærn abiörn abiørn abjörn ablu ablun abna abner abordh aborn abosede abra abraam
    abrahaam abraham abrahamine abrahm abrahám abraim abram abramo abraxas abraão abree abrham
    abri abriana abrianna abrielle abrienne abril abror abrão absalon absalão abso absolon
    absolón abssilão abubakar abubakr abun abund abundio abuzar abyasa abyorn abyrn abyørn
    abélia abília abílio abörn abøirn abørn acacio acar acarkan acasius accarius accella ace
    acelia acey acha achiel achieng achil achile achiles achille achim acho achsah acie acilino
    acilinus acke ackke aclan aco acun acy acácio acélia acílio acúrsio ada adaeze adah adail
    adak adal adala adalbert adalberta adalbertina adalberto adalbertus adalgisa adalgiso adalia
    adalina adaline adalissa adaliz adaliza adalsindo adalsino adaluarðær adalvard adalward
    adalwardus adalwarðþær adalyn adalynn adam adama adamantino adamaris adamastor adame adamo
    adams adan adana adaobi adar adasal adauto add adda addar adde addhe addi addie addison
    addisyn addolorata addrian addy addyson addæ addú addý ade adea adebayo adebiyi adebowale
    adebukola adedayo adedeji adekitan adekola adekunle adel adela adelaida adelaide adelajda
    adelard adelardo adelasia adelbert adelburgis adele adeleide adeleine adeleke adelfried
    adelgund adelgunda adelgunde adelheid adelia adeliisse adeliisze adelin adelina adelinda
    adelinde adelindo adeline adelino adelio adelis adelisa adelissa adelisza adelita adelitz
    adelitza adelitze adelitzse adelixa adeliza adell adella adelle adellissa adelmiro adelmo
    adelrich adelrico adelstein adelsten adelualder adelus adelwardh adelwardus adelyn adelynn
    adelía adem ademar ademir aden adena adenike adeniyi adeodato adeodáta adeolu adeoti adepeju
    aderico aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adhalissa
    adhalitzsa adhelburg adhelin adhelissa adheliza adhels adhiarja adhils adhinlidhse adhlidhse
    adhra adhurim adi adia adiam adiarja adie adiel adiela adierff adigun adika adikara adil
    adila adile adilene adilə adimu adin adina adinata adine adis adisoda adison aditya adiärf
    adiærf adla adlai adlan adlaug adler adline adlitza adlitze adlize admir admira admiral
    admundus adna adnan adner adolf adolfa adolfina adolfine adolfo adolfína adolph adolphe
    adolphus adomas adona adonai adoncia adone adonia adonias adonika adonilo adonis ador adora
    adoracion adoración adorino adorján adosinda adosindo adrain adreana adria adriaan adriaen
    adrian adriana adriane adrianna adrianne adriano adrianus adriel adrien adriena adriene
    adrienn adrienna adrienne adrija adrijan adrijana adrián adriána adrião adron adrualdo
    adruzilo adryan adrían adríana adríel adstilla adulpho adulphus adunni advaith advay advik
    advika adviye adweta adwoa adya adyson adália adán adão adèle adél adéla adélaïde adélia
    adélio adério adérito adíel adília adílio adólf adónias adónis adıgün aedan aedin aela
    aemiliano aemilio aeneas aengus aenne afaq afer aferdita affie affonso affrad affradh
    affradus afia afife afil afiq afkar afkarus afolarin afonsa afonsina afonsino afonso afra
    afradh afradher afrath afrdita afre africana africano afridh afrim afrodita afrodité
    afrodyta afruza afrânio aftin afton afua afwastus afşar afət aga agacia agada agade agan
    agapeto agapetus agapito agastya agata agatha agathe agatho agathon agaton agda agdar agder
    agdha agdis agdta agenor agerton agga agge agghæ aggi aggie aggo aggrey aggæ aghada aghata
    aghe aghen aghi aghia aghmund aghmunder aghmundur aghmundus agho aghvardh aghvarth aghvidh
    aghwith aghä aghæ agi agim agimundus agir agisl agla aglaia aglaja aglent aglája agmund
    agmunder agmundh agmundher agmundir agmundo agmundr agmundus agmunðr agmwnd agna agnabella
    agnar agne agnea agnella agnelo agner agnes agnesa agnese agness agnessa agneta agnete
    agnetha agnethe agneton agnetæ agnhild agni agnieszka agniis agniiss agnijs agnis agnisa
    agniss agno agnolo agnor agnora agnos agnus agny agnyss agnæs agnès agnéta agnė agon agonia
    agostina agostinha agostinho agostino agot agrim agripina agrippa agrippino agrippína agris
    agron agu agueda aguinaldo agur agus agust agusta agustin agustina agustus agustín agvald
    agvardus agy agáta agä agæ agða ahat ahl ahlam ahmad ahmed ahmet ahren ahsen ahter ahti ahto
    ahunaz ahunisa ahunur ahuse ahuşen ahvo aia aicha aida aidan aideen aiden aidia aidyn aidé
    aidə aiga aigar aigars aigerim aigi aigo aigor aigur aija aijuka aikaterini aiki aiko aila
    ailar ailbhe aile aileen ailene aili ailill ailin ailis ailish ailo aima aimable aimar aime
    aimee aimer aimi aimo aimon aimundus aimur aimy aimé aimée ain aina ainar ainara aine ainhoa
    aini ainikki aino ainoa ainsley aintzane ainó ainārs aira aire aires airi airiana airin
    airiza airo airon airton aisa aischa aisha aishani aishling aisling aislinn aissatou aistis
    aisyah aita aitana aitor aiva aivar aivaras aivars aive aivert aivi aivo aixa aiyana aiyanna
    aja ajala ajan ajana ajani ajay ajda ajdin ajeng ajet ajete ajiman ajimat ajimin ajiono ajla
    ajlan ajlina ajna ajnácska ajnó ajoke ajrije ajsa ajse ajshe ajtonka ajándék aka akabey akad
    akaiéna akalan akalp akan akanmu akant akar akarca akarius akarsana akarsel akash akasya
    akata akatay akay akba akbar akbaran akbatu akbatur akbaş akboğa akcan akcivan akdemir
    akdeniz akdora akdurmuş ake akee akeelah akeem akel akemi aken aker akergin akgöl akgün
    akgüneş akgüç akhan aki akie akif akifə akiko akilah akilina akim akinkunmi akinlabi
    akinwale akinyi akira akise akj akkar akke akkerman akkim akkor akköz akmal akman akmaner
    akmaral akmeriç ako akobir akoo akos akosua akoth akpolat akram aksal aksan aksay aksel
    akseli akseliane akseline aksev akshay aksnes aksoy aksu aksöğüt aktan aktaş aktemür aku
    akua akumaa akumu akver akvilas akwasi akwesi aky akyıldız akä akæ akçabay akçasu aköz akün
    akıman akın akınal akınalp akıner akıntan akşit ala alaa alaaddin alabama alabezek aladdin
    alade aladin aladine aladino aladár alaeddin alagül alaia alain alaina alaine alambana
    alameda alamiro alamu alan alana alanalp aland alandra alane alani alanis alanna alannah
    alano alanta alanus alanza alanzo alar alara alardus alari alaric alarico alarik alart
    alastair alatan alattin alaya alayna alaz alazne alaíde alba alban albana albane albano
    albart albeiro albena alberd alberg alberich alberico albern albero albert alberta albertaa
    alberte albertha albertiina albertin albertina albertine albertino alberto alberts albertus
    albertýna alberus albin albina albine albinia albino albinus albion albiona albirto albjørg
    albo alboldus alborg albrech albrecht albrect albred albregt albrek albrekt albret albreth
    albrett albreyt albric albricht albrict albricus albrigt albrikt albrit albryc albrygth
    albrykt albryt albräc albräkt albulena alby albín albína alcan alcee alcha alcibíades alcide
    alcides alcie alcina alcindo alcino alcira alcíone alda aldair aldar aldara aldaír alde
    aldea aldemar alden aldene aldenir aldenora alderano aldey aldijana aldin aldina aldine
    aldis aldný aldo aldobrandino aldona aldonsa aldonza aldor aldora aldous aldrik aldís
    aldónio ale alea aleah alease alec alecia aleck aleda aledim aledt aleece aleen aleena
    alefant alegra alegria alegut aleida aleidis aleisha aleix aleixa aleixo alejandra
    alejandrina alejandro alejna alejo alek aleka aleks aleksa aleksandar aleksander aleksandr
    aleksandra aleksandras aleksandrina aleksandrs aleksanteri aleksei aleksej aleksey aleksi
    aleksis aleksy alen alena alene alenka aleodor alerd alerdt aleron alesant alesantar alesha
    aleshia alesia alessa alessandra alessandrina alessandrine alessandro alessia alessio
    alesszia aleszja alet aleta aletea aletha alethea alethia aletia alett aletta alette aleu
    alev alex alexa alexandar alexande alexander alexandr alexandra alexandre alexandrea
    alexandria alexandrie alexandrin alexandrina alexandrine alexandrino alexandro alexandros
    alexandru alexandría alexe alexei alexej alexey alexi alexia alexina alexis alexius
    alexsandra alexstrasa alexus alexy alexys alexzander alexía alexíus aleydis aleyna aleš
    aleška alf alfa alfar alfeo alferd alferth alfeu alffuer alffuir alffuor alffwin alfhild
    alfie alfieri alfild alfine alfinn alfio alfkil alfolsus alfon alfons alfonsa alfonse
    alfonsina alfonso alfonsus alfonz alfonza alfonzin alfonzina alfonzo alford alfradus alfred
    alfreda alfredia alfredo alfreð alfrid alfrida alfridh alfrik alfrun alfréd alfréda alfrēds
    alfuer alfvold alfwardus alfwin alfífa algan alger algernon algie algirdas algot algunna
    algut algül algın algış alhan alhect alheid alhertina ali alia aliabbas aliaksandr aliana
    alica alice alicia alicja alida alidza aliena alienor aliihsan aliina aliisa alija alijah
    alije alika aliki alin alina alinda aline alinka alinur alireza alirio aliro alirán alis
    alisa alisande alise aliseydi alisha alishia alisia alison alissa alisson alistair alistar
    alister alita alito alitta alitza alivar alivia alix aliya aliyah aliyu aliyə aliz aliza
    alize alizee alizée aliça aliénor alja aljaž aljona aljoscha aljoša alka alkan alketa alkor
    alkun alkım alkın alkız alla allahverdi allan allana allar allaug alldelisse allean allecra
    alleen allegra allegria allen allena allene allerdis allert allette alleydis alleyt alli
    allie alline allis allison alliss allisson allyce allyn allyson allyssa allý alma almanda
    almar almara almasi almast almaz almeda almedia almedin almendra almer almerinda almerindo
    almesinda almeta almin almina almine almir almira almiro almirodo almiréna almon almudena
    almunda almundena almundina almurtão almus almut almuth almyra alo alodia alois aloise
    aloisia aloisie alojz alojza alojzia alojzij alojzija alojzije alojzy aloma alona alondra
    alonsa alonso alonza alonzo alotte aloys aloyse aloysius aloé aloís aloísio aloïs alp
    alpagut alparslan alpay alpağan alpcan alpdemir alpdoğan alper alperen alphan alpheus
    alphonce alphons alphonse alphonsine alphonso alphonsus alpi alpike alpin alpkan alpo alpoim
    alpsü alrek alrekur alrigo alrik alrikke alruna alrún alsan alsine alsing alsoy alston alta
    altagracia altan altaner altay alte altha althea altie altin altina altino alton altoğan
    altti altuner altunç altuğ altın altınbike altınkaya altınçiçek altınışın alv alva alvah
    alvald alvan alvar alvara alvard alvari alvarim alvarin alvarina alvarino alvarita alvaro
    alvdis alve alveiro alvena alver alvera alverda alverta alvfinn alvfinna alvfrid alvgeir
    alvgjerd alvheid alvhild alvhilde alvi alvia alvida alvie alvild alvilda alvilde alvin
    alvina alvine alvinius alvino alvir alvira alvis alvise alvlaug alvny alvo alvrun alvy
    alvário alvīne alwigh alwilda alwin alwina alwine aly alya alyce alycia alyda alys alysa
    alyse alysha alysia alyson alyss alyssa alyssia alyvia alzbeta alzina alzira alão alçin
    alçiçek alçın aléna aléxia aléxio aléxis alícia alída alína alípio alírio alís alísa alítio
    alívio alíz alóma alīda alı alım alışık alžbeta alžběta ama amabília amada amadea amadeo
    amadeu amadeus amadeusz amadil amadis amado amador amadore amadou amadé amagda amagna amahle
    amaia amaira amal amaldus amalea amalek amalia amalie amalija amalik amalur amalure amalía
    amancio amand amanda amandina amandine amandius amando amandus amani amanuel amar amara
    amarachi amarant amaranta amare amari amarildo amarilis amarill amarilla amarillisz amarion
    amaris amarissa amaro amaru amarília amarílio amarílis amasa amata amato amatus amauri
    amaury amaya amaç amaël ambar amber amberly ambers ambjørg ambjørn amborg ambra ambre
    ambrine ambrogio ambroise ambros ambrose ambrosi ambrosina ambrosio ambrosius ambrozja
    ambroży ambrož ambrósia ambrósio ambróz ambrózia amdi amedeo amedeu amee amel amela amelda
    amelia amelie amelija amelina amelita amely amelía america americo amerigo ames amet
    ametiszt amey amfinn ami amiah amico amidala amie amiee amiens amiira amil amila amilcar
    amilia amilla amilía amin amina aminadabe aminah aminata aminatu aminda amine aminta
    amintore amir amira amirah amire amistad amit amiya amiyah amlethus amleto amma ammie ammon
    ammy amna amo amoke amol amon amondi among amope amor amora amorim amorina amorzinda amos
    amparo ampelio amr amra amre amri amrita amruta amund amunda amundi amundine amy amy-lee
    amy-leigh amya amza amábel amál amália amálie amát amáta amável amázia amâncio amândio
    amédée amélia amélie américa américo amílcar amír amíra amós amý amālija ana anabel anabela
    anabella anabelle anacleto anada anae anael anaelle anahera anahi anahis anahit anahí anaida
    anaim anair anais anaisa anaisz analdina analee analeigh analena analia analice analide
    analiese analisa analise analius analía anamar anamaria anamarie anamarija anamchara anamika
    anand ananda anania ananias ananya anaquim anar anargül anarosa anaru anas anasa anastacia
    anastacio anastagio anastasia anastasie anastasiia anastasija anastasio anastasios
    anastasius anastasiya anastassia anastasía anastatia anastazja anastazy anastácia anastácio
    anastáz anastázia anastázie anasztázia anathon anatilde anatol anatole anatoli anatolie
    anatolij anatolio anaton anatázie anatólia anatólie anatólio anay anaya anaël anaëlle anaíce
    anaíde anaís anaísa anaïs anbjørg anbjørn anborg anborgh anca ancel ancher ancil ancilla
    ancizar ancuța anda andar ande andeana andelin andelina ander andera andero anders anderson
    andi andile andine andino andiç andja andjela andjelina andjelka ando andolf andon andor
    andora andorf andra andrada andrae andras andre andrea andreana andreas andree andreea
    andrei andreia andreias andreina andrej andreja andrejka andrejs andrelina andrena andreo
    andres andresa andrew andrey andreína andrešs andri andria andrian andriana andrianna
    andrias andries andrija andrijana andrin andrina andrine andris andrius andriy andro
    androder androe androméda andrus andrzej andrá andrás andré andréa andréas andrée andrés
    andríana andwele andy anděl anděla andělín andělína andżela andżelika ane anea aneberte
    aneide anej anel anela anelia anelma anemarja anemarta anemona anes aneta anete aneth anethe
    anett anetta anette anežka anfeldt anfelt anfernee anfin anfind anfine anfinn anfred anfrid
    angalia angantýr angavu ange angela angele angelena angeles angelia angelica angelico
    angelie angelika angeliki angelina angeline angelino angelique angelita angell angella
    angelo angelyn angelía angelíka angelína angerd anggabaya anghel anghelina angi angie angila
    angiola angioletta angioletto angiolina angiolo angjerd angla angnes angneta angnetha
    angnita angrim angus angyal angyalka angærdh angèle angéla angélica angélico angéline
    angélique anh anhild ania aniana anibal anic anica anice anicet aniceto anicken anicéta anie
    aniek aniela aniella aniello anielo anife anik anika anike anikka aniko anikó anil anila
    anilla anina anine aniqa anirudh anis anisa anisha anissa anissza anita anitha anitia anitra
    anitta aniya aniyah anișoara anja anjali anjanette anje anjelica anjelo anjolaoluwa anka
    ankarl anke anker anki ankica ankjell anlaug anmol ann ann-britt ann-charlott ann-charlotte
    ann-christin ann-christine ann-kathrin ann-katrin ann-kristin ann-louise ann-mari ann-marie
    ann-sofi ann-sofie ann-sophie anna anna-karin anna-lena anna-liisa anna-lisa anna-luise
    anna-maria anna-marie anna-rosa annabel annabell annabella annabelle annabeth annaelle annah
    annak annalee annalena annalies annaliese annalis annalisa annalise annaliza annalísa
    annamae annamari annamaria annamarie annamária annanias annar annarita annarosa annarr
    annarösli annas annastacia annathon annatina annaton annavera annbjørg annbjørn annborg anne
    anne-catherine anne-claire anne-claude anne-france anne-françoise anne-kathrin anne-katrin
    anne-laure anne-lise anne-lyse anne-marie anne-rose anne-sophie anne-sylvie annea annebeth
    annebrit annebritt annedore annegret annegrete annekatrin anneke anneken annel annela annele
    anneleen annelen annelene anneli annelie annelies anneliese annelill annelin anneline
    annelis annelise annelle annelore annelot annelyse annelí annemari annemarie annemarte
    annemette annemie annemijn annemone annemor anner annerose annerösli annes annet anneth
    annethe annett annetta annette anney annfrid anngerda anngjerd anngunn anngunna annhild anni
    annibale annica annice annick annicka annicke annicken annie anniek annifrid anniina annija
    annik annika annike anniken annikka annikken annikki annille annina annine annis annita
    annja annkjell annlaug annmari annmarie annstein annukka annulv annunciata annunciáta
    annunziata annuziata annved annveig annvor anny annæus annía anný ano anolido anom anon
    anona anonciada anoni anor anora anouar anouchka anouck anouk anquita anriett ansa ansaldo
    ansel anselm anselma anselmi anselmo ansgar ansgard ansh ansis anskar ansley anson ansora
    anssi ansteen anstein ansten antal antanas ante antea anteia antelmo antenor antera antero
    anthea anthon anthoney anthoni anthonie anthonio anthonius anthony antigona antigone
    antigoné antim antine antioco antione antionette antje anto antoaneta antoanett antoin
    antoine antoinette anton antone antonela antonella antonello antonelo antonetta antonette
    antoni antonia antonie antonieta antoniett antonietta antonija antonin antonina antonine
    antonino antonio antonios antoniu antonius antoniusz antons antony antonía antonín antoníus
    antoon antora antoņina antra ants antti antto antton anttoni antun antwain antwan antwon
    antão antònia antónia antónio antóníus antônio anu anul anulv anunciacion anunciación
    anunciada anunciação anund anuque anusca anusha anuska anuța anvar anve anved anveig anvi
    anvor anwar anya anyango anyelo anyi anzelma anzia anália anélia anésia anéta aníbal anícia
    aníka anína aníria anísia anísio aníta anízia anđa anđela anđelo anı anıl anže aodhan
    aoibheann aoibhin aoibhinn aoife aongus aparecida aparício apaydın apisara apol apolena
    apolinar apolinário apolka apollinare apolline apollinária apollo apollonia apollónia apolo
    apolonia apoloniusz apolónia apolónio aporka apostolos appia apryl aprígio apríl apsolon
    aqil aquil aquila aquiles aquilina aquilino aquino aquira aqşin ara arabela arabella
    arabelle araceli aracelia aracelis aracely araci aradhana aradna arah aral arald aram
    araminta aramis aran aranka arantxa arany aranya aranyka aras arash arat araz arba arben
    arbenita arber arbesa arbey arbi arbie arbnor arbo arbresha arbër arca arcadia arcan
    arcangelo arcanjo arcelia arcelino archer archibald archie arcilla arctander arcádio arcélio
    arcílio ard arda ardath ardelia ardell ardella ardelle arden ardeth ardi ardian ardiana
    ardijan ardijana ardingue ardis ardit ardita ardith ardo arduino ardyce ardís ardıl arek
    areld areli arella arely arend arendt arent arentine ares aret areta aretas aretha aretino
    arey arezki arfinn arfridh argelia argemiro argentina argentino argie argjend argjent argo
    argono argu arham arhan arhippa arho ari aria ariadna ariadne ariadné ariah ariam arian
    ariana ariane arianit arianna arianne aribert aric arica aricela arie ariel ariela ariele
    ariell ariella arielle arielė arienn arietta arif arifcan arifə arijana arijeta arijus arik
    arika arike ariki arikán aril arild arilda arilíus arin arina arinbjörg arinbjörn arinda
    arine arinka arinola arion ariosto aris arisa arisara arisberto aristid aristide aristides
    aristița aristóteles arit arita arits arizona ariéla arja arjan arjanit arje arjun arkadi
    arkadiusz arkan arkie arko arktander arkut arkád arkın arla arlan arland arlanda arlaug
    arlean arleen arlen arlena arlene arlet arleta arlete arleth arletha arlett arletta arlette
    arletty arley arlie arlin arlind arlinda arlindo arline arlington arlis arlo arly arlyn
    arlyne arløgh armahan arman armand armanda armandas armande armandina armandino armando
    armands armani armann armanno armas armağan armel armelim armelle armen armend armenía armi
    armida armide armilda armilde armilla armin armina arminas arminda armindo armino arminta
    armo armon armond armonda armstead arménia arménio arn arna arnald arnaldo arnaldur arnar
    arnas arnau arnaud arnaude arnav arnberg arnbergur arnbiorn arnbjörg arnbjörn arnbjørg
    arnbjørn arnborg arnborgh arnd arndis arndor arndora arndt arndís arndór arne arnel arnelle
    arner arnes arnet arnett arnetta arnette arney arnfast arnfeldt arnfelt arnfinn arnfinna
    arnfinnur arnfred arnfreyr arnfrid arnfridh arnfried arnfrith arnfríður arnfrød arngarður
    arngeir arnger arngerda arngerus arngerður arngils arngjerd arngrim arngrímur arngun arngunn
    arngunna arngunnur arngärdh arngærdh arnheid arnheiður arnhild arnhildur arni arnie arnika
    arnike arnim arnis arnisa arnita arnkatla arnkell arnketil arnkjell arnlaug arnlaugur
    arnleif arnleifur arnleik arnleiv arnljot arnljót arnljótur arnlín arnlög arnmod arnmundur
    arnmóður arnny arno arnodd arnoddur arnold arnolda arnoldas arnoldine arnoldo arnolds
    arnoldus arnolf arnolv arnor arnora arnošt arnoštka arnrun arnrós arnrød arnrún arnstein
    arnsteinn arnsten arnt arntine arntrud arnulf arnulfo arnulv arnung arnvald arnved arnveig
    arnvid arnviður arnvor arnwith arnwlle arny arnór arnóra arnúlfur arnþrúður arnþór arnþóra
    aro aroa aroghetto aroha arol aroldo aron arona aronas aronia aronie aronne arpad arpağ arpo
    arpád arquibaldo arquimedes arquimino arquimínio arra arran arrie arrighetto arrigo arron
    arsen arseni arsenia arsenie arsenio arsi arsim arsipatra arslan arsène arsénio arta artan
    artanto artawan artelia artem artemio artemisa artemisia artemisz artemísia artemízia arther
    arthor arthur arthúr arti artie artin artina artiola artis artjom arto arton arttu arttur
    artturi artun artunç artur arturo arturs artuš artúr artūras artūrs aru arun aruna arunima
    arusi arve arved arvel arvi arvid arvida arvil arvilla arvin arvo arvydas arvīds arwen arwin
    ary arya aryan aryana aryanna arzen arziye arzu arzénia aránzazu aría aríana aríanna aríaðna
    aríel aríela aríella arín arína arís aríus arı arıca arıcan arıel arıkan arıkol arın arınç
    arıpınar arısoy arūnas asa asad asael asaf asafe asake asalet asali asalonis asan asani
    asanti asatira asber asberg asberry asbjørg asbjørn asborg asbury ascelia ascella ascencion
    ascensión ascenso asdis asdrubal asdrúbal asel aseline aseus asfrid asfridh asfrith asfriþ
    asgar asgaut asgeir asger asgerd asgerda asgjerd asgjerda asgrim asgun asgunn asgut asgärdh
    asha ashanti ashby ashely asher ashlea ashlee ashleigh ashlene ashley ashli ashlie ashling
    ashly ashlyn ashlynn ashok ashton ashtyn ashwin asi asia asier asif asije asila asilbek
    asilə asiman asirwada asirwanda asjer askar askel askeline askhild askil askild askja askjel
    askjell asko askur asl aslag aslak aslan aslanhan aslaug asle aslef asleiv asley asli
    aslijan asliye aslu aslög asløv asma asma'u asmadi asman asmeret asmianto asmini asmira asmo
    asmodh asmund asmuni asmus asny ason asora aspar aspásia asrid asrun assa assar asselina
    asseline asser asseri asseus assia assis asso assumpta assunta assunção assya asszunta asta
    astelia astfrid asti aston astor astra astrath astri astrid astrida astridh astrine astrit
    astrup astríþ asu asuka asulf asuncion asunción asvald asvar asvard asveig asvi aswaldi
    aswani aswar aswith asya aszpázia asztrid asztrida asztéria asälf asélio asía asírí asım
    asəf ata ataahua atabala atabey atacan atagün atahan atak atakan atala atalanta atalay
    atalaya atalía ataman atamoğlan atanas atanur atanásio atanázia atanázie atanáš atasagun
    atatöre ataíde atdhe atena atenais atenulf atfat atgun atha athalia athanasia athanasios
    athanasius atharv atheel athelbugh athelburgh athena athene athina athislus athledis
    athlitze athman athos athuman athumani athénaïs ati atiena atieno atika atila atilhan atilio
    atina atinuke atit atiyye atl atla atlanta atlas atlasz atle atleta atli atlissä atlissæ
    atma atmaja atnan atro ats atso atsushi atta attaf atte atti atticus attie attila attilio
    attilo attracta atália atão aténa aténé atıl atılgan atınç aubin aubra aubree aubrey aubri
    aubrie aud audar audbjørg audbjørn aude auden audete audfinn audfrid audgard audgaut audgeir
    audgerd audgils audgjerd audgrim audgunn audgunna audhild audie audin audine audis audkjell
    audley audmund audny audra audrea audrey audria audriana audrianna audric audrie audrina
    audrius audrun audry audstein audulv audun audunn audvar audvard audveig audvin audy auen
    auer augen aughe augon augun augund augunn augusta augustas auguste augustin augustina
    augustine augustino augustinus augusto augusts augustus augustyn augustyna augustín augustýn
    augustýna auguszta augusztina augvald auke aukusti auli aulikki aulis aulona auls aulus
    aundrea aune auno aunyaporn aura auraq aurea aurel aurela aurelia aurelian aureliana
    aureliano aurelie aurelien aurelija aurelino aurelio aurelius aurelián aurete auriana
    auriane aurica aurick aurică aurika aurilla aurimas auris aurkena aurkene auroora aurora
    aurore aurthur aurèle aurélia aurélie aurélien aurélio auróra aurėja ausenda ausendo ausilia
    ausma austar auste austein austen austin austine austmann austmar auston austra austrelino
    austri austyn auta auther authur auti autry auver auvo auwe auxília auðberg auðbergur
    auðbert auðbjörg auðbjörn auðbjört auðdís auðgeir auðkell auðlín auðmundur auðna auðný
    auðrún auðun auðunn auður auðólfur aušra aušrinė ava avah avarda avarka avdulla ave aveli
    avelin avelina avelino avely aventino averi averie averil avery avgust avi aviaja avie avin
    avis avital avle avni avo avon avraham avram avril avunç avşin awa awadil awamil awamiri
    awan awani awarth awero awesi awet awhina awj awlya awmar awrad axel axelen axelle axelma
    axeln axelía axenia axilen axinte axl axlan aya ayaan ayako ayamin ayan ayana ayanna ayasun
    ayaydın ayaz aybars ayberk aybet aybike aybora aybəniz aycagül ayda aydan aydar ayden aydin
    aydinç ayduru aydın aydınbey ayelén ayesha aygutalp aygönenç aygül aygün ayhan ayinde ayinke
    aykut aykutalp ayla ayleen aylil aylin ayliz aylla ayman aymane aymen aymeric aymete aymira
    aynilhayat aynur aynurə aynımah ayodeji ayodele ayoka ayoub aypar aypolat ayres aysar ayse
    aysegül aysel aysema aysevim aysha aysoy aysu aysuna aytek ayten aytun aytuna aytunca aytunç
    aytöz aytəkin aytən ayu ayub ayush ayushman ayvas ayyaruk ayyubi ayza ayçan ayçiçək ayülker
    ayşan ayşe ayşeana ayşenur ayşıl azaan azad azade azahar azahara azalea azalee azaria
    azariah azban azbije azeb azeeb azeglio azem azemina azeneth azettin aziz aziza azize azizi
    azora azra azrael azrak azucena azucséna azuil azul azur azurea azzie azzo azzolino azzurra
    azálea azélio azər aåke açucena açıkel açılay aída aïcha aïssatou aðalberg aðalbergur
    aðalbert aðalbjörg aðalbjörn aðalbjört aðalborg aðalborgar aðaldís aðalfríður aðalgeir
    aðalheiður aðalmundur aðalráður aðalrós aðalsteina aðalsteinn aðalsteinunn aðalveig
    aðalvíkingur aðólf aþena ağa ağahadi ağakişi ağamalı ağamusa ağasəfa ağasəlim ağaxan ağbegim
    ağca ağmur aşhan aşir aşkın baaba baahir baaizeed baaqee baaqir baard baaree baashir baasim
    baasit baba babar babara babasola babatunde babatunji babawale baber babeta babett babetta
    babette babita babiána babyboy babér babək baccio bach bachittar badawi badegül badis badr
    bagas bagge baghyawati bagita bagiya baguandas bagus bagya baha bahaa bahaddin bahadurjit
    bahadır bahar bahari bahati bahittin bahrije bahtinur bahuraksa bahuwarna bahuwirya
    """
}
