/** Words of address and office that stand before a name, as their bearers are named in dispatches. */
const TITLES =
  'Comrade President Chairman Chairwoman Premier Marshal General Generalissimo Secretary Minister Leader Director Ambassador Governor Senator Mayor King Queen Prince Princess Emperor Pope Mr Mrs Ms Dr Colonel Captain Admiral Lieutenant Major Professor Spokesman Spokeswoman comrade president chairman premier marshal general secretary minister leader director ambassador governor';

/** Small words behind which a sentence goes on. */
const LINKING =
  'the a an of to in on at by for with from and or but nor as that than into onto over under about after before between among against during without within through including upon toward towards whose which when where while if because who has have had is are was were be been will would shall should may might can could must its their his her our respected dear beloved great fatherly';

/** Words behind which a name, or the rest of a sentence, must follow. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(`${TITLES} ${LINKING}`.split(' '));
