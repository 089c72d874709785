// Written by .ci/given-names.py from the given names of Faker and mimesis; do not edit.

extension GivenNames {
  /// In lower case.
  static let list5: StaticString = """
    i̇lkut i̇lmafer i̇lnarə i̇lper i̇lqar i̇lqarə i̇lsu i̇ltan i̇ltay i̇ltekin i̇lter i̇lteriş
    i̇lyas i̇mam i̇mge i̇mran i̇mre i̇mren i̇mrihan i̇nal i̇nançlı i̇narə i̇nayət i̇nci i̇ncifir
    i̇ncilay i̇nna i̇nqilab i̇nsaf i̇ntihap i̇ntiqam i̇ntizar i̇par i̇pek i̇radə i̇rem i̇rfan
    i̇ris i̇rtek i̇sa i̇sak i̇sgəndər i̇slam i̇slime i̇smayıl i̇smet i̇smət i̇sra i̇srafil
    i̇vecen i̇xtiyar i̇yem i̇yiyürek i̇zel i̇zem i̇zgi i̇zgü i̇zzət i̇çimbike i̇şcan ja'far
    ja'ir jaabir jaafar jaago jaagup jaak jaakkima jaakko jaakoppi jaan jaana jaanika jaanis
    jaano jaanus jabal jabari jabbaar jabbar jabes jabez jabim jabir jabr jabulani jacalyn jace
    jacek jacelyn jacenty jacey jachen jacinda jacinta jacintha jacinto jacira jackeline
    jackelyn jacki jackie jackline jacklyn jackqueline jackson jacky jaclyn jacob jacoba
    jacobella jacobine jacobo jacobus jacoby jacopo jacqualine jacque jacquelin jacqueline
    jacquelyn jacquelyne jacquelynn jacques jacquetta jacquez jacqui jacquie jacquiline
    jacquline jacqulyn jacó jad jada jaden jader jadiel jadir jadon jadran jadrana jadranka
    jadviga jadwiga jadyn jae jaeda jaeden jael jaelle jaelyn jaelynn jaeman jafar jafet jaffer
    jaga jagapati jagaraga jagat jagdish jagger jagienka jagna jago jagoda jagor jagrati jagvi
    jahangir jahanzeb jahdami jahdari jaheem jaheim jahi jahiem jahir jahiz jahm jahongir jai
    jaida jaiden jaider jaidyn jailene jailey jailyn jaiman jaime jaimee jaimie jaimy jair
    jairaj jairo jairus jais jajuan jaka jakab jakayla jake jaki jakob jakobe jakobina jakobs
    jakobína jakop jakov jakub jakuba jakubka jakup jalaal jalal jale jaleel jalees jaleesa
    jalen jalia jalil jalisa jalissa jaliyah jalmar jalmari jalmira jalo jalol jalon jalsa jalyn
    jalynn jalə jama jamaal jamal jamalia jamar jamarcus jamari jamarion jame jamee jameel jamel
    james jameson jamey jami jamie jamie-lee jamie-leigh jamika jamil jamila jamim jamin jamina
    jamir jamiro jamison jamiya jammie jamshid jamya jamília jan-erik jan-olof jan-peter jan-åke
    jana janae janai janaina janaki janani janar janardo janay janaína jancsi jandira jane
    janean janee janeen janek janel janeli janelin janell janella janelle janely janene janessa
    janet janeta janete janeth janett janetta janette janey janez jangwa jani janiah janic
    janice janick janie janiece janik janika janin janina janine janique janis janise janita
    janiya janiyah janja janka jankat janko jann janna janne janneke jannet janneth jannetje
    jannette janni jannie jannik jannika jannike jannine jannis janno jannu jano janos janosch
    janosh janset jansénio january januja janus janusz januz januária januário janya janyce
    japhet japheth jaquan jaque jaquelin jaquelina jaqueline jaquelyn jaques jaquez jara jarad
    jarbas jardel jared jarek jaren jaret jarett jarfi jargo jari jarin jarina jarkko jarko jarl
    jarla jarlath jarleth jarman jarmil jarmila jarmo jarne jarno jaro jarod jarolím jarolíma
    jaromil jaromir jaromił jaromír jaromíra jaron jaroslav jaroslava jaroslaw jarosław jarrad
    jarrell jarret jarrett jarrod jaruthip jaruwan jarvia jarvis jarwa jarwadi jarwi jarún
    jarþrúður jasan jascha jase jasen jasiah jasin jasiri jaslene jaslyn jasmani jasmiina
    jasmijn jasmim jasmin jasmina jasminka jasmit jasmyn jasmyne jasmín jasmína jasna jasněna
    jason jasoň jasper jaspreet jasur jaswadi jasão jati jatin jatmiko jatta jaune jaunita javan
    javen javi javier javiera javiero javion javohir javon javonte javorka jawad jax jaxen jaxon
    jaxson jaxton jaxx jay jaya jayadi jayce jaycee jaycie jaycob jayda jaydan jayde jayden
    jaydin jaydon jaye jayeng jayla jaylah jaylan jaylano jaylee jayleen jaylen jaylene jaylin
    jaylinn jaylon jaylyn jaylynn jayme jaymes jaymie jayna jayne jayson jayvion jayvon jazlene
    jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazmín jaël jaśmina jda jean jean-baptiste
    jean-bernard jean-blaise jean-charles jean-christophe jean-claude jean-david jean-denis
    jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-maurice jean-michel
    jean-noël jean-paul jean-philippe jean-pierre jean-pol jean-robert jean-sébastien jean-yves
    jeana jeane jeanelle jeanene jeanete jeanett jeanetta jeanette jeanice jeanie jeanine
    jeanmarie jeanna jeanne jeanne-marie jeannetta jeannette jeannie jeannine jeannot jeanny jeb
    jebet jecinta jed jedediah jedidah jedidiah jedidja jeet jeevika jef jeferson jeff jefferey
    jefferson jeffery jeffie jeffrey jeffry jefim jefri jegor jehona jeip jeison jeisson
    jekaterina jela jelagat jelani jele jelena jelita jelizaveta jelka jella jelle jelmer jelte
    jemal jemeljan jemima jemimah jemina jemma jemond jemutai jen jen-chieh jena jenae jenaro
    jene jenee jenel jenell jenelle jenetta jenette jeneva jeni jenice jenifer jeniffer jenilee
    jenine jenipher jenise jenna jennefer jennell jennette jenni jennie jennifer jenniffer
    jennine jennings jenny jennyfer jenný jenoa jenoah jenovefa jenovéfa jens jens-peter
    jens-uwe jensen jensína jente jenthe jenő jeovanni jep jepchirchir jepchumba jepkemoi
    jepkoech jepkorir jepkosgei jeppe jeptha jeptoo jerad jerald jeraldine jeraldo jeramiah
    jeramie jeramy jerardo jere jered jerel jereme jeremei jeremey jeremi jeremia jeremiah
    jeremias jeremiasz jeremie jeremiáš jeremy jeremías jerguš jeri jerica jerico jerilyn
    jerilynn jerimiah jerimy jerker jerlene jermain jermaine jerman jermey jermiah jerne jernej
    jerneja jerod jeroen jerold jerome jeromos jeromy jeronim jeronima jeronimo jerono jeroným
    jerop jerotich jerrad jerrald jerrel jerrell jerri jerrica jerrie jerrilyn jerrod jerrold
    jerry jerson jerta jerusa jerusha jeruto jeryl jerzy jerónimo jerôme jes jesca jesenia
    jesica jesika jesper jess jesse jessee jessenia jessi jessia jessica jessie jessika jessim
    jessy jessye jessé jessý jestine jesualdo jesus jesusa jesusita jesús jeta jethro jetmir
    jetmira jetmire jeton jetro jett jetta jette jetti jettie jevgeni jevon jewell jeyakumar
    jezabel jezups ježíš jhalak jhan jhoan jhoana jhon jhonatan jhonny jhony ji-hoon ji-woo jia
    jiang jianna jibril jicchak jie jigme jihan jihane jikke jil jiles jiljí jill jillian jim
    jimena jimi jimm jimmee jimmie jimmy jimram jin jina jinawi jindra jindřich jindřiška jing
    jinjuta jinnie jinny jinte jinthe jiordano jiovanni jip jiri jitendra jitka jitrin jiřina
    jiří jišaj joa joabe joachim joachim-friedrich joacim joah joakim joan joana joane joanie
    joanina joaninha joann joanna joanne joannes joannie joao joaquim joaquin joaquina joaquín
    joas joash jobe jobjørn jobst jocelina jocelino jocelyn jocelyne jocelynn jochem jochen
    jochum jociano jocum jodee jodi jodie jodok jody joe joeann joel joela joele joell joella
    joelle joellen joelma joep joerg joeri joeseph joesph joetta joette joey joffrey jofre
    jofred jofrøy jogeir johan johana johann johanna johannah johanne johannes johans johathan
    john johna johnathan johnathon johnette johney johnie johnna johnnie johnny johnpaul johnsie
    johnson johnstone johny joi joice joie joka joko jokūbas jola jolan jolana jolanda jolanta
    jolanthe jole joleen jolene jolette joli jolie jolien jolijn jolina joline jolyn jolán
    jolánta jon jona jonah jonas jonasz jonatan jonathan jonathon jonatán jonatã jone jonell
    jonelle jones jonfrid jong jonhild jonhilda joni jonia jonida jonie jonina jonine jonka
    jonlaug jonna jonne jonnie jonny jono jonveig jonás jonáš joojo joona joonas joonatan joos
    joosep jooseppi joost jop joppe jora joraci joram joran jorann jordan jordana jordanka
    jordano jorden jordi jordin jordis jordon jordy jordyn jordán jordána jordão joreid joren
    joretta jorfrid jorga jorge jorgelina jorgina jorhild jori jorid joril jorild jorill jorim
    jorin jorina joris jorit jorja jorlaug jorma jorn jorna jorne jorni joron joronn jorrit jort
    jorun jorund jorunn jorunna jory jorån jorånn jorūnė jos josabete josana joscelina joscelino
    joscha joschua jose josef josefa josefien josefiina josefin josefina josefine josefino
    josefita josefo josefína joselene joselin joselina joselindo joseline joselino joselito
    joseluis joselyn josep joseph josepha josephat josephina josephine josephus josete josette
    josh joshua joshuah josia josiah josiana josiane josianne josias josie josiephine josina
    josine josip josipa joslyn joso josofine jospeh josphat josphine josse josselin josselina
    josselino jossie jossif jost josua josuana josue josué josy josè josé josé-luis josée joséfa
    josélia joséphine jouko jouni jovan jovana jovani jovanna jovanni jovannie jovanny jovany
    joveig jovelina jovelino jovian jovica jovina jovita jovito jovo jována jowita joya joyce
    joycelyn joye joyline jozef jozefa jozefin jozefina jozefína jozo jozsef jozue joás joâo
    joão joé joël joëlle joško jošt jožef jožefa jožica jua juan juana juanita juanito juanma
    juda judah judas judd jude judi judie judit judita judite judith juditte judson judy judyta
    judyth judá juelz juergen juha juhan juhana juhani juho jui-en jukka jula julan jule julee
    julen julene jules julfrid julhild juli julia julian juliana juliane juliann julianna
    julianne juliano julie julie-anne julieann julien julienne juliet julieta julieth julietta
    juliette julija julijan julijana julika julilla julinda juline julinka julio julious julisa
    juliska julissa julita julitta julius juliusz julián juliána julião juliëtte julla juluis
    juma jumaane jumadi jumari jun juna junette jung-hua junhild juni junia junie junine junious
    junita junius junko junni juno juozas jupiter jupp jur juraci juraj jure jurek jurgen
    jurgita juri jurid jurij juris jurre jusra jussara jusse jussi justa justas justen justiina
    justin justina justinas justine justiniani justiniano justino justo juston justus justyn
    justyna justynka justína justýn justýna jusuf jusztina jusztícia jusztínia juta jutka jutta
    jutte juul juulia juulika juuso juvan juvenal juventino juvita juwan juwon jvonne jyoti jyri
    jyrki jytte jáchym jácinta jácome jáde jádránka jáhel ján jános jára járnbrá járngerður
    járngrímur játgeir játmundur játvarður jávorka jázmin jânia jäeger järl järle järund jå
    jåddå jåp jåper jæger jænis jæns jærl jærle jéni jénifer jérémie jérémy jérôme jéssica jó
    jóa jóakim jóann jóanna jódís jóel jófríður jóhann jóhanna jóhanndína jóhannes jói jólín
    jómar jómundur jón jóna jónanna jónar jónas jónasína jónatan jónatas jónbjörg jónbjörn
    jónbjört jóndís jóndór jóndóra jóney jónfríður jóngeir jóngerð jónheiður jónhildur jóni
    jóninna jónmundur jónný jónsteinn jónás jónída jónína jóný jónþór jóra jório jórlaug jórunn
    jóríður jósafat jósavin jósebína jósef jósefín jósefína jósep jóska jósteinn jósúa jóvin
    józef józefa józefina józsa józsef józsi jökla jökull jökulrós jönis jöns jöran jören jörfi
    jörg jörg-peter jörgen jörgína jörien jörmundur jörn jörri jörundur jörvar jörvi jötunn jø
    jødda jødel jøel jøger jøgvan jøl jønet jønis jøns jøran jørann jørdis jøren jørg jørga
    jørgen jørghild jørgina jørgine jørginius jørginus jørgunn jørhild jøri jøril jørild jørill
    jørine jørleif jørleiv jørn jørna jørnelle jørnille jøron jørulf jørun jørund jørunn jørus
    jørvel jøstein jøsten júdea júdit júlia júlio július júlí júlía júlían júlíana júlíanna
    júlíetta júlíhuld júlína júlírós júlíus júnia júnio júnior júní júnía júníana júníus júnó
    júrek jürg jürgen jüri jürjo jürmo jürnas jānis jāzeps jēkabs jēkaubs jędrek jędrzej jūla
    jūle jūlija jūlijs kaamil kaan kaapo kaappo kaapro kaare kaarel kaaren kaari kaarin kaarina
    kaarle kaarlo kaashif kaat kaazim kabeer kabir kabiru kacey kachela kaci kacie kacper kacung
    kacy kada kade kadeem kaden kadence kader kadherin kadhrin kadi kadijah kadin kadir kadire
    kador kadri kadriye kadyn kadınana kaeden kael kaela kaelyn kaelynn kafeel kagiso kahina
    kahir kahlil kahro kahu kahurangi kai kai-hsiang kai-uwe kaia kaidar kaiden kaidi kaido
    kaidor kaie kaija kaila kailee kailey kaili kailyn kaimar kaimo kain kaina kaino kaique
    kairav kaire kairi kairit kais kaisa kaiser kaisla kaisu kaitlin kaitlyn kaitlynn kaius
    kaivo kaiya kaj kaja kajana kajar kajari kajen kajetan kajetán kajji kajsa kajus kakali
    kaktus kala kalanidhi kalbi kaldi kaleb kaleem kaleema kaleena kaleigh kalel kalen kalene
    kalervo kalet kalev kaleva kalevi kaley kalf kalgay kali kalie kalim kalina kalipszó kaliyah
    kaljar kaljo kalju kalla kalle kalli kallie kalliopi kalliopé kalliszta kally kalma kalman
    kalmann kalmar kalmara kalmer kalpit kaltrina kaluwa kalv kalvar kalvin kalyn kam kamal
    kamala kamar kamari kamaria kamau kambali kamden kamel kamelia kameron kami kamidin kamie
    kamiel kamil kamila kamilah kamile kamilla kamille kamillo kamilly kamilə kamma kamolchanok
    kamora kamran kamren kamron kamryn kamya kamélia kamí kana kanak kanat kanda kandace kandef
    kandemir kandi kandice kandida kandis kandra kandy kane kaneles kanelken kaner kanerva
    kanesha kani kania kanini kanisha kanny kanpulat kansu kant kanutte kanye kaombwe kaori
    kaoutar kapagan kapitola kapkın kaplan kaprasíus kapítóla kara karaamat karabaş karaca
    karaer karah karakucak karam karama karan karanbay karanda karani karanja karataş karcan
    karch karcsi karda kardelen kardi kardis kardo kare kareem kareen karel karelius karella
    karen karena karenanna karender karene karener karenius karense karensius karentius karenus
    karesius karete karey kari karia kariane kariann karianna karianne karie karijanne karim
    karima karimah kariman karimi karin karina karine karinus karis karisa karissa karit karita
    karitas karitha karitász kariuki karja karkur karl karl-august karl-dieter karl-erik
    karl-ernst karl-friedrich karl-georg karl-hans karl-heinrich karl-heinz karl-hermann
    karl-josef karl-jürgen karl-ludwig karl-otto karl-peter karl-werner karl-wilhelm karla karle
    karlee karleen karleif karleiv karlene karles karley karlfried karlheinz karli karlie
    karlijn karlina karlinna karlis karlo karlof karlogna karlos karlot karlotta karlotte
    karlovna karluf karlukhan karly karlyn karlína karlīna karma karman karmel karmela karmelina
    karmella karmen karmo karméla karn karna karneles karnelis karnelske karnilske karny karo
    karol karola karole karolien karoliina karolin karolina karoline karolis karolius karolt
    karolus karolyn karolína karon karrah karren karri karrie karry karsa karsana karson
    karstein karsten karstine karsyn karta kartal karter kartika karton karvel kary karya karyl
    karyme karyn karysa karí karín karína karítas karó karólín karólína karún kasam kasander
    kasandra kasbara kasberg kasen kasey kash kasha kashan kashangaki kashif kashish kashvi kasi
    kasia kasie kasim kasimir kasimira kasiran kasiyah kasián kaskazi kason kaspar kaspara
    kaspars kasper kasperi kaspian kassander kassandra kassi kassidy kassie kassim kasszandra
    kastor kastora kastriot kastíel kasusra kata katalin katalina katana katariina katarina
    katarine katarinus katarzyna katarína katarínus katarīna katcha kate katelijne katelin
    katelyn katelynn katerin katerina katerine katerína kateřina kathaleen katharina katharine
    katharyn kathe katheleen katherin katherina katherine katherinne kathern katheryn kathey
    kathi kathie kathinka kathleen kathlene kathline kathlyn kathrin kathrine kathryn kathryne
    kathy kathyrn kati katia katica katie katie-louise katina katinka katja katla katleen katlin
    katlyn katlynn kato katre katri katrice katrien katriina katrijn katrin katrina katrine
    katriona katrín katrína katrīna kattie katty katy katya kató katý kauko kaul kauno kaupo
    kaur kauri kauro kauthar kaver kavitha kavon kavurt kavya kawaca kawaya kawkab kawthar kay
    kay-uwe kaya kayagün kayatürk kayce kaycee kayden kaydence kaye kaygusuz kayla kaylah kaylan
    kaylee kayleen kayleigh kaylen kaylene kayley kayli kaylie kaylin kaylyn kaylynn kayna kayra
    kayrabay kaysan kayson kayun kayı kayıhan kayıt kazi kazim kazimiera kazimierz kazimir
    kazimír kazimíra kazuko kazuo kazuya kazım kaía kaðlín kağan kaşif kašpar kea keagan kealan
    keandre keanna keano keanu keara keaton kecia keegan keelan keeley keely keena keenan keene
    keenen kees keesha keet keeva kefser kegan keidi keifer keijo keiko keila keili keimo kein
    keino keion keira keisha keit keith keitha keitlin keitlyn keiu keji kelan kelby kelcie keld
    kelechi kelemen keli kelia kelian kelis kellan kelle kellee kellen kelley kelli kellie kellu
    kelly kelly-anne kelly-marie kellye kellý kelsang kelsea kelsey kelsi kelsie kelton kelvin
    kelya kelyan kelâmi kem kemal kemba kemberly kemboi kemen kemuma kemunto ken kena kenan
    kenari kenda kendal kendall kendell kendra kendrick kene kenedy kenes keneth kenia kenichi
    kenisha kenji kenley kenn kenna kennard kennedi kennedy kennet kenneth kenney kennith kenno
    kennth kenny kent kenter kenth kenton kenya kenyangi kenyatta kenyetta kenyon kenza kenzie
    kenzo keon kera keran kerem keren keri kerim kerime kerka kerli kerly kerman kermit kermo
    keron kerri kerrie kerry kersti kerstin kert kerti kerttu kertu kerubina kerubo kerwin kesha
    keshaun keshawn keshia keskin kessy kete ketevan ketil ketilbiorn ketilbjörg ketilbjörn
    ketilelf ketilfrith ketilfríður ketill ketilløgh ketilríður ketlin ketrin ketter keturah
    keva kevan keven kevin kevon keya keyaan keyan keyla keyon keyshawn kezban kezia keziah
    khaalid khaan khadidja khadija khadijah khaled khalid khalil khalilah khamani khamisi
    khanyisile khari khiry khloe khoa kia kiaan kiah kian kiana kiandra kianna kiano kiapo kiara
    kiaran kiarie kiarra kibafupia kibar kibet kibibi kiburi kidane kiddý kiefer kiel kielo
    kiera kieran kiernan kieron kierra kiersten kierstin kierulf kiesha kieth kifaye kifayət
    kiia kiira kijana kijani kike kikelomo kiki kikinda kikka kiley kilian kilián kiliána kiljan
    killian killu kilonzo kilyan kilían kimani kimanzi kimathi kimball kimber kimberely
    kimberlee kimberley kimberli kimberlie kimberly kimbery kimbilio kimbra kimete kimeu kimi
    kimiko kimmo kimo kimon kimora kimutai kimya kina kinan kinaya kincső kindra kinga kinge
    kingston kinley kinsey kinsley kinte kinubi kinuthia kinyanjui kinyua kiojah kioko kip
    kipchirchir kipchoge kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir
    kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipp kipras kiprono kiprop
    kiprotich kipruto kipsang kiptoo kipyegon kir kira kiramettin kiran kirby kiri kiril kirill
    kirilla kirk kirke kiro kirsa kirsi kirsi-marja kirsika kirsten kirsti kirstie kirstin
    kirstine kirsty kirstín kirt kirui kisanet kisanna kisha kisima kisó kitan kitana kitti
    kittie kittý kiume kiwara kiya kiyasi kiyoko kiyoshi kizzie kizzy kiäli kjalar kjallakur
    kjalvör kjaran kjartan kjarval kjeld kjell kjellu kjersti kjetil kjostolv kjárr kjærand
    kjærvald kjói kjølv kjønik kjøstel kjøstol kjøstolv klaas klak klakke klakki klara klarissa
    klarissza klarisz klas klaudetta klaudia klaudie klaudija klaudius klaudiusz klaudián
    klaudiána klaus klaus-dieter klaus-günter klaus-jürgen klaus-michael klaus-peter
    klaus-ulrich klaus-werner klavdija klavs klea klemen klemencia klemens klement klementin
    klementina klementyna klementína klementýna klemenz klemetti klemátisz kleofas kleofáš
    kleopatra kleopátra kleve kleópatra kliment klint klió kloe klothilda klothilde klotild
    klotilda klotylda kloé kládía klára klári kläre klængur klélia knag knox knud knut knute
    knörr knútur kobe koby kocabaş koda kodchaporn kodiak kody koech koen koenraad kofi koggi
    koidu koit kojo koko kokob kol kolawole kolbeinn kolbjörg kolbjörn kolbrá kolbrún kolby
    koldan koldís kole koleta kolett koletta kolfinna kolfinnur kolfreyja kolgríma kolgrímur
    kolka koll kolle kollin kollung kolmar koloman kolomba kolombina kolombín kolombína
    kolskeggur kolskjegg kolstein kolten kolton kolumbán kolumbín kolumbína kolur kolviður
    koncagül kondo konguralp koni konkordia konkordía konner konnor konný konrad konradi
    konradus konrád konráð konsta konstance konstancia konstancie konstancja konstantin
    konstantina konstantinos konstantinus konstanty konstantínus konstantýn konstanze konsuela
    konur konuralp konvald konzuela konštantín kopan kor kora korall koralp koray korbin
    korbinian korcan kordelia kordell kordula kordélia korede korel korer korey kori korina
    korinna korir korka korkmaz korkmazalp korkut kormlöð kormákur korn kornel kornelia
    kornelija kornelije kornelius korneliusz kornelía kornelíus kornili kornél kornélia kornélie
    koronilla kort kortney korugan kory korália kosgei kosisochukwu kosma kosmas kosmo kosta
    kostek kostel kosti kotryna kotuz kourtney kovu kozett kozima kozma koçak koçer koçhan
    koçkan koðrán kołodziej koşukhan kragh kraig kraki kramer krasava krasimir krasomil
    krasomila krasoslav kreeta krenar krenare kreola kreshnik kreszcencia kreszentia kreszenz
    krešimir kriemhild kriemhilde krijn krimhilda krimhilde kris krish krisha krishna krislin
    krissy krist krista kristal kristall kristan kristaps kristberg kristbergur kristbjörg
    kristbjörn kristborg kristdór kristeen kristel kristella kristelle kristen kristens
    kristensa krister kristers kristey kristfinnur kristfríður kristgeir kristgerður kristi
    kristiaan kristian kristiane kristiarn kristie kristien kristiina kristiine kristijan
    kristin kristina kristine kristinn kristián kristiāna kristjan kristjana kristján kristjón
    kristjóna kristlaug kristlaugur kristle kristleifur kristlind kristlín kristmann kristmar
    kristmundur kristný kristo kristof kristofer kristoffer kristofor kristopher kristrós
    kristrún krists kristupas kristvaldur kristvarður kristveig kristvin kristvina kristy
    kristyn kristíana kristíanna kristín kristína kristóf kristófer kristólína kristý kristýna
    kristþór kristþóra kriszta krisztina krisztián krisztiána krisztofer kritika krizanta
    krišjānis krišs krištof krok krsto krum krumma krummi krunoslav krusa krypto kryspian krysta
    krystal krysten krystian krystin krystina krystle krystyna kryšpín kryštof krzesimir
    krzysztof kría krõõt krševan ksawery ksenia ksenija kuan-hung kuan-lin kuan-ting kuan-yu
    kubilay kuchanua kuddusi kuido kuiki kuisma kujoe kujtim kujtime kul kulben kuldar kuldev
    kulla kullar kulle kullervo kullo kulno kulnun kulvo kum kumar kumiko kumral kumrije kumru
    kumsal kumush kunaporn kuncara kunegunda kunhuta kunibert kunigunda kunigunde kunnar kuno
    kunt kunta kunter kunthara kuo-hsiung kuo-hua kuo-jung kuria kurigunde kurmet kurmo kurnia
    kurt kurtis kurtuluş kurunzi kuse kushtrim kusiima kusta kustaa kustaava kustas kusti kusuma
    kutay kuter kutgün kutlay kutlu kutsal kutsay kutun kuulo kuuno kuzey kvasir kveldúlfur
    kvetoslav kvetoslava kvido kvigh květa květoslav květoslava květoň květoš květuše kwabena
    kwadwo kwaku kwamboka kwame kwamena kwasi kweku kweli kwesi kya kyalo kyan kyana kyano kyara
    kyla kylah kylan kyle kylee kyleigh kylene kyler kylian kylie kylli kyllian kyllikki kylva
    kym kymani kymberly kyoko kyosuke kyra kyree kyriakos kyrie kyrielle kyrill kyrre kyson
    kystolv kyösti kála kálmán kámea kár kára kári kármen kármin károly kárí kâmil kâzime käbbe
    kädi kädy käldor källar käller kärt käte kätharina käthe kätheli käthi kätil kätilrun
    kätilvi kätilög kätlin kätlyn kätrin kättil kättilbiorn kättilbjörn kättilborg kättilfridh
    kättilger kättilgun kättilgärdh kättillog kättillög kättilmund kättilog kättilvast kättilvi
    kättilö kättilög käty kåra kåre kårfinn kårhild kårleif kårleiv kårmund kårstein kårunn kæja
    kælbiorn kæte kæthe kætil kætilbiorn kætilfridh kætilløgh kætilmund kætilvast kætilø késa
    kévim kévin kía kíra kíran kókó kópur kórekur köker köksal köktaş kökény könika könül
    kösemen kövsər køpe kørner kübra kübran külli küllike külliki küllikki küllo külvar külvi
    künkyi kürşad kārlis kęstutis kılıçbay kınel kırat kıraç kırgız kısmet kıvanç kıvılcım kızıl
    kızıltunç křesomysl křišťan kəmalə kəmaləddin kənan kəramət kərim l'oréal la-salete laban
    labaron labeeb labib labinot labuh lacey lachelle lachlan laci lacie lacin lacole lacrecia
    lacresha lada ladarius ladawn ladina ladislao ladislas ladislau ladislaus ladislav ladislava
    ladiszla ladli ladonna laeeq lael laertes laeticia laetitia lafayette lafe lage lagho lagle
    lahiah lahja lahoma laia laika laila lailah lailati laili laimi laimonis laina laine lainey
    laini laiq laira laire lais laisha laith laive laivi lajita lajlaj lajos lajuana lakeesha
    lakeisha laken lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita laksana laksh
    lakshit lakshmi lal lala lale lali lalia lalie lalita lalla lalo laly lalə laləzar lamar
    lamarcus lambert lamberta lamberto lambrigt lameck lami lamia lamin lamine lamiyə lamonica
    lamont lamonte lan lana lanang lance landan landen landin lando landon landry landyn lanell
    lanelle lanette laney lanfranco langalibalele langat langgeng lani lanie lanita lanjar
    lannie lanny lanora lantar lanz lanza lanzo laoise laora laqeet laquan laquanda laquita lara
    lara-sophie larae laraine laramie laras larbi larcia laree larensa larentius larenz larenzo
    larhonda lari larin larisa larissa larissza larita larkin laron laronda larraine larrimore
    larry lars lars-erik lars-göran lars-olof lars-åke larseus larsinius lartia larue lary
    larysa las lasandra lascăr lashanda lashandra lashaun lashaunda lashawn lashawna lashawnda
    lashay lashell lashon lashonda lashunda lasmanto lasmono lasonya lasse lassi laswi laszlo
    latanya latarsha latasha latashia lateef latesha lathgertha latia laticia latif latifah
    latika latina latinka latisha latonia latonya latoria latosha latoya latoyia latrell latrice
    latricia latrina latrisha lau laudelino laufar laufey laufheiður laufhildur lauga lauge
    laugey laugheiður laugi lauli launa launcelot laur laura lauralee lauran laurance lauranne
    laure laureana laureano laureen laureline lauren laurena laurenc laurence laurencia
    laurencie laurencja laurene laurens laurent laurentino laurentius laurenz laurenția
    laurențiu lauretta laurette lauri laurian lauriane laurianne lauriano laurice laurids laurie
    laurin laurina laurinda laurindo laurine lauris laurita laurits lauritz laurius lauro lauryn
    laurynas lauryne laurénio laus laust lautaro lav lavada lavanya lavar lavdije lavdim lavdrim
    lave lavelle lavenia lavera lavern laverna laverne laveta lavette lavin lavina lavinia lavon
    lavona lavonda lavone lavonia lavonna lavonne lavrans lavrants lavínia lavīze lawana lawanda
    lawanna lawerence lawrance lawrence lawrencia lawson lawton laya layana layla laylah laylo
    layne layth layton lazar lazaro laziz lazzaro lazăr lazım laçın laércio laëtitia laíla laís
    laïla lea lea-sophie leah leal leala leamon lean leana leander leandr leandra leandro leane
    leanika leann leanna leanne leano leanor leanora leard leart leatha leatrice lebriz lech
    lecia leda ledian ledion ledri ledvin ledvor ledün lee leea leeann leeanna leeanne leela
    leelet leelo leelou leemet leen leena leendert leeroy leesa leevi lega legawa leggett
    legjest leho lehte lehti lei leia leida leidar leider leidi leidolf leidolv leidulf leidulv
    leidvin leidy leiel leif leifur leiger leigh leigha leighann leighton leik leiki leiknir
    leikný leiko leikvard leikvin leila leilani leili leina leino leire leisa leisha leitha leiu
    leiul leivo leiðólfur lejan lejla leke lekha lekisha lela lelah leland lelar lelet lelia
    lella lelle lem lema lembah lembe lembi lembit lembitu lembo lemi lemlem lemmi lemmie lemmik
    lemmikki lemmit lemmitty lemmo lempi lemuel len lena lenah lenard lene leni lenin lenira
    lenita lenka lenke lenn lenna lennard lennart lennarth lennert lenni lennie lennon lennox
    lenny lenon lenora lenord lenore lente lenthe lenwood leny lenya lenzo lenóra leo leobardo
    leoberto leocadia leocadio leocádia leodegar leokadia leokadiusz leokádie leola leolina
    leoma leoménia leon leona leonard leonarda leonardina leonardo leonce leoncio leoncjusz
    leone leonel leonete leonetta leonhard leoni leonia leonid leonida leonidas leonides leonie
    leonila leonilda leonilde leonildo leonis leonisa leonit leonor leonora leonore leons
    leontin leontina leontine leontyne leontýn leontýna leontīne leony leonzio leonício leonídia
    leonídio leonília leonóra leopold leopolda leopoldina leopoldine leopoldo leopoldýna leora
    leordean leota leotrim leoš lepo lera lerato lere leroy lerzan lerze les lesa lesana lesh
    lesha lesia leslee lesley lesli leslie lesly lessie lesta lester leszek lesław leta letha
    lethia leticia leticie leticija letisha letitia letizia letiția letta letti lettie letty
    letícia letízia leuther leutrim lev leva levan levar levendula levent levente leverett
    levern levi levie levin levina levio levis levon levoslav leví lew lewis lex lexi lexie
    lexis lexus lexí leya leydi leyla leyla-katharina leyli leylifer leyna leyre lezize lezlie
    leão leïla leó león leóna leónia leónidas leónóra leópold leôncio lešek lhamo lhanzey
    li-chen li-chin li-ching li-chu li-chuan li-hsiang li-hsueh li-hua li-ling li-mei li-yu
    li-yun lia liam lian liana liane liang lianne lianor liara lias liban libardo libbie libby
    libera liberalina liberatore liberdade libero liberto libertária libertário libia libni
    libor libora liborio liboslav liboslava librada libuša libuše libéria liběna liceth licha
    lici licia liciniano licinio licínia licínio lică lida liddie lidia lidiana lidie lidija
    lidka lidmila liduína lidwina lidya lidório liebe lieke liene liepa liesa liesbet liesbeth
    lieschen liese liesel lieselot lieselotte liesl liete lieuwe lieve lieven lieze lige ligia
    ligita
    """
}
