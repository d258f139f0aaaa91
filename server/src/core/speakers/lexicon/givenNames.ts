import { wordList } from './wordList.ts';
import { WordTable } from './wordTable.ts';

/**
 * Common given names of many languages that only men or only women bear; names that both bear, or that are surnames or
 * places as well, are left out. They tell for whom a pronoun cannot stand.
 */

/** Given names of men, in small letters. */
export const MALE_NAMES = new WordTable(
  wordList(`
    aaron abdelaziz abdou abdullah abdulrahman adam adrien agus ahmad ahmed aidan akira alain alan alasdair albert
    alberto albrecht aldo alejandro alekos aleksandar aleksei alessandro alessio alexander alexei alexis alf alfred
    alistair alois alvaro amadou amir amit ammar anatoly anders andreas andrei andres andrew andrey andriy andrzej
    andrés angus anil anselm antal anthony antoine anton antonio antonis antti anwar aram arjun arkady arnaud arne
    arno arnold artem arthur artur arturo arvind ashok asif askar attila aurelio axel azim babatunde bakhyt balazs
    bambang baptiste barry bartolomeo bartosz bashar basil bastien behrouz benedikt benigno benjamin benoit benoît
    bernardo bernd bertrand bilal billy bjarne bjorn björn blaise bobby boguslaw bohdan boris boubacar boyko bradley
    branko brendan brett brian bronislaw bruce bruno bryan budi burak caio callum carl carlo carlos carsten casimir
    cecil cedric cem charles chidi chris christopher chukwuma ciaran clemens clifford clive clément colin constantin
    corentin cormac cristian cristiano cyril cyrus césar dafydd daisuke damian damien damir daniel danilo daniyar
    dario darius darko david davide davit declan deepak demetrios denis dennis derek desmond detlef didier diego
    dieter dietmar dimitar dimitris dinesh dirk dmitri dmitry dmytro dominik donald dorian douglas dragan duarte
    dumitru duncan dylan eamon eberhard ebrahim edgar eduardo edward edwin efraín einar eko elchin elias elijah
    emeka emil emile emiliano emmanuel emmerson emomali emre enrico enrique enzo eric erik ernest ernesto erwin
    esteban ethan eugene evgeni evgeny fabien fabio fabrice faisal farhad farid farrukh federico felipe ferdinand
    ferenc fergus fernand fernando filip filippo fiodor florian fouad francesco francis francisco franco francois
    frank frantisek franz françois frederick fredrik friedrich fritz fumio fyodor gabor gabriel gaetano gareth gary
    gaspard gennady georg george georgi gerald gerard gerardo gerhard germain gerrit gert gheorghe giancarlo
    gianluca gianni gilbert gilberto gilles giorgio giorgos giovanni giuseppe gonzalo goodluck goran gottfried
    graham gregory grigory grzegorz guido guillaume guillermo gunnar gunter gurbanguly gustaf gustav gustavo gérard
    günter günther hagop hakan hamid hamish hans harald harold harry hartmut haruki harvey hasan hassan hector heinz
    helmut hendrik henning henri henrik henry herbert hermann hernan hervé hirokazu hiroshi holger horace horst
    hossein howard hristo hubert hugo humberto hussein héctor iain ian ibrahim ibrahima ichiro ignacio igor ilham
    ilya imre ion isaac isidro islam ismael ismail istvan ivan ivica ivor iwan jaap jack jacob jacques jakaya jakob
    jakub james janek janez jannik janusz jaroslav jaroslaw jarosław jason jasur javad javid javier jean-baptiste
    jean-claude jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves jeffrey jens jeremy jerome
    jerry jesper jiri jiří joachim joao jochen joe johan john joko jonas jonathan joost jordi jorge joris josef
    joseph joshua jost jozef joão juan julien julio juma junichiro jurek jurgen jussi justin jérôme józef jürgen
    kamil karim karl karol karsten kaspar kazuo kees keith kemal kenji kenneth kenta kenzo kevin khaled khalid
    kipchoge kirill klaus klemens kofi kolbeinn konrad konstantin konstantinos kostas krishnan kristian kristof
    krzysztof kuldip kurt kwabena kwame kyle kyriakos ladislav lamine larry lars laszlo laurent laurentiu lauri
    lawrence leandro lech leif leo leonard leonardo leonid leopold leszek liam lionel lorenzo lubomir luc lucas
    luciano ludovic ludwig luigi luis luiz lukasz lutz lászló maciej mads magnus mahathir mahmoud makoto malcolm
    malick mamadou manfred manmohan manuel marat marc marcel marcelo marcin marco marcos marek mariano mario mark
    markus martijn martin martín mason masoud massimo mateusz mathias mathieu matteo matthew matthias matthieu matti
    mattias maurice mauricio mauro maxim maxime maximilian mehmet melvin michael michal michiel miguel mihai mikael
    mikhail mikko miklos miklós milos miloš miroslav mitchell modou mohamed mohammad mohammed mohsen moritz mourad
    moussa muhammad murat mustafa mykola najib nana naoto narendra nasser nathan nathaniel nedim neil nicholas
    nicolae nicolas nigel nikola nikolai nikolay nikos nils noah norbert nuno nursultan olaf ole oleg oleksandr
    oleksiy oliver olivier olusegun omar ondrej orhan osama oscar oskar osvaldo otto ousmane owen pablo padraig
    panagiotis paolo pascal patrick paul paulo pavel pawel pedro pekka percy peter petr petro petros philip philippe
    phillip piero pierre piet pieter pietro piotr pius prabowo prakash pranab rafael rafal rafał rahul raila raimund
    rainer rajesh ralf ralph ramesh ramiro ramon ramón randolph randy raphaël rashid rauf raul ravi raymond raymund
    raúl recep reginald reiner renzo reza rhys ricardo riccardo richard rigoberto rinat rob robert roberto roderick
    rodney rodrigo rogelio roger roland rolf romain ronald ronnie rostam rostislav roy rubén rudolf rufus rui rupert
    ruslan russel russell rustam ryan ryszard rémi saad saeed salim salman salvatore sami samir samuel sander sandor
    sanjay santiago santosh satoshi scott seamus sean sebastian semyon serge sergei sergey sergio serhiy serkan
    shavkat shigeru shinzo sidney sigmund sigurd silvio simeon simon sipho sixto slamet slavko slobodan srdjan
    stanislav stanislaw stanley stefan stefano stefanos stephane stephen steven stig stuart stéphane suharto
    sulaiman sunil suresh sutrisno svein sven sylvain szymon sébastien sören søren tadeusz takashi tamás tapio taras
    tariq taro tendai terence thabo theodore thiago thierry thomas thorsten tiago tibor tigran timothy timur tobias
    todd tofig tomas tomasz tomislav tommaso tomáš tor torben torsten traian trevor tuomas tyler ugo uhuru ulf
    ulrich umar umberto uwe vaclav vadim valery vasil vasile vasily venkatesh viggo vijay vikram viktor vincent
    vinod virgil vitaly vito vladimir vladimír vladislav volker volodymyr vuk vyacheslav václav walid walter wayne
    werner wilfred wilfried wilhelm willem william willie wim winston wladimir wladyslaw wojciech wolfgang władysław
    xavier yannick yannis yaroslav yasser yerlan yevgeny yorgos yoshihide youssef yukio yuri yuriy yury yusuf yusuke
    yves zachary zbigniew zdenek zdravko zeljko ziad zlatko zoltan zoltán zoran zsolt zurab álvaro émile ömer željko`),
);

