import { wordList } from './wordList.ts';

/** Nouns that lead back to whatever body was spoken of last. */
export const GENERIC_BODIES: ReadonlySet<string> = new Set(
  wordList(`
    company firm corporation organization organisation agency airline automaker carmaker manufacturer maker group
    bank party network court bench club team union utility lender insurer retailer broadcaster publisher developer
    operator conglomerate startup drugmaker chipmaker university hospital institute authority regulator watchdog
    coalition bloc airframer planemaker jetmaker steelmaker truckmaker toymaker housebuilder homebuilder shipbuilder
    refiner distributor supplier provider carrier wholesaler reinsurer cooperative multinational`),
);
