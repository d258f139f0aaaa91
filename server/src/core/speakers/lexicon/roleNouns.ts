/** Nouns that name one person by office, profession or relation. */
export const ROLE_NOUNS = `
  president vice-president premier vice-premier minister vice-minister secretary undersecretary chairman chairwoman
  chairperson chair vice-chairman vice-chairwoman vice-chairperson co-chair co-chairman co-chairperson chief head leader
  director director-general vice-director deputy governor mayor senator congressman congresswoman representative delegate
  envoy ambassador consul diplomat attaché attache spokesman spokeswoman spokesperson commander commander-in-chief general
  marshal admiral colonel lieutenant captain major sergeant brigadier commodore officer inspector detective sheriff
  commissioner commissar marshal generalissimo king queen prince princess emperor sultan emir sheikh pope cardinal bishop
  archbishop priest imam rabbi ayatollah pastor reverend judge justice attorney prosecutor lawyer solicitor barrister
  counsel professor doctor lecturer teacher headmaster rector principal dean chancellor vice-chancellor student researcher
  scientist engineer economist analyst strategist historian expert specialist author writer co-author coauthor poet
  journalist reporter correspondent editor editor-in-chief columnist blogger commentator broadcaster presenter anchor
  photographer artist actor actress singer musician composer conductor producer filmmaker designer architect
  coach trainer manager player captain striker midfielder goalkeeper defender referee champion athlete cyclist driver pilot
  astronaut cosmonaut entrepreneur founder co-founder cofounder owner executive ceo cfo cto banker trader investor farmer
  worker employee official aide adviser advisor assistant counsellor councillor councilor lawmaker legislator
  parliamentarian deputy mp politician candidate activist campaigner organiser organizer volunteer member veteran soldier
  fighter ruler guard witness resident survivor victim suspect defendant neighbor neighbour mother father wife husband son
  daughter brother sister widow relative friend colleague boss successor predecessor nurse physician surgeon patient
  man woman boy girl person citizen national passenger customer visitor user poster protester demonstrator
  participant speaker treasurer accountant auditor curator librarian archivist superintendent administrator coordinator
  ombudsman negotiator mediator rapporteur consultant psychologist psychiatrist sociologist physicist chemist biologist
  geologist astronomer meteorologist epidemiologist ecologist climatologist mathematician philosopher
  theologian linguist pathologist coroner magistrate clerk host guest owner dealer retailer broker pm vp svp evp
  source fm counselor headmistress schoolmaster chaplain dissident refugee defector migrant hacker developer
  programmer technician operator inspector builder miner fisherman shopkeeper waiter chef cook baker taxi-driver
  sen rep gov gen lt col maj capt cmdr adm sgt pres colonel-general chargé charge-d'affaires secretary-general undersecretary-general high-commissioner whip counterpart
  advocate regent vice-regent viceroy consul-general president-elect seismologist psychiatrist pharmacist dentist
  veterinarian vet paramedic firefighter rescuer trooper constable convenor convener comptroller controller registrar bursar
  provost vicar canon deacon monk nun abbot patriarch mufti elder headman chieftain seller vendor grower breeder sailor
  seaman skipper pollster lobbyist unionist foreman supervisor mechanic electrician carpenter plumber courier trucker guide
  ranger warden climber mountaineer swimmer runner sprinter boxer wrestler golfer umpire cricketer footballer novelist
  playwright essayist screenwriter cartoonist sculptor painter critic reviewer translator interpreter rapper comedian
  dancer choreographer vulcanologist volcanologist hydrologist oceanographer virologist immunologist cardiologist surgeon
  oncologist criminologist sociologist anthropologist archaeologist demographer geographer statistician solicitor-general
  attorney-general premier-elect caretaker leader-elect trustee custodian ex-premier ex-president ex-minister
  ex-chief ex-mayor ex-leader ex-chairman ex-head ex-governor ex-senator ex-director ex-general ex-ambassador envoy-designate secretary-designate pm-designate president-designate chancellor-designate minister-designate premier-designate commissioner-designate ambassador-designate governor-designate mayor-elect governor-elect senator-elect chairman-elect chancellor-elect laureate
  agent notary bailiff corporal navigator surveyor planner forecaster glaciologist zoologist botanist financier actuary
  headteacher tutor pupil graduate scholar academic conservator cameraman publisher printer bookseller pianist violinist
  drummer midwife therapist butcher brewer fisher herder shepherd forester gardener beekeeper rider grocer merchant
  importer exporter manufacturer industrialist alderman prefect steward cleric villager tourist bystander plaintiff
  widower uncle aunt cousin grandmother grandfather publicist intern apprentice whistleblower insider prisoner inmate
  centenarian nonagenarian octogenarian septuagenarian orphan newcomer dweller homeowner
  convict jailer substitute winger fullback playmaker debutant teenager rookie quarterback pitcher batsman bowler stationmaster postmaster harbourmaster harbormaster grandmaster quartermaster paymaster webmaster winner medallist medalist titleholder finalist runner-up semifinalist quarterfinalist contender
  ex-wife ex-husband ex-girlfriend ex-boyfriend girlfriend boyfriend fiance fiancé fiancee fiancée grandson granddaughter
  nephew niece stepfather stepmother stepson stepdaughter father-in-law mother-in-law son-in-law daughter-in-law
  brother-in-law sister-in-law partner spouse teen teenager pensioner retiree commuter motorist pedestrian shopper diner
  tenant landlord landlady homeowner bartender barista waitress hairdresser barber florist jeweller janitor cleaner maid
  nanny babysitter receptionist cashier postman mailman policeman policewoman fireman lifeguard bodyguard gunman attacker
  assailant hostage kidnapper smuggler billionaire millionaire heiress heir philanthropist socialite celebrity exhibitor stallholder supt insp brig eyewitness businessman businesswoman statesman stateswoman congressperson councilman councilwoman salesman salesperson pitcher catcher batter outfielder infielder shortstop fullback winger goaltender quarterback linebacker
  right-hander left-hander batsman jockey maid housekeeper nanny aspirant
  academician caregiver carer asp dsp
  clergyman policewoman policeman serviceman craftsman sportsman sportswoman businessperson cameraperson oligarch tycoon magnate
  mogul industrialist onlooker passer-by pensioner retiree housewife homemaker barber hairdresser tailor mason welder
  lifeguard vlogger influencer seafarer motorist commuter breadwinner freelancer watchman bodyguard hostage detainee deportee
  assemblyman assemblywoman archimandrite abbess co-pilot taikonaut skier biathlete soprano ballerina vintner winemaker coo
  ombudswoman countess duchess maharaja nawab asantehene ooni kgosi amb cpl pvt cllr atty adv`;

/**
 * Adjectives and nouns that qualify a role noun standing before them: `foreign minister`, `deputy chief`. `National` with
 * its capital stands for itself, since only in small letters it may be a person: `a French national`.
 */
export const ROLE_MODIFIERS = `
  foreign prime deputy vice first second senior former ex acting interim assistant chief general executive national supreme
  defence defense finance interior education health culture trade labour labor agriculture environment economy economic
  justice state home federal provincial regional local managing honorary permanent special top leading veteran
  political military presidential prime-ministerial parliamentary party opposition press union company army navy police
  air industry transport security technical commercial financial legal medical scientific associate full-time chief
  fellow incumbent outgoing incoming then new current longtime long-time joint principal co
  commanding leading ruling visiting working governing National`;
