// Written by .ci/given-names.py from the given names of Faker and mimesis; do not edit.

extension GivenNames {
  /// In lower case.
  static let list7: StaticString = """
    nevaeh neval nevbahar neve neveah neven nevena nevenka neveser nevgece nevgin nevgül nevia
    neville nevin nevio nevise nevra nevrije nevsal nevsale newell newman newton nexhat
    nexhmedin nexhmije neyir neyla neyran nezamysl nezengül nezha nezihi nezize neóteles neşem
    neşrin neža ng'ang'a nga ngaire ngamia ngan nganga ngari ngawang ngeni ngigi ngoc ngozi
    ngugi nguyen nguyet nguyễn ngô ngọc nhiên nhlanhla nhật nia nial niall niamh niara nibaldo
    nicandra nicanor nicat niccolo niccolò niccoló niceia nichakarn nichal nichelle nichifor
    nichol nichola nicholas nicholaus nichole nicholle nicholus nicki nickie nicklas nicklaus
    nickolas nickole nickson nicky niclas nico nicoară nicodemo nicodemos nicodemus nicodim
    nicol nicola nicolaas nicolae nicolai nicolaie nicolaj nicolas nicolasa nicolau nicolaus
    nicole nicoleta nicoletta nicolette nicoli nicolina nicoline nicolle nicolo nicolás nicolò
    nicoló nicomedo nicostrato nicu niculin niculina niculiță nicușor nicuță nicásio nida nidal
    nidhi nidia nidra niek niels niene nienke niesha niete nieves nigar nigel nigesa niglæs
    nigol niguel nihad nihai nihal nihan niharika niilo niina nijazi nik nika nikanor nikau
    nikhil niki nikia nikita nikki nikko niklas niklaus niko nikodem nikodém nikodéma nikodémia
    nikol nikola nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikole nikoleta nikolett
    nikoletta nikolina nikora nikos niks nikulás niké nikíta nikólína nikša nil nila nilam nilay
    nilcan nilce nilda nile niles nilgün nili nilima nilla nilo nils nilsa nilseus nilsmund
    nilson nilton nilufar nilvar nilvard nilvart nilza nilüfer nim nima nimakoah nimfa nimrat
    nina ninell ninett ninetta ninfa ninioluwa ninna ninnie nino ninon ninoska ninoslav ninthe
    niobé nira niracha nirgül niri nirina nirja nis nisa nisan nise nisha nisse nisə nita nitara
    nitesh nittaya nivalda nivaldo nives nixe nixie nixon niyaga niyaz niyazi niyilolawa nizami
    niðbjörg niğmet njabulo njagi njenga njeri njeru njiru njogu njoki njord njoroge njozi njue
    njuguna njála njáll njål njård njædel njóla njörður njørd nkazimulo nkiruka nkosana nnamdi
    nneka noa noah noam noame noan noar nobantu nobert noberta nobie nobre nobuhle nobuko nodira
    noe noel noela noeleen noelia noelie noeline noella noelle noelma noema noemi noemie noemí
    nogay noh noha noham nohan nohely nohemi nohlan nohora noiala noirin nojus nokkve nokulunga
    nola nolan nolann nolberto noleen nolen nolhan nolia nolie nollaig nolwenn noma nomagugu
    nomalanga noman nomasonto nomathalente nomathemba nomcebo nominanda nomsa nomthandazo nomusa
    nomvula nona nonato nonhlanhla nonie nonjabulo nonni nonso nooa noomi noor noora noortje
    noppakao nora norah noralf noralv norberg norbert norberta norberto norbey norbi norbjørn
    nordahl nordal nordica nordvald nore noreen norene noreta noretta norfinn norfred norgren
    norgrim norica noriko norin norina norine noris norita norius norival norleif norleiv norma
    norman normand normando normann normano normund normunds norodd norolf norolv norris
    norstein norton norulf norulv norval norvald norvinda norwood norðmann notburga nothando
    notting notto nottolv nottov nottung noud nouh nour noura noureddine nout novalie novi
    novica novruz noxolo noyan nozibusiso nozima nozizwe noè noé noélia noélie noémi noémia
    noémie noël noëlla noëlle noëmi nqobizitha nrima ntimi nuala nubia nue nuel nugraha nuhi
    nuhu nula numa numénia nuna nuno nunzia nunziata nunziatella nunziatina nunzio nup nura
    nural nuran nuranə nuray nurbanu nurcan nurda nurdeniz nuredin nureia nuretdin nurettin
    nurey nurgil nurgül nurgün nurhayet nuri nuria nuriat nurije nuriya nuriye nuriyet nurkan
    nurkut nurlan nurlana nurmelek nurmuhammad nursal nurseda nurseli nurser nursim nursultan
    nurtaç nurten nuru nurul nurulla nurullah nurveren nury nurşan nurşən nusret nutcha nutkrita
    nutwadee nuutti nuyan nuşirəvan nuša nwabudike nya nyaboke nyaga nyah nyakundi nyamai
    nyambura nyana nyanchama nyasi nyasia nyawira nydia nyeste nyla nylah nynke nyoka nyoman
    nyongesa nyoni nyota nyree nyuki nyx nyyrikki nzioka nzomo nádege nádeja nádia nádja nándor
    nárcisz násfa náttmörður náttsól náttúlfur náð nânci næwe nélia nélida nélio nélson nércia
    néstor nêuton nícia nídia nídio níels níger níla nília níls nína níní nísia nísio nóa nóam
    nóel nói nóna nóni nóra nóri nótt nóvember nökkvi növrəstə núbia númi núria núrio nübar
    nüdret nüket nükhet nükte nürice nürəddin nüsrət nüşabə nýbjörg nývarð něhoslav nəcəf nəfisə
    nərgiz nəriman nərmin nərminə nəsib nəsimi nəzakət nəzrin oakley oana oba obaid obanijesu
    obba obdulia obdúlia obe obed oberg obert obianuju obie obinna ocampo oceana oceano ochieng
    ocie ocridalina octa octav octavia octavian octaviana octaviano octavie octavio octaviu
    octavius octávia octávio océane ocília oda odair odalis odalys odbjørn odd odda oddar
    oddberg oddbergur oddbjörg oddbjörn oddbjørn odde oddfinn oddfred oddfreyja oddfreyr
    oddfríður oddgar oddgard oddgeir oddger oddgerður oddgrim oddhildur oddi oddie oddkell
    oddkjell oddlaug oddleif oddleifur oddleik oddleiv oddmar oddmund oddmunn oddne oddný oddrún
    oddstein oddsteinn oddulv oddur oddvald oddvar oddvard oddveig oddvin oddvind oddvör oddþór
    odeberto odelia odeline odell odessa odeta odete odett odetta odette odgeir odhiambo odhinn
    odhran odie odika odil odila odile odilia odin odina odis odkanlı odleif odmar odmund odne
    odo odolen odolf odolv odon odongo odstanus odulf odulv oduor odus odvar odvin odília oeshi
    ofelia ofeliya offe offie offæ ofrad ofradh ofrath ofélia ofélie oganer ogden oge ogechi
    oghe oghmund oghæ ogmund ogmunder ogne ognjen ogooluwa oguz oguş ogy ogæ ohle ohto oili
    oisin oiva oivi ojas ojasvi okan okanay okbay oke okechukwu okello okey okgüçlü okoth oksana
    okseven okta oktavie oktavius oktavián oktavía oktavíus okto oktávia oktávie októ októvía
    októvíus oktüremiş oku okumu okyalaz okä okæ ola oladare oladimeji olaf olaff olai olajumoke
    olakunle olalla olan oland olander olanrewaju olansile olar olari olasunmbo olauer olaus
    olav olaves olavi olavius olavo olbert olbjørn olbram olca olcay oldağ oldemar oldin oldrich
    oldus oldřich oldřiška ole olef oleff oleg olegario olegário oleif oleiv olek oleksandr
    oleksandra olen olena olene oleos olesya oleta olev olevia oley oleńka olf olferd olfert
    olfred olga olgar olgard olgart olgaç olgeir olger olgica olgierd olha oli olie olimar
    olimpia olimpian olimpiu olin olinda olindo oline olinius olinto olinus oliva olivar
    oliveiros oliver olivera oliverio oliverios olivert olivia olivie olivier oliviero olivija
    olivine oliviu olivius olivér olivério oliwer oliwia oliwier olle olli ollie olliver ollvar
    ollý olman olmann olmar olmod olof ololade oloo olov olsa olti oluchi oluf oluff olufunke
    olufunmilayo olumide olumorotimi oluoch oluwafemi oluwagbemiga oluwakemi oluwamumibori
    oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwole oluş olwen olwethu olympia olympie
    olália olímpia olímpio olívia oma omaca omair omaira omaja oman omar omara omari omarion
    omay omeir omer omie omina omisha omkaar omobobola omobolanle omodunni omolabake omolara
    omondi omosalewa omotara omotayo omotola omotoun omowumi omran omya ona onas onat ondieki
    ondina ondino ondrej ondřej ondřejka oneal oneida onerva onesmus oneta oney ongay ongu oni
    onie onildo onita onkar onni onnie onofre onofrio onuker onur onuray onurcan onursu onveer
    onyango onyinye onélia onófria ookä oolav oona oonagh opan opha ophelia ophélie opika opiyo
    opung opwonya opál oqtay ora orabella orah oralee oralia oran orandino oranlı oray orazia
    orazio orbán orchidea orduxan ored orelia orell oren orene oreofe orest orestas oreste
    orestes oretha orfelina orfeo orfeus orfhlaith orges orgona orgün orhan oria oriana oriane
    orianne orie orieta orietta orikkia orikus orilla orin orinder orion oris oriána orka orla
    orlagh orlaigh orlaith orlan orland orlanda orlandina orlandino orlando orlane orlantha
    orlena orley orlin orlinda orlindo orlo orlondo orm orma ormar orme ormes ormheiður
    ormhildur ormlög ormur orna ornela ornella oro orpha orquidea orquídea orra orren orri orrie
    orrin orris orsi orsika orsina orsino orso orsola orsolya orson ortak ortansa ortensia
    ortrud ortrun ortwin oruç orval orvar orvel orvil orville orvin orvis orvo orvokki orxan
    orália orçin orêncio orósio osa osama osamu osbaldo osborn osborne oscar oscarina oseas
    oseias osha osie osiyo oskar oskari oskars oskay oskár osman osmano osmar osmo osmund osogo
    ossama ossi ossian ossie ostara ostman osunleke osvald osvalda osvaldina osvaldo osvalds
    oswald oswaldo oswin oszkár oszvalda osório ota otabek otacílio otakar otakara otavia otay
    otelia otelina otelinda otello otelo otfried otha othel othello othin othindisa othinkar
    othman othmar otho otieno otilia otilie otilina otis otkatla otkell otmar otniel oto otokar
    otomar oton otoniel otri otso ott otta ottar ottavia ottaviano ottavio ottfried otthild otti
    ottie ottila ottilia ottilie ottis ottmar otto ottokar ottoline ottomar ottone ottó otur
    otylia otávio otília otón otýlie otīlija ouanes oudekki ouida ouma oumar oureana ousmane
    oussama outi ove ovid ovidio ovidiu ovidius ovila oviya ovídio owais owen owens owethu owino
    owuor oxana oxána oya oyenike oyindasola oylum oymak oysha oytun ozan ozana ozansü ozell
    ozella ozie ozioma ozy ozzie ozzy oğulbaş oğurata oğuzman oļģerts oľga paavali paavel paavo
    pabla pablo paca pacal pacho pachongruk paco pacome pacorro pacífica pada padma padmi
    padraic padraig padraigh padraigin paedhar paedher paer pahal pai-han pai-hung pai-jui
    pai-lin pai-yen pai-yu paige paiman pairlee pait paityn pak paker pakize pakizə pakjira
    paksu palban palben pali pallavi palle pallie palma palmer palmira palmiro palni paloma
    palóma pam pamala pambe pamela pamelia pamella pamfil pamila pamir pamira pamula paméla
    pamína panagachie panagiotis panait panca pancho pancrazio pandora pandu pandóra panfilo
    pangeran pangestu panini panji panka pankracy pankrác panna pannawich panni pantaleo
    pantaleon panu panya panzer pao-chu paola paoletta paolina paolo papatya papoila paqui
    paralee paramita paraschiva paraskeva paraskevi paraíso parcidio parcídio pardi paride parin
    parisa parlee parman parmes parrish parsa parsival parth parthenia particia parvati parvez
    parvin parís pascal pascale pascaline pascoal pascual pascuala pascualina pashk pashke pasi
    pasin paskal paskala paskalia pasqua pasqual pasquale pasqualina pasqualino pastora
    paszkália pasztorella patchaploy patcharaporn patrek patrekur patri patria patric patrica
    patrice patricia patricie patricija patricio patrick patrido patrik patrina patrisía
    patrizia patrizio patrocínia patrycja patryk patrícia patrício pattamon pattapon
    pattatomporn patti pattie patty pau pauel paul paul-gerhard paul-heinz paula paule paulene
    pauletta paulette pauli paulica paulien pauliina paulin paulina pauline paulino paulita
    paulius paulo pauls paulus paulína paulīna pauric paval pavani pavao pavel pavla pavlina
    pavlos pavlín pavlína pavo pavol pawall pawan pawel paweł pax paxton paye payten payton paz
    paşa peadar peader pearce pearla pearle pearlene pearley pearlie pearline pearse pearu peder
    pedhar pedher pedrina pedrino pedro pedró peedo peedu peem peet peeter peggi peggie peggy
    pehlil pei pei-shan peider peip pekcan peker pekin pekiner pekka pekkan pekko pekşen pelagie
    pelagiusz pelaio pelaji pelayo pelhřim pelin pelle pellegrino pellervo pelágia pembesin
    penelopa penelope peniel penina peninah penney penni pennie penrod pentti penélope pepe
    pepijn pepillo pepin pepita pepito pepo peppe peppi per per-erik per-olof pera percival
    percy peregrin peregrina peren perenna perfeito peri perica perikles perinur peris perkasa
    perla perley perlita permelia permun pernell pernilla pernille pero perparim perpétua
    perpétuo perran perri perrine perry pershing persida persília pertti perttu perunko pervaiz
    perzida perçem pesent peta petar pete petek peter peter-michael peterson pether peti petr
    petra petrana petras petre petrea petri petrică petrina petrit petrișor petro petrona
    petronel petronela petronella petronila petronilla petronius petros petru petrus petruše
    petruț petruța petrína petrónella petrónia petrós petrún petrúnella petter petteri petula
    petúnia peyton peónia pham phan phanice phebe phelim phelix phenphitcha pheobe phil philario
    phileine philemon philine philip philipp philippa philippe philippine philippus philis
    phillip phillis philo philomena philomene philomène philpus phineas phoebe phubes phung
    phylicia phylis phyliss phyllis phyllon phúc phương phạm pi-chu pi-hsia pi-yun pia piaras
    piedad piedade pien piera pierangela pierangelo pierce pierette piergiorgio piergiuseppe
    pierina pierino pierluigi piermaria piero pierpaolo pierre pierre-alain pierre-antoine
    pierre-louis pierre-olivier pierre-yves pierrette pierrick piersanti piet pietari pieter
    pieter-jan pietra pietro pietronella pihla piia piibe pijus pilar pili pillangó pille
    pilleriin pilvi pilár pim pin-jui pin-yen pin-yu pina pinar ping pinhan pinja pinkey pinkney
    pino pintusorn pintyőke pio piotr pipin pippa pippi pippino pirahmet piran piret pirgit piri
    pirit pirita piritta pirje pirjo pirkka pirkko pirmin piros piroska pirro pisano piscina
    pista pisti pitipat pitágoras pius piyale pjeter pjetur pjotr placida placido plamen
    plamenko platina platon platón ples pleun pleșu plga plinio pluma plummer plácido plínia
    plínio pnina po-wen poeta poigo pok pol pola polad polat polatalp polathan polatkan polda
    polen polett poliana policarpo polina polixéna polk polla polli pollie polly pollý polona
    polonca polonia polykarp polyxena pompeo pompeu pompilia pompiliu pomponio pompília pompónia
    ponce poncio pontus pooja popobawa poppea porciana porfirio porfiro porfírio pornchanok
    porsche porsha portia posey poul povel povilas powell poyraz praba prabawa prabowo prabu
    pracídio prado prakosa prames pranata pranav pranawa pranee praneel pranit prasetya prasetyo
    pratt pratyush pravdomil pravdomila praveen pravomil pravomila pravoslav pravoslava prayitna
    prayoga prayogo prazeres preben preciosa precília predrag premtim pren prena prentice
    prentiss presley preston priam pricilla pridbjørn priidik priidu priit priiten prima
    primavera primitiva primitivo primo primula primus principiano prinz prisca priscah priscila
    priscilla priscillah priscille prisha priska priskilla priszcilla priteche priya priyanka
    prião proculeius procópio profira prokop prokopa prospero providencia prudencia prudencio
    prudie prudência prudêncio pryor przemek przemyslaw przemysław przemysława przybysława pría
    príor próspero psziché puccio puji puk pulmu pulquéria pumbaa puntira puput pura pureza
    purificacion purificación purificação purity purwa purwadi purwanto pusat pushti puspa puti
    putri putu pyry pàola pál pála páldís páley pálfríður pálhanna pálheiður pálhildur páll
    pálma pálmar pálmey pálmfríður pálmi pálrún pálín pálína pámela pánfilo páris pädhar pädher
    päivi päivikki päiviö pär pärja pärle pärt pärtel pätar päter päther päär päären päärn pääru
    pål pålina påll påske påval pædhar pædher pætar pæter pæther pæthr pætær pégui pénelopé
    pénélope pépio péricles pérsio péter pétrína pétrún pétur përparim pía pío pírea pólika
    pünhan pürçek pătru pēteris pınar pırıl pırıltı pıtırcık přemysl přibyslav přibyslava pəri
    pərişan pərvanə pərvin pərvinə pərviz qaadir qaasim qabeel qabil qadar qadeer qadi qadim
    qadir qahtan qaim qais qalib qamar qamil qani qanit qaratel qareeb qarin qaseem qasid qasif
    qasim qasım qatadah qawee qay-yoom qays qazim qefsere qemajl qendresa qendrim qerim qian
    qiana qiang qiu qiyas qori qoşqar quadir quaiela quang quar quaresma qudamah quddoos qudoos
    queenie quentin querubim quessia quiana quianna quiliano quim quin quincy quinn quint
    quinten quinter quintin quintino quinton quinty quique quirilo quirina quirino quitéria
    qulam qulu qumru quoc quorra qurban qusay qushi qutaybah qutb qutub quyen quynh quéli quélia
    quévin quírio quỳnh qëndresa qëndrim qönçə qüdrət qızbəs qədir qələndər qənirə qəzənfər
    raaghib raagini raahil raakel raakin raamis raamiz raashid raatib raavo rabah rabar rabb
    rabbaanee rabbani rabbiye rabea rabecca rabee rabi rabiah rabih rabit racha rachael rachal
    rachana racheal rachel rachela rachele rachell rachelle rachid rachida rachit rachita
    rachèle raci racin racquel rada radan radana rade radegast radek radeke raden radenko radha
    radhborg radhee radhgärdh radhika radhost radi radica radija radika radim radimír radimíra
    radislav radislava radit raditya radivoj radivoje radka radko radmil radmila rado radojka
    radomil radomila radomir radomił radomiła radomír radomíra radosav radoslav radoslava
    radoslaw radosław radosława radovan radovana radoš radslava radu radvan radvilė radziwił
    radúz rae raeann raed raees raegan raekwon rael raelene raelyn raelynn raewyn raf rafa
    rafael rafaela rafaele rafaella rafaello rafaelo rafal rafan rafay rafaél rafaéla rafaël
    rafał rafe rafee rafeek rafeeq rafet raff raffael raffaela raffaele raffaella raffaellino
    raffaello raffel rafi rafia rafid rafih rafila rafiq rafn rafnar rafney rafnhildur rafnkell
    ragendra raggi raghav ragheb raghi raghib ragna ragnar ragnbjörg ragnborg ragnborgh ragndis
    ragne ragner ragney ragnfred ragnfridh ragnfrith ragnfríður ragnfrød ragnheiður ragnhild
    ragnhilda ragnhildur ragnild ragnor ragnvald ragnveig ragnvi ragnvor ragny ragnälf ragnælf
    ragnö raguel ragúel rahab raharja rahat rahayu raheel raheem rahel rahim rahima rahime
    rahiye rahma rahman rahmat rahmet rahmi rahn rahsaan rahul rahwa rai raiden raido raifə
    raigo raihan raija raik raiko raila raili railo raimo raimon raimond raimonda raimondo
    raimonds raimu raimund raimunda raimundo raina rainald raine rainer rainhard rainieri raino
    rainold raisa raissa rait raita raitis raivis raivo rajab rajata rajesh rajeshri rajeswary
    rajka rajko rajmonda rajmund rajmunda rajsa rakeem rakel rakide raknar raksha raleigh ralf
    ralf-dieter ralf-peter ralfe ralph raluca rama ramadan ramadhan ramazan ramberto ramesh rami
    ramid ramil ramilə ramin raminta ramira ramirez ramiro ramiz ramiza ramize ramna ramo ramon
    ramona ramone ramonita ramsey ramun ramunė ramush ramy ramzi ramón ramóna ramūnas rana ranae
    ranar ranbir rance rand randa randal randall randalín randee randel randell randi randle
    rando randolf randolfo randolph randver randvi randy randíður randý ranee ranek ranel rangga
    rani rania ranieri raniero ranka ranko rannet ranno rannva rannveig rannver rannvig ranveer
    raoul rapaz raphael raphaela raphaël raphaëlle raquan raquel raquelina raqueline rareș ras
    rasa rasha rashaad rashaan rashad rashawn rasheed rasheeda rashid rashida rashidi rasim
    rasimə rasin rasit rasma rasmund rasmus rasofiel rastislav rastislava rasul ratchanon rathi
    rathulf ratibor ratih ratko ratmír ratna ratt rauf rauha raul rauli raulo rauna rauni rauno
    ravald ravenna ravi ravn ravnkjell ravy rawald rawan rawiri rayaan rayan rayana rayane
    rayburn raye rayen rayfield rayford rayhona rayla raylene rayman raymon raymond raymonde
    raymund raymundo rayna raynard rayne rayner rayshawn rayyona rayén raza razi razija razije
    raziyə razı raúl rea reagan reanna reatha reba rebbeca rebbecca rebeca rebecca rebecka
    rebeka rebekah rebekka rebihat recep recepali reda redmond redouan redouane reece reeda
    reelika reem reemo reena reeno reese reesi reet reeta reetta refet refik refki refugia
    refugio refur regan rege regena regenia reggie regin regina reginal reginald reginaldo
    reginbaldur reginbjörg regine reginia reginn regino regis regitse regitze regna regner
    regnhild regni regnild regnwald rego regula regína regīna reha rehaan rehema rehime rei reid
    reidar reidun reifnir reigo reija reijo reiko reili reilika reilly reima reimar reimer reimo
    reimund rein reina reinald reinalda reinaldo reinamor reinar reine reinel reiner reingard
    reinhard reinhardt reinhart reinhild reinhilde reinhold reinholdt reinier reinis reino
    reinout reio reita rejana rejane rejhan rek rekha reksa relika relinda rella relli relu rema
    remazan rembrandt remco remedios remek remi remig remigio remigiusz remington remo remona
    remus remy remzi remzije remziye remédios remény reményke remígio remízio rena renaat renada
    renae renaldo renan renar renard renarda renata renate renatka renato renatus renaud renay
    renda rendy rene renea renee renel renetta rengin rengül reni renia renita renna rennie reno
    rens renske renzo renát renáta rené renée reo reperto requerino res resat reshat reshoni
    resi resit respati ressie restituta restu resulcan reta retha rether reto retta rettie
    reuben reubin reva revi revo revza rex rexford rexhep rey reyansh reyes reyhan reyhanə
    reykdal reyn reyna reynald reynalda reynaldo reynar reynardo reyndís reynheiður reynhildur
    reynir reynold reynolds reyr reza rezeda rezin rezső rezzak rezzan rhavi rheba rheta rhett
    rhian rhianna rhianne rhiannon rhoda rhodé rhona rhonda rhys ria riad rian riana rianna
    rianne ribca ric rica ricadonna ricarda ricardina ricardo riccarda riccardo ricci ricciardo
    ricciotti ricco richard richarda richardt richelle richie richmond richárd rick rickard
    rickey ricki rickie ricky ricmot rico rida ridhi riduan ridvan ridwan ries riet rifat righer
    rigmor rigmár rigo rigoberto rihanna rihards riho riika riikka riin riina riine riitta riivo
    rijad rijk rik rika rikard rikarda rike rikharð rikharður rikhild riki rikitza rikiza rikka
    rikke rikki riku rikulf rikvald rikvidh riley rilind rilla rillie rim rima rimantė rimma
    rina rinaldo rinda rinesa ringo ringsten ringvidh rini rino rinor rinze rio rion riona
    ripley ripszima risa risalet risasi rishi risper risto rita ritchie ritt ritta ritter ritva
    riu riva rivca rivelino rivka rivo riya riyad riza riziki rizki rizky rizvan ričardas
    ričards roald roalde roana roano roar robb robbe robbi robbie robbin robby robbyn robel
    robena robert roberta robertas robertin robertina roberto roberts robim robina robine
    robinetta robinson robiya robley roboredo robt roby robyn rocco roch rochdi rochel rochell
    rochelle rochus rocio rocío rodah rodan rodas roddy rodelinda roderic roderica roderich
    roderick roderigo roderik rodger rodgers rodher rodhger rodhgärdh rodhils rodhlef rodhlög
    rodhmar rodhmund rodholf rodhsten rodhulf rodhvald rodhvi rodhälf rodhælf rodi rodica rodmar
    rodney rodny rodolfa rodolfo rodolphe rodrick rodriga rodrigo rodrigue rodulf rodé roef roel
    roeland roelof roena rog rogelio roger rogers rogier rogélia rogélio rogério rohaan rohan
    rohat roise roisin rojda rojin rojnu rojus rok rokas roko roksana roland rolanda rolandas
    rolande rolando rolands roldan roldán rolende rolf rolf-dieter rolf-peter roli rolim rolla
    rolland rollande rollef rollie rollin rollo rolly roly rom roma romain romaine romaisa
    romaissa roman romana romane romanița romano romarico romarigo romario rome romeia romek
    romelia romello romelo romeo romero romet romeu romey romhilda romi romia romie romilda
    romina rominett romola romolo romona romuald romualda romualdas romul romulus romund romy
    román romána romário romã romão romée roméo ron rona ronal ronald ronaldo ronan ronda rondal
    rondina ronett ronetta roni ronin ronith ronja ronke ronna ronni ronnie ronny rono rony
    ronya roomet roope roos roosa roosevelt roosmarijn roque roquelina roriz rory rorí ros rosa
    rosa-maria rosabel rosabela rosabella rosabelle rosalba rosalee rosaleen rosalia rosalie
    rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn rosalía rosamar rosamaria
    rosamel rosamond rosamund rosamunda rosana rosandra rosanete rosangela rosann rosanna
    rosannah rosanne rosano rosaria rosarie rosarinho rosario rosaura rosco roscoe rose-marie
    roseann roseanna roseanne rosebel rosebele rosel roselee roselia roselinde roseline rosella
    roselle roselyn roselyne rosemarie rosemary rosena rosenda rosendo rosetta rosevelt rosey
    rosi rosia rosie rosil rosina rosinda rosine rosio rosita rosl roslyn rosman rosmarie ross
    rossa rossana rossano rossella rossie rostislav rostislava roswell roswita roswitha rosy
    rosália rosário rosélia roth rother rothger rothmar rotich rotkar rotker rotraud rotraut
    roulf rouven rovald rovena rovéna rowan rowen rowena rowland roxana roxane roxann roxanna
    roxanne roxelana roxie roxy roxán roxána roy roya royce roza rozalia rozalija rozalinda
    rozamunda rozana rozanna rozanne rozella rozemarijn rozi rozina rozita roziya rozmarin
    rozvita rozál rozália rozálie rrahim rron rrustem rua ruairi ruari rubani ruben rubi rubie
    rubiela rubim rubin rubina rubinka rubye rubén rudecindo rudesindo rudi rudo rudolf rudolfa
    rudolfina rudolfo rudolfína rudolph rudolpho rudra rudy rudīte rueben ruedi ruel rufat
    ruffin ruffina ruffus rufina rufino rufio rufo rufta rufus ruggerio ruggero ruggiero rugilė
    ruhide ruhiu ruhiyyə ruhsar ruhsat ruhshona ruhugül ruhəngiz rui ruie rukia rukiye rumaysa
    rumejsa rumeysa runbiorn rune runfast runfrid runfridh rungo runi runkil runný runsten
    runulf runvast runvidh runälf runólfur rupert ruperta ruperto ruprecht ruqayya ruqiya
    ruqiyyə rurique rusen rushil ruslan ruslana rusman rusnė russ russel russell rustem rustin
    rusul ruszalka ruszlána rut ruta rute rutger ruth rutha ruthann ruthanne ruthe rutherford
    ruthie ruthild rutt ruuben ruut ruven ruwaihim ruxanda ruxandra ruxsarə ruy ruzhdi ruzica
    ruzsinka ruža ružena ružica ryad ryan ryann ryder ryker rylan ryland rylee ryleigh ryley
    rylie rym ryma ryne rynjus ryohei ryosuke rysia rysiek ryszard rytis rytė ryuu rza ráchel
    ráhel rákhel rákis rán ráðgeir ráðhildur ráðvarður râdamas rådgeir rådgjerd rådgjerda
    rådgrid rådmod rådmund rådny rådorm rådvard rådveig råg råmund ræf ræv rébecca régina
    réginald régine régis régulo réjane réka rémi rémy réta rézi ríkarður ríkey ríkharð
    ríkharður rín ríta ríó róbert róberta róbjörg rói rólant róman rómeó rómula rómulo róna
    rónán rós rósa rósalind rósalía rósanna rósant rósar rósberg rósbjörg rósborg róselía
    rósenberg rósey rósfríður róshildur rósi rósinberg rósinkar rósinkara rósinkrans rósinkransa
    róska róslaug róslind róslinda róslín rósmann rósmary rósmarý rósmunda rósmundur rósný rósý
    róza rózia rózsa rózsi róża różanna röfn rögn rögnvald rögnvaldur rögnvar rökkvi röné rörik
    röskva rösli rövşanə rövşən röya röyal röyalə röðull rødh rødhe rødhing røl rømingus rønjus
    rønnaug rønne rønnik rønning rørek rørik røskva røth røthe røyan røyen rúbar rúben rúbia
    rúbý rúdi rúdólf rún rúna rúnar rúndís rúnhildur rúpio rúrik rúrí rút rútur rübabə rübeyda
    rüdiger rüfət rüknettin rümeysa ründo rünno rüya rüçhan rüşen răducu răzvan rıfkıye rūdolfs
    rūta růžena rəfiqə rəhilə rəhim rəis rəmziyyə rəna rəqsanə rəsmiyyə rəsul rəxşəndə rəşad
    rəşid s'fiso sa'adatu sa'diya saabir saad saadat saadet saadia saadiq saafir saahir saaiq
    saajid saal saale saalih saalim saana saanvi saaqib saar saara saariyah saba sabah sabahat
    sabahate sabaheta saban sabar sabari sabas sabastian sabatino sabato sabbir sabedin sabeeh
    sabih sabihe sabil sabin sabina sabine sabino sabiq sabir sabirə sabit saboor sabra sabri
    sabrin sabrina sabrine sabrína sabur saburah sabína sabır sacha sachi sachiko sacidə
    sacramento sada sadaka sadan sadao sadaqat sadat sadberk saddam sade sadeed sadeti sadi
    sadia sadie sadija sadije sadik sadika sadiki sadina sadiq sadittin sadiye sadraque
    sadrudine sadye sadıq safa safae safet safia safija safije safina safinaz safira safiri
    safiya safiye safouan safouane safta safura safír saga sahar sahara sahibə sahide sahil
    sahin sahir sahit sahra sai said saida saidi saido saif saiful saige saija saila saim saima
    saime saimi saini sair sairah saire saka sakari sakarias sakarías sakina sakip sakit saksham
    sakti saku sakura sal sala saladino salah salamon salazar salbatore salbjörg saldís saleh
    salem salemo salena salete salgerður salgır sali salida salih saliha salim salima salimah
    salimet salina salka salkım salkın salla salley salli sallie sally salma salman salmann
    salmar salme salný salohiddin salome salomea salomena salomey salomite salomo salomon
    salomão salomé salomón salsabila saltuk salud salurbay salustiano salustiniano salvador
    salvadora salvadore salvar salvator salvatora salvatore salvatori salvatorio salvatorre
    salvatrice salvação salvi salviano salvina salvino salvátor salvör salwa salín salína salóme
    salómon salúquia sam samahat samaksh samama saman samandar samanta samantha samar samara
    samaritana samaritano samarth samatha samay samella samer samesh sami samia samiah
    """
}
