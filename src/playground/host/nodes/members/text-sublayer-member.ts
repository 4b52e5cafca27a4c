import type { HostTextSublayer, Lettered } from '../../api/host-node-types'
import { nodeMembers } from '../node-members'
import { nodeOf } from '../node-ref'

export const textSublayerMember = nodeMembers<Lettered>({
  get text(): HostTextSublayer {
    nodeOf(this)
    return this.world.letters(this.id)
  },
})
