import { wordList } from './wordList.ts';
import { WordTable } from './wordTable.ts';

/**
 * Common given names of many languages that only men or only women bear; names that both bear, or that are surnames or
 * places as well, are left out. They tell for whom a pronoun cannot stand.
 */

/** Given names of men, in small letters. */
export const MALE_NAMES = new WordTable(
  wordList(`
    aaron abdullah abdulrahman adam agus ahmad ahmed akira alan alasdair albert alberto alejandro aleksandar aleksei
    alessandro alexander alexei alexis alfred alistair alvaro amit anatoly anders andreas andrei andres andrew andrey
    andriy andrzej andrés angus anil anthony antoine anton antonio antonis anwar arjun arthur arvind ashok askar
    attila axel babatunde bakhyt balazs bambang barry bartosz bashar behrouz benigno benjamin bilal billy bjorn björn
    bobby boguslaw bohdan boris boyko bradley brendan brian bruce bruno bryan budi burak caio callum carl carlos cecil
    cedric cem charles chidi christopher chukwuma ciaran clifford clive cormac cyril dafydd daisuke daniel daniyar
    david declan deepak denis dennis derek diego dieter dimitar dimitris dirk dmitri dmitry dmytro donald douglas
    dragan dumitru duncan dylan eamon ebrahim edgar eduardo edward edwin eko elchin elijah emeka emmanuel emmerson
    emomali emre enrico enrique eric erik ernest ethan eugene faisal farid felipe ferdinand ferenc fergus fernando
    fouad francesco francisco francois frank frantisek françois frederick fredrik friedrich fumio gabor gabriel gareth
    gary gennady george georgi gerald gerhard gheorghe giorgio giorgos giovanni giuseppe goodluck goran graham gregory
    grzegorz guillaume guillermo gurbanguly gustav gustavo hakan hamid hamish hans harold harry harvey hassan hector
    heinz helmut henri henrik henry herbert hernan hiroshi horace hossein howard hristo hubert hugo hussein héctor ian
    ibrahim ichiro ignacio igor ilham imre ion islam ismail istvan ivan ivica ivor jack jacob jacques jakaya jakub
    james janusz jaroslav jaroslaw jarosław jason jasur javad javier jeffrey jens jeremy jerry jiri jiří joachim joao
    joe johan john joko jonathan jorge joseph joshua joão juan julio juma junichiro jurgen justin jürgen karim karl
    kazuo kees keith kemal kenji kenneth kenta kevin khaled khalid kipchoge kirill klaus kofi konstantin kostas
    krzysztof kwabena kwame kyle kyriakos ladislav larry lars laszlo laurent lawrence lech leo leonard leonid liam
    lorenzo luc lucas luigi luis luiz lukasz lászló magnus mahathir mahmoud makoto malcolm manmohan manuel marcel
    marco marek mario mark markus martin martín mason masoud massimo mateusz matteo matthew matthias maxim mehmet
    michael michal miguel mihai mikael mikhail milos miloš miroslav mohamed mohammad mohammed mohsen muhammad murat
    mustafa mykola najib nana naoto narendra nasser nathan neil nicholas nicolae nicolas nigel nikolai nikolay nikos
    nils noah nuno nursultan olaf ole oleg oleksandr oleksiy oliver olivier olusegun omar ondrej orhan osama oscar
    otto owen pablo padraig panagiotis paolo pascal patrick paul paulo pavel pawel pedro percy peter petr petro philip
    philippe phillip pierre pieter piotr prabowo pranab rafael rahul raila rajesh ralph ramesh ramiro randy rashid
    rauf raul ravi raymond raúl recep reginald reza rhys ricardo richard robert roberto rodney rodrigo roger ronald
    rostislav roy rui rupert ruslan russell rustam ryan ryszard saad saeed salman sami samuel sandor sanjay santiago
    satoshi scott seamus sean sebastian sergei sergey sergio serhiy serkan shavkat shigeru shinzo sidney silvio simon
    sipho slamet slobodan stanislav stanislaw stanley stefan stefano stefanos stephen steven stuart suharto sunil
    suresh sutrisno sven takashi taras tariq taro tendai thabo theodore thiago thierry thomas tiago timothy timur
    tofig tomas tomasz tomáš traian trevor tyler uhuru ulrich umar uwe vaclav valery vasily vijay vikram viktor
    vincent vladimir vladislav volodymyr vyacheslav václav walid walter wayne werner wilfred willem william willie wim
    wojciech wolfgang yannis yasser yerlan yoshihide youssef yukio yuri yury yusuf yves zachary zbigniew zdenek ziad
    zlatko zoran zsolt álvaro ömer`),
);

