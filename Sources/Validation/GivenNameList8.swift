// Written by .ci/given-names.py from the given names of Faker and mimesis; do not edit.

extension GivenNames {
  /// In lower case.
  static let list8: StaticString = """
    samie samina samir samira samire samirə samiya samiyah sammie sammy samo sampo sampsa
    sampson samra samson samsul samu samual samuel samuela samuele samuella samuli samurtay
    samuël samwel samweli samy samúel sana sanaa sanae sanai sanal sanalp sanavber sanaya
    sanberk sancak sancar sancha sancho sancia sancler sanda sandalio sandee sandel sander sandi
    sandie sandile sandis sandor sandra sandri sandrina sandrine sandrino sandro sandu sandur
    sanel sanela sanelma sanem sanford sani sanije sanita saniya saniyah sanja sanjar sanjay
    sanjin sanjo sanjuana sanjuanita sanlı sanna sanne sanni sannie sanora sansone sansão
    santana sante santelmo santeri santi santiago santina santino santos santtu santuzza santál
    santía sanur sanya sançar saoirse saood sapa saphira sara sarabi sarafina sarah sarah-jane
    sarah-louise sarahi sarai saran saranda sardor sare sargın sari sariah sarina sarita sarlott
    sarmīte sarolt sarolta sarp sarper sarphan sarpkın sarrah sarthak saruhan sarunporn sarvan
    sarvar sarvinoz sarya sarína sarıcabay sasa sascha sasha sasikala saskia saskie sasu sathvik
    satomi satoshi satrettin satu saturnin saturnina saturnino satya satıa sau saul saula sauli
    saulina saulius saulo saumu saumya saundra sauro sauti sauveur sava savak savana savanah
    savannah savaş saveli saveria saverio saveta savilla savina savino savio savion savka savni
    savo savon savva saxi saxon saxona saya sayalı saydam sayed saygın sayhan sayin sayrak
    sayuri sayıl sayın saçı saïd saïda saúl sağcan sağlam sağun sağıt saša sašo scarleth
    scarlett scarlette scevola schatzi schatzie schirin schley schmetterling schnaps scholastika
    schuyler schwanhild schwartz scirocco scot scott scottie scotty seaborn sead seamus sean
    sean-paul seana seanan seaneen seanna seb sebas sebastiaan sebastian sebastiana sebastiano
    sebastien sebastiene sebastijan sebastián sebastião sebastjan sebastían sebattin sebestian
    sebestyén sebigül sebil sebjørn sebla seblâ sebrina sebulon secundino seda sedat sedef seden
    sedenius sedevard sedife sedolf sedrick sedrik seema seet sef sefanía sefedin sefer segilola
    segismundo segundo seha sehare sehel seher seherezádé sehriban seid seidi seido seif seifur
    seija seila seimur sein sejda sejla sel selah selaheddin selajdin selam selatin selcan
    selcen selcuk selda seldon selemawit selen selena selene seler selesa seleso selim selime
    selin selina seline selinti selis selja selka selma selman selmer selmin selmo selvaggia
    selver selvi selvije selyan selâtin selçuk selénia selésia selésio sem sema semaj semat
    semender semenica semhar semih semina semine semir semiramis semire semjon semm semra semrin
    semsa semíramis sena senad senada senaida senan senay sencar sencer seneca senem sener
    seniha senija senja senka senn senne senni senol senon senora senta senía seo-yeon seomara
    seona seosamh sep sepo sepp seppe seppo september septi septíma seracettin serafiina
    serafilm serafim serafin serafina serafino serafín serafína serah seraina seraphin seraphina
    seraphine sercan serda serdal serdar sereina seren serena serenat serenela sereno serenus
    serezli serfinaz serge sergei sergej sergen sergey sergi sergio sergiu sergius sergo serhat
    serhatmehmet serif serife serilda serina serine serita serkan serma sernur serol serpil
    serra sert sertap sertório servet servete servi servinaz servác ses sesar seselía sesil
    sesilía sesinando sesira sessa sesselja sesselía sessilía sesto seth setsuko settimio setya
    sevan sevara sevcan sevda sevdem sevdi sevdije sevdinar seve severa severi severiano severin
    severina severine severino severo severt severín sevgen sevginur sevi sevican sevil sevim
    sevinc sevinch sevindik sevinç sevla sevsevil seward seweryn seweryna sextina seya seydo
    seydou seye seyed seyfulla seyfullah seyfəddin seyhan seyhun seyithan seymour seymur seyran
    seyyal seyyide sezal sezen sezer sezgi sezgin sezginbaş seán seçen seçgül seçil seçkin
    seçkiner seçme sha shaban shadrack shadya shae shafter shaha shahid shahina shahnoza
    shahriyor shahzod shahzoda shaima shaina shaip shakia shakila shakira shakita shala shalanda
    shalon shalonda shamar shameka shamika shamsuddeen shan shana shanae shanaya shanda shandi
    shandra shane shaneka shanel shanell shanelle shanequa shani shania shanice shaniece shanika
    shaniqua shanita shaniya shanna shannan shannen shannon shanon shanta shantae shantay shante
    shantel shantell shantelle shanti shaqir shaquan shaquana shaquille shaquita shara sharan
    sharda shardae sharday sharde sharee sharell sharen shari sharice sharie sharif sharika
    sharilyn sharita sharla sharleen sharlene sharmaine sharman sharmila sharolyn sharon
    sharonda sharri sharron sharyl sharyn shasta shatara shaun shauna shaunda shauneen shaunna
    shaunta shaunte shaurya shavon shavonda shavonne shawana shawanda shawanna shawn shawna
    shawnda shawnee shawnna shawnta shawnte shay shayan shayenne shayla shaylee shayna shayne
    shazia shea sheamus sheba shedrick sheela sheelagh sheena shefket shefki shefkije shehu
    sheila sheilah sheilla sheillah shekoni shela shelba shelbi shelbie shelby sheldon shelia
    shella shelley shelli shellie shelly shelton shelva shelvia shelvie shem shemar shemeka
    shemika shemsi shena sheng-hsiung shenika shenita shenna shep shera sheree sherell sheri
    sherice sheridan sherie sherif sherika sherill sherilyn sherine sherise sherita sherlene
    sherley sherly sherlyn sherman sheron sherree sherrell sherri sherrie sherril sherrill
    sherron sherry sherryl sherwin sherwood shery sheryl sheryll sheyla shianne shida shiela
    shih-chang shih-han shih-ming shila shiloh shinead shira shirely shirin shirl shirlee
    shirleen shirlene shirley shirleyann shirlie shivani shivansh shizue shizuko shkelqim
    shkelzen shkurta shlomo shohei shohjahon shohrux shoji shon shona shonda shondra shonna
    shonta shoshana shota shpejtim shpresa shqipe shqiprim shravya shreya shu shu-chen shu-ching
    shu-chuan shu-fang shu-fen shu-hua shu-hui shu-ling shu-mei shu-min shukrije shukrona shyann
    shyanne shyheim shyhrete shyla siamak sian siana siarhei sibbie sibel sibila sibilla sibille
    sibonelo sibongile sibusisiwe sibusiso sibyla sibylla sibylle sid sidar siddharth siddhártha
    siddie sidiq sidiqə sidki sidnei sidney sidon sidonia sidonie sidra sidraque sidsel sidónia
    sidónio sie sieb siebe siegbert siegfried sieghard sieghild sieglind sieglinde siegmar
    siegmund siegrid siegried siegrun siegward siem sien siena sienna siep sietse sif sifa
    sifredo sifuna sigbergur sigbert sigbjartur sigbjörn sigborg sigdís sigdór sigdóra sigfastur
    sigfinnur sigfreður sigfrid sigfrido sigfried sigfríd sigfríð sigfríður sigfús sigga sigge
    siggeir sigger siggerður sighbiorn sighborgh sighburgh sighdan sighdiærf sighfast sighfridh
    sighhiælm sighhvat sighløgh sighmar sighmund sighne sighni sighniut sighridh sighridher
    sighrith sighrun sighvatur sigi sigisbert sigismund sigita sigjón siglaugur siglind siglinde
    siglög sigmann sigmar sigmond sigmund sigmunda sigmundur signa signar signe signhildur
    signild signý sigri sigrid sigrun sigríkur sigríður sigrún sigsteinn sigtryggur sigtýr sigur
    sigurbaldur sigurberg sigurbergur sigurbirna sigurbjarni sigurbjartur sigurbjörg sigurbjörn
    sigurbjört sigurborg sigurbrandur sigurbára sigurd sigurdríf sigurdrífa sigurdís sigurdór
    sigurdóra sigurey sigurfinna sigurfinnur sigurfljóð sigurgeir sigurgeira sigurgestur
    sigurgrímur sigurgísli sigurhanna sigurhans sigurhelga sigurhildur sigurhjörtur sigurjón
    sigurjóna sigurkarl sigurlaug sigurlaugur sigurleif sigurleifur sigurlilja sigurlinn
    sigurlinni sigurliði sigurlogi sigurlás sigurlín sigurlína sigurmann sigurmar sigurmon
    sigurmunda sigurmundur sigurnanna sigurnýas sigurnýjas siguroddur sigurpáll sigurrós
    sigursteina sigursteinn sigursveinn sigurunn sigurvaldi sigurveig sigurvin sigurvina
    sigurást sigurásta sigurða sigurður siguróli sigurósk sigurörn sigurþór sigurþóra sigvalda
    sigvaldi sigvard sigvarður sigyn sigþrúður sigþór sigþóra siham sihawukele siim siimon siina
    siiri siivo sijuade siku sil sila silan silanur silas sile silfa silfra silfrún silfur silfá
    silja silje silka silke silla sille silli silondile silva silvain silvana silvandira silvano
    silvar silve silverio silvester silvestr silvestre silvestro silvi silvia silvian silviana
    silviano silvie silvija silvijn silvina silvino silvio silviu silvius silvo silván silvána
    silvéria silvério silvía sima simao simara simas simaura simauro simay simber simcha simea
    simen simeon simeona simeoni simge simi similoluwa simin simina simion simisola simiyu
    simmie simmu simo simon simona simonas simone simoneta simonetta simonette simonine simonne
    simphiwe simphiweyinkosi simplício simpson simten simuzər simya simão siméon simón sina
    sinaida sinan sinda sindre sindri sindulfo sindy sinead sinem sini sinică sinikka sinisa
    siniša sinja sinkler sintija sinéad sinésio siobain sioban siobhain siobhan siobhán siofra
    sion sione siper siphesihle sipho sippora sira sirac sirak sirap sirena sirene siret siri
    siriann sirianna sirianne siril sirin sirina sirine sirio sirja sirje sirkka sirkku sirla
    sirle sirlet sirli sirly siro sirpa sirra sirrí sirrý sirvi sisenando siska sisko sisnando
    siss sissa sisse sissel sissi sistine sisínio sita sitarə sitha sithembiso siti sitiwat
    sitona sittik sittikorn sittona siu siv sivert siviä sivía siw sixt sixta sixten sixtine
    sixto sixtus siya siyabonga siân sjafnar sjana sjoerd sjors sjovor sjöfn skade skafti
    skaidrīte skamhals skapti skardhe skarlet skarleta skarpe skarpheiður skarphéðinn skaði
    skefill skeggi skellir skender skjaldvor skjaldvør skjalvor skjolddis skjoldis skjoldvor
    skjöldur skogh skoghe skolastika skolasztika skorri skröggur skugga skuggi skuld skuldfrid
    skule skulfrid skye skyla skylar skyler skärlog skægge skær skæringur skærlak skírnir skíði
    skúla skúli skúlína skúta slade sladjan sladjana slamet slaven slaviboj slavibor slavica
    slavisa slavka slavko slavoboj slavoj slavoljub slavomil slavomila slavomír slavomíra
    slavěna slawomir sloane slobodan slobodanka slodhe slyvia sláva slávek slávka smail smajl
    smaranda smidh smil smiljan smilla smiltė smith smiður smyrill smári snefrid sneha sneider
    snezana snezhana snežana snježana snjáfríður snjáka snjófríður snjóki snjólaug snjólaugur
    snjólfur snorra snorri snæbjartur snæbjörg snæbjörn snæbjört snæborg snæbrá snædís snæfríður
    snæhólm snælaug snælaugur snær snæringur snærós snærún snævar snævarr snæþór snót snøfrid
    soan sobiesław soběslav soběslava socorro soeiro soffanías soffía sofi sofia sofian sofiane
    sofie sofija sofine sofiya sofronie sofía sohan sohvi soila soile soili soilikki soini
    sointu sokrat solal solana solange solanio solano solaug solbjørg solborg solbrit solbritt
    soldis soledad soledade soleh solene soley solfrid solfryd solgerd solgull solgunn solhild
    soliana soliha solin soline solla sollaug sollor solma solmaz solmøy soloman solomon solon
    solou soloug solrun solrund solrunn solunn solva solvei solveig solveiga solvej solvejg
    solvi solvita solvor solvår solène solôngia somadina somchai somer sommer somsak somtochukwu
    sona sonad sonam sonay sondra sondre sone soner songurkan songül sonia sonja sonje sonji
    sonnenschein sonni sonnie sonnur sonný sonya sonyaz soo soo-jin sook sophanías sophia sophie
    sophie-louise sophie-marie sophronia sophus sophy soraia sorana sorawut soraya sorcha soren
    sorin sorina sorkun sosimo sossen sotaro sote soter sotero sotira souad soufian soufiane
    soukaina souleymane souma soumaya soumia sovetbek sowande soydan soydaner soyer soyhan
    soykan soykut soylu soyselçuk soňa spak spartakus spencer spenser speranza speranța sphiwe
    spirv spiut spiælbodhi spiælle spomenka sporgh sporði spurgeon spurgh spyridon spytihněv
    spói spørv srdan srdjan srecko sreten srečko sritharan ssu-yu stacee stacey staci stacia
    stacie stacy staffan stafford stak staki stali stan stana stanca stancu stanford stanimír
    stanisa stanislas stanislaus stanislav stanislava stanislaw stanislawa stanisław stanisława
    stanka stanko stanley stanton stapfan stapi starkaður starke starki starla starr starre
    starri stasia stasía statine stavros stavroula staņislavs steen stef stefaan stefan stefana
    stefani stefania stefanie stefanija stefano stefanos stefany stefanía steffani steffanie
    steffen steffi stefi stefica stefina stefine stefnir stefán stefánia stefánný steijn steina
    steinar steinarr steinberg steinbergur steinbjörg steinbjörn steinbjørg steinborg steindís
    steindór steindóra steiney steinfinn steinfinnur steinfrid steinfríður steinfrød steingard
    steingerður steingjerd steingrim steingrímur steinhild steinhildur steini steinkell
    steinkjell steinlaug steinmann steinmar steinmod steinmóður steinn steinny steinodd steinor
    steinrós steinröður steinrød steinrún steintor steinulf steinulv steinunn steinvarður
    steinvild steinvor steinvör steinólfur steinþór steinþóra steivor stela stelian steliana
    stelina stella stellah stellan steluța sten stena stenar stenbiorn stenborg stenborgh stener
    stenetta stenfinn stenfridh stengärdh stenhild stenkil stenolf stense stenulf stenvast
    stenvor stepan stepanie stephaine stephan stephane stephani stephania stephanie stephanus
    stephany stephen stephene stephenie stephnie stephon sterre stetson stevan steve steveline
    steven stevie stevo stewart stian stien stig stigher stigulf stiina stijn stilla stina stine
    stinke stinken stipe stipo stirnir stiven stjarna stjarney stjepan stoffa stoja stojan
    stojanka stojmír storbjörn storlach storma stormur strahimir strahinja strom strongheart
    strømmine stuart stuf sture sturla sturlaugur sturri stybbe styfeldus stygg styr styrbiorn
    styrbjörn styreman styrger styrgerður styrkar styrkár styrløgh styrman styrmir styrr
    styrvast stáza stéfanie stéphan stéphane stéphanie stígheiður stígrún stígur stína stórólfur
    störbjörn stødhing su-chen su-chin su-ching su-chu su-lan suada suanne suat suati subomi
    subutiye suci suda sude sudi sudie sudiksha sudárka sueann sueli suellen suen sufjan sugár
    sugárka suhani suharto suhejla suido suive suivi suk suki sula sulamita sulamith suleiman
    sulejman sulema sulevi sulhi sulki sullivan sulo sultane sulu sumarliði sumarlína sumarrós
    sumaya sumayya sumeja sumiko sumner sumru suna sunamita sunay suncica sunday sune sunel
    sung-min sungara suni sunil sunita sunna sunnefa sunneva sunni sunnifa sunniva sunníva
    sunvidh suoma suometar supasit supasita suphi suraje suresh suri surya susam susan susana
    susanita susann susanna susannah susanne susano suse susete susette susi susie sussan
    sussanne sussie susy sutare sutere suthakaran sutharsan suus suvada suvakit suvi suvi-anne
    suwijuk suzan suzana suzann suzanna suzanne suze suzette suzi suzie suzy suéli suğra svafa
    svafar svala svali svalrún svan svana svanberg svanbergur svanbjörg svanbjörn svanbjört
    svanborg svandís svaney svanfríður svangeir svanheiður svanhildur svanhvít svanhólm svani
    svanlaug svanlaugur svanmundur svanrós svante svantepolk svantopolk svanur svanþrúður
    svanþór svarald svart svarte svarthövde svatava svatoboj svatobor svatomír svatopluk
    svatoslav svatoslava svava svavar svea svein sveina sveinar sveinberg sveinbjartur
    sveinbjörg sveinbjörn sveinbjørn sveinborg sveindís sveiney sveinfríður sveingerður
    sveinhildur sveinjón sveinke sveinlaug sveinlaugur sveinmar sveinn sveinov sveinrós sveinrún
    sveinsína sveinulf sveinulv sveinung sveinungi sveinveig sveinþór sven sven-erik sven-olof
    svena svenald svenborg svend svening svenja svenke svenn svennik svenning svente svenung
    sverdrup sverk sverke sverkel sverker sverkil sverre sverrer sverrir svetislav svetlana
    svetozar svetozár svitlana sviðandi svjetlana sváfnir svärke svärkir svätopluk sværker
    sværkil sværting svölnir svörfuður světla světlana světluše swala swaleh swanhild swanhilda
    swanhilde swann swantje swart swarte swarthe swarthofthi swati swave swavi swen sweni
    swening swenja swenki swerting swetlana swäning syahrini sybil sybilla sybille syble sybren
    sydell sydnee sydney sydni sydnie syed sylas sylfest sylgja sylivia sylke sylva sylvain
    sylvaine sylvana sylvania sylvanus sylve sylvester sylvi sylvia sylviane sylvianne sylvie
    sylvio sylvère sylvía sylwester sylwia symon symone synnøve synthia synva synvis synøve
    syprian syreeta syrene syria syrine sys syver syverin syverine syvert syxsten szabella
    szabina szabolcs szabrina szaffi szalvia szalóme szamanta szamira szandra szanna szantina
    szantána szavanna szavina szavéta szczepan szederke szedra szegfű szelina szelli szellő
    szellőke szemerke szemira szemirámisz szemőke szendi szendike szendile szenta szerefina
    szerkő szeréna szerénke szeverina szibill szibilla szidalisz szidi szidónia sziglind szille
    szilveszter szilvesztra szilvia szilvána szilárd szilárda szimonett szimonetta szimóna
    szindi szinta szintia sziringa szirka szirom szironka szirén szixtin szixtina szkarlett
    szkilla szofi szofrónia szolanzs szonja szonóra szoraja szorina sztavrula sztella szulamit
    szulejka szulikó szulita szultána szvetlána szymon száva szénia szépa szépe színes szíra
    szófia szörénke szúra sába sáli sálvio sámo sámuel sándor sára sári sário sáron sásquia
    sássia sátia sátira sátiro sáva sávio sância sânziana säbiorn säbjörn säborg säde säfast
    sävald såmund såve såvi sæbbe sæberg sæbergur sæbiorn sæbjartur sæbjörg sæbjörn sæbjört
    sæbjørg sæbjørn sæborg sæbrá sædis sædiærf sædís sæfinn sæfinna sæfríður sæhildur sæi sæla
    sælaug sælaugur sæmann sæmar sæmi sæming sæmund sæmunda sæmundur sæný sær særek særós særún
    sæsól sæunn sævald sævaldur sævar sævarr sæve sævin sævör sæþór sébastian sébastien séfora
    sénia sénio séraphine sérgia sérgio séverin séverine sévérine sía sílvia sílvio símon símona
    símonía síria sírnir sírus sísí síta sívar sívio sócrates sófus sófónías sókrates sól sóla
    sólberg sólbergur sólbjartur sólbjörg sólbjörn sólbjört sólborg sólbrá sólbrún sóldís
    sóldögg sóley sólfríður sólgerður sólhildur sólimann sólkatla sóllilja sólmar sólmundur
    sólný sólon sólrós sólrún sólveig sólver sólvin sólvör sólín sónata sónia söffren söfren
    sökmen sölmundur sölva sölvar sölvey sölvi sölvína sönke sönmez sören sörli söyler sözen
    sözer søgnhild søgnhilde søgni søgnilde sølfest sølfester sølga sølva sølve sølvei sølver
    sølvfester sølvi sølvy sømjo sønnev sønneva sønneve sønnik sønnøv sønvis søren sørine sørn
    sørve søs søvei søverine søvrina søvrine súla súlamít súria súsan súsanna süalp sübhan
    sücaettin sücəddin südabə süer süha süheyda sükran sükrü süleyla süleyman sülün sümer
    sümerya sümeyye sündüs süner sünne sürəyya süsen süvari süzer sýrus sędzimir sıla sırma
    sırriye sıylıhan sława sławek sławomir sławomira səadət səbinə səbirə səbuhi sədaqət səfurə
    səfər səhər səidə səlahəddin səlim səlimə səma səmayə səməd sənan sənubər səriyyə sərxan
    sərəncam səxavət ta-tanisha taago taahaa taahir taaj taalib taamir taanish taariq taava
    taavetti taavi taavo taban tabassum tabatha tabea tabetha tabish tabita tabitha taciana
    taciano taciddin tacito taciána tadao tadas taddeo tade tadeen tadej tadeja tadeo tadeu
    tadeusz tadeáš tadhg tadija taeke tafadzwa tafazal taft tagangül tage tagne taha tahar
    tahaw-wur tahawwur taheem tahir tahj tahmaseb tahmeed tahmid tahoor tahseen tahsin taial
    taichi taigo taija taijo taiko taimar taimi taimo taimur taina taine tair taire tairi tairo
    taisha taisir taisto taito taive taivi taivo taj taja tajammal tajammul tajana taje tajo
    tajuana tajudinn tajus takako takatifu takeshi takisha takuma tal tala talal talan talas
    talat talay talayer talaz talen talha talhah tali talia talib talibe talina talis talisha
    talita talitha taliyah talka tallie talmadge talmage talu talula talvar talvikki talvis
    talvo talía talıb tama tamala tamam tamanna tamar tamara tamas tamatha tamati tamay tamaydın
    tamaşa tambet tambika tambra tameika tameka tamekia tamela tamera tamerk tamesha tami tamia
    tamica tamie tamika tamiko tamilla tamino tamisha tammara tammera tammi tammie tammo tammy
    tamra tamu tamya tamára tamás tana tanagra tanak tanalp tanay tanbay tanberk tanbey tancredo
    tandoğdu tandra tandri tandy tane taneka tanel taneli tanem taner tanerk tanesha tangaroa
    tangela tanguy tangör tangül tanhan tania tanika tanimu tanish tanisha tanita taniya taniyah
    tanja tanju tankred tankut tanmayi tanna tanner tanpınar tansel tanses tansev tansoy tansu
    tansığ tantri tanveer tanvi tanvir tanya tanyel tanyer tanyolaç tanyu tanázia tanía tanıl
    tanır tao taoufik tapani tapio tara tarah taraji tarak taran tarancı taras tarcisio tarcísio
    tardu taren tarfaan tarfur tarhan tari tarik tarina tariq tariyel tarja tarkan tarmo taro
    tarra tarsha tarsicius tarsício tartış taru tarvi tarvo taryn tarzícia tarzícius tasdik
    tasha tashi tashia tashina tasia tasnim tassilo tasso tasvir taswir tate tatenda tatia
    tatiana tatianna tatiano tatijana tatjana tatjána tatsiana tatsuo tatu tatum tatyana
    tatyanna taufan taufik taulant tauno taunya taurean tauri taurino tauro taurus tautvydas
    tavares tavaris tavast tavasz tavaszka tavian tavio tavion tavon tawana tawanda tawanna
    tawkeel tawna tawnya taya tayaydın tayfun taygan tayla taylak taylan tayler taylor tayna
    tayshaun tayyibe tayyip tazia tazio taçnur taína taís taísa taíssa tağalp taşan taşar taşkan
    taşkın taťána tea teagan teber tecimer tecla ted teddie teddy tedi tedros teea teela teele
    teemu teena teerth teet teetat teevi teevo tegan teguh tegza teigo teija teije teijo teili
    teisha teitný teitur teja tejala tejas tejs tekant tekay tekbay tekecan tekin tekiner tekla
    teknaz teksoy telemaco telesfor teliano telim tella telle tellervo telly telma telman telmo
    telo telse temeka temidayo temika temime temir temirhan temistocle temitope temizkal temme
    temmo tempie temuçin tena tendai tenesha tenho tenika tenis tenisha tennessee tennie
    tennille tenvir tenzin tenório teo teobald teobalda teobaldo teodemiro teodezja teodolinda
    teodomiro teodor teodora teodorik teodoro teodors teodosia teodosie teodosio teodoz teodozie
    teodóra teodósia teodósio teodózia teofan teofil teofila teofilo teofánia teohari teolinda
    teoman teon teona teotónio teppo tera terance tercan tercia terciero tere tereasa terell
    terenc terence terencius terenzio teresa teresca terese teresia teresiah teresina teresinha
    teresita teressa teresía tereza terezie terezija terezinha terhi terhikki terho teri terica
    terina terisa terje terka terlan tero terra terrance terrell terrence terresa terri terrie
    terrill terrilyn terry terttu tertullia terza terzo teréz teréza terézia terência terêncio
    tesha tess tessa tessel tessie tessza tetyana teun teunis teuta teuvo tevide tevin tevo tevs
    tex texanna texas texie teybet teymur teymuraz teymurçin teyo tezcan tezol teófila teófilo
    teónia thabani thabisa thabisile thabiti thabo thad thaddeus thaddäus thai thais thalente
    thales thalia thanatcha thandazile thandeka thandiwe thando thanh thao thaïs thea theadore
    theda thedore thekla thelma themba thembeka thembekile thembile thembisile theo theobald
    theobold theodis theodocia theodoor theodor theodora theodore theodorik theodoro theodoros
    theodorus theodosia theodosie theodór theodóra theofan theofil theofila theola theophil
    theophile theres theresa therese theresia theressa therman theron thersa therése theódór
    theódóra thi thiago thiare thibaud thibault thibaut thibo thielvar thiemo thien thierno
    thierry thies thije thijme thijmen thijn thijs thilo thim thimeo thingbiorn thingfast
    thingger thingulf thingvar thingvast thinhinane thiok thirza thiudhger thiudhsten thiudhulf
    thiälvar thiälve thiægn thiælvar thiælve thobias tholf thom thoma thomander thomas thomasena
    thomasina thomasine thommas thommy thompson thomás thor thora thorald thoralf thorben
    thorberg thorbern thorbernus thorbiorn thorbjørn thorbärg thorbørn thord thordh thordher
    thordo thordur thore thorello thorer thorfast thorfin thorfinn thorfred thorfridh thorgard
    thorgardh thorgarth thorger thorgils thorgisl thorgny thorgot thorgrim thorgun thorgund
    thorgunn thorgut thorhild thorhvat thori thorir thorirus thorith thorkel thorketil thorkil
    thorkild thorlacius thorlaf thorlak thorlef thorleif thorlof thorløgh thormar thormod
    thormodh thormoth thormund thornton thorolf thorry thorstein thorsten thorstenulf thorth
    thorun thorwald thorwar thorwe thorwith thos thresa throkil thrond throtti thrugels thrugils
    thrugot thrugun thu thuo thura thure thurgot thuri thurir thurlow thurman thursa thurston
    thuthukile thyra thyrger thyri thyrvi thyrwi thythger thythkil thythulf thành théa théo
    théodore théophile thérèse thór thøger thúy thảo tia tiago tian tiana tianna tiara tiare
    tiarna tiarnan tiarra tibbe tibe tiber tiberia tiberio tiberiu tiberius tibi tibo tibor
    tiburcio tiburcius tibério ticen tichomil tichomír tichon ticiana ticiano ticiána tidiane
    tiegan tieme tiemen tien tiera tiernan tierra tierri tiesha tifani tifany tiffaney tiffani
    tiffanie tiffany tiffiny tigist tigo tigran tihomir tiia tiina tiit tiitus tiiu tijana tije
    tijl tijmen tijn tijs tijuana til tilbe tilda tilde tilden tildra tilen tilio till tilla
    tilli tillie tillman tillmann tilly tilman tilmann tilo tim timbul timea timeo timi timika
    timm timme timmie timmo timmothy timmu timmy timo timofei timon timona timote timotei
    timotej timoteo timoteus timothe timotheus timothy timothé timothée timur timurtaş timuçin
    timéa timéo timótea timóteo tina tinca tincuța tindar tindra tindri tindur tine tineke
    tinetta tiney tinie tinisha tinna tinne tinni tinnie tino tiphaine tira tirca tirdad tirhas
    tirsa tirso tirta tirtayasa tirza tisa tish tisha tishie tishk tita titanilla titas titi
    titilayo titin tito titouan titta tittína titus titánia titânia tivadar tizian tiziana
    tiziano tiğin tjaldur tjaša tjörfi tjörvi tobbi tobe tobi tobia tobias tobiasz tobie tobin
    tobiáš toby tobías toccara tod todd todda toddi todor todsawun tofi tofiq tohias toi toimi
    toini toivo toka tokcan toker toki tokki toktuğ tokunbo toköz tola tolbert tole toledo
    tolentina tolentino tolga toli tolli tollie tolonay tolonbay tolulope tolun toluwanimi tom
    toma tomas tomasa tomasz tomazina tomaž tomek tomeka tomi tomie tomika tomiko tomislav
    tomislava tommaso tommi tommie tommy tommye tomo tomoko tomori tomoya tomris tomurcuk tomàs
    tomás tomásia tomázia tomáš tomáška tomé tona tonda tonette toney tonguç toni tonia tonicha
    tonie tonino tonio tonisha tonita tonja tonje tonna tonni tonny tony tonya toomas toon topi
    topias toprak topuz tor tora toralf torben torbjörg torbjörn torbjørn torcato tord tore
    torey torfey torfheiður torfhildur torfi torgny torhan tori toriano toribio torie torill
    torkvát torlacus tormi toro toros torpécia torquato torrance torre torrence torrey torri
    torrie torry torsten torsti tory tosha toshia toshiko toshio toska tosti toszka toti totti
    touko tova tove tovi tovuz towanda toy toya toygar toño toğan toğrul tracee tracey traci
    traciana tracie tracy trae traian trajano tran trana trang trasila traude traudel traudl
    traugott trausti traute traviata travis travon trayvon tre treacy treasa treena tremaine
    tremayne tren trena trent trenten trenton tresa tressa tressie treva trever trevin trevion
    trevon trevor trey treyton treyvon tri triana tricia triin triinu trilby trina trindade
    trine tringa trinh trini trinidad triniti triona tripp tripti trish trisha trista tristan
    tristana tristano tristen tristian tristin triston tristán tristão triveni trixi triya
    troels trofim trond trostan troy trpimir trude trudel trudi trudie trudy truels trugot trula
    truls trumaine truman trung tryggi tryggva tryggvi tryggvína trysta trystan tránsito trú
    trúmann trīne trần trịnh trọng tshepo tsubasa tsuma tsung-han tsung-hsien tsung-lin
    tsung-ming tuan tuana tubbi tude tudor tudora tudorița tudosia tuere tufan tufani tugiman
    tui tuija tuire tuki tukufu tula tule tuli tulia tulio tulipán tulir tullia tullio tulu
    tulun tumas tumi tunacan tunahan tunar tuncel tuncer tunchanok tunga tunguç tuni tunne
    tunradee tunç tunçboğa tunçkılıç tuomas tuomo tuovi turabi tural turan turanə turcein ture
    turgay turgo turgut turi turid turlough turvi turxan tutku tutkucan tutkun tutya tuudur
    tuukka tuula tuuli tuulia tuulikki tuur tuure tuva tuvi tuyet tuyuğ tuğba tuğcan tuğrulhan
    tuğtaş tuğçe tuấn tvrtko twan twana twanda twanna twila twyla tya tycho tye tyesha tyge tygo
    tyisha tyki tykone tyla tylaug tyler tylor tymeo tymon tymoteusz tynisha tyquan tyr tyra
    tyree tyreek tyreese tyrek tyreke tyrel tyrell tyrese tyrfingur tyri tyrik tyrin tyriq
    tyrique tyron tyrone tyrus tyshawn tyson tytti tytus tyyne tyyni tzu-chen tzu-ching tzu-en
    tzu-han tzu-hao tzu-hsiang tzu-jui tzvi tábita tácia tácio tália tálio támar támmaro támár
    tánya tásia táňa tâmiris tânia tähte tähti tåle tåline tåran tåren tårn tårån témisz ténia
    téo téon tércio tétisz tía tíalilja tíbor tíbrá tícia tília tímea tími tímon tímoteus
    tímóteus tína tíra tíria tístran tóbia tóbías tóbý tói tóka tóki tómas tór tóta tõivo tõnis
    tõnn tõnno tõnu törel tøger tøker tøkert tøllev tølli tølløv tønder tønne tønnes tønni tøran
    tørber tøri tørine tøris tørjus tørkjell tørla tørner tùng tú túki túlia túlio túlipa túlir
    túvi tükelalp tükəzban tülay tülin tümay tümer tümkurt tünde tündér tünzalə türabi türcan
    türkalp türkan türkanə türkcan türker türkmen türknur türkü tüvana tüzeer tüzenur tüüne týr
    týra tılsım tınal tınaz tűzvirág təhminə tələt təranə tərlan ubaadah ubadah ubaid ubaidah
    ubaldo ubay ubayd ubaydullah ubbi uberlinda uberta uberto ubika ubjørg uca ucchal ucello
    uche uchenna uchita uda udalrico udant udarsh udbjørg uddi udeera udna udo udve udyati ueli
    uffe uffi ufred ufukay uggi ugla ugluspegill ugnė ugo ugolino ugur uhban uido
    """
}
