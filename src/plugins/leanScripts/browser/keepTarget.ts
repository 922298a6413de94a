/**
 * Stands for `hoist-non-react-statics`, which copies static members from a component to the one
 * that wraps it. The only caller is the router’s `withRouter`, whose components have none.
 */
export default function keepTarget<Target>(target: Target): Target {
  return target;
}

/** Stands for `react-is`: the router asks only while developing. */
export const isValidElementType = (): boolean => true;
