import { wordList } from './wordList.ts';
import { WordTable } from './wordTable.ts';

/**
 * Common given names of many languages that only men or only women bear; names that both bear, or that are surnames or
 * places as well, are left out. They tell for whom a pronoun cannot stand.
 */

/** Given names of men, in small letters. */
export const MALE_NAMES = new WordTable(
  wordList(`
    aaron abdullah abdulrahman adam ahmad ahmed akira alan albert alberto alejandro aleksandar aleksei alessandro
    alexander alexei alvaro amit anatoly anders andreas andrei andres andrew andrey andriy andrzej andrés angus anil
    anthony antoine anton antonio arjun arthur arvind ashok axel bashar benjamin bilal billy bjorn björn bobby bohdan
    boris bradley brendan brian bruce bruno bryan burak caio callum carl carlos cem charles christopher daisuke daniel
    david declan deepak denis dennis derek diego dieter dirk dmitri dmitry dmytro donald douglas dragan duncan dylan
    eduardo edward elijah emmanuel emre enrico enrique eric erik ethan eugene faisal felipe ferenc fergus fernando
    fouad francesco francisco francois frank françois fredrik friedrich fumio gabor gabriel gary gennady george gerald
    gerhard giorgio giovanni giuseppe goran graham gregory guillaume guillermo gustav gustavo hakan hamid hamish hans
    harold harry hassan hector heinz helmut henri henrik henry hernan hiroshi hugo hussein héctor ian ibrahim ichiro
    ignacio igor ismail istvan ivan ivica jack jacob jacques james janusz jaroslaw jarosław jason javier jeffrey jens
    jeremy jerry jiri jiří joachim joao joe johan john jonathan jorge joseph joshua joão juan julio junichiro jurgen
    justin jürgen karim karl kazuo kees keith kemal kenji kenneth kenta kevin khaled khalid kirill klaus konstantin
    krzysztof kyle larry lars laszlo laurent lawrence lech leo leonid liam lorenzo luc lucas luigi luis luiz lászló
    magnus mahmoud makoto manmohan manuel marcel marco marek mario mark markus martin martín mason massimo mateusz
    matteo matthew matthias maxim mehmet michael miguel mikael mikhail milos miloš mohamed mohammad mohammed muhammad
    murat mustafa mykola naoto narendra nasser nathan neil nicholas nicolas nigel nikolai nikolay nils noah nuno olaf
    ole oleg oleksandr oleksiy oliver olivier omar orhan osama oscar otto pablo paolo pascal patrick paul paulo pavel
    pedro peter petr petro philip philippe phillip pierre pieter piotr pranab rafael rahul rajesh ralph ramesh ramiro
    randy rashid raul ravi raymond raúl recep ricardo richard robert roberto rodrigo roger ronald roy rui ruslan
    russell ryan saad salman sami samuel sanjay santiago satoshi scott sean sebastian sergei sergey sergio serhiy
    serkan shigeru shinzo silvio simon slobodan stefan stefano stephen steven stuart sunil suresh sven takashi taras
    tariq taro thiago thierry thomas tiago timothy timur tomas tomasz tomáš trevor tyler ulrich umar uwe vaclav valery
    vasily vijay vikram viktor vincent vladimir volodymyr vyacheslav václav walid walter wayne werner willem william
    willie wim wojciech wolfgang yasser yoshihide youssef yukio yuri yury yusuf yves zachary ziad zlatko zoran álvaro
    ömer`),
);

/** Given names of women, in small letters. */
export const FEMALE_NAMES = new WordTable(
  wordList(`
    abigail agnieszka aileen aisha akiko alessandra alice amanda amelie amina amy amélie ana anastasia angela anjali
    ann anna anne annegret annika aoife astrid ayse ayşe barbara beata beatriz betty beverly birgit brenda bridget
    brigitte brittany camille carol carolyn catalina catherine celine cheryl chiara chloe chloé christelle christina
    christine claire condoleezza cristina cynthia céline daniela danielle daria deborah debra denise diana diane dilma
    djamila donna doris dorothy eileen ekaterina elena elif elizabeth emily emine emma evelyn ewa fatima fatma
    federica fernanda fiona frances francesca francoise françoise freja gabriela galina giorgia giulia gloria greta
    guadalupe gudrun hanako hanan hannah heather heike helen helene hillary huda hélène indira ingrid irina iryna
    isabel isabella isabelle ivana jacqueline jana jane janet janice jelena jennifer jessica joanna josefina joyce
    juana judith judy julia julie karen katarina katarzyna katherine kathleen kathryn kavita kayla keiko khadija
    kimberly kirsten ksenia kumiko lakshmi larisa laura lauren layla leila linda lisa lori lucia lucía luisa lyudmila
    madeleine malgorzata mamata margaret margarita maria mariam mariana marie marilyn marta martha mary maryam maryna
    maureen małgorzata megan meghan melissa meral mette michelle michiko milica monika monique nadezhda nadia nancy
    naoko natalia natalie nataliya natalya nathalie nawal neha niamh nicole nora noriko oksana olena olga olivia
    pamela paola patricia petra pilar polina pooja pratibha priya rachel rania rebecca renate rocio rocío ruth sabine
    sachiko salma samantha samira sanae sandra sara sarah sharon shona sigrid silvia siobhan snezana sofía sonia
    sophia sophie soraya stephanie sunita susan sushma svetlana sylvie ségolène tatiana teresa theresa tomoko ursula
    valentina valeria valerie valérie ximena yasmin yelena yoko yuko yulia yumiko zahra zainab zeynep zoya zuzana`),
);
