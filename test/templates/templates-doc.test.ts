import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TEMPLATES } from '../../src/templates/templates'

const page = readFileSync('docs/templates.md', 'utf8')
const sections = page.split(/^## /m).slice(1)

describe('the page on templates', () => {
  it.each(TEMPLATES)('has a section for $id with the rows it covers', ({ id, name, covers }) => {
    const own = sections.filter((section) => section.includes(`\n\`${id}\` · `))
    expect(own).toHaveLength(1)
    const [title, , facts] = (own[0] ?? '').split('\n')
    expect(title).toBe(name[0])
    expect(facts).toBe(`\`${id}\` · ${covers.join(', ')}`)
  })

  it('has them in their order, and none besides', () => {
    const ids = sections.map((section) => /^`([\w-]+)` · /m.exec(section)?.[1])
    expect(ids).toEqual(TEMPLATES.map(({ id }) => id))
  })

  it('says of each when to use it and what it shows', () => {
    const silent = sections.filter(
      (section) => !/\*\*When\.\*\*[^]*\*\*What it shows\.\*\*/.test(section),
    )
    expect(silent).toEqual([])
  })

  it('says of each template with optional stages what may be left out', () => {
    for (const { id, stages } of TEMPLATES) {
      const section = sections.find((one) => one.includes(`\n\`${id}\` · `)) ?? ''
      const isOptional = stages.some((stage) => stage.isOptional === true)
      expect([id, section.includes('**Leave out.**')]).toEqual([id, isOptional])
    }
  })
})
