import { describe, expect, it } from 'vitest'
import { readVocabulary } from '../../src/content/vocabulary.ts'
import { filesBelow } from './invented-library.ts'

const lists = filesBelow('content', 'vocabulary/*.yaml')

/** What is said of the lists of the library when the topics are these. */
function messagesAbout(topics: string): string[] {
  const files = lists.map((file) =>
    file.path === 'vocabulary/topics.yaml' ? { ...file, bytes: new TextEncoder().encode(topics) } : file,
  )
  return readVocabulary(files).messages.map(({ path, line, column, reason }) => `${path}:${line}:${column}: ${reason}`)
}

const words = (word: string): string => `{en: ${word}, fr: ${word}, es: ${word}}`
const topic = (id: string, more: string): string =>
  `- id: ${id}\n  group: youth\n  labels: ${words(id)}\n  scope: ${words('All of it.')}\n${more}`

describe('the controlled lists', () => {
  it('are without mistakes in the library', () => {
    expect(readVocabulary(lists).messages).toEqual([])
  })

  it('ask each topic for a family and a scope note', () => {
    expect(messagesAbout(`- id: voice\n  labels: ${words('Voice')}\n`)).toEqual([
      'vocabulary/topics.yaml:1:3: Missing `group` of the topic `voice`',
      'vocabulary/topics.yaml:1:3: Missing `scope` of the topic `voice`',
    ])
  })

  it('name the language a scope note lacks', () => {
    const [message] = messagesAbout(`- id: voice\n  labels: ${words('Voice')}\n  scope: {en: All., es: Todo.}\n`)
    expect(message).toBe('vocabulary/topics.yaml:3:10: Missing `fr`')
  })

  it('name the nearest id where a wider topic does not exist', () => {
    expect(messagesAbout(topic('voice', '  broader: voise\n'))).toEqual([
      'vocabulary/topics.yaml:5:12: Unexpected `voise`, expected an id from vocabulary/topics.yaml (near: `voice`)',
    ])
  })

  it('refuse a topic twice and a circle of wider topics', () => {
    const messages = messagesAbout(`${topic('voice', '  broader: voice\n')}${topic('voice', '')}`)
    expect(messages).toEqual([
      'vocabulary/topics.yaml:5:12: Unexpected circle: `voice` is among its own wider terms',
      'vocabulary/topics.yaml:6:7: Unexpected second `voice`, expected each id once',
    ])
  })
})
