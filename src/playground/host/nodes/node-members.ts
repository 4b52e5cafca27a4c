import type { NodeRef } from './node-ref'

/**
 * Members that all nodes of a type share: made once, and `this` in them is the node one looks at.
 * Members made anew for each node are what most of a test's time would go into.
 */
export function nodeMembers<M extends object>(members: M & ThisType<NodeRef>): M {
  return members
}
