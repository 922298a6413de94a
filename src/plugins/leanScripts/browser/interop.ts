/**
 * The one helper of `tslib` that the browser’s code calls: gives a CommonJS module the shape of an
 * ES module. The library would come whole, because CommonJS asks for it.
 */
export function __importDefault(module: {readonly __esModule?: boolean}): object {
  return module?.__esModule ? module : {default: module};
}
