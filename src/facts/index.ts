export * from './permissionSets';
export * from './plans';
export * from './rights';
export * from './sources';
export * from './tokenTypes';
export * from './types';
export * from './workflows';