/** Given names of women, in small letters. */
export const FEMALE_NAMES = new WordTable(
  wordList(`
    abigail adriana agnes agnieszka aigul aileen aisha akiko akinyi alejandra alena alessandra alice alina amanda
    amelie amina aminata amy amélie ana anastasia angela anjali ann anna anne annegret annika aoife astrid ayla aynur
    ayse ayşe barbara beata beatriz benazir betty beverly birgit brenda bridget brigitte brittany brunhilde camille
    carol caroline carolyn catalina catherine celine cheryl chiara chioma chloe chloé christelle christina christine
    claire clara concepcion condoleezza consuelo corazon cristina cynthia céline daniela danielle danuta daria deborah
    debra denise dewi diana diane dilma dinara djamila donna doreen doris dorota dorothy edith eileen ekaterina
    eleanor elena elif elisabeth elizabeth ellen emily emine emma esther eszter evelyn ewa fatemeh fatima fatma
    fatoumata federica fernanda fiona folake frances francesca francoise françoise freja gabriela galina geraldine
    gertrude gillian giorgia giulia gloria graciela greta guadalupe gudrun gulnara halyna hanako hanan hannah harriet
    heather heike helen helene hilary hillary huda huma hélène ilona imelda indira ingeborg ingrid inmaculada ioana
    irene irina iryna isabel isabella isabelle ivana jacqueline jana jane janet janice jeanne jelena jennifer jessica
    joanna josefa josefina josephine joyce juana judith judy julia juliana julie karen katalin katarina katarzyna
    katherine kathleen kathryn kavita kayla keiko khadija khadijatou kimberly kirsten krystyna ksenia kumiko lakshmi
    larisa laura lauren layla leila leticia leyla lidia lillian linda lindiwe lisa lorena lori louise lucia luciana
    lucía ludmila luisa lydia lyudmila mabel madeleine magdalena maite malgorzata mamata margaret margarethe margarita
    maria mariam mariama mariana maricel marie marilyn mariya marjorie marta martha mary maryam maryna marzieh maureen
    małgorzata megan meghan mehreen melissa meral mercedes mette michelle michiko mihaela mildred milica miriam monica
    monika monique nadezhda nadia nancy naoko naomi nargiza nasrin natalia natalie nataliya natalya nathalie nawal
    neha ngozi niamh nicole nilufer nina noelia nomvula noor nora noriko nosipho odile oksana olena olga olivia pamela
    paola patricia paulina petra phyllis pilar polina pooja pratibha priya prudence putri rachel rafaela raisa rania
    ratna rebecca renate rocio rocío rosemary ruth sabine sachiko salma samantha samira sanae sandra sania sara sarah
    saule sevda shabana sharon shirin shona sigrid silvia silvina simone siobhan siti snezana sofía solange sonia
    sophia sophie soraya sri stephanie sunita susan sushma svetlana sylvie ségolène tamara tatiana teresa thandiwe
    thelma theodora theresa tomoko ursula valentina valeria valerie valérie veronica wanjiru wilma wulan ximena yasmin
    yelena yevgenia yoko yuko yulia yumiko yvonne zahra zainab zanele zeynep zhanna zohreh zoya zsuzsanna zuzana`),
);
