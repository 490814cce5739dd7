import { embeddedEngine } from './embedded.ts'
import { describeEngine } from './engine-contract.ts'

describeEngine('embedded', async (documents, vocabulary) => embeddedEngine(documents, vocabulary))
