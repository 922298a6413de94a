/** Style of the overlay, inside its shadow root: the site’s own style does not reach it. */
export const overlayStyle = `
:host { all: initial; }
* { box-sizing: border-box; }
.layer { position: absolute; inset: 0 auto auto 0; width: 100%; z-index: 199; font: 14px/1.45 system-ui, sans-serif; color: #1b1b1b; }
.spot { position: absolute; pointer-events: none; border-inline-start: 4px solid var(--mark); background: color-mix(in srgb, var(--mark) 9%, transparent); }
.error { --mark: #b3261e; }
.warning { --mark: #8a5a00; }
button, a { font: inherit; }
button { cursor: pointer; border: 1px solid #767676; border-radius: 4px; background: #fff; color: #1b1b1b; padding: 2px 8px; min-height: 28px; }
.marker { position: absolute; pointer-events: auto; min-width: 28px; padding: 0 6px; border-color: var(--mark); background: var(--mark); color: #fff; font-weight: 700; }
:focus-visible { outline: 3px solid #1a56db; outline-offset: 2px; }
.card, .panel { pointer-events: auto; background: #fff; border: 1px solid #767676; border-radius: 6px; box-shadow: 0 4px 16px rgb(0 0 0 / 25%); padding: 10px 12px; }
.card { position: absolute; z-index: 1; max-width: min(560px, calc(100vw - 24px)); }
.bar { position: fixed; inset: auto 12px 12px auto; max-width: calc(100vw - 24px); }
.panel { margin-block-end: 8px; max-height: 50vh; overflow: auto; width: min(560px, calc(100vw - 24px)); }
p { margin: 0 0 6px; overflow-wrap: anywhere; }
.head b { color: var(--mark); text-transform: uppercase; font-size: 12px; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 10px; margin: 0 0 8px; }
dt { color: #565656; }
dd { margin: 0; overflow-wrap: anywhere; }
code { font: 13px ui-monospace, monospace; }
.value { display: block; }
a { color: #1a56db; font-size: 13px; }
.finding + .finding { border-block-start: 1px solid #c8c8c8; padding-block-start: 8px; }
`;
