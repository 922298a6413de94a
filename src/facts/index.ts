export * from './permissionSets';
export * from './plans';
export * from './sources';
export * from './tokenTypes';
export * from './types';
