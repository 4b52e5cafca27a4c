import { readFileSync } from 'node:fs'
import { parse } from 'acorn'
import { describe, expect, it } from 'vitest'

describe('build/main.js', () => {
  const code = readFileSync('build/main.js', 'utf8')

  it("is ES2017, which is all that Figma's main thread is promised to read", () => {
    expect(() => parse(code, { ecmaVersion: 2017, sourceType: 'script' })).not.toThrow()
  })
})

describe('build/ui.js', () => {
  const code = readFileSync('build/ui.js', 'utf8')

  it('cannot end the inline script it is put into', () => {
    expect(code).not.toMatch(/<\/script/i)
    expect(code).not.toContain('<!--')
  })
})

describe('build/panel.js, which it unpacks', () => {
  const code = readFileSync('build/panel.js', 'utf8')

  it('asks for nothing outside itself', () => {
    expect(code).not.toMatch(
      /\b(fetch|importScripts)\(|[^,{]\bimport\(|new (XMLHttpRequest|WebSocket)/,
    )
  })

  it('makes no code of text', () => {
    expect(code).not.toMatch(/\beval\(|new Function\b/)
  })
})
