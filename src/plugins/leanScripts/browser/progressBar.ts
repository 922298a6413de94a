/**
 * Stands for `nprogress`: while the next page loads, a bar lies at the top of the window, in the
 * theme’s own styles. The theme waits before it asks for it, so it is rarely seen.
 */
const ID = 'nprogress';

function start(): void {
  if (document.getElementById(ID)) return;
  const holder = document.createElement('div');
  holder.id = ID;
  const bar = document.createElement('div');
  bar.className = 'bar';
  holder.append(bar);
  document.body.append(holder);
}

function done(): void {
  document.getElementById(ID)?.remove();
}

export default {configure: (): void => undefined, start, done};
