import type {FunctionWords} from '../../prose/vocabulary';

/** Frequent German words; those that are English as well are cancelled there. */
export const functionWords: FunctionWords = {
  letters: 'äöüß',
  words:
    'ab aber alle allem allen aller alles als also am an andere anderen anderer anderes anstatt auch auf aus außerdem außerhalb bei beide beiden beim bereits besten bevor bis bitte da dabei dadurch dafür dagegen daher damit danach daneben dann daran darauf daraus darin darüber das dass davon dazu dein deine deinem deinen deiner dem den denen denn der deren des deshalb dessen dich die dies diese diesem diesen dieser dieses dir direkt doch dort du durch ebenfalls eigene eigenen eigentlich ein eine einem einen einer eines einfach einige einigen einmal enthält entsprechend entsprechende er erhält erstellen erstellt es etwa etwas euch für ganz geben gegen gemacht genau gibt gleich haben hat hatte hier hierfür hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem innerhalb ins ist ja je jede jedem jeden jeder jedes jedoch jetzt kann kannst kein keine keinem keinen keiner können könnte könnten lassen lässt mag man manchmal mehr mehrere mein meine meisten mit möchten möglich muss musst müssen nach nachdem neben nicht nichts noch nun nur ob oben oder oft ohne sehr sein seine seinem seinen seiner seit selbst sich sie sind so sobald sodass sogar solche sollen sollte sollten somit sondern sowie später statt über um und uns unser unsere unten unter vom von vor vorher war waren warum was wenn werden wie wieder wir wird wo worden wurde wurden würde würden zu zum zur zusammen zwar zwei zwischen verwenden verwendet verwendest nutzen machen macht sagen sehen siehe finden findest liegt steht stellt weil weitere weiteren welche welchen welcher welches weniger wenige viele vielen vielleicht wirklich'.split(
      ' ',
    ),
};
