/** Prints the chooser without the page around it; the style sheet reads the mark. */
export function printAlone(): void {
  const {dataset} = document.documentElement;
  dataset.print = 'token-chooser';
  window.addEventListener('afterprint', () => delete dataset.print, {once: true});
  window.print();
}
