import {docusaurus} from './docusaurus';
import type {Peer} from './peer';
import {starlight} from './starlight';
import {vitepress} from './vitepress';

/** The sites beside which ours is measured. */
export const PEERS: readonly Peer[] = [docusaurus, vitepress, starlight];
