export type {Catalogue, CatalogueProblem, CatalogueSystem, Message} from './catalogue';
export {readMessages} from './readMessages';