/** Given names of women, in small letters. */
export const FEMALE_NAMES = new WordTable(
  wordList(`
    abigail adele adelheid adriana adèle agnes agnieszka aigul aileen aisha aissatou akiko akinyi albertina
    alejandra alena alessandra alexandra alexandrine alice alicja alina aliya amalia amanda amaya amelie amina
    aminata amy amélie ana anahit anastasia anaïs angela angelica angelika angeliki angelina anita anjali anke ann
    anna annabel annalena annalisa anne annegret anneliese annette annick annika antje antoinette antonella antonia
    aoife ariane armelle arwa asma asmaa assia astrid aude audrey aurelia aurore aurélie awa ayla aynur ayse ayşe
    azadeh aïcha barbara beata beatriz begoña belén benazir bernadette berta betty beverly bianca birgit blanca
    bożena branka brenda bridget brigitte briony britta brittany bruna brunhilde bärbel camila camille candice
    carina carlota carmela carmen carol carole caroline carolyn catalina caterina catherine cathrine cecilia celine
    cheryl chiara chimamanda chioma chloe chloé christa christelle christiane christina christine claire clara
    clarisse claudette claudia clementine clémence colette concepcion condoleezza consuelo corazon cordelia corinne
    cornelia cristina cynthia cécile céline dagmar dalia danica daniela danielle danuta daphne daria darya deborah
    debra deirdre delphine denisa denise derya desiree dewi diana diane dilma dina dinara djamila dominika donna
    doreen doris dorota dorothea dorothy dorothée ebru edith edyta eglantine eileen ekaterina ela eleanor eleanora
    elena elif elisa elisabeth elise elizabeth elke ellen elsa elvira emilia emiliana emilie emily emine emma
    emmanuelle erika erin ernestine esperanza estelle esther estrella eszter eugenia eugénie eulalia eva evangelina
    evelina evelyn evgenia ewa fabienne fanny farida farzana fatemeh fatima fatma fatoumata fausta fay federica
    fernanda fidan fiona fiorella flavia florentina folake frances francesca francoise françoise frauke freja frida
    friederike gabriela gabriella gabrielle galina gaëlle geneviève georgina geraldina geraldine gertrude ghislaine
    gillian gina giorgia giovanna gisela giselle giulia gloria graciela graziella grazyna greta griselda guadalupe
    gudrun gulnara gwendolyn gyöngyi hadiza halyna hanako hanan hannah hannelore harriet hatice heather hedwig heidi
    heidrun heike helen helena helene helga henrietta henriette herta hilary hildegard hillary honorata huda
    huguette huma hélène hülya idalmis ildikó ilona ilse imelda imogen indira ines inge ingeborg inger ingrid
    inmaculada inès inés ioana irena irene irina irmgard iryna isabel isabella isabelle isadora isolde iva ivana
    ivonne iwona jacinta jacqueline jadwiga jana jane janet janice janina jasmina jeanne jeannette jekaterina jelena
    jennie jennifer jessica joana joanna jocelyne johanna jolanta josefa josefina josephine josiane jovana joyce
    juana judit judith judy julia juliana julianne julie julie-anne juliette justine justyna jutta kaja karen karin
    karina karolina katalin katarina katarzyna katharina katherine kathleen kathryn katja katrin kavita kayla keiko
    kerstin khadidja khadija khadijatou kimberly kinga kirsten klara klaudia kristin kristina kristine krystal
    krystyna ksenia kumiko laetitia laila lakshmi larisa latifa laura laure lauren layla leena leila lena leonie
    leonor leonora leticia leyla lidia liesbeth liliana lillian lina linda lindiwe lisa lise liv livia ljubica
    lorena lori lotte louisa louise lubna lucia luciana lucie lucija lucille lucinda lucrecia lucía ludivine ludmila
    luisa luz lydia lyudmila maarit mabel madeleine mafalda magali magda magdalena magdalene maite maja malgorzata
    malika mamata manon manuela marcela marcia mareike margaret margarethe margarita margherita margot margrethe
    maria mariam mariama mariana maricel marie mariella marija marijke marilyn mariola marisa marisol maristela
    mariya marjorie marlene marta martha martina martine mary maryam maryna maryse marzieh mathilde matilda maud
    maureen mayumi małgorzata megan meghan mehreen melanie melinda melissa meltem meral mercedes merete merve mette
    mia michaela michela micheline michelle michiko mihaela mildred milica mina mireille mirela miriam mirjam
    mirjana mona monica monika monique mukesha muriel myriam mélanie nadezda nadezhda nadia nadine nadja najat
    namrata nancy naoko naomi nargiza nasrin natacha natalia natalie nataliya natalya natasha nathalie nawal neha
    neide nelly nerea ngozi niamh nicole nicoletta nikoleta nilufer nina noelia nomvula noor nora noriko nosipho
    nuria nurul núria oddný odile ofelia oksana olena olga olivia olya oriana ornella otilia ottilie ottoline pamela
    paola patricia patrizia paulette paulina pauline penelope perpetua petra petronella philippa phyllis pia pilar
    piroska polina pooja pratibha priya prudence putri pınar rachel rafaela raffaella rahel raisa ramona rania
    raquel ratna rebeca rebecca renata renate roberta rocio rocío rosa rosalba rosalia rosalie rosalind rosanna
    rosemary roswitha roxana roxanne rukmini ruta ruth régine sabina sabine sabrina sachiko sadia safiya saida salma
    salome salomé samantha samia samira sanae sandra sandrine sania sara sarah saskia saule selma senait serena
    sevda shabana shabnam sharmila sharon sheila shirin shirley shona sieglinde sigrid sigrún silke silvia silvina
    simona simone sinéad siobhan siti siân snezana sofie sofía solange soledad solveig solène sonia sonja sophia
    sophie soraya sri stefania stefanie stephanie sunita susan sushma suzanne svenja svetlana sybille sylvia sylvie
    szilvia ségolène tabea tamara tania tanja tatiana tatjana teresa tereza thandiwe thelma theodora theresa therese
    theresia thérèse tiina tina tomoko tove trine trudy tuğba uljana ulrike ursula urszula uzma vaishali valentina
    valeria valerie valérie vanessa vera verena veronica vesna vigdís vilma viola violeta violetta vittoria viviana
    viviane vivienne wanda wanjiru wiktoria wilhelmina wilma wioletta wulan ximena yael yamina yasmin yelena
    yevgenia yoko yolanda ysabel yuko yulia yumiko yvette yvonne zahra zainab zanele zdenka zeinab zelda zeynep
    zhanna zofia zohreh zora zoya zsuzsanna zsófia zuzana édith élise éloïse émilie þórdís`),
);
