/** Plural or collective nouns that name people who can speak together. */
export const GROUP_NOUNS = `
  participants speakers reporters officials leaders ministers members delegates representatives visitors residents
  witnesses experts analysts observers critics scientists researchers investigators authorities police prosecutors lawyers
  lawmakers politicians senators activists protesters protestors demonstrators campaigners organizers organisers workers
  employees farmers students teachers cadets officers soldiers combatants builders commanders servicepersons servicemen
  personnel people personages citizens civilians villagers families relatives parents children women men youth others
  youths youngsters teenagers adults elders masses crowds crowd public media press journalists commentators bloggers users customers fans players sources doctors
  economists traders investors diplomats envoys ambassadors presidents premiers secretaries governors mayors judges
  justices organizations organisations groups circles associations unions parties countries nations states governments
  companies firms manufacturers airlines agencies newspapers papers posters individuals colleagues scholars historians
  engineers technicians veterans survivors victims opponents supporters allies rivals neighbours neighbors
  community communities delegation delegations staff team teams faculty crew board jury panel audience side sides
  deputies bureaucrats executives spokesmen spokespersons aides advisers advisors figures personalities
  reactionaries mercenaries revolutionaries missionaries adversaries dignitaries emissaries functionaries luminaries
  brasshats loyalists hardliners insiders pundits technocrats persons folk adults seniors pensioners taxpayers schoolchildren schoolboys schoolgirls grandchildren pupils youngsters sportspersons nationals locals natives elders monks
  nuns priests bishops clerics imams guests graduates undergraduates inmates prisoners detainees hostages commuters
  athletes champions medalists merchants entrepreneurs candidates electors attorneys clerks architects tenants herders
  compatriots countrymen comrades enthusiasts devotees worshippers refugees survivors settlers islanders fishermen
  friends coaches passengers astronauts republicans democrats conservatives liberals socialists communists
  insurgents rebels militants fighters troops guards sailors airmen pilots nurses patients dealers retailers
  academics professors philosophers authors writers editors artists musicians actors directors chiefs heads
  shareholders stakeholders bondholders creditors owners buyers sellers consumers voters delegates municipalities
  meetings conferences congresses ministries committees commissions councils departments institutes institutions
  universities colleges academies banks embassies missions courts tribunals parliaments federations leagues chambers
  forces puppets brothers sisters sons daughters majority minority couple pair hundreds thousands dozens clergy gentry peasantry electorate workforce leadership
  family household clan netizens internauts onlookers bystanders eyewitnesses passers-by pensioners hauliers commuters motorists locals worshippers evacuees
  holidaymakers retirees jurors magistrates ombudsmen`;
