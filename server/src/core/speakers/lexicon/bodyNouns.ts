/** Nouns that name an organisation: the last word of its name or of the phrase that stands for it. */
export const BODY_NOUNS = `
  ministry department agency office bureau committee commission council board authority administration government cabinet
  parliament congress senate house assembly duma diet court tribunal party union federation confederation association
  league society organization organisation institute institution academy university college school hospital company
  corporation corp inc ltd llc plc group firm bank fund foundation trust charity church army navy force forces command
  staff headquarters police embassy consulate mission delegation secretariat presidium politburo bureau presidency
  alliance coalition front movement club team service centre center forum network exchange manufacturer automaker
  carmaker airline maker retailer operator developer publisher broadcaster station channel paper newspaper
  magazine journal daily weekly times post herald tribune gazette sinmun press news media television tv radio site website blog
  side kremlin pentagon regime municipality city county state department junta opposition
  conference summit meeting session bloc division unit brigade corps regiment battalion airlines airways motors
  industries systems technologies enterprises holdings partners studios laboratories observatory museum library
  chamber guild brotherhood caucus panel task-force watchdog regulator ngo think-tank lab consortium venture
  body management prosecution branch chapter bench town village borough
  confederation secretariat directorate inspectorate registry district region province oblast prefecture treasury utility lender insurer drugmaker
  branch chapter affiliate offshoot airframer planemaker jetmaker steelmaker truckmaker toymaker housebuilder homebuilder shipbuilder refiner distributor
  supplier provider carrier wholesaler reinsurer subsidiary franchise cooperative multinational
  chipmaker startup conglomerate asa gmbh oyj s.a s.p.a reserve guard militia
  banco banca banque universidad université universitas ministerio ministère partido partai grupo groupe corporación
  fundación fondation instituto institut istituto comité comite alianza asociación federación confederación sindicato
  campaign lobby bench consultancy brokerage syndicate cartel outfit start-up nonprofit non-profit prosecution palace palazzo military judiciary papacy intelligentsia clergy`;

/** Bodies that are papers, agencies and stations: kind `document` when an article speaks for them. */
export const MEDIA_NOUNS = `
  sinmun newspaper paper magazine journal daily weekly times post herald tribune gazette mail telegraph guardian
  broadcaster website site blog`;
