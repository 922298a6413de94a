import type {FunctionWords} from '../../prose/vocabulary';

/** Frequent Korean words, with the endings that they usually have. */
export const functionWords: FunctionWords = {
  words:
    '가장 같은 같이 같습니다 거의 것 것은 것을 것이 것입니다 경우 경우에는 그 그것은 그래서 그런 그러나 그리고 나서 내에서 내의 다른 다시 다음 다음과 다음은 대신 대한 대해 더 동안 된 될 되는 됩니다 두 들어 등 등을 때 때는 때문에 또는 또한 많은 매우 먼저 모두 모든 및 바로 방법 방법은 방법을 보다 볼 사용하는 사용하여 사용합니다 사용할 새로운 수 수도 쉽게 아닌 아래 않는 않습니다 않은 어떤 없는 없습니다 여기 여기서 여러 여전히 예를 와 우리는 위한 위해 위해서는 의해 이 이것은 이는 이러한 이를 이미 이제 이후 있는 있다면 있도록 있습니다 있으며 자세한 자신의 저 전에 정말 중 지금 직접 참고하세요 통해 필요한 필요합니다 하나의 하는 하려면 하면 하지 하지만 한 한다면 할 합니다 해당 해야 했습니다 후'.split(
      ' ',
    ),
};
