export {findNumberWords} from './findNumberWords';
export {findQuantities, mayHoldQuantities} from './findQuantities';
export {formatQuantity} from './formatQuantity';
export type {Quantity} from './quantity';
export {quantityKey} from './quantityKey';
export {boundsAgree, sameQuantity} from './sameQuantity';
