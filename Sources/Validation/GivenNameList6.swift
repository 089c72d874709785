// Written by .ci/given-names.py from the given names of Faker and mimesis; do not edit.

extension GivenNames {
  /// In lower case.
  static let list6: StaticString = """
    liia liidia liilia liina liis liisa liisbet liisi liisu liivar liivi liivika liivo lijana
    lila lilah lilas lilburn lile lili lili-rose lilia lilian liliana liliane lilianna lilianne
    liliano lilie lilien liliete lilija lilijana lilika liliom lilit lilita lilite lilith liliya
    liliána lilióza lilja liljan liljana liljar liljurós liljá lilka lill lilla lillard lille
    lillemor liller lilli lillia lilliam lillian lilliana lillianna lillie lillis lilly lillý
    lilo lilou lilwenn lily-rose lilya lilyan lilyana lilyanna lilá lilý lim liman limar limazah
    limon lin lina linah linas lincoln lind linda lindah lindar lindberg lindbergh linddís linde
    lindell lindita lindiwe lindorfo lindoro lindsay lindsey lindsy lindy lineia linet linete
    linett linetta linette lineu ling lingný linh linka linn linna linnar linnart linnea linnie
    linnéa lino linsey lintang linton linus linwood linzy lio lioara lioba liona lionel lior
    lioudmila lipika lippi liridon liridona lirim lirjan liron lis lisa lisa-maria lisa-marie
    lisabeth lisana lisandra lisandro lisanne lisbet lisbeth lisdália lise lise-lott lise-lotte
    lisebet liseli liselot liselott liselotte liseta lisete liseth lisette lish lisha lisiane
    lison lissa lissandra lissette lissi lissie lissy listalín liston lisuarte lita litha litle
    lito littie littleton litzy liubov liudmila liudmyla liun liutulf liv liva livia liviana
    livianna livie livingstone livio liviu livius liviána livramento liwia liya liyaaqat liyaqat
    liz liza lizabeth lizandra lizavéta lizbeth lize lizete lizeth lizett lizetta lizette lizia
    lizz lizzette lizzie lizzy lizélia liána lióra ljerko ljilja ljiljana ljindita ljuba ljubica
    ljubisa ljubo ljubov ljudevit ljudmila ljudmilla ljuljeta ljuljzim ljuljzime ljósbjörg
    ljósbrá ljósálfur ljótunn ljótur ljúfur llewellyn lloyd lludechinus loana loane loann loanne
    lobke lockie loda lodewijk lodovico lodveig lodwig lodwik loek loela loes loet lofn loftur
    loftveig logan logey logi lohan lohit loic loice loida loide lois loise loit lok lokapele
    lokbrá loke loki lokk lokke lokki lokman lola lolita lolla lolli lollie lolly loma lombardi
    lon lona londa londisizwe londiwe london londyn lone loney longin loni lonie lonna lonnie
    lonny lonzo loone loore lopa lopo lora loraine loralee loran lorayne lorcan lore lorean
    loredana loredo loree loreen loreida lorelai lorelei loreley lorella loren lorena lorenc
    lorene lorent lorentine lorentse lorentz lorentze lorenz lorenza lorenzo loresa loreta
    loreto lorett loretta lorette loretto lori loria lorian loriann lorianne loric lorie lorik
    lorilee lorin lorina lorinda lorine loring loris lorisa lorita lorival lorna lorne lorraine
    lorrayne lorri lorriane lorrie lorrine lory loréna lossie lota lotar lotfi lothar lothario
    lothen lott lotta lotte lotterio lotti lottie lotty lou lou-ann lou-anne louan louana louane
    louann louanna louanne louay loubna louca loucas louella louetta loui louie louis louisa
    louise louisiana louison louka loukas loula louna loura lourdes lourença lourenço lourie
    lourival lousie louvenia lova lovell lovella lovett lovetta lovey lovie loviisa lovina lovis
    lovisa lovorko lovre lovro lovísa lowe lowell lowie loy loya loyce loyd loyola loyse loïc
    loïck loïs loðmundur lua luamar luan luana luann luanna luanne luara luay luba luberta
    lubica lubin lubomir lubomír lubomíra lubor lubos luboslav luboslava luboš lubélia luc luca
    lucan lucas lucca luce lucelinda lucena lucențiu lucero lucete lucetta lucette lucha luchino
    lucho luci lucia lucialina lucian luciana lucianna luciano lucie lucien lucienne lucija
    lucila lucile lucileine lucilia lucilina lucilla lucille lucina lucinda lucindy lucio
    lucious lucius lucián luciána lucjan lucjana lucjusz lucrecia lucretia lucrezia lucreția
    lucrețiu lucrécia lucy lucyna lucélia lucía lucília lucílio lucínio lucíola luda ludano
    ludger ludgero ludgério ludhin ludie ludivina ludivine ludivoj ludiše ludmila ludmilla
    ludmiła ludo ludolf ludomír ludomíra ludoslav ludoslava ludovic ludovica ludovico ludovicus
    ludovika ludovino ludvig ludvik ludvika ludvík ludvíka ludwig ludwik ludwika ludwina luděk
    lue luej luela luella luena luetta lugenia luger lugh luhung lui luigi luigia luigina
    luigino luis luisa luisana luise luisella luisete luisina luitgard luiz luiza luizete lujza
    luka lukah lukas lukasz luke lukita lukka lukman lukrecius lukrécia lukrécie lukács lukás
    lukáš lula lulah lular lulie luljeta luljete lulla lulu luluh lulut lulzim lum lumena lumi
    lumikki luminița lumme lumír lumíra luna lundi lunetta lunette lungile lunna luo lupe
    lupicino lupita luqmaan luqman lura lurana lurdes lurdite lurena lurhur lurlene lurline lusa
    lusia lusine lussa lussinga lut lutero lutf lutfan lutfi lutfije lutgard lutgarda lutgarde
    lutgardis lutgart luther luthfi lutibor lutie lutobor lutz luuk luukas luule luvenia luverne
    luvinia luwam luwar luwes luyanda luz luzi luzia luzian luzie luzinira luzio luzius luzmira
    luís luísa luďka lwandile lya lyam lyan lyana lyda lydekin lydell lydhær lydia lydiah
    lydiane lydianne lydie lydía lykke lyla lylah lyle lylia lylou lyman lyn lyna lynda lyndia
    lyndon lyndsay lyndsey lyne lynell lynelle lynetta lynette lyngar lyngheiður lynley lynn
    lynna lynne lynnette lynni lynsey lynwood lyra lysander lysiane lython lyton lyudmyla lyydi
    lyydia lyyli lyyti lár lára lárensína lárent lárentíus láretta lárey lárus lászló lázaro
    lázár lâle lâm læff lægjest læla lærke léa léana léandre léane léccio lécio léda léla lélia
    léna léni lénia lénio lénárd léo léon léonard léonce léone léonie léonore léontine léopold
    lér léticia létó lía líam líba líbia lícia lícidas lício lídia lídio líf lífdís lígia lígio
    lília lílý lín lína línberg línbjörg líndís líneik líney línhildur líni línton lísa lísabet
    lísandra lísbet lísebet lív lívia lízi lízie líó lóa lói lólia lóna lóreley lórens lórenz
    lótus løssi lúcia lúcio lúcía lúkas lúna lúsinda lúsía lúter lúther lúvísa lúísa lúðvíg
    lúðvík lúðvíka lüdeka lüfen lütfi lütfiyyə lütold lüüli lýdia lýdie lýdía lýra lýtingur
    lýður lăcrămioara lėja lība līga līna līza lőrinc lūcija ləman lətafət lətif lətifə maahir
    maaike maajid maalik maanas maanav maano maanus maare maaret maaria maarika maario maarit
    maarja maarten maartje maas maawiya maaya maaz maazin mabad mabel mabela mabell mabella
    mabelle mabilda mable mabília macarena macaria macario macarthur macati macauley macel maceo
    macerio macey macharia machelle maci macide macie maciej maciek maciel mack mackenzie macs
    macy macário madaha madail madalena madalene madaleno madaline madalyn madalynn madani
    madara madate maddalena madde maddie maddison maddox maddux maddý madel madelaine madeleine
    madelene madelief madeline madelon madelyn madelynn madge madhav madhavi madie madilyn
    madilynn madina madini madis madisen madison madisyn madita madiyan madjer madleina madlen
    madli madlyn madléna madoa madonna madora mads madu mady madyan madyson madz mae maebell
    maebelle maegan mael maelia maelie maeline maelle maelly maellys maely maelyne maelyss maens
    maes maeva maeve mafalda maftuna magali magalie magaline magaly magan magaret magarete
    magbule magda magdalen magdalena magdalene magdaline magdaléna magdo magdolna magdó magen
    magga maggey maggi maggie maggy maggý maghens maghons magna magndís magne magnea magnes
    magney magnfríður magngeir magnheiður magnhild magnhildur magni magnill magnilla magno
    magnolia magnus magnólia magnús magnúsína magný magnþór magnþóra mago magons magorka magret
    magrit magðalena maha mahad mahala mahali mahalia mahalie mahamadou mahamed mahaz mahbeer
    mahboob mahbub mahdee mahdi mahdy mahe maheen maher mahesa mahesh mahfooz mahfud mahfuj
    mahfuz mahi mahigül mahika mahir mahirə mahizər mahja mahlon mahmood mahmoud mahmud mahmut
    mahnaz mahpíya mahsun mahter mahulena mahália mahé mai maia maian maiara maicol maida maide
    maido maidu maie maiga maige maighread maigi maigo maija maiju maik maika maike maiken maiki
    maikki maiko maikol maila maile maili mailin mailis mailo maily mailys maimouna maimu
    maimuna maimunah maina maine maingi mair maira maire mairead mairi mairika mairin mairit
    mairo mairold mairolt mairtin maisa maisha maisie maissa maissane maisy maisə mait maite
    maitê maiu maive maivi maiwenn maiya maj maj-britt maj-lis maja majani majd majda majdi
    majdy majeed majella majka majken majoranna majsa majvor mak makai makaila makala makan
    makar makara makarena makau makayla makeda makeen makena makenna makenzie makhi makini
    makokha makori makoto makrina maks maksim maksimilijan maksimiljan maksur maksym maksyma
    maksymilian maksüde makunga makuta makuu mal mala malachi malachy malaika malak malakai
    malaki malaya malcolm malcom malea maleah malee malek malen malena malene malgorzata malia
    maliah malick malik malika malin malina malinda malini malio malisa malissa malissie maliyah
    maliza malka malkoç malla mallar malle mallie mallika mallorie mallory malo malone malorie
    malou malte malthe malu malva malvi malvika malvin malvina malvo malvolia malvolio malvína
    malwina malwine malía malín malína mamadou maman mame mamede mamen mamie mammie mamun mana
    manaaki manabu manaf manah manaia manal manan manar manassés manawa manbir manca manda
    mandel mandi mandie mandla mandlakhe mandola mandora mandorla mandula mandy manel manelle
    manerva manervia manford manfred manfredo manfreð manfréd manfréda mangela mani manie maniek
    manila manilla manish manivald manja manka manley manlio manne mannie manny mano manoj
    manola manole manolito manolo manolya manon manona manou manpreet mansfield manson mansour
    mansur mansurali mansvet manszvéta mantas manthan mantė manu manuel manuela manuele
    manuelita manuella manuelle manuelo manus manuéla manya manyi manúel manúela manúella mao
    maons mapril maqsud mar mara mara-julie maraea maragaret maragret maral maralyn maranda
    maras marbjörn marc marc-andré marc-antoine marc-henri marc-olivier marcantonio marceau
    marcel marcela marcelene marcelina marceline marcelino marcell marcella marcelle marcellina
    marcellino marcello marcellus marcelo marcelína marcene marchelle marchello marcheta marchus
    marci marcia marcial marciana marciano marcie marcin marcio marco marcoantonio marcos marcu
    marcus marcy marcília marcílio mardell mardi mardian mardis mardo mardís mare marea maree
    mareen mareike mareikura mareile marek mareks marel marela marelda mareli marella marelle
    marely maren marenanna marese maret mareta maretta marey marfrid marfríður marg marga
    margana margareeta margareetta margaret margareta margarete margareth margaretha margarethe
    margarett margaretta margarette margarida margarido margarita margarite margarith margaritha
    margarito margart margarét margaréta margaud margaux marge margeir margene margeret
    margeritha margert margery marget margherita marghit margie margit margita margitta margo
    margorie margot margoth margret margrete margreth margretha margrethe margrett margretta
    margrieta margrit margrith margritha margritli margrjet margrét margrímur margta marguerita
    marguerite margueritte margunnur margurite margus marguy margy margó marheiður marhta mari
    maria maria-anna maria-luise maria-teresa maria-theresia mariabella mariadi mariaelena
    mariagrazia mariah mariam mariama mariamar mariame marian mariana mariane marianela
    mariangela marianita mariann marianna marianne mariano mariarosa maribel maribeth marica
    marice maricel maricela maricica maricruz marie marie-ange marie-anne marie-cecilie
    marie-christine marie-claire marie-claude marie-cécile marie-eve marie-france
    marie-françoise marie-hélène marie-jeanne marie-josé marie-laure marie-line marie-lise
    marie-lou marie-louise marie-luce marie-luise marie-madeleine marie-noëlle marie-paule
    marie-pier marie-pierre marie-rose marie-sophie marie-theres marie-therese marie-thérèse
    marieanne mariechen marieke mariel mariela mariele mariella marielle marieluise mariema
    marieta mariett marietta mariette marigona mariha mariia mariitta marija marijan marijana
    marije marijke marijn marijo marijón marika mariko marikó marilda marilee marilena marili
    marilia marilin marilina mariline marilisa marilita marilla marilou marilu mariluz marilyn
    marilyne marilynn marilúcia marin marinda marine marinela marinella marinetta marinette
    marinha marinho marini marinka marino marinus marinó mario marioara mariola marion maris
    marisa marise marisel marisela marisha mariska marisol marissa maristela marit marita
    maritana marite maritila marito maritta maritza mariuccia marius mariusz marivel mariya
    mariyah marizete marián marióra marja marja-leena marja-liisa marja-terttu marjaana marjan
    marjana marjanca marjani marjatta marje marjeta marjo marjolaine marjolene marjona marjorie
    marjory marju marjukka marjun marjut marjón markanthony markas markel markell marketta
    markita markku marko markor markrún markus markvard markward markéta markó markús markþór
    marla marlana marland marlaug marlee marleen marleena marleif marleigh marleik marleiv
    marlen marlena marlene marleny marleta marley marli marlie marlies marliese marline marlis
    marlisa marlise marlita marlo marlon marlow marly marlyn marlys marlyse marlène marlén
    marléne marlín marlís marna marni marnie marnita marnix maro maroje marolo marolyn maron
    maroof marouan marouane maroussia maroš marquardus marques marquesa marquetta marquez
    marquita marquitta marri marrion marsa marsala marsalis marselius marsellíus marselía
    marselína marsha marshall marsibil marsilía marsito marsudi marsília marsý mart marta
    martaka martana martani marte martein marteinn martell marten martez marth martha marthe
    marthen marthin marti martial martijn martika martim martin martina martine martinella
    martinez martinha martinho martiniano martinka martino martinus martirio martita marto
    martta martti marty martyn martyna martynas martí martín martína maruska maruša marva marve
    marvella marvelle marvi marvin marvis marvão marwa marwan marwane marwata marwin marx mary
    marya maryadi maryalice maryam maryann maryanna maryanne maryanto marybelle marybeth
    maryellen maryetta maryjane maryjo maryla maryland marylee marylin maryline marylise marylka
    maryln marylou marylouise marylyn marylynn marylène maryna maryrose maryse marysia maryvonne
    marzanna marzell marzena marzenna marzia marzibil marzilíus marzio maréza marí maría maríam
    marían maríana maríanna marías maríkó marília marílio marín marína marínella marínó maríon
    marís marísa marísól marít maríuerla maríus marólína marý masa masaccio masako masao masar
    mascha masika masinde maso mason massiel massima massimiliano massimo massinissa masume
    mataleena matas mataya mate matea matei matej mateja mateo mateus mateusz matevž matha
    matheo matheus mathew mathews mathias mathieu mathijs mathilda mathilde mathis mathys mathéo
    mathías mati matia matias matic matie matija matild matilda matilde matin matis matisse
    matiu matjaž matleena mato matouš matro matrosa mats matta mattea matteo matteus matthea
    mattheo mattheus matthew matthias matthieu matthijs matthilda matthildur matthis matthäus
    matthía matthías matti mattia mattias mattie mattis mattiss mattye mattéo mattíana mattías
    mattína mattý matunda matusalém matyi matylda matys matyáš matz matéo matías matúš matěj
    matīss maua maud maude maudie mauno maunu maura maurane maureen maureo mauri maurice
    mauricette mauricio maurilio maurin maurine maurita mauritius maurits mauritz maurizia
    maurizio mauro maurus maury maurycja maurycy maurícia maurício maurílio mavelete mavie
    mavilde mavis mavisu mavuno mavília mawens maxence maxi maxie maxim maxima maxime maximiano
    maximilian maximiliana maximiliano maximilien maximilián maximilla maximillian maximina
    maximino maximo maximus maxine maxmilián maxwel maxwell maxx mayara maybell maybelle maye
    mayer mayerly maykol mayleen mayline maylis mayme maymie maynard maynur mayola mayra mayron
    maysa mayson mayssa mayte mazie mazlum maé maélie maël maëlie maëlle maëlys maëva maía
    maídís maísa maísól maïa maïté małgorzata mařík maşide maša maža mbithi mboya mbugua mburu
    mcarthur mcebisi mckayla mckenna mckenzie mckinley me'ir meabh meagan meagens meaghan mearl
    mechelle mechthild mechthilde mechtild mecide mecit mecília meda medard medea medhanie
    mediha medina medine medora medwin medárda medėja mee meego meeli meelik meelika meelike
    meelis meeme meemo meena meera meeri mees meeta meevo mefail mefarettin mefharet meg megan
    megane meggan meggi megha meghan meghana meghann megán mehbarə mehdi mehdiqulu mehdiye mehin
    mehis mehman mehmed mehmet mehmetzahir meho mehrdad mehreme mehrigül mehrimoh mehtap mei
    mei-chen mei-chu mei-chuan mei-feng mei-hua mei-hui mei-lan mei-li mei-ling mei-ying mei-yu
    mei-yun meibh meida meigo meik meike meiline meiling meinhard meino meinolf meinrad meis
    meissa meja mejrem mejreme mekel mekhala mekhi mekkin mekkinó mekkín mel mela melaha melaine
    melani melania melanie melanine melany melat melba melbourne melcher melchior melchiorre
    melchor melco melda melek meleknur melia melichar melida melih melihcan melika melike
    melikkan melina melinda meline melis melisa melisenda melissa melissia melissza melita
    melitta melizand melióra melker melkorka melkíor melkólmur mell melle mellie mellina mellisa
    mellissa melodee melodi melodia melodie melonie melony melquisedeque melrakki melrós mels
    melsa melton melusina melusine meluzina melva melville melvin melvina melvine melvyn melwin
    melyna melynda melyne melánia melánie melânia melódia melûl mem memet memili memphis mena
    menachem menart menarth mendi mendim mendo mendy menfeat menga mengi mengüç menişan menno
    menodóra mensalder mensur menta meo meral merane merba mercan mercede mercedes mercedez
    mercer merche mercyline mercédesz mercês mercília merdi mereana meredisz meredith merel
    mereme meret merete merethe mergim meri meriam merideth meridith meriem merih merijn merike
    merili merilin merilyn merim merima meris merissa merita meriton meriç meriçtan merja merje
    merjem merkúr merl merla merle merlene merli merlijn merlin merlyn merna meron merri merrie
    merrilee merrill merrita merritt mersiha mert mertel merten merter mertie mertkal mertol
    merton merva mervan merve mervete mervi mervin mervyn merwin mery meryem meryeme meryl
    merzuk mesaque meshack messala messalina messias messíana mestur mesud mesude mesut meta
    metehan metella metha methúsalem metin metinkaya metka metod metoděj metrine metta mette
    mettie metúsalem meveddet mevlan mevlide mevljude mevlüdiye mevlüt mevsim mex mey meyer
    meyhanim meyra meyransa meyvant mezide mečislav mečislava meşhur mia miah micael micaela
    micah micayla micaël miceal micha michael michaela michaele michail michal michala michale
    michalina michaël michał micheal micheala michel michela michelangela michelangelo michele
    micheletto michelina micheline michell michelle michelotto micheáš michial michiel michiko
    michæl michèle michèlle mici mick mickael mickaël mickel micki mickie mickil micky midas mie
    mieczysław mieczysława mieke miel mielikki miesha mieszko miett mietta miette miftar
    migdalia miglė mignon miguel miguela miguelangel miguelina miha mihael mihaela mihai mihail
    mihailo mihajlo mihane mihaéla mihels mihhail mihin mihkel mihnea mihrab mihret mihrije
    mihriye mihály mihăiță miia miika miikka miina miisa mijo mijuki mik mika mikael mikaela
    mikaelína mikaere mikail mikaila mikako mikal mikala mikalah mikayla mikayıl mikaël mike
    mikeal mikel mikels mikhail miki mikike mikjáll mikk mikkael mikkalína mikkel mikki mikko
    miklos miklós miklóska miko mikolaj mikolt mikoláš mikołaj miksa mikula mikuláš mikyas mila
    milada milagre milagres milagro milagros milaim milan milana milanka milano milas milay
    milburn milcah milda milde mildinberg mildred mildríður mile milena milene milenko miletta
    mileu mileva miley milford milica milissa militana militza milivoj milivoje miliza milja
    miljan miljenko milka milkah milko milla millaray millard mille miller millicent millie
    milly millý milo milomir milorad milos milosav miloslav miloslava milot milota milou milouš
    milovan milovín miloň miloš milred milton milutin milutín miluše milvert milvi milvia milán
    milène miléna milík milíč mima mimi mimmi mimon mimoso mimoza mimy mimóza min min-ji mina
    minda mindaugas mindi mindy minea minenhle minerva minervia ming ming-che ming-chu ming-hui
    ming-hung ming-te ming-tsung minh minibe minire minja minka minke minna minney minnie minný
    mino minodora minoru minta mintie minttu minurə minóna mio mioara miodrag miqueias miquel
    miquelina mira mirabel mirabela mirabella mirac miradije miralda miraldina miralem miran
    miranda mirandella mirandola mirandolina mirandolína miray miraç mirbadin mircea mirco
    mirdza mireia mireie mireille mirek mirela mirella mireya mirga mirge mirgo miria miriah
    miriam miriama mirian miriana mirja mirjam mirjami mirjana mirje mirjeta mirjete mirjána
    mirka mirkku mirko mirle mirlind mirlinda mirna mirnes miro miroljub miromil miromila miron
    mirona mironshoh miroslav miroslava miroslaw miroslawa mirosław mirosława mirra mirre
    mirriam mirsad mirsada mirta mirte mirtel mirtha mirthe mirtie mirtil mirtill mirto miruna
    mirushe mirva mirvete miryam mirza mirzeta mirzə mirázs mirəli mis misael mischa misell
    misha mishaila mishat miska mislav misra missie missouri missy misti mistie misty misuli
    mitali mitat mitch mitchel mitchell mitchelle mitesh mitică mitja mitko mitra mitrofan
    mitruț mitsue mitsuko mittie mituru mitzi mitzie mitzy miya miyesser miyoko mizhir mizuki
    miķelis miłosz mjaftime mjalldís mjallhvít mjaðveig mjöll mjöllnir mjölnir mkarkara mlad
    mladen mladenka mlungisi mnata mnislav mnislava mnqobi moa modena moder modesta modesto
    modeszta modher modou modris modupe moe moesha mofifoluwa mogens mogenss mohamad mohamed
    mohamed-ali mohamed-amine mohamedi mohammad mohammed mohamud mohand mohini mohinur
    mohlaroyim mohsen moidela moiken moira moises moisés mojca mojisola mojisoluwa mojmir mojmír
    mojžíš mokhtar moli molli mollie molly molti momanyi momcilo momoko mona monalisa monet
    monia monica monicah monika monique monis monja monna monnie monroe mons monserrat
    monserrate mont montae montague montana montay monte montego montel montenegro montes montez
    montgomery montie montika montrel montrell montrelle montrose montserrat monty monulf moona
    moonika mooses mora moraa moradeke morayo mordechai moreen morella morena morenike moreno
    morgan morgana morgane morgen morgiana morgunsól morgána moria moriah morian moric morine
    moris moritz morolake morris morten morteza morthen mortimer morton morwenna mose moses
    moshe mosi mosinmileoluwa mossen mossi mossie mostafa mosunmola mosé motha motunrayo mouloud
    mouna mounir mourad mourana moureen mourib mourine mourits moussa moustafa moya moyosore
    mozart mozell mozella mozelle moána moïra mořic moše mrihani mstislav mthokozisi muamer
    muamet muammer muarem muarra mubina mucahit muchiri muema mueni mufide mugambi mugdha
    mugendi muggur mugo mugur mugurel muhallil muhamed muhamer muhamet muhammad muhammadali
    muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq
    muhammadsolih muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet
    muharrem muhazzim muhima muhip muhiye muhsina muhyettin mui muia muireann muiruri muizza
    mujde mujo mujur mukbile mukhwana muktedir mulele muli mulugeta mulwa mulya mulyanto mulyono
    mumbi mumin mummi mumo mumpuni mumtoz muna munda mundgerd mundgerda mundgjerd mundgjerda
    mundgärdh mundheiður mundhild mundhildur mundle mundo mundína munene mungai muni munich
    muninn munir munisa munyao munyoki muoi murad murat muratcan murdock murel muriel muriela
    murielle muriithi murilo murimi murithi muriuki murl murod murphy murray murry mursalina
    mursinin mursita murti musa musafet musaffa musau musee musembi musfira mushtariy musila
    musli muslim muslima mussie mustaf mustafa mustafo mustapha mustika mustofa musyoka musyoki
    mutai mutasım muthama muthengi muthoka muthoni muthui mutia mutie mutinda mutiso mutisya
    mutlu mutluhan mutua mutuku mutunga muturi muvaffak muvahhide muxlisa muxtar muzafer
    muzaffer muzayyana muzdahir muzdalifa muzhir mwamini mwanajuma mwanamisi mwangangi mwangi
    mwaniki mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali mwiti mya myah mychal myer myesha
    myia mykel mykola myla mylan mylee myles mylie mylon mylène myra myranda myriam myrk myrkvi
    myrl myrle myrna myron myrra myrta myrtha myrthe myrtice myrtie myrtil myrtis myrvete myung
    mzamo mábel mábil mágui mája málfríður málhildur málmfríður málna mályva mánadís máney máni
    már mára márcia márcio mária mário márk márlon márta márton márus márvia márvio mátio mátka
    mátyás máté máxima máximo mäginvast mäidu märeta märita märt märta märten märtha mätta måns
    mårten mæghinbiorn mæja mæreta mæretta mærætha mécia méda médea médi mégane mélanie mélina
    mélinda méline mélissa mélodie mélvin mércia méráb méta mërgim mía mías mícia míla mílton
    mímir mímósa mína mínea mínerva mír míra míranda mírey mírtila míríel mítra míó mònica móa
    módís móeiður móey móheiður mói móna mónia mónica mónika móníka mór móri móric mórits móses
    mózes móði möhsim mörk mörður múcio múli múzsa mübariz mübetcel mücellib mücevher müferrih
    müfit müge müjde mükramin mükrüme mülayim mülâyim mümtaz mümtaze münevver münezzer münif
    müntəzir münəvvər müren müret mürit mürsəl müsemma müslum müslüm müveddet müzekker müzəffər
    müğber müşkünaz müşüre mýr mýra mýrkjartan mýrún māra māris mārtiņš mārīte mădălin mădălina
    mălina mărioara măriuca mədinə məhru məhəmməd məhərrəm məlahət məleykə məmməd mənsur mənsurə
    məryəm mərziyyə məsmə mətanət naadir naail naajy naama naamah naasih naasir naathim naazhim
    nabeeh nabeel nabhan nabigh nabih nabil nabila nabor nacer nachiket nacio nada nadeem
    nadejda nadene nades nadeschda nadeshda nadett nadezda nadezhda nadežda nadhir nadia nadica
    nadije nadim nadin nadina nadine nadinka nadir nadire nadiya nadja nadr nadzieja nadège
    nadía naděžda nae naeem nael naelle naemi nafasat nafees nafesa nafii nafile nafis nafula
    naglis nahashon nahel nahiara nahid nahidə nahil nahla nahuel naia naiara naib naibə naida
    naide naigo naila nailə naim naima naime naimh naimi nair naira nais naja najair najam najat
    najee najeeb najib najma najuma najwa nakesha naki nakia nakif nakip nakisha nakita nakke
    naksh nakul nalan nalar naldo nali naliaka nalini nallely naly nalân nam nami namik namiq
    namon nan nana nanami nance nancee nancey nanci nancie nancy nand nanda nandin nandini nando
    naneta nanete nanett nanetta nanette nanie nanina nanjala nanna nannette nanni nannie nanný
    nansý nanthini nanə naod naoimh naoise naoki naoko naom naoma naomh naomi naomie naomy naomí
    naoto naoufal napoleon napoleone napsugár napóleon nara naradi naraiana narcis narcisa
    narciso narcisse narcissza nardi narek narfi narhanim nari narimane narin nario narji
    narsélio nart narve narvid narıngül nas nasab nasario nascimento nase naser nash nashipie
    nasiba nasibe nasim nasir nasiru nasra nasrin nasrullah nasser nassim nastasia nastja nasuf
    nasztázia nat nata natacha natale natalee natali natalia natalie natalija natalina natalino
    natalio nataliya natalja nataly natalya natalía natalício natan natanael natanaela natanaele
    nataniel nataníel natasa natascha natascia natasha natashenka natashia natasja natasza
    nataša natașa nate natel natella nath nathael nathali nathalia nathalie nathaly nathan
    nathanael nathanaël nathanial nathaniel nathari nathasha nathen natia natiq natisha
    natividad natividade natka natnael natosha natsnet nattawun natália natálie natálio natã
    natão natércia natércio natālija natəvan naud nausica nausziká nautica nauzika navar navarro
    naveen naver navid nawal nawel naxhije naya nayana nayara nayaret nayareth nayeli nayely
    nayfa nayibe nayil nayla nayman nayra naz nazaire nazaret nazarina nazario nazaré nazende
    nazi nazif nazilə nazim nazimet nazimə nazir nazli nazlihan nazlije nazlim nazlı nazmi
    nazária nazário nazıdil naël naíde naíl naíma naísa naïm naómi naómí naďa nağme nağı ndegwa
    nderim nderitu ndirangu ndue nduku ndumiso ndung'u ndunge ndungu nduta nea neah neal nealie
    nealy neasa nebahat nebi nebih nebiha nebojsa nebojša necati necdat nechama nechifor necilal
    necla necmettin necole necva ned neda nedas nedda nedeljka nedeljko nediljko nedim nedjma
    nedolf nedra nedzat nedzmije neea needham neel neele neelima neeltje neely neema neeme
    nefaret nefelejcs nefes nefiye neftalí nefton neha nehemiah nehip nehir neida neide neider
    neil neila neill neinar neireide neise neisti neiza neja nejc nejdet nejra nek nekesa neklan
    nel nela nelah nelberg nelbjørg nelborg nelcy nelda nele neli nelia nelida nelie nelima
    nelio nell nella nelle nelli nellie nello nelly nellý nelma nelmo nels nelsa nelson nelsy
    nelu nely nelya nemanja nembrode nemesio nemo nemésio nena nenad nenita nenna nenni nenrode
    neo neola neoma neomi neotera neotero neper nepomuk neppie neptúnus neptün nerea nereida
    nerella nereu nereza nerezza nergis neriban nerijus nerim nerina neringa nerio nerissa
    nermin nermina nermine nero neroli neron nery nerys nese nesfe nesip neslihan neslinur
    neslisah neslişah nesrin nesrine nessa neste nesto nestor nestore nestori neszta neta nete
    neto netra netta netti nettie neutel neuza neva nevada
    """
}
